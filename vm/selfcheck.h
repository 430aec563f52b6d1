/* Checks of the build against itself, run by the tests (wardian -Xcheck-library). */
#ifndef VM_SELFCHECK_H
#define VM_SELFCHECK_H

#include "vm/object.h"

/* Loads and links every class of the embedded archive. Checks that each native method has a C
 * function and each row of natives.def a method. Prints what is wrong; returns how many things are. */
u32 selfcheck_library(Thread *thread);

#endif
