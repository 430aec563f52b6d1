/* Interned names.
 *
 * Class names (internal form, "java/lang/String"), member names and
 * descriptors are Symbols: equal text is the same pointer, so names are
 * compared by pointer.  The table belongs to the Vm and only grows.
 */
#ifndef VM_SYMBOL_H
#define VM_SYMBOL_H

#include "vm/object.h"

struct Symbol {
    u32 length;   /* bytes */
    u32 hash;
    char text[];  /* modified UTF-8, NUL-terminated */
};

enum {
#define SYMBOL(id, text) SYM_##id,
#include "vm/symbols.def"
#undef SYMBOL
    SYM_COUNT
};

MUST_CHECK bool symbols_init(Vm *vm);
/* The symbol for this text; NULL when out of memory. Locks: the symbol table's. */
Symbol *symbol_intern(Vm *vm, const char *text, size_t length);
Symbol *symbol_of(Vm *vm, const char *text);
/* The symbol if it exists already, else NULL: for look-ups that need not create one. */
Symbol *symbol_lookup(Vm *vm, const char *text, size_t length);
bool symbol_is(const Symbol *symbol, const char *text);
/* Frees the table and all symbols: the last thing a Vm does. */
void symbols_destroy(Vm *vm);

#endif
