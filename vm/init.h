/* Initialisation (JVMS 5.5): the twelve steps, the locking protocol, the erroneous state. */
#ifndef VM_INIT_H
#define VM_INIT_H

#include "vm/class.h"

MUST_CHECK bool class_initialize_slow(Thread *thread, Class *cls);

/* Is it initialised, or being initialised by this thread? */
static inline bool class_is_ready(const Thread *thread, const Class *cls) {
    ClassState state = cls->state;
    return state == CLASS_INITIALIZED || (state == CLASS_INITIALIZING && cls->init_thread == thread);
}
MUST_CHECK static inline bool class_initialize(Thread *thread, Class *cls) {
    return LIKELY(cls->state == CLASS_INITIALIZED) || class_initialize_slow(thread, cls);
}

#endif
