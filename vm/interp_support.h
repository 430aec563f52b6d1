/* What the interpreter's handlers call: everything off the fast path. */
#ifndef VM_INTERP_SUPPORT_H
#define VM_INTERP_SUPPORT_H

#include "vm/indy.h"
#include "vm/prepare.h"
#include "vm/thread.h"

/* Kept free below the frames so that code which handles a StackOverflowError can run. */
enum { STACK_RESERVE_SLOTS = 2048 };

/* The frame does not fit without the reserve. True: an overflow is being handled and the frame
 * fits with it. False: StackOverflowError is pending. */
bool stack_use_reserve(Thread *thread, const Method *method, const Slot *base);

MUST_CHECK bool interp_first_call(Thread *thread, Method *method);
MUST_CHECK bool interp_bind_native(Thread *thread, Method *method);
MUST_CHECK bool interp_native_sync(Thread *thread, Slot *result);
MUST_CHECK bool interp_enter_sync(Thread *thread);
MUST_CHECK bool interp_leave_sync(Thread *thread);
void interp_throw_abstract(Thread *thread);
void interp_throw_array_store(Thread *thread, Object *value);
const Insn *interp_return_address(Thread *thread, i64 index); /* NULL: VerifyError pending */
Object *interp_multi_array(Thread *thread, Class *cls, const Slot *lengths, u32 dimensions);

/* Pops frames until one handles thread->exception: its pc, exception delivered. NULL: the
 * boundary is reached, the exception stays pending. */
const Insn *interp_unwind(Thread *thread);

static inline bool is_instance(const Object *object, const Class *target) {
    const Class *cls = object->cls;
    if (cls == target) return true;
    if (target->depth <= cls->depth && cls->display[target->depth] == target) return true;
    return class_is_subtype(cls, target);
}

static inline i32 switch_lookup(const SwitchTable *table, i32 key) {
    u32 low = 0, high = table->count;
    while (low < high) {
        u32 middle = (low + high) / 2;
        if (table->keys[middle] == key) return table->offsets[middle];
        if (table->keys[middle] < key) low = middle + 1;
        else high = middle;
    }
    return table->fallback;
}

/* Saturating, NaN is 0 (JVMS 6.5 d2i, d2l). */
static inline i32 double_to_int(double value) {
    if (value != value) return 0;
    if (value >= 2147483647.0) return INT32_MAX;
    return value <= -2147483648.0 ? INT32_MIN : (i32)value;
}
static inline i64 double_to_long(double value) {
    if (value != value) return 0;
    if (value >= 9223372036854775808.0) return INT64_MAX;
    return value <= -9223372036854775808.0 ? INT64_MIN : (i64)value;
}

static inline void store_volatile(void *at, char type, Slot value) {
    switch (type) {
    case 'Z': __atomic_store_n((i8 *)at, (i8)(value.i & 1), __ATOMIC_SEQ_CST); break;
    case 'B': __atomic_store_n((i8 *)at, (i8)value.i, __ATOMIC_SEQ_CST); break;
    case 'C': case 'S': __atomic_store_n((i16 *)at, (i16)value.i, __ATOMIC_SEQ_CST); break;
    case 'I': case 'F': __atomic_store_n((i32 *)at, value.i, __ATOMIC_SEQ_CST); break;
    default: __atomic_store_n((i64 *)at, value.j, __ATOMIC_SEQ_CST); break;
    }
}

#endif
