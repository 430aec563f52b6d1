/* Locks for the build under ThreadSanitizer (Makefile, MODE=tsan).
 *
 * libgc stops threads by signals. ThreadSanitizer keeps a signal back until
 * its thread makes an intercepted call or sleeps in one, and
 * - waiting for a mutex is no such sleep: libgc, which holds its own lock,
 *   would wait for ever for those who wait for it. So they sleep and try again;
 * - when the signal that lets a stopped thread go on comes in the handler of
 *   the one that stopped it, the mask that is restored afterwards is the
 *   handler's: all later signals stay blocked. So they are let in again.
 * Without this libgc gives up: "Signals delivery fails constantly".
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

int __wrap_pthread_mutex_lock(pthread_mutex_t *mutex);

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
