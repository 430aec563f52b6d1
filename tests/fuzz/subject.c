/* See subject.h. */
#include "tests/fuzz/subject.h"
#include <stdio.h>
#include <string.h>
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/link.h"
#include "vm/prepare.h"
#include "vm/thread.h"
#include "vm/verify.h"

bool subject_start(Subject *subject, const char *folder) {
    VmOptions options = {.class_path = folder, .interpret_only = true, .max_heap_bytes = 512 << 20};
    char *error = NULL;
    subject->vm = vm_create(&options, NULL, &error);
    if (subject->vm == NULL) fprintf(stderr, "fuzz: %s\n", error);
    subject->thread = thread_current();
    return subject->vm != NULL;
}

/* A loader that knows the class path but nothing from it yet. */
static Loader *fresh_loader(Subject *subject) {
    Loader *loader = heap_meta(subject->thread, sizeof *loader);
    const Loader *app = subject->vm->app_loader;
    *loader = (Loader){.vm = app->vm, .path = app->path, .parent = app->parent};
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

bool subject_class(Subject *subject, const u8 *bytes, size_t size) {
    Thread *thread = subject->thread;
    Loader *loader = fresh_loader(subject);
    Class *cls = define_class(thread, loader, NULL, bytes, size, "fuzz", NULL);
    bool fine = cls != NULL && class_link(thread, cls) && verify_class_always(thread, cls) && prepare_methods(thread, cls);
    thread->exception = NULL;
    heap_keep((Object *)loader);
    return fine;
}
