/* Prepared code: what the interpreter runs.
 *
 * On its first call a method's stack bytecode is translated (prepare.c) into
 * register code: every local and every operand stack position has a fixed
 * register in the frame, loads and stores of locals mostly disappear into the
 * operands of the instructions that use them, and constant pool references are
 * replaced in place by what they resolve to (quickening).
 */
#ifndef VM_INSN_H
#define VM_INSN_H

#include "vm/object.h"

struct Insn {
    u16 op;      /* index into the dispatch table: QUICK_* */
    u16 a, b, c; /* registers; a is the destination unless the op says otherwise */
    union {
        i64 imm;
        double d;
        struct { i32 lo, hi; };        /* branch offset in lo (instructions, from this one) */
        struct { u32 offset, index; }; /* field offset, vtable index, cp index */
        void *p;                       /* Class*, Method*, Slot*, side tables */
    };
};
static_assert(sizeof(Insn) == 16, "two words per instruction");

enum {
#define QUICK(name, operands, semantics) QUICK_##name,
#include "vm/quick.def"
#undef QUICK
    QUICK_COUNT
};

/* The plain field instruction for a type letter. */
static inline u16 quick_getfield(char type) {
    switch (type) {
    case 'Z': case 'B': return QUICK_getfield_b;
    case 'C': return QUICK_getfield_c;
    case 'S': return QUICK_getfield_s;
    case 'I': case 'F': return QUICK_getfield_i;
    default: return QUICK_getfield_l;
    }
}
static inline u16 quick_putfield(char type) {
    switch (type) {
    case 'Z': return QUICK_putfield_z;
    case 'B': return QUICK_putfield_b;
    case 'C': case 'S': return QUICK_putfield_s;
    case 'I': case 'F': return QUICK_putfield_i;
    default: return QUICK_putfield_l;
    }
}

#endif
