/* Reading bytecode. */
#include "vm/bytecode.h"
#include "base/cursor.h"

typedef struct OpInfo {
    const char *name, *operands, *pops, *pushes;
} OpInfo;

static const OpInfo op_info[BC_COUNT] = {
#define OP(name, opcode, operands, pops, pushes, semantics) {#name, operands, pops, pushes},
#include "base/opcodes.def"
};

const char *bytecode_name(u8 op) { return op < BC_COUNT ? op_info[op].name : "undefined"; }
const char *bytecode_operands(u8 op) { return op_info[op].operands; }
const char *bytecode_pops(u8 op) { return op_info[op].pops; }
const char *bytecode_pushes(u8 op) { return op_info[op].pushes; }

static void skip_switch(Cursor *c, Bytecode *out) {
    cursor_take(c, (4 - cursor_offset(c) % 4) % 4);
    cursor_u32(c);
    i64 first = (i32)cursor_u32(c);
    if (out->op == BC_lookupswitch) {
        if (first < 0) c->failed = true;
        else cursor_take(c, (size_t)first * 8);
        return;
    }
    i64 high = (i32)cursor_u32(c);
    if (high < first) c->failed = true;
    else cursor_take(c, (size_t)(high - first + 1) * 4);
}

static void decode_operand(Cursor *c, Bytecode *out, char form, bool wide) {
    switch (form) {
    case 'b': out->operand = (i8)cursor_u8(c); break;
    case 'h': out->operand = (i16)cursor_u16(c); break;
    case 'l': out->operand = wide ? cursor_u16(c) : cursor_u8(c); break;
    case 'k': out->operand = cursor_u8(c); break;
    case 'c': out->operand = cursor_u16(c); break;
    case 'j': out->operand = (i32)out->bci + (i16)cursor_u16(c); break;
    case 'J': out->operand = (i32)((u32)out->bci + cursor_u32(c)); break;
    case 'i': out->extra = wide ? (i16)cursor_u16(c) : (i8)cursor_u8(c); break;
    case 'u': out->extra = cursor_u8(c); break;
    case 'z': cursor_u8(c); break;
    default: skip_switch(c, out); break; /* T and L */
    }
}

bool bytecode_decode(const Code *code, u32 bci, Bytecode *out) {
    Cursor c = cursor_make(code->bytes, code->size);
    cursor_take(&c, bci);
    *out = (Bytecode){.bci = bci, .op = cursor_u8(&c)};
    bool wide = out->op == BC_wide;
    if (wide) {
        out->op = cursor_u8(&c);
        if (out->op >= BC_COUNT || op_info[out->op].operands[0] != 'l') return false;
    }
    if (c.failed || out->op >= BC_COUNT || out->op == BC_wide) return false;
    for (const char *form = op_info[out->op].operands; *form != '\0'; form++)
        decode_operand(&c, out, *form, wide);
    if (out->op == BC_newarray) out->operand = out->extra;
    out->next = (u32)cursor_offset(&c);
    return !c.failed;
}

bool bytecode_switch(const Code *code, const Bytecode *insn, BytecodeSwitch *out) {
    Cursor c = cursor_make(code->bytes, code->size);
    cursor_take(&c, insn->bci + 1);
    cursor_take(&c, (4 - cursor_offset(&c) % 4) % 4);
    *out = (BytecodeSwitch){.is_table = insn->op == BC_tableswitch, .bci = insn->bci};
    out->fallback = (i32)(insn->bci + cursor_u32(&c));
    out->low = out->is_table ? (i32)cursor_u32(&c) : 0;
    i32 last = (i32)cursor_u32(&c);
    out->count = out->is_table ? (u32)(last - out->low) + 1 : (u32)last;
    out->table = c.at;
    for (u32 i = 1; !out->is_table && i < out->count; i++)
        if (switch_key(out, i - 1) >= switch_key(out, i)) return false; /* JVMS 4.9.1: ascending */
    return !c.failed;
}

static i32 table_word(const BytecodeSwitch *table, size_t index) {
    Cursor c = cursor_make(table->table + index * 4, 4);
    return (i32)cursor_u32(&c);
}

i32 switch_key(const BytecodeSwitch *table, u32 index) {
    return table->is_table ? (i32)((u32)table->low + index) : table_word(table, (size_t)index * 2);
}

i64 switch_target(const BytecodeSwitch *table, u32 index) {
    i32 offset = table_word(table, table->is_table ? index : (size_t)index * 2 + 1);
    return (i64)table->bci + offset;
}
