/* The collected heap on libgc.
 *
 * Instances and reference arrays are of libgc's gcj kind: the collector reads
 * the class pointer in the first word and the descriptor in the second word of
 * the class.  Arrays of primitives are pointer-free.  Metadata is scanned
 * conservatively.  Nothing moves.
 */
#define GC_THREADS
#include <gc/gc.h>
#include <gc/gc_gcj.h>
#include <gc/gc_inline.h>
#include <gc/gc_mark.h>
#include <pthread.h>
#include <string.h>
#include <unistd.h>
#include "vm/exception.h"
#include "vm/finalizer.h"
#include "vm/heap.h"
#include "vm/thread.h"
#include "vm/vm.h"

static_assert(offsetof(Class, gc_descriptor) == sizeof(void *), "libgc's gcj mode reads the second word");

enum {
    BITMAP_WORDS = 62,  /* words a bitmap descriptor can describe */
    GRANULE_BYTES = 16, /* sizes are multiples of this */
    BYTES_KIND = 0      /* libgc's kind of pointer-free memory */
};

/* ---- What the collector follows: procedures for what a bitmap cannot say ------------- */

static struct GC_ms_entry *push(Object **from, struct GC_ms_entry *top, struct GC_ms_entry *limit) {
    return *from != NULL ? GC_MARK_AND_PUSH(*from, top, limit, (void **)from) : top;
}

/* Marks a reference array: the class, then every element. */
static struct GC_ms_entry *mark_array(GC_word *address, struct GC_ms_entry *top, struct GC_ms_entry *limit,
                                      GC_word environment) {
    UNUSED(environment);
    Object *array = (Object *)address;
    top = GC_MARK_AND_PUSH(array->cls, top, limit, (void **)address);
    Object **elements = array_refs(array);
    for (u32 i = 0; i < array->length; i++) top = push(&elements[i], top, limit);
    return top;
}

static bool soft_are_weak; /* in this collection: the last resort. Under libgc's allocation lock */

/* Marks a large instance, or a soft reference: the class, then the fields of its map. */
static struct GC_ms_entry *mark_mapped(GC_word *address, struct GC_ms_entry *top, struct GC_ms_entry *limit,
                                       GC_word environment) {
    UNUSED(environment);
    const ReferenceMap *map = ((Object *)address)->cls->reference_map;
    Object **words = (Object **)address;
    for (u32 i = 0; i < map->count; i++)
        for (u64 bits = map->words[i]; bits != 0; bits &= bits - 1)
            top = push(&words[i * 64 + (u32)__builtin_ctzll(bits)], top, limit);
    if (map->soft != 0 && !soft_are_weak) top = push(&words[map->soft], top, limit);
    return top;
}

/* ---- Start ------------------------------------------------------------------ */

static unsigned mapped_procedure; /* libgc's number of mark_mapped */

static void start(void) {
    GC_set_no_dls(1); /* no collected pointers in static data */
    GC_set_all_interior_pointers(0);
    GC_set_warn_proc(GC_ignore_warn_proc);
    GC_set_markers_count(1);
    GC_set_free_space_divisor(1); /* a collection when as much has been allocated as lives; spec/decisions.md */
    GC_INIT();
    GC_allow_register_threads();
    GC_init_gcj_malloc(GC_GCJ_RESERVED_MARK_PROC_INDEX, (void *)mark_array);
    mapped_procedure = GC_new_proc(mark_mapped);
    GC_set_finalize_on_demand(1);
    GC_set_finalizer_notifier(finalizers_collect);
    threads_register_roots();
}

/* A quarter of the machine's memory, as HotSpot. */
static size_t default_limit(void) {
    return (size_t)sysconf(_SC_PHYS_PAGES) / 4 * (size_t)sysconf(_SC_PAGESIZE);
}

static size_t limit;

enum { INITIAL_BYTES = 16 << 20 }; /* untouched pages cost nothing; spec/decisions.md has the numbers */

void heap_init(size_t max_bytes, size_t initial_bytes) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, start);
    limit = max_bytes != 0 ? max_bytes : default_limit();
    GC_set_max_heap_size(limit);
    size_t initial = initial_bytes != 0 ? initial_bytes : INITIAL_BYTES;
    if (initial > limit / 2) initial = limit / 2;
    if (initial > GC_get_heap_size()) GC_expand_hp(initial - GC_get_heap_size());
}

/* ---- Descriptors --------------------------------------------------------------- */

static bool is_reference_field(const Field *field) {
    return !class_is_static(field->flags) && (field->type == 'L' || field->type == '[');
}

/* What a Reference refers to is not kept alive by it, unless it is soft. */
static bool is_referent(const Class *cls, const Field *field) {
    return cls->is_reference && cls->super != NULL && !cls->super->is_reference &&
           symbol_is(field->name, "referent");
}

static void map_word(ReferenceMap *map, u32 offset) {
    u32 word = offset / (u32)sizeof(void *);
    map->words[word / 64] |= 1ull << word % 64;
}

/* One class's own fields; injected fields count as references (link.c lays them last). */
static void map_own(ReferenceMap *map, const Class *cls, bool soft) {
    for (u32 i = 0; i < cls->field_count; i++) {
        const Field *field = &cls->fields[i];
        if (!is_reference_field(field)) continue;
        if (!is_referent(cls, field)) map_word(map, field->offset);
        else if (soft) map->soft = field->offset / (u32)sizeof(void *);
    }
    for (u32 i = 0; i < cls->injected_count; i++)
        map_word(map, cls->instance_size - (i + 1) * (u32)sizeof(void *));
}

enum { SOFT = 1 }; /* Class.reference_kind */

static ReferenceMap *make_map(const Class *cls) {
    u32 words = cls->instance_size / (u32)sizeof(void *), count = (words + 63) / 64;
    ReferenceMap *map = heap_atomic(NULL, sizeof *map + count * sizeof map->words[0]);
    if (map == NULL) return NULL;
    map->count = count;
    map_word(map, 0); /* the class pointer keeps the class loaded */
    for (const Class *c = cls; c != NULL; c = c->super) map_own(map, c, cls->reference_kind == SOFT);
    return map;
}

/* libgc's bitmap has the first word in the highest bit, and two bits less. */
static uintptr_t bitmap_of(const ReferenceMap *map) {
    u64 bits = 0;
    for (u64 left = map->words[0]; left != 0; left &= left - 1) bits |= 1ull << (63 - __builtin_ctzll(left));
    return bits | GC_DS_BITMAP;
}

/* The free list for a size; 0: none. */
static u8 list_index(size_t size) {
    size_t granules = (size + GRANULE_BYTES - 1) / GRANULE_BYTES;
    return granules < FREE_LIST_COUNT ? (u8)granules : 0;
}

bool heap_describe(Class *cls) {
    if (cls->is_array) {
        cls->gc_descriptor = GC_MAKE_PROC(GC_GCJ_RESERVED_MARK_PROC_INDEX, 0);
        return true;
    }
    ReferenceMap *map = make_map(cls);
    if (map == NULL) return false;
    bool simple = cls->instance_size <= BITMAP_WORDS * sizeof(void *) && map->soft == 0;
    cls->reference_map = simple ? NULL : map;
    cls->gc_descriptor = simple ? bitmap_of(map) : GC_MAKE_PROC(mapped_procedure, 0);
    if (!cls->has_finalizer) cls->free_list = list_index(cls->instance_size);
    return true;
}

static void *set_soft_weak(void *weak) {
    soft_are_weak = weak != NULL;
    return NULL;
}

/* A collection in which soft references are weak: the last resort before OutOfMemoryError. */
static void collect_soft(void) {
    GC_call_with_alloc_lock(set_soft_weak, &soft_are_weak);
    GC_gcollect();
    GC_call_with_alloc_lock(set_soft_weak, NULL);
}

/* ---- Allocation ------------------------------------------------------------------ */

typedef enum Kind { OBJECT, BYTES, META } Kind;

/* cls: of an OBJECT. */
static void *allocate(Kind kind, size_t size, Class *cls) {
    if (kind == OBJECT) return GC_gcj_malloc(size, cls);
    return kind == BYTES ? GC_malloc_atomic(size) : GC_malloc(size);
}

/* libgc gives up when the heap may not grow, even if a collection would make room: collect and
 * try again before it counts as out of memory. */
static NOINLINE void *retry(Kind kind, size_t size, Class *cls) {
    GC_gcollect();
    void *memory = allocate(kind, size, cls);
    if (memory != NULL) return memory;
    collect_soft();
    return allocate(kind, size, cls);
}

static void *no_memory(Thread *thread) {
    if (thread != NULL) throw_out_of_memory(thread);
    return NULL;
}

/* Are allocations counted (gc_stress, fail_allocation)? Then none comes from a free list. */
static inline bool counting(const Vm *vm) { return (vm->options.gc_stress | vm->options.fail_allocation) != 0; }

/* Does this allocation have to fail? Collects when it is its turn. */
static NOINLINE bool disturb(Vm *vm) {
    u64 number = ++vm->allocations;
    if (vm->options.gc_stress != 0 && number % vm->options.gc_stress == 0) GC_gcollect();
    return vm->booted && number == vm->options.fail_allocation;
}

/* ---- Free lists: batches from libgc, popped by the interpreter (heap_take) ---- */

/* Small programs and short threads do not take whole batches. */
enum { DIRECT_BYTES = 16 << 10 };

/* Fills an empty list. False: the caller allocates directly. */
static bool fill(Thread *thread, void **list, u8 index, int kind) {
    FreeLists *lists = &thread->lists;
    if (index == 0 || counting(thread->vm)) return false;
    if (lists->direct_bytes < DIRECT_BYTES) {
        lists->direct_bytes += index * GRANULE_BYTES;
        return false;
    }
    GC_generic_malloc_many(index * GRANULE_BYTES, kind, list);
    return *list != NULL;
}

static void keep_list(const void *block) {
    for (; block != NULL; block = *(const void *const *)block) GC_set_mark_bit(block);
}

void heap_keep_lists(const FreeLists *lists) {
    for (u32 i = 1; i < FREE_LIST_COUNT; i++) {
        keep_list(lists->objects[i]);
        keep_list(lists->bytes[i]);
    }
}

/* The collector takes the first word of a block for a class. Once nobody keeps the list together, the next block may
 * become an object with anything where a class has its descriptor: so the links go. */
static void drop_list(void **list) {
    while (heap_take(list, NULL) != NULL) continue;
}

void heap_drop_lists(FreeLists *lists) {
    for (u32 i = 1; i < FREE_LIST_COUNT; i++) {
        drop_list(&lists->objects[i]);
        drop_list(&lists->bytes[i]);
    }
}

static Object *new_object(Thread *thread, Class *cls, size_t size, u8 index) {
    void **list = &thread->lists.objects[index];
    Object *object = fill(thread, list, index, GC_gcj_kind) ? heap_take(list, cls) : GC_gcj_malloc(size, cls);
    return LIKELY(object != NULL) ? object : retry(OBJECT, size, cls);
}

static Object *new_bytes(Thread *thread, Class *cls, size_t size, u8 index) {
    void **list = &thread->lists.bytes[index];
    Object *array = fill(thread, list, index, BYTES_KIND) ? heap_take(list, cls) : GC_malloc_atomic(size);
    if (UNLIKELY(array == NULL)) array = retry(BYTES, size, NULL);
    return array;
}

/* ---- Objects and arrays ---- */

Object *heap_new_object(Thread *thread, Class *cls) {
    Object *object = heap_new_quickly(thread, cls);
    if (LIKELY(object != NULL)) return object;
    if (UNLIKELY(counting(thread->vm)) && disturb(thread->vm)) return no_memory(thread);
    object = new_object(thread, cls, cls->instance_size, cls->free_list);
    if (UNLIKELY(object == NULL)) return no_memory(thread);
    if (UNLIKELY(cls->has_finalizer) && !finalizer_register(thread, object)) return NULL;
    return object;
}

static Object *new_primitive_array(Thread *thread, Class *cls, size_t size) {
    u8 index = list_index(size);
    Object *array = heap_take(&thread->lists.bytes[index], cls);
    if (UNLIKELY(array == NULL)) array = new_bytes(thread, cls, size, index);
    if (UNLIKELY(array == NULL)) return NULL;
    memset(array, 0, size);
    array->cls = cls;
    return array;
}

static Object *new_reference_array(Thread *thread, Class *cls, size_t size) {
    u8 index = list_index(size);
    Object *array = heap_take(&thread->lists.objects[index], cls);
    return LIKELY(array != NULL) ? array : new_object(thread, cls, size, index);
}

Object *heap_new_array(Thread *thread, Class *array_class, i32 length) {
    if (UNLIKELY(length < 0)) {
        throw_new(thread, EX_NegativeArraySizeException, "%d", length);
        return NULL;
    }
    if (UNLIKELY(counting(thread->vm)) && disturb(thread->vm)) return no_memory(thread);
    size_t size = OBJECT_HEADER_BYTES + ((size_t)length << array_class->element_shift);
    Object *array = array_class->element->is_primitive ? new_primitive_array(thread, array_class, size)
                                                       : new_reference_array(thread, array_class, size);
    if (UNLIKELY(array == NULL)) return no_memory(thread);
    array->length = (u32)length;
    return array;
}

Object *heap_clone(Thread *thread, Object *object) {
    Class *cls = object->cls;
    Object *copy;
    size_t size = cls->instance_size;
    if (cls->is_array) {
        copy = heap_new_array(thread, cls, array_length(object));
        size = OBJECT_HEADER_BYTES + ((size_t)object->length << cls->element_shift);
    } else copy = heap_new_object(thread, cls);
    if (copy != NULL) memcpy(copy + 1, object + 1, size - OBJECT_HEADER_BYTES);
    return copy;
}

/* Metadata counts as well where it is known whose it is. */
static bool disturb_meta(Thread *thread) {
    if (thread == NULL) thread = thread_current();
    return thread != NULL && counting(thread->vm) && disturb(thread->vm);
}

void *heap_meta(Thread *thread, size_t size) {
    if (UNLIKELY(disturb_meta(thread))) return no_memory(thread);
    void *memory = GC_malloc(size);
    if (UNLIKELY(memory == NULL)) memory = retry(META, size, NULL);
    return LIKELY(memory != NULL) ? memory : no_memory(thread);
}

void *heap_atomic(Thread *thread, size_t size) {
    if (UNLIKELY(disturb_meta(thread))) return no_memory(thread);
    void *memory = GC_malloc_atomic(size);
    if (UNLIKELY(memory == NULL)) memory = retry(BYTES, size, NULL);
    return LIKELY(memory != NULL) ? memset(memory, 0, size) : no_memory(thread);
}

void *heap_root(size_t size) { return GC_malloc_uncollectable(size); }
void heap_release(void *root) { GC_free(root); }

/* ---- Weak links ------------------------------------------------------------------- */

bool heap_link_weak(Object **link, Object *object) {
    if (GC_base(object) == NULL) return true; /* not collected memory: never goes away */
    return GC_general_register_disappearing_link((void **)link, object) != GC_NO_MEMORY;
}

void heap_unlink_weak(Object **link) { GC_unregister_disappearing_link((void **)link); }

static void *read_link(void *link) { return *(void *volatile *)link; }
Object *heap_read_weak(Object **link) { return GC_call_with_alloc_lock(read_link, link); }

bool heap_link_long(Object **link, Object *object) {
    return GC_register_long_link((void **)link, object) != GC_NO_MEMORY;
}

void heap_unlink_long(Object **link) { GC_unregister_long_link((void **)link); }
void heap_move_long(Object **from, Object **to) { GC_move_long_link((void **)from, (void **)to); }
void heap_keep(const Object *object) { GC_reachable_here(object); }
u64 heap_collections(void) { return GC_get_gc_no(); }

/* ---- Questions --------------------------------------------------------------------- */

void heap_collect(Vm *vm) {
    UNUSED(vm);
    GC_gcollect();
}

size_t heap_used(void) { return GC_get_heap_size() - GC_get_free_bytes(); }
size_t heap_limit(void) { return limit; }
size_t heap_size(void) { return GC_get_heap_size(); }
