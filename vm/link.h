/* Linking (JVMS 5.4.1-2): layout of fields, method tables, interface tables. */
#ifndef VM_LINK_H
#define VM_LINK_H

#include "vm/constraint.h"
#include "vm/exception.h"

/* Links the class and its supers; true when already linked. Throws: LinkageErrors. */
MUST_CHECK bool class_link(Thread *thread, Class *cls);
/* Array classes, when they are made: Object's vtable, display, itables for Cloneable and
 * Serializable. Throws: OutOfMemoryError. */
MUST_CHECK bool class_link_array(Thread *thread, Class *cls);
/* The implementation of an interface method for this class, through the itable; NULL with
 * AbstractMethodError, IllegalAccessError or IncompatibleClassChangeError pending. Methods
 * that need no table (private ones, Object's) are selected too. */
Method *itable_select(Thread *thread, Class *cls, const Method *interface_method);
/* AbstractMethodError of a call on an instance of `receiver` that resolved to `resolved`;
 * selected: the abstract method found, or NULL. */
void throw_abstract_method(Thread *thread, const Class *receiver, const Method *resolved,
                           const Method *selected);

/* Between link.c and itable.c: a failure found under the load lock, thrown after it. */
typedef struct LinkFailure {
    bool failed;
    ExceptionId id;
    char *message; /* malloc'ed, or NULL */
    TableConflict conflict; /* of a LinkageError about loaders; selected NULL: another failure */
} LinkFailure;

MUST_CHECK bool itables_list(Class *cls);  /* which interfaces; false: out of memory */
MUST_CHECK bool itables_fill(Class *cls);  /* which methods; false: out of memory */

#endif
