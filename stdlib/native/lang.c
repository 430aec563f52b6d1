/* Natives of java.lang.Object, Throwable, System, Runtime, Class, ClassLoader and of java.lang.ref. */
#include <string.h>
#include <unistd.h>

#include "vm/native.h"

static Slot string_result(Thread *thread, const char *text) {
    return slot_ref(text != NULL ? jstring_from_utf8(thread, text) : NULL);
}

static Slot mirror_result(const Class *cls) { return slot_ref(cls != NULL ? cls->mirror : NULL); }

static Object *new_array_of(Thread *thread, u32 known, u32 length) {
    Class *element = well_known(thread, known);
    Class *cls = element != NULL ? array_class(thread, element) : NULL;
    return cls != NULL ? heap_new_array(thread, cls, (i32)length) : NULL;
}

/* ---- java.lang.Object ---- */

Slot java_lang_Object_getClass(Thread *thread, Slot *args) {
    UNUSED(thread);
    return mirror_result(args[0].r->cls);
}

Slot java_lang_Object_hashCode(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_int(object_identity_hash(args[0].r));
}

Slot java_lang_Object_clone(Thread *thread, Slot *args) {
    Object *object = args[0].r;
    Class *cloneable = well_known(thread, KNOWN_Cloneable);
    if (cloneable == NULL) return slot_void();
    if (!object->cls->is_array && !class_implements(object->cls, cloneable)) {
        throw_new(thread, EX_CloneNotSupportedException, "%s", class_external_name(object->cls));
        return slot_void();
    }
    return slot_ref(heap_clone(thread, object));
}

Slot java_lang_Object_notify(Thread *thread, Slot *args) {
    monitor_notify(thread, args[0].r, false);
    return slot_void();
}

Slot java_lang_Object_notifyAll(Thread *thread, Slot *args) {
    monitor_notify(thread, args[0].r, true);
    return slot_void();
}

/* Checked by Java: both are >= 0, nanos below a million. */
Slot java_lang_Object_wait0(Thread *thread, Slot *args) {
    i64 millis = args[1].j;
    i64 limit = INT64_MAX / 1000000 - 1;
    monitor_wait(thread, args[0].r, (millis > limit ? limit : millis) * 1000000 + args[3].i);
    return slot_void();
}

/* ---- java.lang.Throwable ---- */

Slot java_lang_Throwable_capture(Thread *thread, Slot *args) {
    exception_capture(thread, args[0].r);
    return slot_void();
}

Slot java_lang_Throwable_expand(Thread *thread, Slot *args) {
    return slot_ref(exception_trace(thread, args[0].r));
}

/* ---- java.lang.System ---- */

static void set_stream(Thread *thread, const char *name, const char *desc, Object *stream) {
    Class *system = well_known(thread, KNOWN_System);
    Field *field = system != NULL ? class_field(thread->vm, system, name, desc) : NULL;
    if (field != NULL) system->statics[field->offset].r = stream;
}

Slot java_lang_System_setIn0(Thread *thread, Slot *args) {
    set_stream(thread, "in", "Ljava/io/InputStream;", args[0].r);
    return slot_void();
}

Slot java_lang_System_setOut0(Thread *thread, Slot *args) {
    set_stream(thread, "out", "Ljava/io/PrintStream;", args[0].r);
    return slot_void();
}

Slot java_lang_System_setErr0(Thread *thread, Slot *args) {
    set_stream(thread, "err", "Ljava/io/PrintStream;", args[0].r);
    return slot_void();
}

Slot java_lang_System_identityHashCode(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_int(args[0].r != NULL ? object_identity_hash(args[0].r) : 0);
}

typedef struct Copy {
    Object *from, *to;
    i32 from_at, to_at, count;
} Copy;

static bool is_reference_array(const Class *cls) { return cls->kind == 'L' || cls->kind == '['; }

/* "int[]" or "object array[]", as messages name arrays. */
static const char *array_text(const Class *cls) {
    switch (cls->kind) {
    case 'Z': return "boolean";
    case 'B': return "byte";
    case 'C': return "char";
    case 'S': return "short";
    case 'I': return "int";
    case 'J': return "long";
    case 'F': return "float";
    case 'D': return "double";
    default: return "object array";
    }
}

static void *element_address(Object *array, i32 index) {
    return (char *)array_data(array) + ((size_t)index << array->cls->element_shift);
}

static bool copy_types_bad(Thread *thread, const Copy *copy) {
    const Class *from = copy->from->cls, *to = copy->to->cls;
    if (!from->is_array || !to->is_array) {
        throw_new(thread, EX_ArrayStoreException, "arraycopy: %s type %s is not an array",
                  from->is_array ? "destination" : "source",
                  class_external_name(from->is_array ? to : from));
        return true;
    }
    if (is_reference_array(from) ? is_reference_array(to) : from->kind == to->kind) return false;
    throw_new(thread, EX_ArrayStoreException, "arraycopy: type mismatch: can not copy %s[] into %s[]",
              array_text(from), array_text(to));
    return true;
}

static bool copy_index_bad(Thread *thread, const char *what, i32 at, const Object *array) {
    if (at >= 0) return false;
    throw_new(thread, EX_ArrayIndexOutOfBoundsException, "arraycopy: %s index %d out of bounds for %s[%d]",
              what, at, array_text(array->cls), array_length(array));
    return true;
}

static bool copy_end_bad(Thread *thread, const char *what, i32 at, i32 count, const Object *array) {
    u32 end = (u32)at + (u32)count;
    if (end <= array->length) return false;
    throw_new(thread, EX_ArrayIndexOutOfBoundsException,
              "arraycopy: last %s index %u out of bounds for %s[%d]", what, end, array_text(array->cls),
              array_length(array));
    return true;
}

static bool copy_range_bad(Thread *thread, const Copy *copy) {
    if (copy_index_bad(thread, "source", copy->from_at, copy->from) ||
        copy_index_bad(thread, "destination", copy->to_at, copy->to))
        return true;
    if (copy->count < 0) {
        throw_new(thread, EX_ArrayIndexOutOfBoundsException, "arraycopy: length %d is negative", copy->count);
        return true;
    }
    return copy_end_bad(thread, "source", copy->from_at, copy->count, copy->from) ||
           copy_end_bad(thread, "destination", copy->to_at, copy->count, copy->to);
}

/* Element by element, as far as the types allow. */
static void copy_checked(Thread *thread, const Copy *copy) {
    Class *wanted = copy->to->cls->element;
    Object **from = array_refs(copy->from) + copy->from_at;
    Object **to = array_refs(copy->to) + copy->to_at;
    for (i32 i = 0; i < copy->count; i++) {
        if (from[i] != NULL && !object_is_instance(from[i], wanted)) {
            throw_new(thread, EX_ArrayStoreException,
                      "arraycopy: element type mismatch: can not cast one of the elements of %s[] to the "
                      "type of the destination array, %s",
                      class_external_name(copy->from->cls->element), class_external_name(wanted));
            return;
        }
        to[i] = from[i];
    }
}

/* Words are moved whole: other threads must not see half a reference. */
static void copy_words(u64 *to, const u64 *from, i32 count) {
    if (to <= from || to >= from + count)
        for (i32 i = 0; i < count; i++) ((volatile u64 *)to)[i] = from[i];
    else
        for (i32 i = count; i-- > 0;) ((volatile u64 *)to)[i] = from[i];
}

static void copy_elements(const Copy *copy) {
    void *from = element_address(copy->from, copy->from_at);
    void *to = element_address(copy->to, copy->to_at);
    if (is_reference_array(copy->to->cls)) copy_words(to, from, copy->count);
    else memmove(to, from, (size_t)copy->count << copy->to->cls->element_shift);
}

Slot java_lang_System_arraycopy(Thread *thread, Slot *args) {
    Copy copy = {args[0].r, args[2].r, args[1].i, args[3].i, args[4].i};
    if (native_null(thread, copy.from) || native_null(thread, copy.to)) return slot_void();
    if (copy_types_bad(thread, &copy) || copy_range_bad(thread, &copy)) return slot_void();
    bool same = copy.from->cls == copy.to->cls || !is_reference_array(copy.to->cls) ||
                class_is_subtype(copy.from->cls->element, copy.to->cls->element);
    if (same) copy_elements(&copy);
    else copy_checked(thread, &copy);
    return slot_void();
}

/* ---- java.lang.Runtime ---- */

Slot java_lang_Runtime_halt0(Thread *thread, Slot *args) { vm_exit(thread->vm, args[0].i); }

Slot java_lang_Runtime_totalMemory(Thread *thread, Slot *args) {
    UNUSED(thread), UNUSED(args);
    return slot_long((i64)heap_size());
}

Slot java_lang_Runtime_freeMemory(Thread *thread, Slot *args) {
    UNUSED(thread), UNUSED(args);
    size_t size = heap_size(), used = heap_used();
    return slot_long(used < size ? (i64)(size - used) : 0);
}

Slot java_lang_Runtime_maxMemory(Thread *thread, Slot *args) {
    UNUSED(thread), UNUSED(args);
    size_t limit = heap_limit();
    return slot_long(limit != 0 && limit < INT64_MAX ? (i64)limit : INT64_MAX);
}

Slot java_lang_Runtime_availableProcessors(Thread *thread, Slot *args) {
    UNUSED(thread), UNUSED(args);
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return slot_int(count > 0 ? (i32)count : 1);
}

Slot java_lang_Runtime_gc(Thread *thread, Slot *args) {
    UNUSED(args);
    heap_collect(thread->vm);
    return slot_void();
}

Slot java_lang_Runtime_runFinalization(Thread *thread, Slot *args) {
    UNUSED(args);
    finalizer_drain(thread);
    return slot_void();
}

/* ---- java.lang.Class ---- */

static const struct { const char *name; char letter; } primitives[] = {
    {"boolean", 'Z'}, {"byte", 'B'}, {"char", 'C'}, {"short", 'S'}, {"int", 'I'},
    {"long", 'J'}, {"float", 'F'}, {"double", 'D'}, {"void", 'V'},
};

Slot java_lang_Class_primitive(Thread *thread, Slot *args) {
    if (native_null(thread, args[0].r)) return slot_void();
    const char *name = jstring_to_utf8(thread, args[0].r);
    for (size_t i = 0; name != NULL && i < ARRAY_COUNT(primitives); i++)
        if (strcmp(name, primitives[i].name) == 0)
            return mirror_result(primitive_class(thread->vm, primitives[i].letter));
    return slot_void();
}

static void not_found(Thread *thread, Object *name) {
    const char *text = jstring_to_utf8(thread, name);
    if (text != NULL) throw_new(thread, EX_ClassNotFoundException, "%s", text);
}

/* The class a Java name stands for; names with '/' stand for none. */
static Class *class_by_name(Thread *thread, Loader *loader, Object *name) {
    for (u32 i = 0; i < jstring_length(name); i++) {
        if (jstring_unit(name, i) != '/') continue;
        not_found(thread, name);
        return NULL;
    }
    Symbol *symbol = jstring_to_class_symbol(thread, name);
    return symbol != NULL ? load_class_by_name(thread, loader, symbol) : NULL;
}

/* Class loaders know no arrays. */
static Class *plain_class_by_name(Thread *thread, Loader *loader, Object *name) {
    if (jstring_length(name) == 0 || jstring_unit(name, 0) != '[') return class_by_name(thread, loader, name);
    not_found(thread, name);
    return NULL;
}

Slot java_lang_Class_forName0(Thread *thread, Slot *args) {
    if (native_null(thread, args[0].r)) return slot_void();
    Loader *loader = loader_of(thread, args[2].r);
    if (thread->exception != NULL) return slot_void();
    Class *cls = class_by_name(thread, loader, args[0].r);
    if (cls == NULL) return slot_void();
    if (args[1].i != 0 && !class_initialize(thread, cls)) return slot_void();
    return mirror_result(cls);
}

Slot java_lang_Class_isInstance(Thread *thread, Slot *args) {
    Class *cls = mirror_class(args[0].r);
    Object *object = args[1].r;
    if (object == NULL || cls->is_primitive || !class_link(thread, cls)) return slot_int(0);
    return slot_int(object_is_instance(object, cls));
}

Slot java_lang_Class_isAssignableFrom(Thread *thread, Slot *args) {
    if (native_null(thread, args[1].r)) return slot_void();
    Class *to = mirror_class(args[0].r), *from = mirror_class(args[1].r);
    if (to == from) return slot_int(1);
    if (to->is_primitive || from->is_primitive) return slot_int(0);
    if (!class_link(thread, to) || !class_link(thread, from)) return slot_void();
    return slot_int(class_is_subtype(from, to));
}

Slot java_lang_Class_isInterface(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_int(mirror_class(args[0].r)->is_interface);
}

Slot java_lang_Class_isArray(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_int(mirror_class(args[0].r)->is_array);
}

Slot java_lang_Class_isPrimitive(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_int(mirror_class(args[0].r)->is_primitive);
}

Slot java_lang_Class_isHidden(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_int(mirror_class(args[0].r)->is_hidden);
}

Slot java_lang_Class_getSuperclass(Thread *thread, Slot *args) {
    UNUSED(thread);
    const Class *cls = mirror_class(args[0].r);
    return mirror_result(cls->is_interface ? NULL : cls->super);
}

Slot java_lang_Class_interfaces0(Thread *thread, Slot *args) {
    const Class *cls = mirror_class(args[0].r);
    Object *array = new_array_of(thread, KNOWN_Class, cls->interface_count);
    for (u32 i = 0; array != NULL && i < cls->interface_count; i++)
        array_refs(array)[i] = cls->interfaces[i]->mirror;
    return slot_ref(array);
}

Slot java_lang_Class_accessFlags0(Thread *thread, Slot *args) {
    UNUSED(thread);
    const Class *cls = mirror_class(args[0].r);
    return slot_int(cls->is_primitive ? ACC_PUBLIC | ACC_FINAL | ACC_ABSTRACT : cls->flags);
}

Slot java_lang_Class_name0(Thread *thread, Slot *args) {
    Object *name = jstring_from_utf8(thread, class_external_name(mirror_class(args[0].r)));
    return slot_ref(name != NULL ? jstring_intern(thread, name) : NULL);
}

Slot java_lang_Class_loader0(Thread *thread, Slot *args) {
    const Class *cls = mirror_class(args[0].r);
    while (cls->is_array) cls = cls->element;
    return slot_ref(cls->loader != NULL ? loader_object(thread, cls->loader) : NULL);
}

Slot java_lang_Class_assertions0(Thread *thread, Slot *args) {
    const VmOptions *options = &thread->vm->options;
    bool is_system = mirror_class(args[0].r)->loader == NULL;
    return slot_int(is_system ? options->system_assertions : options->assertions);
}

Slot java_lang_Class_enumValues0(Thread *thread, Slot *args) {
    Class *cls = mirror_class(args[0].r);
    Object *desc = jstring_format(thread, "()[L%s;", cls->name->text);
    const char *text = desc != NULL ? jstring_to_utf8(thread, desc) : NULL;
    if (text == NULL || !class_initialize(thread, cls)) return slot_void();
    Method *values = class_method(thread->vm, cls, "values", text);
    if (values == NULL || (values->flags & ACC_STATIC) == 0) return slot_void();
    return java_call(thread, values, NULL);
}

Slot java_lang_Class_protectionDomain0(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_ref(mirror_class(args[0].r)->protection_domain);
}

Slot java_lang_Class_nestHost0(Thread *thread, Slot *args) {
    return mirror_result(class_nest_host(thread, mirror_class(args[0].r)));
}

Slot java_lang_Class_isRecord0(Thread *thread, Slot *args) {
    const Class *cls = mirror_class(args[0].r);
    return slot_int(attribute_find(cls->attributes, thread->vm->symbol[SYM_Record]) != NULL);
}

Slot java_lang_Class_arrayType0(Thread *thread, Slot *args) {
    return mirror_result(array_class(thread, mirror_class(args[0].r)));
}

Slot java_lang_Class_getComponentType(Thread *thread, Slot *args) {
    UNUSED(thread);
    const Class *cls = mirror_class(args[0].r);
    return mirror_result(cls->is_array ? cls->element : NULL);
}

/* ---- java.lang.ClassLoader ---- */

Slot java_lang_ClassLoader_attach0(Thread *thread, Slot *args) {
    loader_attach(thread->vm, args[0].r);
    return slot_void();
}

/* Null when the library has no such class. */
Slot java_lang_ClassLoader_boot0(Thread *thread, Slot *args) {
    if (native_null(thread, args[0].r)) return slot_void();
    Class *cls = plain_class_by_name(thread, NULL, args[0].r);
    if (cls == NULL && exception_is(thread->exception, EX_ClassNotFoundException)) exception_take(thread);
    return mirror_result(cls);
}

Slot java_lang_ClassLoader_loaded0(Thread *thread, Slot *args) {
    Loader *loader = loader_of(thread, args[0].r);
    Symbol *name = loader != NULL ? jstring_to_class_symbol(thread, args[1].r) : NULL;
    return mirror_result(name != NULL ? loaded_class(thread->vm, loader, name) : NULL);
}

/* (name, bytes, offset, length, domain, source); the range was checked by Java. */
Slot java_lang_ClassLoader_define0(Thread *thread, Slot *args) {
    Loader *loader = loader_of(thread, args[0].r);
    if (loader == NULL) return slot_void();
    Symbol *name = args[1].r != NULL ? jstring_to_class_symbol(thread, args[1].r) : NULL;
    const char *origin = args[6].r != NULL ? jstring_to_utf8(thread, args[6].r) : NULL;
    if (thread->exception != NULL) return slot_void();
    const u8 *bytes = (const u8 *)array_bytes(args[2].r) + args[3].i;
    return mirror_result(define_class(thread, loader, name, bytes, (size_t)args[4].i, origin, args[5].r));
}

Slot java_lang_SystemLoader_load0(Thread *thread, Slot *args) {
    if (native_null(thread, args[0].r)) return slot_void();
    return mirror_result(plain_class_by_name(thread, thread->vm->app_loader, args[0].r));
}

Slot java_lang_SystemLoader_origin0(Thread *thread, Slot *args) {
    return string_result(thread, mirror_class(args[0].r)->origin);
}

/* ---- wardian.internal.Resources ---- */

static Slot resource_bytes(Thread *thread, const Resource *resource) {
    Class *cls = array_class(thread, primitive_class(thread->vm, 'B'));
    Object *array = cls != NULL ? heap_new_array(thread, cls, (i32)resource->size) : NULL;
    if (array != NULL) memcpy(array_data(array), resource->bytes, resource->size);
    return slot_ref(array);
}

static bool find_in_library(Thread *thread, Object *name, Resource *found) {
    size_t size = 0;
    const char *text = name != NULL ? jstring_to_utf8_size(thread, name, &size) : NULL;
    return text != NULL && archive_find(text, size, found) && found->size <= INT32_MAX;
}

/* A resource that cannot be read is as good as absent. */
static bool find_in_application(Thread *thread, Object *name, i32 nth, Resource *found) {
    const char *error = NULL;
    const char *text = name != NULL ? jstring_to_utf8(thread, name) : NULL;
    ClassPath *path = thread->vm->app_loader->path;
    return text != NULL && path != NULL && nth >= 0 && strlen(text) == jstring_length(name) &&
           classpath_find_nth(path, text, (u32)nth, found, &error) == 1 && found->size <= INT32_MAX;
}

Slot wardian_internal_Resources_isInLibrary(Thread *thread, Slot *args) {
    Resource found;
    return slot_int(find_in_library(thread, args[0].r, &found));
}

Slot wardian_internal_Resources_libraryNames(Thread *thread, Slot *args) {
    UNUSED(args);
    Class *of = array_class(thread, known_class(thread->vm, KNOWN_String));
    Object *names = of != NULL ? heap_new_array(thread, of, (i32)archive_count()) : NULL;
    for (size_t i = 0; names != NULL && i < archive_count(); i++) {
        Object *name = jstring_from_utf8(thread, archive_name(i));
        if (name == NULL) return slot_void();
        array_refs(names)[i] = name;
    }
    return slot_ref(names);
}

Slot wardian_internal_Resources_libraryBytes(Thread *thread, Slot *args) {
    Resource found;
    return find_in_library(thread, args[0].r, &found) ? resource_bytes(thread, &found) : slot_void();
}

Slot wardian_internal_Resources_applicationBytes(Thread *thread, Slot *args) {
    Resource found;
    bool ok = find_in_application(thread, args[0].r, args[1].i, &found);
    return ok ? resource_bytes(thread, &found) : slot_void();
}

Slot wardian_internal_Resources_origin(Thread *thread, Slot *args) {
    ClassPath *path = thread->vm->app_loader->path;
    const char *origin = args[0].i >= 0 ? classpath_origin(path, (u32)args[0].i) : NULL;
    return origin != NULL ? string_result(thread, origin) : slot_void();
}

Slot wardian_internal_Resources_isJar(Thread *thread, Slot *args) {
    const char *origin = args[0].r != NULL ? jstring_to_utf8(thread, args[0].r) : NULL;
    return slot_int(origin != NULL && classpath_is_jar(thread->vm->app_loader->path, origin));
}

Slot wardian_internal_Resources_applicationOrigin(Thread *thread, Slot *args) {
    Resource found;
    bool ok = find_in_application(thread, args[0].r, args[1].i, &found);
    return ok ? string_result(thread, found.origin) : slot_void();
}

/* ---- The host, as the broker shows it ---- */

Slot java_lang_System_currentTimeMillis(Thread *thread, Slot *args) {
    UNUSED(thread), UNUSED(args);
    i64 seconds;
    i32 nanos;
    broker_wall_clock(&seconds, &nanos);
    return slot_long(seconds * 1000 + nanos / 1000000);
}

Slot java_lang_System_nanoTime(Thread *thread, Slot *args) {
    UNUSED(thread), UNUSED(args);
    return slot_long(broker_nano_time());
}

/* The value; a variable that is not granted looks unset. */
static const char *variable(Vm *vm, const char *name) {
    const char *value = NULL;
    return broker_env(&vm->broker, name, &value) == 0 ? value : NULL;
}

Slot java_lang_System_getenv0(Thread *thread, Slot *args) {
    const char *name = jstring_to_utf8(thread, args[0].r);
    return name != NULL ? string_result(thread, variable(thread->vm, name)) : slot_void();
}

static void put_string(Thread *thread, Object *array, u32 index, const char *text, size_t size) {
    if (array != NULL && thread->exception == NULL && text != NULL)
        array_refs(array)[index] = jstring_from_bytes(thread, text, size);
}

Slot java_lang_System_environment(Thread *thread, Slot *args) {
    UNUSED(args);
    Broker *broker = &thread->vm->broker;
    u32 count = 0;
    while (broker_env_at(broker, count) != NULL) count++;
    Object *pairs = new_array_of(thread, KNOWN_String, count * 2);
    for (u32 i = 0; pairs != NULL && i < count; i++) {
        const char *entry = broker_env_at(broker, i);
        size_t name = strcspn(entry, "=");
        const char *value = entry + name + (entry[name] == '=');
        put_string(thread, pairs, i * 2, entry, name);
        put_string(thread, pairs, i * 2 + 1, value, strlen(value));
    }
    return slot_ref(pairs);
}

static void put_property(Thread *thread, Object *pairs, u32 *at, const char *name, const char *value) {
    put_string(thread, pairs, (*at)++, name, strlen(name));
    put_string(thread, pairs, (*at)++, value, value != NULL ? strlen(value) : 0);
}

Slot java_lang_System_hostProperties(Thread *thread, Slot *args) {
    UNUSED(args);
    Vm *vm = thread->vm;
    char directory[4096];
    const char *home = variable(vm, "HOME"), *user = variable(vm, "USER");
    const char *path = vm->options.class_path;
    u32 count = 4, at = 0;
    for (const Property *each = vm->options.properties; each != NULL; each = each->next) count++;
    Object *pairs = new_array_of(thread, KNOWN_String, count * 2);
    put_property(thread, pairs, &at, "user.dir", getcwd(directory, sizeof directory) != NULL ? directory : "/");
    put_property(thread, pairs, &at, "user.home", home != NULL ? home : "/");
    put_property(thread, pairs, &at, "user.name", user != NULL ? user : "user");
    put_property(thread, pairs, &at, "java.class.path", path != NULL ? path : "");
    for (const Property *each = vm->options.properties; each != NULL; each = each->next)
        put_property(thread, pairs, &at, each->name, each->value);
    return slot_ref(pairs);
}
