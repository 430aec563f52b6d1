/* Natives of reflection: members as objects, access, calls with boxed arguments. */
#include <string.h>

#include "vm/native.h"

static void *hidden(Thread *thread, Object *object, u32 id) {
    return *(void **)field_address(object, injected_offset(thread->vm, id));
}

static void set_hidden(Thread *thread, Object *object, u32 id, void *pointer) {
    *(void **)field_address(object, injected_offset(thread->vm, id)) = pointer;
}

static Method *method_of(Thread *thread, Object *mirror) {
    return hidden(thread, mirror, INJECTED_method_of_executable);
}

static Field *field_of(Thread *thread, Object *mirror) {
    return hidden(thread, mirror, INJECTED_field_of_field);
}

static Object *new_array_named(Thread *thread, const char *element, u32 length) {
    Class *cls = load_class(thread, NULL, symbol_of(thread->vm, element));
    Class *of = cls != NULL ? array_class(thread, cls) : NULL;
    return of != NULL ? heap_new_array(thread, of, (i32)length) : NULL;
}

static Object *new_bytes(Thread *thread, const u8 *bytes, u32 size) {
    Class *of = array_class(thread, primitive_class(thread->vm, 'B'));
    Object *array = of != NULL ? heap_new_array(thread, of, (i32)size) : NULL;
    if (array != NULL) memcpy(array_data(array), bytes, size);
    return array;
}

/* ---- Boxing ---------------------------------------------------------------------- */

static const struct { char kind; u32 known; const char *desc; } wrappers[] = {
    {'Z', KNOWN_Boolean, "(Z)Ljava/lang/Boolean;"}, {'B', KNOWN_Byte, "(B)Ljava/lang/Byte;"},
    {'C', KNOWN_Character, "(C)Ljava/lang/Character;"}, {'S', KNOWN_Short, "(S)Ljava/lang/Short;"},
    {'I', KNOWN_Integer, "(I)Ljava/lang/Integer;"}, {'J', KNOWN_Long, "(J)Ljava/lang/Long;"},
    {'F', KNOWN_Float, "(F)Ljava/lang/Float;"}, {'D', KNOWN_Double, "(D)Ljava/lang/Double;"},
};

/* The value as an object: references as they are, void as null. */
static Object *box(Thread *thread, char kind, Slot value) {
    if (kind == 'L' || kind == '[') return value.r;
    for (size_t i = 0; i < ARRAY_COUNT(wrappers); i++) {
        if (wrappers[i].kind != kind) continue;
        Class *cls = well_known(thread, wrappers[i].known);
        if (cls == NULL || !class_initialize(thread, cls)) return NULL;
        Slot args[2] = {value, {0}};
        return java_call(thread, class_method(thread->vm, cls, "valueOf", wrappers[i].desc), args).r;
    }
    return NULL;
}

/* The only instance field of a wrapper. */
static const Field *wrapped_field(const Class *cls) {
    for (u32 i = 0; i < cls->field_count; i++)
        if (!class_is_static(cls->fields[i].flags)) return &cls->fields[i];
    return NULL;
}

static Slot read_bits(const void *at, char kind) {
    switch (kind) {
    case 'Z': return slot_int(*(const u8 *)at);
    case 'B': return slot_int(*(const i8 *)at);
    case 'C': return slot_int(*(const u16 *)at);
    case 'S': return slot_int(*(const i16 *)at);
    case 'I': return slot_int(*(const i32 *)at);
    case 'F': return slot_float(*(const float *)at);
    case 'J': return slot_long(*(const i64 *)at);
    case 'D': return slot_double(*(const double *)at);
    default: return slot_ref(*(Object *const *)at);
    }
}

static void write_bits(void *at, char kind, Slot value) {
    switch (kind) {
    case 'Z': *(u8 *)at = (u8)(value.i & 1); break;
    case 'B': *(i8 *)at = (i8)value.i; break;
    case 'C': *(u16 *)at = (u16)value.i; break;
    case 'S': *(i16 *)at = (i16)value.i; break;
    case 'I': *(i32 *)at = value.i; break;
    case 'F': *(float *)at = value.f; break;
    default: *(u64 *)at = value.bits; break;
    }
}

/* JLS 5.1.2. False: there is no such conversion. */
static bool widen(char from, char to, Slot *value) {
    static const char *const wider[] = {"BSIJFD", "SIJFD", "CIJFD", "IJFD", "JFD", "FD"};
    if (from == to) return true;
    bool allowed = false;
    for (size_t i = 0; i < ARRAY_COUNT(wider); i++)
        allowed |= wider[i][0] == from && strchr(wider[i] + 1, to) != NULL;
    if (!allowed) return false;
    if (from == 'J') *value = to == 'F' ? slot_float((float)value->j) : slot_double((double)value->j);
    else if (from == 'F') *value = slot_double(value->f);
    else if (to == 'F') *value = slot_float((float)value->i);
    else if (to == 'D') *value = slot_double(value->i);
    else *value = slot_long(value->i);
    return true;
}

/* Takes a primitive out of its wrapper, widened to `kind`. */
static bool unbox(Thread *thread, Object *object, char kind, Slot *out) {
    for (size_t i = 0; object != NULL && i < ARRAY_COUNT(wrappers); i++) {
        if (object->cls != known_class(thread->vm, wrappers[i].known)) continue;
        const Field *field = wrapped_field(object->cls);
        *out = read_bits(field_address(object, field->offset), wrappers[i].kind);
        return widen(wrappers[i].kind, kind, out);
    }
    return false;
}

/* ---- wardian.internal.ClassFile ---- */

static const Attribute *attributes_of(Thread *thread, Object *holder) {
    if (holder->cls == known_class(thread->vm, KNOWN_Class)) return mirror_class(holder)->attributes;
    if (holder->cls == known_class(thread->vm, KNOWN_Field)) return field_of(thread, holder)->attributes;
    return method_of(thread, holder)->attributes;
}

Slot wardian_internal_ClassFile_attribute(Thread *thread, Slot *args) {
    if (native_null(thread, args[0].r)) return slot_void();
    const char *name = jstring_to_utf8(thread, args[1].r);
    const Symbol *symbol = name != NULL ? symbol_lookup(thread->vm, name, strlen(name)) : NULL;
    const Attribute *found = symbol != NULL ? attribute_find(attributes_of(thread, args[0].r), symbol) : NULL;
    return slot_ref(found != NULL ? new_bytes(thread, found->bytes, found->size) : NULL);
}

static Object *name_and_type(Thread *thread, const ConstPool *cp, const CpInfo *info) {
    Object *pair = new_array_named(thread, "java/lang/String", 2);
    if (pair == NULL) return NULL;
    array_refs(pair)[0] = jstring_from_symbol(thread, cp->info[info->pair.a].utf8);
    array_refs(pair)[1] = jstring_from_symbol(thread, cp->info[info->pair.b].utf8);
    return thread->exception == NULL ? pair : NULL;
}

Slot wardian_internal_ClassFile_constant(Thread *thread, Slot *args) {
    const ConstPool *cp = mirror_class(args[0].r)->cp;
    i32 index = args[1].i;
    if (cp == NULL || index <= 0 || index >= cp->count) return slot_void();
    const CpInfo *info = &cp->info[index];
    switch (cp->tags[index]) {
    case CP_Utf8: case CP_String: case CP_Class: return slot_ref(jstring_from_symbol(thread, info->utf8));
    case CP_Integer: return slot_ref(box(thread, 'I', slot_int(info->i)));
    case CP_Float: return slot_ref(box(thread, 'F', slot_float(info->f)));
    case CP_Long: return slot_ref(box(thread, 'J', slot_long(info->j)));
    case CP_Double: return slot_ref(box(thread, 'D', slot_double(info->d)));
    case CP_NameAndType: return slot_ref(name_and_type(thread, cp, info));
    default: return slot_void();
    }
}

Slot wardian_internal_ClassFile_primitiveDescriptor(Thread *thread, Slot *args) {
    char text[2] = {mirror_class(args[0].r)->kind, 0};
    return slot_ref(jstring_from_utf8(thread, text));
}

Slot wardian_internal_ClassFile_duplicate(Thread *thread, Slot *args) {
    if (native_null(thread, args[0].r)) return slot_void();
    Object *copy = heap_clone(thread, args[0].r);
    if (copy != NULL) copy->lock = 0;
    return slot_ref(copy);
}

/* ---- Members as objects ----------------------------------------------------------- */

static Object *field_object(Thread *thread, Class *cls, Field *field) {
    Class *type = class_of_descriptor(thread, cls->loader, field->desc->text, field->desc->length);
    Object *name = type != NULL ? jstring_from_symbol(thread, field->name) : NULL;
    Class *field_class = name != NULL ? well_known(thread, KNOWN_Field) : NULL;
    if (field_class == NULL) return NULL;
    Slot args[4] = {slot_ref(cls->mirror), slot_ref(name), slot_ref(type->mirror), slot_int(field->flags)};
    Object *made = java_new(thread, field_class,
                            "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/Class;I)V", args);
    if (made != NULL) set_hidden(thread, made, INJECTED_field_of_field, field);
    return made;
}

Slot wardian_internal_ClassFile_fields(Thread *thread, Slot *args) {
    Class *cls = mirror_class(args[0].r);
    if (!cls->is_primitive && !class_link(thread, cls)) return slot_void();
    Object *all = new_array_named(thread, "java/lang/reflect/Field", cls->field_count);
    for (u32 i = 0; all != NULL && i < cls->field_count; i++) {
        array_refs(all)[i] = field_object(thread, cls, &cls->fields[i]);
        if (array_refs(all)[i] == NULL) return slot_void();
    }
    return slot_ref(all);
}

static const char *skip_type(const char *at) {
    while (*at == '[') at++;
    return *at == 'L' ? strchr(at, ';') + 1 : at + 1;
}

static u32 parameter_count(const Symbol *desc) {
    u32 count = 0;
    for (const char *at = desc->text + 1; *at != ')'; at = skip_type(at)) count++;
    return count;
}

/* The Class objects of the parameters; *result the class after them. */
static Object *parameter_types(Thread *thread, const Method *method, Class **result) {
    Loader *loader = method->owner->loader;
    Object *types = new_array_named(thread, "java/lang/Class", parameter_count(method->desc));
    if (types == NULL) return NULL;
    const char *at = method->desc->text + 1;
    for (u32 i = 0; *at != ')'; i++) {
        const char *next = skip_type(at);
        Class *type = class_of_descriptor(thread, loader, at, (size_t)(next - at));
        if (type == NULL) return NULL;
        array_refs(types)[i] = type->mirror;
        at = next;
    }
    *result = class_of_descriptor(thread, loader, at + 1, strlen(at + 1));
    return *result != NULL ? types : NULL;
}

static Object *executable_object(Thread *thread, Method *method) {
    Class *result = NULL;
    Object *types = parameter_types(thread, method, &result);
    if (types == NULL) return NULL;
    Slot owner = slot_ref(method->owner->mirror), flags = slot_int(method->flags);
    Object *made = NULL;
    if (method->name == thread->vm->symbol[SYM_init]) {
        Class *cls = well_known(thread, KNOWN_Constructor);
        Slot args[3] = {owner, slot_ref(types), flags};
        if (cls != NULL) made = java_new(thread, cls, "(Ljava/lang/Class;[Ljava/lang/Class;I)V", args);
    } else {
        Class *cls = well_known(thread, KNOWN_Method);
        Object *name = cls != NULL ? jstring_from_symbol(thread, method->name) : NULL;
        Slot args[5] = {owner, slot_ref(name), slot_ref(types), slot_ref(result->mirror), flags};
        if (name != NULL)
            made = java_new(thread, cls, "(Ljava/lang/Class;Ljava/lang/String;[Ljava/lang/Class;"
                                         "Ljava/lang/Class;I)V", args);
    }
    if (made != NULL) set_hidden(thread, made, INJECTED_method_of_executable, method);
    return made;
}

static bool is_wanted(const Vm *vm, const Method *method, bool constructors) {
    if (method->name == vm->symbol[SYM_clinit]) return false;
    return (method->name == vm->symbol[SYM_init]) == constructors;
}

static Slot executables(Thread *thread, Class *cls, bool constructors, const char *element) {
    if (!cls->is_primitive && !class_link(thread, cls)) return slot_void();
    u32 count = 0;
    for (u32 i = 0; i < cls->method_count; i++) count += is_wanted(thread->vm, &cls->methods[i], constructors);
    Object *all = new_array_named(thread, element, count);
    for (u32 i = 0, at = 0; all != NULL && i < cls->method_count; i++) {
        if (!is_wanted(thread->vm, &cls->methods[i], constructors)) continue;
        array_refs(all)[at] = executable_object(thread, &cls->methods[i]);
        if (array_refs(all)[at++] == NULL) return slot_void();
    }
    return slot_ref(all);
}

Slot wardian_internal_ClassFile_methods(Thread *thread, Slot *args) {
    return executables(thread, mirror_class(args[0].r), false, "java/lang/reflect/Method");
}

Slot wardian_internal_ClassFile_constructors(Thread *thread, Slot *args) {
    return executables(thread, mirror_class(args[0].r), true, "java/lang/reflect/Constructor");
}

/* ---- wardian.internal.Reflection ---- */

Slot wardian_internal_Reflection_callerClass(Thread *thread, Slot *args) {
    UNUSED(args);
    const Class *caller = native_caller(thread);
    return slot_ref(caller != NULL ? caller->mirror : NULL);
}

Slot wardian_internal_Reflection_memberAccessible(Thread *thread, Slot *args) {
    Class *from = mirror_class(args[0].r);
    return slot_int(member_accessible(thread, from, mirror_class(args[1].r), (u16)args[3].i,
                                      mirror_class(args[2].r)));
}

Slot wardian_internal_Reflection_classAccessible(Thread *thread, Slot *args) {
    return slot_int(class_accessible(thread, mirror_class(args[0].r), mirror_class(args[1].r)));
}

Slot wardian_internal_Reflection_initialize(Thread *thread, Slot *args) {
    if (native_null(thread, args[0].r)) return slot_void();
    if (!class_initialize(thread, mirror_class(args[0].r))) return slot_void();
    return slot_void();
}

Slot wardian_internal_Reflection_define(Thread *thread, Slot *args) {
    if (native_null(thread, args[1].r)) return slot_void();
    Loader *loader = args[0].r != NULL ? loader_of(thread, args[0].r) : NULL;
    if (thread->exception != NULL) return slot_void();
    const u8 *bytes = (const u8 *)array_bytes(args[1].r);
    const Class *cls = define_class(thread, loader, NULL, bytes, args[1].r->length, NULL, NULL);
    return slot_ref(cls != NULL ? cls->mirror : NULL);
}

/* ---- Calls ------------------------------------------------------------------------ */

enum { ARGUMENTS_MAX = 2 * 256 };

static void mismatch(Thread *thread) {
    throw_new(thread, EX_IllegalArgumentException, "argument type mismatch");
}

/* One argument into slots; returns how many it takes, 0 when it does not fit. */
static u32 spread_one(Thread *thread, const Class *type, Object *value, Slot *out) {
    if (type->is_primitive) {
        if (value == NULL || !unbox(thread, value, type->kind, out)) return 0;
        return type->kind == 'J' || type->kind == 'D' ? 2 : 1;
    }
    if (value != NULL && (!class_link(thread, (Class *)type) || !object_is_instance(value, type))) return 0;
    *out = slot_ref(value);
    return 1;
}

static bool spread(Thread *thread, Object *types, Object *values, Slot *out) {
    i32 have = values != NULL ? array_length(values) : 0;
    if (have != array_length(types)) {
        throw_new(thread, EX_IllegalArgumentException, "wrong number of arguments: %d expected: %d", have,
                  array_length(types));
        return false;
    }
    for (i32 i = 0; i < have; i++) {
        u32 taken = spread_one(thread, mirror_class(array_refs(types)[i]), array_refs(values)[i], out);
        if (taken == 0) {
            if (thread->exception == NULL) mismatch(thread);
            return false;
        }
        out += taken;
    }
    return true;
}

static void wrap_thrown(Thread *thread) {
    Object *thrown = exception_take(thread);
    Class *cls = load_class(thread, NULL,
                            symbol_of(thread->vm, "java/lang/reflect/InvocationTargetException"));
    Slot args[1] = {slot_ref(thrown)};
    Object *wrapper = cls != NULL ? java_new(thread, cls, "(Ljava/lang/Throwable;)V", args) : NULL;
    if (wrapper != NULL) throw_object(thread, wrapper);
}

static Object *types_of(Thread *thread, Object *executable) {
    int offset = native_field_offset(thread, executable->cls->mirror, "parameterTypes");
    return offset >= 0 ? field_ref(executable, (u32)offset) : NULL;
}

static bool receiver_bad(Thread *thread, const Method *method, Object *receiver) {
    if (receiver == NULL) {
        throw_new(thread, EX_NullPointerException,
                  "Cannot invoke \"Object.getClass()\" because \"obj\" is null");
        return true;
    }
    if (object_is_instance(receiver, method->owner)) return false;
    throw_new(thread, EX_IllegalArgumentException, "object is not an instance of declaring class");
    return true;
}

/* (method, receiver, arguments); selects by the receiver's class unless `exactly`. */
static Slot invoke(Thread *thread, Slot *args, bool exactly) {
    Method *method = method_of(thread, args[0].r);
    Object *types = types_of(thread, args[0].r);
    if (types == NULL) return slot_void();
    Slot slots[ARGUMENTS_MAX];
    bool is_static = class_is_static(method->flags);
    if (!is_static && receiver_bad(thread, method, args[1].r)) return slot_void();
    if (is_static && !class_initialize(thread, method->owner)) return slot_void();
    slots[0] = args[1];
    if (!spread(thread, types, args[2].r, is_static ? slots : slots + 1)) return slot_void();
    Slot result = is_static || exactly ? java_call(thread, method, slots)
                                       : java_call_virtual(thread, method, slots);
    if (thread->exception != NULL) {
        wrap_thrown(thread);
        return slot_void();
    }
    return slot_ref(box(thread, method->return_type, result));
}

Slot java_lang_reflect_Method_invoke0(Thread *thread, Slot *args) { return invoke(thread, args, false); }

Slot wardian_internal_Reflection_invokeExactly(Thread *thread, Slot *args) {
    return invoke(thread, args, true);
}

Slot wardian_internal_Reflection_construct(Thread *thread, Slot *args) {
    Method *method = method_of(thread, args[0].r);
    Class *cls = method->owner;
    if ((cls->flags & ACC_ABSTRACT) != 0) {
        throw_new(thread, EX_InstantiationException, NULL);
        return slot_void();
    }
    Object *types = types_of(thread, args[0].r);
    Slot slots[ARGUMENTS_MAX];
    if (types == NULL || !class_initialize(thread, cls)) return slot_void();
    if (!spread(thread, types, args[1].r, slots + 1)) return slot_void();
    Object *made = heap_new_object(thread, cls);
    if (made == NULL) return slot_void();
    slots[0] = slot_ref(made);
    java_call(thread, method, slots);
    if (thread->exception == NULL) return slot_ref(made);
    wrap_thrown(thread);
    return slot_void();
}

/* ---- java.lang.reflect.Field: Java has checked receiver, type and access ---- */

/* Static fields live in Slots, instance fields packed. NULL: exception pending. */
static void *field_place(Thread *thread, const Field *field, Object *receiver) {
    if (!class_is_static(field->flags)) return field_address(receiver, field->offset);
    return class_initialize(thread, field->owner) ? (void *)&field->owner->statics[field->offset] : NULL;
}

static Slot field_read(Thread *thread, Slot *args) {
    const Field *field = field_of(thread, args[0].r);
    void *place = field_place(thread, field, args[1].r);
    if (place == NULL) return slot_void();
    if ((field->flags & ACC_VOLATILE) != 0) atomic_thread_fence(memory_order_seq_cst);
    return class_is_static(field->flags) ? *(Slot *)place : read_bits(place, field->type);
}

static void field_write(Thread *thread, Slot *args, Slot value) {
    const Field *field = field_of(thread, args[0].r);
    void *place = field_place(thread, field, args[1].r);
    if (place == NULL) return;
    if (class_is_static(field->flags)) *(Slot *)place = value;
    else write_bits(place, field->type, value);
    if ((field->flags & ACC_VOLATILE) != 0) atomic_thread_fence(memory_order_seq_cst);
}

/* float as its bits, sign-extended; int and smaller as the value. */
Slot java_lang_reflect_Field_bits0(Thread *thread, Slot *args) {
    char type = field_of(thread, args[0].r)->type;
    Slot value = field_read(thread, args);
    return type == 'J' || type == 'D' ? value : slot_long(value.i);
}

Slot java_lang_reflect_Field_reference0(Thread *thread, Slot *args) { return field_read(thread, args); }

Slot java_lang_reflect_Field_setBits0(Thread *thread, Slot *args) {
    field_write(thread, args, args[2]);
    return slot_void();
}

Slot java_lang_reflect_Field_setReference0(Thread *thread, Slot *args) {
    field_write(thread, args, args[2]);
    return slot_void();
}

/* ---- java.lang.reflect.Array ---- */

Slot java_lang_reflect_Array_new0(Thread *thread, Slot *args) {
    if (native_null(thread, args[0].r)) return slot_void();
    Class *cls = array_class(thread, mirror_class(args[0].r));
    return slot_ref(cls != NULL ? heap_new_array(thread, cls, args[1].i) : NULL);
}

Slot java_lang_reflect_Array_length0(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_int(array_length(args[0].r));
}
