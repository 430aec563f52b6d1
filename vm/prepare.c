/* From bytecode to register code.
 *
 * One pass in bytecode order over the instructions that control reaches.  The
 * operand stack is simulated (prepare_stack.c): loads push the name of a
 * local, constants push themselves, and an arithmetic instruction reads its
 * operands wherever they are.  At every point where paths meet, all entries
 * are in their home registers, so that meeting paths agree.
 */
#include <string.h>
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/loader.h"
#include "vm/prepare_internal.h"
#include "vm/resolve.h"
#include "vm/vm.h"

/* Register form of the plain instructions; 0: handled one by one below. */
static const u16 register_form[BC_COUNT] = {
#define SAME(name) [BC_##name] = QUICK_##name,
#define INT_LONG(name) SAME(i##name) SAME(l##name)
#define ALL_FOUR(name) INT_LONG(name) SAME(f##name) SAME(d##name)
    ALL_FOUR(add) ALL_FOUR(sub) ALL_FOUR(mul) ALL_FOUR(div) ALL_FOUR(rem) ALL_FOUR(neg)
    INT_LONG(shl) INT_LONG(shr) INT_LONG(ushr) INT_LONG(and) INT_LONG(or) INT_LONG(xor)
    SAME(i2l) SAME(i2f) SAME(i2d) SAME(l2i) SAME(l2f) SAME(l2d) SAME(f2i) SAME(f2l) SAME(f2d)
    SAME(d2i) SAME(d2l) SAME(d2f) SAME(i2b) SAME(i2c) SAME(i2s)
    SAME(lcmp) SAME(fcmpl) SAME(fcmpg) SAME(dcmpl) SAME(dcmpg) SAME(arraylength)
    SAME(baload) SAME(caload) SAME(saload) SAME(iaload) SAME(laload)
    [BC_faload] = QUICK_iaload, [BC_daload] = QUICK_laload, [BC_aaload] = QUICK_laload,
    SAME(bastore) SAME(sastore) SAME(iastore) SAME(lastore) SAME(aastore)
    [BC_castore] = QUICK_sastore, [BC_fastore] = QUICK_iastore, [BC_dastore] = QUICK_lastore,
};

/* The same with a constant right operand; isub and lsub add the negation. */
static const u16 immediate_form[BC_COUNT] = {
#define IMMEDIATE(name) [BC_i##name] = QUICK_i##name##_imm, [BC_l##name] = QUICK_l##name##_imm,
    IMMEDIATE(add) IMMEDIATE(mul) IMMEDIATE(div) IMMEDIATE(rem) IMMEDIATE(and) IMMEDIATE(or)
    IMMEDIATE(xor) IMMEDIATE(shl) IMMEDIATE(shr) IMMEDIATE(ushr)
    [BC_isub] = QUICK_iadd_imm, [BC_lsub] = QUICK_ladd_imm,
};

/* ---- Tests: eq ne lt ge gt le, in this order everywhere -------------------- */

static_assert(BC_ifne == BC_ifeq + 1 && BC_iflt == BC_ifeq + 2 && BC_ifge == BC_ifeq + 3 &&
              BC_ifgt == BC_ifeq + 4 && BC_ifle == BC_ifeq + 5, "ORDER condition");
static_assert(QUICK_if_icmple == QUICK_if_icmpeq + 5 && QUICK_if_icmple_imm == QUICK_if_icmpeq_imm + 5 &&
              QUICK_if_lcmple == QUICK_if_lcmpeq + 5 && QUICK_loop_icmple == QUICK_loop_icmpeq + 5 &&
              QUICK_loop_icmple_imm == QUICK_loop_icmpeq_imm + 5, "ORDER condition");
static_assert(QUICK_if_acmpne == QUICK_if_acmpeq + 1 && QUICK_ifnonnull == QUICK_ifnull + 1, "ORDER condition");

static u32 condition_inverse(u32 condition) { return condition ^ 1; }
static u32 condition_mirror(u32 condition) {
    static const u8 mirror[6] = {0, 1, 4, 5, 2, 3}; /* a < b is b > a */
    return mirror[condition];
}

/* Emits a test: op is the first of its family. Branches backwards become the inverse test
 * around a loop instruction, so that only `loop` polls. lo holds a bci until fix_branches. */
static void emit_branch(Translator *t, u16 family, u32 condition, u32 a, u32 b, i32 imm, u32 target, u32 next) {
    bool backwards = target <= t->bci;
    if (backwards) condition = condition_inverse(condition);
    Insn *insn = emit(t, (u16)(family + condition), a, b, 0, 0);
    insn->lo = (i32)(backwards ? next : target);
    insn->hi = imm;
    if (backwards) emit(t, QUICK_loop, 0, 0, 0, 0)->lo = (i32)target;
}

static void emit_goto(Translator *t, u32 target) {
    flush_from(t, 0);
    emit(t, target <= t->bci ? QUICK_loop : QUICK_goto, 0, 0, 0, 0)->lo = (i32)target;
}

/* ifXX: against zero. if_icmpXX: constants go to the right. */
static void translate_int_test(Translator *t, const Bytecode *insn, bool against_zero) {
    u32 condition = insn->op - (against_zero ? BC_ifeq : BC_if_icmpeq);
    i64 imm = 0;
    bool immediate = against_zero || entry_constant(t, t->depth - 1, &imm);
    i64 left_imm;
    u32 a, b = 0;
    if (against_zero) a = pop_register(t, 1);
    else if (immediate) {
        t->depth -= 1;
        a = pop_register(t, 1);
    } else if (entry_constant(t, t->depth - 2, &left_imm)) {
        a = pop_register(t, 1);
        t->depth -= 1;
        immediate = true;
        imm = left_imm;
        condition = condition_mirror(condition);
    } else {
        b = pop_register(t, 1);
        a = pop_register(t, 1);
    }
    flush_from(t, 0);
    emit_branch(t, immediate ? QUICK_if_icmpeq_imm : QUICK_if_icmpeq, condition, a, b, (i32)imm,
                (u32)insn->operand, insn->next);
}

static void translate_reference_test(Translator *t, const Bytecode *insn) {
    bool with_null = insn->op == BC_ifnull || insn->op == BC_ifnonnull;
    u32 condition = insn->op - (with_null ? BC_ifnull : BC_if_acmpeq);
    u32 b = with_null ? 0 : pop_register(t, 1);
    u32 a = pop_register(t, 1);
    flush_from(t, 0);
    emit_branch(t, with_null ? QUICK_ifnull : QUICK_if_acmpeq, condition, a, b, 0, (u32)insn->operand,
                insn->next);
}

/* lcmp, fcmpl ... followed by ifXX become one test. Returns the bci after what was consumed. */
static u32 translate_compare(Translator *t, const Bytecode *insn) {
    static const u16 family[] = {QUICK_if_lcmpeq, QUICK_if_fcmpleq, QUICK_if_fcmpgeq, QUICK_if_dcmpleq,
                                 QUICK_if_dcmpgeq};
    u32 slots = insn->op == BC_fcmpl || insn->op == BC_fcmpg ? 1 : 2;
    Bytecode test;
    bool fused = bytecode_decode(t->code, insn->next, &test) && test.op >= BC_ifeq && test.op <= BC_ifle &&
                 (t->flow.flags[insn->next] & FLOW_LEADER) == 0;
    u32 c = pop_register(t, slots);
    u32 b = pop_register(t, slots);
    if (!fused) {
        emit_push(t, register_form[insn->op], b, c, 0, 1);
        return insn->next;
    }
    flush_from(t, 0);
    emit_branch(t, family[insn->op - BC_lcmp], test.op - BC_ifeq, b, c, 0, (u32)test.operand, test.next);
    return test.next;
}

/* ---- Arithmetic ------------------------------------------------------------ */

static u32 slots_of_letter(char letter) { return letter == 'J' || letter == 'D' ? 2 : 1; }

static bool is_commutative(u8 op) {
    return op == BC_iadd || op == BC_ladd || op == BC_imul || op == BC_lmul || (op >= BC_iand && op <= BC_lxor);
}

static bool immediate_allowed(u8 op, i64 imm) {
    bool divides = op == BC_idiv || op == BC_ldiv || op == BC_irem || op == BC_lrem;
    return immediate_form[op] != 0 && (!divides || (imm != 0 && imm != -1));
}

static i64 immediate_value(u8 op, i64 imm) {
    if (op == BC_isub) return (i32)(0u - (u32)imm);
    if (op == BC_lsub) return (i64)(0ull - (u64)imm);
    return imm;
}

static void translate_binary(Translator *t, const Bytecode *insn) {
    const char *letters = bytecode_pops(insn->op);
    u32 right_slots = slots_of_letter(letters[1]), left_slots = slots_of_letter(letters[0]);
    u32 result_slots = slots_of_letter(bytecode_pushes(insn->op)[0]);
    u32 right = t->depth - right_slots, left = right - left_slots;
    i64 imm;
    bool swapped = is_commutative(insn->op) && entry_constant(t, left, &imm) && !entry_constant(t, right, &imm);
    bool constant = entry_constant(t, swapped ? left : right, &imm);
    if (letters[1] == 'I') imm = (i32)imm;
    if (constant && immediate_allowed(insn->op, imm)) {
        u32 b;
        if (swapped) { b = pop_register(t, right_slots); t->depth -= left_slots; }
        else { t->depth -= right_slots; b = pop_register(t, left_slots); }
        emit_push(t, immediate_form[insn->op], b, 0, immediate_value(insn->op, imm), result_slots);
        return;
    }
    u32 c = pop_register(t, right_slots);
    u32 b = pop_register(t, left_slots);
    emit_push(t, register_form[insn->op], b, c, 0, result_slots);
}

static void translate_unary(Translator *t, const Bytecode *insn) {
    u32 b = pop_register(t, slots_of_letter(bytecode_pops(insn->op)[0]));
    emit_push(t, register_form[insn->op], b, 0, 0, slots_of_letter(bytecode_pushes(insn->op)[0]));
}

static void translate_array_store(Translator *t, const Bytecode *insn) {
    u32 a = pop_register(t, slots_of_letter(bytecode_pops(insn->op)[2]));
    u32 c = pop_register(t, 1);
    u32 b = pop_register(t, 1);
    emit(t, register_form[insn->op], a, b, c, 0);
}

static void translate_iinc(Translator *t, const Bytecode *insn) {
    release_local(t, (u32)insn->operand);
    emit(t, QUICK_iadd_imm, (u32)insn->operand, (u32)insn->operand, 0, insn->extra);
}

/* ---- Constants, locals, stack ---------------------------------------------- */

static void translate_ldc(Translator *t, const Bytecode *insn) {
    const ConstPool *cp = t->method->owner->cp;
    const CpInfo *info = &cp->info[insn->operand];
    switch (cp->tags[insn->operand]) {
    case CP_Integer: push_constant(t, (u32)info->i, 1); break;
    case CP_Float: push_constant(t, slot_float(info->f).j, 1); break;
    case CP_Long: push_constant(t, info->j, 2); break;
    case CP_Double: push_constant(t, slot_double(info->d).j, 2); break;
    default: emit_push(t, QUICK_ldc, 0, 0, insn->operand, insn->op == BC_ldc2_w ? 2 : 1); break;
    }
}

static void translate_constant(Translator *t, const Bytecode *insn) {
    u8 op = insn->op;
    if (op == BC_aconst_null) push_constant(t, 0, 1);
    else if (op <= BC_iconst_5) push_constant(t, (u32)(op - BC_iconst_0), 1);
    else if (op <= BC_lconst_1) push_constant(t, op - BC_lconst_0, 2);
    else if (op <= BC_fconst_2) push_constant(t, slot_float((float)(op - BC_fconst_0)).j, 1);
    else if (op <= BC_dconst_1) push_constant(t, slot_double((double)(op - BC_dconst_0)).j, 2);
    else if (op <= BC_sipush) push_constant(t, (u32)insn->operand, 1);
    else translate_ldc(t, insn);
}

static void translate_load(Translator *t, const Bytecode *insn) {
    bool indexed = insn->op <= BC_aload;
    u32 local = indexed ? (u32)insn->operand : (u32)(insn->op - BC_iload_0) % 4;
    push_register(t, local, slots_of_letter(bytecode_pushes(insn->op)[0]));
}

static void translate_store(Translator *t, const Bytecode *insn) {
    bool indexed = insn->op <= BC_astore;
    u32 local = indexed ? (u32)insn->operand : (u32)(insn->op - BC_istore_0) % 4;
    store_local(t, local, slots_of_letter(bytecode_pops(insn->op)[0]));
}

static void translate_stack(Translator *t, u8 op) {
    switch (op) {
    case BC_pop: t->depth -= 1; break;
    case BC_pop2: t->depth -= 2; break;
    case BC_dup:
        t->stack[t->depth] = t->stack[t->depth - 1];
        t->depth += 1;
        break;
    case BC_dup2:
        memcpy(&t->stack[t->depth], &t->stack[t->depth - 2], 2 * sizeof(Entry));
        t->depth += 2;
        break;
    case BC_dup_x1: shuffle(t, 2, (const u8[]){1, 0, 1}, 3); break;
    case BC_dup_x2: shuffle(t, 3, (const u8[]){2, 0, 1, 2}, 4); break;
    case BC_dup2_x1: shuffle(t, 3, (const u8[]){1, 2, 0, 1, 2}, 5); break;
    case BC_dup2_x2: shuffle(t, 4, (const u8[]){2, 3, 0, 1, 2, 3}, 6); break;
    default: shuffle(t, 2, (const u8[]){1, 0}, 2); break; /* swap */
    }
}

/* ---- Narrow types ------------------------------------------------------------- */

/* A field, or the result of a method, of a type narrower than int gets its value narrowed (JVMS 6.5
 * putstatic, ireturn); javac's values already are, other compilers' need not be. */
static u32 pop_narrowed(Translator *t, char type) {
    i64 imm;
    bool constant = entry_constant(t, t->depth - 1, &imm);
    bool narrow = type == 'Z' ? (imm & ~1ll) == 0 : imm >= 0 && imm <= INT8_MAX;
    u32 value = pop_register(t, 1);
    if (strchr("ZBCS", type) == NULL || (constant && narrow)) return value;
    u32 to = home(t, t->depth);
    switch (type) {
    case 'Z': emit(t, QUICK_iand_imm, to, value, 0, 1); break;
    case 'B': emit(t, QUICK_i2b, to, value, 0, 0); break;
    case 'C': emit(t, QUICK_i2c, to, value, 0, 0); break;
    default: emit(t, QUICK_i2s, to, value, 0, 0); break;
    }
    return to;
}

/* ---- Fields, calls, objects -------------------------------------------------- */

static void translate_field(Translator *t, const Bytecode *insn) {
    char type = cp_desc(t->method->owner->cp, (u16)insn->operand)->text[0];
    u32 slots = slots_of_letter(type);
    i64 index = insn->operand;
    if (insn->op == BC_getstatic) emit_push(t, QUICK_getstatic_cp, 0, 0, index, slots);
    else if (insn->op == BC_getfield) emit_push(t, QUICK_getfield_cp, pop_register(t, 1), 0, index, slots);
    else {
        bool is_static = insn->op == BC_putstatic; /* putfield narrows by itself */
        u32 value = is_static && slots == 1 ? pop_narrowed(t, type) : pop_register(t, slots);
        u32 object = is_static ? 0 : pop_register(t, 1);
        emit(t, is_static ? QUICK_putstatic_cp : QUICK_putfield_cp, value, object, 0, index);
    }
}

static_assert(QUICK_invokedynamic_cp == QUICK_invokevirtual_cp + 4, "ORDER invoke");

static void translate_invoke(Translator *t, const Bytecode *insn) {
    Symbol *desc = cp_desc(t->method->owner->cp, (u16)insn->operand);
    char type;
    u32 args = descriptor_arg_slots(desc, &type);
    if (insn->op != BC_invokestatic && insn->op != BC_invokedynamic) args++;
    u32 base = t->depth - args;
    flush_from(t, base);
    t->depth = base;
    u16 op = (u16)(QUICK_invokevirtual_cp + (insn->op - BC_invokevirtual));
    emit(t, op, home(t, base), home(t, base), args, insn->operand);
    if (type == 'V') return;
    t->last_def = (i32)t->count - 1;
    push_register(t, home(t, base), slots_of_letter(type));
}

static void translate_newarray(Translator *t, const Bytecode *insn) {
    static const char letters[] = "ZCFDBSIJ"; /* atype 4..11 */
    Class *element = primitive_class(t->thread->vm, letters[insn->operand - 4]);
    Class *cls = array_class(t->thread, element);
    if (cls == NULL) t->failed = true;
    u32 length = pop_register(t, 1);
    emit_push(t, QUICK_newarray, length, 0, 0, 1);
    t->insns[t->count - 1].p = cls;
}

static void translate_multianewarray(Translator *t, const Bytecode *insn) {
    u32 dimensions = (u32)insn->extra;
    u32 base = t->depth - dimensions;
    flush_from(t, base);
    t->depth = base;
    emit_push(t, QUICK_multianewarray_cp, home(t, base), dimensions, insn->operand, 1);
}

static void translate_object(Translator *t, const Bytecode *insn) {
    i64 index = insn->operand;
    switch (insn->op) {
    case BC_new: emit_push(t, QUICK_new_cp, 0, 0, index, 1); break;
    case BC_newarray: translate_newarray(t, insn); break;
    case BC_anewarray: emit_push(t, QUICK_anewarray_cp, pop_register(t, 1), 0, index, 1); break;
    case BC_instanceof: emit_push(t, QUICK_instanceof_cp, pop_register(t, 1), 0, index, 1); break;
    case BC_checkcast: { /* the value stays where it is */
        u32 value = pop_register(t, 1);
        emit(t, QUICK_checkcast_cp, 0, value, 0, index);
        push_register(t, value, 1);
        break;
    }
    case BC_athrow: emit(t, QUICK_athrow, 0, pop_register(t, 1), 0, 0); break;
    case BC_monitorenter: emit(t, QUICK_monitorenter, 0, pop_register(t, 1), 0, 0); break;
    default: emit(t, QUICK_monitorexit, 0, pop_register(t, 1), 0, 0); break;
    }
}

/* ---- Control ----------------------------------------------------------------- */

static void translate_switch(Translator *t, const Bytecode *insn) {
    BytecodeSwitch source;
    bool good = bytecode_switch(t->code, insn, &source); /* flow_analyse has seen that it is */
    SwitchTable *table = heap_meta(t->thread, sizeof(SwitchTable));
    i32 *cells = heap_atomic(t->thread, 2 * sizeof(i32) * (source.count + 1));
    if (!good || table == NULL || cells == NULL) {
        t->failed = true;
        return;
    }
    *table = (SwitchTable){source.low, source.count, source.fallback, cells, cells + source.count};
    for (u32 i = 0; i < source.count; i++) {
        table->keys[i] = switch_key(&source, i);
        table->offsets[i] = (i32)switch_target(&source, i);
    }
    u32 a = pop_register(t, 1);
    flush_from(t, 0);
    emit(t, source.is_table ? QUICK_tableswitch : QUICK_lookupswitch, a, 0, 0, 0)->p = table;
}

static void translate_jsr(Translator *t, const Bytecode *insn) {
    flush_from(t, 0);
    Insn *jsr = emit(t, QUICK_jsr, home(t, t->depth), 0, 0, 0);
    jsr->lo = insn->operand;
    jsr->hi = (i32)insn->next;
}

static void translate_return(Translator *t, const Bytecode *insn) {
    bool sync = (t->method->flags & ACC_SYNCHRONIZED) != 0;
    if (insn->op == BC_return) {
        emit(t, sync ? QUICK_return_sync : QUICK_return, 0, 0, 0, 0);
        return;
    }
    u32 a = insn->op == BC_ireturn ? pop_narrowed(t, t->method->return_type)
                                   : pop_register(t, slots_of_letter(bytecode_pops(insn->op)[0]));
    emit(t, sync ? QUICK_return_value_sync : QUICK_return_value, a, 0, 0, 0);
}

/* Returns the bci to go on with. */
static u32 translate_insn(Translator *t, const Bytecode *insn) {
    u8 op = insn->op;
    if (op == BC_nop) return insn->next;
    if (op <= BC_ldc2_w) translate_constant(t, insn);
    else if (op <= BC_aload_3) translate_load(t, insn);
    else if (op <= BC_saload) translate_binary(t, insn);
    else if (op <= BC_astore_3) translate_store(t, insn);
    else if (op <= BC_sastore) translate_array_store(t, insn);
    else if (op <= BC_swap) translate_stack(t, op);
    else if (op == BC_iinc) translate_iinc(t, insn);
    else if ((op >= BC_ineg && op <= BC_dneg) || (op >= BC_i2l && op <= BC_i2s) || op == BC_arraylength)
        translate_unary(t, insn);
    else if (op <= BC_lxor) translate_binary(t, insn);
    else if (op <= BC_dcmpg) return translate_compare(t, insn);
    else if (op <= BC_ifle) translate_int_test(t, insn, true);
    else if (op <= BC_if_icmple) translate_int_test(t, insn, false);
    else if (op <= BC_if_acmpne || op == BC_ifnull || op == BC_ifnonnull) translate_reference_test(t, insn);
    else if (op == BC_goto || op == BC_goto_w) emit_goto(t, (u32)insn->operand);
    else if (op == BC_jsr || op == BC_jsr_w) translate_jsr(t, insn);
    else if (op == BC_ret) {
        flush_from(t, 0); /* what follows the jsr finds its operands at home */
        emit(t, QUICK_ret, (u32)insn->operand, 0, 0, 0);
    }
    else if (op <= BC_lookupswitch) translate_switch(t, insn);
    else if (op <= BC_return) translate_return(t, insn);
    else if (op <= BC_putfield) translate_field(t, insn);
    else if (op <= BC_invokedynamic) translate_invoke(t, insn);
    else if (op == BC_multianewarray) translate_multianewarray(t, insn);
    else translate_object(t, insn);
    return insn->next;
}

static void translate_code(Translator *t) {
    bool falls_through = false;
    for (u32 bci = 0; bci < t->code->size && !t->failed;) {
        u8 flags = t->flow.flags[bci];
        if ((flags & FLOW_REACHED) == 0) {
            falls_through = false;
            bci++;
            continue;
        }
        if (falls_through && (flags & FLOW_LEADER) != 0) flush_from(t, 0); /* still at the last bci */
        t->bci = bci;
        if (!falls_through || (flags & FLOW_LEADER) != 0) reset_stack(t, t->flow.depth[bci]);
        t->insn_at[bci] = t->count;
        Bytecode insn;
        if (!bytecode_decode(t->code, bci, &insn)) { /* flow_analyse has decoded it before */
            t->failed = true;
            return;
        }
        bci = translate_insn(t, &insn);
        falls_through = !bytecode_ends_flow(insn.op) && insn.op != BC_jsr && insn.op != BC_jsr_w;
    }
}

/* ---- Finishing --------------------------------------------------------------- */

static void fix_switch(const Translator *t, SwitchTable *table, i32 at) {
    table->fallback = (i32)t->insn_at[table->fallback] - at;
    for (u32 i = 0; i < table->count; i++) table->offsets[i] = (i32)t->insn_at[table->offsets[i]] - at;
}

static void fix_branches(Translator *t) {
    static const char form[QUICK_COUNT] = {
#define QUICK(name, form, semantics) form[1],
#include "vm/quick.def"
    };
    for (u32 i = 0; i < t->count; i++) {
        Insn *insn = &t->insns[i];
        if (form[insn->op] == 'o' || form[insn->op] == 'f') insn->lo = (i32)(t->insn_at[insn->lo] - i);
        else if (insn->op == QUICK_tableswitch || insn->op == QUICK_lookupswitch) fix_switch(t, insn->p, (i32)i);
        else if (insn->op == QUICK_jsr) {
            insn->lo = (i32)(t->insn_at[insn->lo] - i);
            insn->hi = (i32)t->insn_at[insn->hi];
        }
    }
}

/* A loop instruction that leads to a test which leaves the loop just behind it becomes the
 * inverse test, closing the loop in one step. */
static void invert_loops(Translator *t) {
    for (u32 i = 0; i < t->count; i++) {
        Insn *loop = &t->insns[i];
        if (loop->op != QUICK_loop) continue;
        u32 at = i + (u32)loop->lo;
        const Insn *test = &t->insns[at];
        if (test->op < QUICK_if_icmpeq || test->op > QUICK_if_icmple_imm) continue;
        if (at + (u32)test->lo != i + 1) continue;
        bool immediate = test->op >= QUICK_if_icmpeq_imm;
        u32 condition = test->op - (immediate ? QUICK_if_icmpeq_imm : QUICK_if_icmpeq);
        u32 family = immediate ? QUICK_loop_icmpeq_imm : QUICK_loop_icmpeq;
        *loop = (Insn){.op = (u16)(family + condition_inverse(condition)), .a = test->a, .b = test->b};
        loop->lo = (i32)(at + 1 - i);
        loop->hi = test->hi;
    }
}

static u32 *handler_table(Translator *t) {
    u32 *handlers = heap_atomic(t->thread, (t->code->range_count + 1u) * sizeof(u32));
    if (handlers == NULL) return NULL;
    for (u32 i = 0; i < t->code->range_count; i++) handlers[i] = t->insn_at[t->code->ranges[i].handler];
    return handlers;
}

static bool publish(Thread *thread, Method *method, Prepared *prepared, u16 registers) {
    pthread_mutex_lock(&thread->vm->load_lock);
    if (method->prepared == NULL) { /* another thread may have been faster */
        method->registers = registers;
        method->prepared = prepared;
        __atomic_store_n(&method->entry, prepared->code, __ATOMIC_RELEASE);
    }
    pthread_mutex_unlock(&thread->vm->load_lock);
    return true;
}

static bool finish(Translator *t) {
    fix_branches(t);
    invert_loops(t);
    Prepared *prepared = heap_meta(t->thread, sizeof(Prepared));
    u32 *handlers = handler_table(t);
    Insn *code = heap_meta(t->thread, t->count * sizeof(Insn));
    u16 *bcis = heap_atomic(t->thread, t->count * sizeof(u16));
    if (prepared == NULL || handlers == NULL || code == NULL || bcis == NULL) return false;
    memcpy(code, t->insns, t->count * sizeof(Insn));
    memcpy(bcis, t->bcis, t->count * sizeof(u16));
    *prepared = (Prepared){code, t->count, bcis, t->code->max_locals, handlers};
    u32 registers = (u32)t->code->max_locals + t->code->max_stack + TEMPORARIES;
    return publish(t->thread, t->method, prepared, (u16)registers);
}

static bool translator_init(Translator *t) {
    const Code *code = t->code;
    if (!flow_analyse(t->thread, t->method, &t->flow)) return false;
    t->capacity = code->size + 16;
    t->insns = heap_meta(t->thread, t->capacity * sizeof(Insn));
    t->bcis = heap_atomic(t->thread, t->capacity * sizeof(u16));
    t->insn_at = heap_atomic(t->thread, code->size * sizeof(u32));
    t->stack = heap_atomic(t->thread, (code->max_stack + 4u) * sizeof(Entry));
    if (t->insns == NULL || t->bcis == NULL || t->insn_at == NULL || t->stack == NULL) return false;
    memset(t->insn_at, 0xff, code->size * sizeof(u32));
    return true;
}

bool method_prepare(Thread *thread, Method *method) {
    if (method->prepared != NULL) return true;
    const Code *code = method->code;
    if ((u32)code->max_locals + code->max_stack + TEMPORARIES > UINT16_MAX) {
        throw_stack_overflow(thread); /* half a megabyte a frame: no stack holds it */
        return false;
    }
    Translator t = {.thread = thread, .method = method, .code = code, .last_def = -1};
    if (!translator_init(&t)) return false;
    if ((method->flags & ACC_SYNCHRONIZED) != 0) emit(&t, QUICK_enter_sync, 0, 0, 0, 0);
    translate_code(&t);
    return !t.failed && thread->exception == NULL && finish(&t);
}

bool method_set_built(Thread *thread, Method *method, const Insn *code, u32 count, u16 registers) {
    Prepared *prepared = heap_meta(thread, sizeof(Prepared));
    Insn *copy = heap_meta(thread, count * sizeof(Insn));
    if (prepared == NULL || copy == NULL) return false;
    memcpy(copy, code, count * sizeof(Insn));
    *prepared = (Prepared){.code = copy, .count = count};
    return publish(thread, method, prepared, registers);
}

u32 prepared_bci(const Method *method, const Insn *pc) {
    const Prepared *prepared = method->prepared;
    if (prepared == NULL || prepared->bcis == NULL) return 0;
    if (pc < prepared->code || pc >= prepared->code + prepared->count) return 0;
    return prepared->bcis[pc - prepared->code];
}
