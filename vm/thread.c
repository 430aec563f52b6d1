/* Threads: registry, Java stacks, life of a java.lang.Thread, parking, interruption.
 *
 * Each Vm has a registry.  All registries of the process form a list for the
 * collector, which must not take locks while the world is stopped: lists are
 * changed inside GC_call_with_alloc_lock, so no collection sees them halfway.
 *
 * A java.lang.Thread holds its Thread in an injected field: NULL before start,
 * ENDED afterwards.  The Thread is released when it ends; whoever follows the
 * field from another thread holds the registry's lock meanwhile.
 *
 * Locks: Threads.lock, then Thread.park_lock or a monitor's own lock.
 */
#define GC_THREADS
#include "vm/thread.h"

#include <gc/gc.h>
#include <gc/gc_mark.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include "vm/backtrace.h"
#include "vm/deadline.h"
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/interp.h"
#include "vm/jstring.h"
#include "vm/mirror.h"
#include "vm/monitor.h"
#include "vm/vm.h"

enum {
    DEFAULT_STACK_BYTES =
        2 << 20, /* over 10,000 frames of a simple method; untouched pages are free */
    MINIMUM_STACK_BYTES = 64 << 10,
    MAXIMUM_STACK_BYTES = 1 << 30,
    C_STACK_BYTES = 1 << 20,
    C_STACK_RESERVE = 128 << 10, /* left for C code below c_stack_limit */
    MAX_THREADS = 1 << 16        /* ids have 16 bits in lock words; 0 is nobody */
};

#define ENDED ((Thread *)1)        /* in the injected field: has run */

struct Threads {
    pthread_mutex_t lock;
    pthread_cond_t ended;          /* broadcast when a thread leaves the list */
    pthread_cond_t traced;         /* broadcast when a REQUEST_TRACE has been served */
    Thread *first;
    u64 ids[MAX_THREADS / 64];     /* bit set: in use */
    struct Threads *next;          /* of the process */
};

static struct Threads *registries;       /* under libgc's allocation lock */
static GC_push_other_roots_proc default_roots; /* libgc's own: the C stacks of all threads */
static __thread Thread *current;

Thread *thread_current(void) { return current; }

/* ---- Registry ------------------------ */

static void *link_registry(void *registry) {
    struct Threads *threads = registry;
    threads->next = registries;
    registries = threads;
    return NULL;
}

static bool registry_make(Vm *vm) {
    struct Threads *threads = calloc(1, sizeof *threads);
    if (threads == NULL) return false;
    pthread_mutex_init(&threads->lock, NULL);
    pthread_cond_init(&threads->ended, NULL);
    deadline_signal_init(&threads->traced);
    threads->ids[0] = 1;
    vm->threads = threads;
    GC_call_with_alloc_lock(link_registry, threads);
    return true;
}

/* The lowest free id, 0: none. Locks: Threads.lock. */
static u32 take_id(struct Threads *threads) {
    for (u32 i = 0; i < ARRAY_COUNT(threads->ids); i++) {
        if (threads->ids[i] == UINT64_MAX) continue;
        u32 bit = (u32)__builtin_ctzll(~threads->ids[i]);
        threads->ids[i] |= 1ull << bit;
        return i * 64 + bit;
    }
    return 0;
}

static void *link_thread(void *argument) {
    Thread *thread = argument;
    struct Threads *threads = thread->vm->threads;
    thread->next = threads->first;
    if (threads->first != NULL) threads->first->previous = thread;
    threads->first = thread;
    return NULL;
}

static void *unlink_thread(void *argument) {
    Thread *thread = argument;
    if (thread->previous != NULL) thread->previous->next = thread->next;
    else thread->vm->threads->first = thread->next;
    if (thread->next != NULL) thread->next->previous = thread->previous;
    return NULL;
}

static bool registry_add(Thread *thread) {
    struct Threads *threads = thread->vm->threads;
    pthread_mutex_lock(&threads->lock);
    thread->id = take_id(threads);
    if (thread->id != 0) GC_call_with_alloc_lock(link_thread, thread);
    pthread_mutex_unlock(&threads->lock);
    return thread->id != 0;
}

static void registry_remove(Thread *thread) {
    struct Threads *threads = thread->vm->threads;
    pthread_mutex_lock(&threads->lock);
    GC_call_with_alloc_lock(unlink_thread, thread);
    threads->ids[thread->id / 64] &= ~(1ull << thread->id % 64);
    pthread_cond_broadcast(&threads->ended);
    pthread_mutex_unlock(&threads->lock);
}

static bool others_left(const struct Threads *threads, const Thread *self) {
    for (const Thread *t = threads->first; t != NULL; t = t->next)
        if (t != self && !t->daemon) return true;
    return false;
}

void thread_join_all(Thread *thread) {
    struct Threads *threads = thread->vm->threads;
    pthread_mutex_lock(&threads->lock);
    while (others_left(threads, thread)) pthread_cond_wait(&threads->ended, &threads->lock);
    pthread_mutex_unlock(&threads->lock);
}

/* ---- Stacks ------------------------ */

Slot *thread_stack_top(const Thread *thread) {
    const Frame *frame = thread->frame;
    if (frame == thread->stack_end) return thread->stack_base;
    Slot *top = frame->regs + (frame->method != NULL ? frame->method->registers : 0);
    return top < (Slot *)frame ? top : (Slot *)frame; /* a method just prepared may not fit; it throws then */
}

/* Above the live stack lie the registers of calls that have returned. Later calls start with
 * them in their own registers, where the collector would take them for live: the part that is
 * reused soonest is cleared. */
static void clear_stale(const Thread *t) {
    enum { STALE_BYTES = 64 << 10, MARGIN_FRAMES = 4 };
    char *top = (char *)thread_stack_top(t), *end = (char *)(t->frame - MARGIN_FRAMES);
    if (end > top + STALE_BYTES) end = top + STALE_BYTES;
    if (end > top) memset(top, 0, (size_t)(end - top));
}

/* Eagerly, as stacks are: pointers into the middle of objects count. */
void threads_push_roots(void) {
    if (default_roots != NULL) default_roots();
    for (const struct Threads *threads = registries; threads != NULL; threads = threads->next)
        for (const Thread *t = threads->first; t != NULL; t = t->next) {
            clear_stale(t);
            GC_push_all_eager(t->stack_base, thread_stack_top(t));
            GC_push_all_eager(t->frame, t->stack_end);
            heap_keep_lists(&t->lists);
        }
}

void threads_register_roots(void) {
    default_roots = GC_get_push_other_roots();
    GC_set_push_other_roots(threads_push_roots);
}

static i32 poll_slice(const Vm *vm) {
    return vm->options.poll_slice != 0 ? (i32)vm->options.poll_slice : POLL_SLICE;
}

static size_t stack_size(size_t wanted) {
    if (wanted == 0) wanted = DEFAULT_STACK_BYTES;
    if (wanted < MINIMUM_STACK_BYTES) wanted = MINIMUM_STACK_BYTES;
    if (wanted > MAXIMUM_STACK_BYTES) wanted = MAXIMUM_STACK_BYTES;
    return (wanted + 0xfff) & ~(size_t)0xfff;
}

static bool map_stack(Thread *thread, size_t wanted) {
    size_t size = stack_size(wanted);
    void *base = mmap(NULL, size, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (base == MAP_FAILED) return false;
    thread->stack_base = base;
    thread->stack_end = (Frame *)((char *)base + size);
    thread->frame = thread->stack_end;
    return true;
}

static void unmap_stack(Thread *thread) {
    munmap(thread->stack_base, (size_t)((char *)thread->stack_end - (char *)thread->stack_base));
}

int pthread_getattr_np(pthread_t thread, pthread_attr_t *attributes); /* glibc */

/* How deep C code of the calling pthread may go. */
static void find_c_stack(Thread *thread) {
    pthread_attr_t attributes;
    void *low = NULL;
    size_t size = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
        pthread_attr_getstack(&attributes, &low, &size);
        pthread_attr_destroy(&attributes);
    }
    char *here = __builtin_frame_address(0);
    bool known = low != NULL && (size_t)(here - (char *)low) < size;
    thread->c_stack_limit = (known ? (char *)low : here - C_STACK_BYTES / 2) + C_STACK_RESERVE;
}

/* ---- Making and ending ------------------------ */

static void init_signals(Thread *thread) {
    deadline_signal_init(&thread->park_signal);
    pthread_mutex_init(&thread->park_lock, NULL);
}

static void thread_release(Thread *thread) {
    pthread_mutex_destroy(&thread->park_lock);
    pthread_cond_destroy(&thread->park_signal);
    unmap_stack(thread);
    heap_release(thread);
}

/* A registered Thread without a pthread; NULL: a resource has run out. */
static Thread *thread_make(Vm *vm, size_t stack_bytes, Object *java_thread, bool daemon) {
    Thread *thread = heap_root(sizeof *thread);
    if (thread == NULL) return NULL;
    memset(thread, 0, sizeof *thread);
    thread->vm = vm;
    thread->java_thread = java_thread;
    thread->daemon = daemon;
    thread->poll = poll_slice(thread->vm);
    thread->state = THREAD_RUNNABLE;
    if (!map_stack(thread, stack_bytes)) {
        heap_release(thread);
        return NULL;
    }
    init_signals(thread);
    if (registry_add(thread)) return thread;
    thread_release(thread);
    return NULL;
}

static bool register_with_collector(void) {
    struct GC_stack_base base;
    if (GC_thread_is_registered()) return true;
    if (GC_get_stack_base(&base) != GC_SUCCESS) return false;
    return GC_register_my_thread(&base) == GC_SUCCESS;
}

Thread *thread_attach(Vm *vm) {
    if (vm->threads == NULL) {
        GC_allow_register_threads();
        if (!registry_make(vm)) return NULL;
    }
    if (!register_with_collector()) return NULL;
    Thread *thread = thread_make(vm, vm->options.stack_bytes, NULL, false);
    if (thread == NULL) return NULL;
    thread->handle = pthread_self();
    find_c_stack(thread);
    current = thread;
    return thread;
}

/* The injected field. Locks: Threads.lock, except for the thread's own use. */
static Thread **link_of(const Vm *vm, Object *java_thread) {
    return field_address(java_thread, injected_offset((Vm *)vm, INJECTED_thread_of_object));
}

/* Thread.interruptedIdle: the interrupt flag while there is no Thread. Locks: as link_of. */
static u8 *idle_flag(Vm *vm, Object *java_thread) {
    const Field *field = class_field(vm, known_class(vm, KNOWN_Thread), "interruptedIdle", "Z");
    return field_address(java_thread, field->offset);
}

/* From here on the java.lang.Thread is run by the Thread. */
static void link_java(Thread *thread, Object *java_thread) {
    Vm *vm = thread->vm;
    pthread_mutex_lock(&vm->threads->lock);
    thread->interrupted = *idle_flag(vm, java_thread) != 0;
    *link_of(vm, java_thread) = thread;
    pthread_mutex_unlock(&vm->threads->lock);
}

/* No longer; rest: NULL or ENDED. */
static void unlink_java(Thread *thread, Object *java_thread, Thread *rest) {
    Vm *vm = thread->vm;
    pthread_mutex_lock(&vm->threads->lock);
    *idle_flag(vm, java_thread) = thread->interrupted;
    *link_of(vm, java_thread) = rest;
    pthread_mutex_unlock(&vm->threads->lock);
}

/* Thread.join waits on the object: the end is announced under its monitor. */
static void announce_end(Thread *thread) {
    Object *java_thread = thread->java_thread;
    if (java_thread == NULL || !monitor_enter(thread, java_thread)) return;
    unlink_java(thread, java_thread, ENDED);
    thread->state = THREAD_TERMINATED;
    monitor_notify(thread, java_thread, true);
    if (!monitor_exit(thread, java_thread)) thread->exception = NULL;
}

static void thread_end(Thread *thread) {
    announce_end(thread);
    heap_drop_lists(&thread->lists);
    registry_remove(thread);
    thread_release(thread);
    current = NULL;
}

/* ---- Running ------------------------ */

/* A method of java.lang.Thread itself, on the current thread's object. */
static void call_own(Thread *thread, const char *name, const char *desc, Object *argument) {
    Class *cls = well_known(thread, KNOWN_Thread);
    Method *method = cls != NULL ? class_method(thread->vm, cls, name, desc) : NULL;
    Slot args[] = {slot_ref(thread->java_thread), slot_ref(argument)};
    if (method == NULL) return;
    if ((method->flags & ACC_PRIVATE) != 0) java_call(thread, method, args);
    else java_call_virtual(thread, method, args);
}

/* The handler itself has thrown; there may be no memory to say so in Java. */
static void report_handler(Thread *thread, const Object *exception) {
    const Field *field = class_field(thread->vm, known_class(thread->vm, KNOWN_Thread), "name", "Ljava/lang/String;");
    Object *name = field_ref(thread->java_thread, field->offset);
    const char *text = jstring_to_utf8(thread, name);
    fprintf(stderr, "\nException: %s thrown from the UncaughtExceptionHandler in thread \"%s\"\n",
            class_external_name(exception->cls), text != NULL ? text : "?");
    thread->exception = NULL;
}

void thread_report_uncaught(Thread *thread, Object *exception) {
    call_own(thread, "dispatchUncaughtException", "(Ljava/lang/Throwable;)V", exception);
    Object *another = exception_take(thread);
    if (another != NULL) report_handler(thread, another);
}

/* run(), the handler of what it did not catch, exit(); a failure of the last is lost. */
static void run_java(Thread *thread) {
    call_own(thread, "run", "()V", NULL);
    Object *uncaught = exception_take(thread);
    if (uncaught != NULL) thread_report_uncaught(thread, uncaught);
    call_own(thread, "exit", "()V", NULL);
    thread->exception = NULL;
}

void thread_become(Thread *thread, Object *java_thread) {
    call_own(thread, "exit", "()V", NULL);
    thread->exception = NULL;
    announce_end(thread);
    thread->java_thread = java_thread;
    thread->state = THREAD_RUNNABLE;
    link_java(thread, java_thread);
}

static void *thread_main(void *argument) {
    Thread *thread = argument;
    current = thread;
    thread->handle = pthread_self();
    find_c_stack(thread);
    run_java(thread);
    thread_end(thread);
    return NULL;
}

static bool create_pthread(Thread *thread) {
    pthread_attr_t attributes;
    pthread_t handle;
    if (pthread_attr_init(&attributes) != 0) return false;
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, C_STACK_BYTES);
    bool created = GC_pthread_create(&handle, &attributes, thread_main, thread) == 0;
    pthread_attr_destroy(&attributes);
    return created;
}

static bool daemon_field(const Vm *vm, Object *java_thread) {
    const Field *field = class_field((Vm *)vm, java_thread->cls, "daemon", "Z");
    return field != NULL && *(u8 *)field_address(java_thread, field->offset) != 0;
}

/* The stackSize its constructor was given, 0: none. */
static size_t stack_bytes_field(const Vm *vm, Object *java_thread) {
    const Field *field = class_field((Vm *)vm, java_thread->cls, "stackSize", "J");
    i64 wanted = field != NULL ? field_long(java_thread, field->offset) : 0;
    return wanted > 0 ? (size_t)wanted : vm->options.stack_bytes;
}

static void throw_no_thread(Thread *thread) {
    throw_new(thread, EX_OutOfMemoryError,
              "unable to create native thread: possibly out of memory or "
              "process/resource limits reached");
}

/* The caller, Thread.start, holds the object's monitor, so a thread starts once. */
void thread_start(Thread *thread, Object *java_thread) {
    Vm *vm = thread->vm;
    if (*link_of(vm, java_thread) != NULL) {
        throw_new(thread, EX_IllegalThreadStateException, NULL);
        return;
    }
    size_t stack_bytes = stack_bytes_field(vm, java_thread);
    Thread *made = thread_make(vm, stack_bytes, java_thread, daemon_field(vm, java_thread));
    if (made == NULL) {
        throw_no_thread(thread);
        return;
    }
    link_java(made, java_thread);
    if (create_pthread(made)) return; /* `made` may be gone by now */
    unlink_java(made, java_thread, NULL);
    registry_remove(made);
    thread_release(made);
    throw_no_thread(thread);
}

/* The trace is made before the lock is taken, since making it may collect garbage. */
static void serve_trace(Thread *thread) {
    struct Threads *threads = thread->vm->threads;
    Backtrace *trace = backtrace_capture(thread);
    pthread_mutex_lock(&threads->lock);
    thread->trace = trace;
    thread->requests &= ~(u32)REQUEST_TRACE;
    pthread_cond_broadcast(&threads->traced);
    pthread_mutex_unlock(&threads->lock);
}

/* ThreadSanitizer hands over the collector's signals in calls that it intercepts only: this is one. */
static void take_signals(Thread *thread) {
    pthread_mutex_lock(&thread->park_lock);
    pthread_mutex_unlock(&thread->park_lock);
}

bool thread_poll(Thread *thread) {
    if (UNDER_TSAN) take_signals(thread);
    thread->poll = poll_slice(thread->vm);
    if (UNLIKELY(thread->requests & REQUEST_TRACE)) serve_trace(thread);
    return thread->exception == NULL;
}

/* ---- Looking at other threads ------------------------ */

/* Locks: Threads.lock. */
static Thread *live(const Vm *vm, Object *java_thread) {
    Thread *thread = *link_of(vm, java_thread);
    return thread == ENDED ? NULL : thread;
}

ThreadState thread_state(Thread *thread, Object *java_thread) {
    Vm *vm = thread->vm;
    pthread_mutex_lock(&vm->threads->lock);
    const Thread *other = *link_of(vm, java_thread);
    ThreadState state = other == NULL    ? THREAD_NEW
                        : other == ENDED ? THREAD_TERMINATED
                                         : other->state;
    pthread_mutex_unlock(&vm->threads->lock);
    return state;
}

/* Waits a little for a running thread to show its frames. False: it has not yet. Locks: Threads.lock. */
static bool await_trace(struct Threads *threads, Thread *other, Object *java_thread) {
    enum { PATIENCE_NANOS = 5000000 };
    other->requests |= REQUEST_TRACE;
    deadline_wait(&threads->traced, &threads->lock, deadline_after(PATIENCE_NANOS));
    other = live(current->vm, java_thread);
    return other != NULL && (other->requests & REQUEST_TRACE) == 0;
}

/* A thread that has neither rested nor polled for long is in C code that a bytecode needs: its
 * frames do not change there, so they are read without more ado. */
Backtrace *thread_backtrace(Thread *thread, Object *java_thread, Backtrace *room) {
    enum { ROUNDS = 100 };
    struct Threads *threads = thread->vm->threads;
    Backtrace *trace = NULL;
    pthread_mutex_lock(&threads->lock);
    Thread *other = live(thread->vm, java_thread);
    for (u32 round = 0; other != NULL && trace == NULL; round++) {
        if (backtrace_read(room, other, round > ROUNDS)) trace = room;
        else if (await_trace(threads, other, java_thread)) trace = other->trace;
        other = live(thread->vm, java_thread);
    }
    pthread_mutex_unlock(&threads->lock);
    return trace;
}

/* ---- Parking and sleeping ------------------------ */

/* Nanoseconds until a time in milliseconds since the epoch; negative: past. */
static i64 nanos_until(i64 millis) {
    struct timespec now;
    i64 left;
    clock_gettime(CLOCK_REALTIME, &now);
    i64 now_millis = now.tv_sec * 1000 + now.tv_nsec / 1000000;
    if (millis <= now_millis) return -1;
    return __builtin_mul_overflow(millis - now_millis, (i64)1000000, &left) ? INT64_MAX : left;
}

/* Locks: park_lock. */
static void park_until(Thread *thread, i64 deadline) {
    thread->state = deadline == INT64_MAX ? THREAD_WAITING : THREAD_TIMED_WAITING;
    while (!thread->park_permit && !thread->interrupted)
        if (!deadline_wait(&thread->park_signal, &thread->park_lock, deadline)) break;
    thread->state = THREAD_RUNNABLE;
}

void thread_park(Thread *thread, bool absolute, i64 time) {
    i64 nanos = absolute ? nanos_until(time) : time;
    pthread_mutex_lock(&thread->park_lock);
    if (nanos >= 0) park_until(thread, deadline_after(nanos));
    thread->park_permit = false;
    pthread_mutex_unlock(&thread->park_lock);
}

void thread_unpark(Thread *thread, Object *java_thread) {
    Vm *vm = thread->vm;
    pthread_mutex_lock(&vm->threads->lock);
    Thread *other = live(vm, java_thread);
    if (other != NULL) {
        pthread_mutex_lock(&other->park_lock);
        other->park_permit = true;
        pthread_cond_signal(&other->park_signal);
        pthread_mutex_unlock(&other->park_lock);
    }
    pthread_mutex_unlock(&vm->threads->lock);
}

/* Locks: park_lock. */
static void sleep_until(Thread *thread, i64 deadline) {
    thread->state = THREAD_TIMED_WAITING;
    while (!thread->interrupted)
        if (!deadline_wait(&thread->park_signal, &thread->park_lock, deadline)) break;
    thread->state = THREAD_RUNNABLE;
}

void thread_sleep(Thread *thread, i64 nanos) {
    pthread_mutex_lock(&thread->park_lock);
    if (nanos > 0) sleep_until(thread, deadline_after(nanos));
    pthread_mutex_unlock(&thread->park_lock);
    if (atomic_exchange(&thread->interrupted, false))
        throw_new(thread, EX_InterruptedException, "sleep interrupted");
}

/* ---- Interruption ------------------------ */

/* The flag is set before waiting_on is read, and a waiter writes waiting_on before it reads the
 * flag: one of the two sees the other. */
static void interrupt_live(Thread *other) {
    pthread_mutex_lock(&other->park_lock);
    other->interrupted = true;
    struct Monitor *monitor = other->waiting_on;
    pthread_cond_signal(&other->park_signal);
    pthread_mutex_unlock(&other->park_lock);
    if (monitor != NULL) monitor_wake(monitor, other);
}

void thread_interrupt(Thread *thread, Object *java_thread) {
    Vm *vm = thread->vm;
    pthread_mutex_lock(&vm->threads->lock);
    Thread *other = live(vm, java_thread);
    if (other != NULL) interrupt_live(other);
    else *idle_flag(vm, java_thread) = 1;
    pthread_mutex_unlock(&vm->threads->lock);
}

bool thread_is_interrupted(Thread *thread, Object *java_thread, bool clear) {
    Vm *vm = thread->vm;
    pthread_mutex_lock(&vm->threads->lock);
    Thread *other = live(vm, java_thread);
    bool interrupted = other != NULL ? other->interrupted : *idle_flag(vm, java_thread) != 0;
    if (clear && other != NULL) other->interrupted = false;
    if (clear && other == NULL) *idle_flag(vm, java_thread) = 0;
    pthread_mutex_unlock(&vm->threads->lock);
    return interrupted;
}
