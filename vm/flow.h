/* Control flow of a method: which instructions are reached, with what stack depth. */
#ifndef VM_FLOW_H
#define VM_FLOW_H

#include "vm/bytecode.h"

enum {
    FLOW_REACHED = 1, /* an instruction starts here and control can get to it */
    FLOW_LEADER = 2,  /* branches, switches or handlers lead here */
    FLOW_QUEUED = 4
};

typedef struct Flow {
    u8 *flags;   /* by bci, FLOW_* */
    u16 *depth;  /* by bci: operand stack depth in slots on entry */
} Flow;

/* Follows every path. Checks that instructions do not overlap the end, branches hit
 * instructions, depths agree and stay within max_stack, locals within max_locals.
 * False: VerifyError or OutOfMemoryError pending. */
MUST_CHECK bool flow_analyse(Thread *thread, const Method *method, Flow *out);

/* Slots popped and pushed by an instruction of this class. False: a bad pool reference. */
MUST_CHECK bool flow_stack_effect(const Class *cls, const Bytecode *insn, u32 *pops, u32 *pushes);

void throw_bad_code(Thread *thread, const Method *method, u32 bci, const char *what);

#endif
