/* The interpreter and calls into Java. */
#ifndef VM_INTERP_H
#define VM_INTERP_H

#include "vm/insn.h"
#include "vm/thread.h"

/* Fills in Method.entry with the stub of its kind (first call, native, abstract). */
void interp_set_entry(Method *method);

/* Calls a method with its arguments in JVMS slots (long and double take two). Exactly this
 * method: no selection. Returns the result; check thread->exception. */
Slot java_call(Thread *thread, Method *method, const Slot *args);
/* Selects by the class of args[0] first (which is not NULL). */
Slot java_call_virtual(Thread *thread, Method *method, const Slot *args);
/* The method an instance of cls runs for `method` (JVMS 5.4.6). NULL: exception pending. */
Method *method_select(Thread *thread, Class *cls, Method *method);
/* new cls(args): the constructor by descriptor, args without `this`. NULL: exception pending. */
Object *java_new(Thread *thread, Class *cls, const char *desc, const Slot *args);

#endif
