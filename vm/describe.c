/* Java's way of writing types, methods and modules, for messages. */
#include "vm/describe.h"

#include <string.h>
#include "vm/vm.h"
#include "vm/loader.h"
#include "vm/monitor.h"

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

/* ---- Modules ------------------------ */

static void append_loader(StrBuf *out, Thread *thread, Loader *loader) {
    if (loader == NULL) {
        strbuf_append(out, "module java.base of loader 'bootstrap'");
    } else if (loader == thread->vm->app_loader) {
        strbuf_append(out, "unnamed module of loader 'app'");
    } else {
        strbuf_append(out, "unnamed module of loader ");
        if (loader->object == NULL) return;
        describe_name(out, loader->object->cls->name);
        strbuf_format(out, " @%x", (u32)object_identity_hash(loader->object));
    }
}

static const Class *innermost(const Class *cls) {
    while (cls->is_array) cls = cls->element;
    return cls;
}

void describe_modules(StrBuf *out, Thread *thread, const Class *a, const Class *b) {
    Loader *loader_a = innermost(a)->loader, *loader_b = innermost(b)->loader;
    describe_name(out, a->name);
    if (loader_a == loader_b) {
        strbuf_append(out, " and ");
        describe_name(out, b->name);
        strbuf_append(out, " are in ");
        append_loader(out, thread, loader_a);
        return;
    }
    strbuf_append(out, " is in ");
    append_loader(out, thread, loader_a);
    strbuf_append(out, "; ");
    describe_name(out, b->name);
    strbuf_append(out, " is in ");
    append_loader(out, thread, loader_b);
}
