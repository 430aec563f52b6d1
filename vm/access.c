/* Access control (JVMS 5.4.4) and nests.
 *
 * Beyond the specification's rules, classes outside the boot loader may not
 * name anything in the package wardian.internal and those below it.
 */
#include "vm/access.h"

#include <string.h>
#include "base/cursor.h"
#include "base/strbuf.h"
#include "vm/describe.h"
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/interp.h"
#include "vm/loader.h"
#include "vm/monitor.h"
#include "vm/resolve.h"
#include "vm/vm.h"

/* ---- Nests ------------------------ */

static bool lists_member(Thread *thread, const Class *host, const Symbol *name) {
    const Attribute *members =
        attribute_find(host->attributes, thread->vm->symbol[SYM_NestMembers]);
    if (members == NULL) return false;
    Cursor c = cursor_make(members->bytes, members->size);
    for (u32 left = cursor_u16(&c); left > 0 && !c.failed; left--)
        if (cp_class_name(host->cp, cursor_u16(&c)) == name) return true;
    return false;
}

/* A collected copy; without memory for it a message says less. */
static char *keep(StrBuf *text) {
    char *copy = text->text != NULL ? heap_atomic(NULL, text->length + 1) : NULL;
    if (copy != NULL) memcpy(copy, text->text, text->length + 1);
    strbuf_free(text);
    return copy;
}

static void append_type(StrBuf *out, Thread *thread, const Class *cls) {
    strbuf_append(out, "ype ");
    describe_name(out, cls->name);
    strbuf_append(out, " (loader: ");
    describe_loader(out, thread, cls->loader);
    strbuf_append_char(out, ')');
}

/* "Type A (loader: L) is not a nest member of type B (loader: M): why". */
static char *not_member(Thread *thread, const Class *cls, const Class *host, const char *why) {
    StrBuf text = {0};
    strbuf_append_char(&text, 'T');
    append_type(&text, thread, cls);
    strbuf_append(&text, " is not a nest member of t");
    append_type(&text, thread, host);
    strbuf_format(&text, ": %s", why);
    return keep(&text);
}

static char *not_resolved(Thread *thread, const Class *cls, const Symbol *host, Object *thrown) {
    StrBuf text = {0};
    strbuf_append(&text, "Nest host resolution of ");
    describe_name(&text, cls->name);
    strbuf_append(&text, " with host ");
    describe_name(&text, host);
    strbuf_append(&text, " failed: ");
    describe_throwable(&text, thread, thrown);
    return keep(&text);
}

/* The class NestHost names, if it agrees; NULL: it does not, or loading it failed, and nest_error says so. */
static Class *named_host(Thread *thread, Class *cls) {
    const Attribute *attribute = attribute_find(cls->attributes, thread->vm->symbol[SYM_NestHost]);
    if (attribute == NULL) return NULL;
    Cursor c = cursor_make(attribute->bytes, attribute->size);
    u16 index = cursor_u16(&c);
    Object *pending = exception_take(thread);
    Class *host = resolve_class(thread, cls, index);
    bool agrees = false;
    if (host == NULL)
        cls->nest_error = not_resolved(thread, cls, cp_class_name(cls->cp, index), exception_take(thread));
    else if (!class_same_package(host, cls))
        cls->nest_error = not_member(thread, cls, host, "types are in different packages");
    else if (!lists_member(thread, host, cls->name))
        cls->nest_error = not_member(thread, cls, host, "current type is not listed as a nest member");
    else agrees = true;
    thread->exception = pending;
    return agrees ? host : NULL;
}

Class *class_nest_host(Thread *thread, Class *cls) {
    if (cls->nest_host != NULL) return cls->nest_host;
    Class *host = cls->cp != NULL ? named_host(thread, cls) : NULL;
    cls->nest_host = host != NULL ? host : cls;
    return cls->nest_host;
}

/* ---- Rules ------------------------ */

static bool is_internal(const Class *cls) {
    static const char package[] = "wardian/internal/";
    return cls->loader == NULL && strncmp(cls->name->text, package, sizeof package - 1) == 0;
}

bool class_is_hidden_from(const Class *from, const Class *to) { return from->loader != NULL && is_internal(to); }

bool class_accessible(Thread *thread, Class *from, const Class *to) {
    UNUSED(thread);
    while (to->is_array) to = to->element;
    if (to == from || to->is_primitive) return true;
    if (class_is_hidden_from(from, to)) return false;
    return (to->flags & ACC_PUBLIC) != 0 || class_same_package(from, to);
}

static bool related(const Class *a, const Class *b) {
    return class_is_subtype(a, b) || class_is_subtype(b, a);
}

/* Of a protected member: `from` extends its class, and the symbolic class is on the same line
 * of inheritance. That the receiver is a `from` is the verifier's to check. */
static bool protected_accessible(const Class *from, const Class *owner, u16 flags,
                                 const Class *symbolic) {
    if (!class_is_subtype(from, owner)) return false;
    return class_is_static(flags) || symbolic == NULL || related(from, symbolic);
}

bool member_accessible(Thread *thread, Class *from, const Class *owner, u16 flags,
                       const Class *symbolic) {
    if (from == owner || (flags & ACC_PUBLIC) != 0) return true;
    if ((flags & ACC_PRIVATE) != 0)
        return class_nest_host(thread, from) == class_nest_host(thread, (Class *)owner);
    if (class_same_package(from, owner)) return true;
    if ((flags & ACC_PROTECTED) == 0) return false;
    return protected_accessible(from, owner, flags, symbolic);
}

/* ---- Errors ------------------------ */

static const char *access_word(u16 flags) {
    if ((flags & ACC_PRIVATE) != 0) return "private ";
    return (flags & ACC_PROTECTED) != 0 ? "protected " : "";
}

static void finish(StrBuf *text, Thread *thread) {
    throw_new(thread, EX_IllegalAccessError, "%s", text->text);
    strbuf_free(text);
}

static void append_modules(StrBuf *text, Thread *thread, const Class *a, const Class *b) {
    strbuf_append(text, " (");
    describe_modules(text, thread, a, b);
    strbuf_append_char(text, ')');
}

/* "unnamed module @0x1f", as Module.toString has it but for the 0x. */
static void append_unnamed(StrBuf *text, Thread *thread, Loader *loader) {
    Object *object = loader_object(thread, loader);
    Class *base = object != NULL ? known_class(thread->vm, KNOWN_ClassLoader) : NULL;
    Method *method = base != NULL ? class_method(thread->vm, base, "getUnnamedModule", "()Ljava/lang/Module;") : NULL;
    Object *module = method != NULL ? java_call(thread, method, (Slot[]){slot_ref(object)}).r : NULL;
    strbuf_append(text, "unnamed module");
    if (thread->exception != NULL) (void)exception_take(thread); /* the error tells enough without */
    else if (module != NULL) strbuf_format(text, " @0x%x", (u32)object_identity_hash(module));
}

void throw_not_exported(Thread *thread, const Class *from, const Class *to, const char *check) {
    StrBuf module = {0}, text = {0};
    append_unnamed(&module, thread, from->loader);
    strbuf_format(&text, "%sclass ", check);
    describe_name(&text, from->name);
    strbuf_format(&text, " (in %s) cannot access class ", module.text);
    describe_name(&text, to->name);
    strbuf_append(&text, " (in module java.base) because module java.base does not export ");
    size_t package = (size_t)(strrchr(to->name->text, '/') - to->name->text);
    for (size_t i = 0; i < package; i++) strbuf_append_char(&text, to->name->text[i] == '/' ? '.' : to->name->text[i]);
    strbuf_format(&text, " to %s", module.text);
    strbuf_free(&module);
    finish(&text, thread);
}

void throw_class_access(Thread *thread, const Class *from, const Class *to) {
    while (to->is_array) to = to->element;
    if (class_is_hidden_from(from, to)) {
        throw_not_exported(thread, from, to, "");
        return;
    }
    StrBuf text = {0};
    strbuf_append(&text, "failed to access class ");
    describe_name(&text, to->name);
    strbuf_append(&text, " from class ");
    describe_name(&text, from->name);
    append_modules(&text, thread, to, from);
    finish(&text, thread);
}

static void begin_member(StrBuf *text, const Class *from, u16 flags, const char *kind) {
    strbuf_append(text, "class ");
    describe_name(text, from->name);
    strbuf_format(text, " tried to access %s%s ", access_word(flags), kind);
}

/* Classes that are not of one nest against what they say: why. */
static void append_nests(StrBuf *text, const Class *from, const Class *owner) {
    if (from->nest_error == NULL && owner->nest_error == NULL) return;
    bool both = from->nest_error != NULL && owner->nest_error != NULL;
    strbuf_format(text, ", (%s%s%s)", from->nest_error != NULL ? from->nest_error : "", both ? ", " : "",
                  owner->nest_error != NULL ? owner->nest_error : "");
}

static void finish_member(StrBuf *text, Thread *thread, const Class *from, const Class *owner, u16 flags) {
    append_modules(text, thread, from, owner);
    if ((flags & ACC_PRIVATE) != 0) append_nests(text, from, owner);
    finish(text, thread);
}

void throw_field_access(Thread *thread, const Class *from, const Field *field) {
    StrBuf text = {0};
    begin_member(&text, from, field->flags, "field");
    describe_name(&text, field->owner->name);
    strbuf_format(&text, ".%s", field->name->text);
    finish_member(&text, thread, from, field->owner, field->flags);
}

void throw_method_access(Thread *thread, const Class *from, const Method *method) {
    StrBuf text = {0};
    begin_member(&text, from, method->flags, "method");
    strbuf_append_char(&text, '\'');
    describe_method(&text, method->owner->name, method->name, method->desc);
    strbuf_append_char(&text, '\'');
    finish_member(&text, thread, from, method->owner, method->flags);
}
