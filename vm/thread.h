/* Threads and their Java stacks.
 *
 * One pthread per java.lang.Thread.  The Java stack is one contiguous area:
 * registers of the frames grow up from its base, Frame records grow down from
 * its end, and the stack overflows when they meet.  A Java-to-Java call does
 * not recurse in C.
 *
 *   base | regs main | regs callee ...  free  ... Frame callee | Frame main | end
 *
 * A callee's first registers are its caller's outgoing arguments, in place.
 */
#ifndef VM_THREAD_H
#define VM_THREAD_H

#include <pthread.h>
#include <stdatomic.h>
#include "vm/class.h"

typedef struct Frame {
    const Insn *pc;   /* the instruction being executed (saved before anything that can throw,
                         call or look at the stack) */
    Slot *regs;       /* register 0 */
    Method *method;   /* NULL: boundary, the C code below called java_call */
    Object *locked;   /* monitor a synchronized method holds, or NULL */
} Frame;

typedef enum ThreadState { /* what Thread.getState shows */
    THREAD_NEW, THREAD_RUNNABLE, THREAD_BLOCKED, THREAD_WAITING, THREAD_TIMED_WAITING, THREAD_TERMINATED
} ThreadState;

/* Memory a thread allocates from without asking anybody (heap.c): blocks of 16 bytes times the index,
 * linked by their first words, else zero (objects) or anything (bytes). List 0 is always empty. */
enum { FREE_LIST_COUNT = 25 };
typedef struct FreeLists {
    void *objects[FREE_LIST_COUNT]; /* with a class pointer the collector reads */
    void *bytes[FREE_LIST_COUNT];   /* which it does not look into */
    u32 direct_bytes;               /* allocated before the lists were first filled */
} FreeLists;

struct Thread {
    i32 poll;               /* bytecodes left before thread_poll; counts down at back-edges and entries */
    u32 id;                 /* 1.. for lock words */
    Object *exception;      /* pending, or NULL */
    Frame *frame;           /* innermost */
    Slot *stack_base;
    Frame *stack_end;
    char *c_stack_limit;    /* java_call throws StackOverflowError below this address */
    Vm *vm;
    Object *java_thread;    /* java.lang.Thread, or NULL while booting */
    _Atomic(ThreadState) state;
    _Atomic u32 requests;   /* bits that thread_poll serves */
    struct Backtrace *trace; /* of the last REQUEST_TRACE served. Locks: Threads.lock */
    bool overflowing;       /* the reserve for StackOverflowError handling is in use */
    bool daemon;
    u8 throwing;            /* nesting of exceptions being made (exception.c) */
    struct Loading *loading; /* classes this thread is loading, innermost first (loader.c) */
    FreeLists lists;
    /* private to thread.c and monitor.c */
    pthread_t handle;
    pthread_mutex_t park_lock;
    pthread_cond_t park_signal;
    bool park_permit;
    _Atomic bool interrupted;
    struct Monitor *waiting_on;   /* Object.wait in progress */
    struct Thread *wait_next;     /* in a monitor's wait set */
    bool notified;
    struct Thread *next, *previous; /* all threads of the Vm */
};

enum { POLL_SLICE = 20000 };      /* bytecodes between two looks at the requests */
enum { REQUEST_TRACE = 1 };       /* another thread wants to see this one's frames */

Thread *thread_current(void);     /* of this pthread, or NULL */
/* Makes the calling pthread a thread of the Vm. */
MUST_CHECK Thread *thread_attach(Vm *vm);
/* java.lang.Thread.start: NULL receiver excluded. Throws: IllegalThreadStateException, OutOfMemoryError. */
void thread_start(Thread *thread, Object *java_thread);
/* Serves requests, refills thread->poll. False: an exception is pending. */
MUST_CHECK bool thread_poll(Thread *thread);
/* Hands an exception that ends the current thread to its handler. */
void thread_report_uncaught(Thread *thread, Object *exception);
/* Ends the current thread's java.lang.Thread and goes on as another. */
void thread_become(Thread *thread, Object *java_thread);
/* Waits until no thread but daemons and this one is left. */
void thread_join_all(Thread *thread);
/* One past the last register in use: where java_call may put arguments. */
Slot *thread_stack_top(const Thread *thread);
/* Makes libgc scan every thread's live stack too, besides what it scans by itself; once, after
 * GC_INIT. */
void threads_register_roots(void);
/* The callback that this installs. */
void threads_push_roots(void);

/* java.util.concurrent.locks.LockSupport: nanos 0 and not absolute: no limit;
 * absolute: milliseconds since the epoch. */
void thread_park(Thread *thread, bool absolute, i64 time);
void thread_unpark(Thread *thread, Object *java_thread);
void thread_sleep(Thread *thread, i64 nanos);            /* Throws: InterruptedException */
void thread_interrupt(Thread *thread, Object *java_thread);
bool thread_is_interrupted(Thread *thread, Object *java_thread, bool clear);
/* What Thread.getState shows; NEW and TERMINATED included. */
ThreadState thread_state(Thread *thread, Object *java_thread);
/* The frames of a thread, in `room` or in a trace it made itself; NULL: not started or ended.
 * A running thread is asked, which takes up to a slice of its bytecodes. */
struct Backtrace *thread_backtrace(Thread *thread, Object *java_thread, struct Backtrace *room);

#endif
