/* Fields, calls, and objects on their way to being initialised (JVMS 4.9.2, 4.10.1.8-9). */
#include "vm/verify_internal.h"

#include "vm/resolve.h"

typedef struct Member {
    Symbol *class_name, *name, *desc;
    u16 index;
} Member;

static Member member_of(const Verifier *v, const Bytecode *insn) {
    Member m = {.index = (u16)insn->operand};
    cp_member(v->cp, m.index, &m.class_name, &m.name, &m.desc);
    return m;
}

/* ---- Protected members (4.10.1.8) ------------------------ */

/* Is this a protected member of a superclass in another package? Superclasses are loaded. */
static bool is_foreign_protected(const Verifier *v, const Member *m, bool is_field) {
    const Class *super = verify_super_named(v, m->class_name), *owner = NULL;
    if (super == NULL) return false;
    u16 flags = 0;
    if (is_field) {
        const Field *field = class_find_field(super, m->name, m->desc);
        if (field != NULL) owner = field->owner, flags = field->flags;
    } else {
        const Method *method = class_find_method(super, m->name, m->desc);
        if (method != NULL) owner = method->owner, flags = method->flags;
    }
    return owner != NULL && (flags & ACC_PROTECTED) != 0 && !class_same_package(owner, v->cls);
}

/* Arrays have a public clone(). */
static bool is_array_clone(const Verifier *v, const Member *m, VType receiver) {
    return vt_is_array(receiver) && m->class_name == vt_name(v->object_type) && symbol_is(m->name, "clone");
}

static bool check_protected(Verifier *v, const Member *m, bool is_field, VType receiver, u32 at) {
    if (vt_tag(receiver) != VT_OBJECT || receiver == v->this_type) return true;
    if (!is_foreign_protected(v, m, is_field)) return true;
    if ((!is_field && is_array_clone(v, m, receiver)) || vt_assignable(v, receiver, v->this_type)) return true;
    return verify_fail_stack(v, VE_protected_data, at, receiver, vt_describe(v, v->this_type));
}

/* ---- Fields ------------------------ */

/* A constructor may set its class's own fields before it calls super(). */
static bool is_early_put(const Verifier *v, const Member *m, VType receiver) {
    return receiver == VT_UNINIT_THIS && v->is_init && m->class_name == v->cls->name &&
           class_declared_field(v->cls, m->name, m->desc) != NULL;
}

static bool pop_field_receiver(Verifier *v, const Member *m, bool is_put) {
    if (v->frame.depth == 0) return verify_fail(v, VE_underflow, 0);
    u32 at = v->frame.depth - 1;
    VType receiver = v->frame.stack[at];
    if (is_put && is_early_put(v, m, receiver)) {
        v->frame.depth--;
        return true;
    }
    bool is_object = vt_tag(receiver) == VT_OBJECT;
    VerifyErrorId id = is_put ? (is_object ? VE_put_receiver : VE_early_put)
                              : is_object ? VE_get_receiver : VE_bad_operand_stack;
    return step_pop(v, vt_object(m->class_name), id) && check_protected(v, m, true, receiver, at);
}

static VerifyErrorId stored_expectation(VType t) {
    switch (t) {
    case VT_INT: return VE_expect_int;
    case VT_FLOAT: return VE_expect_float;
    case VT_LONG: return VE_expect_long;
    case VT_DOUBLE: return VE_expect_double;
    default: return VE_bad_store;
    }
}

bool step_field(Verifier *v, const Bytecode *insn) {
    Member m = member_of(v, insn);
    const char *at = m.desc->text;
    VType type[2];
    u32 slots;
    if (!vt_parse(v, &at, type, &slots)) return false;
    bool is_put = insn->op == BC_putfield || insn->op == BC_putstatic;
    bool is_static = insn->op == BC_getstatic || insn->op == BC_putstatic;
    if (is_put && !step_pop(v, type[0], stored_expectation(type[0]))) return false;
    if (!is_static && !pop_field_receiver(v, &m, is_put)) return false;
    return is_put || step_push(v, type[0]);
}

/* ---- New objects ------------------------ */

static void replace_type(Verifier *v, VType old, VType new) {
    VFrame *frame = &v->frame;
    for (u32 i = 0; i < frame->local_count; i++)
        if (frame->locals[i] == old) step_set_raw(v, i, new);
    for (u32 i = 0; i < frame->depth; i++)
        if (frame->stack[i] == old) frame->stack[i] = new;
}

/* An older object of the same instruction must not be confused with the new one. */
bool step_new(Verifier *v, const Bytecode *insn) {
    VType fresh = vt_at(VT_UNINIT, insn->bci);
    VFrame *frame = &v->frame;
    for (u32 i = 0; i < frame->depth; i++)
        if (frame->stack[i] == fresh) return verify_fail(v, VE_new_uninit, insn->bci);
    replace_type(v, fresh, VT_TOP);
    return step_push(v, fresh);
}

static Symbol *class_of_new(const Verifier *v, u32 bci) {
    const u8 *operand = v->code->bytes + bci + 1;
    return v->cp->info[operand[0] << 8 | operand[1]].utf8;
}

/* this(...) or super(...). */
static bool init_this(Verifier *v, const Member *m) {
    const Class *super = v->cls->super;
    if (m->class_name != v->cls->name && (super == NULL || m->class_name != super->name))
        return verify_fail(v, VE_init_class, 0);
    v->frame.this_uninit = false;
    replace_type(v, VT_UNINIT_THIS, v->this_type);
    return true;
}

static bool init_new(Verifier *v, const Member *m, VType receiver) {
    if (class_of_new(v, vt_bci(receiver)) != m->class_name) return verify_fail(v, VE_init_new, 0);
    if (is_foreign_protected(v, m, false)) return verify_fail(v, VE_init_protected, 0);
    replace_type(v, receiver, vt_object(m->class_name));
    return true;
}

static bool step_init(Verifier *v, const Member *m) {
    VFrame *frame = &v->frame;
    if (frame->depth == 0) return verify_fail(v, VE_underflow, 0);
    VType receiver = frame->stack[frame->depth - 1];
    u8 tag = vt_tag(receiver);
    if (tag != VT_UNINIT && tag != VT_UNINIT_THIS)
        return verify_fail_stack(v, vt_is_reference(receiver) ? VE_init_operand : VE_bad_operand_stack,
                                 frame->depth - 1, receiver, "uninitialized");
    frame->depth--;
    if (!(tag == VT_UNINIT ? init_new(v, m, receiver) : init_this(v, m))) return false;
    return v->inferring || v->code->range_count == 0 || verify_init_handlers(v, receiver);
}

/* ---- Calls ------------------------ */

static bool is_direct_superinterface(const Verifier *v, const Symbol *name) {
    for (u32 i = 0; i < v->cls->interface_count; i++)
        if (v->cls->interfaces[i]->name == name) return true;
    return false;
}

bool verify_special(Verifier *v, const Bytecode *insn) {
    Member named = member_of(v, insn);
    const Member *m = &named;
    if (m->name == v->vm->symbol[SYM_init]) return true;
    const Class *super = v->cls->super;
    if (m->class_name == v->cls->name || (super != NULL && m->class_name == super->name)) return true;
    if (v->inferring) return verify_super_named(v, m->class_name) != NULL || verify_fail(v, VE_special_class, 0);
    if (!vt_assignable(v, v->this_type, vt_object(m->class_name)))
        return !v->failed && verify_fail(v, VE_special_class, 0);
    bool direct = v->cp->tags[m->index] != CP_InterfaceMethodref || is_direct_superinterface(v, m->class_name);
    return direct || verify_fail(v, VE_special_interface, 0);
}

static bool pop_arguments(Verifier *v, const VSignature *signature) {
    for (u32 i = signature->arg_slots; i > 0;) {
        i -= vt_is_second(signature->types[i - 1]) ? 2 : 1;
        if (!step_pop(v, signature->types[i], VE_bad_argument)) return false;
    }
    return true;
}

static bool pop_receiver(Verifier *v, u8 op, const Member *m) {
    if (op == BC_invokestatic || op == BC_invokedynamic) return true;
    if (v->frame.depth == 0) return verify_fail(v, VE_underflow, 0);
    u32 at = v->frame.depth - 1;
    VType receiver = v->frame.stack[at];
    bool is_special = op == BC_invokespecial;
    bool has_class = !is_special || (v->inferring && !vt_assignable(v, receiver, vt_object(m->class_name)));
    if (v->failed) return false;
    VType wanted = has_class ? vt_object(m->class_name) : v->this_type;
    if (!step_pop(v, wanted, is_special && !has_class ? VE_special_receiver : VE_bad_receiver)) return false;
    return op != BC_invokevirtual || check_protected(v, m, false, receiver, at);
}

bool step_invoke(Verifier *v, const Bytecode *insn) {
    Member m = member_of(v, insn);
    const VSignature *signature = vt_signature_at(v, m.index, m.desc);
    if (signature == NULL || !pop_arguments(v, signature)) return false;
    if (m.name == v->vm->symbol[SYM_init] && insn->op == BC_invokespecial) return step_init(v, &m);
    if (insn->op == BC_invokespecial && !v->inferring && !verify_special(v, insn)) return false;
    if (!pop_receiver(v, insn->op, &m)) return false;
    return signature->return_slots == 0 || step_push(v, signature->types[signature->arg_slots]);
}
