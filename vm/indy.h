/* invokedynamic, dynamic constants and method handles (JVMS 5.4.3.5-6, 6.5). */
#ifndef VM_INDY_H
#define VM_INDY_H

#include "vm/class.h"

/* A linked invokedynamic instruction: calls `target` (static) with the site's arguments,
 * followed by `appendix` when it is not NULL. target NULL: the result is always `appendix`. */
typedef struct IndySite {
    Method *target;
    Object *appendix;
} IndySite;

/* A linked call of a signature-polymorphic method of MethodHandle or VarHandle. */
typedef struct HandleSite {
    Object *type;         /* MethodType of the call, without the receiver */
    Symbol *desc;
    i32 mode;             /* VarHandle access mode; -1: a call of a MethodHandle */
    u32 type_offset;      /* of MethodHandle.type */
    u32 adapted_offset;   /* of MethodHandle.adapted, what asType made last */
    Method *slow;         /* of Invokers: checks types, converts */
    u32 arg_slots;        /* with the receiver */
    bool exact;
    char return_type;
} HandleSite;

/* Links the call site of the InvokeDynamic entry. NULL: exception. */
MUST_CHECK IndySite *indy_link(Thread *thread, Class *cls, u16 index);
/* The value of a Dynamic constant. False: exception pending. */
MUST_CHECK bool indy_resolve_dynamic(Thread *thread, Class *cls, u16 index, Slot *out);
/* MethodHandle and MethodType constants. NULL: exception. */
MUST_CHECK Object *indy_resolve_constant(Thread *thread, Class *cls, u16 index);

/* Does the Methodref name a signature-polymorphic method (JVMS 2.9.3)? */
bool indy_is_polymorphic(Thread *thread, Class *cls, u16 index);
MUST_CHECK HandleSite *indy_link_handle(Thread *thread, Class *cls, u16 index);
/* Runs it: args as the interpreter has them, receiver first. */
Slot indy_invoke_handle(Thread *thread, const HandleSite *site, Slot *args);

#endif
