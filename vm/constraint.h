/* Loading constraints (JVMS 5.3.4): types that two loaders must agree on.
 *
 * When code of one loader uses a member of a class of another, every class
 * named in the member's descriptor must mean the same in both. Without that,
 * a user's loader could pass off an object as of another class.
 */
#ifndef VM_CONSTRAINT_H
#define VM_CONSTRAINT_H

#include "vm/class.h"

/* Code of `loader` uses the member of `owner`: their loaders agree from now on about every class in
 * the descriptor. Throws: LinkageError when they have different classes already. */
MUST_CHECK bool constraint_add(Thread *thread, Loader *loader, const Class *owner, const Symbol *name,
                               const Symbol *desc);
/* May the loader record this class under its name? Throws: LinkageError. */
MUST_CHECK bool constraint_allows(Thread *thread, Loader *loader, const Class *cls);
void constraints_free(Vm *vm);

#endif
