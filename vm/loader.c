/* Finding and defining classes (JVMS 5.3); see loader.h.
 *
 * No lock is held while a class file is parsed or Java code runs.  Two threads
 * may therefore load the same class at once; the one that records it second
 * drops its own and takes the first (built-in loaders) or fails with
 * LinkageError (user-defined loaders), so that everybody sees one class.
 */
#include "vm/loader.h"
#include <stdio.h>
#include <string.h>
#include "base/strbuf.h"
#include "vm/classfile.h"
#include "vm/constraint.h"
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/interp.h"
#include "vm/jstring.h"
#include "vm/link.h"
#include "vm/loader_check.h"
#include "vm/mirror.h"
#include "vm/vm.h"

enum { PUBLIC_FINAL_ABSTRACT = ACC_PUBLIC | ACC_FINAL | ACC_ABSTRACT, ARRAY_DIMENSIONS_MAX = 255,
       FILE_NAME_MAX = 256 };

/* A class that a loader is asked for, or whose superclasses are being loaded, for ClassCircularityError. Lives on the
 * C stack. */
typedef struct Loading {
    const Loader *loader;  /* NULL: boot */
    const Symbol *name;
    bool asked;            /* the loader's loadClass runs, and may define the class */
    struct Loading *outer;
} Loading;

/* ---- Loaders ------------------------------------------------------------------- */

static void *allocate_table(size_t size) { return heap_meta(NULL, size); }

static void loader_setup(Loader *loader, Vm *vm, Loader *parent) {
    loader->vm = vm;
    loader->parent = parent;
    map_init(&loader->classes, allocate_table, NULL);
}

static bool make_primitives(Vm *vm) {
    static const struct { char letter, name[8]; } rows[] = { /* ORDER Vm.primitive */
        {'Z', "boolean"}, {'C', "char"}, {'F', "float"}, {'D', "double"}, {'B', "byte"},
        {'S', "short"}, {'I', "int"}, {'J', "long"}, {'V', "void"},
    };
    for (u32 i = 0; i < ARRAY_COUNT(rows); i++) {
        Class *cls = heap_root(sizeof *cls);
        if (cls == NULL) return false;
        cls->name = symbol_of(vm, rows[i].name);
        cls->is_primitive = true;
        cls->kind = rows[i].letter;
        cls->flags = PUBLIC_FINAL_ABSTRACT;
        cls->state = CLASS_INITIALIZED;
        vm->primitive[i] = cls;
        if (cls->name == NULL) return false;
    }
    return true;
}

bool loaders_init(Vm *vm) {
    vm->boot_loader = heap_root(sizeof *vm->boot_loader);
    vm->app_loader = heap_root(sizeof *vm->app_loader);
    if (vm->boot_loader == NULL || vm->app_loader == NULL) return false;
    loader_setup(vm->boot_loader, vm, NULL);
    loader_setup(vm->app_loader, vm, vm->boot_loader);
    const char *path = vm->options.class_path;
    vm->app_loader->path = classpath_open(vm, path != NULL ? path : ".");
    return vm->app_loader->path != NULL && make_primitives(vm);
}

Class *primitive_class(Vm *vm, char letter) {
    static const char order[] = "ZCFDBSIJV";
    const char *at = letter != 0 ? strchr(order, letter) : NULL;
    return at != NULL ? vm->primitive[at - order] : NULL;
}

static Loader **loader_field(Vm *vm, Object *class_loader) {
    return field_address(class_loader, injected_offset(vm, INJECTED_loader_of_object));
}

Loader *loader_of(Thread *thread, Object *class_loader) {
    Vm *vm = thread->vm;
    if (class_loader == NULL) return vm->boot_loader;
    Loader **field = loader_field(vm, class_loader);
    pthread_mutex_lock(&vm->load_lock);
    Loader *loader = *field;
    if (loader == NULL) {
        loader = heap_meta(thread, sizeof *loader);
        if (loader != NULL) {
            loader_setup(loader, vm, vm->boot_loader);
            loader->object = class_loader;
            *field = loader;
        }
    }
    pthread_mutex_unlock(&vm->load_lock);
    return loader;
}

void loader_attach(Vm *vm, Object *class_loader) {
    pthread_mutex_lock(&vm->load_lock);
    if (vm->app_loader->object == NULL) {
        vm->app_loader->object = class_loader;
        vm->system_loader_object = class_loader;
        *loader_field(vm, class_loader) = vm->app_loader;
    }
    pthread_mutex_unlock(&vm->load_lock);
}

static Object *ask_system_loader(Thread *thread) {
    Class *cls = well_known(thread, KNOWN_ClassLoader);
    if (cls == NULL) return NULL;
    Method *method = class_method(thread->vm, cls, "getSystemClassLoader",
                                  "()Ljava/lang/ClassLoader;");
    if (method == NULL) {
        throw_new(thread, EX_InternalError, "ClassLoader.getSystemClassLoader is missing");
        return NULL;
    }
    Slot result = java_call(thread, method, NULL);
    return thread->exception == NULL ? result.r : NULL;
}

Object *loader_object(Thread *thread, Loader *loader) {
    Vm *vm = thread->vm;
    if (loader == NULL || loader == vm->boot_loader) return NULL;
    if (loader->object != NULL) return loader->object;
    Object *object = ask_system_loader(thread);
    if (object != NULL) loader_attach(vm, object);
    return loader->object;
}

/* Class.loader of classes this loader defines: NULL for the boot loader. */
static Loader *normalized(Vm *vm, Loader *loader) {
    return loader == vm->boot_loader ? NULL : loader;
}

static Map *classes_of(Vm *vm, Loader *loader) {
    return loader != NULL ? &loader->classes : &vm->boot_loader->classes;
}

static Class *recorded(Vm *vm, Loader *loader, const Symbol *name) {
    pthread_mutex_lock(&vm->load_lock);
    Class *cls = map_get(classes_of(vm, loader), name);
    pthread_mutex_unlock(&vm->load_lock);
    return cls;
}

/* Records `cls` under its name unless the loader has one; returns the one that counts, NULL with
 * OutOfMemoryError or LinkageError pending. */
static Class *record(Thread *thread, Loader *loader, Class *cls) {
    Vm *vm = thread->vm;
    Map *classes = classes_of(vm, loader);
    if (!constraint_allows(thread, loader, cls)) return NULL;
    pthread_mutex_lock(&vm->load_lock);
    Class *winner = map_get(classes, cls->name);
    if (winner == NULL && map_put(classes, cls->name, cls)) {
        winner = cls;
        if (cls->loader == loader) vm->classes_loaded++;
    }
    pthread_mutex_unlock(&vm->load_lock);
    if (winner == NULL) throw_out_of_memory(thread);
    return winner;
}

/* ---- Defining ------------------------------------------------------------------ */

static const Loading *find_loading(const Loading *at, const Loader *loader, const Symbol *name) {
    while (at != NULL && (at->loader != loader || at->name != name)) at = at->outer;
    return at;
}

static bool loads_supers(const Thread *thread, const Loader *loader, const Symbol *name) {
    const Loading *at = find_loading(thread->loading, loader, name);
    while (at != NULL && at->asked) at = find_loading(at->outer, loader, name);
    return at != NULL;
}

static bool load_super(Thread *thread, const ParsedClass *parsed) {
    Class *cls = parsed->cls;
    if (parsed->super_name == NULL) return true;
    cls->super = load_class(thread, cls->loader, parsed->super_name);
    return cls->super != NULL && check_superclass(thread, cls, cls->super);
}

static bool load_interfaces(Thread *thread, const ParsedClass *parsed) {
    Class *cls = parsed->cls;
    if (parsed->interface_count == 0) return true;
    cls->interfaces = heap_meta(thread, parsed->interface_count * sizeof *cls->interfaces);
    if (cls->interfaces == NULL) return false;
    for (u16 i = 0; i < parsed->interface_count; i++) {
        Class *interface = load_class(thread, cls->loader, parsed->interface_names[i]);
        if (interface == NULL || !check_superinterface(thread, cls, interface)) return false;
        cls->interfaces[i] = interface;
        cls->interface_count++;
    }
    return true;
}

static bool load_supers(Thread *thread, const ParsedClass *parsed) {
    Class *cls = parsed->cls;
    if (loads_supers(thread, cls->loader, cls->name)) {
        throw_new(thread, EX_ClassCircularityError, "%s", cls->name->text);
        return false;
    }
    Loading here = {cls->loader, cls->name, false, thread->loading};
    thread->loading = &here;
    bool ok = load_super(thread, parsed) && load_interfaces(thread, parsed);
    thread->loading = here.outer;
    return ok;
}

/* The mirror may be refused without an exception while java.lang.Class itself is loading. */
static bool make_mirror(Thread *thread, Class *cls) {
    return mirror_new(thread, cls) != NULL || thread->exception == NULL;
}

/* -verbose:class, in the form of HotSpot's log. */
static void announce(const Class *cls, const char *origin) {
    const char *name = class_external_name(cls);
    printf("[info][class,load] %s source: %s\n", name != NULL ? name : cls->name->text,
           origin != NULL ? origin : "library");
    fflush(stdout); // the program's own output does not pass through stdio
}

/* Defines a class from bytes that live as long as it does. `replace`: a class of that name already
 * recorded is returned instead of an error. */
static Class *define(Thread *thread, Loader *loader, const Symbol *name, const Resource *resource,
                     Object *protection_domain, bool replace) {
    ParsedClass parsed;
    if (!classfile_parse(thread, resource->bytes, resource->size, name, resource->origin,
                         &parsed)) {
        return NULL;
    }
    Class *cls = parsed.cls;
    cls->loader = loader;
    cls->protection_domain = protection_domain;
    if (loader != NULL && !check_package(thread, cls->name)) return NULL;
    if (!replace && recorded(thread->vm, loader, cls->name) != NULL) {
        throw_duplicate(thread, cls);
        return NULL;
    }
    if (!load_supers(thread, &parsed) || !make_mirror(thread, cls)) return NULL;
    Class *winner = record(thread, loader, cls);
    if (UNLIKELY(thread->vm->options.verbose_class) && winner == cls) announce(cls, resource->origin);
    if (winner == NULL || winner == cls || replace) return winner;
    throw_duplicate(thread, cls);
    return NULL;
}

Class *define_class(Thread *thread, Loader *loader, const Symbol *name, const u8 *bytes,
                    size_t size, const char *origin, Object *protection_domain) {
    u8 *copy = heap_atomic(thread, size + 1);
    if (copy == NULL) return NULL;
    if (size != 0) memcpy(copy, bytes, size);
    Resource resource = {copy, size, origin};
    loader = normalized(thread->vm, loader);
    return define(thread, loader, name, &resource, protection_domain, false);
}

/* ---- Built-in loaders ---------------------------------------------------------- */

/* A loader answers with a class, or NULL: an exception is pending, or none: there is no such
 * class. */

static Class *find_boot(Thread *thread, Symbol *name) {
    Class *cls = recorded(thread->vm, NULL, name);
    if (cls != NULL) return cls;
    char file[FILE_NAME_MAX]; /* longer names are not in the archive */
    if (name->length + sizeof ".class" > sizeof file) return NULL;
    memcpy(file, name->text, name->length);
    memcpy(file + name->length, ".class", sizeof ".class");
    Resource resource;
    if (!archive_find(file, name->length + sizeof ".class" - 1, &resource)) return NULL;
    return define(thread, NULL, name, &resource, NULL, true);
}

static Class *find_on_path(Thread *thread, Loader *loader, Symbol *name) {
    StrBuf file = {0};
    strbuf_format(&file, "%s.class", name->text);
    if (file.text == NULL) {
        throw_out_of_memory(thread);
        return NULL;
    }
    Resource resource = {0};
    const char *error = NULL;
    int found = classpath_find(loader->path, file.text, &resource, &error);
    strbuf_free(&file);
    if (found > 0) return define(thread, loader, name, &resource, NULL, true);
    if (error == classpath_no_memory) throw_out_of_memory(thread);
    else if (found < 0) throw_new(thread, EX_LinkageError, "%s: %s", name->text, error);
    return NULL;
}

static Class *find_application(Thread *thread, Loader *loader, Symbol *name) {
    Class *cls = find_boot(thread, name);
    if (cls != NULL || thread->exception != NULL) return cls;
    return find_on_path(thread, loader, name);
}

/* ---- User-defined loaders ------------------------------------------------------ */

static Object *call_load_class(Thread *thread, Loader *loader, const Symbol *name) {
    Vm *vm = thread->vm;
    Class *base = well_known(thread, KNOWN_ClassLoader);
    if (base == NULL) return NULL;
    Method *method = class_find_method(base, vm->symbol[SYM_loadClass],
                                       vm->symbol[SYM_loadClass_desc]);
    if (method == NULL) {
        throw_new(thread, EX_InternalError, "ClassLoader.loadClass is missing");
        return NULL;
    }
    Object *text = java_name(thread, name);
    if (text == NULL) return NULL;
    Slot args[2] = {slot_ref(loader->object), slot_ref(text)};
    Slot result = java_call_virtual(thread, method, args);
    return thread->exception == NULL ? result.r : NULL;
}

/* A class of another name counts as none. */
static Class *find_user(Thread *thread, Loader *loader, Symbol *name) {
    Loading here = {loader, name, true, thread->loading};
    thread->loading = &here;
    Object *mirror = call_load_class(thread, loader, name);
    thread->loading = here.outer;
    if (mirror == NULL) return NULL;
    Class *cls = mirror_class(mirror);
    return cls->name == name && !cls->is_primitive ? cls : NULL;
}

/* ---- Loading ------------------------------------------------------------------- */

/* Loading recurses in C along the chain of superclasses. */
static bool stack_left(Thread *thread) {
    if ((char *)__builtin_frame_address(0) > thread->c_stack_limit) return true;
    throw_stack_overflow(thread);
    return false;
}

static Class *find_plain(Thread *thread, Loader *loader, Symbol *name) {
    if (!stack_left(thread)) return NULL;
    if (find_loading(thread->loading, loader, name) != NULL) {
        throw_new(thread, EX_ClassCircularityError, "%s", name->text);
        return NULL;
    }
    if (loader == NULL) return find_boot(thread, name);
    Class *cls = loader->path != NULL ? find_application(thread, loader, name)
                                      : find_user(thread, loader, name);
    return cls != NULL ? record(thread, loader, cls) : NULL;
}

/* The class, or NULL with an exception pending or none, as the finders above. */
static Class *find_class(Thread *thread, Loader *loader, Symbol *name) {
    if (name->text[0] != '[') {
        Class *cls = recorded(thread->vm, loader, name);
        return cls != NULL ? cls : find_plain(thread, loader, name);
    }
    const char *element = name->text + strspn(name->text, "[");
    size_t dimensions = (size_t)(element - name->text);
    size_t length = name->length - dimensions;
    Class *cls = NULL;
    if (dimensions > ARRAY_DIMENSIONS_MAX) return NULL;
    if (length == 1 && element[0] != 'V') {
        cls = primitive_class(thread->vm, element[0]);
    } else if (length > 2 && element[0] == 'L' && element[length - 1] == ';') {
        Symbol *element_name = symbol_intern(thread->vm, element + 1, length - 2);
        if (element_name == NULL) throw_out_of_memory(thread);
        else if (element_name->text[0] != '[') cls = find_class(thread, loader, element_name);
    }
    while (cls != NULL && dimensions-- > 0) cls = array_class(thread, cls);
    return cls;
}

Class *loaded_class(Vm *vm, Loader *loader, Symbol *name) {
    return recorded(vm, normalized(vm, loader), name);
}

Class *load_class_by_name(Thread *thread, Loader *loader, Symbol *name) {
    loader = normalized(thread->vm, loader);
    Class *cls = find_class(thread, loader, name);
    if (cls == NULL && thread->exception == NULL) throw_class_not_found(thread, loader, name);
    return cls;
}

Class *load_class(Thread *thread, Loader *loader, Symbol *name) {
    loader = normalized(thread->vm, loader);
    Class *cls = find_class(thread, loader, name);
    if (cls != NULL) return cls;
    if (thread->exception == NULL) {
        if (loader == NULL || loader->path == NULL) { /* no Java code has thrown */
            throw_new(thread, EX_NoClassDefFoundError, "%s", name->text);
            return NULL;
        }
        throw_class_not_found(thread, loader, name);
    }
    if (!exception_is(thread->exception, EX_ClassNotFoundException)) return NULL;
    Object *cause = exception_take(thread);
    throw_caused(thread, EX_NoClassDefFoundError, cause, "%s", name->text);
    return NULL;
}

/* ---- Arrays -------------------------------------------------------------------- */

static Symbol *array_name(Thread *thread, const Class *element) {
    StrBuf text = {0};
    if (element->is_primitive) strbuf_format(&text, "[%c", element->kind);
    else if (element->is_array) strbuf_format(&text, "[%s", element->name->text);
    else strbuf_format(&text, "[L%s;", element->name->text);
    Symbol *name = NULL;
    if (text.text != NULL) name = symbol_intern(thread->vm, text.text, text.length);
    strbuf_free(&text);
    if (name == NULL) throw_out_of_memory(thread);
    return name;
}

static u8 shift_of(char kind) {
    switch (kind) {
    case 'B': case 'Z': return 0;
    case 'C': case 'S': return 1;
    case 'I': case 'F': return 2;
    default: return 3;
    }
}

/* java.lang.Cloneable and java.io.Serializable. */
static Class **array_interfaces(Thread *thread) {
    Class **interfaces = heap_meta(thread, 2 * sizeof *interfaces);
    if (interfaces == NULL) return NULL;
    interfaces[0] = load_class(thread, NULL, symbol_of(thread->vm, "java/lang/Cloneable"));
    if (interfaces[0] == NULL) return NULL;
    interfaces[1] = load_class(thread, NULL, symbol_of(thread->vm, "java/io/Serializable"));
    return interfaces[1] != NULL ? interfaces : NULL;
}

static Class *make_array_class(Thread *thread, Class *element) {
    Class *cls = heap_meta(thread, sizeof *cls);
    if (cls == NULL) return NULL;
    cls->name = array_name(thread, element);
    if (cls->name == NULL) return NULL;
    cls->super = load_class(thread, NULL, symbol_of(thread->vm, "java/lang/Object"));
    cls->interfaces = cls->super != NULL ? array_interfaces(thread) : NULL;
    if (cls->interfaces == NULL) return NULL;
    cls->interface_count = 2;
    cls->loader = element->loader;
    cls->flags = (element->flags & (ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED)) | ACC_FINAL |
                 ACC_ABSTRACT;
    cls->is_array = true;
    cls->kind = element->is_primitive ? element->kind : element->is_array ? '[' : 'L';
    cls->element_shift = element->is_primitive ? shift_of(element->kind) : 3;
    cls->element = element;
    cls->instance_size = OBJECT_HEADER_BYTES;
    cls->protection_domain = element->protection_domain;
    if (!make_mirror(thread, cls) || !class_link_array(thread, cls)) return NULL;
    cls->state = CLASS_INITIALIZED; /* nothing to run */
    return cls;
}

Class *array_class(Thread *thread, Class *element) {
    Class *cls = element->array;
    if (cls != NULL) return cls;
    if (element->is_array && strspn(element->name->text, "[") >= ARRAY_DIMENSIONS_MAX) {
        throw_new(thread, EX_IllegalArgumentException, "array with more than 255 dimensions");
        return NULL;
    }
    Class *made = make_array_class(thread, element);
    if (made == NULL) return NULL;
    return atomic_compare_exchange_strong(&element->array, &cls, made) ? made : cls;
}

Class *class_of_descriptor(Thread *thread, Loader *loader, const char *desc, size_t length) {
    if (length == 1) return primitive_class(thread->vm, desc[0]);
    bool is_array = desc[0] == '[';
    Symbol *name = is_array ? symbol_intern(thread->vm, desc, length)
                            : symbol_intern(thread->vm, desc + 1, length - 2);
    if (name != NULL) return load_class(thread, loader, name);
    throw_out_of_memory(thread);
    return NULL;
}
