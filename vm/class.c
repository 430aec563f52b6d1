/* Questions about classes and their members: subtyping, look-up, names, line numbers. */
#include "vm/class.h"

#include <string.h>
#include "base/cursor.h"
#include "vm/heap.h"
#include "vm/select.h"
#include "vm/vm.h"

const Attribute *attribute_find(const Attribute *list, const Symbol *name) {
    for (; list != NULL; list = list->next)
        if (list->name == name) return list;
    return NULL;
}

/* ---- Subtypes ------------------------ */

/* Before linking there is no flat table: walks the declared structure. */
static bool implements_unlinked(const Class *cls, const Class *interface) {
    for (; cls != NULL; cls = cls->super)
        for (u32 i = 0; i < cls->interface_count; i++)
            if (cls->interfaces[i] == interface || class_implements(cls->interfaces[i], interface))
                return true;
    return false;
}

bool class_implements(const Class *cls, const Class *interface) {
    if (cls->display == NULL) return implements_unlinked(cls, interface);
    for (u32 i = 0; i < cls->itable_count; i++)
        if (cls->itables[i].interface == interface) return true;
    return false;
}

static bool extends(const Class *cls, const Class *ancestor) {
    if (cls->display != NULL && ancestor->display != NULL)
        return ancestor->depth <= cls->depth && cls->display[ancestor->depth] == ancestor;
    while (cls != NULL && cls != ancestor) cls = cls->super;
    return cls != NULL;
}

bool class_is_subtype(const Class *cls, const Class *target) {
    for (;;) {
        if (cls == target) return true;
        if (cls->is_primitive || target->is_primitive) return false;
        if (target->is_interface) return class_implements(cls, target);
        if (!target->is_array) return extends(cls, target);
        if (!cls->is_array) return false;
        cls = cls->element;
        target = target->element;
    }
}

/* ---- Packages and names ------------------------ */

static const Class *innermost_element(const Class *cls) {
    while (cls->is_array) cls = cls->element;
    return cls;
}

static size_t package_length(const Symbol *name) {
    size_t length = name->length;
    while (length > 0 && name->text[length - 1] != '/') length--;
    return length;
}

bool class_same_package(const Class *a, const Class *b) {
    a = innermost_element(a);
    b = innermost_element(b);
    if (a == b) return true;
    if (a->loader != b->loader) return false;
    size_t length = package_length(a->name);
    return length == package_length(b->name) && memcmp(a->name->text, b->name->text, length) == 0;
}

char *class_external_name(const Class *cls) {
    char *name = heap_atomic(NULL, cls->name->length + 1);
    if (name == NULL) return (char *)cls->name->text;
    memcpy(name, cls->name->text, cls->name->length + 1);
    for (char *p = name; *p != 0; p++) {
        if (*p == '/') *p = '.';
        if (*p == '+' && cls->is_hidden) *p = '/';
    }
    return name;
}

/* ---- Declared members ------------------------ */

Field *class_declared_field(const Class *cls, const Symbol *name, const Symbol *desc) {
    for (u32 i = 0; i < cls->field_count; i++)
        if (cls->fields[i].name == name && cls->fields[i].desc == desc) return &cls->fields[i];
    return NULL;
}

Method *class_declared_method(const Class *cls, const Symbol *name, const Symbol *desc) {
    Method *method = cls->methods;
    for (u32 i = cls->method_count; i > 0; i--, method++)
        if (method->name == name && method->desc == desc) return method;
    return NULL;
}

/* ---- Members by the rules of resolution ------------------------ */

static Field *field_in_interface(const Class *interface, const Symbol *name, const Symbol *desc) {
    Field *field = class_declared_field(interface, name, desc);
    if (field != NULL) return field;
    if (interface->display == NULL) return class_find_field(interface, name, desc);
    for (u32 i = 0; field == NULL && i < interface->itable_count; i++)
        field = class_declared_field(interface->itables[i].interface, name, desc);
    return field;
}

/* JVMS 5.4.3.2: the class, its direct superinterfaces and theirs, then the superclass likewise. */
Field *class_find_field(const Class *cls, const Symbol *name, const Symbol *desc) {
    for (; cls != NULL; cls = cls->super) {
        Field *field = class_declared_field(cls, name, desc);
        for (u32 i = 0; field == NULL && i < cls->interface_count; i++)
            field = field_in_interface(cls->interfaces[i], name, desc);
        if (field != NULL) return field;
    }
    return NULL;
}

static Method *method_in_classes(const Class *cls, const Symbol *name, const Symbol *desc) {
    for (; cls != NULL; cls = cls->super) {
        Method *method = class_declared_method(cls, name, desc);
        if (method != NULL) return method;
    }
    return NULL;
}

/* JVMS 5.4.3.3 step 2; interfaces see only Object's public instance methods (5.4.3.4). */
static Method *method_of_class(const Class *cls, const Symbol *name, const Symbol *desc) {
    if (!cls->is_interface) return method_in_classes(cls, name, desc);
    Method *method = class_declared_method(cls, name, desc);
    if (method != NULL || cls->super == NULL) return method;
    method = class_declared_method(cls->super, name, desc);
    if (method == NULL || (method->flags & (ACC_PUBLIC | ACC_STATIC)) != ACC_PUBLIC) return NULL;
    return method;
}

Method *class_find_method(const Class *cls, const Symbol *name, const Symbol *desc) {
    Method *method = method_of_class(cls, name, desc);
    if (method != NULL) return method;
    Selection selection;
    select_interface_method(cls, name, desc, &selection);
    if (selection.concrete != NULL && selection.conflict == NULL) return selection.concrete;
    return selection.any;
}

Method *class_method(Vm *vm, const Class *cls, const char *name, const char *desc) {
    const Symbol *name_symbol = symbol_lookup(vm, name, strlen(name));
    const Symbol *desc_symbol = symbol_lookup(vm, desc, strlen(desc));
    if (name_symbol == NULL || desc_symbol == NULL) return NULL;
    return class_find_method(cls, name_symbol, desc_symbol);
}

Field *class_field(Vm *vm, const Class *cls, const char *name, const char *desc) {
    const Symbol *name_symbol = symbol_lookup(vm, name, strlen(name));
    const Symbol *desc_symbol = symbol_lookup(vm, desc, strlen(desc));
    if (name_symbol == NULL || desc_symbol == NULL) return NULL;
    return class_find_field(cls, name_symbol, desc_symbol);
}

/* ---- Lines and descriptors ------------------------ */

/* The entry with the greatest start not after bci, over one LineNumberTable. */
static void scan_lines(const Attribute *table, u32 bci, i32 *best_start, i32 *line) {
    Cursor c = cursor_make(table->bytes, table->size);
    for (u32 left = cursor_u16(&c); left > 0; left--) {
        i32 start = cursor_u16(&c);
        i32 number = cursor_u16(&c);
        if (c.failed) return;
        if ((u32)start <= bci && start > *best_start) {
            *best_start = start;
            *line = number;
        }
    }
}

i32 method_line(const Method *method, u32 bci) {
    i32 best_start = -1, line = -1;
    if (method->code == NULL) return -1;
    for (const Attribute *a = method->code->attributes; a != NULL; a = a->next)
        if (symbol_is(a->name, "LineNumberTable")) scan_lines(a, bci, &best_start, &line);
    return line;
}

/* Past one field type. */
static const char *skip_type(const char *p) {
    while (*p == '[') p++;
    if (*p != 'L') return p + 1;
    return strchr(p, ';') + 1;
}

u32 descriptor_arg_slots(const Symbol *desc, char *return_type) {
    u32 slots = 0;
    const char *p = desc->text + 1;
    while (*p != ')') {
        slots += *p == 'J' || *p == 'D' ? 2 : 1;
        p = skip_type(p);
    }
    if (return_type != NULL) *return_type = p[1];
    return slots;
}

size_t descriptor_length(const char *type) {
    const char *at = type;
    while (*at == '[') at++;
    if (*at == 'L') at = strchr(at, ';');
    return (size_t)(at - type) + 1;
}

const char *descriptor_next(const char **at) {
    const char *type = *at;
    *at += descriptor_length(type);
    return type;
}

const char *descriptor_result(const char *desc) {
    const char *at = desc + 1;
    while (*at != ')') descriptor_next(&at);
    return at + 1;
}
