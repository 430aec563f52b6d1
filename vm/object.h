/* Objects, arrays and slots: the data model every part of the runtime shares.
 *
 * Every object starts with a 16-byte header: the class pointer, which libgc's
 * gcj mode reads to find the object's layout (class.h), the lock word
 * (monitor.h) and the length of arrays.  Objects never move: the address is
 * the identity hash, and native code may hold plain pointers.
 */
#ifndef VM_OBJECT_H
#define VM_OBJECT_H

#include "base/types.h"

typedef struct Class Class;
typedef struct Field Field;
typedef struct Method Method;
typedef struct Loader Loader;
typedef struct Thread Thread;
typedef struct Symbol Symbol;
typedef struct Vm Vm;
typedef struct Insn Insn;

typedef struct Object {
    Class *cls;  /* never NULL */
    u32 lock;    /* lock word, see monitor.h */
    u32 length;  /* arrays: number of elements; else 0 */
} Object;

/* One cell of the Java stack, of a static field, of an argument list.
 * boolean, byte, char and short live widened in `i`.  A long or double takes
 * one Slot of storage; where the JVMS counts two (locals, arguments) the value
 * is in the first and the second is unused. */
typedef union Slot {
    i32 i;
    i64 j;
    float f;
    double d;
    Object *r;
    void *p;
    u64 bits;
} Slot;

enum { OBJECT_HEADER_BYTES = 16 };
static_assert(sizeof(Object) == OBJECT_HEADER_BYTES, "fields and elements start at 16");
static_assert(sizeof(Slot) == 8, "slots are words");

static inline Slot slot_int(i32 v) { return (Slot){.j = v}; }
static inline Slot slot_long(i64 v) { return (Slot){.j = v}; }
static inline Slot slot_float(float v) { Slot s = {.j = 0}; s.f = v; return s; }
static inline Slot slot_double(double v) { return (Slot){.d = v}; }
static inline Slot slot_ref(const void *v) { return (Slot){.p = (void *)v}; }
static inline Slot slot_void(void) { return (Slot){.j = 0}; }

/* ---- Arrays ------------------------------------------------------------- */

static inline i32 array_length(const Object *array) { return (i32)array->length; }
static inline void *array_data(Object *array) { return (char *)array + OBJECT_HEADER_BYTES; }
static inline i8 *array_bytes(Object *array) { return array_data(array); } /* byte and boolean */
static inline u16 *array_chars(Object *array) { return array_data(array); }
static inline i16 *array_shorts(Object *array) { return array_data(array); }
static inline i32 *array_ints(Object *array) { return array_data(array); }
static inline i64 *array_longs(Object *array) { return array_data(array); }
static inline float *array_floats(Object *array) { return array_data(array); }
static inline double *array_doubles(Object *array) { return array_data(array); }
static inline Object **array_refs(Object *array) { return array_data(array); }

/* ---- Fields by offset (Field.offset, field_offset_of) --------------------- */

static inline void *field_address(Object *object, u32 offset) { return (char *)object + offset; }
static inline i32 field_int(Object *o, u32 offset) { return *(i32 *)field_address(o, offset); }
static inline i64 field_long(Object *o, u32 offset) { return *(i64 *)field_address(o, offset); }
static inline Object *field_ref(Object *o, u32 offset) { return *(Object **)field_address(o, offset); }
static inline void field_set_int(Object *o, u32 offset, i32 v) { *(i32 *)field_address(o, offset) = v; }
static inline void field_set_long(Object *o, u32 offset, i64 v) { *(i64 *)field_address(o, offset) = v; }
static inline void field_set_ref(Object *o, u32 offset, Object *v) { *(Object **)field_address(o, offset) = v; }

#endif
