/* Java's way of writing types, methods and modules, for messages. */
#include "vm/describe.h"

#include <string.h>
#include "vm/exception.h"
#include "vm/jstring.h"
#include "vm/loader.h"
#include "vm/monitor.h"
#include "vm/vm.h"

static const char *primitive_name(char letter) {
    switch (letter) {
    case 'B': return "byte";
    case 'C': return "char";
    case 'D': return "double";
    case 'F': return "float";
    case 'I': return "int";
    case 'J': return "long";
    case 'S': return "short";
    case 'Z': return "boolean";
    default: return "void";
    }
}

static void append_dotted(StrBuf *out, const char *text, size_t length) {
    for (size_t i = 0; i < length; i++) strbuf_append_char(out, text[i] == '/' ? '.' : text[i]);
}

void describe_name(StrBuf *out, const Symbol *class_name) {
    append_dotted(out, class_name->text, class_name->length);
}

void describe_type(StrBuf *out, const char **descriptor) {
    const char *p = *descriptor;
    u32 dimensions = 0;
    for (; *p == '['; p++) dimensions++;
    if (*p == 'L') {
        const char *end = strchr(p, ';');
        append_dotted(out, p + 1, (size_t)(end - p - 1));
        p = end + 1;
    } else {
        strbuf_append(out, primitive_name(*p++));
    }
    while (dimensions-- > 0) strbuf_append(out, "[]");
    *descriptor = p;
}

void describe_parameters(StrBuf *out, const Symbol *desc) {
    const char *p = desc->text + 1;
    while (*p != ')') {
        describe_type(out, &p);
        if (*p != ')') strbuf_append(out, ", ");
    }
}

void describe_method(StrBuf *out, const Symbol *class_name, const Symbol *name,
                     const Symbol *desc) {
    const char *result = descriptor_result(desc->text);
    describe_type(out, &result);
    strbuf_append_char(out, ' ');
    if (class_name != NULL) {
        describe_name(out, class_name);
        strbuf_append_char(out, '.');
    }
    strbuf_append(out, name->text);
    strbuf_append_char(out, '(');
    describe_parameters(out, desc);
    strbuf_append_char(out, ')');
}

const char *describe_kind(const Class *cls) {
    if (cls->is_interface) return "interface";
    return (cls->flags & ACC_ABSTRACT) != 0 ? "abstract class" : "class";
}

/* Out of memory leaves the text out: it is part of another error's message. */
void describe_string(StrBuf *out, Thread *thread, const char *before, Object *string) {
    char *text = string != NULL ? jstring_to_utf8(thread, string) : NULL;
    if (text != NULL) strbuf_format(out, "%s%s", before, text);
    else if (string != NULL) (void)exception_take(thread);
}

void describe_throwable(StrBuf *out, Thread *thread, Object *throwable) {
    const Field *field = class_field(thread->vm, throwable->cls, "detailMessage", "Ljava/lang/String;");
    describe_name(out, throwable->cls->name);
    if (field != NULL) describe_string(out, thread, ": ", field_ref(throwable, field->offset));
}

/* ---- Loaders and modules ------------------------ */

static Object *loader_part(Thread *thread, Object *loader, const char *name, const char *desc) {
    const Field *field = class_field(thread->vm, known_class(thread->vm, KNOWN_ClassLoader), name, desc);
    return field != NULL ? field_ref(loader, field->offset) : NULL;
}

/* Of a java.lang.ClassLoader. */
static void append_loader(StrBuf *out, Thread *thread, Object *loader) {
    Object *name = loader_part(thread, loader, "name", "Ljava/lang/String;");
    if (name == NULL) describe_name(out, loader->cls->name);
    else {
        describe_string(out, thread, "'", name);
        strbuf_append_char(out, '\'');
    }
    bool built_in = symbol_is(loader->cls->name, "java/lang/PlatformLoader") ||
                    symbol_is(loader->cls->name, "java/lang/SystemLoader");
    if (!built_in) strbuf_format(out, " @%x", (u32)object_identity_hash(loader));
}

static bool is_boot(Thread *thread, const Loader *loader) {
    return loader == NULL || loader == thread->vm->boot_loader;
}

void describe_loader(StrBuf *out, Thread *thread, const Loader *loader) {
    if (is_boot(thread, loader)) strbuf_append(out, "'bootstrap'");
    else if (loader == thread->vm->app_loader) strbuf_append(out, "'app'");
    else if (loader->object != NULL) append_loader(out, thread, loader->object);
}

static const Class *innermost(const Class *cls) {
    while (cls->is_array) cls = cls->element;
    return cls;
}

static void append_module(StrBuf *out, Thread *thread, const Class *cls) {
    const Loader *loader = innermost(cls)->loader;
    strbuf_append(out, is_boot(thread, loader) ? "module java.base of loader " : "unnamed module of loader ");
    describe_loader(out, thread, loader);
}

void describe_home(StrBuf *out, Thread *thread, const Class *cls, bool with_parent) {
    const Loader *loader = innermost(cls)->loader;
    describe_name(out, cls->name);
    strbuf_append(out, " is in ");
    append_module(out, thread, cls);
    if (!with_parent || is_boot(thread, loader) || loader == thread->vm->app_loader || loader->object == NULL) return;
    Object *parent = loader_part(thread, loader->object, "parent", "Ljava/lang/ClassLoader;");
    strbuf_append(out, ", parent loader ");
    if (parent == NULL) strbuf_append(out, "'bootstrap'");
    else append_loader(out, thread, parent);
}

void describe_modules(StrBuf *out, Thread *thread, const Class *a, const Class *b) {
    const Loader *loader_a = innermost(a)->loader, *loader_b = innermost(b)->loader;
    describe_name(out, a->name);
    if (loader_a == loader_b) {
        strbuf_append(out, " and ");
        describe_name(out, b->name);
        strbuf_append(out, " are in ");
        append_module(out, thread, a);
        return;
    }
    strbuf_append(out, " is in ");
    append_module(out, thread, a);
    strbuf_append(out, "; ");
    describe_name(out, b->name);
    strbuf_append(out, " is in ");
    append_module(out, thread, b);
}
