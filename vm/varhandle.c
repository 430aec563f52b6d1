/* Variable handles: atomic access to fields, array elements and views of byte arrays. */
#include <string.h>
#include "vm/exception.h"
#include "vm/handle.h"
#include "vm/init.h"
#include "vm/mirror.h"
#include "vm/vm.h"

/* AccessMode.ordinal() -> what it does. */
static AccessOp access_op(u32 mode) {
    if (mode < 8) return mode % 2 == 0 ? ACCESS_GET : ACCESS_SET;
    if (mode == 8 || (mode >= 12 && mode < 16)) return ACCESS_CAS;
    if (mode < 12) return ACCESS_EXCHANGE_IF;
    return (AccessOp)(ACCESS_EXCHANGE + (mode - 16) / 3);
}

u32 access_shape(u32 mode) {
    AccessOp op = access_op(mode);
    return op < ACCESS_EXCHANGE ? (u32)op : ACCESS_EXCHANGE;
}

VarPlace *var_place(Thread *thread, const Object *handle) {
    return *(VarPlace **)((const char *)handle + injected_offset(thread->vm, INJECTED_place_of_handle));
}

/* ---- Values as bits ------------------------------------------------------------------- */

static u32 size_of(char type) {
    switch (type) {
    case 'Z': case 'B': return 1;
    case 'C': case 'S': return 2;
    case 'I': case 'F': return 4;
    default: return 8;
    }
}

static u64 swap(u64 bits, u32 size) {
    if (size == 2) return __builtin_bswap16((u16)bits);
    return size == 4 ? __builtin_bswap32((u32)bits) : size == 8 ? __builtin_bswap64(bits) : bits;
}

static u64 load(const void *at, u32 size) {
    switch (size) {
    case 1: return __atomic_load_n((const u8 *)at, __ATOMIC_SEQ_CST);
    case 2: return __atomic_load_n((const u16 *)at, __ATOMIC_SEQ_CST);
    case 4: return __atomic_load_n((const u32 *)at, __ATOMIC_SEQ_CST);
    default: return __atomic_load_n((const u64 *)at, __ATOMIC_SEQ_CST);
    }
}

static void store(void *at, u32 size, u64 bits) {
    switch (size) {
    case 1: __atomic_store_n((u8 *)at, (u8)bits, __ATOMIC_SEQ_CST); break;
    case 2: __atomic_store_n((u16 *)at, (u16)bits, __ATOMIC_SEQ_CST); break;
    case 4: __atomic_store_n((u32 *)at, (u32)bits, __ATOMIC_SEQ_CST); break;
    default: __atomic_store_n((u64 *)at, bits, __ATOMIC_SEQ_CST); break;
    }
}

#define EXCHANGE(type) { \
        type found = (type)*expected; \
        bool done = __atomic_compare_exchange_n((type *)at, &found, (type)bits, false, __ATOMIC_SEQ_CST, \
                                                __ATOMIC_SEQ_CST); \
        *expected = found; \
        return done; \
    }

/* *expected becomes what was found. */
static bool exchange(void *at, u32 size, u64 *expected, u64 bits) {
    switch (size) {
    case 1: EXCHANGE(u8)
    case 2: EXCHANGE(u16)
    case 4: EXCHANGE(u32)
    default: EXCHANGE(u64)
    }
}

static Slot slot_of_bits(char type, u64 bits) {
    switch (type) {
    case 'Z': return slot_int((i32)(bits & 1));
    case 'B': return slot_int((i8)bits);
    case 'C': return slot_int((u16)bits);
    case 'S': return slot_int((i16)bits);
    case 'I': return slot_int((i32)bits);
    case 'F': return (Slot){.bits = (u32)bits};
    default: return (Slot){.bits = bits};
    }
}

static u64 mask(u32 size) { return size == 8 ? UINT64_MAX : ((u64)1 << (size * 8)) - 1; }

/* ---- The operations --------------------------------------------------------------------- */

static u64 add(char type, u64 found, u64 operand) {
    Slot a = {.bits = found}, b = {.bits = operand};
    if (type == 'F') return slot_float(a.f + b.f).bits;
    if (type == 'D') return slot_double(a.d + b.d).bits;
    return found + operand;
}

static u64 combine(AccessOp op, char type, u64 found, u64 operand) {
    switch (op) {
    case ACCESS_ADD: return add(type, found, operand);
    case ACCESS_OR: return found | operand;
    case ACCESS_AND: return found & operand;
    case ACCESS_XOR: return found ^ operand;
    default: return operand;
    }
}

/* Memory as the handle sees it: size and byte order of what is stored. */
typedef struct Memory {
    void *at;
    u32 size;
    bool swapped;
    char type;
} Memory;

static u64 raw(const Memory *m, u64 bits) {
    bits &= mask(m->size);
    return m->swapped ? swap(bits, m->size) : bits;
}

static Slot update(const Memory *m, AccessOp op, u64 operand) {
    for (;;) {
        u64 stored = load(m->at, m->size), expected = stored;
        u64 found = raw(m, stored);
        u64 wanted = slot_of_bits(m->type, combine(op, m->type, found, operand)).bits;
        if (exchange(m->at, m->size, &expected, raw(m, wanted)))
            return slot_of_bits(m->type, found);
    }
}

static Slot operate(const Memory *m, AccessOp op, const Slot *operands) {
    u32 step = m->type == 'J' || m->type == 'D' ? 2 : 1;
    if (op == ACCESS_GET) return slot_of_bits(m->type, raw(m, load(m->at, m->size)));
    if (op == ACCESS_SET) {
        store(m->at, m->size, raw(m, operands[0].bits));
        return slot_void();
    }
    if (op != ACCESS_CAS && op != ACCESS_EXCHANGE_IF) return update(m, op, operands[0].bits);
    u64 expected = raw(m, operands[0].bits);
    bool done = exchange(m->at, m->size, &expected, raw(m, operands[step].bits));
    return op == ACCESS_CAS ? slot_int(done) : slot_of_bits(m->type, raw(m, expected));
}

/* ---- Places ------------------------------------------------------------------------------- */

static bool null_holder(Thread *thread, const Object *holder) {
    if (holder != NULL) return false;
    throw_new(thread, EX_NullPointerException, NULL);
    return true;
}

/* Static fields live in whole slots; the smaller types in an int there. */
static bool find_static(Thread *thread, const VarPlace *place, Memory *m) {
    Class *owner = place->field->owner;
    if (!class_initialize(thread, owner)) return false;
    m->at = &owner->statics[place->field->offset];
    if (m->size < 4) m->size = 4;
    return true;
}

static bool find_element(Thread *thread, const VarPlace *place, const Slot *args, Memory *m) {
    Object *array = args[0].r;
    i64 index = args[1].i, limit;
    if (null_holder(thread, array)) return false;
    bool view = place->form == PLACE_VIEW;
    limit = view ? (i64)array->length - m->size + 1 : array->length;
    if (index < 0 || index >= limit) {
        throw_array_index(thread, (i32)index, (i32)(limit < 0 ? 0 : limit));
        return false;
    }
    m->at = (char *)array_data(array) + index * (view ? 1 : m->size);
    m->swapped = place->swapped;
    return true;
}

/* Array elements keep to the array's own component class. */
static bool values_fit(Thread *thread, const VarPlace *place, const Slot *args, u32 count) {
    if (place->form != PLACE_ARRAY || place->type != 'L') return true;
    const Class *wanted = args[0].r->cls->element;
    const Object *value = count > 0 ? args[2 + count - 1].r : NULL;
    if (value == NULL || object_is_instance(value, wanted)) return true;
    throw_new(thread, EX_ArrayStoreException, "%s", class_external_name(value->cls));
    return false;
}

static bool find_memory(Thread *thread, const VarPlace *place, const Slot *args, Memory *m) {
    switch (place->form) {
    case PLACE_STATIC: return find_static(thread, place, m);
    case PLACE_FIELD:
        if (null_holder(thread, args[0].r)) return false;
        m->at = field_address(args[0].r, place->field->offset);
        return true;
    default: return find_element(thread, place, args, m);
    }
}

static bool is_numeric(char type) { return strchr("BCSIJFD", type) != NULL; }

static bool is_supported(const VarPlace *place, AccessOp op) {
    if (place->is_final && op != ACCESS_GET) return false;
    if (place->form == PLACE_VIEW && op > ACCESS_SET) {
        bool whole = place->type == 'I' || place->type == 'J';
        return whole || (op <= ACCESS_EXCHANGE && (place->type == 'F' || place->type == 'D'));
    }
    if (op == ACCESS_ADD) return is_numeric(place->type);
    return op < ACCESS_OR || (place->type != 'L' && place->type != '[' && place->type != 'F' && place->type != 'D');
}

/* Views allow plain access anywhere, the others at aligned addresses only. */
static bool is_misaligned(Thread *thread, const VarPlace *place, u32 mode, const Memory *m, const Slot *args) {
    if (place->form != PLACE_VIEW || mode < 2 || (uintptr_t)m->at % m->size == 0) return false;
    throw_new(thread, EX_IllegalStateException, "Misaligned access at index: %d", args[1].i);
    return true;
}

static Slot view_plain(const Memory *m, AccessOp op, Slot value) {
    u64 bits = raw(m, value.bits);
    if (op == ACCESS_SET) memcpy(m->at, &bits, m->size);
    else {
        bits = 0;
        memcpy(&bits, m->at, m->size);
    }
    return op == ACCESS_SET ? slot_void() : slot_of_bits(m->type, raw(m, bits));
}

Slot var_access(Thread *thread, const VarPlace *place, u32 mode, const Slot *args) {
    static const u8 coordinates[] = {1, 0, 2, 2};
    AccessOp op = access_op(mode);
    Memory m = {.size = size_of(place->type), .type = place->type};
    if (!is_supported(place, op)) {
        throw_new(thread, EX_UnsupportedOperationException, "%s", access_mode_names[mode]);
        return slot_void();
    }
    if (!find_memory(thread, place, args, &m) || is_misaligned(thread, place, mode, &m, args)) return slot_void();
    u32 values = op == ACCESS_GET ? 0 : op == ACCESS_CAS || op == ACCESS_EXCHANGE_IF ? 2 : 1;
    if (!values_fit(thread, place, args, values)) return slot_void();
    const Slot *operands = args + coordinates[place->form];
    if (place->form == PLACE_VIEW && mode < 2) return view_plain(&m, op, mode == 1 ? operands[0] : slot_void());
    return operate(&m, op, operands);
}
