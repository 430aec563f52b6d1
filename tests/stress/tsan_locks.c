/* Locks for the build under ThreadSanitizer (Makefile, MODE=tsan).
 *
 * libgc stops threads by signals. ThreadSanitizer keeps a signal back until
 * its thread makes an intercepted call or sleeps in one, and
 * - waiting for a mutex is no such sleep: libgc, which holds its own lock,
 *   would wait for ever for those who wait for it. So they sleep and try again;
 * - when the signal that lets a stopped thread go on comes in the handler of
 *   the one that stopped it, the mask that is restored afterwards is the
 *   handler's: all later signals stay blocked. So they are let in again, by
 *   those who wait for a condition too: every now and then they wake up.
 * Without this libgc gives up: "Signals delivery fails constantly".
 */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdbool.h>
#include <time.h>
#include <unistd.h>

int __wrap_pthread_mutex_lock(pthread_mutex_t *mutex);
int __wrap_sem_wait(sem_t *semaphore);
int __wrap_pthread_cond_wait(pthread_cond_t *condition, pthread_mutex_t *mutex);
int __wrap_pthread_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *mutex, const struct timespec *until);

static void let_collector_in(void) {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPWR);  /* stop */
    sigaddset(&signals, SIGXCPU); /* go on */
    pthread_sigmask(SIG_UNBLOCK, &signals, NULL);
}

int __wrap_pthread_mutex_lock(pthread_mutex_t *mutex) {
    enum { PAUSE_MICROSECONDS = 20 };
    int result;
    let_collector_in();
    while ((result = pthread_mutex_trylock(mutex)) == EBUSY) {
        usleep(PAUSE_MICROSECONDS);
        let_collector_in();
    }
    return result;
}

static struct timespec soon(void) {
    enum { WAKE_NANOSECONDS = 50000000, SECOND = 1000000000 };
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    time.tv_nsec += WAKE_NANOSECONDS;
    if (time.tv_nsec >= SECOND) {
        time.tv_nsec -= SECOND;
        time.tv_sec++;
    }
    return time;
}

static bool before(struct timespec a, struct timespec b) {
    return a.tv_sec != b.tv_sec ? a.tv_sec < b.tv_sec : a.tv_nsec < b.tv_nsec;
}

int __wrap_pthread_cond_wait(pthread_cond_t *condition, pthread_mutex_t *mutex) {
    struct timespec end = soon();
    let_collector_in();
    int result = pthread_cond_clockwait(condition, mutex, CLOCK_MONOTONIC, &end);
    return result == ETIMEDOUT ? 0 : result;
}

/* All timed waits are by the monotonic clock (vm/deadline.h). */
int __wrap_pthread_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *mutex, const struct timespec *until) {
    struct timespec end = soon();
    bool last = before(*until, end);
    let_collector_in();
    int result = pthread_cond_clockwait(condition, mutex, CLOCK_MONOTONIC, last ? until : &end);
    return result == ETIMEDOUT && !last ? 0 : result;
}

/* libgc's thread that starts another waits so for the other's registration, which needs the lock. */
int __wrap_sem_wait(sem_t *semaphore) {
    enum { PAUSE_MICROSECONDS = 20 };
    while (sem_trywait(semaphore) != 0) {
        if (errno != EAGAIN) return -1;
        let_collector_in();
        usleep(PAUSE_MICROSECONDS);
    }
    return 0;
}
