/* Helpful NullPointerException messages (JEP 358). */
#ifndef VM_NULLPOINTER_H
#define VM_NULLPOINTER_H

#include "base/strbuf.h"
#include "vm/thread.h"

/* Appends what could not be done by the frame's current instruction and what was null; nothing
 * when that cannot be told. */
void null_pointer_message(StrBuf *out, Vm *vm, const Frame *frame);

#endif
