/* Threads of the monitor: they take no signals, so that those reach the thread that waits for them. */
#ifndef MACHINE_HOST_THREAD_H
#define MACHINE_HOST_THREAD_H

#include "base/types.h"
#include <pthread.h>

/* Starts a thread that receives only `signal`; 0: none at all. */
bool host_thread_start(pthread_t *thread, void *(*body)(void *), void *argument, int signal) MUST_CHECK;

#endif
