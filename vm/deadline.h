/* Points in time on the monotonic clock, and waiting until them. */
#ifndef VM_DEADLINE_H
#define VM_DEADLINE_H

#include <errno.h>
#include <pthread.h>
#include <time.h>
#include "base/types.h"

enum { NANOS_PER_SECOND = 1000000000 };

static inline void deadline_signal_init(pthread_cond_t *signal) {
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(signal, &attributes);
    pthread_condattr_destroy(&attributes);
}

/* Nanoseconds from now, saturating; nanos 0: never (INT64_MAX). */
static inline i64 deadline_after(i64 nanos) {
    struct timespec now;
    i64 deadline;
    clock_gettime(CLOCK_MONOTONIC, &now);
    i64 start = now.tv_sec * (i64)NANOS_PER_SECOND + now.tv_nsec;
    if (nanos <= 0 || __builtin_add_overflow(start, nanos, &deadline)) return INT64_MAX;
    return deadline;
}

/* Waits for a signal (or wakes for no reason); false: the time has come. `signal` uses
 * CLOCK_MONOTONIC. */
static inline bool deadline_wait(pthread_cond_t *signal, pthread_mutex_t *lock, i64 deadline) {
    if (deadline == INT64_MAX) return pthread_cond_wait(signal, lock) != ETIMEDOUT;
    struct timespec when = {deadline / NANOS_PER_SECOND, deadline % NANOS_PER_SECOND};
    return pthread_cond_timedwait(signal, lock, &when) != ETIMEDOUT;
}

#endif
