/* The collected heap: libgc in its gcj mode. */
#ifndef VM_HEAP_H
#define VM_HEAP_H

#include "vm/class.h"

/* Once per process; max_bytes 0: a quarter of the machine's memory, initial_bytes 0: a default. */
void heap_init(size_t max_bytes, size_t initial_bytes);

/* Zeroed instances. NULL with OutOfMemoryError (or, arrays, NegativeArraySizeException) pending. */
Object *heap_new_object(Thread *thread, Class *cls);
Object *heap_new_array(Thread *thread, Class *array_class, i32 length);
Object *heap_clone(Thread *thread, Object *object);

/* Zeroed collected memory that is not an object: metadata. `meta` is scanned conservatively,
 * `atomic` never. NULL with OutOfMemoryError pending (thread may be NULL: then just NULL). */
void *heap_meta(Thread *thread, size_t size);
void *heap_atomic(Thread *thread, size_t size);
/* A root: lives until heap_release. */
void *heap_root(size_t size);
void heap_release(void *root);

/* Computes cls->gc_descriptor from the laid out fields (link.c calls it last). */
void heap_describe(Vm *vm, Class *cls);

/* Weak links: *link becomes NULL when the object is only reachable through such links (`weak`),
 * or not even from finalizable objects (`long`). A link lies where the collector does not follow
 * it. False: no memory. */
MUST_CHECK bool heap_link_weak(Object **link, Object *object);
void heap_unlink_weak(Object **link);
Object *heap_read_weak(Object **link); /* no collection clears it between reading and returning */
bool heap_link_long(Object **link, Object *object);
void heap_unlink_long(Object **link);
void heap_keep(const Object *object);  /* reachable up to here */
u64 heap_collections(void);            /* so far */

void heap_collect(Vm *vm);
size_t heap_used(void);
size_t heap_size(void);
size_t heap_limit(void);

#endif
