/* Natives of java.lang.invoke: finding members, direct handles, memory behind variable handles. */
#include <string.h>

#include "vm/native.h"

enum { SLOTS_MAX = 2 * 256, KIND_FIELD_LAST = HANDLE_PUT_STATIC };

static void *hidden(Thread *thread, Object *object, u32 id) {
    return *(void **)field_address(object, injected_offset(thread->vm, id));
}

static Class *declaring_class(Thread *thread, Object *member, bool is_field) {
    if (is_field) return ((Field *)hidden(thread, member, INJECTED_field_of_field))->owner;
    return ((Method *)hidden(thread, member, INJECTED_method_of_executable))->owner;
}

/* ---- java.lang.invoke.DirectHandle ----------------------------------------------------- */

/* The reflected object of a member of `cls`, through the list that reflection makes. */
static Object *reflected(Thread *thread, Class *cls, const void *member, u32 injected, const char *list,
                         const char *desc) {
    Class *file = load_class(thread, NULL, symbol_of(thread->vm, "wardian/internal/ClassFile"));
    if (file == NULL || !class_initialize(thread, file)) return NULL;
    Slot args[1] = {slot_ref(cls->mirror)};
    Object *all = java_call(thread, class_method(thread->vm, file, list, desc), args).r;
    for (i32 i = 0; all != NULL && i < array_length(all); i++)
        if (hidden(thread, array_refs(all)[i], injected) == member) return array_refs(all)[i];
    return NULL;
}

static Object *reflected_method(Thread *thread, Method *method) {
    bool constructor = method->name == thread->vm->symbol[SYM_init];
    return reflected(thread, method->owner, method, INJECTED_method_of_executable,
                     constructor ? "constructors" : "methods",
                     constructor ? "(Ljava/lang/Class;)[Ljava/lang/reflect/Constructor;"
                                 : "(Ljava/lang/Class;)[Ljava/lang/reflect/Method;");
}

static Object *reflected_field(Thread *thread, const Field *field) {
    return reflected(thread, field->owner, field, INJECTED_field_of_field, "fields",
                     "(Ljava/lang/Class;)[Ljava/lang/reflect/Field;");
}

/* (owner, name, descriptor, kind, caller): the member as a reflected object, null when there is none. */
Slot java_lang_invoke_DirectHandle_find0(Thread *thread, Slot *args) {
    if (native_null(thread, args[0].r) || native_null(thread, args[1].r)) return slot_void();
    Class *owner = mirror_class(args[0].r);
    i32 kind = args[3].i;
    const Symbol *name = jstring_to_symbol(thread, args[1].r), *desc = jstring_to_symbol(thread, args[2].r);
    if (name == NULL || desc == NULL || owner->is_primitive || !class_link(thread, owner)) return slot_void();
    if (kind <= KIND_FIELD_LAST) {
        Field *field = class_find_field(owner, name, desc);
        if (field == NULL || !class_link(thread, field->owner)) return slot_void();
        return slot_ref(reflected_field(thread, field));
    }
    Method *method = kind == HANDLE_NEW ? class_declared_method(owner, name, desc)
                                        : class_find_method(owner, name, desc);
    return slot_ref(method != NULL ? reflected_method(thread, method) : NULL);
}

/* super.m() starts at the direct superclass of the caller (JVMS 6.5 invokespecial). */
static Method *special_target(const Class *caller, Method *method) {
    bool by_class = !method->owner->is_interface && (method->flags & ACC_PRIVATE) == 0 && caller->super != NULL;
    Method *found = by_class && caller != method->owner
        ? class_find_method(caller->super, method->name, method->desc) : method;
    return found != NULL ? found : method;
}

/* (this, member, kind, class: what NEW makes, whose super.m() SPECIAL calls; the lookup class) */
Slot java_lang_invoke_DirectHandle_aim0(Thread *thread, Slot *args) {
    u8 kind = (u8)args[2].i;
    Class *owner = mirror_class(args[3].r);
    bool is_field = kind <= KIND_FIELD_LAST;
    void *member = hidden(thread, args[1].r, is_field ? INJECTED_field_of_field : INJECTED_method_of_executable);
    if (!class_link(thread, declaring_class(thread, args[1].r, is_field))) return slot_void();
    if (kind == HANDLE_SPECIAL) member = special_target(owner, member);
    HandleTarget *target = handle_target_for(thread, mirror_class(args[4].r), kind, owner, member);
    if (target != NULL) handle_set_target(thread, args[0].r, target);
    return slot_void();
}

/* (a reflected method): does it ask for its caller? */
Slot java_lang_invoke_DirectHandle_asksCaller0(Thread *thread, Slot *args) {
    return slot_int(handle_asks_caller(hidden(thread, args[0].r, INJECTED_method_of_executable)));
}

Slot java_lang_invoke_DirectHandle_member0(Thread *thread, Slot *args) {
    const HandleTarget *target = handle_target(thread, args[0].r);
    return slot_ref(target->field != NULL ? reflected_field(thread, target->field)
                                          : reflected_method(thread, target->method));
}

/* Boxed values into slots by their classes. */
static u32 unbox_all(Object *values, Object *types, Slot *out) {
    u32 at = 0;
    for (i32 i = 0; i < array_length(types); i++) {
        const Class *type = mirror_class(array_refs(types)[i]);
        char kind = type->is_primitive ? type->kind : 'L';
        out[at] = handle_unbox(array_refs(values)[i], kind);
        at += kind == 'J' || kind == 'D' ? 2 : 1;
    }
    return at;
}

/* (this, values, their types): converted already. */
Slot java_lang_invoke_DirectHandle_call0(Thread *thread, Slot *args) {
    const HandleTarget *target = handle_target(thread, args[0].r);
    Slot slots[SLOTS_MAX];
    unbox_all(args[1].r, args[2].r, slots);
    Slot result = handle_call_target(thread, target, slots);
    if (thread->exception != NULL) return slot_void();
    return slot_ref(handle_box(thread, handle_result(target), result));
}

Slot java_lang_invoke_MethodHandle_share0(Thread *thread, Slot *args) {
    HandleTarget *target = handle_target(thread, args[1].r);
    if (target != NULL && target->kind != HANDLE_JAVA) handle_set_target(thread, args[0].r, target);
    return slot_void();
}

/* ---- java.lang.invoke.Combined: (this, target, its descriptor, own types, target's types, ...) ---- */

static PlanParts plan_parts(const Slot *args) {
    return (PlanParts){args[0].r, args[1].r, args[2].r, args[3].r, args[4].r};
}

/* (..., sources, constants) */
Slot java_lang_invoke_Combined_shuffle0(Thread *thread, Slot *args) {
    PlanParts parts = plan_parts(args);
    return slot_int(plan_shuffle(thread, &parts, args[5].r, args[6].r));
}

/* (..., type of the target's result, of the own) */
Slot java_lang_invoke_Combined_convert0(Thread *thread, Slot *args) {
    PlanParts parts = plan_parts(args);
    return slot_int(plan_convert(thread, &parts, mirror_class(args[5].r), mirror_class(args[6].r)));
}

/* (..., test, its descriptor, fallback) */
Slot java_lang_invoke_Combined_guard0(Thread *thread, Slot *args) {
    PlanParts parts = plan_parts(args);
    return slot_int(plan_guard(thread, &parts, args[5].r, args[6].r, args[7].r));
}

/* ---- java.lang.invoke.LambdaMetafactory -------------------------------------------------- */

static bool fill_extras(Thread *thread, LambdaSpec *spec, Object *markers, Object *bridges) {
    spec->marker_count = markers->length;
    spec->bridge_count = bridges->length;
    spec->markers = heap_meta(thread, (markers->length + 1) * sizeof(Class *));
    spec->bridges = heap_meta(thread, (bridges->length + 1) * sizeof(Symbol *));
    if (spec->markers == NULL || spec->bridges == NULL) return false;
    for (u32 i = 0; i < markers->length; i++) spec->markers[i] = mirror_class(array_refs(markers)[i]);
    for (u32 i = 0; i < bridges->length; i++) {
        spec->bridges[i] = jstring_to_symbol(thread, array_refs(bridges)[i]);
        if (spec->bridges[i] == NULL) return false;
    }
    return true;
}

/* A handle of the factory method, or the function object itself when nothing is captured. */
static Object *linked(Thread *thread, Class *cls, const IndySite *site, Object *descriptor) {
    if (site->target == NULL) return site->appendix;
    Method *helper = handle_helper(thread, "factory", "(Ljava/lang/Class;Ljava/lang/String;)"
                                                      "Ljava/lang/invoke/MethodHandle;");
    if (helper == NULL) return NULL;
    Slot args[2] = {slot_ref(cls->mirror), slot_ref(descriptor)};
    Object *handle = java_call(thread, helper, args).r;
    if (handle != NULL)
        handle_set_target(thread, handle, handle_new_target(thread, HANDLE_STATIC, cls, site->target));
    return handle;
}

/* (caller, name, factory, erased, instantiated, implementation, serializable, markers, bridges) */
Slot java_lang_invoke_LambdaMetafactory_link0(Thread *thread, Slot *args) {
    Class *caller = mirror_class(args[0].r);
    const HandleTarget *target = handle_target(thread, args[5].r);
    LambdaSpec spec = {.name = jstring_to_symbol(thread, args[1].r),
                       .factory_desc = jstring_to_symbol(thread, args[2].r),
                       .erased = jstring_to_symbol(thread, args[3].r),
                       .instantiated = jstring_to_symbol(thread, args[4].r),
                       .kind = target->kind, .implementation = target->method,
                       .implementation_class = target->owner, .serializable = args[6].i != 0};
    if (thread->exception != NULL || !fill_extras(thread, &spec, args[7].r, args[8].r)) return slot_void();
    const IndySite *site = lambda_link(thread, caller, &spec);
    return slot_ref(site != NULL ? linked(thread, caller, site, args[2].r) : NULL);
}

/* ---- java.lang.invoke.MemoryVarHandle ------------------------------------------------------ */

static void set_place(Thread *thread, Object *handle, const VarPlace *place) {
    VarPlace *kept = heap_meta(thread, sizeof(VarPlace));
    if (kept == NULL) return;
    *kept = *place;
    *(VarPlace **)field_address(handle, injected_offset(thread->vm, INJECTED_place_of_handle)) = kept;
}

Slot java_lang_invoke_MemoryVarHandle_field0(Thread *thread, Slot *args) {
    const Field *field = hidden(thread, args[1].r, INJECTED_field_of_field);
    if (!class_link(thread, field->owner)) return slot_void();
    VarPlace place = {.form = class_is_static(field->flags) ? PLACE_STATIC : PLACE_FIELD,
                      .type = field->type == '[' ? 'L' : field->type,
                      .is_final = (field->flags & ACC_FINAL) != 0, .field = field};
    set_place(thread, args[0].r, &place);
    return slot_void();
}

static char letter_of(const Class *cls) { return cls->is_primitive ? cls->kind : 'L'; }

Slot java_lang_invoke_MemoryVarHandle_array0(Thread *thread, Slot *args) {
    const Class *element = mirror_class(args[1].r);
    VarPlace place = {.form = PLACE_ARRAY, .type = letter_of(element), .element = element};
    set_place(thread, args[0].r, &place);
    return slot_void();
}

/* (this, type of the values, is it the other byte order?) */
Slot java_lang_invoke_MemoryVarHandle_view0(Thread *thread, Slot *args) {
    VarPlace place = {.form = PLACE_VIEW, .type = letter_of(mirror_class(args[1].r)), .swapped = args[2].i != 0};
    set_place(thread, args[0].r, &place);
    return slot_void();
}

Slot java_lang_invoke_MemoryVarHandle_types0(Thread *thread, Slot *args) {
    VarPlace *place = var_place(thread, args[0].r);
    for (u32 i = 0; place != NULL && i < ACCESS_SHAPES; i++) place->types[i] = array_refs(args[1].r)[i];
    return slot_void();
}

/* (this, mode, values, their types): converted already. */
Slot java_lang_invoke_MemoryVarHandle_access0(Thread *thread, Slot *args) {
    const VarPlace *place = var_place(thread, args[0].r);
    Slot slots[8];
    u32 mode = (u32)args[1].i, shape = access_shape(mode);
    unbox_all(args[2].r, args[3].r, slots);
    Slot result = var_access(thread, place, mode, slots);
    if (thread->exception != NULL) return slot_void();
    char type = shape == ACCESS_SET ? 'V' : shape == ACCESS_CAS ? 'Z' : place->type;
    return slot_ref(handle_box(thread, type, result));
}

/* ---- java.lang.invoke.HiddenClass ---------------------------------------------------------- */

Slot java_lang_invoke_HiddenClass_hide0(Thread *thread, Slot *args) {
    Class *cls = mirror_class(args[0].r);
    cls->is_hidden = true;
    cls->class_data = args[2].r;
    cls->nest_host = args[1].r != NULL ? class_nest_host(thread, mirror_class(args[1].r)) : cls;
    return slot_void();
}

Slot java_lang_invoke_HiddenClass_data0(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_ref(mirror_class(args[0].r)->class_data);
}
