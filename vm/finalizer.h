/* Finalizers (JLS 12.6): objects with a finalize method, run by a daemon thread of the Vm. */
#ifndef VM_FINALIZER_H
#define VM_FINALIZER_H

#include "vm/object.h"

MUST_CHECK bool finalizers_init(Vm *vm);
/* The object's finalize runs once, some time after it became unreachable. Starts the thread when it
 * is the first. False: exception pending. */
MUST_CHECK bool finalizer_register(Thread *thread, Object *object);
/* For the thread itself: waits for an object and runs its finalize. */
void finalizer_run_next(Thread *thread);
/* Waits until all that is known to be unreachable has been finalized. */
void finalizer_drain(Thread *thread);
/* libgc's notifier: hands what a collection found to the Vms. */
void finalizers_collect(void);

#endif
