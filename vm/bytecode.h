/* Reading bytecode (JVMS 6.5): opcodes, operands, switches. */
#ifndef VM_BYTECODE_H
#define VM_BYTECODE_H

#include "vm/class.h"

enum {
#define OP(name, opcode, operands, pops, pushes, semantics) BC_##name = opcode,
#include "base/opcodes.def"
    BC_COUNT
};

typedef struct Bytecode {
    u8 op;        /* BC_*; never BC_wide: the widened instruction itself */
    u32 bci;
    u32 next;     /* bci of the instruction after it */
    i32 operand;  /* local index, cp index, constant, or branch target as a bci */
    i32 extra;    /* iinc constant, multianewarray dimensions */
} Bytecode;

/* A tableswitch or lookupswitch; values are read with switch_*. */
typedef struct BytecodeSwitch {
    const u8 *table;  /* offsets, or (key, offset) pairs, big-endian */
    bool is_table;
    i32 low;
    u32 count;
    u32 bci;
    i32 fallback;     /* target bci, unchecked */
} BytecodeSwitch;

/* Decodes the instruction at bci. False: undefined opcode or it runs past the end. */
MUST_CHECK bool bytecode_decode(const Code *code, u32 bci, Bytecode *out);
/* Decodes a switch's table; false when malformed. */
MUST_CHECK bool bytecode_switch(const Code *code, const Bytecode *insn, BytecodeSwitch *out);
i32 switch_key(const BytecodeSwitch *table, u32 index);
i64 switch_target(const BytecodeSwitch *table, u32 index);

const char *bytecode_name(u8 op);
const char *bytecode_operands(u8 op);
const char *bytecode_pops(u8 op);
const char *bytecode_pushes(u8 op);
static inline bool bytecode_is_branch(u8 op) {
    return (op >= BC_ifeq && op <= BC_jsr) || op == BC_ifnull || op == BC_ifnonnull ||
           op == BC_goto_w || op == BC_jsr_w;
}
/* Does control never continue with the next instruction? */
static inline bool bytecode_ends_flow(u8 op) {
    return op == BC_goto || op == BC_goto_w || op == BC_ret || op == BC_tableswitch ||
           op == BC_lookupswitch || (op >= BC_ireturn && op <= BC_return) || op == BC_athrow;
}

#endif
