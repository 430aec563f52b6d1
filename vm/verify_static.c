/* Static constraints on code (JVMS 4.9.1): instruction boundaries, operands that name pool
 * entries, branch targets, exception ranges. */
#include "vm/verify_internal.h"

#include <string.h>
#include "base/cursor.h"
#include "vm/resolve.h"

enum { DIMENSIONS_MAX = 255, NEWARRAY_FIRST = 4, NEWARRAY_LAST = 11 };

static bool wrong(Verifier *v, const Bytecode *insn) {
    bool in_range = insn->operand > 0 && insn->operand < v->cp->count;
    return verify_fail(v, in_range ? VE_constant : VE_constant_range, insn->operand);
}

static u8 tag_of(const Verifier *v, const Bytecode *insn) {
    return insn->operand > 0 && insn->operand < v->cp->count ? v->cp->tags[insn->operand] : 0;
}

/* ---- Operands ------------------------ */

static bool check_constant(Verifier *v, const Bytecode *insn, u8 tag) {
    char type = tag == CP_Dynamic ? cp_desc(v->cp, (u16)insn->operand)->text[0] : 'I';
    bool wide = tag == CP_Long || tag == CP_Double || type == 'J' || type == 'D';
    bool loadable = wide || tag == CP_Dynamic || tag == CP_Integer || tag == CP_Float || tag == CP_String ||
                    (tag == CP_Class && v->cls->major >= 49) || tag == CP_MethodHandle || tag == CP_MethodType;
    return (loadable && wide == (insn->op == BC_ldc2_w)) || wrong(v, insn);
}

static bool method_tag_ok(const Verifier *v, const Bytecode *insn, u8 tag) {
    switch (insn->op) {
    case BC_invokevirtual: return tag == CP_Methodref;
    case BC_invokeinterface: return tag == CP_InterfaceMethodref;
    case BC_invokedynamic: return tag == CP_InvokeDynamic;
    default: return tag == CP_Methodref || (tag == CP_InterfaceMethodref && v->cls->major >= 52);
    }
}

/* The operand bytes bytecode_decode skips; 4.9.1: count right, fourth byte zero. */
static bool check_call_bytes(Verifier *v, const Bytecode *insn, const Symbol *desc) {
    const u8 *operands = v->code->bytes + insn->bci + 1;
    char type;
    if (insn->op == BC_invokedynamic)
        return (operands[2] | operands[3]) == 0 || verify_fail(v, VE_dynamic_zero, 0);
    if (insn->op != BC_invokeinterface) return true;
    if (operands[2] != descriptor_arg_slots(desc, &type) + 1) return verify_fail(v, VE_interface_count, 0);
    return operands[3] == 0 || verify_fail(v, VE_interface_zero, 0);
}

static bool check_call(Verifier *v, const Bytecode *insn, u8 tag) {
    Symbol *name, *desc;
    if (!method_tag_ok(v, insn, tag)) return wrong(v, insn);
    cp_member(v->cp, (u16)insn->operand, NULL, &name, &desc);
    if (name->text[0] == '<' && (name != v->vm->symbol[SYM_init] || insn->op != BC_invokespecial))
        return verify_fail(v, VE_internal_method, 0);
    if (v->inferring && insn->op == BC_invokespecial && !verify_special(v, insn)) return false;
    return check_call_bytes(v, insn, desc);
}

static bool check_class_operand(Verifier *v, const Bytecode *insn, u8 tag) {
    if (tag != CP_Class) return wrong(v, insn);
    const Symbol *name = v->cp->info[insn->operand].utf8;
    u32 dimensions = (u32)strspn(name->text, "[");
    switch (insn->op) {
    case BC_new: return dimensions == 0 || verify_fail(v, VE_bad_new, 0);
    case BC_anewarray:
        return dimensions < DIMENSIONS_MAX || verify_fail(v, VE_array_dimensions, 0);
    case BC_multianewarray:
        if (dimensions == 0) return verify_fail(v, VE_multi_class, 0);
        return (insn->extra > 0 && dimensions >= (u32)insn->extra) ||
               verify_fail(v, VE_multi_dimensions, insn->extra);
    default: return true;
    }
}

static bool check_operands(Verifier *v, const Bytecode *insn) {
    switch (insn->op) {
    case BC_ldc: case BC_ldc_w: case BC_ldc2_w: return check_constant(v, insn, tag_of(v, insn));
    case BC_getstatic: case BC_putstatic: case BC_getfield: case BC_putfield:
        return tag_of(v, insn) == CP_Fieldref || wrong(v, insn);
    case BC_invokevirtual: case BC_invokespecial: case BC_invokestatic: case BC_invokeinterface:
    case BC_invokedynamic: return check_call(v, insn, tag_of(v, insn));
    case BC_new: case BC_anewarray: case BC_checkcast: case BC_instanceof: case BC_multianewarray:
        return check_class_operand(v, insn, tag_of(v, insn));
    case BC_newarray:
        return (insn->operand >= NEWARRAY_FIRST && insn->operand <= NEWARRAY_LAST) ||
               verify_fail(v, VE_bad_newarray, 0);
    default: return true;
    }
}

/* ---- Switches ------------------------ */

static bool check_switch(Verifier *v, const Bytecode *insn) {
    BytecodeSwitch table;
    for (u32 at = insn->bci + 1; at % 4 != 0; at++)
        if (v->code->bytes[at] != 0 && v->cls->major < 51) return verify_fail(v, VE_switch_padding, 0);
    return bytecode_switch(v->code, insn, &table) || verify_fail(v, VE_bad_switch, 0);
}

/* ---- Instructions ------------------------ */

bool verify_operands(Verifier *v, const Bytecode *insn) {
    if (insn->op == BC_tableswitch || insn->op == BC_lookupswitch) return check_switch(v, insn);
    return bytecode_operands(insn->op)[0] == '\0' || check_operands(v, insn);
}

static bool decode_failure(Verifier *v) {
    u8 op = v->code->bytes[v->bci];
    if (op == BC_tableswitch || op == BC_lookupswitch)
        return verify_fail(v, VE_bad_switch_range, v->bci);
    enum { BREAKPOINT = 0xca };
    if (op == BREAKPOINT) return verify_fail(v, VE_illegal_instruction, v->inferring ? v->bci : op);
    return verify_fail(v, op == BC_wide ? VE_bad_wide : VE_bad_instruction, v->bci);
}

static bool mark_instructions(Verifier *v) {
    Bytecode insn;
    for (u32 bci = 0; bci < v->code->size; bci = insn.next) {
        v->bci = bci;
        if (!bytecode_decode(v->code, bci, &insn)) return decode_failure(v);
        v->marks[bci] |= MARK_START;
        if (insn.op == BC_new) v->marks[bci] |= MARK_NEW;
        if (insn.op == BC_jsr || insn.op == BC_jsr_w || insn.op == BC_ret) v->has_jsr = true;
        if (v->inferring && !verify_operands(v, &insn)) return false;
    }
    return true;
}

/* ---- Exception table ------------------------ */

static bool starts(const Verifier *v, u32 bci) { return (v->marks[bci] & MARK_START) != 0; }

static bool check_catch_type(Verifier *v, const ExceptionRange *range) {
    if (range->type == 0) return true;
    VType type = vt_object(v->cp->info[range->type].utf8);
    if (type == v->throwable_type) return true;
    Class *cls = verify_load(v, vt_name(type));
    if (cls == NULL) return false;
    Class *throwable = verify_load(v, vt_name(v->throwable_type));
    if (throwable == NULL) return false;
    return class_is_subtype(cls, throwable) || verify_fail(v, VE_catch_type, range->handler);
}

static bool check_range(Verifier *v, const ExceptionRange *range) {
    if (!starts(v, range->start)) return verify_fail(v, VE_range_start, range->start);
    if (range->end != v->code->size && !starts(v, range->end)) return verify_fail(v, VE_range_end, range->end);
    if (!starts(v, range->handler)) return verify_fail(v, VE_range_handler, range->handler);
    v->marks[range->start] |= MARK_RANGE;
    return check_catch_type(v, range);
}

/* ---- LocalVariableTable ------------------------ */

static bool check_variable(Verifier *v, u32 start, u32 length) {
    if (!starts(v, start)) return verify_fail(v, VE_variable_start, start);
    u32 end = start + length;
    return end >= v->code->size || starts(v, end) || verify_fail(v, VE_variable_length, length);
}

/* The scopes are of instructions; the parser has checked the rest. */
static bool check_variables(Verifier *v) {
    for (const Attribute *a = v->code->attributes; a != NULL; a = a->next) {
        if (a->name != v->vm->symbol[SYM_LocalVariableTable]) continue;
        Cursor in = cursor_make(a->bytes, a->size);
        for (u32 count = cursor_u16(&in); count > 0; count--) {
            u16 start = cursor_u16(&in), length = cursor_u16(&in);
            cursor_take(&in, 6);
            if (!check_variable(v, start, length)) return false;
        }
    }
    return true;
}

bool verify_ranges(Verifier *v) {
    v->bci = 0;
    for (u32 i = 0; i < v->code->range_count; i++)
        if (!check_range(v, &v->code->ranges[i])) return false;
    return true;
}

bool verify_static(Verifier *v) {
    v->has_jsr = false;
    v->marks = arena_take(v, v->code->size + 1u);
    if (v->marks == NULL || !mark_instructions(v)) return false;
    return v->inferring || (verify_ranges(v) && check_variables(v));
}
