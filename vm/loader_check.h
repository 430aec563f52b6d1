/* What may be loaded and defined, and the errors that say why not. */
#ifndef VM_LOADER_CHECK_H
#define VM_LOADER_CHECK_H

#include "vm/class.h"

/* JVMS 5.3.5: may `cls` have this superclass, this superinterface? Throws: LinkageErrors. */
MUST_CHECK bool check_superclass(Thread *thread, Class *cls, Class *super);
MUST_CHECK bool check_superinterface(Thread *thread, Class *cls, Class *interface);
/* Packages below java belong to the boot loader. Throws: SecurityException. */
MUST_CHECK bool check_package(Thread *thread, const Symbol *name);

/* LinkageError: the loader of `cls` already has a class of this name. */
void throw_duplicate(Thread *thread, Class *cls);
/* ClassNotFoundException with the name as Java prints it. */
void throw_class_not_found(Thread *thread, const Loader *loader, const Symbol *name);
/* The name with dots, as loadClass wants it. */
Object *java_name(Thread *thread, const Symbol *name);

#endif
