/* Bytecode verification (JVMS 4.9, 4.10). */
#ifndef VM_VERIFY_H
#define VM_VERIFY_H

#include "vm/class.h"

/* Verifies every method of a class whose supers are linked; classes of the embedded archive,
 * verified when they were built, and classes the runtime made pass unlooked. Throws: VerifyError,
 * ClassFormatError (malformed StackMapTable), LinkageErrors of classes it had to load. */
MUST_CHECK bool verify_class(Thread *thread, Class *cls);
/* The same, whatever the origin. */
MUST_CHECK bool verify_class_always(Thread *thread, Class *cls);
/* Loads and verifies every class of the archive, naming on stderr what fails. */
MUST_CHECK bool verify_archive(Thread *thread);

#endif
