/* Slow paths of the interpreter: resolving an instruction's pool reference and
 * rewriting the instruction to its quick form.
 *
 * Another thread may be rewriting the same instruction.  Each function first
 * takes the reference under the load lock, and answers QUICKEN_AGAIN when the
 * instruction has changed meanwhile: run it anew.
 */
#ifndef VM_QUICKEN_H
#define VM_QUICKEN_H

#include "vm/insn.h"
#include "vm/class.h"
#include "vm/prepare.h"

typedef enum QuickenResult {
    QUICKEN_AGAIN,  /* run the instruction again: it is quick now */
    QUICKEN_DONE,   /* resolved; the out parameter holds it (the instruction may be quick now) */
    QUICKEN_THROWN  /* an exception is pending */
} QuickenResult;

QuickenResult quicken_ldc(Thread *thread, Method *method, Insn *insn, Slot *out);
QuickenResult quicken_static(Thread *thread, Method *method, Insn *insn, Slot **out, bool *is_volatile);
QuickenResult quicken_field(Thread *thread, Method *method, Insn *insn);
QuickenResult quicken_new(Thread *thread, Method *method, Insn *insn, Class **out);
/* checkcast, instanceof, anewarray (the class of the array), multianewarray. */
QuickenResult quicken_type(Thread *thread, Method *method, Insn *insn);
/* invokevirtual, invokespecial, invokeinterface, invokedynamic. */
QuickenResult quicken_invoke(Thread *thread, Method *method, Insn *insn);
QuickenResult quicken_invokestatic(Thread *thread, Method *method, Insn *insn, Method **out);

/* The target of an interface call whose cache does not know the class. NULL: exception pending. */
Method *interface_miss(Thread *thread, InterfaceSite *site, Class *cls);

#endif
