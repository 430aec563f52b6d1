/* Initialisation of classes (JVMS 5.5).
 *
 * States change under the Vm's init_lock only; a thread that finds the class
 * being initialised by another waits on init_done.  <clinit> runs without the
 * lock.
 */
#include "vm/init.h"

#include "base/strbuf.h"
#include "vm/vm.h"
#include "vm/describe.h"
#include "vm/exception.h"
#include "vm/interp.h"
#include "vm/jstring.h"
#include "vm/link.h"
#include "vm/mirror.h"
#include "vm/resolve.h"

typedef enum Entry { ENTRY_DONE, ENTRY_MINE, ENTRY_ERRONEOUS } Entry;

/* ---- States (steps 1-5, 10, 12) ------------------------ */

/* Waits for another thread's attempt, then claims the class or says why not. */
static Entry enter(Thread *thread, Class *cls) {
    Vm *vm = thread->vm;
    Entry entry = ENTRY_DONE;
    pthread_mutex_lock(&vm->init_lock);
    while (cls->state == CLASS_INITIALIZING && cls->init_thread != thread)
        pthread_cond_wait(&vm->init_done, &vm->init_lock);
    if (cls->state == CLASS_ERRONEOUS) {
        entry = ENTRY_ERRONEOUS;
    } else if (cls->state == CLASS_LINKED) {
        cls->init_thread = thread;
        cls->state = CLASS_INITIALIZING;
        entry = ENTRY_MINE;
    }
    pthread_mutex_unlock(&vm->init_lock);
    return entry;
}

static void leave(Thread *thread, Class *cls, ClassState state) {
    Vm *vm = thread->vm;
    pthread_mutex_lock(&vm->init_lock);
    cls->state = state;
    cls->init_thread = NULL;
    pthread_cond_broadcast(&vm->init_done);
    pthread_mutex_unlock(&vm->init_lock);
}

/* ---- Failures (step 11) ------------------------ */

static char *describe_failure(StrBuf *out, Thread *thread, Object *exception) {
    strbuf_append(out, "Exception ");
    describe_throwable(out, thread, exception);
    if (thread->java_thread == NULL) return out->text;
    const Field *name = class_field(thread->vm, thread->java_thread->cls, "name", "Ljava/lang/String;");
    describe_string(out, thread, " [in thread \"", field_ref(thread->java_thread, name->offset));
    strbuf_append(out, "\"]");
    return out->text;
}

/* What later NoClassDefFoundErrors give as their cause: a description with the trace of the
 * first failure, which does not keep the exception's objects alive. */
static Object *failure_record(Thread *thread, Object *exception) {
    StrBuf text = {0};
    throw_new(thread, EX_ExceptionInInitializerError, "%s",
              describe_failure(&text, thread, exception));
    strbuf_free(&text);
    Object *record = exception_take(thread);
    if (record == NULL || !exception_is(record, EX_ExceptionInInitializerError)) return NULL;
    u32 backtrace = injected_offset(thread->vm, INJECTED_backtrace);
    field_set_ref(record, backtrace, field_ref(exception, backtrace));
    return record;
}

static bool fail_initialization(Thread *thread, Class *cls) {
    Object *exception = exception_take(thread);
    cls->init_error = failure_record(thread, exception);
    if (exception_is(exception, EX_Error)) throw_object(thread, exception);
    else throw_caused(thread, EX_ExceptionInInitializerError, exception, NULL);
    leave(thread, cls, CLASS_ERRONEOUS);
    return false;
}

static bool throw_erroneous(Thread *thread, Class *cls) {
    throw_caused(thread, EX_NoClassDefFoundError, cls->init_error, "Could not initialize class %s",
                 class_external_name(cls));
    return false;
}

/* ---- The work (steps 6-9) ------------------------ */

/* String constants; the primitive ones were set at linking. */
static bool set_constants(Thread *thread, Class *cls) {
    for (u32 i = 0; i < cls->field_count; i++) {
        const Field *field = &cls->fields[i];
        bool is_string = field->constant_value != 0 && class_is_static(field->flags) &&
                         cls->cp->tags[field->constant_value] == CP_String;
        if (!is_string) continue;
        Object *string = resolve_object(thread, cls, field->constant_value);
        if (string == NULL) return false;
        cls->statics[field->offset] = slot_ref(string);
    }
    return true;
}

static bool has_default_method(const Class *interface) {
    for (u32 i = 0; i < interface->method_count; i++)
        if ((interface->methods[i].flags & (ACC_ABSTRACT | ACC_STATIC)) == 0) return true;
    return false;
}

/* Superinterfaces that declare default methods, in the order of 5.5 step 7: the supers of each
 * first. */
static bool initialize_interfaces(Thread *thread, Class *cls) {
    for (u32 i = 0; i < cls->interface_count; i++) {
        Class *interface = cls->interfaces[i];
        if (interface->state == CLASS_INITIALIZED) continue;
        if (!initialize_interfaces(thread, interface)) return false;
        if (has_default_method(interface) && !class_initialize(thread, interface)) return false;
    }
    return true;
}

static bool initialize_supers(Thread *thread, Class *cls) {
    if (cls->is_interface) return true;
    if (cls->super != NULL && !class_initialize(thread, cls->super)) return false;
    return initialize_interfaces(thread, cls);
}

static bool run_clinit(Thread *thread, Class *cls) {
    Vm *vm = thread->vm;
    Method *method = class_declared_method(cls, vm->symbol[SYM_clinit], vm->symbol[SYM_void_void]);
    if (method == NULL || !class_is_static(method->flags)) return true;
    java_call(thread, method, NULL);
    return thread->exception == NULL;
}

/* The superclass's exception is passed on as it is (step 7), <clinit>'s is wrapped. */
static bool initialize_mine(Thread *thread, Class *cls) {
    bool done =
        set_constants(thread, cls) && initialize_supers(thread, cls) && run_clinit(thread, cls);
    if (!done) return fail_initialization(thread, cls);
    leave(thread, cls, CLASS_INITIALIZED);
    return true;
}

bool class_initialize_slow(Thread *thread, Class *cls) {
    if (class_is_ready(thread, cls)) return true;
    if ((char *)__builtin_frame_address(0) < thread->c_stack_limit) {
        throw_stack_overflow(thread);
        return false;
    }
    if (!class_link(thread, cls)) return false;
    switch (enter(thread, cls)) {
    case ENTRY_MINE: return initialize_mine(thread, cls);
    case ENTRY_ERRONEOUS: return throw_erroneous(thread, cls);
    default: return true;
    }
}
