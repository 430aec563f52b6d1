/* See subject.h. */
#include "tests/fuzz/subject.h"
#include <stdio.h>
#include <string.h>
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/init.h"
#include "vm/interp.h"
#include "vm/link.h"
#include "vm/prepare.h"
#include "vm/thread.h"

bool subject_start(Subject *subject, const char *folder) {
    VmOptions options = {.class_path = folder, .interpret_only = true, .max_heap_bytes = 512 << 20};
    char *error = NULL;
    subject->vm = vm_create(&options, NULL, &error);
    if (subject->vm == NULL) fprintf(stderr, "fuzz: %s\n", error);
    subject->thread = thread_current();
    return subject->vm != NULL && loader_object(subject->thread, subject->vm->app_loader) != NULL;
}

/* A loader that knows the class path but nothing from it yet. */
static Loader *fresh_loader(Subject *subject) {
    Loader *loader = heap_meta(subject->thread, sizeof *loader);
    const Loader *app = subject->vm->app_loader;
    *loader = (Loader){.vm = app->vm, .path = app->path, .parent = app->parent, .object = app->object};
    loader->classes.allocate = app->classes.allocate;
    return loader;
}

static bool prepare_methods(Thread *thread, Class *cls) {
    bool fine = true;
    for (u32 i = 0; i < cls->method_count; i++) {
        Method *method = &cls->methods[i];
        if (method->code == NULL) continue;
        fine &= method_prepare(thread, method);
        thread->exception = NULL;
        method_line(method, 0);
    }
    return fine;
}

/* Linking verifies. */
static bool admit(Thread *thread, Class *cls) {
    return cls != NULL && class_link(thread, cls) && prepare_methods(thread, cls);
}

/* The class with the main method: the outermost one. */
static Class *program_of(Thread *thread, Class *cls) {
    const char *dollar = strchr(cls->name->text, '$');
    if (dollar == NULL) return cls;
    Symbol *name = symbol_intern(thread->vm, cls->name->text, (size_t)(dollar - cls->name->text));
    return name != NULL ? load_class(thread, cls->loader, name) : NULL;
}

static void run_program(Thread *thread, Class *cls) {
    Class *program = program_of(thread, cls);
    Method *method = program != NULL && class_link(thread, program)
        ? class_method(thread->vm, program, "main", "([Ljava/lang/String;)V") : NULL;
    if (method == NULL || !class_is_static(method->flags) || !class_initialize(thread, program)) return;
    Class *strings = array_class(thread, well_known(thread, KNOWN_String));
    Slot args[1] = {slot_ref(strings != NULL ? heap_new_array(thread, strings, 0) : NULL)};
    java_call(thread, method, args);
}

bool subject_class(Subject *subject, const u8 *bytes, size_t size, void (*before_run)(void)) {
    Thread *thread = subject->thread;
    Loader *loader = fresh_loader(subject);
    Class *cls = define_class(thread, loader, NULL, bytes, size, "fuzz", NULL);
    bool fine = admit(thread, cls);
    if (fine && before_run != NULL) {
        before_run();
        run_program(thread, cls);
    }
    thread->exception = NULL;
    heap_keep((Object *)loader);
    return fine;
}
