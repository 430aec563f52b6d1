/* Signals that ask the program to end.  They are the process's: only the command hands them to its Vm. */
#include <errno.h>
#include <signal.h>
#include <unistd.h>
#include "vm/native.h"

static int pipe_ends[2] = {-1, -1}; /* the handler writes, the watcher reads */

static void on_signal(int number) {
    int saved = errno;
    u8 byte = (u8)number;
    ssize_t written = write(pipe_ends[1], &byte, 1); /* a full pipe holds enough reasons to end */
    UNUSED(written);
    errno = saved;
}

/* A signal ignored from outside (nohup) stays ignored. */
static void catch_signal(int number) {
    struct sigaction old, action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
    if (sigaction(number, NULL, &old) == 0 && old.sa_handler != SIG_IGN) sigaction(number, &action, NULL);
}

Slot java_lang_SignalWatcher_install(Thread *thread, Slot *args) {
    UNUSED(args);
    if (!thread->vm->options.handle_signals || pipe(pipe_ends) != 0) return slot_int(0);
    catch_signal(SIGINT);
    catch_signal(SIGTERM);
    catch_signal(SIGHUP);
    return slot_int(1);
}

Slot java_lang_SignalWatcher_next(Thread *thread, Slot *args) {
    UNUSED(thread), UNUSED(args);
    u8 number = 0;
    while (read(pipe_ends[0], &number, 1) != 1) continue;
    return slot_int(number);
}
