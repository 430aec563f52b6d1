/* A lock that whoever releases it cannot take again before those who wait: threads that serve devices take it all
 * the time, and a processor must not starve behind them. */
#ifndef MACHINE_FAIR_LOCK_H
#define MACHINE_FAIR_LOCK_H

#include <pthread.h>

typedef struct FairLock {
    pthread_mutex_t turn; /* held by the one who is next */
    pthread_mutex_t held;
} FairLock;

static inline void fair_lock_init(FairLock *lock) {
    pthread_mutex_init(&lock->turn, NULL);
    pthread_mutex_init(&lock->held, NULL);
}

static inline void fair_lock_destroy(FairLock *lock) {
    pthread_mutex_destroy(&lock->held);
    pthread_mutex_destroy(&lock->turn);
}

static inline void fair_lock(FairLock *lock) {
    pthread_mutex_lock(&lock->turn);
    pthread_mutex_lock(&lock->held);
    pthread_mutex_unlock(&lock->turn);
}

static inline void fair_unlock(FairLock *lock) { pthread_mutex_unlock(&lock->held); }

#endif
