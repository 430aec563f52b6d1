// links: tests/unit/vm_stubs.o vm/symbol.o vm/loader.o vm/loader_check.o vm/classfile.o vm/classfile_pool.o vm/classfile_names.o vm/classfile_members.o vm/classfile_attributes.o vm/classfile_code.o vm/class.o vm/describe.o vm/classpath.o vm/broker.o base/strbuf.o base/zip.o base/map.o base/utf8.o
/* vm/loader.h: an archive of three classes, and a user-defined loader played by C. */
#define _GNU_SOURCE
#include "tests/unit/vm_stubs.h"
#include <stdarg.h>
#include "vm/access.h"
#include "vm/constraint.h"
#include "vm/heap.h"
#include "vm/interp.h"
#include "vm/jstring.h"
#include "vm/link.h"
#include "vm/loader.h"
#include "vm/mirror.h"
#include "vm/monitor.h"
#include "vm/resolve.h"
#include "vm/select.h"

typedef struct Bytes {
    u8 at[512];
    size_t size;
} Bytes;

static void put1(Bytes *out, u32 value) { out->at[out->size++] = (u8)value; }
static void put2(Bytes *out, u32 value) { put1(out, value >> 8), put1(out, value); }
static void utf8(Bytes *out, const char *text) {
    put1(out, CP_Utf8), put2(out, (u32)strlen(text));
    memcpy(out->at + out->size, text, strlen(text));
    out->size += strlen(text);
}

/* A class without members; super NULL: none. */
static Bytes class_bytes(const char *name, const char *super, const char *interface, u32 flags) {
    Bytes out = {.size = 0};
    put2(&out, 0xCAFE), put2(&out, 0xBABE), put2(&out, 0), put2(&out, 61), put2(&out, 7);
    utf8(&out, name), put1(&out, CP_Class), put2(&out, 1);
    utf8(&out, super != NULL ? super : name), put1(&out, CP_Class), put2(&out, 3);
    utf8(&out, interface != NULL ? interface : name), put1(&out, CP_Class), put2(&out, 5);
    put2(&out, flags), put2(&out, 2), put2(&out, super != NULL ? 4 : 0);
    put2(&out, interface != NULL);
    if (interface != NULL) put2(&out, 6);
    put2(&out, 0), put2(&out, 0), put2(&out, 0);
    return out;
}

/* ---- What the loader needs of the rest ----------------------------------------------- */

static const char *const interfaces[] = {"java/lang/Cloneable", "java/io/Serializable", "java/I"};

bool archive_find(const char *name, size_t length, Resource *out) {
    static Bytes kept[8];
    static u32 used;
    char text[64] = "";
    memcpy(text, name, length - 6);
    Bytes found = {.size = 0};
    if (strcmp(text, "java/lang/Object") == 0) found = class_bytes(text, NULL, NULL, ACC_PUBLIC);
    if (strcmp(text, "java/F") == 0) {
        found = class_bytes(text, "java/lang/Object", NULL, ACC_PUBLIC | ACC_FINAL);
    }
    for (size_t i = 0; i < ARRAY_COUNT(interfaces); i++) {
        if (strcmp(text, interfaces[i]) != 0) continue;
        found = class_bytes(text, "java/lang/Object", NULL,
                            ACC_PUBLIC | ACC_INTERFACE | ACC_ABSTRACT);
    }
    if (found.size == 0) return false;
    kept[used] = found;
    *out = (Resource){kept[used].at, found.size, NULL};
    used++;
    return true;
}

typedef struct Mirror { Object header; void *pointer; } Mirror;

u32 injected_offset(Vm *vm, u32 id) { UNUSED(vm), UNUSED(id); return OBJECT_HEADER_BYTES; }
Object *mirror_new(Thread *thread, Class *cls) {
    Mirror *mirror = heap_meta(thread, sizeof *mirror);
    mirror->pointer = cls;
    return cls->mirror = &mirror->header;
}
Class *mirror_class(Object *mirror) { return ((Mirror *)(void *)mirror)->pointer; }
bool class_is_hidden_from(const Class *from, const Class *to) { return from == NULL && to == NULL; }
void throw_not_exported(Thread *thread, const Class *from, const Class *to, const char *check) {
    UNUSED(from), UNUSED(to);
    throw_new(thread, EX_IllegalAccessError, "%s", check);
}
bool class_accessible(Thread *thread, Class *from, const Class *to) {
    UNUSED(thread), UNUSED(from), UNUSED(to);
    return true;
}

static Class loader_class;
static Method load_method = {.owner = &loader_class};

Class *well_known(Thread *thread, u32 known) {
    UNUSED(thread), UNUSED(known);
    load_method.name = stub_vm.symbol[SYM_loadClass];
    load_method.desc = stub_vm.symbol[SYM_loadClass_desc];
    loader_class.name = symbol_of(&stub_vm, "T");
    loader_class.methods = &load_method;
    loader_class.method_count = 1;
    return &loader_class;
}

/* Strings are their bytes here. */
Object *jstring_from_bytes(Thread *thread, const char *utf8_text, size_t size) {
    Mirror *string = heap_meta(thread, sizeof *string);
    string->pointer = strndup(utf8_text, size);
    return &string->header;
}

char *jstring_to_utf8(Thread *thread, Object *string) {
    UNUSED(thread);
    return ((Mirror *)string)->pointer;
}

/* The user's loadClass: delegates java.*, defines "x.A" extends x.B, x.B extends x.A, and
 * "x.Plain"; gives Object for "x.Liar". */
Slot java_call_virtual(Thread *thread, Method *method, const Slot *args) {
    CHECK(method == &load_method);
    Loader *loader = loader_of(thread, args[0].r);
    const char *name = ((Mirror *)args[1].p)->pointer;
    Symbol *object = symbol_of(&stub_vm, "java/lang/Object");
    Class *cls = NULL;
    Bytes bytes = {.size = 0};
    if (strcmp(name, "java.lang.Object") == 0 || strcmp(name, "x.Liar") == 0) {
        cls = load_class(thread, NULL, object);
    } else if (strcmp(name, "x.A") == 0) {
        bytes = class_bytes("x/A", "x/B", NULL, ACC_PUBLIC);
    } else if (strcmp(name, "x.B") == 0) {
        bytes = class_bytes("x/B", "x/A", NULL, ACC_PUBLIC);
    } else if (strcmp(name, "x.Plain") == 0) {
        bytes = class_bytes("x/Plain", "java/lang/Object", NULL, ACC_PUBLIC);
    }
    if (bytes.size != 0) cls = define_class(thread, loader, NULL, bytes.at, bytes.size, NULL, NULL);
    return slot_ref(cls != NULL ? cls->mirror : NULL);
}
Slot java_call(Thread *thread, Method *method, const Slot *args) {
    return java_call_virtual(thread, method, args);
}

bool exception_is(Object *throwable, ExceptionId id) {
    return throwable != NULL && stub_exception == (int)id;
}
Object *exception_take(Thread *thread) {
    Object *taken = thread->exception;
    thread->exception = NULL;
    return taken;
}
void throw_caused(Thread *thread, ExceptionId id, Object *cause, const char *format, ...) {
    CHECK(cause != NULL);
    va_list args;
    char text[256];
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    throw_new(thread, id, "%s", text);
}
void select_interface_method(const Class *cls, const Symbol *name, const Symbol *desc,
                             Selection *selection) {
    UNUSED(cls), UNUSED(name), UNUSED(desc), UNUSED(selection);
}
bool constraint_allows(Thread *thread, Loader *loader, const Class *cls) {
    UNUSED(thread), UNUSED(loader);
    return cls != NULL;
}
bool class_link_array(Thread *thread, Class *cls) { return thread != NULL && cls->is_array; }
i32 object_identity_hash(const Object *object) { return (i32)((uintptr_t)object >> 4); }
void throw_stack_overflow(Thread *thread) { throw_new(thread, EX_StackOverflowError, NULL); }

/* ---- Tests ------------------------------------------------------------------------------- */

static Symbol *name_of(const char *text) { return symbol_of(&stub_vm, text); }

static void expect(Class *cls, ExceptionId id, const char *message) {
    CHECK(cls == NULL && stub_thread.exception != NULL);
    CHECK_TEXT(stub_message, message);
    CHECK(stub_exception == (int)id);
    stub_expect_nothing();
}

static Loader *new_user_loader(void) {
    Mirror *object = calloc(1, sizeof *object);
    object->header.cls = well_known(&stub_thread, KNOWN_ClassLoader);
    return loader_of(&stub_thread, &object->header);
}

static void boot_classes_load_once(void) {
    Class *object = load_class(&stub_thread, NULL, name_of("java/lang/Object"));
    CHECK(object != NULL && object->loader == NULL && object->mirror != NULL);
    CHECK(load_class(&stub_thread, stub_vm.boot_loader, name_of("java/lang/Object")) == object);
    CHECK(load_class(&stub_thread, stub_vm.app_loader, name_of("java/lang/Object")) == object);
    CHECK(loaded_class(&stub_vm, NULL, name_of("java/lang/Object")) == object);
    expect(load_class(&stub_thread, NULL, name_of("q/X")), EX_NoClassDefFoundError, "q/X");
    expect(load_class(&stub_thread, stub_vm.app_loader, name_of("q/X")), EX_NoClassDefFoundError,
           "q/X");
    expect(load_class_by_name(&stub_thread, stub_vm.app_loader, name_of("q/X")),
           EX_ClassNotFoundException, "q.X");
}

static void arrays_are_made_once(void) {
    Class *grid = load_class(&stub_thread, stub_vm.app_loader, name_of("[[Ljava/lang/Object;"));
    CHECK(grid != NULL && grid->is_array && grid->kind == '[' && grid->element->kind == 'L');
    CHECK(array_class(&stub_thread, grid->element) == grid);
    Class *ints = class_of_descriptor(&stub_thread, NULL, "[I", 2);
    CHECK(ints != NULL && ints->element == primitive_class(&stub_vm, 'I'));
    CHECK(ints->element_shift == 2 && ints->interface_count == 2);
    CHECK(ints->flags == (ACC_PUBLIC | ACC_FINAL | ACC_ABSTRACT));
    CHECK_TEXT(ints->name->text, "[I");
    expect(load_class_by_name(&stub_thread, NULL, name_of("[V")), EX_ClassNotFoundException, "[V");
}

static void user_loaders_define_and_delegate(void) {
    Loader *loader = new_user_loader();
    Class *plain = load_class(&stub_thread, loader, name_of("x/Plain"));
    CHECK(plain != NULL && plain->loader == loader && plain->super->loader == NULL);
    CHECK(loaded_class(&stub_vm, loader, name_of("java/lang/Object")) == plain->super);
    CHECK(load_class(&stub_thread, new_user_loader(), name_of("x/Plain")) != plain);
    expect(load_class(&stub_thread, loader, name_of("x/Liar")), EX_NoClassDefFoundError, "x/Liar");
    Bytes again = class_bytes("x/Plain", "java/lang/Object", NULL, ACC_PUBLIC);
    CHECK(define_class(&stub_thread, loader, NULL, again.at, again.size, NULL, NULL) == NULL);
    CHECK(stub_exception == EX_LinkageError);
    CHECK(strstr(stub_message, "attempted duplicate class definition for x.Plain. (x.Plain is in "
                               "unnamed module of loader") != NULL);
    stub_expect_nothing();
}

static Class *define(const char *name, const char *super, const char *interface, u32 flags) {
    Bytes bytes = class_bytes(name, super, interface, flags);
    return define_class(&stub_thread, stub_vm.app_loader, NULL, bytes.at, bytes.size, NULL, NULL);
}

static void supers_are_checked(void) {
    expect(load_class(&stub_thread, new_user_loader(), name_of("x/A")), EX_ClassCircularityError,
           "x/A");
    expect(define("C", "java/I", NULL, 0), EX_IncompatibleClassChangeError,
           "class C has interface java.I as super class");
    expect(define("C", "java/F", NULL, 0), EX_IncompatibleClassChangeError,
           "class C cannot inherit from final class java.F");
    expect(define("C", "java/lang/Object", "java/F", 0), EX_IncompatibleClassChangeError,
           "class C can not implement java.F, because it is not an interface (java.F is in module "
           "java.base of loader 'bootstrap')");
    expect(define("java/util/X", "java/lang/Object", NULL, 0), EX_SecurityException,
           "Prohibited package name: java.util");
    CHECK(define("C", "java/lang/Object", "java/I", 0) != NULL);
}

int main(void) {
    stubs_init();
    stub_vm.options.class_path = "/nonexistent";
    CHECK(loaders_init(&stub_vm));
    RUN(boot_classes_load_once);
    RUN(arrays_are_made_once);
    RUN(user_loaders_define_and_delegate);
    RUN(supers_are_checked);
    return 0;
}
