/* The translator's working state, shared by prepare.c and prepare_stack.c. */
#ifndef VM_PREPARE_INTERNAL_H
#define VM_PREPARE_INTERNAL_H

#include "vm/flow.h"
#include "vm/prepare.h"

enum { TEMPORARIES = 4 };  /* registers above the operand stack, for shuffles */

/* What is known of an operand stack position while translating. A value stays where it is
 * until something needs it in its home register. */
typedef enum EntryKind { ENTRY_REGISTER, ENTRY_CONSTANT, ENTRY_UPPER } EntryKind;

typedef struct Entry {
    EntryKind kind;  /* UPPER: second slot of a long or double, holds nothing */
    u32 reg;         /* REGISTER: a local, or the home of this or a lower position */
    i64 imm;         /* CONSTANT: the slot's bits */
} Entry;

typedef struct Translator {
    Thread *thread;
    Method *method;
    const Code *code;
    Flow flow;
    Insn *insns;
    u16 *bcis;
    u32 count, capacity;
    u32 *insn_at;    /* by bci: index of the first instruction for it; ~0 when not reached */
    Entry *stack;
    u32 depth;
    u32 bci;         /* being translated */
    i32 last_def;    /* instruction whose result may still be redirected, or -1 */
    bool failed;     /* an exception is pending */
} Translator;

static inline u32 home(const Translator *t, u32 position) { return t->code->max_locals + position; }

/* Appends an instruction for the current bci; returns it (valid until the next emit). */
Insn *emit(Translator *t, u16 op, u32 a, u32 b, u32 c, i64 imm);

/* Emits an instruction whose result is pushed, `slots` wide. */
void emit_push(Translator *t, u16 op, u32 b, u32 c, i64 imm, u32 slots);

void push_register(Translator *t, u32 reg, u32 slots);
void push_constant(Translator *t, i64 imm, u32 slots);
/* Pops a value and returns the register that holds it. */
u32 pop_register(Translator *t, u32 slots);
/* Is the value at this position a constant? */
bool entry_constant(const Translator *t, u32 position, i64 *imm);
/* Moves positions from..depth-1 to their homes. */
void flush_from(Translator *t, u32 from);
/* Pops into a local, redirecting the defining instruction where possible. */
void store_local(Translator *t, u32 local, u32 slots);
/* Entries that name a local about to change get copies. */
void release_local(Translator *t, u32 local);
/* Replaces the top `taken` slots by result[0..made-1], indexes into the taken ones. */
void shuffle(Translator *t, u32 taken, const u8 *result, u32 made);
void reset_stack(Translator *t, u32 depth);

#endif
