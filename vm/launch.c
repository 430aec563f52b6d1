/* Running a program from start to exit code. */
#include "vm/launch.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/strbuf.h"
#include "vm/classfile.h"
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/init.h"
#include "vm/interp.h"
#include "vm/jstring.h"
#include "vm/link.h"
#include "vm/loader.h"
#include "vm/thread.h"

typedef struct Launch {
    const LaunchRequest *request;
    Vm *vm;
    Thread *thread;
    Class *main_class;
    char *class_path;  /* owned, when made here */
    char *main_name;   /* owned: with dots or slashes */
} Launch;

static bool fail(const char *format, ...) PRINTF(1, 2);
static bool fail(const char *format, ...) {
    va_list args;
    va_start(args, format);
    fputs("Error: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    return false;
}

/* "Caused by: java.lang.X: message", and takes the exception away. */
static void print_cause(Thread *thread) {
    Object *exception = exception_take(thread);
    if (exception == NULL) return;
    Class *throwable = well_known(thread, KNOWN_Throwable);
    Method *to_string = class_method(thread->vm, throwable, "toString", "()Ljava/lang/String;");
    Object *text = java_call_virtual(thread, to_string, (Slot[]){slot_ref(exception)}).r;
    if (text != NULL) fprintf(stderr, "Caused by: %s\n", jstring_to_utf8(thread, text));
    thread->exception = NULL;
}

/* ---- What to run ---------------------------------------------------------------- */

static bool ends_with(const char *text, const char *end) {
    size_t length = strlen(text), tail = strlen(end);
    return length >= tail && strcmp(text + length - tail, end) == 0;
}

enum { CLASS_FILE_BYTES_MAX = 64 << 20 };

/* The name of the class in a file; malloc'ed. NULL: *error says why. */
static char *peek_file(const char *path, const char **error) {
    int fd = broker_trusted_open(path);
    FILE *file = fd >= 0 ? fdopen(fd, "rb") : NULL;
    u8 *bytes = malloc(CLASS_FILE_BYTES_MAX);
    char *name = NULL;
    if (file == NULL || bytes == NULL) *error = strerror(errno);
    else name = classfile_peek_name(bytes, fread(bytes, 1, CLASS_FILE_BYTES_MAX, file), error);
    if (file != NULL) fclose(file);
    free(bytes);
    return name;
}

/* wardian dir/p/Main.class: the folder above its package becomes the class path. */
static bool set_class_file(Launch *l, VmOptions *options) {
    const char *path = l->request->target;
    const char *error = NULL;
    char *name = peek_file(path, &error);
    if (name == NULL) return fail("%s: %s", path, error);
    size_t stem = strlen(path) - strlen(".class"), length = strlen(name);
    bool placed = stem >= length && strncmp(path + stem - length, name, length) == 0 &&
                  (stem == length || path[stem - length - 1] == '/');
    if (!placed) {
        fail("%s holds the class %s: it must lie in a folder as %s.class", path, name, name);
        free(name);
        return false;
    }
    l->main_name = name;
    if (options->class_path != NULL) return true;
    l->class_path = stem == length ? strdup(".") : strndup(path, stem - length == 1 ? 1 : stem - length - 1);
    options->class_path = l->class_path;
    return true;
}

static bool set_target(Launch *l, VmOptions *options) {
    const LaunchRequest *request = l->request;
    struct stat info;
    if (request->is_jar) {
        if (stat(request->target, &info) != 0 || access(request->target, R_OK) != 0)
            return fail("Unable to access jarfile %s: %s", request->target, strerror(errno));
        options->class_path = request->target;
        return true;
    }
    if (ends_with(request->target, ".class") && stat(request->target, &info) == 0) return set_class_file(l, options);
    l->main_name = strdup(request->target);
    return l->main_name != NULL;
}

static bool read_jar_main(Launch *l) {
    const char *error = NULL, *jar = l->request->target;
    const char *name = classpath_manifest(l->vm->app_loader->path, "Main-Class", &error);
    if (error != NULL) return fail("Invalid or corrupt jarfile %s: %s", jar, error);
    if (name == NULL) return fail("no main manifest attribute (Main-Class), in %s", jar);
    l->main_name = strdup(name);
    return l->main_name != NULL;
}

static bool load_main(Launch *l) {
    Vm *vm = l->vm;
    if (l->request->is_jar && !read_jar_main(l)) return false;
    Object *name = jstring_from_utf8(l->thread, l->main_name);
    Symbol *symbol = name != NULL ? jstring_to_class_symbol(l->thread, name) : NULL;
    Class *cls = symbol != NULL ? load_class_by_name(l->thread, vm->app_loader, symbol) : NULL;
    if (cls != NULL && class_link(l->thread, cls)) {
        l->main_class = cls;
        return true;
    }
    fail(cls == NULL ? "Could not find or load main class %s" : "Unable to initialize main class %s", l->main_name);
    print_cause(l->thread);
    return false;
}

/* ---- main (JLS 12.1.4: static or not, with or without arguments) -------------------- */

static Method *find_main(const Launch *l, const char *desc) {
    Symbol *name = l->vm->symbol[SYM_main], *symbol = symbol_of(l->vm, desc);
    for (const Class *cls = l->main_class; cls != NULL; cls = cls->super) {
        Method *method = class_declared_method(cls, name, symbol);
        if (method != NULL && (method->flags & ACC_PRIVATE) == 0) return method;
    }
    return NULL;
}

static Object *make_arguments(const Launch *l) {
    Thread *thread = l->thread;
    Class *cls = array_class(thread, known_class(l->vm, KNOWN_String));
    Object *array = cls != NULL ? heap_new_array(thread, cls, l->request->arg_count) : NULL;
    for (int i = 0; array != NULL && i < l->request->arg_count; i++) {
        Object *text = jstring_from_utf8(thread, l->request->args[i]);
        if (text == NULL) return NULL;
        array_refs(array)[i] = text;
    }
    return array;
}

static bool no_main(const Launch *l) {
    return fail("Main method not found in class %s, please define the main method as:\n"
                "   public static void main(String[] args)", class_external_name(l->main_class));
}

/* False: there is no main to call. An exception may be pending after true. */
static bool call_main(const Launch *l) {
    Method *method = find_main(l, "([Ljava/lang/String;)V");
    bool takes_arguments = method != NULL;
    if (method == NULL) method = find_main(l, "()V");
    if (method == NULL) return no_main(l);
    Slot args[2] = {{0}, {0}};
    u32 count = 0;
    if (!class_initialize(l->thread, l->main_class)) return true;
    if (!class_is_static(method->flags)) {
        args[count++].r = java_new(l->thread, l->main_class, "()V", NULL);
        if (args[0].r == NULL) return true;
    }
    if (takes_arguments) {
        args[count].r = make_arguments(l);
        if (args[count].r == NULL) return true;
    }
    java_call(l->thread, method, args);
    return true;
}

/* ---- Start to end ------------------------------------------------------------------------ */

static int run(Launch *l) {
    if (!load_main(l) || !call_main(l)) return 1;
    Object *exception = exception_take(l->thread);
    if (exception != NULL) thread_report_uncaught(l->thread, exception);
    vm_main_ended(l->thread);
    thread_join_all(l->thread);
    vm_shutdown(l->thread);
    return exception != NULL ? 1 : 0;
}

int launch(const LaunchRequest *request) {
    Launch l = {.request = request};
    VmOptions options = request->options;
    if (!set_target(&l, &options)) return 1;
    char *error = NULL;
    l.vm = vm_create(&options, request->grants, &error);
    if (l.vm == NULL) {
        fail("%s", error != NULL ? error : "out of memory");
        free(error);
        return 1;
    }
    l.thread = thread_current();
    int code = run(&l);
    fflush(stderr);
    vm_exit(l.vm, code);
}
