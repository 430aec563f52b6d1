/* Natives of java.lang.ref: the referent is a disappearing link of libgc, not followed by it. */
#include "vm/native.h"

enum { PHANTOM = 3 }; /* Class.reference_kind */

/* The field Reference.referent. */
static Object **referent_of(Object *reference) {
    const Class *cls = reference->cls;
    while (cls->super->super != NULL) cls = cls->super;
    for (u32 i = 0; i < cls->field_count; i++)
        if (symbol_is(cls->fields[i].name, "referent")) return field_address(reference, cls->fields[i].offset);
    return NULL;
}

/* Phantom references are cleared after finalization, the others before. */
static bool is_phantom(const Object *reference) { return reference->cls->reference_kind == PHANTOM; }

Slot java_lang_ref_Reference_set(Thread *thread, Slot *args) {
    Object **link = referent_of(args[0].r);
    *link = args[1].r;
    if (*link != NULL && !(is_phantom(args[0].r) ? heap_link_long : heap_link_weak)(link, *link)) {
        *link = NULL;
        throw_out_of_memory(thread);
    }
    return slot_void();
}

Slot java_lang_ref_Reference_read(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_ref(heap_read_weak(referent_of(args[0].r)));
}

Slot java_lang_ref_Reference_erase(Thread *thread, Slot *args) {
    UNUSED(thread);
    Object **link = referent_of(args[0].r);
    if (is_phantom(args[0].r)) heap_unlink_long(link);
    else heap_unlink_weak(link);
    *link = NULL;
    return slot_void();
}

Slot java_lang_ref_Reference_holds(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_int(*referent_of(args[0].r) == args[1].r);
}

Slot java_lang_ref_FinalizerThread_runNext(Thread *thread, Slot *args) {
    UNUSED(args);
    finalizer_run_next(thread);
    return slot_void();
}

Slot java_lang_ref_ReferenceQueue_collections(Thread *thread, Slot *args) {
    UNUSED(thread), UNUSED(args);
    return slot_long((i64)heap_collections());
}
