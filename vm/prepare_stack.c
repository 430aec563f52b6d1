/* The translator's picture of the operand stack.
 *
 * Invariant: an entry at position q names a local, or the home register of a
 * position <= q that is itself at home.  Writing the home of a position that
 * was popped therefore never destroys a value still on the stack, and
 * flushing from low to high never overwrites a value still to be moved.
 */
#include <string.h>
#include "vm/heap.h"
#include "vm/prepare_internal.h"

static bool grow(Translator *t) {
    u32 capacity = t->capacity * 2;
    Insn *insns = heap_meta(t->thread, capacity * sizeof(Insn));
    u16 *bcis = heap_atomic(t->thread, capacity * sizeof(u16));
    if (insns == NULL || bcis == NULL) return false;
    memcpy(insns, t->insns, t->count * sizeof(Insn));
    memcpy(bcis, t->bcis, t->count * sizeof(u16));
    t->insns = insns;
    t->bcis = bcis;
    t->capacity = capacity;
    return true;
}

Insn *emit(Translator *t, u16 op, u32 a, u32 b, u32 c, i64 imm) {
    if (t->count == t->capacity && !grow(t)) {
        t->failed = true;
        t->count = 0;
    }
    Insn *insn = &t->insns[t->count];
    *insn = (Insn){.op = op, .a = (u16)a, .b = (u16)b, .c = (u16)c, .imm = imm};
    t->bcis[t->count++] = (u16)t->bci;
    t->last_def = -1;
    return insn;
}

void emit_push(Translator *t, u16 op, u32 b, u32 c, i64 imm, u32 slots) {
    emit(t, op, home(t, t->depth), b, c, imm);
    t->last_def = (i32)t->count - 1;
    push_register(t, home(t, t->depth), slots);
}

static void push_entry(Translator *t, Entry entry, u32 slots) {
    t->stack[t->depth++] = entry;
    if (slots == 2) t->stack[t->depth++] = (Entry){.kind = ENTRY_UPPER};
}

void push_register(Translator *t, u32 reg, u32 slots) {
    push_entry(t, (Entry){.kind = ENTRY_REGISTER, .reg = reg}, slots);
}

void push_constant(Translator *t, i64 imm, u32 slots) {
    push_entry(t, (Entry){.kind = ENTRY_CONSTANT, .imm = imm}, slots);
}

bool entry_constant(const Translator *t, u32 position, i64 *imm) {
    *imm = t->stack[position].imm;
    return t->stack[position].kind == ENTRY_CONSTANT;
}

u32 pop_register(Translator *t, u32 slots) {
    t->depth -= slots;
    Entry *entry = &t->stack[t->depth];
    if (entry->kind == ENTRY_CONSTANT) {
        emit(t, QUICK_const, home(t, t->depth), 0, 0, entry->imm);
        *entry = (Entry){.kind = ENTRY_REGISTER, .reg = home(t, t->depth)};
    }
    return entry->kind == ENTRY_REGISTER ? entry->reg : home(t, t->depth);
}

static bool needs_move(const Translator *t, u32 position) {
    const Entry *entry = &t->stack[position];
    return entry->kind == ENTRY_REGISTER && entry->reg != home(t, position);
}

/* Moves one position home, together with its neighbours where they move too. */
static u32 flush_one(Translator *t, u32 position) {
    Entry *entry = &t->stack[position];
    u32 to = home(t, position);
    u32 run = 0;
    while (run < 3 && position + run < t->depth && needs_move(t, position + run)) run++;
    if (entry->kind == ENTRY_CONSTANT) emit(t, QUICK_const, to, 0, 0, entry->imm);
    else if (run == 1) emit(t, QUICK_mov, to, entry->reg, 0, 0);
    else if (run == 2) emit(t, QUICK_mov2, to, entry->reg, entry[1].reg, 0);
    else if (run == 3) emit(t, QUICK_mov3, to, entry->reg, entry[1].reg, 0)->index = entry[2].reg;
    if (run == 0) run = 1;
    for (u32 i = 0; i < run; i++)
        if (entry[i].kind != ENTRY_UPPER)
            entry[i] = (Entry){.kind = ENTRY_REGISTER, .reg = home(t, position + i)};
    return run;
}

void flush_from(Translator *t, u32 from) {
    while (from < t->depth) from += flush_one(t, from);
}

void release_local(Translator *t, u32 local) {
    for (u32 i = 0; i < t->depth; i++) {
        Entry *entry = &t->stack[i];
        if (entry->kind != ENTRY_REGISTER || entry->reg != local) continue;
        emit(t, QUICK_mov, home(t, i), local, 0, 0);
        entry->reg = home(t, i);
    }
}

static bool names_register(const Translator *t, u32 reg) {
    for (u32 i = 0; i < t->depth; i++)
        if (t->stack[i].kind == ENTRY_REGISTER && t->stack[i].reg == reg) return true;
    return false;
}

static u16 *destination(Insn *insn) {
    static const char form[QUICK_COUNT] = {
#define QUICK(name, form, semantics) form[0],
#include "vm/quick.def"
    };
    return form[insn->op] == 'd' ? &insn->a : form[insn->op] == 'i' ? &insn->b : NULL;
}

/* The value was made by the last instruction and lies in a home register: make it write the
 * local at once. Other entries that name the home then name the local. */
static bool redirect(Translator *t, u32 from, u32 local) {
    if (t->last_def < 0 || from < t->code->max_locals || names_register(t, local)) return false;
    u16 *to = destination(&t->insns[t->last_def]);
    if (to == NULL || *to != from) return false;
    *to = (u16)local;
    for (u32 i = 0; i < t->depth; i++)
        if (t->stack[i].kind == ENTRY_REGISTER && t->stack[i].reg == from) t->stack[i].reg = local;
    t->last_def = -1;
    return true;
}

void store_local(Translator *t, u32 local, u32 slots) {
    t->depth -= slots;
    Entry entry = t->stack[t->depth];
    if (entry.kind == ENTRY_UPPER) entry = (Entry){.kind = ENTRY_REGISTER, .reg = home(t, t->depth)};
    if (entry.kind == ENTRY_REGISTER && redirect(t, entry.reg, local)) return;
    release_local(t, local);
    if (entry.kind == ENTRY_CONSTANT) emit(t, QUICK_const, local, 0, 0, entry.imm);
    else if (entry.reg != local) emit(t, QUICK_mov, local, entry.reg, 0, 0);
}

/* Frees a register that is about to be written: sources still needed move to a temporary. */
static void save_sources(Translator *t, u32 reg, Entry *sources, u32 taken, u32 *temporaries) {
    u32 saved = UINT32_MAX;
    for (u32 i = 0; i < taken; i++) {
        if (sources[i].kind != ENTRY_REGISTER || sources[i].reg != reg) continue;
        if (saved == UINT32_MAX) {
            saved = home(t, t->code->max_stack) + (*temporaries)++;
            emit(t, QUICK_mov, saved, reg, 0, 0);
        }
        sources[i].reg = saved;
    }
}

static bool source_needed(u8 source, const u8 *result, u32 made) {
    for (u32 i = 0; i < made; i++)
        if (result[i] == source) return true;
    return false;
}

/* From the top down: each result moves to its home, and from then on is taken from there, so
 * that only what a later move still needs is saved. */
void shuffle(Translator *t, u32 taken, const u8 *result, u32 made) {
    Entry sources[4], results[6];
    u32 base = t->depth - taken, temporaries = 0;
    memcpy(sources, &t->stack[base], taken * sizeof(Entry));
    for (u32 i = made; i-- > 0;) {
        Entry *source = &sources[result[i]];
        u32 to = home(t, base + i);
        results[i] = *source;
        bool is_home = source->kind == ENTRY_REGISTER && source->reg >= t->code->max_locals;
        if (is_home && source->reg != to) {
            u32 from = source->reg;
            for (u32 s = 0; s < taken; s++) /* results already placed need it no more */
                if (!source_needed((u8)s, result, i + 1)) sources[s].kind = ENTRY_UPPER;
            save_sources(t, to, sources, taken, &temporaries);
            emit(t, QUICK_mov, to, from, 0, 0);
            source->reg = to;
        }
        if (is_home) results[i].reg = to;
    }
    memcpy(&t->stack[base], results, made * sizeof(Entry));
    t->depth = base + made;
}

void reset_stack(Translator *t, u32 depth) {
    t->last_def = -1;
    t->depth = depth;
    for (u32 i = 0; i < depth; i++) t->stack[i] = (Entry){.kind = ENTRY_REGISTER, .reg = home(t, i)};
}
