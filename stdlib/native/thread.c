/* Natives of java.lang.Thread and StackWalker. */
#include <sched.h>

#include "vm/native.h"

Slot java_lang_Thread_currentThread(Thread *thread, Slot *args) {
    UNUSED(args);
    return slot_ref(thread->java_thread);
}

Slot java_lang_Thread_start0(Thread *thread, Slot *args) {
    thread_start(thread, args[0].r);
    return slot_void();
}

Slot java_lang_Thread_alive0(Thread *thread, Slot *args) {
    ThreadState state = thread_state(thread, args[0].r);
    return slot_int(state != THREAD_NEW && state != THREAD_TERMINATED);
}

Slot java_lang_Thread_state0(Thread *thread, Slot *args) {
    ThreadState state = thread_state(thread, args[0].r);
    return slot_int(state != THREAD_NEW && state != THREAD_TERMINATED ? (i32)state : -1);
}

Slot java_lang_Thread_interrupt0(Thread *thread, Slot *args) {
    thread_interrupt(thread, args[0].r);
    return slot_void();
}

Slot java_lang_Thread_interrupted0(Thread *thread, Slot *args) {
    return slot_int(thread_is_interrupted(thread, args[0].r, args[1].i != 0));
}

Slot java_lang_Thread_sleep0(Thread *thread, Slot *args) {
    thread_sleep(thread, args[0].j);
    return slot_void();
}

Slot java_lang_Thread_yield0(Thread *thread, Slot *args) {
    UNUSED(thread), UNUSED(args);
    sched_yield();
    return slot_void();
}

Slot java_lang_Thread_holdsLock0(Thread *thread, Slot *args) {
    return slot_int(monitor_held(thread, args[0].r));
}

Slot java_lang_Thread_trace0(Thread *thread, Slot *args) {
    return slot_ref(thread_trace(thread, args[0].r));
}

Slot java_lang_StackWalker_frames0(Thread *thread, Slot *args) {
    UNUSED(args);
    return slot_ref(backtrace_frames(thread));
}
