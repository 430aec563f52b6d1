/* Monitors.
 *
 * Almost every lock is taken by one thread at a time and never waited on, so
 * a lock word holds the owner and depth itself ("thin").  When a second thread
 * wants it, or somebody waits on the object, the word is replaced by the index
 * of a Monitor ("inflated") and stays so until the object dies.
 *
 * Inflation.  Every change of a lock word is a compare-and-swap, the owner's
 * own too.  Hence whoever needs a Monitor, owner or contender, may inflate:
 * it takes a free Monitor, writes into it the owner and depth that the thin
 * word says, and swaps the index in for exactly that word.  If the swap fails
 * the owner has locked or unlocked meanwhile, the Monitor goes back and the
 * word is looked at again.  If it succeeds, the owner's next swap fails, it
 * reads the word again and goes through the Monitor, which already says that
 * it is the owner.  Contenders spin a little before, as most locks are held
 * shortly.
 *
 * Recycling.  A Monitor is told of its object's death by a "long" weak link of
 * libgc (cleared after finalisation, so a resurrected object keeps its
 * Monitor).  Whoever holds, enters or waits has the object on a stack, so a
 * Monitor with a cleared link is unused and serves another object.
 *
 * Locks: Monitors.lock guards the table, Monitor.lock one monitor's fields.
 */
#include "vm/monitor.h"

#include <sched.h>
#include <stdlib.h>
#include "vm/deadline.h"
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/vm.h"

enum {
    INFLATED = 1,            /* tag bit of a lock word */
    DEPTH_ONE = 2,           /* one level of a thin word */
    DEPTH_MASK = 0xfffe,
    OWNER_SHIFT = 16,
    SPINS = 64,
    CHUNK_SIZE = 256,
    CHUNK_COUNT = 1 << 14
};

typedef struct Monitor {
    pthread_mutex_t lock;
    pthread_cond_t entry;      /* signalled when the owner leaves */
    u32 owner;                 /* Thread.id, 0: free */
    u32 depth;
    u32 entering;              /* threads that wait on `entry` */
    Thread *first_waiter, *last_waiter; /* Object.wait, oldest first */
    Object *object;            /* cleared by libgc when the object is gone; NULL: unused */
    u32 index;                 /* in the table */
    struct Monitor *next_free;
} Monitor;

struct Monitors {
    pthread_mutex_t lock;
    u32 count;                 /* monitors made so far */
    u32 next_scan;             /* count at which the dead are looked for again */
    Monitor *free;
    Monitor *chunks[CHUNK_COUNT]; /* never move, so readers need no lock */
};

bool monitors_init(Vm *vm) {
    vm->monitors = calloc(1, sizeof *vm->monitors);
    if (vm->monitors == NULL) return false;
    pthread_mutex_init(&vm->monitors->lock, NULL);
    vm->monitors->next_scan = CHUNK_SIZE;
    return true;
}

static Monitor *monitor_at(struct Monitors *monitors, u32 index) {
    return &__atomic_load_n(&monitors->chunks[index / CHUNK_SIZE],
                            __ATOMIC_ACQUIRE)[index % CHUNK_SIZE];
}

/* ---- The table (Locks: Monitors.lock) ------------------------ */

static void recycle_dead(struct Monitors *monitors) {
    u32 live = 0;
    for (u32 i = 0; i < monitors->count; i++) {
        Monitor *monitor = monitor_at(monitors, i);
        if (__atomic_load_n(&monitor->object, __ATOMIC_ACQUIRE) != NULL) {
            live++;
            continue;
        }
        monitor->next_free = monitors->free;
        monitors->free = monitor;
    }
    monitors->next_scan = 2 * live > CHUNK_SIZE ? 2 * live : CHUNK_SIZE;
    if (monitors->next_scan <= monitors->count) monitors->next_scan = monitors->count + CHUNK_SIZE;
}

static Monitor *make_monitor(struct Monitors *monitors) {
    u32 index = monitors->count, chunk = index / CHUNK_SIZE;
    if (chunk == CHUNK_COUNT) return NULL;
    if (monitors->chunks[chunk] == NULL) {
        Monitor *made = calloc(CHUNK_SIZE, sizeof *made);
        if (made == NULL) return NULL;
        __atomic_store_n(&monitors->chunks[chunk], made, __ATOMIC_RELEASE);
    }
    Monitor *monitor = monitor_at(monitors, index);
    pthread_mutex_init(&monitor->lock, NULL);
    pthread_cond_init(&monitor->entry, NULL);
    monitor->index = index;
    monitors->count++;
    return monitor;
}

/* An unused monitor tied to the object; NULL: no memory. */
static Monitor *monitor_acquire(Vm *vm, Object *object) {
    struct Monitors *monitors = vm->monitors;
    pthread_mutex_lock(&monitors->lock);
    if (monitors->free == NULL && monitors->count >= monitors->next_scan) recycle_dead(monitors);
    Monitor *monitor = monitors->free;
    if (monitor != NULL) monitors->free = monitor->next_free;
    else monitor = make_monitor(monitors);
    if (monitor != NULL) {
        monitor->object = object;
        heap_link_long(&monitor->object, object);
    }
    pthread_mutex_unlock(&monitors->lock);
    return monitor;
}

static void monitor_release(Vm *vm, Monitor *monitor) {
    struct Monitors *monitors = vm->monitors;
    pthread_mutex_lock(&monitors->lock);
    heap_unlink_long(&monitor->object);
    monitor->object = NULL;
    monitor->next_free = monitors->free;
    monitors->free = monitor;
    pthread_mutex_unlock(&monitors->lock);
}

/* ---- Lock words ------------------------ */

static u32 word_of(const Object *object) {
    return __atomic_load_n(&object->lock, __ATOMIC_ACQUIRE);
}

static bool swap_word(Object *object, u32 from, u32 to) {
    return __atomic_compare_exchange_n(&object->lock, &from, to, false, __ATOMIC_ACQ_REL,
                                       __ATOMIC_ACQUIRE);
}

static u32 thin_word(const Thread *thread) { return thread->id << OWNER_SHIFT; }
static bool is_inflated(u32 word) { return (word & INFLATED) != 0; }
static u32 owner_of(u32 thin) { return thin >> OWNER_SHIFT; }

static Monitor *monitor_of(const Thread *thread, u32 word) {
    return monitor_at(thread->vm->monitors, word >> 1);
}

/* Replaces this thin word by a monitor in the same state. False: no memory. The caller looks at
 * the word again. */
static bool inflate(Thread *thread, Object *object, u32 word) {
    Monitor *monitor = monitor_acquire(thread->vm, object);
    if (monitor == NULL) return false;
    monitor->owner = owner_of(word);
    monitor->depth = word != 0 ? (word & DEPTH_MASK) / DEPTH_ONE + 1 : 0;
    if (!swap_word(object, word, monitor->index << 1 | INFLATED))
        monitor_release(thread->vm, monitor);
    return true;
}

/* ---- Enter ------------------------ */

/* Locks: Monitor.lock. */
static void own(Thread *thread, Monitor *monitor, u32 depth) {
    monitor->entering++;
    while (monitor->owner != 0) pthread_cond_wait(&monitor->entry, &monitor->lock);
    monitor->entering--;
    monitor->owner = thread->id;
    monitor->depth = depth;
}

static void enter_inflated(Thread *thread, Monitor *monitor) {
    pthread_mutex_lock(&monitor->lock);
    if (monitor->owner == thread->id) {
        monitor->depth++;
    } else if (monitor->owner == 0) {
        monitor->owner = thread->id;
        monitor->depth = 1;
    } else {
        ThreadState state = thread->state;
        thread->state = THREAD_BLOCKED;
        own(thread, monitor, 1);
        thread->state = state;
    }
    pthread_mutex_unlock(&monitor->lock);
}

/* Without memory for a monitor the contender just tries on. */
static void contend(Thread *thread, Object *object, u32 word, u32 *spins) {
    if (++*spins < SPINS) __builtin_ia32_pause();
    else if (!inflate(thread, object, word)) sched_yield();
}

static bool reenter(Thread *thread, Object *object, u32 word) {
    if ((word & DEPTH_MASK) != DEPTH_MASK) return swap_word(object, word, word + DEPTH_ONE);
    if (!inflate(thread, object, word)) sched_yield();
    return false;
}

static NOINLINE bool enter_slowly(Thread *thread, Object *object) {
    for (u32 spins = 0;;) {
        u32 word = word_of(object);
        if (is_inflated(word)) {
            enter_inflated(thread, monitor_of(thread, word));
            return true;
        }
        if (word == 0) {
            if (swap_word(object, 0, thin_word(thread))) return true;
        } else if (owner_of(word) == thread->id) {
            if (reenter(thread, object, word)) return true;
        } else {
            contend(thread, object, word, &spins);
        }
    }
}

bool monitor_enter(Thread *thread, Object *object) {
    if (LIKELY(swap_word(object, 0, thin_word(thread)))) return true;
    return enter_slowly(thread, object);
}

/* ---- Exit ------------------------ */

static bool throw_not_owner(Thread *thread) {
    throw_new(thread, EX_IllegalMonitorStateException, "current thread is not owner");
    return false;
}

/* Locks: Monitor.lock. */
static void disown(Monitor *monitor) {
    monitor->owner = 0;
    monitor->depth = 0;
    if (monitor->entering > 0) pthread_cond_signal(&monitor->entry);
}

static bool exit_inflated(Thread *thread, Monitor *monitor) {
    pthread_mutex_lock(&monitor->lock);
    bool mine = monitor->owner == thread->id;
    if (mine && --monitor->depth == 0) disown(monitor);
    pthread_mutex_unlock(&monitor->lock);
    return mine || throw_not_owner(thread);
}

bool monitor_exit(Thread *thread, Object *object) {
    for (;;) {
        u32 word = word_of(object);
        if (is_inflated(word)) {
            bool left_it = exit_inflated(thread, monitor_of(thread, word));
            heap_keep(object); /* its monitor is recycled with it */
            return left_it;
        }
        if (word == 0 || owner_of(word) != thread->id) return throw_not_owner(thread);
        u32 left = (word & DEPTH_MASK) == 0 ? 0 : word - DEPTH_ONE;
        if (swap_word(object, word, left)) return true;
    }
}

bool monitor_held(Thread *thread, Object *object) {
    u32 word = word_of(object);
    if (!is_inflated(word)) return word != 0 && owner_of(word) == thread->id;
    Monitor *monitor = monitor_of(thread, word);
    return __atomic_load_n(&monitor->owner, __ATOMIC_RELAXED) ==
           thread->id; /* only we write our id */
}

/* ---- Wait and notify ------------------------ */

/* The inflated monitor of an object this thread owns; NULL: an exception is pending. */
static Monitor *inflate_owned(Thread *thread, Object *object) {
    if (!monitor_held(thread, object)) {
        throw_not_owner(thread);
        return NULL;
    }
    for (;;) {
        u32 word = word_of(object);
        if (is_inflated(word)) return monitor_of(thread, word);
        if (inflate(thread, object, word)) continue;
        throw_out_of_memory(thread);
        return NULL;
    }
}

/* thread_interrupt reads this to know whose lock to take before it signals. */
static void set_waiting_on(Thread *thread, Monitor *monitor) {
    pthread_mutex_lock(&thread->park_lock);
    thread->waiting_on = monitor;
    pthread_mutex_unlock(&thread->park_lock);
}

static void enqueue(Monitor *monitor, Thread *thread) {
    thread->wait_next = NULL;
    if (monitor->last_waiter != NULL) monitor->last_waiter->wait_next = thread;
    else monitor->first_waiter = thread;
    monitor->last_waiter = thread;
}

static void dequeue(Monitor *monitor, Thread *thread) {
    Thread *previous = NULL;
    for (Thread *t = monitor->first_waiter; t != thread; t = t->wait_next) previous = t;
    if (previous != NULL) previous->wait_next = thread->wait_next;
    else monitor->first_waiter = thread->wait_next;
    if (monitor->last_waiter == thread) monitor->last_waiter = previous;
}

/* Locks: Monitor.lock. Gives the monitor up, waits, takes it back at the same depth. */
static void wait_inside(Thread *thread, Monitor *monitor, i64 nanos) {
    i64 deadline = deadline_after(nanos);
    u32 depth = monitor->depth;
    thread->notified = false;
    enqueue(monitor, thread);
    disown(monitor);
    thread->state = deadline == INT64_MAX ? THREAD_WAITING : THREAD_TIMED_WAITING;
    while (!thread->notified && !thread->interrupted)
        if (!deadline_wait(&thread->park_signal, &monitor->lock, deadline)) break;
    if (!thread->notified) dequeue(monitor, thread);
    thread->state = THREAD_BLOCKED;
    own(thread, monitor, depth);
    thread->state = THREAD_RUNNABLE;
}

static bool throw_if_interrupted(Thread *thread) {
    if (!atomic_exchange(&thread->interrupted, false)) return false;
    throw_new(thread, EX_InterruptedException, NULL);
    return true;
}

void monitor_wait(Thread *thread, Object *object, i64 nanos) {
    Monitor *monitor = inflate_owned(thread, object);
    if (monitor == NULL || throw_if_interrupted(thread)) return;
    set_waiting_on(thread, monitor);
    pthread_mutex_lock(&monitor->lock);
    wait_inside(thread, monitor, nanos);
    bool notified = thread->notified;
    pthread_mutex_unlock(&monitor->lock);
    set_waiting_on(thread, NULL);
    heap_keep(object);
    if (!notified) throw_if_interrupted(thread);
}

static bool notify_first(Monitor *monitor) {
    Thread *thread = monitor->first_waiter;
    if (thread == NULL) return false;
    dequeue(monitor, thread);
    thread->notified = true;
    pthread_cond_signal(&thread->park_signal);
    return true;
}

void monitor_notify(Thread *thread, Object *object, bool all) {
    if (!monitor_held(thread, object)) {
        throw_not_owner(thread);
        return;
    }
    u32 word = word_of(object);
    if (!is_inflated(word)) return; /* nobody waits */
    Monitor *monitor = monitor_of(thread, word);
    pthread_mutex_lock(&monitor->lock);
    while (notify_first(monitor) && all) continue;
    pthread_mutex_unlock(&monitor->lock);
}

void monitor_wake(struct Monitor *monitor, Thread *waiter) {
    pthread_mutex_lock(&monitor->lock);
    pthread_cond_signal(&waiter->park_signal);
    pthread_mutex_unlock(&monitor->lock);
}

i32 object_identity_hash(const Object *object) {
    u64 address = (uintptr_t)object >> 4; /* objects are 16-byte aligned */
    address *= 0x9e3779b97f4a7c15u;
    return (i32)(address >> 33); /* 31 bits: never negative, as in HotSpot */
}
