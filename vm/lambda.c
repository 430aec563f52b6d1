/* The classes behind lambdas and method references.
 *
 * Each call site gets a class with a field per captured value, the functional
 * method (and bridges), built directly as prepared code: no class file is
 * made or parsed.  A site that captures nothing always gives one instance.
 */
#include "vm/lambda.h"
#include <stdio.h>
#include <string.h>
#include "base/strbuf.h"
#include "vm/bytecode.h"
#include "vm/describe.h"
#include "vm/exception.h"
#include "vm/glue.h"
#include "vm/heap.h"
#include "vm/init.h"
#include "vm/interp.h"
#include "vm/link.h"
#include "vm/loader.h"
#include "vm/loader_check.h"
#include "vm/mirror.h"
#include "vm/resolve.h"
#include "vm/vm.h"

typedef struct Lambda {
    Thread *thread;
    const LambdaSpec *spec;
    Class *caller;
    Class *cls;
    u32 captures;
} Lambda;

/* ---- The class ------------------------------------------------------------------ */

static Symbol *lambda_name(Thread *thread, const Class *caller) {
    char text[512];
    u64 number = __atomic_add_fetch(&thread->vm->lambdas, 1, __ATOMIC_RELAXED);
    snprintf(text, sizeof text, "%.*s$$Lambda$%llu", 400, caller->name->text, (unsigned long long)number);
    return symbol_of(thread->vm, text);
}

static u32 count_arguments(const Symbol *desc) {
    u32 count = 0;
    for (const char *at = desc->text + 1; *at != ')'; descriptor_next(&at)) count++;
    return count;
}

static bool add_fields(Lambda *l) {
    const char *at = l->spec->factory_desc->text + 1;
    l->captures = count_arguments(l->spec->factory_desc);
    Field *fields = heap_meta(l->thread, (l->captures + 1) * sizeof(Field));
    if (fields == NULL) return false;
    for (u32 i = 0; i < l->captures; i++) {
        const char *type = descriptor_next(&at);
        char name[16];
        snprintf(name, sizeof name, "arg$%u", i + 1);
        fields[i] = (Field){.owner = l->cls, .flags = ACC_PRIVATE | ACC_FINAL, .type = *type};
        fields[i].name = symbol_of(l->thread->vm, name);
        fields[i].desc = symbol_intern(l->thread->vm, type, (size_t)(at - type));
        if (fields[i].name == NULL || fields[i].desc == NULL) return false;
    }
    l->cls->fields = fields;
    l->cls->field_count = (u16)l->captures;
    return true;
}

/* LambdaMetafactory defines a hidden class; its errors are internal ones. */
static bool check_interface(Thread *thread, Class *cls, Class *interface) {
    if (check_superinterface(thread, cls, interface)) return true;
    StrBuf text = {0};
    Object *cause = exception_take(thread);
    describe_throwable(&text, thread, cause);
    throw_caused(thread, EX_InternalError, cause, "%s", text.text);
    strbuf_free(&text);
    return false;
}

static bool add_interfaces(Lambda *l) {
    const LambdaSpec *spec = l->spec;
    const char *type = descriptor_result(spec->factory_desc->text);
    Class *interface = class_of_descriptor(l->thread, l->caller->loader, type, strlen(type));
    Class **interfaces = heap_meta(l->thread, (spec->marker_count + 2) * sizeof(Class *));
    if (interface == NULL || interfaces == NULL) return false;
    u16 count = 0;
    interfaces[count++] = interface;
    for (u32 i = 0; i < spec->marker_count; i++) interfaces[count++] = spec->markers[i];
    if (spec->serializable) {
        Class *serializable = well_known(l->thread, KNOWN_Serializable);
        if (serializable == NULL) return false;
        interfaces[count++] = serializable;
    }
    for (u32 i = 0; i < count; i++)
        if (!check_interface(l->thread, l->cls, interfaces[i])) return false;
    l->cls->interfaces = interfaces;
    l->cls->interface_count = count;
    return true;
}

static bool add_methods(Lambda *l) {
    const LambdaSpec *spec = l->spec;
    u32 count = 1 + spec->bridge_count;
    Method *methods = heap_meta(l->thread, count * sizeof(Method));
    if (methods == NULL) return false;
    for (u32 i = 0; i < count; i++) {
        Method *method = &methods[i];
        method->owner = l->cls;
        method->name = spec->name;
        method->desc = i == 0 ? spec->erased : spec->bridges[i - 1];
        method->flags = ACC_PUBLIC | ACC_SYNTHETIC;
        method->arg_slots = (u16)(1 + descriptor_arg_slots(method->desc, &method->return_type));
        method->hidden_frame = true;
        method->vtable_index = method->itable_index = -1;
    }
    l->cls->methods = methods;
    l->cls->method_count = (u16)count;
    return true;
}

static bool make_class(Lambda *l) {
    Class *cls = l->cls = heap_meta(l->thread, sizeof(Class));
    if (cls == NULL) return false;
    cls->name = lambda_name(l->thread, l->caller);
    cls->super = known_class(l->thread->vm, KNOWN_Object);
    cls->loader = l->caller->loader;
    cls->flags = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
    cls->major = l->caller->major;
    cls->kind = 'L';
    cls->is_hidden = true;
    cls->nest_host = class_nest_host(l->thread, l->caller);
    if (cls->name == NULL || !add_interfaces(l) || !add_fields(l) || !add_methods(l)) return false;
    if (mirror_new(l->thread, cls) == NULL || !class_link(l->thread, cls)) return false;
    cls->state = CLASS_INITIALIZED;
    return true;
}

/* ---- The functional method -------------------------------------------------------- */

enum { REF_invokeVirtual = 5, REF_invokeStatic, REF_invokeSpecial, REF_newInvokeSpecial, REF_invokeInterface };

static u8 opcode_of_kind(u8 kind) {
    switch (kind) {
    case REF_invokeStatic: return BC_invokestatic;
    case REF_invokeSpecial: case REF_newInvokeSpecial: return BC_invokespecial;
    case REF_invokeInterface: return BC_invokeinterface;
    default: return BC_invokevirtual;
    }
}

/* Where the implementation's arguments are laid out, and the types it wants. */
typedef struct Outgoing {
    Glue *glue;
    u32 reg;            /* of the next argument */
    const char *types;  /* what is left of the implementation's descriptor */
    bool receiver;      /* the next argument is the receiver: no conversion */
    u32 scratch;
} Outgoing;

static void put_argument(Outgoing *out, u32 from, const char *from_type, const char *via_type) {
    Glue *glue = out->glue;
    const char *to_type = out->receiver ? via_type : descriptor_next(&out->types);
    out->receiver = false;
    if (from_type != via_type) glue_convert(glue, out->reg, from, from_type, via_type, out->scratch);
    else if (out->reg != from) glue_emit(glue, QUICK_mov, out->reg, from, 0, NULL);
    bool reference = *via_type == 'L' || *via_type == '[';
    if (reference != (*to_type == 'L' || *to_type == '[') || (!reference && *via_type != *to_type))
        glue_convert(glue, out->reg, out->reg, via_type, to_type, out->scratch);
    out->reg += descriptor_slots(to_type);
}

static void put_captures(Lambda *l, Outgoing *out) {
    for (u32 i = 0; i < l->captures; i++) {
        const Field *field = &l->cls->fields[i];
        Insn *load = glue_emit(out->glue, quick_getfield(field->type), out->reg, 0, 0, NULL);
        load->offset = field->offset;
        put_argument(out, out->reg, field->desc->text, field->desc->text);
    }
}

static void put_parameters(Lambda *l, Outgoing *out, const Symbol *desc) {
    const char *at = desc->text + 1, *via = l->spec->instantiated->text + 1;
    u32 reg = 1;
    while (*at != ')') {
        const char *type = descriptor_next(&at), *via_type = descriptor_next(&via);
        put_argument(out, reg, type, via_type);
        reg += descriptor_slots(type);
    }
}

static void return_result(Glue *glue, u32 reg, const char *from_type, const Symbol *desc, u32 scratch) {
    const char *to_type = descriptor_result(desc->text);
    if (*to_type != 'V') glue_convert(glue, reg, reg, from_type, to_type, scratch);
    glue_return(glue, *to_type, reg);
}

/* r[0] is the lambda, its parameters follow; the outgoing arguments are built above them. */
static bool build_method(Lambda *l, Method *method) {
    const LambdaSpec *spec = l->spec;
    Method *target = spec->implementation;
    Glue glue;
    if (!glue_begin(&glue, l->thread, l->caller, method->arg_slots)) return false;
    bool makes = spec->kind == REF_newInvokeSpecial;
    u32 instance = method->arg_slots, base = instance + 1;
    Outgoing out = {.glue = &glue, .reg = base, .types = target->desc->text + 1,
                    .receiver = spec->kind != REF_invokeStatic && !makes};
    out.scratch = base + 512; /* above any argument list */
    if (makes) {
        glue_emit(&glue, QUICK_init_class, 0, 0, 0, spec->implementation_class);
        glue_emit(&glue, QUICK_new, instance, 0, 0, spec->implementation_class);
        glue_emit(&glue, QUICK_mov, out.reg++, instance, 0, NULL);
    }
    put_captures(l, &out);
    put_parameters(l, &out, method->desc);
    glue_call(&glue, opcode_of_kind(spec->kind), target, base, base);
    return_result(&glue, makes ? instance : base, spec->result, method->desc, out.scratch);
    return glue_finish(&glue, method);
}

/* ---- The factory -------------------------------------------------------------------- */

/* A static method: captured values -> new instance. */
static Method *build_factory(Lambda *l) {
    Method *method = glue_method(l->thread, l->cls, "get$Lambda", l->spec->factory_desc);
    Glue glue;
    if (method == NULL || !glue_begin(&glue, l->thread, l->cls, method->arg_slots)) return NULL;
    u32 instance = method->arg_slots, reg = 0;
    glue_emit(&glue, QUICK_new, instance, 0, 0, l->cls);
    for (u32 i = 0; i < l->captures; i++) {
        const Field *field = &l->cls->fields[i];
        glue_emit(&glue, quick_putfield(field->type), reg, instance, 0, NULL)->offset = field->offset;
        reg += descriptor_slots(field->desc->text);
    }
    glue_return(&glue, 'L', instance);
    return glue_finish(&glue, method) ? method : NULL;
}

/* A constructor gives the instance. NULL: exception pending. */
static const char *result_of(Thread *thread, const LambdaSpec *spec) {
    if (spec->kind != REF_newInvokeSpecial) return descriptor_result(spec->implementation->desc->text);
    StrBuf text = {0};
    strbuf_format(&text, "L%s;", spec->implementation_class->name->text);
    Symbol *type = text.text != NULL ? symbol_intern(thread->vm, text.text, text.length) : NULL;
    strbuf_free(&text);
    if (type == NULL) throw_out_of_memory(thread);
    return type != NULL ? type->text : NULL;
}

IndySite *lambda_link(Thread *thread, Class *cls, const LambdaSpec *asked) {
    LambdaSpec spec = *asked;
    Lambda l = {.thread = thread, .spec = &spec, .caller = cls};
    spec.result = result_of(thread, asked);
    if (spec.result == NULL || !lambda_check(thread, cls, &spec) || !make_class(&l)) return NULL;
    for (u32 i = 0; i < l.cls->method_count; i++)
        if (!build_method(&l, &l.cls->methods[i])) return NULL;
    IndySite *site = heap_meta(thread, sizeof(IndySite));
    if (site == NULL) return NULL;
    if (l.captures > 0) site->target = build_factory(&l);
    else site->appendix = heap_new_object(thread, l.cls);
    return site->target != NULL || site->appendix != NULL ? site : NULL;
}
