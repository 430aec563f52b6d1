/* Verification types: assignability, merging, descriptors; memory of one verification. */
#include "vm/verify_internal.h"

#include <stdlib.h>
#include <string.h>
#include "vm/loader.h"
#include "vm/resolve.h"

enum { ARENA_BLOCK = 16 << 10, ARENA_MAX = 256 << 20 };
static const u64 WORK_MAX = 1ull << 30;

/* ---- Arena ------------------------ */

static ArenaBlock *new_block(Arena *arena, size_t size) {
    size_t room = size > ARENA_BLOCK ? size : ARENA_BLOCK;
    if (arena->bytes + room > ARENA_MAX) return NULL;
    ArenaBlock *block = malloc(sizeof *block + room);
    if (block == NULL) return NULL;
    arena->bytes += room;
    *block = (ArenaBlock){arena->blocks, 0, room};
    arena->blocks = block;
    return block;
}

static void *take(Verifier *v, Arena *arena, size_t size) {
    size = (size + 7) & ~(size_t)7;
    ArenaBlock *block = arena->blocks;
    if (block == NULL || block->size - block->used < size) block = new_block(arena, size);
    if (block == NULL) {
        verify_fail_memory(v);
        return NULL;
    }
    void *taken = (u8 *)block->bytes + block->used;
    block->used += size;
    return memset(taken, 0, size);
}

void *arena_take(Verifier *v, size_t size) { return take(v, &v->scratch, size); }

static void free_blocks(Arena *arena, const ArenaBlock *last) {
    while (arena->blocks != last) {
        ArenaBlock *next = arena->blocks->next;
        arena->bytes -= arena->blocks->size;
        free(arena->blocks);
        arena->blocks = next;
    }
}

void arena_reset(Verifier *v) {
    ArenaBlock *first = v->scratch.blocks;
    while (first != NULL && first->next != NULL) first = first->next;
    free_blocks(&v->scratch, first);
    if (first != NULL) first->used = 0;
}

void arena_free(Verifier *v) {
    free_blocks(&v->scratch, NULL);
    free_blocks(&v->keep, NULL);
}

bool verify_spend(Verifier *v, u64 slots) {
    v->work += slots + 1;
    return LIKELY(v->work < WORK_MAX) || verify_fail(v, VE_too_complex, 0);
}

/* ---- Classes ------------------------ */

/* Loads a class by the name the constant pool or a descriptor gives, arrays too. */
Class *verify_load(Verifier *v, Symbol *name) {
    if (name == v->cls->name) return v->cls;
    Class *cls = load_class(v->thread, v->cls->loader, name);
    if (cls == NULL) verify_fail_pending(v);
    return cls;
}

/* The superclass of that name, itself excluded, without loading anything. */
const Class *verify_super_named(const Verifier *v, const Symbol *name) {
    const Class *cls = v->cls->super;
    while (cls != NULL && cls->name != name) cls = cls->super;
    return cls;
}

static bool is_array_interface(const Class *cls) {
    return cls->loader == NULL &&
           (symbol_is(cls->name, "java/lang/Cloneable") || symbol_is(cls->name, "java/io/Serializable"));
}

/* Type inference, like the reference implementation's, takes an array of primitives for any interface. */
static bool array_implements(const Verifier *v, const Symbol *array, const Class *interface) {
    return is_array_interface(interface) || (v->inferring && array->length == 2);
}

/* JVMS 4.10.1.2 isJavaAssignable to a class that is not Object; interfaces take any object. */
static bool class_assignable(Verifier *v, Symbol *from, Symbol *to) {
    Class *target = verify_load(v, to);
    if (target == NULL) return false;
    if (target->is_interface) return !name_is_array(from) || array_implements(v, from, target);
    if (name_is_array(from)) return false;
    Class *source = verify_load(v, from);
    return source != NULL && class_is_subtype(source, target);
}

/* The reference type behind the first dimension of an array, as an internal name: *at, *length.
 * False: the elements are primitive. */
static bool element_text(const Symbol *array, const char **at, size_t *length) {
    *at = array->text + 1;
    *length = array->length - 1;
    if (**at == '[') return true;
    if (**at != 'L') return false;
    *at += 1;
    *length -= 2;
    return true;
}

static Symbol *intern(Verifier *v, const char *text, size_t length) {
    Symbol *symbol = symbol_intern(v->vm, text, length);
    if (symbol == NULL) verify_fail_memory(v);
    return symbol;
}

static bool names_assignable(Verifier *v, Symbol *from, Symbol *to) {
    while (from != to && name_is_array(from) && name_is_array(to)) {
        const char *from_text, *to_text;
        size_t from_length, to_length;
        bool from_object = element_text(from, &from_text, &from_length);
        if (!element_text(to, &to_text, &to_length) || !from_object) return false; /* not the same */
        from = intern(v, from_text, from_length);
        to = intern(v, to_text, to_length);
        if (from == NULL || to == NULL) return false;
    }
    if (from == to || to == vt_name(v->object_type)) return true;
    return !name_is_array(to) && class_assignable(v, from, to);
}

static u32 pair_slot(const Symbol *from, const Symbol *to) {
    return (from->hash * 31 ^ to->hash) % PAIR_CACHE;
}

bool vt_assignable(Verifier *v, VType from, VType to) {
    if (from == to || to == VT_TOP) return true;
    if (vt_tag(to) != VT_OBJECT) return false;
    if (from == VT_NULL) return true;
    if (vt_tag(from) != VT_OBJECT) return false;
    if (to == v->object_type) return true;
    Symbol *source = vt_name(from), *target = vt_name(to);
    u32 slot = pair_slot(source, target);
    if (v->assignable[slot].from == source && v->assignable[slot].to == target) return true;
    if (!names_assignable(v, source, target)) return false;
    v->assignable[slot].from = source;
    v->assignable[slot].to = target;
    return true;
}

/* ---- Merging (JVMS 4.10.2.2) ------------------------ */

static VType merge_classes(Verifier *v, VType a, VType b) {
    if (a == v->object_type || b == v->object_type) return v->object_type;
    Class *one = verify_load(v, vt_name(a));
    Class *other = one != NULL ? verify_load(v, vt_name(b)) : NULL;
    if (other == NULL) return VT_TOP;
    if (one->is_interface || other->is_interface) return v->object_type;
    while (one->super != NULL && !class_is_subtype(other, one)) one = one->super;
    return vt_object(one->name);
}

static VType merge_references(Verifier *v, VType a, VType b);

static VType merge_arrays(Verifier *v, VType a, VType b) {
    VType one = vt_component(v, a), other = vt_component(v, b);
    if (v->failed) return VT_TOP;
    if (vt_tag(one) != VT_OBJECT || vt_tag(other) != VT_OBJECT) return v->object_type;
    VType merged = merge_references(v, one, other);
    return v->failed ? VT_TOP : vt_array_of(v, vt_name(merged));
}

static VType merge_references(Verifier *v, VType a, VType b) {
    if (a == b) return a;
    if (vt_is_array(a) && vt_is_array(b)) return merge_arrays(v, a, b);
    if (vt_is_array(a) || vt_is_array(b)) return v->object_type;
    return merge_classes(v, a, b);
}

VType vt_merge(Verifier *v, VType a, VType b) {
    if (a == b) return a;
    if (a == VT_NULL && vt_tag(b) == VT_OBJECT) return b;
    if (b == VT_NULL && vt_tag(a) == VT_OBJECT) return a;
    if (vt_tag(a) != VT_OBJECT || vt_tag(b) != VT_OBJECT) return VT_TOP;
    return merge_references(v, a, b);
}

/* ---- Descriptors ------------------------ */

static VType primitive(char letter) {
    switch (letter) {
    case 'F': return VT_FLOAT;
    case 'J': return VT_LONG;
    case 'D': return VT_DOUBLE;
    default: return VT_INT;
    }
}

bool vt_parse(Verifier *v, const char **at, VType out[2], u32 *slots) {
    const char *start = *at, *end = start;
    while (*end == '[') end++;
    if (*end == 'L') end = strchr(end, ';'); /* the parser has checked the descriptor */
    *at = end + 1;
    *slots = 1;
    if (*start == '[' || *start == 'L') {
        bool is_array = *start == '[';
        Symbol *name = is_array ? intern(v, start, (size_t)(end + 1 - start))
                                : intern(v, start + 1, (size_t)(end - start - 1));
        out[0] = name != NULL ? vt_object(name) : VT_TOP;
        return name != NULL;
    }
    if (*start == 'V') {
        *slots = 0;
        return true;
    }
    out[0] = primitive(*start);
    if (*start == 'J' || *start == 'D') {
        out[1] = out[0] + 1; /* ORDER: second halves follow */
        *slots = 2;
    }
    return true;
}

VSignature *vt_signature(Verifier *v, const Symbol *desc) {
    /* a character gives two slots at most */
    VSignature *signature = take(v, &v->keep, sizeof *signature + (2 * (size_t)desc->length + 2) * sizeof(VType));
    if (signature == NULL) return NULL;
    const char *at = desc->text + 1;
    u32 slots = 0, count = 0;
    for (; *at != ')'; count += slots)
        if (!vt_parse(v, &at, &signature->types[count], &slots)) return NULL;
    at++;
    signature->arg_slots = (u16)count;
    if (!vt_parse(v, &at, &signature->types[count], &slots)) return NULL;
    signature->return_slots = (u16)slots;
    return signature;
}

VSignature *vt_signature_at(Verifier *v, u16 index, const Symbol *desc) {
    if (v->signatures == NULL) {
        v->signatures = take(v, &v->keep, v->cp->count * sizeof *v->signatures);
        if (v->signatures == NULL) return NULL;
    }
    if (v->signatures[index] == NULL) v->signatures[index] = vt_signature(v, desc);
    return v->signatures[index];
}

VType vt_component(Verifier *v, VType array) {
    if (array == VT_NULL) return VT_NULL;
    const char *at = vt_name(array)->text + 1;
    VType out[2];
    u32 slots;
    return vt_parse(v, &at, out, &slots) ? out[0] : VT_TOP;
}

VType vt_array_of(Verifier *v, const Symbol *element) {
    size_t length = element->length;
    char *text = arena_take(v, length + 4);
    if (text == NULL) return VT_TOP;
    bool is_array = name_is_array(element);
    size_t at = 0;
    text[at++] = '[';
    if (!is_array) text[at++] = 'L';
    memcpy(text + at, element->text, length);
    at += length;
    if (!is_array) text[at++] = ';';
    Symbol *name = intern(v, text, at);
    return name != NULL ? vt_object(name) : VT_TOP;
}
