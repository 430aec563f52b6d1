/* Maximally-specific superinterface methods (JVMS 5.4.3.3, 5.4.6). */
#ifndef VM_SELECT_H
#define VM_SELECT_H

#include "vm/class.h"

typedef struct Selection {
    Method *concrete; /* a maximally-specific method that is not abstract, or NULL */
    Method *conflict; /* a second one, or NULL */
    Method *any;      /* any superinterface method, the maximally-specific preferred, or NULL */
} Selection;

/* Looks at all superinterfaces of cls, not at cls itself nor its superclasses' methods. */
void select_interface_method(const Class *cls, const Symbol *name, const Symbol *desc,
                             Selection *out);
/* Is there code to run in this superinterface method, or none (JVMS 4.6 abstract)? */
static inline bool method_is_abstract(const Method *method) {
    return (method->flags & ACC_ABSTRACT) != 0;
}

#endif
