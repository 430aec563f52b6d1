/* A Vm without heap, threads or interpreter, enough for parsing and loading tests. */
#ifndef TESTS_UNIT_VM_STUBS_H
#define TESTS_UNIT_VM_STUBS_H

#include "tests/unit/check.h"
#include "vm/exception.h"
#include "vm/vm.h"

extern Vm stub_vm;
extern Thread stub_thread;
extern char stub_message[4096];     /* of the exception thrown last */
extern int stub_exception;          /* its ExceptionId, -1: none */

void stubs_init(void);              /* symbols are interned */
void stub_expect_nothing(void);     /* forgets the last exception */

#endif
