/* Checks of class creation (JVMS 5.3.5) and their errors. */
#include "vm/loader_check.h"
#include <string.h>
#include "base/cursor.h"
#include "vm/access.h"
#include "vm/describe.h"
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/jstring.h"
#include "vm/loader.h"
#include "vm/monitor.h"
#include "vm/resolve.h"
#include "vm/vm.h"

/* Throws IncompatibleClassChangeError: "class A `relation` B". Returns false. */
static bool refuse(Thread *thread, const Class *a, const char *relation, const Class *b) {
    throw_new(thread, EX_IncompatibleClassChangeError, "%s %s %s %s",
              a->is_interface ? "interface" : "class", class_external_name(a), relation,
              class_external_name(b));
    return false;
}

/* The same for a missing access right, with the modules of both. `check`: what HotSpot calls it between modules. */
static bool refuse_access(Thread *thread, const Class *a, const char *between, const Class *b, const char *check) {
    if (class_is_hidden_from(a, b)) {
        throw_not_exported(thread, a, b, check);
        return false;
    }
    StrBuf modules = {0};
    describe_modules(&modules, thread, a, b);
    throw_new(thread, EX_IllegalAccessError, "class %s %s %s (%s)", class_external_name(a), between,
              class_external_name(b), modules.text != NULL ? modules.text : "");
    strbuf_free(&modules);
    return false;
}

static bool lists(const Class *super, const Attribute *list, const Class *cls) {
    Cursor in = cursor_make(list->bytes, list->size);
    for (u16 left = cursor_u16(&in); left > 0; left--)
        if (super->cp->info[cursor_u16(&in)].utf8 == cls->name) return true;
    return false;
}

static void append_module(StrBuf *out, Thread *thread, const Class *cls) {
    strbuf_format(out, "%s is in module '%s' with loader ", class_external_name(cls),
                  cls->loader == NULL ? "java.base" : "unnamed module");
    describe_loader(out, thread, cls->loader);
}

static void append_package(StrBuf *out, Thread *thread, const Class *cls) {
    const char *name = class_external_name(cls), *end = strrchr(name, '.');
    strbuf_format(out, "%s is in package '%.*s' with classloader ", name, end != NULL ? (int)(end - name) : 0, name);
    describe_loader(out, thread, cls->loader);
}

/* Both classes, each described by `append`. */
static bool refuse_sealed(Thread *thread, const Class *cls, const Class *super, const char *check,
                          void (*append)(StrBuf *, Thread *, const Class *)) {
    StrBuf text = {0};
    strbuf_append(&text, check);
    append(&text, thread, cls);
    strbuf_append(&text, ", and sealed class ");
    append(&text, thread, super);
    throw_new(thread, EX_IncompatibleClassChangeError, "%s", text.text);
    strbuf_free(&text);
    return false;
}

/* A sealed class is extended by those it lists, of its module and, unless public, its package. */
static bool check_sealed(Thread *thread, const Class *super, const Class *cls) {
    const Attribute *list = attribute_find(super->attributes,
                                           thread->vm->symbol[SYM_PermittedSubclasses]);
    if (list == NULL) return true;
    if (super->loader != cls->loader)
        return refuse_sealed(thread, cls, super, "Failed same module check: subclass ", append_module);
    if ((cls->flags & ACC_PUBLIC) == 0 && !class_same_package(super, cls))
        return refuse_sealed(thread, cls, super, "Failed same package check: non-public subclass ", append_package);
    if (lists(super, list, cls)) return true;
    throw_new(thread, EX_IncompatibleClassChangeError,
              "Failed listed permitted subclass check: class %s is not a permitted subclass of %s",
              class_external_name(cls), class_external_name(super));
    return false;
}

bool check_superclass(Thread *thread, Class *cls, Class *super) {
    if (super->is_interface) {
        throw_new(thread, EX_IncompatibleClassChangeError,
                  "class %s has interface %s as super class", class_external_name(cls),
                  class_external_name(super));
        return false;
    }
    if ((super->flags & ACC_FINAL) != 0) {
        return refuse(thread, cls, "cannot inherit from final class", super);
    }
    if (!check_sealed(thread, super, cls)) return false;
    if (class_accessible(thread, cls, super)) return true;
    return refuse_access(thread, cls, "cannot access its superclass", super, "superclass access check failed: ");
}

static bool refuse_class_as_interface(Thread *thread, const Class *cls, const Class *interface) {
    StrBuf modules = {0};
    describe_home(&modules, thread, interface, false);
    throw_new(thread, EX_IncompatibleClassChangeError,
              "class %s can not implement %s, because it is not an interface (%s)",
              class_external_name(cls), class_external_name(interface),
              modules.text != NULL ? modules.text : "");
    strbuf_free(&modules);
    return false;
}

bool check_superinterface(Thread *thread, Class *cls, Class *interface) {
    if (!interface->is_interface) return refuse_class_as_interface(thread, cls, interface);
    if (!check_sealed(thread, interface, cls)) return false;
    if (class_accessible(thread, cls, interface)) return true;
    return refuse_access(thread, cls, "cannot access its superinterface", interface, "superinterface check failed: ");
}

/* A copy with dots for slashes, collected; NULL with OutOfMemoryError pending. */
static char *dotted(Thread *thread, const char *text, size_t length) {
    char *copy = heap_atomic(thread, length + 1);
    if (copy == NULL) return NULL;
    for (size_t i = 0; i < length; i++) copy[i] = text[i] == '/' ? '.' : text[i];
    copy[length] = 0;
    return copy;
}

bool check_package(Thread *thread, const Symbol *name) {
    if (strncmp(name->text, "java/", 5) != 0) return true;
    size_t length = (size_t)(strrchr(name->text, '/') - name->text);
    char *package = dotted(thread, name->text, length);
    if (package != NULL) {
        throw_new(thread, EX_SecurityException, "Prohibited package name: %s", package);
    }
    return false;
}

void throw_duplicate(Thread *thread, Class *cls) {
    StrBuf text = {0};
    const char *name = class_external_name(cls);
    strbuf_append(&text, "loader ");
    describe_loader(&text, thread, cls->loader);
    strbuf_format(&text, " attempted duplicate %s definition for %s. (", describe_kind(cls), name);
    describe_home(&text, thread, cls, true);
    strbuf_append_char(&text, ')');
    throw_new(thread, EX_LinkageError, "%s", text.text != NULL ? text.text : name);
    strbuf_free(&text);
}

/* The class path misses an array's element, other loaders the array; a name that no class can have is shown as it was
 * looked for. */
void throw_class_not_found(Thread *thread, const Loader *loader, const Symbol *name) {
    size_t dimensions = strspn(name->text, "[");
    bool element = loader == thread->vm->app_loader && dimensions > 0 && name->text[dimensions] == 'L' && name->text[name->length - 1] == ';';
    if (dimensions == 0 && strpbrk(name->text, ";[") != NULL) {
        throw_new(thread, EX_ClassNotFoundException, "%s", name->text);
        return;
    }
    char *text = element ? dotted(thread, name->text + dimensions + 1, name->length - dimensions - 2)
                         : dotted(thread, name->text, name->length);
    if (text != NULL) throw_new(thread, EX_ClassNotFoundException, "%s", text);
}

Object *java_name(Thread *thread, const Symbol *name) {
    char *text = dotted(thread, name->text, name->length);
    return text != NULL ? jstring_from_bytes(thread, text, name->length) : NULL;
}
