/* Interface tables: what each class runs for the methods of its interfaces (JVMS 5.4.6).
 *
 * A class has one table per interface it implements, directly or not, the
 * superclass's first.  A NULL entry says that there is nothing to run: no
 * implementation, several defaults, or one that is not public.  Only when such
 * a method is called does itable_select find out which, and throws.  Interfaces
 * have the list of their superinterfaces without methods.
 */
#include "vm/link.h"

#include <string.h>
#include "base/strbuf.h"
#include "vm/describe.h"
#include "vm/heap.h"
#include "vm/select.h"

/* ---- The list of interfaces ------------------------ */

static u32 upper_bound(const Class *cls) {
    u32 count = cls->super != NULL ? cls->super->itable_count : 0;
    for (u32 i = 0; i < cls->interface_count; i++) count += 1 + cls->interfaces[i]->itable_count;
    return count;
}

static void add_interface(Class *cls, Class *interface) {
    for (u32 i = 0; i < cls->itable_count; i++)
        if (cls->itables[i].interface == interface) return;
    cls->itables[cls->itable_count++].interface = interface;
}

static bool same_interfaces(const Class *cls) {
    for (u32 i = 0; i < cls->interface_count; i++)
        if (!class_implements(cls->super, cls->interfaces[i])) return false;
    return true;
}

bool itables_list(Class *cls) {
    const Class *super = cls->super;
    u32 bound = upper_bound(cls);
    if (bound == 0) return true;
    Itable *tables = heap_meta(NULL, bound * sizeof *tables);
    if (tables == NULL) return false;
    u32 inherited = super != NULL ? super->itable_count : 0;
    if (inherited > 0) memcpy(tables, super->itables, inherited * sizeof *tables);
    cls->itables = tables;
    cls->itable_count = inherited;
    if (super != NULL && same_interfaces(cls)) return true;
    for (u32 i = 0; i < cls->interface_count; i++) {
        Class *interface = cls->interfaces[i];
        for (u32 k = 0; k < interface->itable_count; k++)
            add_interface(cls, interface->itables[k].interface);
        add_interface(cls, interface);
    }
    return true;
}

/* ---- Selection ------------------------ */

static Method *declared_instance(const Class *cls, const Method *wanted) {
    Method *method = class_declared_method(cls, wanted->name, wanted->desc);
    return method != NULL && (method->flags & (ACC_PRIVATE | ACC_STATIC)) == 0 ? method : NULL;
}

/* Steps 2 of 5.4.6: the class and its superclasses, whatever they declare. */
static Method *select_in_classes(const Class *cls, const Method *wanted) {
    for (; cls != NULL; cls = cls->super) {
        Method *method = declared_instance(cls, wanted);
        if (method != NULL) return method;
    }
    return NULL;
}

static Method *select_default(const Class *cls, const Method *wanted) {
    Selection selection;
    select_interface_method(cls, wanted->name, wanted->desc, &selection);
    return selection.conflict == NULL ? selection.concrete : NULL;
}

/* What goes into the table: only what can be run. */
static Method *runnable(Method *method) {
    bool fine = method != NULL && (method->flags & (ACC_PUBLIC | ACC_ABSTRACT)) == ACC_PUBLIC;
    return fine ? method : NULL;
}

static Method *select_implementation(const Class *cls, const Method *wanted) {
    Method *method = select_in_classes(cls, wanted);
    return runnable(method != NULL ? method : select_default(cls, wanted));
}

/* ---- Filling ------------------------ */

static const Method *interface_method(const Class *interface, i32 index) {
    const Method *method = interface->methods;
    while (method->itable_index != index) method++;
    return method;
}

/* The entry of a table that the superclass has too: it changes when this class declares the
 * method, or brings interfaces that may replace a default. */
static Method *inherited_entry(const Class *cls, const Method *wanted, Method *entry, bool same) {
    Method *declared = declared_instance(cls, wanted);
    if (declared != NULL) return runnable(declared);
    if (same || (entry != NULL && !entry->owner->is_interface)) return entry;
    return select_implementation(cls, wanted);
}

static bool fill(Class *cls, Itable *table, bool inherited, bool same) {
    const Class *interface = table->interface;
    if (interface->itable_length == 0) return true;
    Method **old = table->methods;
    table->methods = heap_meta(NULL, (size_t)interface->itable_length * sizeof *table->methods);
    if (table->methods == NULL) return false;
    for (i32 i = 0; i < interface->itable_length; i++) {
        const Method *wanted = interface_method(interface, i);
        table->methods[i] = inherited ? inherited_entry(cls, wanted, old[i], same)
                                      : select_implementation(cls, wanted);
    }
    return true;
}

/* Can this class change what an inherited table says? */
static bool declares_for(const Class *cls, const Class *interface) {
    for (u32 i = 0; i < interface->method_count; i++)
        if (interface->methods[i].itable_index >= 0 &&
            declared_instance(cls, &interface->methods[i]) != NULL)
            return true;
    return false;
}

bool itables_fill(Class *cls) {
    if (cls->is_interface) return true;
    u32 inherited = cls->super != NULL ? cls->super->itable_count : 0;
    bool same = inherited == cls->itable_count;
    for (u32 i = 0; i < cls->itable_count; i++) {
        Itable *table = &cls->itables[i];
        bool shared = i < inherited && same && !declares_for(cls, table->interface);
        if (!shared && !fill(cls, table, i < inherited, same)) return false;
    }
    return true;
}

/* ---- Errors ------------------------ */

static void append_abstract(StrBuf *out, const Method *method, bool with_class) {
    strbuf_append(out, method_is_abstract(method) ? "'abstract " : "'");
    describe_method(out, with_class ? method->owner->name : NULL, method->name, method->desc);
    strbuf_append_char(out, '\'');
}

void throw_abstract_method(Thread *thread, const Class *receiver, const Method *resolved,
                           const Method *selected) {
    StrBuf text = {0};
    strbuf_append(&text, "Receiver class ");
    describe_name(&text, receiver->name);
    strbuf_append(&text, " does not define or inherit an implementation of the resolved method ");
    append_abstract(&text, resolved, false);
    const char *kind = resolved->owner->is_interface                   ? " of interface "
                       : (resolved->owner->flags & ACC_ABSTRACT) != 0 ? " of abstract class "
                                                                      : " of class ";
    strbuf_append(&text, kind);
    describe_name(&text, resolved->owner->name);
    strbuf_append_char(&text, '.');
    if (selected != NULL && selected != resolved) {
        strbuf_append(&text, " Selected method is ");
        append_abstract(&text, selected, true);
        strbuf_append_char(&text, '.');
    }
    throw_new(thread, EX_AbstractMethodError, "%s", text.text);
    strbuf_free(&text);
}

static void throw_conflict(Thread *thread, const Selection *selection) {
    StrBuf text = {0};
    strbuf_append(&text, "Conflicting default methods: ");
    describe_name(&text, selection->concrete->owner->name);
    strbuf_format(&text, ".%s ", selection->concrete->name->text);
    describe_name(&text, selection->conflict->owner->name);
    strbuf_format(&text, ".%s", selection->conflict->name->text);
    throw_new(thread, EX_IncompatibleClassChangeError, "%s", text.text);
    strbuf_free(&text);
}

static void throw_not_public(Thread *thread, const Class *cls, const Method *wanted) {
    StrBuf text = {0};
    describe_method(&text, cls->name, wanted->name, wanted->desc);
    throw_new(thread, EX_IllegalAccessError, "'%s'", text.text);
    strbuf_free(&text);
}

static void throw_not_implemented(Thread *thread, const Class *cls,
                                  const Method *interface_method) {
    StrBuf text = {0};
    strbuf_append(&text, "Class ");
    describe_name(&text, cls->name);
    strbuf_append(&text, " does not implement the requested interface ");
    describe_name(&text, interface_method->owner->name);
    throw_new(thread, EX_IncompatibleClassChangeError, "%s", text.text);
    strbuf_free(&text);
}

/* Why the entry is NULL. */
static void throw_selection_failure(Thread *thread, const Class *cls, const Method *wanted) {
    const Method *selected = select_in_classes(cls, wanted);
    Selection selection;
    select_interface_method(cls, wanted->name, wanted->desc, &selection);
    if (selected == NULL && selection.conflict != NULL) throw_conflict(thread, &selection);
    else if (selected != NULL && !method_is_abstract(selected))
        throw_not_public(thread, cls, wanted);
    else throw_abstract_method(thread, cls, wanted, selected);
}

static const Itable *find_itable(const Class *cls, const Class *interface) {
    for (u32 i = 0; i < cls->itable_count; i++)
        if (cls->itables[i].interface == interface) return &cls->itables[i];
    return NULL;
}

Method *itable_select(Thread *thread, Class *cls, const Method *wanted) {
    if (wanted->itable_index < 0)
        return wanted->vtable_index >= 0 ? cls->vtable[wanted->vtable_index] : (Method *)wanted;
    const Itable *table = find_itable(cls, wanted->owner);
    if (table == NULL) {
        throw_not_implemented(thread, cls, wanted);
        return NULL;
    }
    Method *method = table->methods[wanted->itable_index];
    if (method == NULL) throw_selection_failure(thread, cls, wanted);
    return method;
}
