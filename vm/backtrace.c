/* Stack traces: captured compactly when a throwable is made or another thread asks, expanded when
 * somebody looks at them. */
#include "vm/backtrace.h"

#include <stdio.h>
#include <string.h>

#include "vm/exception.h"
#include "vm/vm.h"
#include "vm/heap.h"
#include "vm/interp.h"
#include "vm/jstring.h"
#include "vm/loader.h"
#include "vm/mirror.h"
#include "vm/prepare.h"

enum { BACKTRACE_MAX = 1024, NATIVE_LINE = -2 };

typedef struct BacktraceEntry {
    const Method *method;
    Class *owner;  /* keeps the method alive: it lies inside the class's table */
    u32 bci;
} BacktraceEntry;

struct Backtrace {
    u32 count;
    BacktraceEntry entries[];
};

/* ---- Capture ------------------------ */

/* Method handles show neither how they call nor how they convert. */
static bool is_linkage(const Method *method) {
    static const char package[] = "java/lang/invoke/";
    const Symbol *name = method->owner->name;
    if (method->owner->loader != NULL || strncmp(name->text, package, sizeof package - 1) != 0) return false;
    return symbol_is(method->name, "call") || symbol_is(method->name, "call0") ||
           symbol_is(name, "java/lang/invoke/Invokers") || strncmp(method->name->text, "lambda$", 7) == 0;
}

static bool is_shown(const Frame *frame) {
    return frame->method != NULL && !frame->method->hidden_frame && !is_linkage(frame->method);
}

/* Is the frame part of making the throwable: fillInStackTrace, its natives, constructors? */
static bool is_making(const Vm *vm, const Frame *frame, const Object *throwable) {
    const Method *method = frame->method;
    if (method == NULL || !object_is_instance(throwable, method->owner)) return false;
    return method->name == vm->symbol[SYM_init] || symbol_is(method->name, "fillInStackTrace") ||
           ((method->flags & ACC_NATIVE) != 0 &&
            symbol_is(method->owner->name, "java/lang/Throwable"));
}

static const Frame *skip_making(const Thread *thread, const Object *throwable) {
    const Frame *frame = thread->frame;
    while (frame < thread->stack_end &&
           (frame->method == NULL || is_making(thread->vm, frame, throwable)))
        frame++;
    return frame;
}

static u32 count_shown(const Thread *thread, const Frame *frame) {
    u32 count = 0;
    for (; frame < thread->stack_end && count < BACKTRACE_MAX; frame++) count += is_shown(frame);
    return count;
}

static BacktraceEntry entry_of(const Frame *frame) {
    const Method *method = frame->method;
    u32 bci = method->code != NULL && frame->pc != NULL ? prepared_bci(method, frame->pc) : 0;
    return (BacktraceEntry){method, method->owner, bci};
}

static Backtrace *make(u32 count) {
    Backtrace *trace;
    return heap_meta(NULL, sizeof *trace + count * sizeof *trace->entries);
}

static void fill(Backtrace *trace, const Thread *thread, const Frame *frame, u32 count) {
    for (; frame < thread->stack_end && trace->count < count; frame++)
        if (is_shown(frame)) trace->entries[trace->count++] = entry_of(frame);
}

static Backtrace *capture(const Thread *thread, const Frame *frame) {
    u32 count = count_shown(thread, frame);
    Backtrace *trace = make(count);
    if (trace != NULL) fill(trace, thread, frame, count);
    return trace;
}

void exception_capture(Thread *thread, Object *throwable) {
    Backtrace *trace = capture(thread, skip_making(thread, throwable));
    if (trace == NULL) return;
    *(Backtrace **)field_address(throwable, injected_offset(thread->vm, INJECTED_backtrace)) =
        trace;
}

/* ---- Of other threads ------------------------ */

Backtrace *backtrace_capture(const Thread *thread) { return capture(thread, thread->frame); }

Backtrace *backtrace_make(void) { return make(BACKTRACE_MAX); }

/* Waiting, or in a native method, where it does not touch its frames. */
static bool at_rest(const Thread *thread) {
    const Frame *frame = thread->frame;
    if (thread->state != THREAD_RUNNABLE || frame == thread->stack_end) return true;
    const Method *method = frame->method;
    return method != NULL && (method->flags & ACC_NATIVE) != 0;
}

/* Do the frames still hold what was read from them? */
static bool is_unchanged(const Backtrace *trace, const Thread *thread, const Frame *frame) {
    u32 i = 0;
    for (; frame < thread->stack_end && i < trace->count; frame++) {
        if (!is_shown(frame)) continue;
        BacktraceEntry now = entry_of(frame);
        if (now.method != trace->entries[i].method || now.bci != trace->entries[i].bci) return false;
        i++;
    }
    return i == trace->count;
}

/* The frames are read twice, and where the thread is is looked at before, between and after: it
 * may begin to run at any time. */
bool backtrace_read(Backtrace *trace, const Thread *other, bool insist) {
    const Frame *volatile *top = (const Frame *volatile *)&other->frame;
    const Frame *frame = *top;
    trace->count = 0;
    if (!insist && !at_rest(other)) return false;
    fill(trace, other, frame, BACKTRACE_MAX);
    atomic_thread_fence(memory_order_seq_cst);
    if (*top != frame || !is_unchanged(trace, other, frame)) return false;
    return *top == frame && (insist || at_rest(other));
}

/* ---- Expansion ------------------------ */

static i32 line_of(const BacktraceEntry *entry) {
    return (entry->method->flags & ACC_NATIVE) != 0 ? NATIVE_LINE
                                                    : method_line(entry->method, entry->bci);
}

static Object *string_of(Thread *thread, const char *text) {
    return text != NULL && thread->exception == NULL ? jstring_from_utf8(thread, text) : NULL;
}

/* The application's classes are in an unnamed module of a loader that goes unmentioned. */
static Object *element_of(Thread *thread, Class *element_class, const BacktraceEntry *entry) {
    static const char constructor[] = "(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;"
                                      "Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;I)V";
    const Symbol *file = entry->owner->source_file;
    Slot args[7] = {{0}};
    args[1] = slot_ref(string_of(thread, entry->owner->loader == NULL ? "java.base" : NULL));
    args[3] = slot_ref(string_of(thread, class_external_name(entry->owner)));
    args[4] = slot_ref(string_of(thread, entry->method->name->text));
    args[5] = slot_ref(string_of(thread, file != NULL ? file->text : NULL));
    args[6] = slot_int(line_of(entry));
    if (thread->exception != NULL) return NULL;
    return java_new(thread, element_class, constructor, args);
}

static bool fill_elements(Thread *thread, Class *element_class, const Backtrace *trace,
                          Object *array) {
    for (u32 i = 0; trace != NULL && i < trace->count; i++) {
        Object *element = element_of(thread, element_class, &trace->entries[i]);
        if (element == NULL) return false;
        array_refs(array)[i] = element;
    }
    return true;
}

Object *backtrace_elements(Thread *thread, const Backtrace *trace) {
    Class *element_class = well_known(thread, KNOWN_StackTraceElement);
    Class *of_elements = element_class != NULL ? array_class(thread, element_class) : NULL;
    if (of_elements == NULL) return NULL;
    Object *array = heap_new_array(thread, of_elements, trace != NULL ? (i32)trace->count : 0);
    if (array == NULL || !fill_elements(thread, element_class, trace, array)) return NULL;
    return array;
}

Object *exception_trace(Thread *thread, Object *throwable) {
    const Backtrace *trace =
        *(Backtrace **)field_address(throwable, injected_offset(thread->vm, INJECTED_backtrace));
    return backtrace_elements(thread, trace);
}

Object *thread_trace(Thread *thread, Object *java_thread) {
    Backtrace *trace = backtrace_make();
    if (trace == NULL) {
        throw_out_of_memory(thread);
        return NULL;
    }
    trace = thread_backtrace(thread, java_thread, trace);
    return trace != NULL ? backtrace_elements(thread, trace) : NULL;
}

/* ---- java.lang.StackWalker ------------------------ */

/* The descriptor with the bytecode index in front: "12(I)V". */
static Object *place_of(Thread *thread, const BacktraceEntry *entry) {
    const char *descriptor = entry->method->desc->text;
    size_t size = strlen(descriptor) + 12;
    char *text = heap_meta(thread, size);
    if (text == NULL) return NULL;
    snprintf(text, size, "%u%s", entry->bci, descriptor);
    return string_of(thread, text);
}

static bool fill_frames(Thread *thread, Class *element_class, const Backtrace *trace,
                        Object *array) {
    for (u32 i = 0; i < trace->count; i++) {
        const BacktraceEntry *entry = &trace->entries[i];
        array_refs(array)[3 * i] = element_of(thread, element_class, entry);
        array_refs(array)[3 * i + 1] = (Object *)entry->owner->mirror;
        array_refs(array)[3 * i + 2] = place_of(thread, entry);
        if (thread->exception != NULL) return false;
    }
    return true;
}

Object *backtrace_frames(Thread *thread) {
    Backtrace *trace = backtrace_capture(thread);
    Class *object = well_known(thread, KNOWN_Object), *element = well_known(thread, KNOWN_StackTraceElement);
    Class *objects = object != NULL && element != NULL ? array_class(thread, object) : NULL;
    if (objects == NULL) return NULL;
    if (trace == NULL) {
        throw_out_of_memory(thread);
        return NULL;
    }
    Object *array = heap_new_array(thread, objects, (i32)(3 * trace->count));
    return array != NULL && fill_frames(thread, element, trace, array) ? array : NULL;
}
