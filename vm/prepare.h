/* From bytecode to prepared code (insn.h). */
#ifndef VM_PREPARE_H
#define VM_PREPARE_H

#include "vm/insn.h"
#include "vm/class.h"

typedef struct Prepared {
    Insn *code;
    u32 count;
    u16 *bcis;          /* bytecode index of each instruction; NULL: built by the runtime */
    u16 exception_register; /* where a handler finds the exception: operand stack position 0 */
    u32 *handlers;      /* instruction index of each Code.ranges[i].handler; ~0: unreachable */
} Prepared;

typedef struct SwitchTable {
    i32 low;            /* tableswitch: first key */
    u32 count;
    i32 fallback;       /* offset of the default, in instructions from the switch */
    i32 *keys;          /* lookupswitch: ascending */
    i32 *offsets;
} SwitchTable;

/* An interface call: the last receiver class and its method, replaced as one. */
typedef struct InterfaceCache {
    Class *cls;
    Method *target;
} InterfaceCache;

typedef struct InterfaceSite {
    Method *method;                    /* resolved interface method */
    _Atomic(InterfaceCache *) cache;   /* immutable once published; NULL at first */
    _Atomic u32 misses;                /* beyond a few the cache is left alone */
} InterfaceSite;

/* Translates method->code and publishes method->prepared and method->entry.
 * False: VerifyError (structurally impossible code) or OutOfMemoryError pending. */
MUST_CHECK bool method_prepare(Thread *thread, Method *method);

/* Makes a method whose code the runtime builds (lambda glue): no bytecode, no line numbers. */
MUST_CHECK bool method_set_built(Thread *thread, Method *method, const Insn *code, u32 count, u16 registers);

/* Bytecode index of an instruction of the method, 0 when it has none. */
u32 prepared_bci(const Method *method, const Insn *pc);

#endif
