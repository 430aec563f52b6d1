/* The collected heap: libgc in its gcj mode. */
#ifndef VM_HEAP_H
#define VM_HEAP_H

#include "vm/thread.h"

/* Once per process; max_bytes 0: a quarter of the machine's memory, initial_bytes 0: a default. */
void heap_init(size_t max_bytes, size_t initial_bytes);

/* Zeroed instances. NULL with OutOfMemoryError (or, arrays, NegativeArraySizeException) pending. */
Object *heap_new_object(Thread *thread, Class *cls);
Object *heap_new_array(Thread *thread, Class *array_class, i32 length);
Object *heap_clone(Thread *thread, Object *object);

/* Takes a block off a free list; NULL: it is empty. A collection may stop the thread anywhere in here: the block leaves
 * the list before it gets a class, so that the collector never takes a class for a block. */
static inline Object *heap_take(void **list, Class *cls) {
    Object *object = *list;
    if (UNLIKELY(object == NULL)) return NULL;
    *list = *(void **)object;
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    object->cls = cls;
    return object;
}

/* As heap_new_object, without its ways to fail: NULL says nothing but that it has to be asked. */
static inline Object *heap_new_quickly(Thread *thread, Class *cls) {
    return heap_take(&thread->lists.objects[cls->free_list], cls);
}

/* Keeps the free lists of a thread from being collected. Called while the world is stopped. */
void heap_keep_lists(const FreeLists *lists);
/* Gives up the free lists of a thread that ends. */
void heap_drop_lists(FreeLists *lists);

/* Zeroed collected memory that is not an object: metadata. `meta` is scanned conservatively,
 * `atomic` never. NULL with OutOfMemoryError pending (thread may be NULL: then just NULL). */
void *heap_meta(Thread *thread, size_t size);
void *heap_atomic(Thread *thread, size_t size);
/* A root: lives until heap_release. */
void *heap_root(size_t size);
void heap_release(void *root);

/* Tells the collector of the laid out fields (link.c calls it last). False: no memory. */
MUST_CHECK bool heap_describe(Class *cls);

/* Weak links: *link becomes NULL when the object is only reachable through such links (`weak`),
 * or not even from finalizable objects (`long`). A link lies where the collector does not follow
 * it. False: no memory. */
MUST_CHECK bool heap_link_weak(Object **link, Object *object);
void heap_unlink_weak(Object **link);
Object *heap_read_weak(Object **link); /* no collection clears it between reading and returning */
bool heap_link_long(Object **link, Object *object);
void heap_unlink_long(Object **link);
void heap_move_long(Object **from, Object **to); /* *to == *from already; the object is reachable meanwhile */
void heap_keep(const Object *object);  /* reachable up to here */
u64 heap_collections(void);            /* so far */

void heap_collect(Vm *vm);
size_t heap_used(void);
size_t heap_size(void);
size_t heap_limit(void);

#endif
