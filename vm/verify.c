/* Which classes are verified, how, and with what result (JVMS 4.10). */
#include "vm/verify_internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "vm/classpath.h"
#include "vm/interp.h"
#include "vm/jstring.h"
#include "vm/link.h"
#include "vm/loader.h"

enum { TYPE_CHECKED = 50,     /* class files from here on have StackMapTables ... */
       NO_FAILOVER = 51,      /* ... and from here on stand or fall by them */
       FILE_NAME_MAX = 256 };

/* ---- Methods ------------------------ */

/* The frame on entry (4.10.1.6): receiver and arguments. */
static bool enter_method(Verifier *v) {
    VFrame *frame = &v->frame;
    const VSignature *signature = v->signature;
    bool has_this = (v->method->flags & ACC_STATIC) == 0;
    u32 count = signature->arg_slots + (has_this ? 1u : 0u);
    if (count > v->code->max_locals) return verify_fail(v, VE_local_range, count);
    frame->depth = 0;
    frame->sub_count = 0;
    frame->local_count = count;
    frame->this_uninit = v->is_init;
    if (has_this) frame->locals[0] = v->is_init ? VT_UNINIT_THIS : v->this_type;
    for (u32 i = 0; i < signature->arg_slots; i++)
        frame->locals[i + (has_this ? 1 : 0)] = signature->types[i];
    return true;
}

static bool begin_method(Verifier *v, const Method *method) {
    arena_reset(v);
    v->method = method;
    v->code = method->code;
    v->bci = 0;
    v->is_init = method->name == v->vm->symbol[SYM_init] && v->cls->super != NULL;
    v->frame = (VFrame){0};
    v->frame.locals = arena_take(v, v->code->max_locals * sizeof(VType));
    v->frame.stack = arena_take(v, v->code->max_stack * sizeof(VType));
    v->signature = vt_signature(v, method->desc);
    return v->frame.locals != NULL && v->frame.stack != NULL && v->signature != NULL;
}

static bool run_method(Verifier *v, const Method *method, bool infer) {
    v->inferring = infer;
    if (!begin_method(v, method) || !verify_static(v) || !enter_method(v)) return false;
    return infer ? verify_infer(v) : verify_check(v);
}

static bool run_methods(Verifier *v, bool infer) {
    for (u32 i = 0; i < v->cls->method_count; i++)
        if (v->cls->methods[i].code != NULL && !run_method(v, &v->cls->methods[i], infer)) return false;
    return true;
}

/* Type inference has the last word on all of the class, but the first failure is the one described. */
static bool fail_over(Verifier *v) {
    char *first = v->message;
    v->message = NULL;
    v->failed = false;
    memset(v->assignable, 0, sizeof v->assignable); /* it lets more pass */
    bool fine = run_methods(v, true);
    bool is_described = !fine && v->message != NULL;
    free(is_described ? v->message : first);
    v->message = is_described ? first : NULL;
    return fine;
}

static bool verify_methods(Verifier *v) {
    u16 major = v->cls->major;
    if (run_methods(v, major < TYPE_CHECKED)) return true;
    bool may_fail_over = major >= TYPE_CHECKED && major < NO_FAILOVER && v->message != NULL;
    return may_fail_over && !v->final && fail_over(v);
}

/* ---- Classes ------------------------ */

static VType known_type(Verifier *v, const char *name) {
    Symbol *symbol = symbol_of(v->vm, name);
    if (symbol == NULL) verify_fail_memory(v);
    return symbol != NULL ? vt_object(symbol) : VT_TOP;
}

static bool begin_class(Verifier *v) {
    v->this_type = vt_object(v->cls->name);
    v->object_type = known_type(v, "java/lang/Object");
    v->throwable_type = known_type(v, "java/lang/Throwable");
    v->string_type = known_type(v, "java/lang/String");
    return !v->failed;
}

static void throw_failure(Verifier *v) {
    if (v->thread->exception != NULL) return;
    if (v->message == NULL) throw_out_of_memory(v->thread);
    else throw_new(v->thread, v->failure, "%s", v->message);
}

bool verify_class_always(Thread *thread, Class *cls) {
    if ((char *)__builtin_frame_address(0) < thread->c_stack_limit) { /* loading may lead here again */
        throw_stack_overflow(thread);
        return false;
    }
    Verifier v = {.thread = thread, .vm = thread->vm, .cls = cls, .cp = cls->cp};
    bool fine = begin_class(&v) && verify_methods(&v);
    if (!fine) throw_failure(&v);
    free(v.message);
    arena_free(&v);
    return fine;
}

/* SAFETY: the archive is trusted because the build has verified it (verify_archive); a class is
 * from it if its bytes are. */
static bool is_from_archive(const Class *cls) {
    char file[FILE_NAME_MAX];
    size_t length = cls->name->length;
    if (cls->loader != NULL || length + sizeof ".class" > sizeof file) return false;
    memcpy(file, cls->name->text, length);
    memcpy(file + length, ".class", sizeof ".class");
    Resource resource;
    return archive_find(file, length + sizeof ".class" - 1, &resource) && resource.bytes == cls->bytes;
}

bool verify_class(Thread *thread, Class *cls) {
    bool is_made_here = cls->cp == NULL || cls->bytes == NULL;
    return is_made_here || is_from_archive(cls) || verify_class_always(thread, cls);
}

/* ---- The archive ------------------------ */

static void report(Thread *thread, const char *name) {
    Object *exception = exception_take(thread);
    Class *throwable = well_known(thread, KNOWN_Throwable);
    Method *to_string = throwable != NULL ? class_method(thread->vm, throwable, "toString", "()Ljava/lang/String;") : NULL;
    Object *text = to_string != NULL ? java_call_virtual(thread, to_string, (Slot[]){slot_ref(exception)}).r : NULL;
    const char *words = text != NULL ? jstring_to_utf8(thread, text) : NULL;
    fprintf(stderr, "%s: %s\n", name, words != NULL ? words : "does not verify");
    thread->exception = NULL;
}

static bool verify_named(Thread *thread, const char *name, size_t length) {
    Symbol *symbol = symbol_intern(thread->vm, name, length);
    Class *cls = symbol != NULL ? load_class(thread, NULL, symbol) : NULL;
    if (cls != NULL && class_link(thread, cls) && verify_class_always(thread, cls)) return true;
    report(thread, name);
    return false;
}

bool verify_archive(Thread *thread) {
    static const char suffix[] = ".class", module[] = "module-info.class";
    bool fine = true;
    for (size_t i = 0; i < archive_count(); i++) {
        const char *name = archive_name(i);
        size_t length = strlen(name), tail = sizeof suffix - 1;
        if (length <= tail || strcmp(name + length - tail, suffix) != 0 || strstr(name, module) != NULL) continue;
        fine &= verify_named(thread, name, length - tail);
    }
    return fine;
}
