/* Slow paths of the interpreter: resolution and quickening. */
#include "vm/quicken.h"
#include "vm/bytecode.h"
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/indy.h"
#include "vm/init.h"
#include "vm/interp.h"
#include "vm/link.h"
#include "vm/loader.h"
#include "vm/resolve.h"
#include "vm/vm.h"

/* The pool index of an instruction that is still in its first form. */
static bool take_index(Thread *thread, const Insn *insn, u16 op, u16 *index) {
    pthread_mutex_lock(&thread->vm->load_lock);
    bool fresh = insn->op == op;
    *index = (u16)insn->imm;
    pthread_mutex_unlock(&thread->vm->load_lock);
    return fresh;
}

/* Payload first, then op: who sees the op sees the payload. False: another thread was first. */
static bool rewrite(Thread *thread, Insn *insn, u16 from, u16 to, u8 c, i64 payload) {
    pthread_mutex_lock(&thread->vm->load_lock);
    bool fresh = insn->op == from;
    if (fresh) {
        insn->imm = payload;
        if (c != 0) insn->c = c;
        __atomic_store_n(&insn->op, to, __ATOMIC_RELEASE);
    }
    pthread_mutex_unlock(&thread->vm->load_lock);
    return fresh;
}

static i64 pointer_payload(const void *p) { return (i64)(uintptr_t)p; }

QuickenResult quicken_ldc(Thread *thread, Method *method, Insn *insn, Slot *out) {
    u16 index;
    if (!take_index(thread, insn, QUICK_ldc, &index)) return QUICKEN_AGAIN;
    Class *cls = method->owner;
    if (cls->cp->tags[index] == CP_Dynamic) {
        if (!indy_resolve_dynamic(thread, cls, index, out)) return QUICKEN_THROWN;
    } else {
        out->r = resolve_object(thread, cls, index);
        if (out->r == NULL) return QUICKEN_THROWN;
    }
    rewrite(thread, insn, QUICK_ldc, QUICK_const, 0, out->j);
    return QUICKEN_DONE;
}

QuickenResult quicken_static(Thread *thread, Method *method, Insn *insn, Slot **out, bool *is_volatile) {
    u16 index, op = insn->op;
    bool is_put = op == QUICK_putstatic_cp;
    if ((!is_put && op != QUICK_getstatic_cp) || !take_index(thread, insn, op, &index)) return QUICKEN_AGAIN;
    Field *field = resolve_field(thread, method->owner, index, true, is_put, method);
    if (field == NULL || !class_initialize(thread, field->owner)) return QUICKEN_THROWN;
    *out = &field->owner->statics[field->offset];
    *is_volatile = (field->flags & ACC_VOLATILE) != 0;
    u16 quick = !is_put ? QUICK_getstatic : *is_volatile ? QUICK_putstatic_volatile : QUICK_putstatic;
    if (field->owner->state == CLASS_INITIALIZED) rewrite(thread, insn, op, quick, 0, pointer_payload(*out));
    return QUICKEN_DONE;
}

QuickenResult quicken_field(Thread *thread, Method *method, Insn *insn) {
    u16 index, op = insn->op;
    bool is_put = op == QUICK_putfield_cp;
    if ((!is_put && op != QUICK_getfield_cp) || !take_index(thread, insn, op, &index)) return QUICKEN_AGAIN;
    Field *field = resolve_field(thread, method->owner, index, false, is_put, method);
    if (field == NULL) return QUICKEN_THROWN;
    u16 quick = !is_put ? quick_getfield(field->type)
                : (field->flags & ACC_VOLATILE) != 0 ? QUICK_putfield_volatile : quick_putfield(field->type);
    rewrite(thread, insn, op, quick, is_put ? (u8)field->type : 0, field->offset);
    return QUICKEN_AGAIN;
}

QuickenResult quicken_new(Thread *thread, Method *method, Insn *insn, Class **out) {
    u16 index;
    if (!take_index(thread, insn, QUICK_new_cp, &index)) return QUICKEN_AGAIN;
    Class *cls = resolve_class(thread, method->owner, index);
    if (cls == NULL) return QUICKEN_THROWN;
    if (cls->is_array || (cls->flags & (ACC_ABSTRACT | ACC_INTERFACE)) != 0) {
        throw_new(thread, EX_InstantiationError, "%s", class_external_name(cls));
        return QUICKEN_THROWN;
    }
    if (!class_initialize(thread, cls)) return QUICKEN_THROWN;
    *out = cls;
    if (cls->state == CLASS_INITIALIZED) rewrite(thread, insn, QUICK_new_cp, QUICK_new, 0, pointer_payload(cls));
    return QUICKEN_DONE;
}

QuickenResult quicken_type(Thread *thread, Method *method, Insn *insn) {
    u16 index, op = insn->op, quick;
    switch (op) {
    case QUICK_checkcast_cp: quick = QUICK_checkcast; break;
    case QUICK_instanceof_cp: quick = QUICK_instanceof; break;
    case QUICK_anewarray_cp: quick = QUICK_newarray; break;
    case QUICK_multianewarray_cp: quick = QUICK_multianewarray; break;
    default: return QUICKEN_AGAIN;
    }
    if (!take_index(thread, insn, op, &index)) return QUICKEN_AGAIN;
    Class *cls = resolve_class(thread, method->owner, index);
    if (cls != NULL && op == QUICK_anewarray_cp) cls = array_class(thread, cls);
    else if (cls != NULL && !class_link(thread, cls)) cls = NULL;
    if (cls == NULL) return QUICKEN_THROWN;
    rewrite(thread, insn, op, quick, 0, pointer_payload(cls));
    return QUICKEN_AGAIN;
}

QuickenResult quicken_invokestatic(Thread *thread, Method *method, Insn *insn, Method **out) {
    u16 index;
    if (!take_index(thread, insn, QUICK_invokestatic_cp, &index)) return QUICKEN_AGAIN;
    Method *target = resolve_method(thread, method->owner, index, BC_invokestatic);
    if (target == NULL || !class_initialize(thread, target->owner)) return QUICKEN_THROWN;
    *out = target;
    if (target->owner->state == CLASS_INITIALIZED)
        rewrite(thread, insn, QUICK_invokestatic_cp, QUICK_invokestatic, 0, pointer_payload(target));
    return QUICKEN_DONE;
}

/* By class through the vtable where the method can be overridden, else directly. */
static QuickenResult quicken_by_class(Thread *thread, Insn *insn, u16 op, Method *target) {
    bool direct = target->vtable_index < 0 || (target->flags & (ACC_FINAL | ACC_PRIVATE)) != 0 ||
                  (target->owner->flags & ACC_FINAL) != 0;
    if (!direct) rewrite(thread, insn, op, QUICK_invokevirtual, 0, (i64)target->vtable_index << 32);
    else rewrite(thread, insn, op, QUICK_invokespecial, 0, pointer_payload(target));
    return QUICKEN_AGAIN;
}

static QuickenResult quicken_by_interface(Thread *thread, Insn *insn, u16 op, Method *target) {
    InterfaceSite *site = heap_meta(thread, sizeof(InterfaceSite));
    if (site == NULL) return QUICKEN_THROWN;
    site->method = target;
    rewrite(thread, insn, op, QUICK_invokeinterface, 0, pointer_payload(site));
    return QUICKEN_AGAIN;
}

/* The instruction, not its pool entry, keeps the error: others with the same entry are sites of their own (5.4.3.6).
 * A thread that linked it meanwhile decides for all. */
static QuickenResult fail_dynamic(Thread *thread, Insn *insn) {
    const ResolutionFailure *failure = resolution_failure(thread);
    if (failure == NULL || rewrite(thread, insn, QUICK_invokedynamic_cp, QUICK_invokedynamic_failed, 0, pointer_payload(failure)))
        return QUICKEN_THROWN;
    (void)exception_take(thread);
    return QUICKEN_AGAIN;
}

static QuickenResult quicken_dynamic(Thread *thread, Method *method, Insn *insn, u16 index) {
    IndySite *site = indy_link(thread, method->owner, index);
    if (site == NULL) return fail_dynamic(thread, insn);
    bool constant = site->target == NULL;
    rewrite(thread, insn, QUICK_invokedynamic_cp, constant ? QUICK_invokedynamic_const : QUICK_invokedynamic, 0,
            pointer_payload(constant ? (void *)site->appendix : site));
    return QUICKEN_AGAIN;
}

static QuickenResult quicken_handle(Thread *thread, Method *method, Insn *insn, u16 index) {
    HandleSite *site = indy_link_handle(thread, method->owner, index);
    if (site == NULL) return QUICKEN_THROWN;
    rewrite(thread, insn, QUICK_invokevirtual_cp, QUICK_invokehandle, 0, pointer_payload(site));
    return QUICKEN_AGAIN;
}

QuickenResult quicken_invoke(Thread *thread, Method *method, Insn *insn) {
    u16 index, op = insn->op;
    if (op < QUICK_invokevirtual_cp || op > QUICK_invokedynamic_cp) return QUICKEN_AGAIN;
    if (!take_index(thread, insn, op, &index)) return QUICKEN_AGAIN;
    if (op == QUICK_invokedynamic_cp) return quicken_dynamic(thread, method, insn, index);
    if (op == QUICK_invokevirtual_cp && indy_is_polymorphic(thread, method->owner, index))
        return quicken_handle(thread, method, insn, index);
    u8 opcode = (u8)(BC_invokevirtual + (op - QUICK_invokevirtual_cp));
    Method *target = resolve_method(thread, method->owner, index, opcode);
    if (target == NULL) return QUICKEN_THROWN;
    if (op == QUICK_invokespecial_cp) {
        rewrite(thread, insn, op, QUICK_invokespecial, 0, pointer_payload(target));
        return QUICKEN_AGAIN;
    }
    if (target->itable_index >= 0 && target->vtable_index < 0) return quicken_by_interface(thread, insn, op, target);
    return quicken_by_class(thread, insn, op, target);
}

/* Few sites see more classes than this; those that do are served by the itable alone. */
enum { CACHE_REPLACEMENTS = 8 };

Method *interface_miss(Thread *thread, InterfaceSite *site, Class *cls) {
    Method *target = itable_select(thread, cls, site->method);
    if (target == NULL || site->misses >= CACHE_REPLACEMENTS) return target;
    InterfaceCache *cache = heap_meta(NULL, sizeof(InterfaceCache));
    if (cache == NULL) return target; /* works without */
    *cache = (InterfaceCache){cls, target};
    site->misses++;
    site->cache = cache;
    return target;
}
