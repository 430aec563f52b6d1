/* Class loaders: boot (the embedded archive), application (the class path), user-defined. */
#ifndef VM_LOADER_H
#define VM_LOADER_H

#include "base/map.h"
#include "vm/classpath.h"
#include "vm/class.h"

struct Loader {
    Vm *vm;
    Map classes;        /* Symbol* -> Class*: defined by or initiated through this loader */
    ClassPath *path;    /* application loader; else NULL */
    Object *object;     /* java.lang.ClassLoader; NULL: boot, or application not asked for yet */
    Loader *parent;     /* application: boot */
};

MUST_CHECK bool loaders_init(Vm *vm);
/* The Loader behind a java.lang.ClassLoader, made on first use; NULL object: the boot loader. */
Loader *loader_of(Thread *thread, Object *class_loader);
/* The java.lang.ClassLoader of a loader; NULL: boot (or an exception is pending). */
Object *loader_object(Thread *thread, Loader *loader);

/* Ties the Java object of the application class loader to it (once, when it is made). */
void loader_attach(Vm *vm, Object *class_loader);

/* Loads (JVMS 5.3) a class or array class by internal name. loader NULL: boot. NULL with
 * NoClassDefFoundError (caused by ClassNotFoundException) or another LinkageError pending. */
Class *load_class(Thread *thread, Loader *loader, Symbol *name);
/* The same, but an absent class gives ClassNotFoundException: Class.forName, loadClass. */
Class *load_class_by_name(Thread *thread, Loader *loader, Symbol *name);
/* Already loaded by this loader? No side effects. */
Class *loaded_class(Vm *vm, Loader *loader, Symbol *name);
/* Defines a class from bytes (JVMS 5.3.5), copying them. name may be NULL. */
Class *define_class(Thread *thread, Loader *loader, const Symbol *name, const u8 *bytes, size_t size,
                    const char *origin, Object *protection_domain);
/* A class of arrays of `element`. */
Class *array_class(Thread *thread, Class *element);
/* Class for a field descriptor, "I" and "V" included, in loader's eyes. */
Class *class_of_descriptor(Thread *thread, Loader *loader, const char *desc, size_t length);

#endif
