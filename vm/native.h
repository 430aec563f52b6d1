/* The facade of the runtime: the one header that stdlib/native includes. */
#ifndef VM_NATIVE_H
#define VM_NATIVE_H

#include "vm/backtrace.h"
#include "vm/broker.h"
#include "vm/class.h"
#include "vm/exception.h"
#include "vm/finalizer.h"
#include "vm/handle.h"
#include "vm/heap.h"
#include "vm/init.h"
#include "vm/interp.h"
#include "vm/jstring.h"
#include "vm/lambda.h"
#include "vm/link.h"
#include "vm/loader.h"
#include "vm/mirror.h"
#include "vm/monitor.h"
#include "vm/object.h"
#include "vm/resolve.h"
#include "vm/thread.h"
#include "vm/vm.h"

/* Flags of a row in natives.def. */
enum {
    NATIVE_PLAIN = 0,
    NATIVE_PURE = 1,            /* result depends on the arguments only */
    NATIVE_LEAF = 2,            /* calls no Java, allocates nothing, does not block */
    NATIVE_NOTHROW = 4,
    NATIVE_CALLER_SENSITIVE = 8 /* uses native_caller */
};

/* Capabilities a native needs beyond the broker's own checks. */
typedef enum Capability { CAP_NONE, CAP_FILES, CAP_NET, CAP_ENV, CAP_CLOCK, CAP_PROCESS, CAP_EXIT } Capability;

/* Prototypes of all natives. */
#define NATIVE(cls, name, desc, function, flags, capability) Slot function(Thread *thread, Slot *args);
#include "stdlib/native/natives.def"
#undef NATIVE

/* Finds the C function of a native method; NULL: none (UnsatisfiedLinkError). */
NativeFunction native_find(const Method *method);
/* The class whose code called the native's caller (skips reflection glue); NULL: none. */
Class *native_caller(Thread *thread);

/* Byte offset of an instance field by name, any superclass. Throws: NoSuchFieldError; returns -1. */
int native_field_offset(Thread *thread, Object *mirror, const char *name);

/* Throws NullPointerException and returns true when `object` is NULL. */
static inline bool native_null(Thread *thread, const Object *object) {
    if (LIKELY(object != NULL)) return false;
    throw_new(thread, EX_NullPointerException, NULL);
    return true;
}
/* Throws IndexOutOfBoundsException unless 0 <= offset, 0 <= count and offset+count <= length. */
bool native_range_bad(Thread *thread, i64 offset, i64 count, i64 length);

#endif
