/* Method handles: constants, calls of direct handles, signature-polymorphic calls. */
#include "vm/handle.h"
#include <string.h>
#include "vm/bytecode.h"
#include "vm/exception.h"
#include "vm/glue.h"
#include "vm/heap.h"
#include "vm/indy.h"
#include "vm/init.h"
#include "vm/interp.h"
#include "vm/jstring.h"
#include "vm/link.h"
#include "vm/loader.h"
#include "vm/mirror.h"
#include "vm/resolve.h"
#include "vm/vm.h"

enum { SLOTS_MAX = 2 * 256 };

/* ---- Boxing ---------------------------------------------------------------------- */

static const struct { char type; u32 known; const char *desc; } wrappers[] = {
    {'I', KNOWN_Integer, "(I)Ljava/lang/Integer;"}, {'J', KNOWN_Long, "(J)Ljava/lang/Long;"},
    {'Z', KNOWN_Boolean, "(Z)Ljava/lang/Boolean;"}, {'D', KNOWN_Double, "(D)Ljava/lang/Double;"},
    {'C', KNOWN_Character, "(C)Ljava/lang/Character;"}, {'B', KNOWN_Byte, "(B)Ljava/lang/Byte;"},
    {'S', KNOWN_Short, "(S)Ljava/lang/Short;"}, {'F', KNOWN_Float, "(F)Ljava/lang/Float;"},
};

Object *handle_box(Thread *thread, char type, Slot value) {
    if (type == 'L' || type == '[') return value.r;
    for (u32 i = 0; i < ARRAY_COUNT(wrappers); i++) {
        if (wrappers[i].type != type) continue;
        Class *cls = well_known(thread, wrappers[i].known);
        if (cls == NULL || !class_initialize(thread, cls)) return NULL;
        Slot args[2] = {value, {0}};
        return java_call(thread, class_method(thread->vm, cls, "valueOf", wrappers[i].desc), args).r;
    }
    return NULL; /* void */
}

/* The value lies at the start of a wrapper's instance: its only field. */
Slot handle_unbox(Object *object, char type) {
    if (type == 'L' || type == '[' || object == NULL) return slot_ref(object);
    const void *at = field_address(object, OBJECT_HEADER_BYTES);
    switch (type) {
    case 'Z': return slot_int(*(const u8 *)at);
    case 'B': return slot_int(*(const i8 *)at);
    case 'C': return slot_int(*(const u16 *)at);
    case 'S': return slot_int(*(const i16 *)at);
    case 'I': return slot_int(*(const i32 *)at);
    case 'F': return slot_float(*(const float *)at);
    case 'V': return slot_void();
    default: return slot_long(*(const i64 *)at);
    }
}

static u32 count_arguments(const Symbol *desc) {
    u32 count = 0;
    for (const char *at = desc->text + 1; *at != ')'; descriptor_next(&at)) count++;
    return count;
}

static char result_letter(const Symbol *desc) { return *descriptor_result(desc->text); }

/* The arguments as an Object[]. */
static Object *box_arguments(Thread *thread, const Symbol *desc, const Slot *args) {
    Class *of = array_class(thread, known_class(thread->vm, KNOWN_Object));
    Object *array = of != NULL ? heap_new_array(thread, of, (i32)count_arguments(desc)) : NULL;
    if (array == NULL) return NULL;
    const char *at = desc->text + 1;
    for (u32 i = 0; *at != ')'; i++) {
        const char *type = descriptor_next(&at);
        Object *value = handle_box(thread, *type, *args);
        if (thread->exception != NULL) return NULL;
        array_refs(array)[i] = value;
        args += descriptor_slots(type);
    }
    return array;
}

/* ---- Direct calls ------------------------------------------------------------------ */

HandleTarget *handle_target(Thread *thread, const Object *handle) {
    return *(HandleTarget **)((const char *)handle + injected_offset(thread->vm, INJECTED_target_of_handle));
}

void handle_set_target(Thread *thread, Object *handle, HandleTarget *target) {
    u32 offset = injected_offset(thread->vm, INJECTED_target_of_handle);
    __atomic_store_n((HandleTarget **)field_address(handle, offset), target, __ATOMIC_RELEASE);
}

static bool is_field_kind(u8 kind) { return kind >= HANDLE_GET_FIELD && kind <= HANDLE_PUT_STATIC; }

HandleTarget *handle_new_target(Thread *thread, u8 kind, Class *owner, void *member) {
    HandleTarget *target = heap_meta(thread, sizeof(HandleTarget));
    if (target == NULL) return NULL;
    *target = (HandleTarget){.kind = kind, .owner = owner};
    if (is_field_kind(kind)) target->field = member;
    else target->method = member;
    return target;
}

HandleTarget *handle_target_for(Thread *thread, Class *caller, u8 kind, Class *owner, void *member) {
    HandleTarget *target = handle_new_target(thread, kind, owner, member);
    if (target == NULL || is_field_kind(kind) || kind == HANDLE_NEW || !handle_asks_caller(member)) return target;
    target->injected = handle_injected(thread, caller, kind, member);
    return target->injected != NULL ? target : NULL;
}

char handle_result(const HandleTarget *target) {
    switch (target->kind) {
    case HANDLE_GET_FIELD: case HANDLE_GET_STATIC: return target->field->type;
    case HANDLE_PUT_FIELD: case HANDLE_PUT_STATIC: return 'V';
    case HANDLE_JAVA: case HANDLE_NEW: return 'L';
    default: return target->method->return_type;
    }
}

/* A field's place as a variable handle sees it: atomic access serves every field. */
static Slot call_field(Thread *thread, const HandleTarget *target, const Slot *args) {
    bool is_static = class_is_static(target->field->flags);
    bool is_get = target->kind == HANDLE_GET_FIELD || target->kind == HANDLE_GET_STATIC;
    VarPlace place = {.form = is_static ? PLACE_STATIC : PLACE_FIELD, .type = target->field->type,
                      .field = target->field};
    return var_access(thread, &place, is_get ? ACCESS_GET : ACCESS_SET, args);
}

static Slot call_new(Thread *thread, const HandleTarget *target, const Slot *args) {
    Slot all[SLOTS_MAX];
    Class *cls = target->owner;
    if ((cls->flags & ACC_ABSTRACT) != 0) {
        throw_new(thread, EX_InstantiationException, NULL);
        return slot_void();
    }
    if (!class_initialize(thread, cls)) return slot_void();
    Object *made = heap_new_object(thread, cls);
    if (made == NULL) return slot_void();
    all[0] = slot_ref(made);
    memcpy(all + 1, args, (target->method->arg_slots - 1u) * sizeof(Slot));
    java_call(thread, target->method, all);
    return slot_ref(thread->exception == NULL ? made : NULL);
}

Slot handle_call_target(Thread *thread, const HandleTarget *target, Slot *args) {
    Method *method = target->method;
    if (is_field_kind(target->kind)) return call_field(thread, target, args);
    if (target->kind == HANDLE_NEW) return call_new(thread, target, args);
    if (target->kind == HANDLE_STATIC && target->injected == NULL)
        return class_initialize(thread, method->owner) ? java_call(thread, method, args) : slot_void();
    if (target->kind != HANDLE_STATIC && args[0].r == NULL) {
        throw_new(thread, EX_NullPointerException, NULL);
        return slot_void();
    }
    if (target->injected != NULL) return java_call(thread, target->injected, args);
    return target->kind == HANDLE_SPECIAL ? java_call(thread, method, args)
                                          : java_call_virtual(thread, method, args);
}

/* The handle's own `call`. */
static Method *java_method(Thread *thread, const Object *handle) {
    const Class *base = known_class(thread->vm, KNOWN_MethodHandle);
    Method *call = class_method(thread->vm, base, "call", "([Ljava/lang/Object;)Ljava/lang/Object;");
    return method_select(thread, handle->cls, call);
}

static Slot call_boxed(Thread *thread, Object *handle, Method *method, const Symbol *desc, const Slot *args) {
    Object *boxed = method != NULL ? box_arguments(thread, desc, args) : NULL;
    if (boxed == NULL) return slot_void();
    Slot all[2] = {slot_ref(handle), slot_ref(boxed)};
    Slot result = java_call(thread, method, all);
    return thread->exception == NULL ? handle_unbox(result.r, result_letter(desc)) : slot_void();
}

Slot handle_call(Thread *thread, Object *handle, const Symbol *desc, Slot *args) {
    const HandleTarget *target = handle_target(thread, handle);
    if (target == NULL) {
        HandleTarget *made = handle_new_target(thread, HANDLE_JAVA, handle->cls, java_method(thread, handle));
        if (made == NULL) return slot_void();
        handle_set_target(thread, handle, made);
        target = made;
    }
    if (target->kind == HANDLE_JAVA) return call_boxed(thread, handle, target->method, desc, args);
    if (target->kind != HANDLE_PLAN) return handle_call_target(thread, target, args);
    Slot result;
    if ((char *)__builtin_frame_address(0) < thread->c_stack_limit) {
        throw_stack_overflow(thread);
        return slot_void();
    }
    if (plan_call(thread, target->plan, args, &result)) return thread->exception == NULL ? result : slot_void();
    return call_boxed(thread, handle, java_method(thread, handle), desc, args);
}

/* ---- Types --------------------------------------------------------------------------- */

/* Class objects of the parameters; *result: the class returned. */
static Object *parameter_classes(Thread *thread, Loader *loader, const Symbol *desc, Class **result) {
    Class *of = array_class(thread, known_class(thread->vm, KNOWN_Class));
    Object *all = of != NULL ? heap_new_array(thread, of, (i32)count_arguments(desc)) : NULL;
    if (all == NULL) return NULL;
    const char *at = desc->text + 1;
    for (u32 i = 0; *at != ')'; i++) {
        const char *type = descriptor_next(&at);
        Class *cls = class_of_descriptor(thread, loader, type, (size_t)(at - type));
        if (cls == NULL) return NULL;
        array_refs(all)[i] = cls->mirror;
    }
    *result = class_of_descriptor(thread, loader, at + 1, strlen(at + 1));
    return *result != NULL ? all : NULL;
}

static Object *new_type(Thread *thread, Class *result, Object *parameters) {
    Class *cls = well_known(thread, KNOWN_MethodType);
    if (cls == NULL || !class_initialize(thread, cls)) return NULL;
    static const char desc[] = "(Ljava/lang/Class;[Ljava/lang/Class;)Ljava/lang/invoke/MethodType;";
    Slot args[2] = {slot_ref(result->mirror), slot_ref(parameters)};
    return java_call(thread, class_method(thread->vm, cls, "make", desc), args).r;
}

Object *handle_method_type(Thread *thread, Class *from, const Symbol *desc) {
    Class *result = NULL;
    if (!resolve_types(thread, from, desc)) return NULL;
    Object *parameters = parameter_classes(thread, from->loader, desc, &result);
    return parameters != NULL ? new_type(thread, result, parameters) : NULL;
}

Method *handle_helper(Thread *thread, const char *name, const char *desc) {
    Class *cls = load_class(thread, NULL, symbol_of(thread->vm, "java/lang/invoke/Invokers"));
    if (cls == NULL || !class_initialize(thread, cls)) return NULL;
    Method *method = class_method(thread->vm, cls, name, desc);
    if (method == NULL) throw_new(thread, EX_NoSuchMethodError, "Invokers.%s%s", name, desc);
    return method;
}

/* ---- Constants (JVMS 5.4.3.5) ---------------------------------------------------------- */

static u8 opcode_of_kind(u8 kind) {
    switch (kind) {
    case HANDLE_STATIC: return BC_invokestatic;
    case HANDLE_SPECIAL: case HANDLE_NEW: return BC_invokespecial;
    case HANDLE_INTERFACE: return BC_invokeinterface;
    default: return BC_invokevirtual;
    }
}

static void *resolve_member(Thread *thread, Class *cls, u8 kind, u16 reference) {
    if (!is_field_kind(kind)) return resolve_method(thread, cls, reference, opcode_of_kind(kind));
    bool is_static = kind == HANDLE_GET_STATIC || kind == HANDLE_PUT_STATIC;
    return resolve_field(thread, cls, reference, is_static, kind >= HANDLE_PUT_FIELD, NULL);
}

/* The types of a call as Invokers.constant takes them: the field's or the method's own. */
static Object *member_type(Thread *thread, Class *cls, u8 kind, const Symbol *desc) {
    if (!is_field_kind(kind)) return handle_method_type(thread, cls, desc);
    if (!resolve_types(thread, cls, desc)) return NULL;
    Class *type = class_of_descriptor(thread, cls->loader, desc->text, desc->length);
    Class *of = array_class(thread, known_class(thread->vm, KNOWN_Class));
    Object *none = type != NULL && of != NULL ? heap_new_array(thread, of, 0) : NULL;
    return none != NULL ? new_type(thread, type, none) : NULL;
}

static bool names_polymorphic(const Symbol *holder, const Symbol *name);

static Object *resolve_handle(Thread *thread, Class *cls, u16 index) {
    static const char desc[] = "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/invoke/MethodType;IZ)"
                               "Ljava/lang/invoke/MethodHandle;";
    const CpInfo *info = &cls->cp->info[index];
    u8 kind = (u8)info->pair.a;
    u16 reference = info->pair.b;
    Symbol *holder, *name, *member_desc;
    cp_member(cls->cp, reference, &holder, &name, &member_desc);
    bool polymorphic = kind == HANDLE_VIRTUAL && names_polymorphic(holder, name);
    void *member = polymorphic ? cls : resolve_member(thread, cls, kind, reference);
    Class *owner = member != NULL ? resolve_class(thread, cls, cls->cp->info[reference].pair.a) : NULL;
    Object *type = owner != NULL ? member_type(thread, cls, kind, member_desc) : NULL;
    Object *text = type != NULL ? jstring_from_symbol(thread, name) : NULL;
    Method *helper = text != NULL ? handle_helper(thread, polymorphic ? "polymorphic" : "constant", desc) : NULL;
    if (helper == NULL) return NULL;
    Class *receiver = kind == HANDLE_SPECIAL ? cls : owner;
    bool varargs = !polymorphic && !is_field_kind(kind) && (((Method *)member)->flags & ACC_VARARGS) != 0;
    Slot args[5] = {slot_ref(receiver->mirror), slot_ref(text), slot_ref(type), slot_int(kind), slot_int(varargs)};
    Object *handle = java_call(thread, helper, args).r;
    if (handle == NULL || polymorphic) return handle;
    HandleTarget *target = handle_target_for(thread, cls, kind, owner, member);
    if (target == NULL) return NULL;
    handle_set_target(thread, handle, target);
    return handle;
}

Object *indy_resolve_constant(Thread *thread, Class *cls, u16 index) {
    const ConstPool *cp = cls->cp;
    if (cp->tags[index] == CP_MethodType)
        return handle_method_type(thread, cls, cp->info[index].utf8);
    if (cp->tags[index] == CP_MethodHandle) return resolve_handle(thread, cls, index);
    Slot value = {0};
    return indy_resolve_dynamic(thread, cls, index, &value) ? value.r : NULL;
}

/* ---- Signature-polymorphic calls (JVMS 2.9.3) -------------------------------------------- */

const char *const access_mode_names[ACCESS_MODES] = {
    "get", "set", "getVolatile", "setVolatile", "getOpaque", "setOpaque", "getAcquire", "setRelease",
    "compareAndSet", "compareAndExchange", "compareAndExchangeAcquire", "compareAndExchangeRelease",
    "weakCompareAndSetPlain", "weakCompareAndSet", "weakCompareAndSetAcquire", "weakCompareAndSetRelease",
    "getAndSet", "getAndSetAcquire", "getAndSetRelease", "getAndAdd", "getAndAddAcquire", "getAndAddRelease",
    "getAndBitwiseOr", "getAndBitwiseOrRelease", "getAndBitwiseOrAcquire", "getAndBitwiseAnd",
    "getAndBitwiseAndRelease", "getAndBitwiseAndAcquire", "getAndBitwiseXor", "getAndBitwiseXorRelease",
    "getAndBitwiseXorAcquire",
};

static i32 access_mode(const Symbol *name) {
    for (i32 i = 0; i < ACCESS_MODES; i++)
        if (symbol_is(name, access_mode_names[i])) return i;
    return -1;
}

static bool names_polymorphic(const Symbol *holder, const Symbol *name) {
    if (symbol_is(holder, "java/lang/invoke/MethodHandle"))
        return symbol_is(name, "invokeExact") || symbol_is(name, "invoke");
    return symbol_is(holder, "java/lang/invoke/VarHandle") && access_mode(name) >= 0;
}

bool indy_is_polymorphic(Thread *thread, Class *cls, u16 index) {
    UNUSED(thread);
    Symbol *holder, *name, *desc;
    cp_member(cls->cp, index, &holder, &name, &desc);
    return names_polymorphic(holder, name);
}

static bool find_helpers(Thread *thread, HandleSite *site) {
    const Class *base = known_class(thread->vm, KNOWN_MethodHandle);
    if (site->mode < 0) {
        const Field *type = class_field(thread->vm, base, "type", "Ljava/lang/invoke/MethodType;");
        const Field *adapted = class_field(thread->vm, base, "adapted", "Ljava/lang/invoke/MethodHandle;");
        site->type_offset = type->offset;
        site->adapted_offset = adapted->offset;
        site->slow = handle_helper(thread, site->exact ? "invokeExact" : "invoke",
                                   "(Ljava/lang/invoke/MethodHandle;[Ljava/lang/Object;"
                                   "Ljava/lang/invoke/MethodType;I)Ljava/lang/Object;");
    } else {
        site->slow = handle_helper(thread, "access", "(Ljava/lang/invoke/VarHandle;[Ljava/lang/Object;"
                                                     "Ljava/lang/invoke/MethodType;I)Ljava/lang/Object;");
    }
    return site->slow != NULL;
}

HandleSite *indy_link_handle(Thread *thread, Class *cls, u16 index) {
    Symbol *holder, *name, *desc;
    cp_member(cls->cp, index, &holder, &name, &desc);
    HandleSite *site = heap_meta(thread, sizeof(HandleSite));
    Class *base = well_known(thread, KNOWN_MethodHandle);
    if (site == NULL || base == NULL || !class_link(thread, base)) return NULL;
    site->desc = desc;
    site->mode = symbol_is(holder, "java/lang/invoke/VarHandle") ? access_mode(name) : -1;
    site->exact = symbol_is(name, "invokeExact");
    site->arg_slots = 1 + descriptor_arg_slots(desc, &site->return_type);
    site->type = handle_method_type(thread, cls, desc);
    return site->type != NULL && find_helpers(thread, site) ? site : NULL;
}

/* Types differ, or the handle has no quick way: Java checks, converts and calls. */
static Slot invoke_slowly(Thread *thread, const HandleSite *site, const Slot *args) {
    Object *boxed = box_arguments(thread, site->desc, args + 1);
    if (boxed == NULL) return slot_void();
    Slot all[4] = {args[0], slot_ref(boxed), slot_ref(site->type), slot_int(site->mode)};
    Slot result = java_call(thread, site->slow, all);
    return thread->exception == NULL ? handle_unbox(result.r, site->return_type) : slot_void();
}

/* The handle, or what its asType made last, if it is of the call's type. */
static Object *fitting_handle(const HandleSite *site, Object *handle) {
    if (field_ref(handle, site->type_offset) == site->type) return handle;
    Object *adapted = site->exact ? NULL : field_ref(handle, site->adapted_offset);
    return adapted != NULL && field_ref(adapted, site->type_offset) == site->type ? adapted : NULL;
}

Slot indy_invoke_handle(Thread *thread, const HandleSite *site, Slot *args) {
    Object *handle = args[0].r;
    if (site->mode < 0) {
        Object *fitting = fitting_handle(site, handle);
        return fitting != NULL ? handle_call(thread, fitting, site->desc, args + 1)
                               : invoke_slowly(thread, site, args);
    }
    const VarPlace *place = var_place(thread, handle);
    bool same = place != NULL && place->types[access_shape((u32)site->mode)] == site->type;
    return same ? var_access(thread, place, (u32)site->mode, args + 1) : invoke_slowly(thread, site, args);
}

/* ---- Call sites of invokedynamic ------------------------------------------------------------ */

/* The arguments, then the CallSite. */
static Slot call_site(Thread *thread, Slot *args) {
    const Method *method = thread->frame->method;
    Object *site = args[method->arg_slots - 1].r;
    const Field *field = class_field(thread->vm, known_class(thread->vm, KNOWN_CallSite), "target",
                                     "Ljava/lang/invoke/MethodHandle;");
    Object **place = field_address(site, field->offset);
    return handle_call(thread, __atomic_load_n(place, __ATOMIC_ACQUIRE), method->desc, args);
}

Method *handle_site_method(Thread *thread, Class *owner, Symbol *desc) {
    static const Insn run_native = {.op = QUICK_native};
    Method *method = glue_method(thread, owner, "dynamic", desc);
    Class *base = well_known(thread, KNOWN_CallSite);
    if (method == NULL || base == NULL || !class_link(thread, base)) return NULL;
    method->flags |= ACC_NATIVE;
    method->registers = ++method->arg_slots;
    method->native = call_site;
    method->entry = &run_native;
    return method;
}
