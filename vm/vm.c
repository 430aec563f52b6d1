/* Making and ending a virtual machine. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/strbuf.h"
#include "vm/exception.h"
#include "vm/finalizer.h"
#include "vm/heap.h"
#include "vm/init.h"
#include "vm/interp.h"
#include "vm/jstring.h"
#include "vm/link.h"
#include "vm/loader.h"
#include "vm/mirror.h"
#include "vm/monitor.h"
#include "vm/thread.h"
#include "vm/vm.h"

/* ---- Well-known classes -------------------------------------------------------- */

static const char *const known_names[KNOWN_COUNT] = {
#define WELL_KNOWN(id, name) name,
#include "vm/wellknown.def"
};

Class *well_known(Thread *thread, u32 known) {
    Vm *vm = thread->vm;
    Class *cls = vm->known[known];
    if (cls != NULL) return cls;
    cls = load_class(thread, NULL, vm->known_symbol[known]);
    return cls != NULL && class_link(thread, cls) ? cls : NULL;
}

void well_known_linked(Vm *vm, Class *cls) {
    for (u32 i = 0; i < KNOWN_COUNT; i++)
        if (vm->known_symbol[i] == cls->name) vm->known[i] = cls;
}

static bool intern_known(Vm *vm) {
    for (u32 i = 0; i < KNOWN_COUNT; i++)
        if ((vm->known_symbol[i] = symbol_of(vm, known_names[i])) == NULL) return false;
    return true;
}

/* ---- Boot ------------------------------------------------------------------------ */

/* Classes that were loaded before java.lang.Class was linked get their mirrors. */
static bool make_early_mirrors(Thread *thread) {
    const Map *classes = &thread->vm->boot_loader->classes;
    for (u32 i = 0; i < classes->capacity; i++) {
        Class *cls = classes->entries[i].value;
        if (classes->entries[i].key != NULL && cls->mirror == NULL && mirror_new(thread, cls) == NULL) return false;
    }
    for (u32 i = 0; i < ARRAY_COUNT(thread->vm->primitive); i++)
        if (mirror_new(thread, thread->vm->primitive[i]) == NULL) return false;
    return true;
}

static bool boot_core(Thread *thread) {
    Vm *vm = thread->vm;
    if (well_known(thread, KNOWN_Object) == NULL || well_known(thread, KNOWN_Class) == NULL) return false;
    if (!make_early_mirrors(thread) || well_known(thread, KNOWN_String) == NULL) return false;
    vm->byte_array = array_class(thread, primitive_class(vm, 'B'));
    if (vm->byte_array == NULL || !strings_check_layout(vm)) return false;
    return well_known(thread, KNOWN_Throwable) != NULL && well_known(thread, KNOWN_Thread) != NULL;
}

/* Its trace would need memory: thrown as it is, without one. */
static bool make_out_of_memory(Thread *thread) {
    Symbol *name = symbol_of(thread->vm, "java/lang/OutOfMemoryError");
    Class *cls = load_class(thread, NULL, name);
    if (cls == NULL || !class_initialize(thread, cls)) return false;
    Object *error = java_new(thread, cls, "(Ljava/lang/String;)V",
                             (Slot[]){slot_ref(jstring_from_utf8(thread, "Java heap space"))});
    thread->vm->out_of_memory = error;
    return error != NULL;
}

/* A java.lang.Thread that counts as started. The current thread has none meanwhile: so it has no parent. */
static Object *new_java_thread(Thread *thread, Object *group, const char *name) {
    Object *text = jstring_from_utf8(thread, name), *own = thread->java_thread;
    if (text == NULL) return NULL;
    thread->java_thread = NULL;
    Object *object = java_new(thread, known_class(thread->vm, KNOWN_Thread),
                              "(Ljava/lang/ThreadGroup;Ljava/lang/String;)V", (Slot[]){slot_ref(group), slot_ref(text)});
    thread->java_thread = own;
    heap_keep(own);
    return object;
}

static bool make_main_thread(Thread *thread) {
    Class *group_class = well_known(thread, KNOWN_ThreadGroup);
    if (group_class == NULL || !class_initialize(thread, group_class)) return false;
    Method *create = class_method(thread->vm, group_class, "createMain", "()Ljava/lang/ThreadGroup;");
    Object *group = java_call(thread, create, NULL).r;
    Object *object = group != NULL ? new_java_thread(thread, group, "main") : NULL;
    if (object == NULL) return false;
    field_set_ref(object, injected_offset(thread->vm, INJECTED_thread_of_object), (Object *)thread);
    thread->java_thread = object;
    return true;
}

/* Without memory the main thread is seen alive until the end. */
void vm_main_ended(Thread *thread) {
    Object *main_thread = thread->java_thread;
    const Field *group = class_field(thread->vm, main_thread->cls, "group", "Ljava/lang/ThreadGroup;");
    Object *next = new_java_thread(thread, field_ref(main_thread, group->offset), "DestroyJavaVM");
    thread->exception = NULL;
    if (next != NULL) thread_become(thread, next);
}

static bool boot_system(Thread *thread) {
    Class *system = well_known(thread, KNOWN_System);
    if (system == NULL || !class_initialize(thread, system)) return false;
    java_call(thread, class_method(thread->vm, system, "initialize", "()V"), NULL);
    thread->vm->allocations = 0;
    thread->vm->booted = thread->exception == NULL;
    return thread->vm->booted;
}

static bool make_boot_error(Vm *vm) {
    Class *cls = heap_root(sizeof(Class));
    Class **display = heap_root(sizeof(Class *));
    vm->boot_error = heap_root(sizeof(Object));
    if (cls == NULL || display == NULL || vm->boot_error == NULL) return false;
    display[0] = cls;
    cls->display = display;
    cls->kind = 'L';
    vm->boot_error->cls = cls;
    return true;
}

static void init_locks(Vm *vm) {
    pthread_mutexattr_t recursive;
    pthread_mutexattr_init(&recursive);
    pthread_mutexattr_settype(&recursive, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(&vm->load_lock, &recursive);
    pthread_mutex_init(&vm->init_lock, NULL);
    pthread_cond_init(&vm->init_done, NULL);
}

/* What went wrong before there is anything to print it with. */
static char *boot_failure(Thread *thread) {
    StrBuf text = {0};
    strbuf_append(&text, "the virtual machine cannot start");
    Object *exception = thread != NULL ? exception_take(thread) : NULL;
    if (exception != NULL) {
        strbuf_format(&text, ": %s", class_external_name(exception->cls));
        Method *message = class_method(thread->vm, exception->cls, "getMessage", "()Ljava/lang/String;");
        Object *string = message != NULL ? java_call_virtual(thread, message, (Slot[]){slot_ref(exception)}).r : NULL;
        if (string != NULL) strbuf_format(&text, ": %s", jstring_to_utf8(thread, string));
    }
    return text.text;
}

Vm *vm_create(const VmOptions *options, const BrokerGrants *grants, char **error) {
    heap_init(options->max_heap_bytes, options->initial_heap_bytes);
    Vm *vm = heap_root(sizeof(Vm));
    Thread *thread = NULL;
    if (vm != NULL) {
        vm->options = *options;
        init_locks(vm);
        if (broker_init(&vm->broker, grants) && symbols_init(vm) && intern_known(vm) && make_boot_error(vm) && strings_init(vm) && monitors_init(vm) && finalizers_init(vm) &&
            loaders_init(vm) && (thread = thread_attach(vm)) != NULL && boot_core(thread) &&
            make_out_of_memory(thread) && make_main_thread(thread) && boot_system(thread)) return vm;
    }
    *error = boot_failure(thread);
    return NULL;
}

void vm_shutdown(Thread *thread) {
    Class *runtime = loaded_class(thread->vm, NULL, symbol_of(thread->vm, "java/lang/Runtime"));
    if (runtime == NULL || !class_initialize(thread, runtime)) return; // who never had it registered no hook
    java_call(thread, class_method(thread->vm, runtime, "shutdown", "()V"), NULL);
}

void vm_exit(Vm *vm, int code) {
    UNUSED(vm);
    _exit(code);
}
