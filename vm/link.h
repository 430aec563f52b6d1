/* Linking (JVMS 5.4.1-2): layout of fields, method tables, interface tables. */
#ifndef VM_LINK_H
#define VM_LINK_H

#include "vm/class.h"

/* Links the class and its supers; true when already linked. Throws: LinkageErrors. */
MUST_CHECK bool class_link(Thread *thread, Class *cls);
/* The implementation of an interface method for this class, through the itable; NULL with
 * AbstractMethodError or IncompatibleClassChangeError pending. */
Method *itable_select(Thread *thread, Class *cls, const Method *interface_method);

#endif
