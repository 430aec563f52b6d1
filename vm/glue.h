/* Methods the runtime builds: prepared code without bytecode, for call sites. */
#ifndef VM_GLUE_H
#define VM_GLUE_H

#include "vm/insn.h"
#include "vm/class.h"

enum { GLUE_MAX = 2048 };

/* Code under construction. Registers: 0..arg_slots-1 arguments, `next` the first free one. */
typedef struct Glue {
    Thread *thread;
    Class *owner;       /* whose eyes see the types */
    Insn *code;         /* collected */
    u32 count;
    u32 top;            /* highest register used, plus one */
    bool failed;        /* an exception is pending */
} Glue;

MUST_CHECK bool glue_begin(Glue *glue, Thread *thread, Class *owner, u32 arg_slots);
Insn *glue_emit(Glue *glue, u16 op, u32 a, u32 b, u32 c, const void *p);
/* Calls a method with arguments from register `base` on; the result goes to `to`. `opcode`: BC_invoke*. */
void glue_call(Glue *glue, u8 opcode, Method *method, u32 base, u32 to);
void glue_return(Glue *glue, char type, u32 reg);
/* r[to] = r[from] converted between descriptors as LambdaMetafactory and asType do: widening,
 * boxing, unboxing, casts. Uses registers from `scratch` on. */
void glue_convert(Glue *glue, u32 to, u32 from, const char *from_type, const char *to_type, u32 scratch);
/* Sets the method's code. */
MUST_CHECK bool glue_finish(Glue *glue, Method *method);

/* A static method outside any method table, owned by `owner`, hidden in stack traces. */
Method *glue_method(Thread *thread, Class *owner, const char *name, Symbol *desc);

#endif
