/* wardian.internal.Atomic and LockSupport: atomic memory access by offset, parking. */
#include "vm/native.h"

/* Holders come from the library, which never passes NULL; offsets come from fieldOffset and arrayOffset, so an
 * address always lies within its holder.  A long argument takes two slots. */

static void *atomic_address(Slot *args) { return (char *)args[0].r + args[1].j; }

/* ---- Offsets -------------------------------------------------------------- */

Slot wardian_internal_Atomic_fieldOffset(Thread *thread, Slot *args) {
    if (native_null(thread, args[0].r) || native_null(thread, args[1].r)) return slot_void();
    char *name = jstring_to_utf8(thread, args[1].r);
    if (name == NULL) return slot_void();
    return slot_long(native_field_offset(thread, args[0].r, name));
}

Slot wardian_internal_Atomic_arrayOffset(Thread *thread, Slot *args) {
    if (native_null(thread, args[0].r)) return slot_void();
    return slot_long(OBJECT_HEADER_BYTES + ((i64)args[1].i << args[0].r->cls->element_shift));
}

Slot wardian_internal_Atomic_fullFence(Thread *thread, Slot *args) {
    (void)thread, (void)args;
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
    return slot_void();
}

/* ---- Int ------------------------------------------------------------------- */

Slot wardian_internal_Atomic_compareAndSetInt(Thread *thread, Slot *args) {
    (void)thread;
    i32 *address = atomic_address(args);
    i32 found = args[3].i;
    bool done = __atomic_compare_exchange_n(address, &found, args[4].i, false,
        __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    return slot_int(done);
}

Slot wardian_internal_Atomic_compareAndExchangeInt(Thread *thread, Slot *args) {
    (void)thread;
    i32 *address = atomic_address(args);
    i32 found = args[3].i;
    (void)__atomic_compare_exchange_n(address, &found, args[4].i, false,
        __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    return slot_int(found);
}

Slot wardian_internal_Atomic_getAndSetInt(Thread *thread, Slot *args) {
    (void)thread;
    i32 *address = atomic_address(args);
    return slot_int(__atomic_exchange_n(address, args[3].i, __ATOMIC_SEQ_CST));
}

Slot wardian_internal_Atomic_getIntVolatile(Thread *thread, Slot *args) {
    (void)thread;
    i32 *address = atomic_address(args);
    return slot_int(__atomic_load_n(address, __ATOMIC_SEQ_CST));
}

Slot wardian_internal_Atomic_putIntVolatile(Thread *thread, Slot *args) {
    (void)thread;
    i32 *address = atomic_address(args);
    __atomic_store_n(address, args[3].i, __ATOMIC_SEQ_CST);
    return slot_void();
}

Slot wardian_internal_Atomic_getAndAddInt(Thread *thread, Slot *args) {
    (void)thread;
    i32 *address = atomic_address(args);
    return slot_int(__atomic_fetch_add(address, args[3].i, __ATOMIC_SEQ_CST));
}

/* ---- Long ------------------------------------------------------------------ */

Slot wardian_internal_Atomic_compareAndSetLong(Thread *thread, Slot *args) {
    (void)thread;
    i64 *address = atomic_address(args);
    i64 found = args[3].j;
    bool done = __atomic_compare_exchange_n(address, &found, args[5].j, false,
        __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    return slot_int(done);
}

Slot wardian_internal_Atomic_compareAndExchangeLong(Thread *thread, Slot *args) {
    (void)thread;
    i64 *address = atomic_address(args);
    i64 found = args[3].j;
    (void)__atomic_compare_exchange_n(address, &found, args[5].j, false,
        __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    return slot_long(found);
}

Slot wardian_internal_Atomic_getAndSetLong(Thread *thread, Slot *args) {
    (void)thread;
    i64 *address = atomic_address(args);
    return slot_long(__atomic_exchange_n(address, args[3].j, __ATOMIC_SEQ_CST));
}

Slot wardian_internal_Atomic_getLongVolatile(Thread *thread, Slot *args) {
    (void)thread;
    i64 *address = atomic_address(args);
    return slot_long(__atomic_load_n(address, __ATOMIC_SEQ_CST));
}

Slot wardian_internal_Atomic_putLongVolatile(Thread *thread, Slot *args) {
    (void)thread;
    i64 *address = atomic_address(args);
    __atomic_store_n(address, args[3].j, __ATOMIC_SEQ_CST);
    return slot_void();
}

Slot wardian_internal_Atomic_getAndAddLong(Thread *thread, Slot *args) {
    (void)thread;
    i64 *address = atomic_address(args);
    return slot_long(__atomic_fetch_add(address, args[3].j, __ATOMIC_SEQ_CST));
}

/* ---- Reference ------------------------------------------------------------- */

Slot wardian_internal_Atomic_compareAndSetReference(Thread *thread, Slot *args) {
    (void)thread;
    Object **address = atomic_address(args);
    Object *found = args[3].r;
    bool done = __atomic_compare_exchange_n(address, &found, args[4].r, false,
        __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    return slot_int(done);
}

Slot wardian_internal_Atomic_compareAndExchangeReference(Thread *thread, Slot *args) {
    (void)thread;
    Object **address = atomic_address(args);
    Object *found = args[3].r;
    (void)__atomic_compare_exchange_n(address, &found, args[4].r, false,
        __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    return slot_ref(found);
}

Slot wardian_internal_Atomic_getAndSetReference(Thread *thread, Slot *args) {
    (void)thread;
    Object **address = atomic_address(args);
    return slot_ref(__atomic_exchange_n(address, args[3].r, __ATOMIC_SEQ_CST));
}

Slot wardian_internal_Atomic_getReferenceVolatile(Thread *thread, Slot *args) {
    (void)thread;
    Object **address = atomic_address(args);
    return slot_ref(__atomic_load_n(address, __ATOMIC_SEQ_CST));
}

Slot wardian_internal_Atomic_putReferenceVolatile(Thread *thread, Slot *args) {
    (void)thread;
    Object **address = atomic_address(args);
    __atomic_store_n(address, args[3].r, __ATOMIC_SEQ_CST);
    return slot_void();
}

/* ---- Parking --------------------------------------------------------------- */

Slot java_util_concurrent_locks_LockSupport_park0(Thread *thread, Slot *args) {
    thread_park(thread, args[0].i != 0, args[1].j);
    return slot_void();
}

Slot java_util_concurrent_locks_LockSupport_unpark0(Thread *thread, Slot *args) {
    thread_unpark(thread, args[0].r);
    return slot_void();
}
