/* What is fuzzed: a VM that takes class files from strangers. */
#ifndef TESTS_FUZZ_SUBJECT_H
#define TESTS_FUZZ_SUBJECT_H

#include "vm/loader.h"
#include "vm/vm.h"

typedef struct Subject {
    Vm *vm;
    Thread *thread;
} Subject;

/* Makes the VM; classes that the damaged ones refer to come from `folder`. */
bool subject_start(Subject *subject, const char *folder);
/* Takes the class through all stages in a loader of its own; true: it passed all. Then calls before_run, unless NULL,
 * and runs the main method of the class or of the one around it: what was verified must not crash either. */
bool subject_class(Subject *subject, const u8 *bytes, size_t size, void (*before_run)(void));

#endif
