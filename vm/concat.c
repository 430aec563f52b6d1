/* String concatenation.
 *
 * A call site becomes a static method: objects and floating-point values are
 * turned into strings by String.valueOf, then one instruction measures all
 * pieces, allocates the result and writes it. Nothing else is allocated.
 */
#include "vm/concat.h"
#include <string.h>
#include "vm/bytecode.h"
#include "vm/exception.h"
#include "vm/glue.h"
#include "vm/heap.h"
#include "vm/init.h"
#include "vm/jstring.h"
#include "vm/vm.h"

/* ---- Running ------------------------------------------------------------------ */

enum { NUMBER_CHARS = 20 }; /* the longest long with its sign */

/* Decimal digits at the end of `out`; returns how many characters. */
static u32 put_long(i64 value, u8 out[NUMBER_CHARS]) {
    u64 magnitude = value < 0 ? 0ull - (u64)value : (u64)value;
    u32 at = NUMBER_CHARS;
    do {
        out[--at] = (u8)('0' + magnitude % 10);
        magnitude /= 10;
    } while (magnitude != 0);
    if (value < 0) out[--at] = '-';
    return NUMBER_CHARS - at;
}

static i64 integer_value(char type, Slot slot) { return type == 'J' ? slot.j : slot.i; }

/* Text of a piece that is not a string: Latin-1 bytes in the buffer, or one char. */
static const u8 *plain_text(char type, Slot slot, u8 buffer[NUMBER_CHARS], u32 *length) {
    if (type == 'Z') {
        *length = slot.i != 0 ? 4 : 5;
        return (const u8 *)(slot.i != 0 ? "true" : "false");
    }
    if (type == 'L') { /* a null */
        *length = 4;
        return (const u8 *)"null";
    }
    *length = put_long(integer_value(type, slot), buffer);
    return buffer + NUMBER_CHARS - *length;
}

static Object *piece_string(const ConcatPiece *piece, const Slot *regs) {
    if (piece->constant != NULL) return piece->constant;
    return piece->type == 'L' ? regs[piece->reg].r : NULL;
}

static size_t measure(const ConcatRecipe *recipe, const Slot *regs, u8 *coder) {
    size_t units = 0;
    u8 buffer[NUMBER_CHARS];
    for (u32 i = 0; i < recipe->count; i++) {
        const ConcatPiece *piece = &recipe->pieces[i];
        Object *string = piece_string(piece, regs);
        u32 length = 1;
        if (string != NULL) {
            length = jstring_length(string);
            *coder |= jstring_coder(string);
        } else if (piece->type == 'C') *coder |= (u16)regs[piece->reg].i > 0xff;
        else plain_text(piece->type, regs[piece->reg], buffer, &length);
        units += length;
    }
    return units;
}

static size_t write_latin1(u8 coder, void *out, size_t at, const u8 *text, u32 length) {
    if (coder == CODER_LATIN1) memcpy((u8 *)out + at, text, length);
    else for (u32 i = 0; i < length; i++) ((u16 *)out)[at + i] = text[i];
    return at + length;
}

static size_t write_string(u8 coder, void *out, size_t at, Object *string) {
    Object *value = jstring_value(string);
    if (jstring_coder(string) == CODER_LATIN1)
        return write_latin1(coder, out, at, array_data(value), value->length);
    memcpy((u16 *)out + at, array_data(value), value->length);
    return at + value->length / 2;
}

static size_t write_char(u8 coder, void *out, size_t at, u16 unit) {
    if (coder == CODER_LATIN1) ((u8 *)out)[at] = (u8)unit;
    else ((u16 *)out)[at] = unit;
    return at + 1;
}

Object *concat_registers(Thread *thread, const ConcatRecipe *recipe, const Slot *regs) {
    u8 coder = CODER_LATIN1, buffer[NUMBER_CHARS];
    size_t units = measure(recipe, regs, &coder), at = 0;
    Object *result = jstring_new(thread, coder, units);
    if (result == NULL) return NULL;
    void *out = array_data(jstring_value(result));
    for (u32 i = 0; i < recipe->count; i++) {
        const ConcatPiece *piece = &recipe->pieces[i];
        Object *string = piece_string(piece, regs);
        u32 length;
        if (string != NULL) at = write_string(coder, out, at, string);
        else if (piece->type == 'C') at = write_char(coder, out, at, (u16)regs[piece->reg].i);
        else {
            const u8 *text = plain_text(piece->type, regs[piece->reg], buffer, &length);
            at = write_latin1(coder, out, at, text, length);
        }
    }
    return result;
}

/* ---- Linking -------------------------------------------------------------------- */

enum { RECIPE_ARGUMENT = 1, RECIPE_CONSTANT = 2 };

typedef struct Linking {
    Thread *thread;
    Glue glue;
    ConcatRecipe *recipe;
    const char *types;  /* what is left of the descriptor's arguments */
    u32 reg;            /* of the next argument */
    Object *constants;  /* Object[] of the \2 values, or NULL */
    u32 constant;       /* next of them */
} Linking;

static void add_piece(Linking *l, Object *constant, u32 reg, char type) {
    l->recipe->pieces[l->recipe->count++] = (ConcatPiece){constant, (u16)reg, type};
}

static void call_value_of(Linking *l, const char *desc) {
    Class *string = known_class(l->thread->vm, KNOWN_String);
    Method *value_of = class_method(l->thread->vm, string, "valueOf", desc);
    u32 scratch = l->glue.top;
    if (value_of == NULL) l->glue.failed = true;
    else {
        glue_emit(&l->glue, QUICK_mov, scratch, l->reg, 0, NULL);
        glue_call(&l->glue, BC_invokestatic, value_of, scratch, l->reg);
    }
}

static bool is_string_type(const char *type) {
    static const char name[] = "Ljava/lang/String;";
    return strncmp(type, name, sizeof name - 1) == 0;
}

static void add_argument(Linking *l) {
    const char *type = descriptor_next(&l->types);
    char letter = *type == '[' ? 'L' : *type;
    if (letter == 'F') call_value_of(l, "(F)Ljava/lang/String;");
    else if (letter == 'D') call_value_of(l, "(D)Ljava/lang/String;");
    else if (letter == 'L' && !is_string_type(type)) call_value_of(l, "(Ljava/lang/Object;)Ljava/lang/String;");
    add_piece(l, NULL, l->reg, letter == 'F' || letter == 'D' ? 'L' : letter);
    l->reg += descriptor_slots(type);
}

/* A run of the recipe's own characters. */
static void add_text(Linking *l, const u16 *units, u32 count) {
    if (count == 0) return;
    Object *text = jstring_from_utf16(l->thread, units, count);
    if (text == NULL) l->glue.failed = true;
    else add_piece(l, text, 0, 'L');
}

static void add_constant(Linking *l) {
    Object *value = l->constants != NULL && l->constant < l->constants->length
                        ? array_refs(l->constants)[l->constant++] : NULL;
    if (value != NULL) add_piece(l, value, 0, 'L');
    else add_text(l, (const u16[]){'n', 'u', 'l', 'l'}, 4);
}

static void follow_recipe(Linking *l, Object *recipe) {
    u32 length = jstring_length(recipe), run = 0;
    u16 *units = heap_atomic(l->thread, (length + 1u) * sizeof(u16));
    if (units == NULL) { l->glue.failed = true; return; }
    for (u32 i = 0; i < length; i++) {
        units[i] = jstring_unit(recipe, i);
        if (units[i] != RECIPE_ARGUMENT && units[i] != RECIPE_CONSTANT) continue;
        add_text(l, units + run, i - run);
        run = i + 1;
        if (units[i] == RECIPE_CONSTANT) add_constant(l);
        else if (*l->types != ')') add_argument(l);
    }
    add_text(l, units + run, length - run);
}

/* Is a String what the site wants? */
static bool takes_string(Thread *thread, const Symbol *desc) {
    static const char *const fits[] = {"Ljava/lang/String;", "Ljava/lang/Object;", "Ljava/lang/CharSequence;"};
    const char *result = descriptor_result(desc->text);
    for (u32 i = 0; i < ARRAY_COUNT(fits); i++)
        if (strcmp(result, fits[i]) == 0) return true;
    throw_new(thread, EX_BootstrapMethodError, "The return type should be compatible with String, but it is %s", result);
    return false;
}

IndySite *concat_link(Thread *thread, Class *cls, Symbol *desc, Object *recipe, Object *constants) {
    if (!takes_string(thread, desc)) return NULL;
    Linking l = {.thread = thread, .types = desc->text + 1, .constants = constants};
    Method *method = glue_method(thread, cls, "concat", desc);
    u32 most = 2 * (recipe != NULL ? jstring_length(recipe) : 0) + desc->length + 1;
    l.recipe = heap_meta(thread, sizeof(ConcatRecipe) + most * sizeof(ConcatPiece));
    IndySite *site = heap_meta(thread, sizeof(IndySite));
    if (method == NULL || l.recipe == NULL || site == NULL) return NULL;
    if (!glue_begin(&l.glue, thread, cls, method->arg_slots)) return NULL;
    if (recipe != NULL) follow_recipe(&l, recipe);
    while (recipe == NULL && *l.types != ')') add_argument(&l);
    glue_emit(&l.glue, QUICK_concat, l.glue.top, 0, 0, l.recipe);
    glue_return(&l.glue, 'L', l.glue.top - 1);
    if (!glue_finish(&l.glue, method)) return NULL;
    site->target = method;
    return site;
}
