/* Loading constraints: who must agree, and the errors of those who do not. */
#include "vm/constraint.h"
#include "base/strbuf.h"
#include "vm/describe.h"
#include "vm/exception.h"

/* ---- Messages ------------------------ */

/* Array types are written as in descriptors. */
static void append_type(StrBuf *out, const char *type) {
    size_t length = descriptor_length(type);
    if (*type == 'L') type++, length -= 2;
    for (size_t i = 0; i < length; i++) strbuf_append_char(out, type[i] == '/' ? '.' : type[i]);
}

static void append_quoted(StrBuf *out, const Method *method) {
    strbuf_append_char(out, '\'');
    describe_method(out, method->owner->name, method->name, method->desc);
    strbuf_append_char(out, '\'');
}

/* "the class loader L`of`A, and the class loader M`and`B" */
static void append_loaders(StrBuf *out, Thread *thread, const Class *a, const char *of, const Class *b,
                           const char *and) {
    strbuf_append(out, " the class loader ");
    describe_loader(out, thread, a->loader);
    strbuf_append(out, of);
    describe_name(out, a->name);
    strbuf_append(out, ", and the class loader ");
    describe_loader(out, thread, b->loader);
    strbuf_append(out, and);
    describe_name(out, b->name);
}

static void finish(StrBuf *out, Thread *thread, const Class *a, const Class *b) {
    strbuf_append(out, " (");
    describe_home(out, thread, a, true);
    strbuf_append(out, "; ");
    describe_home(out, thread, b, true);
    strbuf_append_char(out, ')');
    throw_new(thread, EX_LinkageError, "%s", out->text);
    strbuf_free(out);
}

static void finish_method(StrBuf *out, Thread *thread, const char *type, const Class *a, const Class *b) {
    strbuf_append(out, " have different Class objects for the type ");
    append_type(out, type);
    strbuf_append(out, " used in the signature");
    finish(out, thread, a, b);
}

/* ---- Resolution (5.4.3.2-4) ------------------------ */

static bool fail_field(Thread *thread, const Class *from, const Field *field, const char *type) {
    StrBuf text = {0};
    strbuf_format(&text, "loader constraint violation: when resolving field \"%s\" of type ", field->name->text);
    append_type(&text, type);
    strbuf_append_char(&text, ',');
    append_loaders(&text, thread, from, " of the current class, ", field->owner, " for the field's defining class, ");
    strbuf_append(&text, ", have different Class objects for type ");
    append_type(&text, type);
    finish(&text, thread, from, field->owner);
    return false;
}

static bool fail_method(Thread *thread, const Class *from, const Method *method, const char *type) {
    StrBuf text = {0};
    strbuf_format(&text, "loader constraint violation: when resolving %smethod ",
                  method->owner->is_interface ? "interface " : "");
    append_quoted(&text, method);
    append_loaders(&text, thread, from, " of the current class, ", method->owner, " for the method's defining class, ");
    strbuf_append_char(&text, ',');
    finish_method(&text, thread, type, from, method->owner);
    return false;
}

static bool fail_memory(Thread *thread) {
    throw_out_of_memory(thread);
    return false;
}

bool constraint_add_field(Thread *thread, const Class *from, const Field *field) {
    const char *type = NULL;
    switch (constraint_agree(thread->vm, from->loader, field->owner->loader, field->desc, &type)) {
    case AGREED: return true;
    case NO_MEMORY: return fail_memory(thread);
    default: return fail_field(thread, from, field, type);
    }
}

bool constraint_add_method(Thread *thread, const Class *from, const Method *method) {
    const char *type = NULL;
    switch (constraint_agree(thread->vm, from->loader, method->owner->loader, method->desc, &type)) {
    case AGREED: return true;
    case NO_MEMORY: return fail_memory(thread);
    default: return fail_method(thread, from, method, type);
    }
}

/* ---- Definition (5.3.4) ------------------------ */

bool constraint_allows(Thread *thread, Loader *loader, const Class *cls) {
    const Class *other = constraint_class(thread->vm, loader, cls->name);
    if (other == NULL || other == cls) return true;
    StrBuf text = {0};
    const char *kind = describe_kind(cls);
    strbuf_append(&text, "loader constraint violation: loader ");
    describe_loader(&text, thread, loader);
    strbuf_format(&text, " wants to load %s ", kind);
    describe_name(&text, cls->name);
    strbuf_format(&text, ". A different %s with the same name was previously loaded by ", kind);
    describe_loader(&text, thread, other->loader);
    strbuf_append(&text, ". (");
    describe_home(&text, thread, other, true);
    strbuf_append_char(&text, ')');
    throw_new(thread, EX_LinkageError, "%s", text.text);
    strbuf_free(&text);
    return false;
}

/* ---- Overriding and implementing (5.4.2) ------------------------ */

static bool agree(Vm *vm, const Method *selected, const Method *super, bool by_interface, TableConflict *conflict) {
    const char *type = NULL;
    Outcome outcome = constraint_agree(vm, selected->owner->loader, super->owner->loader, selected->desc, &type);
    if (outcome != AGREED)
        *conflict = (TableConflict){selected, super, outcome == DIFFERENT ? type : NULL, by_interface};
    return outcome == AGREED;
}

static bool agree_overriding(Vm *vm, const Class *cls, TableConflict *conflict) {
    u32 inherited = cls->super != NULL ? cls->super->vtable_length : 0;
    for (u32 i = 0; i < inherited; i++) {
        const Method *super = cls->super->vtable[i];
        if (cls->vtable[i] != super && !agree(vm, cls->vtable[i], super, false, conflict)) return false;
    }
    return true;
}

/* What the superclass has instead of a method of a class: a default, or the abstract one itself. NULL: has one. */
static const Method *overridden_default(const Class *cls, u32 table, i32 index, const Method *wanted) {
    if (cls->super == NULL || table >= cls->super->itable_count) return NULL;
    const Method *before = cls->super->itables[table].methods[index];
    if (before == NULL) return wanted;
    return before->owner->is_interface ? before : NULL;
}

static bool agree_implementing(Vm *vm, const Class *cls, u32 table, TableConflict *conflict) {
    const Class *interface = cls->itables[table].interface;
    for (u32 i = 0; i < interface->method_count; i++) {
        const Method *wanted = &interface->methods[i];
        if (wanted->itable_index < 0) continue;
        const Method *selected = cls->itables[table].methods[wanted->itable_index];
        if (selected == NULL || selected == wanted) continue;
        const Method *before = overridden_default(cls, table, wanted->itable_index, wanted);
        if (selected->owner == cls && before != NULL && !agree(vm, selected, before, false, conflict)) return false;
        if (!agree(vm, selected, wanted, true, conflict)) return false;
    }
    return true;
}

bool constraint_tables(Vm *vm, const Class *cls, TableConflict *conflict) {
    if (cls->loader == NULL || cls->is_interface) return true; /* whose supers are the boot loader's too */
    if (!agree_overriding(vm, cls, conflict)) return false;
    for (u32 i = 0; i < cls->itable_count; i++)
        if (!agree_implementing(vm, cls, i, conflict)) return false;
    return true;
}

void constraint_throw_tables(Thread *thread, const Class *cls, const TableConflict *conflict) {
    if (conflict->type == NULL) {
        throw_out_of_memory(thread);
        return;
    }
    const Class *selected = conflict->selected->owner, *super = conflict->super->owner;
    StrBuf text = {0};
    strbuf_append(&text, "loader constraint violation ");
    strbuf_append(&text, conflict->by_interface ? "in interface itable initialization for class " : "for class ");
    describe_name(&text, cls->name);
    if (!conflict->by_interface) {
        strbuf_append(&text, ": when selecting overriding method ");
        append_quoted(&text, conflict->selected);
        append_loaders(&text, thread, selected, " of the selected method's type ", super, " for its super type ");
        finish_method(&text, thread, conflict->type, selected, super);
        return;
    }
    strbuf_append(&text, ": when selecting method ");
    append_quoted(&text, conflict->super);
    append_loaders(&text, thread, super, " for super interface ", selected,
                   selected->is_interface ? " of the selected method's interface, "
                                          : " of the selected method's class, ");
    finish_method(&text, thread, conflict->type, super, selected);
}
