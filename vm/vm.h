/* One virtual machine.  Everything hangs off it; a process may hold many. */
#ifndef VM_VM_H
#define VM_VM_H

#include <pthread.h>
#include "base/map.h"
#include "vm/broker.h"
#include "vm/class.h"

enum {
#define WELL_KNOWN(id, name) KNOWN_##id,
#include "vm/wellknown.def"
#undef WELL_KNOWN
    KNOWN_COUNT
};

/* System properties from -Dname=value, in order. */
typedef struct Property {
    char *name, *value;
    struct Property *next;
} Property;

typedef struct VmOptions {
    size_t max_heap_bytes;   /* -Xmx, 0: default (a quarter of memory) */
    size_t initial_heap_bytes; /* -Xms, 0: default */
    size_t stack_bytes;      /* -Xss, 0: default */
    bool interpret_only;     /* -Xint; there is nothing but the interpreter yet */
    bool assertions;         /* -ea */
    bool system_assertions;  /* -esa */
    bool verbose_class;      /* -verbose:class: a line on stdout for every class defined */
    bool handle_signals;     /* SIGINT and the like run the shutdown hooks: the command only */
    u32 poll_slice;          /* -Xslice: bytecodes between polls; 0: default */
    u32 gc_stress;           /* collect at every Nth allocation; 0: off */
    u32 fail_allocation;     /* the Nth allocation after start-up fails, once; 0: off */
    Property *properties;
    const char *class_path;  /* as given by -cp; ':'-separated */
} VmOptions;

struct Vm {
    VmOptions options;
    Broker broker;                     /* what the program may reach of the host */
    struct SymbolTable *symbols;       /* symbol.c */
    Symbol *symbol[SYM_COUNT];         /* the well-known ones */
    Symbol *known_symbol[KNOWN_COUNT];
    _Atomic(Class *) known[KNOWN_COUNT]; /* set when the class is linked */
    Class *primitive[9];               /* ORDER primitive_index: Z C F D B S I J V */
    Loader *boot_loader;               /* loader.c; classes refer to it as NULL */
    Loader *app_loader;                /* the class path; its Java object made on demand */
    struct StringTable *strings;       /* interned java.lang.Strings, weak (jstring.c) */
    pthread_mutex_t load_lock;         /* recursive; guards loading, linking, resolution tables.
                                          Never held while Java code runs. */
    pthread_mutex_t init_lock;         /* class initialisation states */
    pthread_cond_t init_done;
    struct Threads *threads;           /* thread.c */
    struct Agreement *agreements;      /* loading constraints (constraint.c) */
    u32 agreement_count;
    struct Finalizers *finalizers;     /* finalizer.c */
    struct Monitors *monitors;         /* monitor.c */
    Class *byte_array;                 /* byte[] */
    u32 injected[16];                  /* offsets of injected fields (mirror.c) */
    u64 lambdas;                       /* made so far, for their names */
    _Atomic u64 allocations;           /* so far, since booted: for gc_stress and fail_allocation */
    Object *boot_error;                /* stands for exceptions until out_of_memory is made */
    Object *out_of_memory;             /* preallocated, thrown when nothing can be allocated */
    Object *system_loader_object;      /* ClassLoader.getSystemClassLoader(), or NULL so far */
    bool booted;                       /* java.lang.System is ready */
    u64 classes_loaded;                /* counters for tests and -verbose */
};

/* Makes a Vm and its main thread (the caller's). NULL: *error says why, in one line. */
Vm *vm_create(const VmOptions *options, const BrokerGrants *grants, char **error);
/* main has returned: its java.lang.Thread ends. What is left to do, waiting for others and shutting down, is done under
 * the name of another thread, so that main can be joined meanwhile. */
void vm_main_ended(Thread *thread);
/* Runs the shutdown hooks and flushes the standard streams. */
void vm_shutdown(Thread *thread);
/* Ends the process at once: Runtime.halt. */
NORETURN void vm_exit(Vm *vm, int code);

/* The class, loaded and linked on first use; NULL with an exception pending. */
Class *well_known(Thread *thread, u32 known);
/* Notes a class of the boot loader that has just been linked, so that known_class finds it. */
void well_known_linked(Vm *vm, Class *cls);
/* The class if it is linked, else NULL: there are no instances of it yet. */
static inline Class *known_class(Vm *vm, u32 known) { return vm->known[known]; }
Class *primitive_class(Vm *vm, char letter); /* B C D F I J S Z V */

#endif
