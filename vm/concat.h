/* String concatenation as StringConcatFactory links it. */
#ifndef VM_CONCAT_H
#define VM_CONCAT_H

#include "vm/indy.h"

/* One part: a constant, or a register. */
typedef struct ConcatPiece {
    Object *constant;  /* String, or NULL: the register */
    u16 reg;
    char type;         /* Z B C S I J, L: a String or null */
} ConcatPiece;

typedef struct ConcatRecipe {
    u32 count;
    ConcatPiece pieces[];
} ConcatRecipe;

/* The string the recipe makes of the registers. NULL: exception pending. */
Object *concat_registers(Thread *thread, const ConcatRecipe *recipe, const Slot *regs);

/* Links makeConcatWithConstants (recipe: its text) or makeConcat (recipe NULL) for the
 * descriptor; `constants` are the values of \2 in the recipe. NULL: exception pending. */
MUST_CHECK IndySite *concat_link(Thread *thread, Class *cls, Symbol *desc, Object *recipe, Object *constants);

#endif
