/* The symbol table of a Vm; see symbol.h.
 *
 * Open addressing over malloc'ed memory, which the collector does not scan:
 * symbols live as long as their Vm.  Look-ups take no lock: slots only go from
 * NULL to a symbol, with a release store, and an outgrown slot array is kept
 * until the end because a reader may still be in it.  Writers hold the mutex.
 */
#include "vm/symbol.h"
#include "vm/vm.h"
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_CAPACITY = 4096, CHUNK_BYTES = 64 * 1024 };

typedef struct Slots {
    struct Slots *outgrown;     /* the array before this one */
    u32 mask;
    _Atomic(Symbol *) at[];
} Slots;

typedef struct Chunk {
    struct Chunk *previous;
    char bytes[];
} Chunk;

typedef struct SymbolTable {
    _Atomic(Slots *) slots;
    pthread_mutex_t lock;       /* guards what follows, and growth */
    u32 count;
    Chunk *chunk;
    size_t chunk_used, chunk_size;
} SymbolTable;

static u32 hash_text(const char *text, size_t length) {
    const u64 k = 0x9E3779B97F4A7C15u;
    u64 hash = length * k;
    while (length >= 8) {
        u64 word;
        memcpy(&word, text, 8);
        hash = (hash ^ word) * k;
        hash ^= hash >> 29;
        text += 8;
        length -= 8;
    }
    u64 tail = 0;
    memcpy(&tail, text, length);
    hash = (hash ^ tail) * k;
    return (u32)(hash ^ hash >> 32);
}

static bool same_text(const Symbol *symbol, u32 hash, const char *text, size_t length) {
    return symbol->hash == hash && symbol->length == length &&
           memcmp(symbol->text, text, length) == 0;
}

/* The symbol, or NULL with *free_slot where it belongs. */
static Symbol *probe(Slots *slots, u32 hash, const char *text, size_t length, u32 *free_slot) {
    for (u32 i = hash & slots->mask;; i = (i + 1) & slots->mask) {
        Symbol *symbol = atomic_load_explicit(&slots->at[i], memory_order_acquire);
        if (symbol == NULL) {
            *free_slot = i;
            return NULL;
        }
        if (same_text(symbol, hash, text, length)) return symbol;
    }
}

static Slots *slots_new(u32 capacity, Slots *outgrown) {
    Slots *slots = calloc(1, sizeof *slots + capacity * sizeof slots->at[0]);
    if (slots == NULL) return NULL;
    slots->mask = capacity - 1;
    slots->outgrown = outgrown;
    return slots;
}

static Slots *grow(SymbolTable *table, Slots *old) {
    Slots *slots = slots_new((old->mask + 1) * 2, old);
    if (slots == NULL) return NULL;
    for (u32 i = 0; i <= old->mask; i++) {
        Symbol *symbol = old->at[i];
        if (symbol == NULL) continue;
        u32 to = symbol->hash & slots->mask;
        while (slots->at[to] != NULL) to = (to + 1) & slots->mask;
        atomic_store_explicit(&slots->at[to], symbol, memory_order_relaxed);
    }
    atomic_store_explicit(&table->slots, slots, memory_order_release);
    return slots;
}

static bool new_chunk(SymbolTable *table, size_t at_least) {
    size_t size = at_least > CHUNK_BYTES ? at_least : CHUNK_BYTES;
    Chunk *chunk = malloc(sizeof *chunk + size);
    if (chunk == NULL) return false;
    chunk->previous = table->chunk;
    table->chunk = chunk;
    table->chunk_used = 0;
    table->chunk_size = size;
    return true;
}

static Symbol *make_symbol(SymbolTable *table, u32 hash, const char *text, size_t length) {
    size_t size = (sizeof(Symbol) + length + 1 + 7) & ~(size_t)7;
    if (table->chunk_size - table->chunk_used < size && !new_chunk(table, size)) return NULL;
    Symbol *symbol = (Symbol *)(void *)(table->chunk->bytes + table->chunk_used);
    table->chunk_used += size;
    symbol->length = (u32)length;
    symbol->hash = hash;
    memcpy(symbol->text, text, length);
    symbol->text[length] = 0;
    return symbol;
}

/* Locks: held by the caller. */
static Symbol *insert(SymbolTable *table, u32 hash, const char *text, size_t length) {
    Slots *slots = table->slots;
    u32 place;
    Symbol *symbol = probe(slots, hash, text, length, &place);
    if (symbol != NULL) return symbol;
    if (table->count >= (slots->mask + 1) / 2) {
        slots = grow(table, slots);
        if (slots == NULL) return NULL;
        probe(slots, hash, text, length, &place);
    }
    symbol = make_symbol(table, hash, text, length);
    if (symbol == NULL) return NULL;
    atomic_store_explicit(&slots->at[place], symbol, memory_order_release);
    table->count++;
    return symbol;
}

Symbol *symbol_intern(Vm *vm, const char *text, size_t length) {
    SymbolTable *table = vm->symbols;
    u32 hash = hash_text(text, length), place;
    Slots *slots = atomic_load_explicit(&table->slots, memory_order_acquire);
    Symbol *symbol = probe(slots, hash, text, length, &place);
    if (symbol != NULL) return symbol;
    if (length > INT32_MAX) return NULL;
    pthread_mutex_lock(&table->lock);
    symbol = insert(table, hash, text, length);
    pthread_mutex_unlock(&table->lock);
    return symbol;
}

Symbol *symbol_of(Vm *vm, const char *text) { return symbol_intern(vm, text, strlen(text)); }

Symbol *symbol_lookup(Vm *vm, const char *text, size_t length) {
    u32 place;
    Slots *slots = atomic_load_explicit(&vm->symbols->slots, memory_order_acquire);
    return probe(slots, hash_text(text, length), text, length, &place);
}

bool symbol_is(const Symbol *symbol, const char *text) {
    return strcmp(symbol->text, text) == 0;
}

static bool intern_well_known(Vm *vm) {
    static const char *const texts[] = {
#define SYMBOL(id, text) text,
#include "vm/symbols.def"
#undef SYMBOL
    };
    for (u32 i = 0; i < SYM_COUNT; i++) {
        vm->symbol[i] = symbol_of(vm, texts[i]);
        if (vm->symbol[i] == NULL) return false;
    }
    return true;
}

bool symbols_init(Vm *vm) {
    SymbolTable *table = calloc(1, sizeof *table);
    Slots *slots = slots_new(FIRST_CAPACITY, NULL);
    if (table == NULL || slots == NULL) {
        free(table);
        free(slots);
        return false;
    }
    atomic_init(&table->slots, slots);
    pthread_mutex_init(&table->lock, NULL);
    vm->symbols = table;
    return intern_well_known(vm);
}

void symbols_destroy(Vm *vm) {
    SymbolTable *table = vm->symbols;
    if (table == NULL) return;
    for (Slots *slots = table->slots; slots != NULL;) {
        Slots *outgrown = slots->outgrown;
        free(slots);
        slots = outgrown;
    }
    while (table->chunk != NULL) {
        Chunk *previous = table->chunk->previous;
        free(table->chunk);
        table->chunk = previous;
    }
    pthread_mutex_destroy(&table->lock);
    free(table);
    vm->symbols = NULL;
}
