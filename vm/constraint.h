/* Loading constraints (JVMS 5.3.4): types that two loaders must agree on.
 *
 * When code of one loader uses a member of a class of another, or a method
 * overrides or implements one of another loader's class (5.4.2), every class
 * named in the member's descriptor must mean the same in both. Without that,
 * a user's loader could pass off an object as of another class.
 */
#ifndef VM_CONSTRAINT_H
#define VM_CONSTRAINT_H

#include "vm/class.h"

/* ---- The sets (constraint.c); loader NULL: boot ---- */

typedef enum Outcome { AGREED, DIFFERENT, NO_MEMORY } Outcome;

/* The loaders agree from now on about every class in the descriptor. DIFFERENT: not about the one at *type. */
MUST_CHECK Outcome constraint_agree(Vm *vm, Loader *a, Loader *b, const Symbol *desc, const char **type);
/* What the loader's class of this name must be, or NULL: nothing known. */
const Class *constraint_class(Vm *vm, Loader *loader, const Symbol *name);

/* ---- Who must agree (constraint_check.c). Throws: LinkageError, OutOfMemoryError. ---- */

/* Code of `from` uses the member. */
MUST_CHECK bool constraint_add_field(Thread *thread, const Class *from, const Field *field);
MUST_CHECK bool constraint_add_method(Thread *thread, const Class *from, const Method *method);
/* May the loader record this class under its name? */
MUST_CHECK bool constraint_allows(Thread *thread, Loader *loader, const Class *cls);

/* What prevents the linking of a class. */
typedef struct TableConflict {
    const Method *selected, *super; /* the method of the class, what it overrides or implements */
    const char *type;               /* which the loaders differ about, NULL: out of memory */
    bool by_interface;
} TableConflict;

/* The methods in the tables of a class agree with those they override and implement. Locks: load_lock held, so that
 * the error is thrown later. */
MUST_CHECK bool constraint_tables(Vm *vm, const Class *cls, TableConflict *conflict);
void constraint_throw_tables(Thread *thread, const Class *cls, const TableConflict *conflict);

#endif
