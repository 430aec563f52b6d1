/* Threads of the monitor. */
#include "machine/host_thread.h"
#include <signal.h>

bool host_thread_start(pthread_t *thread, void *(*body)(void *), void *argument, int signal) {
    sigset_t mask, before;
    sigfillset(&mask);
    if (signal != 0) sigdelset(&mask, signal);
    pthread_sigmask(SIG_SETMASK, &mask, &before);
    bool started = pthread_create(thread, NULL, body, argument) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return started;
}
