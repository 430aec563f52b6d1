/* The interpreter's slow paths: entries, monitors of methods, unwinding. */
#include "vm/interp_support.h"
#include "vm/bytecode.h"
#include "vm/describe.h"
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/interp.h"
#include "vm/link.h"
#include "vm/monitor.h"
#include "vm/native.h"
#include "vm/resolve.h"

/* ---- Entries ----------------------------------------------------------------- */

static const Insn prepare_stub = {.op = QUICK_prepare};
static const Insn bind_stub = {.op = QUICK_bind_native};
static const Insn native_stub = {.op = QUICK_native};
static const Insn native_sync_stub = {.op = QUICK_native_sync};
static const Insn abstract_stub = {.op = QUICK_abstract};

void interp_set_entry(Method *method) {
    method->registers = method->arg_slots;
    if ((method->flags & ACC_ABSTRACT) != 0) method->entry = &abstract_stub;
    else method->entry = (method->flags & ACC_NATIVE) != 0 ? &bind_stub : &prepare_stub;
}

bool stack_use_reserve(Thread *thread, const Method *method, const Slot *base) {
    const char *limit = (const char *)(thread->frame - 3);
    if (thread->overflowing && (const char *)(base + method->registers) < limit) return true;
    throw_stack_overflow(thread);
    return false;
}

bool interp_first_call(Thread *thread, Method *method) {
    if (!method_prepare(thread, method)) return false;
    const Slot *base = thread->frame->regs;
    bool fits = (const char *)(base + method->registers + STACK_RESERVE_SLOTS) <= (const char *)thread->frame;
    return fits || stack_use_reserve(thread, method, base);
}

bool interp_bind_native(Thread *thread, Method *method) {
    NativeFunction function = native_find(method);
    if (function == NULL) {
        StrBuf text = {0};
        describe_method(&text, method->owner->name, method->name, method->desc);
        throw_new(thread, EX_UnsatisfiedLinkError, "'%s'", text.text);
        strbuf_free(&text);
        return false;
    }
    method->native = function;
    bool sync = (method->flags & ACC_SYNCHRONIZED) != 0;
    __atomic_store_n(&method->entry, sync ? &native_sync_stub : &native_stub, __ATOMIC_RELEASE);
    return true;
}

void interp_throw_abstract(Thread *thread) {
    const Frame *frame = thread->frame;
    const Method *method = frame->method;
    const Class *receiver = class_is_static(method->flags) ? method->owner : frame->regs[0].r->cls;
    thread->frame++; /* the call failed: it is the caller's exception; making it writes over this frame */
    throw_abstract_method(thread, receiver, method, method);
}

/* ---- Synchronized methods ------------------------------------------------------ */

bool interp_enter_sync(Thread *thread) {
    Frame *frame = thread->frame;
    bool is_static = class_is_static(frame->method->flags);
    Object *object = is_static ? frame->method->owner->mirror : frame->regs[0].r;
    if (!monitor_enter(thread, object)) return false;
    frame->locked = object;
    return true;
}

bool interp_leave_sync(Thread *thread) {
    Object *object = thread->frame->locked;
    thread->frame->locked = NULL;
    return object == NULL || monitor_exit(thread, object);
}

bool interp_native_sync(Thread *thread, Slot *result) {
    if (!interp_enter_sync(thread)) return false;
    *result = thread->frame->method->native(thread, thread->frame->regs);
    return interp_leave_sync(thread) && thread->exception == NULL;
}

/* ---- Small things --------------------------------------------------------------- */

void interp_throw_array_store(Thread *thread, Object *value) {
    throw_new(thread, EX_ArrayStoreException, "%s", class_external_name(value->cls));
}

const Insn *interp_return_address(Thread *thread, i64 index) {
    const Method *method = thread->frame->method;
    if (index >= 0 && index < method->prepared->count) return method->prepared->code + index;
    throw_new(thread, EX_VerifyError, "Bad return address in %s.%s", class_external_name(method->owner),
              method->name->text);
    return NULL;
}

static Object *multi_array(Thread *thread, Class *cls, const Slot *lengths, u32 dimensions) {
    Object *array = heap_new_array(thread, cls, lengths[0].i);
    if (array == NULL || dimensions == 1) return array;
    for (i32 i = 0; i < lengths[0].i; i++) {
        Object *element = multi_array(thread, cls->element, lengths + 1, dimensions - 1);
        if (element == NULL) return NULL;
        array_refs(array)[i] = element;
    }
    return array;
}

Object *interp_multi_array(Thread *thread, Class *cls, const Slot *lengths, u32 dimensions) {
    const Class *level = cls;
    for (u32 i = 0; i < dimensions; i++) {
        if (!level->is_array) {
            throw_new(thread, EX_VerifyError, "multianewarray of %u dimensions makes a %s", dimensions,
                      class_external_name(cls));
            return NULL;
        }
        if (lengths[i].i < 0) {
            throw_new(thread, EX_NegativeArraySizeException, "%d", lengths[i].i);
            return NULL;
        }
        level = level->element;
    }
    return multi_array(thread, cls, lengths, dimensions);
}

/* ---- Unwinding -------------------------------------------------------------------- */

/* Does the range catch the exception? Resolving its class may throw: then that exception goes on. */
static bool range_catches(Thread *thread, Class *owner, const ExceptionRange *range, Object **exception) {
    if (range->type == 0) return true;
    thread->exception = NULL;
    Class *type = resolve_class(thread, owner, range->type);
    if (type == NULL) *exception = thread->exception;
    thread->exception = *exception;
    return type != NULL && object_is_instance(*exception, type);
}

/* The handler of the frame's method for thread->exception, or NULL. */
static const Insn *find_handler(Thread *thread, const Frame *frame) {
    Method *method = frame->method;
    const Prepared *prepared = method->prepared;
    if (prepared == NULL || method->code == NULL || method->code->range_count == 0) return NULL;
    if (frame->pc < prepared->code || frame->pc >= prepared->code + prepared->count) return NULL;
    u32 bci = prepared_bci(method, frame->pc);
    for (u32 i = 0; i < method->code->range_count; i++) {
        const ExceptionRange *range = &method->code->ranges[i];
        if (bci < range->start || bci >= range->end || prepared->handlers[i] == UINT32_MAX) continue;
        Object *exception = thread->exception;
        if (range_catches(thread, method->owner, range, &exception)) return prepared->code + prepared->handlers[i];
    }
    return NULL;
}

/* An exception leaves a synchronized method: its monitor is released first. */
static void leave_frame(Thread *thread) {
    if (thread->frame->locked != NULL) {
        Object *exception = exception_take(thread);
        if (interp_leave_sync(thread)) thread->exception = exception;
    }
    thread->frame++;
}

const Insn *interp_unwind(Thread *thread) {
    while (thread->frame->method != NULL) {
        Frame *frame = thread->frame;
        const Insn *handler = find_handler(thread, frame);
        if (handler != NULL) {
            frame->regs[frame->method->prepared->exception_register].r = exception_take(thread);
            thread->overflowing = false;
            return handler;
        }
        leave_frame(thread);
    }
    return NULL;
}

/* ---- Calls from C with selection ---------------------------------------------------- */

Method *method_select(Thread *thread, Class *cls, Method *method) {
    if ((method->flags & (ACC_PRIVATE | ACC_STATIC)) != 0) return method;
    if (method->vtable_index >= 0) return cls->vtable[method->vtable_index];
    return method->itable_index >= 0 ? itable_select(thread, cls, method) : method;
}

Slot java_call_virtual(Thread *thread, Method *method, const Slot *args) {
    Method *target = method_select(thread, args[0].r->cls, method);
    return target != NULL ? java_call(thread, target, args) : slot_void();
}

Object *java_new(Thread *thread, Class *cls, const char *desc, const Slot *args) {
    if (!class_link(thread, cls)) return NULL;
    Method *constructor = class_method(thread->vm, cls, "<init>", desc);
    if (constructor == NULL) {
        throw_new(thread, EX_NoSuchMethodError, "%s.<init>%s", class_external_name(cls), desc);
        return NULL;
    }
    if (!class_initialize(thread, cls)) return NULL;
    Object *object = heap_new_object(thread, cls);
    if (object == NULL) return NULL;
    Slot all[16] = {slot_ref(object)};
    assert(constructor->arg_slots <= ARRAY_COUNT(all));
    for (u32 i = 1; i < constructor->arg_slots; i++) all[i] = args[i - 1];
    java_call(thread, constructor, all);
    return thread->exception == NULL ? object : NULL;
}
