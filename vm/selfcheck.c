/* Checks of the build against itself. */
#include "vm/selfcheck.h"
#include <stdio.h>
#include <string.h>
#include "vm/exception.h"
#include "vm/jstring.h"
#include "vm/link.h"
#include "vm/loader.h"
#include "vm/native.h"

static u32 complain(Thread *thread, const char *what, const char *name) {
    fprintf(stderr, "library: %s: %s", name, what);
    Object *exception = exception_take(thread);
    if (exception != NULL) fprintf(stderr, " (%s)", class_external_name(exception->cls));
    fputc('\n', stderr);
    return 1;
}

/* Calls of these never reach the method (JVMS 2.9.3). */
static bool is_polymorphic(const Class *cls, const Method *method) {
    return (method->flags & ACC_VARARGS) != 0 && (symbol_is(cls->name, "java/lang/invoke/MethodHandle") ||
                                                  symbol_is(cls->name, "java/lang/invoke/VarHandle"));
}

static u32 check_natives_of(Thread *thread, const Class *cls) {
    u32 wrong = 0;
    for (u32 i = 0; i < cls->method_count; i++) {
        const Method *method = &cls->methods[i];
        bool is_native = (method->flags & ACC_NATIVE) != 0 && !is_polymorphic(cls, method);
        if (!is_native || native_find(method) != NULL) continue;
        char text[512];
        snprintf(text, sizeof text, "%s.%s%s", cls->name->text, method->name->text, method->desc->text);
        wrong += complain(thread, "native method without a row in natives.def", text);
    }
    return wrong;
}

static u32 check_class(Thread *thread, const char *path) {
    size_t length = strlen(path), tail = strlen(".class");
    if (length <= tail || strcmp(path + length - tail, ".class") != 0) return 0;
    if (strcmp(path, "module-info.class") == 0) return 0;
    Class *cls = load_class(thread, NULL, symbol_intern(thread->vm, path, length - tail));
    if (cls == NULL || !class_link(thread, cls)) return complain(thread, "does not load and link", path);
    return check_natives_of(thread, cls);
}

/* A row must name a native method of the library. */
static u32 check_row(Thread *thread, const char *cls_name, const char *name, const char *desc) {
    Class *cls = load_class(thread, NULL, symbol_of(thread->vm, cls_name));
    Method *method = cls != NULL ? class_declared_method(cls, symbol_of(thread->vm, name), symbol_of(thread->vm, desc)) : NULL;
    if (method != NULL && (method->flags & ACC_NATIVE) != 0) return 0;
    char text[512];
    snprintf(text, sizeof text, "%s.%s%s", cls_name, name, desc);
    return complain(thread, "row of natives.def without a native method", text);
}

static u32 check_rows(Thread *thread) {
    u32 wrong = 0;
#define NATIVE(cls, name, desc, function, flags, capability) wrong += check_row(thread, cls, name, desc);
#include "stdlib/native/natives.def"
#undef NATIVE
    return wrong;
}

u32 selfcheck_library(Thread *thread) {
    u32 wrong = check_rows(thread);
    for (size_t i = 0; i < archive_count(); i++) wrong += check_class(thread, archive_name(i));
    printf("library: %zu classes and resources, %u wrong\n", archive_count(), wrong);
    return wrong;
}
