/* Finalizers.
 *
 * libgc notices that a registered object is unreachable; its notifier, called
 * outside the collector's lock by whichever thread collected, moves the object
 * to its Vm's list. A java.lang.ref.FinalizerThread takes objects from there.
 */
#define GC_THREADS
#include "vm/finalizer.h"
#include <gc/gc.h>
#include "vm/deadline.h"
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/init.h"
#include "vm/interp.h"
#include "vm/loader.h"
#include "vm/vm.h"

typedef struct Pending {
    Object *object;
    struct Pending *next;
} Pending;

struct Finalizers { /* a root: what it holds is reachable */
    pthread_mutex_t lock;
    pthread_cond_t changed;
    Pending *first, *last;
    bool running;   /* a finalize method is being run */
    bool started;   /* the thread exists */
};

bool finalizers_init(Vm *vm) {
    struct Finalizers *finalizers = heap_root(sizeof *finalizers);
    if (finalizers == NULL) return false;
    pthread_mutex_init(&finalizers->lock, NULL);
    deadline_signal_init(&finalizers->changed);
    vm->finalizers = finalizers;
    return true;
}

/* ---- From the collector to the list ------------------------------------------------ */

static void enqueue(void *object, void *client) {
    struct Finalizers *finalizers = ((Vm *)client)->finalizers;
    Pending *pending = heap_meta(NULL, sizeof(Pending));
    if (pending == NULL) return; /* out of memory: this one is not finalized */
    pending->object = object;
    pthread_mutex_lock(&finalizers->lock);
    if (finalizers->first == NULL) finalizers->first = pending;
    else finalizers->last->next = pending;
    finalizers->last = pending;
    pthread_cond_broadcast(&finalizers->changed);
    pthread_mutex_unlock(&finalizers->lock);
}

void finalizers_collect(void) { GC_invoke_finalizers(); }

static bool start_thread(Thread *thread) {
    Class *cls = load_class(thread, NULL, symbol_of(thread->vm, "java/lang/ref/FinalizerThread"));
    if (cls == NULL || !class_initialize(thread, cls)) return false;
    java_call(thread, class_method(thread->vm, cls, "launch", "()V"), NULL);
    return thread->exception == NULL;
}

bool finalizer_register(Thread *thread, Object *object) {
    struct Finalizers *finalizers = thread->vm->finalizers;
    pthread_mutex_lock(&finalizers->lock);
    bool first = !finalizers->started && thread->vm->booted;
    if (first) finalizers->started = true;
    pthread_mutex_unlock(&finalizers->lock);
    if (first && !start_thread(thread)) return false;
    GC_register_finalizer_no_order(object, enqueue, thread->vm, NULL, NULL);
    return true;
}

/* ---- Running ------------------------------------------------------------------------- */

static Object *take(struct Finalizers *finalizers) {
    pthread_mutex_lock(&finalizers->lock);
    while (finalizers->first == NULL) pthread_cond_wait(&finalizers->changed, &finalizers->lock);
    Object *object = finalizers->first->object;
    finalizers->first = finalizers->first->next;
    finalizers->running = true;
    pthread_mutex_unlock(&finalizers->lock);
    return object;
}

void finalizer_run_next(Thread *thread) {
    struct Finalizers *finalizers = thread->vm->finalizers;
    Object *object = take(finalizers);
    Class *root = known_class(thread->vm, KNOWN_Object);
    java_call_virtual(thread, class_method(thread->vm, root, "finalize", "()V"), (Slot[]){slot_ref(object)});
    thread->exception = NULL; /* JLS 12.6: an exception is ignored */
    pthread_mutex_lock(&finalizers->lock);
    finalizers->running = false;
    pthread_cond_broadcast(&finalizers->changed);
    pthread_mutex_unlock(&finalizers->lock);
}

enum { DRAIN_SECONDS = 10 }; /* a finalizer that blocks must not block its caller for ever */

void finalizer_drain(Thread *thread) {
    struct Finalizers *finalizers = thread->vm->finalizers;
    GC_invoke_finalizers();
    i64 deadline = deadline_after(DRAIN_SECONDS * (i64)NANOS_PER_SECOND);
    pthread_mutex_lock(&finalizers->lock);
    while (finalizers->first != NULL || finalizers->running)
        if (!deadline_wait(&finalizers->changed, &finalizers->lock, deadline)) break;
    pthread_mutex_unlock(&finalizers->lock);
}
