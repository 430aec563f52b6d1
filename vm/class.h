/* Classes, methods, fields and constant pools as the runtime keeps them.
 *
 * All of it is collected memory (libgc, scanned conservatively): a class lives
 * as long as its loader, its mirror, an instance or its running code does, and
 * unloads by itself.  Only classfile.c fills what comes from the class file,
 * only link.c what linking adds.
 */
#ifndef VM_CLASS_H
#define VM_CLASS_H

#include "base/access.h"
#include "vm/object.h"
#include "vm/symbol.h"

/* ---- Constant pool -------------------------------------------------------- */

enum {
#define CONSTANT(name, tag, version) CP_##name = tag,
#include "base/constants.def"
#undef CONSTANT
};

typedef union CpInfo {
    Symbol *utf8;              /* Utf8; Class, String, Module, Package, MethodType: its text */
    i32 i;
    float f;
    i64 j;
    double d;
    struct { u16 a, b; } pair; /* indexes as in the class file: *ref (class, nat), NameAndType (name,
                                  desc), MethodHandle (kind, ref), *Dynamic (bootstrap, nat) */
} CpInfo;

typedef struct ConstPool {
    u16 count;       /* entries 1 .. count-1 */
    u8 *tags;        /* CP_*, 0 for entry 0 and the second half of long/double; never changes */
    CpInfo *info;    /* as parsed and checked; never changes */
    void **resolved; /* NULL until resolved: Class*, Field*, Method*, String/MethodType/MethodHandle
                        Object*; published with a release store (resolve.c) */
    struct ResolutionFailure *failures; /* resolutions that failed, to fail the same way again */
} ConstPool;

/* ---- Attributes kept raw, parsed when somebody asks ------------------------ */

typedef struct Attribute {
    Symbol *name;
    const u8 *bytes; /* into Class.bytes, after attribute_length */
    u32 size;
    struct Attribute *next; /* class-file order */
} Attribute;

const Attribute *attribute_find(const Attribute *list, const Symbol *name);

/* ---- Fields ---------------------------------------------------------------- */

struct Field {
    Class *owner;
    Symbol *name;
    Symbol *desc;
    u16 flags;            /* ACC_* */
    u16 constant_value;   /* cp index of ConstantValue, or 0 */
    char type;            /* desc[0]: B C D F I J S Z L [ */
    u32 offset;           /* instance: bytes from the object's start; static: index into statics (link.c) */
    Attribute *attributes;
};

/* ---- Methods --------------------------------------------------------------- */

typedef Slot (*NativeFunction)(Thread *thread, Slot *args);

typedef struct ExceptionRange {
    u16 start, end;  /* bytecode indexes, [start, end) */
    u16 handler;
    u16 type;        /* cp index of the class, 0: any */
} ExceptionRange;

/* What verification found out about an instruction behind a jsr that a ret comes back to. */
typedef struct JsrReturn {
    u16 bci;
    u16 depth;              /* of the operand stack: the subroutine may have changed it */
} JsrReturn;

/* A Code attribute (JVMS 4.7.3), checked for format. */
typedef struct Code {
    u16 max_stack;
    u16 max_locals;
    u32 size;               /* bytes of bytecode, 1..65535 */
    const u8 *bytes;        /* into Class.bytes */
    u16 range_count;
    ExceptionRange *ranges; /* search order */
    Attribute *attributes;  /* LineNumberTable, StackMapTable, ... */
    JsrReturn *jsr_returns; /* by bci; NULL: no subroutine returns */
    u16 jsr_return_count;
} Code;

struct Method {
    const Insn *entry;    /* what a call runs: a stub (interp.h), later the prepared code; never NULL
                             after linking */
    Class *owner;
    u16 registers;        /* stack slots the prepared frame needs; natives: arg_slots */
    u16 arg_slots;        /* arguments with `this`, long and double counting two */
    u16 flags;            /* ACC_* */
    char return_type;     /* first letter of the return type: V I J ... L [ */
    bool caller_sensitive;/* asks for its caller's class or loader */
    bool hidden_frame;    /* left out of stack traces (lambda glue) */
    i32 vtable_index;     /* or -1: not selected by class (link.c) */
    i32 itable_index;     /* methods of interfaces: index in the itable, or -1 */
    Symbol *name;
    Symbol *desc;
    Code *code;           /* NULL: native, abstract or built by the runtime */
    struct Prepared *prepared; /* NULL until first called (prepare.h) */
    NativeFunction native;     /* bound on first call */
    Attribute *attributes;
    Object *mirror;       /* cached java.lang.reflect object, or NULL */
};

/* ---- Classes --------------------------------------------------------------- */

typedef enum ClassState {   /* ORDER: only moves forward (JVMS 5.5) */
    CLASS_LOADED,           /* parsed; supers loaded */
    CLASS_LINKED,           /* verified, laid out, tables built */
    CLASS_INITIALIZING,     /* <clinit> is running in init_thread */
    CLASS_INITIALIZED,
    CLASS_ERRONEOUS         /* initialisation failed */
} ClassState;

typedef struct Itable {     /* one implemented interface of a class */
    Class *interface;
    Method **methods;       /* by Method.itable_index; NULL entry: no implementation (AbstractMethodError),
                               a method of another class may stand for a conflict (link.c) */
} Itable;

/* Which words of an instance hold references. */
typedef struct ReferenceMap {
    u32 soft;                /* the word that holds the referent of a soft reference; 0: none */
    u32 count;               /* of words[] */
    u64 words[];             /* bit i of word j: the object's word j * 64 + i */
} ReferenceMap;

struct Class {
    void *reserved;          /* word 0 of a gcj "vtable" */
    uintptr_t gc_descriptor; /* word 1, read by libgc: layout of the instances (heap.c) */
    Symbol *name;            /* internal form; arrays: "[I", "[Ljava/lang/String;" */
    Class *super;            /* NULL: Object, interfaces have Object, primitives NULL */
    Loader *loader;          /* NULL: the boot loader */
    Object *mirror;          /* the java.lang.Class, made with the class (mirror.c) */
    _Atomic(ClassState) state;
    u16 flags;               /* ACC_* from the class file (arrays: as JVMS 5.3.3) */
    u16 major, minor;        /* class-file version */
    bool is_interface, is_array, is_primitive, is_hidden;
    bool has_finalizer;      /* a non-empty finalize() below Object */
    bool is_reference;       /* subclass of java.lang.ref.Reference */
    char kind;               /* primitives: descriptor letter; arrays: element letter (L or [ for
                                references); else 'L' */
    u8 element_shift;        /* arrays: log2 of the element size */
    struct ReferenceMap *reference_map; /* large instances and soft references, else NULL (heap.c) */
    u8 reference_kind;       /* 0, or soft 1, weak 2, phantom 3 */
    Class *element;          /* arrays: component class */
    _Atomic(Class *) array;  /* class of arrays of this, once made */

    u32 instance_size;       /* bytes with header; arrays: 16 */
    u8 free_list;            /* of FreeLists.objects, for its instances; 0: never (heap.c) */
    u8 injected_count;       /* injected fields of this class: its last words (mirror.h) */
    u16 field_count, method_count, interface_count;
    Field *fields;           /* declared, class-file order */
    Method *methods;         /* declared, class-file order */
    Class **interfaces;      /* direct */
    ConstPool *cp;
    Slot *statics;           /* collected, scanned conservatively */
    u32 static_count;

    /* link.c */
    u32 vtable_length;
    Method **vtable;
    u32 itable_count;        /* all interfaces, transitively, super's first */
    Itable *itables;
    u16 depth;               /* Object 0 */
    Class **display;         /* display[i]: the ancestor at depth i, display[depth] == this */
    i32 itable_length;       /* interfaces: number of methods with an itable_index */

    /* init.c */
    Thread *init_thread;     /* while CLASS_INITIALIZING */
    Object *init_error;      /* CLASS_ERRONEOUS: the first failure's ExceptionInInitializerError cause */

    /* attributes */
    void *metadata;          /* blocks holding fields, methods, code, attributes (classfile.c) */
    const u8 *bytes;         /* the whole class file: embedded archive or collected copy */
    u32 size;
    Attribute *attributes;
    Symbol *source_file;     /* or NULL */
    Class *nest_host;        /* resolved on demand, or NULL */
    char *nest_error;        /* why it is not the one that NestHost names, or NULL (access.c) */
    Object *class_data;      /* hidden classes */
    Object *protection_domain; /* or NULL */
    const char *origin;      /* where it came from (jar or folder), for messages; NULL: runtime */
};

/* ---- Questions ------------------------------------------------------------- */

static inline bool class_is_static(u16 flags) { return (flags & ACC_STATIC) != 0; }

/* Is every instance of `cls` also one of `target` (JVMS 6.5 checkcast)? Both linked. */
bool class_is_subtype(const Class *cls, const Class *target);
bool class_implements(const Class *cls, const Class *interface);
static inline bool object_is_instance(const Object *object, const Class *target) {
    return object->cls == target || class_is_subtype(object->cls, target);
}
bool class_same_package(const Class *a, const Class *b);

/* Declared members only. */
Field *class_declared_field(const Class *cls, const Symbol *name, const Symbol *desc);
Method *class_declared_method(const Class *cls, const Symbol *name, const Symbol *desc);
/* Through superclasses and superinterfaces (JVMS 5.4.3.2-4), no access checks; NULL when absent. */
Field *class_find_field(const Class *cls, const Symbol *name, const Symbol *desc);
Method *class_find_method(const Class *cls, const Symbol *name, const Symbol *desc);
/* Look-up by text, for the runtime's own use of its library; NULL when absent. */
Method *class_method(Vm *vm, const Class *cls, const char *name, const char *desc);
Field *class_field(Vm *vm, const Class *cls, const char *name, const char *desc);

/* The name as Java prints it: "java.lang.String", "[I". GC-allocated. */
char *class_external_name(const Class *cls);
/* Line of a bytecode index, or -1. */
i32 method_line(const Method *method, u32 bci);
/* Size in slots of a method descriptor's arguments, and its return letter. */
u32 descriptor_arg_slots(const Symbol *desc, char *return_type);
/* The next type of a descriptor: its first character; moves past it. */
const char *descriptor_next(const char **at);
static inline u32 descriptor_slots(const char *type) {
    return *type == 'V' ? 0 : *type == 'J' || *type == 'D' ? 2 : 1;
}
/* The type behind the parameters. A class name may hold a ')'. */
const char *descriptor_result(const char *desc);
/* Length of the type at `type`. */
size_t descriptor_length(const char *type);

#endif
