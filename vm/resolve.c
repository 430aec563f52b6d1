/* Resolution of constant pool entries (JVMS 5.4.3).
 *
 * Successes are cached in ConstPool.resolved, LinkageErrors in its list of
 * failures.  Racing threads may resolve an entry twice; they find the same.
 * What depends on the instruction rather than on the entry (static or not,
 * final stores) is checked at each call, of which there is one per instruction.
 */
#include "vm/resolve.h"

#include <string.h>
#include "base/strbuf.h"
#include "vm/constraint.h"
#include "vm/vm.h"
#include "vm/access.h"
#include "vm/bytecode.h"
#include "vm/describe.h"
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/indy.h"
#include "vm/jstring.h"
#include "vm/link.h"
#include "vm/loader.h"
#include "vm/select.h"

/* ---- The pool ------------------------ */

Symbol *cp_class_name(const ConstPool *cp, u16 class_index) {
    bool fine = class_index < cp->count && cp->tags[class_index] == CP_Class;
    return fine ? cp->info[class_index].utf8 : NULL;
}

void cp_member(const ConstPool *cp, u16 index, Symbol **class_name, Symbol **name, Symbol **desc) {
    const CpInfo *info = &cp->info[index];
    const CpInfo *name_and_type = &cp->info[info->pair.b];
    u8 tag = cp->tags[index];
    bool has_class = tag == CP_Fieldref || tag == CP_Methodref || tag == CP_InterfaceMethodref;
    if (class_name != NULL) *class_name = has_class ? cp_class_name(cp, info->pair.a) : NULL;
    if (name != NULL) *name = cp->info[name_and_type->pair.a].utf8;
    if (desc != NULL) *desc = cp->info[name_and_type->pair.b].utf8;
}

Symbol *cp_desc(const ConstPool *cp, u16 index) {
    Symbol *desc;
    cp_member(cp, index, NULL, NULL, &desc);
    return desc;
}

static void *cached(const ConstPool *cp, u16 index) {
    return __atomic_load_n(&cp->resolved[index], __ATOMIC_ACQUIRE);
}

static void *publish(ConstPool *cp, u16 index, void *value) {
    __atomic_store_n(&cp->resolved[index], value, __ATOMIC_RELEASE);
    return value;
}

/* ---- Failures ------------------------ */

static Object *throwable_part(Thread *thread, Object *exception, const char *name,
                              const char *desc) {
    const Field *field = class_field(thread->vm, exception->cls, name, desc);
    return field != NULL ? field_ref(exception, field->offset) : NULL;
}

ResolutionFailure *resolution_failure(Thread *thread) {
    Object *exception = thread->exception;
    if (exception == NULL || !exception_is(exception, EX_LinkageError)) return NULL;
    ResolutionFailure *failure = heap_meta(NULL, sizeof *failure);
    if (failure == NULL) return NULL;
    failure->cls = exception->cls;
    failure->message = throwable_part(thread, exception, "detailMessage", "Ljava/lang/String;");
    failure->cause = throwable_part(thread, exception, "cause", "Ljava/lang/Throwable;");
    if (failure->cause == exception) failure->cause = NULL;
    return failure;
}

void resolution_throw(Thread *thread, const ResolutionFailure *failure) {
    throw_of_class(thread, failure->cls, failure->message, failure->cause);
}

void resolution_failed(Thread *thread, ConstPool *cp, u16 index) {
    ResolutionFailure *failure = resolution_failure(thread);
    if (failure == NULL) return;
    failure->index = index;
    pthread_mutex_lock(&thread->vm->load_lock);
    failure->next = cp->failures;
    __atomic_store_n(&cp->failures, failure, __ATOMIC_RELEASE);
    pthread_mutex_unlock(&thread->vm->load_lock);
}

static void *failed(Thread *thread, ConstPool *cp, u16 index) {
    resolution_failed(thread, cp, index);
    return NULL;
}

bool resolution_fails_again(Thread *thread, const ConstPool *cp, u16 index) {
    const ResolutionFailure *failure = __atomic_load_n(&cp->failures, __ATOMIC_ACQUIRE);
    while (failure != NULL && failure->index != index) failure = failure->next;
    if (failure != NULL) resolution_throw(thread, failure);
    return failure != NULL;
}

static void throw_text(Thread *thread, ExceptionId id, StrBuf *text) {
    throw_new(thread, id, "%s", text->text);
    strbuf_free(text);
}

/* ---- Classes (5.4.3.1) ------------------------ */

static Class *load_accessible(Thread *thread, Class *from, Symbol *name) {
    if (name == from->name) return from; /* a hidden class finds itself only this way */
    Class *cls = load_class(thread, from->loader, name);
    if (cls == NULL || class_accessible(thread, from, cls)) return cls;
    throw_class_access(thread, from, cls);
    return NULL;
}

Class *resolve_class(Thread *thread, Class *from, u16 index) {
    ConstPool *cp = from->cp;
    Class *cls = cached(cp, index);
    if (cls != NULL) return cls;
    if (resolution_fails_again(thread, cp, index)) return NULL;
    cls = load_accessible(thread, from, cp->info[index].utf8);
    return cls != NULL ? publish(cp, index, cls) : failed(thread, cp, index);
}

bool resolve_types(Thread *thread, Class *from, const Symbol *desc) {
    if (from->loader == NULL) return true; /* the build has checked the library */
    for (const char *at = desc->text, *end = at + desc->length; at < end;) {
        if (*at == '(' || *at == ')') {
            at++;
            continue;
        }
        const char *type = descriptor_next(&at);
        while (*type == '[') type++;
        if (*type != 'L') continue;
        Symbol *name = symbol_intern(thread->vm, type + 1, (size_t)(at - type) - 2);
        if (name == NULL) throw_out_of_memory(thread);
        if (name == NULL || load_accessible(thread, from, name) == NULL) return false;
    }
    return true;
}

/* ---- Fields (5.4.3.2) ------------------------ */

static void throw_no_field(Thread *thread, const Class *cls, const Symbol *name,
                           const Symbol *desc) {
    StrBuf text = {0};
    const char *type = desc->text;
    strbuf_append(&text, "Class ");
    describe_name(&text, cls->name);
    strbuf_append(&text, " does not have member field '");
    describe_type(&text, &type);
    strbuf_format(&text, " %s'", name->text);
    throw_text(thread, EX_NoSuchFieldError, &text);
}

static Field *find_field(Thread *thread, Class *from, u16 index) {
    Symbol *name, *desc;
    cp_member(from->cp, index, NULL, &name, &desc);
    Class *cls = resolve_class(thread, from, from->cp->info[index].pair.a);
    if (cls == NULL) return NULL;
    Field *field = class_find_field(cls, name, desc);
    if (field == NULL) {
        throw_no_field(thread, cls, name, desc);
        return NULL;
    }
    if (!member_accessible(thread, from, field->owner, field->flags, cls)) {
        throw_field_access(thread, from, field);
        return NULL;
    }
    return class_link(thread, field->owner) ? field : NULL; /* its offset is known after linking */
}

static void throw_field_kind(Thread *thread, const Field *field, bool is_static) {
    StrBuf text = {0};
    strbuf_format(&text, "Expected %s field ", is_static ? "static" : "non-static");
    describe_name(&text, field->owner->name);
    strbuf_format(&text, ".%s", field->name->text);
    throw_text(thread, EX_IncompatibleClassChangeError, &text);
}

/* Final fields are set by their own class only, and since class-file version 53 by its
 * initialisers only (6.5 putfield, putstatic). */
static bool may_put_final(Thread *thread, const Class *from, const Field *field,
                          const Method *method) {
    if (field->owner != from) return false;
    if (from->major < 53 || method == NULL) return true;
    return method->name ==
           thread->vm->symbol[class_is_static(field->flags) ? SYM_clinit : SYM_init];
}

static void throw_final(Thread *thread, const Class *from, const Field *field,
                        const Method *method) {
    StrBuf text = {0};
    bool is_static = class_is_static(field->flags);
    strbuf_format(&text, "Update to %s final field ", is_static ? "static" : "non-static");
    describe_name(&text, field->owner->name);
    strbuf_format(&text, ".%s attempted from a different ", field->name->text);
    if (field->owner != from) {
        strbuf_append(&text, "class (");
        describe_name(&text, from->name);
        strbuf_append(&text, ") than the field's declaring class");
    } else {
        strbuf_format(&text, "method (%s) than the initializer method %s ", method->name->text,
                      is_static ? "<clinit>" : "<init>");
    }
    throw_text(thread, EX_IllegalAccessError, &text);
}

Field *resolve_field(Thread *thread, Class *from, u16 index, bool is_static, bool is_put,
                     const Method *method) {
    ConstPool *cp = from->cp;
    Field *field = cached(cp, index);
    if (field == NULL) {
        if (resolution_fails_again(thread, cp, index)) return NULL;
        field = find_field(thread, from, index);
        if (field == NULL || !constraint_add_field(thread, from, field)) return failed(thread, cp, index);
        publish(cp, index, field);
    }
    if (class_is_static(field->flags) != is_static) {
        throw_field_kind(thread, field, is_static);
        return NULL;
    }
    bool is_final = (field->flags & ACC_FINAL) != 0;
    if (is_put && is_final && !may_put_final(thread, from, field, method)) {
        throw_final(thread, from, field, method);
        return NULL;
    }
    return field;
}

/* ---- Methods (5.4.3.3-4) ------------------------ */

static void throw_no_method(Thread *thread, const Class *cls, const Symbol *name,
                            const Symbol *desc) {
    StrBuf text = {0};
    strbuf_append_char(&text, '\'');
    describe_method(&text, cls->name, name, desc);
    strbuf_append_char(&text, '\'');
    throw_text(thread, EX_NoSuchMethodError, &text);
}

/* "Method 'void I.f()' must be InterfaceMethodref constant", and its like: the class that was
 * found is not of the kind that the entry says. */
static void throw_kind(Thread *thread, const Class *cls, const Symbol *name, const Symbol *desc,
                       u8 opcode) {
    StrBuf text = {0};
    bool direct = opcode == BC_invokestatic || opcode == BC_invokespecial;
    strbuf_append(&text, direct              ? "Method '"
                         : cls->is_interface ? "Found interface "
                                             : "Found class ");
    if (direct) describe_method(&text, cls->name, name, desc);
    else describe_name(&text, cls->name);
    if (direct) strbuf_format(&text, "' must be %s constant",
                              cls->is_interface ? "InterfaceMethodref" : "Methodref");
    else strbuf_format(&text, ", but %s was expected", cls->is_interface ? "class" : "interface");
    throw_text(thread, EX_IncompatibleClassChangeError, &text);
}

/* MethodHandle.invoke and the like: one declared method of the name, native and variadic, takes
 * any descriptor (JVMS 2.9.3). */
static Method *find_polymorphic(const Vm *vm, const Class *cls, const Symbol *name) {
    bool known = cls == known_class((Vm *)vm, KNOWN_MethodHandle) ||
                 cls == known_class((Vm *)vm, KNOWN_VarHandle);
    for (u32 i = 0; known && i < cls->method_count; i++) {
        Method *method = &cls->methods[i];
        u16 both = ACC_NATIVE | ACC_VARARGS;
        if (method->name == name && (method->flags & both) == both) return method;
    }
    return NULL;
}

/* clone() of arrays is public (JLS 10.7), though Object's is found. */
static bool is_array_clone(const Class *cls, const Method *method) {
    return cls->is_array && symbol_is(method->name, "clone");
}

static Method *find_method(Thread *thread, Class *from, Class *cls, const Symbol *name,
                           const Symbol *desc) {
    Method *method = class_find_method(cls, name, desc);
    if (method == NULL) method = find_polymorphic(thread->vm, cls, name);
    if (method == NULL) {
        throw_no_method(thread, cls, name, desc);
        return NULL;
    }
    if (!is_array_clone(cls, method) &&
        !member_accessible(thread, from, method->owner, method->flags, cls)) {
        throw_method_access(thread, from, method);
        return NULL;
    }
    return method;
}

static Method *find_referenced(Thread *thread, Class *from, u16 index, u8 opcode) {
    ConstPool *cp = from->cp;
    Symbol *name, *desc;
    cp_member(cp, index, NULL, &name, &desc);
    Class *cls = resolve_class(thread, from, cp->info[index].pair.a);
    if (cls == NULL || !class_link(thread, cls)) return NULL;
    if (cls->is_interface != (cp->tags[index] == CP_InterfaceMethodref)) {
        throw_kind(thread, cls, name, desc, opcode);
        return NULL;
    }
    return find_method(thread, from, cls, name, desc);
}

/* ---- What the instructions ask for ------------------------ */

static void throw_expected(Thread *thread, const Method *method, const char *what) {
    StrBuf text = {0};
    strbuf_format(&text, "%s method '", what);
    describe_method(&text, method->owner->name, method->name, method->desc);
    strbuf_append_char(&text, '\'');
    throw_text(thread, EX_IncompatibleClassChangeError, &text);
}

static bool check_static(Thread *thread, const Method *method, u8 opcode) {
    bool is_static = class_is_static(method->flags);
    if (is_static == (opcode == BC_invokestatic)) return true;
    const char *what = opcode == BC_invokestatic      ? "Expected static"
                       : opcode == BC_invokeinterface ? "Expected instance not static"
                                                      : "Expecting non-static";
    throw_expected(thread, method, what);
    return false;
}

static void throw_inherited_constructor(Thread *thread, const Class *cls, const Method *method) {
    StrBuf text = {0};
    describe_name(&text, cls->name);
    strbuf_format(&text, ": method %s%s not found", method->name->text, method->desc->text);
    throw_text(thread, EX_NoSuchMethodError, &text);
}

static void throw_no_code(Thread *thread, const Method *method) {
    StrBuf text = {0};
    strbuf_append_char(&text, '\'');
    describe_method(&text, method->owner->name, method->name, method->desc);
    strbuf_append_char(&text, '\'');
    throw_text(thread, EX_AbstractMethodError, &text);
}

/* 6.5 invokespecial: super.m() starts at the direct superclass of the calling class. */
static Method *select_special(Thread *thread, Class *from, Class *symbolic, Method *method) {
    if (method->name == thread->vm->symbol[SYM_init]) {
        if (method->owner == symbolic) return method;
        throw_inherited_constructor(thread, symbolic, method);
        return NULL;
    }
    bool is_super = !symbolic->is_interface && symbolic != from && class_is_subtype(from, symbolic);
    Method *selected = method;
    if (is_super && (method->flags & ACC_PRIVATE) == 0)
        selected = class_find_method(from->super, method->name, method->desc);
    if (selected != NULL && !method_is_abstract(selected)) return selected;
    throw_no_code(thread, selected != NULL ? selected : method);
    return NULL;
}

Method *resolve_method(Thread *thread, Class *from, u16 index, u8 opcode) {
    ConstPool *cp = from->cp;
    Method *method = cached(cp, index);
    if (method == NULL) {
        if (resolution_fails_again(thread, cp, index)) return NULL;
        method = find_referenced(thread, from, index, opcode);
        if (method == NULL || !constraint_add_method(thread, from, method)) return failed(thread, cp, index);
        publish(cp, index, method);
    }
    if (!check_static(thread, method, opcode)) return NULL;
    if (opcode == BC_invokeinterface && cp->tags[index] != CP_InterfaceMethodref) {
        throw_expected(thread, method, "Expected interface");
        return NULL;
    }
    if (opcode != BC_invokespecial) return method;
    return select_special(thread, from, resolve_class(thread, from, cp->info[index].pair.a),
                          method);
}

/* ---- Constants as objects ------------------------ */

static Object *resolve_class_object(Thread *thread, Class *from, u16 index) {
    Class *cls = resolve_class(thread, from, index);
    return cls != NULL ? cls->mirror : NULL;
}

/* Dynamic constants may be null, which this cache cannot hold: indy.c keeps its own. */
Object *resolve_object(Thread *thread, Class *from, u16 index) {
    ConstPool *cp = from->cp;
    u8 tag = cp->tags[index];
    if (tag == CP_Class) return resolve_class_object(thread, from, index);
    if (tag == CP_Dynamic) return indy_resolve_constant(thread, from, index);
    Object *object = cached(cp, index);
    if (object != NULL) return object;
    if (resolution_fails_again(thread, cp, index)) return NULL;
    object = tag == CP_String ? jstring_from_symbol(thread, cp->info[index].utf8)
                              : indy_resolve_constant(thread, from, index);
    return object != NULL ? publish(cp, index, object) : failed(thread, cp, index);
}
