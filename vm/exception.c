/* Raising exceptions.
 *
 * Making an exception runs Java code, which may itself throw: the inner
 * exception then takes the place of the wanted one.  When even that does not
 * work (memory is gone, a class of the library is missing) nesting is cut off
 * and the preallocated OutOfMemoryError is thrown.
 */
#include "vm/exception.h"

#include <stdio.h>
#include <stdlib.h>
#include "base/strbuf.h"
#include "vm/vm.h"
#include "vm/describe.h"
#include "vm/heap.h"
#include "vm/init.h"
#include "vm/interp.h"
#include "vm/jstring.h"
#include "vm/link.h"
#include "vm/loader.h"
#include "vm/nullpointer.h"

enum { MAX_NESTED_THROWS = 4 };

static const char *const exception_names[] = {
#define EXCEPTION(id, name) name,
#include "vm/exceptions.def"
#undef EXCEPTION
};

Object *exception_take(Thread *thread) {
    Object *exception = thread->exception;
    thread->exception = NULL;
    return exception;
}

void throw_object(Thread *thread, Object *throwable) { thread->exception = throwable; }

bool exception_is(Object *throwable, ExceptionId id) {
    for (const Class *cls = throwable->cls; cls != NULL; cls = cls->super)
        if (cls->loader == NULL && symbol_is(cls->name, exception_names[id])) return true;
    return false;
}

/* ---- Making ------------------------ */

static bool has_constructor(Thread *thread, const Class *cls, const char *desc) {
    const Symbol *symbol = symbol_of(thread->vm, desc);
    return class_declared_method(cls, thread->vm->symbol[SYM_init], symbol) != NULL;
}

static bool init_cause(Thread *thread, Object *exception, Object *cause) {
    Method *method = class_method(thread->vm, exception->cls, "initCause",
                                  "(Ljava/lang/Throwable;)Ljava/lang/Throwable;");
    if (method == NULL) return true;
    Slot args[] = {slot_ref(exception), slot_ref(cause)};
    java_call_virtual(thread, method, args);
    return thread->exception == NULL;
}

static Object *make_with_cause(Thread *thread, Class *cls, Object *text, Object *cause) {
    static const char both[] = "(Ljava/lang/String;Ljava/lang/Throwable;)V";
    Slot args[] = {slot_ref(text), slot_ref(cause)};
    if (text == NULL && has_constructor(thread, cls, "(Ljava/lang/Throwable;)V"))
        return java_new(thread, cls, "(Ljava/lang/Throwable;)V", args + 1);
    if (has_constructor(thread, cls, both)) return java_new(thread, cls, both, args);
    Object *exception = java_new(thread, cls, "(Ljava/lang/String;)V", args);
    if (exception == NULL || !init_cause(thread, exception, cause)) return NULL;
    return exception;
}

/* A new exception of the class: by its constructors with the parts that are given. */
static Object *make(Thread *thread, Class *cls, Object *text, Object *cause) {
    Slot args[] = {slot_ref(text)};
    if (!class_initialize(thread, cls)) return NULL;
    if (cause != NULL) return make_with_cause(thread, cls, text, cause);
    if (text == NULL && has_constructor(thread, cls, "()V"))
        return java_new(thread, cls, "()V", NULL);
    return java_new(thread, cls, "(Ljava/lang/String;)V", args);
}

/* The last resort. Before the library is there, no Throwable can be made: a bare object whose class
 * bears the name stands for it, for vm_create's message. */
static void throw_preallocated(Thread *thread, const char *name) {
    Vm *vm = thread->vm;
    thread->exception = vm->out_of_memory;
    if (thread->exception != NULL) return;
    vm->boot_error->cls->name = symbol_of(vm, name);
    thread->exception = vm->boot_error;
}

static void throw_made(Thread *thread, const char *name, const char *message, Object *cause) {
    Vm *vm = thread->vm;
    Symbol *symbol = symbol_of(vm, name);
    Class *cls = symbol != NULL ? load_class(thread, NULL, symbol) : NULL;
    Object *text = NULL, *exception = NULL;
    if (cls != NULL && message != NULL) text = jstring_from_utf8(thread, message);
    if (cls != NULL && (message == NULL || text != NULL))
        exception = make(thread, cls, text, cause);
    if (exception != NULL) thread->exception = exception;
    else if (thread->exception == NULL) throw_preallocated(thread, name);
}

static void throw_named(Thread *thread, const char *name, const char *message, Object *cause) {
    thread->exception = NULL;
    bool early = thread->vm->out_of_memory == NULL; /* the classes that exceptions need may not be there */
    if (early || thread->throwing >= MAX_NESTED_THROWS) {
        throw_preallocated(thread, message != NULL ? message : name);
        return;
    }
    thread->throwing++;
    throw_made(thread, name, message, cause);
    thread->throwing--;
}

static void throw_formatted(Thread *thread, ExceptionId id, Object *cause, const char *format,
                            va_list args) {
    StrBuf message = {0};
    if (format != NULL) {
        strbuf_append(&message, ""); /* so that an empty message is one */
        strbuf_vformat(&message, format, args);
    }
    throw_named(thread, exception_names[id], message.text, cause);
    strbuf_free(&message);
}

void throw_new(Thread *thread, ExceptionId id, const char *format, ...) {
    va_list args;
    va_start(args, format);
    throw_formatted(thread, id, NULL, format, args);
    va_end(args);
}

void throw_caused(Thread *thread, ExceptionId id, Object *cause, const char *format, ...) {
    va_list args;
    va_start(args, format);
    throw_formatted(thread, id, cause, format, args);
    va_end(args);
}

void throw_of_class(Thread *thread, Class *cls, Object *message, Object *cause) {
    thread->exception = NULL;
    Object *exception = make(thread, cls, message, cause);
    if (exception != NULL) thread->exception = exception;
}

/* ---- Limits ------------------------ */

enum { C_STACK_FOR_OVERFLOW = 64 << 10 }; /* of the reserve below Thread.c_stack_limit */

/* A failed allocation is often a large one: then there is room for an exception with a trace. */
void throw_out_of_memory(Thread *thread) {
    if (thread->throwing > 0 && thread->vm->out_of_memory != NULL) {
        thread->exception = thread->vm->out_of_memory;
        return;
    }
    throw_new(thread, EX_OutOfMemoryError, "Java heap space");
}

/* Without running its constructor: the reserve is used up too. Nor is there stack left to load the class. */
static void throw_bare_overflow(Thread *thread) {
    Symbol *name = symbol_of(thread->vm, exception_names[EX_StackOverflowError]);
    Class *cls = name != NULL ? loaded_class(thread->vm, NULL, name) : NULL;
    Object *exception = NULL;
    if (cls != NULL && cls->state >= CLASS_LINKED) exception = heap_new_object(thread, cls);
    if (exception != NULL) exception_capture(thread, exception);
    else exception = thread->vm->out_of_memory;
    thread->exception = exception;
}

void throw_stack_overflow(Thread *thread) {
    thread->exception = NULL;
    if (thread->overflowing) {
        throw_bare_overflow(thread);
        return;
    }
    thread->overflowing = true;
    thread->c_stack_limit -= C_STACK_FOR_OVERFLOW;
    throw_new(thread, EX_StackOverflowError, NULL);
    thread->c_stack_limit += C_STACK_FOR_OVERFLOW;
    thread->overflowing = false;
}

/* ---- Failures of instructions ------------------------ */

void throw_null_pointer(Thread *thread) {
    StrBuf message = {0};
    if (thread->frame != thread->stack_end && thread->frame->method != NULL)
        null_pointer_message(&message, thread->vm, thread->frame);
    throw_named(thread, exception_names[EX_NullPointerException], message.text, NULL);
    strbuf_free(&message);
}

void throw_array_index(Thread *thread, i32 index, i32 length) {
    throw_new(thread, EX_ArrayIndexOutOfBoundsException, "Index %d out of bounds for length %d",
              index, length);
}

void throw_class_cast(Thread *thread, Object *object, Class *target) {
    StrBuf text = {0};
    strbuf_append(&text, "class ");
    describe_name(&text, object->cls->name);
    strbuf_append(&text, " cannot be cast to class ");
    describe_name(&text, target->name);
    strbuf_append(&text, " (");
    describe_modules(&text, thread, object->cls, target);
    throw_new(thread, EX_ClassCastException, "%s)", text.text);
    strbuf_free(&text);
}
