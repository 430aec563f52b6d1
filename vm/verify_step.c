/* What an instruction does to a frame (JVMS 4.10.1.9).
 *
 * Most instructions are described by the pops and pushes letters of
 * base/opcodes.def; those that move values of any type, or whose types depend
 * on their operands, have code here and in verify_invoke.c.
 */
#include "vm/verify_internal.h"

#include "vm/resolve.h"

/* ---- Operand stack ------------------------ */

static bool is_wide(VType t) { return t == VT_LONG || t == VT_DOUBLE; }

static bool has_slots(Verifier *v, u32 slots) {
    return LIKELY(v->frame.depth >= slots) || verify_fail(v, VE_underflow, 0);
}

bool step_push(Verifier *v, VType t) {
    VFrame *frame = &v->frame;
    u32 slots = is_wide(t) ? 2 : 1;
    if (UNLIKELY(frame->depth + slots > v->code->max_stack)) return verify_fail(v, VE_overflow, 0);
    frame->stack[frame->depth++] = t;
    if (slots == 2) frame->stack[frame->depth++] = t + 1;
    return true;
}

bool step_pop(Verifier *v, VType wanted, VerifyErrorId id) {
    VFrame *frame = &v->frame;
    u32 slots = is_wide(wanted) ? 2 : 1;
    if (!has_slots(v, slots)) return false;
    u32 at = frame->depth - slots;
    bool fits = slots == 2 ? frame->stack[at] == wanted && frame->stack[at + 1] == wanted + 1
                           : vt_assignable(v, frame->stack[at], wanted);
    if (!fits) return verify_fail_stack(v, id, frame->depth - 1, frame->stack[frame->depth - 1], vt_describe(v, wanted));
    frame->depth = at;
    return true;
}

bool step_pop_any_reference(Verifier *v, VType *out) {
    if (!has_slots(v, 1)) return false;
    VType t = v->frame.stack[v->frame.depth - 1];
    if (!vt_is_reference(t))
        return verify_fail_stack(v, VE_bad_operand_stack, v->frame.depth - 1, t, "reference type");
    v->frame.depth--;
    *out = t;
    return true;
}

/* ---- Locals ------------------------ */

static bool local_in_range(Verifier *v, u32 index, u32 slots) {
    return LIKELY(index + slots <= v->code->max_locals) || verify_fail(v, VE_local_range, index);
}

/* Tells every active subroutine that the local was written (JVMS 4.10.2.5). */
static void mark_modified(VFrame *frame, u32 index) {
    for (u32 i = 0; i < frame->sub_count; i++) frame->subs[i].modified[index / 64] |= 1ull << index % 64;
}

bool step_set_raw(Verifier *v, u32 index, VType t) {
    VFrame *frame = &v->frame;
    while (frame->local_count <= index) frame->locals[frame->local_count++] = VT_TOP;
    if (frame->locals[index] == t) {
        if (frame->sub_count != 0) mark_modified(frame, index);
        return true;
    }
    frame->locals[index] = t;
    v->locals_changed = true;
    mark_modified(frame, index);
    return true;
}

/* Overwriting half of a pair leaves the other half unusable. */
bool step_set_local(Verifier *v, u32 index, VType t) {
    u32 slots = is_wide(t) ? 2 : 1;
    if (!local_in_range(v, index, slots)) return false;
    VFrame *frame = &v->frame;
    if (vt_is_second(frame_local(frame, index)) && index > 0) step_set_raw(v, index - 1, VT_TOP);
    if (vt_is_second(frame_local(frame, index + slots))) step_set_raw(v, index + slots, VT_TOP);
    step_set_raw(v, index, t);
    return slots == 1 || step_set_raw(v, index + 1, t + 1);
}

static VType letter_type(char letter) {
    switch (letter) {
    case 'I': return VT_INT;
    case 'F': return VT_FLOAT;
    case 'J': return VT_LONG;
    default: return VT_DOUBLE;
    }
}

static bool wrong_local(Verifier *v, u32 index, const char *wanted) {
    VType t = frame_local(&v->frame, index);
    return verify_fail_local(v, t == VT_TOP ? VE_unset_local : VE_bad_local, index, t, wanted);
}

static bool load_local(Verifier *v, u32 index, char letter) {
    bool wide = letter == 'J' || letter == 'D';
    if (wide && index + 1 >= v->code->max_locals) return verify_fail(v, VE_wide_range, index);
    if (!local_in_range(v, index, 1)) return false;
    VType t = frame_local(&v->frame, index);
    if (vt_tag(t) == VT_RETURN && letter == 'A') return verify_fail(v, VE_return_loaded, index);
    if (letter == 'A') return vt_is_reference(t) ? step_push(v, t) : wrong_local(v, index, "reference type");
    VType wanted = letter_type(letter);
    if (t != wanted || (wide && frame_local(&v->frame, index + 1) != t + 1))
        return wrong_local(v, index, vt_describe(v, wanted));
    return step_push(v, t);
}

static VerifyErrorId expectation(char letter) {
    switch (letter) {
    case 'I': return VE_expect_int;
    case 'F': return VE_expect_float;
    case 'J': return VE_expect_long;
    case 'D': return VE_expect_double;
    default: return VE_bad_operand_stack;
    }
}

static bool store_local(Verifier *v, u32 index, char letter) {
    if (letter != 'A')
        return step_pop(v, letter_type(letter), expectation(letter)) && step_set_local(v, index, letter_type(letter));
    VType t;
    if (!has_slots(v, 1)) return false;
    if (vt_tag(v->frame.stack[v->frame.depth - 1]) == VT_RETURN) t = v->frame.stack[--v->frame.depth];
    else if (!step_pop_any_reference(v, &t)) return false;
    return step_set_local(v, index, t);
}

static bool step_local(Verifier *v, const Bytecode *insn) {
    static const char letters[] = "IJFDA";
    u8 op = insn->op;
    if (op >= BC_iload && op <= BC_aload) return load_local(v, (u32)insn->operand, letters[op - BC_iload]);
    if (op <= BC_aload_3) return load_local(v, (op - BC_iload_0) % 4u, letters[(op - BC_iload_0) / 4]);
    if (op <= BC_astore) return store_local(v, (u32)insn->operand, letters[op - BC_istore]);
    return store_local(v, (op - BC_istore_0) % 4u, letters[(op - BC_istore_0) / 4]);
}

static bool step_iinc(Verifier *v, const Bytecode *insn) {
    u32 index = (u32)insn->operand;
    if (!local_in_range(v, index, 1)) return false;
    return frame_local(&v->frame, index) == VT_INT || wrong_local(v, index, "integer");
}

/* ---- Moving values about ------------------------ */

typedef struct Shuffle {
    u8 taken;         /* slots */
    u8 whole[2];      /* a value must start at this many slots below the top (4.10.1.9 dup) */
    u8 made;
    u8 order[6];      /* indexes into the taken slots */
} Shuffle;

static const Shuffle shuffles[] = { /* ORDER pop .. swap */
    {1, {1, 1}, 0, {0}},
    {2, {2, 2}, 0, {0}},
    {1, {1, 1}, 2, {0, 0}},
    {2, {1, 2}, 3, {1, 0, 1}},
    {3, {1, 3}, 4, {2, 0, 1, 2}},
    {2, {2, 2}, 4, {0, 1, 0, 1}},
    {3, {2, 3}, 5, {1, 2, 0, 1, 2}},
    {4, {2, 4}, 6, {2, 3, 0, 1, 2, 3}},
    {2, {1, 2}, 2, {1, 0}},
};

static bool step_shuffle(Verifier *v, u8 op) {
    const Shuffle *row = &shuffles[op - BC_pop];
    VFrame *frame = &v->frame;
    if (!has_slots(v, row->taken)) return false;
    for (u32 i = 0; i < 2; i++) {
        u32 at = frame->depth - row->whole[i];
        if (vt_is_second(frame->stack[at]))
            return verify_fail_stack(v, VE_split_pair, at, frame->stack[at], "category1 type");
    }
    VType taken[4];
    frame->depth -= row->taken;
    for (u32 i = 0; i < row->taken; i++) {
        taken[i] = frame->stack[frame->depth + i];
        if (taken[i] == VT_TOP) return verify_fail_stack(v, VE_split_pair, frame->depth + i, VT_TOP, "category1 type");
    }
    if (frame->depth + row->made > v->code->max_stack) {
        frame->depth += row->taken;
        return verify_fail(v, VE_overflow, 0);
    }
    for (u32 i = 0; i < row->made; i++) frame->stack[frame->depth++] = taken[row->order[i]];
    return true;
}

/* ---- Arrays ------------------------ */

static bool element_fits(VType array, char letter) {
    if (array == VT_NULL) return true;
    if (!vt_is_array(array)) return false;
    const Symbol *name = vt_name(array);
    if (letter == 'A') return name->text[1] == 'L' || name->text[1] == '[';
    if (name->length != 2) return false;
    return name->text[1] == letter || (letter == 'B' && name->text[1] == 'Z');
}

/* Pops the array of an xaload or xastore. */
static bool pop_array(Verifier *v, char letter, VType *array) {
    if (!has_slots(v, 1)) return false;
    u32 at = v->frame.depth - 1;
    *array = v->frame.stack[at];
    if (element_fits(*array, letter)) {
        v->frame.depth = at;
        return true;
    }
    char wanted[] = {'\'', '[', letter, '\'', 0};
    return verify_fail_stack(v, VE_bad_array, at, *array, letter == 'A' ? "reference array type" : wanted);
}

static const char element_letters[] = "IJFDABCS"; /* ORDER iaload .. saload */

static VType element_type(char letter) {
    return letter == 'B' || letter == 'C' || letter == 'S' ? VT_INT : letter_type(letter);
}

static bool step_array_load(Verifier *v, u8 op) {
    char letter = element_letters[op - BC_iaload];
    VType array;
    if (!step_pop(v, VT_INT, VE_expect_int) || !pop_array(v, letter, &array)) return false;
    if (letter != 'A') return step_push(v, element_type(letter));
    VType component = vt_component(v, array);
    return !v->failed && step_push(v, component);
}

static bool step_array_store(Verifier *v, u8 op) {
    char letter = element_letters[op - BC_iastore];
    VType array, value = letter == 'A' ? v->object_type : element_type(letter);
    VerifyErrorId id = letter == 'A' ? VE_bad_operand_stack : expectation(letter == 'B' || letter == 'C' || letter == 'S' ? 'I' : letter);
    return step_pop(v, value, id) && step_pop(v, VT_INT, VE_expect_int) && pop_array(v, letter, &array);
}

static bool step_array_length(Verifier *v) {
    if (!has_slots(v, 1)) return false;
    u32 at = v->frame.depth - 1;
    VType array = v->frame.stack[at];
    if (array != VT_NULL && !vt_is_array(array))
        return verify_fail_stack(v, VE_not_array, at, array, "array type");
    v->frame.depth = at;
    return step_push(v, VT_INT);
}

/* ---- Classes and constants ------------------------ */

static VType class_operand(const Verifier *v, const Bytecode *insn) {
    return vt_object(v->cp->info[insn->operand].utf8);
}

static VType named(Verifier *v, const char *name) {
    Symbol *symbol = symbol_of(v->vm, name);
    if (symbol == NULL) verify_fail_memory(v);
    return symbol != NULL ? vt_object(symbol) : VT_TOP;
}

static bool push_dynamic(Verifier *v, u16 index) {
    const char *at = cp_desc(v->cp, index)->text;
    VType type[2];
    u32 slots;
    return vt_parse(v, &at, type, &slots) && step_push(v, type[0]);
}

static bool step_constant(Verifier *v, const Bytecode *insn) {
    switch (v->cp->tags[insn->operand]) {
    case CP_Integer: return step_push(v, VT_INT);
    case CP_Float: return step_push(v, VT_FLOAT);
    case CP_Long: return step_push(v, VT_LONG);
    case CP_Double: return step_push(v, VT_DOUBLE);
    case CP_String: return step_push(v, v->string_type);
    case CP_Class: return step_push(v, named(v, "java/lang/Class")) && !v->failed;
    case CP_MethodHandle: return step_push(v, named(v, "java/lang/invoke/MethodHandle")) && !v->failed;
    case CP_MethodType: return step_push(v, named(v, "java/lang/invoke/MethodType")) && !v->failed;
    default: return push_dynamic(v, (u16)insn->operand);
    }
}

static bool step_new_array(Verifier *v, const Bytecode *insn) {
    static const char letters[] = "ZCFDBSIJ"; /* ORDER: newarray codes from 4 */
    if (!step_pop(v, VT_INT, VE_expect_int)) return false;
    VType type;
    if (insn->op == BC_newarray) type = named(v, (char[]){'[', letters[insn->operand - 4], 0});
    else type = vt_array_of(v, v->cp->info[insn->operand].utf8);
    return !v->failed && step_push(v, type);
}

static bool step_multi_array(Verifier *v, const Bytecode *insn) {
    for (i32 i = 0; i < insn->extra; i++)
        if (!step_pop(v, VT_INT, VE_expect_int)) return false;
    return step_push(v, class_operand(v, insn));
}

/* ---- Returns ------------------------ */

/* What is to be returned is popped for its kind first, as the reference verifiers do. */
static bool step_return_value(Verifier *v, u8 op) {
    const VSignature *signature = v->signature;
    char letter = "IJFDA"[op - BC_ireturn];
    VType value = VT_TOP;
    u32 at = v->frame.depth;
    if (letter == 'A' ? !step_pop_any_reference(v, &value) : !step_pop(v, letter_type(letter), expectation(letter)))
        return false;
    if (signature->return_slots == 0) return verify_fail(v, VE_return_void, 0);
    VType wanted = signature->types[signature->arg_slots];
    if (letter != 'A') return wanted == letter_type(letter) || verify_fail(v, VE_return_type, 0);
    if (vt_assignable(v, value, wanted)) return true;
    bool is_new = v->inferring && vt_tag(value) != VT_OBJECT;
    return verify_fail_stack(v, is_new ? VE_bad_operand_stack : VE_return_type, at - 1, value, vt_describe(v, wanted));
}

static bool step_return(Verifier *v, u8 op) {
    if (op != BC_return) return step_return_value(v, op);
    if (v->signature->return_slots != 0) return verify_fail(v, VE_return_wanted, 0);
    return !v->frame.this_uninit || verify_fail(v, VE_uninit_return, 0);
}

/* ---- All ------------------------ */

static bool step_letters(Verifier *v, u8 op) {
    const char *pops = bytecode_pops(op);
    u32 count = 0;
    while (pops[count] != '\0') count++;
    VType ignored;
    while (count-- > 0) {
        char letter = pops[count];
        bool fine = letter == 'A' ? step_pop_any_reference(v, &ignored)
                                  : step_pop(v, letter_type(letter), expectation(letter));
        if (!fine) return false;
    }
    for (const char *push = bytecode_pushes(op); *push != '\0'; push++)
        if (!step_push(v, letter_type(*push))) return false;
    return true;
}

bool verify_step(Verifier *v, const Bytecode *insn) {
    u8 op = insn->op;
    if ((op >= BC_iload && op <= BC_aload_3) || (op >= BC_istore && op <= BC_astore_3)) return step_local(v, insn);
    if (op >= BC_iaload && op <= BC_saload) return step_array_load(v, op);
    if (op >= BC_iastore && op <= BC_sastore) return step_array_store(v, op);
    if (op >= BC_pop && op <= BC_swap) return step_shuffle(v, op);
    if (op >= BC_ireturn && op <= BC_return) return step_return(v, op);
    switch (op) {
    case BC_aconst_null: return step_push(v, VT_NULL);
    case BC_ldc: case BC_ldc_w: case BC_ldc2_w: return step_constant(v, insn);
    case BC_iinc: return step_iinc(v, insn);
    case BC_getstatic: case BC_putstatic: case BC_getfield: case BC_putfield: return step_field(v, insn);
    case BC_invokevirtual: case BC_invokespecial: case BC_invokestatic:
    case BC_invokeinterface: case BC_invokedynamic: return step_invoke(v, insn);
    case BC_new: return step_new(v, insn);
    case BC_newarray: case BC_anewarray: return step_new_array(v, insn);
    case BC_multianewarray: return step_multi_array(v, insn);
    case BC_arraylength: return step_array_length(v);
    case BC_athrow: return step_pop(v, v->throwable_type, VE_bad_thrown);
    case BC_checkcast:
        return step_pop(v, v->object_type, VE_bad_operand_stack) && step_push(v, class_operand(v, insn));
    case BC_instanceof: return step_pop(v, v->object_type, VE_bad_operand_stack) && step_push(v, VT_INT);
    default: return step_letters(v, op);
    }
}
