/* Resolution of constant pool entries (JVMS 5.4.3), cached in the pool; access control (5.4.4).
 *
 * `cls` is the class whose pool is meant.  NULL: an exception is pending.  A
 * failed resolution fails the same way each time (5.4.3).
 */
#ifndef VM_RESOLVE_H
#define VM_RESOLVE_H

#include "vm/class.h"

MUST_CHECK Class *resolve_class(Thread *thread, Class *cls, u16 index);
MUST_CHECK Field *resolve_field(Thread *thread, Class *cls, u16 index, bool is_static, bool is_put,
                                const Method *from);
/* Caveat: invokevirtual may resolve to an interface method (itable_index >= 0, vtable_index -1)
 * that an abstract class does not declare: select as invokeinterface does.
 * Methodref and InterfaceMethodref alike, for invokestatic, invokespecial, invokevirtual,
 * invokeinterface (opcode: BC_*), with the checks of that instruction. For invokespecial the
 * selected method (6.5 invokespecial) is returned. */
MUST_CHECK Method *resolve_method(Thread *thread, Class *cls, u16 index, u8 opcode);
/* The classes that a descriptor names are there and accessible to `cls`, as a MethodType asks (5.4.3.5). */
MUST_CHECK bool resolve_types(Thread *thread, Class *cls, const Symbol *desc);
/* String, Class, MethodType, MethodHandle constants as objects (ldc). */
MUST_CHECK Object *resolve_object(Thread *thread, Class *cls, u16 index);

/* May code of `from` see the class, the member (5.4.4)? No exception. */
bool class_accessible(Thread *thread, Class *from, const Class *to);
bool member_accessible(Thread *thread, Class *from, const Class *owner, u16 flags, const Class *symbolic);
/* The nest host (JVMS 5.4.4), itself when absent or invalid. */
Class *class_nest_host(Thread *thread, Class *cls);

/* A resolution that failed, to fail the same way again (5.4.3): with an error of this class, message and cause. */
typedef struct ResolutionFailure {
    struct ResolutionFailure *next; /* in ConstPool.failures */
    u16 index;
    Class *cls;
    Object *message;  /* or NULL */
    Object *cause;    /* or NULL */
} ResolutionFailure;

/* Of the pending exception; NULL: only LinkageErrors repeat (or out of memory). */
ResolutionFailure *resolution_failure(Thread *thread);
void resolution_throw(Thread *thread, const ResolutionFailure *failure);
/* Remembers the pending exception for the entry of the pool. */
void resolution_failed(Thread *thread, ConstPool *cp, u16 index);
/* Throws what this entry threw before; false when it has not failed. */
bool resolution_fails_again(Thread *thread, const ConstPool *cp, u16 index);

/* Text parts of a pool entry, for messages and linkage: names behind a *ref entry. */
Symbol *cp_class_name(const ConstPool *cp, u16 class_index);
Symbol *cp_desc(const ConstPool *cp, u16 index); /* descriptor of a *ref or *Dynamic entry */
void cp_member(const ConstPool *cp, u16 index, Symbol **class_name, Symbol **name, Symbol **desc);

#endif
