/* Monitors: thin locks in the object's lock word, inflated on contention or wait.
 *
 * Lock word: 0 unlocked; bit 0 clear: thin, owner id << 16 | (depth - 1) << 1;
 * bit 0 set: inflated, index into the Vm's monitor table << 1 | 1.  The
 * identity hash is the address (objects do not move), so it needs no room.
 */
#ifndef VM_MONITOR_H
#define VM_MONITOR_H

#include "vm/thread.h"

/* Blocks until owned. False: an exception is pending (none is specified; reserved for limits). */
bool monitor_enter(Thread *thread, Object *object);
/* Throws: IllegalMonitorStateException when not the owner. */
bool monitor_exit(Thread *thread, Object *object);
bool monitor_held(Thread *thread, Object *object);
/* Object.wait; nanos 0: no limit. Throws: IllegalMonitorStateException, InterruptedException. */
void monitor_wait(Thread *thread, Object *object, i64 nanos);
void monitor_notify(Thread *thread, Object *object, bool all);
i32 object_identity_hash(const Object *object);
MUST_CHECK bool monitors_init(Vm *vm);
/* thread_interrupt: signals a thread that waits on this monitor, if it still does. */
void monitor_wake(struct Monitor *monitor, Thread *waiter);

#endif
