/* java.lang.String from C. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/strbuf.h"
#include "base/utf8.h"
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/interp.h"
#include "vm/jstring.h"
#include "vm/vm.h"

/* Where link.c puts String's fields: by size, in declaration order. Checked at boot. */
enum { STRING_VALUE = 16, STRING_HASH = 24, STRING_CODER = 28 };

bool strings_check_layout(Vm *vm) {
    const Class *cls = known_class(vm, KNOWN_String);
    const Field *value = class_field(vm, cls, "value", "[B");
    const Field *hash = class_field(vm, cls, "hash", "I");
    const Field *coder = class_field(vm, cls, "coder", "B");
    return value != NULL && hash != NULL && coder != NULL && value->offset == STRING_VALUE &&
           hash->offset == STRING_HASH && coder->offset == STRING_CODER;
}

Object *jstring_value(Object *string) { return field_ref(string, STRING_VALUE); }
u8 jstring_coder(Object *string) { return *(u8 *)field_address(string, STRING_CODER); }
u32 jstring_length(Object *string) { return jstring_value(string)->length >> jstring_coder(string); }

u16 jstring_unit(Object *string, u32 index) {
    Object *value = jstring_value(string);
    return jstring_coder(string) == CODER_LATIN1 ? (u8)array_bytes(value)[index] : array_chars(value)[index];
}

/* ---- Making strings ------------------------------------------------------------ */

Object *jstring_new(Thread *thread, u8 coder, size_t units) {
    if (units > (size_t)INT32_MAX >> coder) {
        throw_out_of_memory(thread);
        return NULL;
    }
    Object *value = heap_new_array(thread, thread->vm->byte_array, (i32)(units << coder));
    Object *string = value != NULL ? heap_new_object(thread, known_class(thread->vm, KNOWN_String)) : NULL;
    if (string == NULL) return NULL;
    field_set_ref(string, STRING_VALUE, value);
    *(u8 *)field_address(string, STRING_CODER) = coder;
    return string;
}

Object *jstring_from_bytes(Thread *thread, const char *utf8, size_t size) {
    bool latin1;
    size_t units = utf8_utf16_length((const u8 *)utf8, size, &latin1);
    Object *string = jstring_new(thread, latin1 ? CODER_LATIN1 : CODER_UTF16, units);
    if (string == NULL) return NULL;
    void *data = array_data(jstring_value(string));
    if (latin1) utf8_to_latin1((const u8 *)utf8, size, data);
    else utf8_to_utf16((const u8 *)utf8, size, data);
    return string;
}

Object *jstring_from_utf8(Thread *thread, const char *text) {
    return jstring_from_bytes(thread, text, strlen(text));
}

Object *jstring_from_utf16(Thread *thread, const u16 *units, size_t count) {
    u16 all = 0;
    for (size_t i = 0; i < count; i++) all |= units[i];
    bool latin1 = all < 256;
    Object *string = jstring_new(thread, latin1 ? CODER_LATIN1 : CODER_UTF16, count);
    if (string == NULL) return NULL;
    Object *value = jstring_value(string);
    if (!latin1) memcpy(array_data(value), units, count * sizeof(u16));
    else for (size_t i = 0; i < count; i++) array_bytes(value)[i] = (i8)units[i];
    return string;
}

Object *jstring_from_latin1(Thread *thread, const u8 *units, size_t count) {
    Object *string = jstring_new(thread, CODER_LATIN1, count);
    if (string != NULL) memcpy(array_data(jstring_value(string)), units, count);
    return string;
}

Object *jstring_format(Thread *thread, const char *format, ...) {
    StrBuf text = {0};
    va_list args;
    va_start(args, format);
    strbuf_vformat(&text, format, args);
    va_end(args);
    Object *string = jstring_from_bytes(thread, text.text, text.length);
    strbuf_free(&text);
    return string;
}

/* ---- Reading strings ------------------------------------------------------------- */

char *jstring_to_utf8_size(Thread *thread, Object *string, size_t *size) {
    Object *value = jstring_value(string);
    bool latin1 = jstring_coder(string) == CODER_LATIN1;
    u32 units = jstring_length(string);
    size_t bytes = latin1 ? latin1_to_utf8(array_data(value), units, NULL)
                          : utf16_to_utf8(array_data(value), units, NULL);
    u8 *text = heap_atomic(thread, bytes + 1);
    if (text == NULL) return NULL;
    if (latin1) latin1_to_utf8(array_data(value), units, text);
    else utf16_to_utf8(array_data(value), units, text);
    if (size != NULL) *size = bytes;
    return (char *)text;
}

char *jstring_to_utf8(Thread *thread, Object *string) { return jstring_to_utf8_size(thread, string, NULL); }

static Symbol *to_symbol(Thread *thread, Object *string, bool dots_to_slashes) {
    u32 units = jstring_length(string);
    u16 *copy = heap_atomic(thread, (units + 1u) * sizeof(u16));
    u8 *text = copy != NULL ? heap_atomic(thread, units * 3u + 1) : NULL;
    if (text == NULL) return NULL;
    for (u32 i = 0; i < units; i++) {
        u16 unit = jstring_unit(string, i);
        copy[i] = dots_to_slashes && unit == '.' ? '/' : unit;
    }
    size_t size = utf16_to_mutf8(copy, units, text);
    Symbol *symbol = size <= UINT16_MAX ? symbol_intern(thread->vm, (char *)text, size) : NULL;
    if (symbol == NULL) throw_new(thread, EX_NoClassDefFoundError, "name of %zu bytes is too long", size);
    return symbol;
}

Symbol *jstring_to_symbol(Thread *thread, Object *string) { return to_symbol(thread, string, false); }
Symbol *jstring_to_class_symbol(Thread *thread, Object *string) { return to_symbol(thread, string, true); }

bool jstring_equals(Object *a, Object *b) {
    Object *x = jstring_value(a), *y = jstring_value(b);
    return a == b || (jstring_coder(a) == jstring_coder(b) && x->length == y->length &&
                      memcmp(array_data(x), array_data(y), x->length) == 0);
}

/* ---- Interned strings -------------------------------------------------------------- */

/* Open addressing by content, in memory that the collector does not follow: it clears the slot of
 * a string that nothing refers to. Its hash stays, so that others behind it are found. */
typedef struct StringTable {
    pthread_mutex_t lock;
    Object **strings; /* weak ("long") links */
    u32 *hashes;      /* 0: never used */
    u32 capacity;     /* a power of two */
    u32 used;         /* slots with a hash; one at least is without */
} StringTable;

enum { STRINGS_INITIAL = 256 };

static bool make_slots(StringTable *table, u32 capacity) {
    table->strings = calloc(capacity, sizeof *table->strings);
    table->hashes = calloc(capacity, sizeof *table->hashes);
    table->capacity = capacity;
    table->used = 0;
    return table->strings != NULL && table->hashes != NULL;
}

static void free_slots(StringTable *table) {
    free(table->strings);
    free(table->hashes);
}

bool strings_init(Vm *vm) {
    StringTable *table = calloc(1, sizeof *table);
    if (table == NULL) return false;
    pthread_mutex_init(&table->lock, NULL);
    vm->strings = table;
    return make_slots(table, STRINGS_INITIAL);
}

static u32 content_hash(Object *string) {
    Object *value = jstring_value(string);
    const u8 *bytes = array_data(value);
    u32 hash = 2166136261u; /* FNV-1a */
    for (u32 i = 0; i < value->length; i++) hash = (hash ^ bytes[i]) * 16777619u;
    hash ^= hash >> 15;
    return hash != 0 ? hash : 1;
}

/* The slot of an equal string, and the string; or the slot for a new one, and NULL. */
static u32 find_slot(StringTable *table, Object *string, u32 hash, Object **found) {
    u32 mask = table->capacity - 1, i = hash & mask, place = table->capacity;
    for (; table->hashes[i] != 0; i = (i + 1) & mask) {
        Object *other = heap_read_weak(&table->strings[i]);
        if (other == NULL && place == table->capacity) place = i;
        if (other == NULL || table->hashes[i] != hash || !jstring_equals(other, string)) continue;
        *found = other;
        return i;
    }
    *found = NULL;
    return place < table->capacity ? place : i;
}

static void move(StringTable *from, u32 index, StringTable *to) {
    Object *string = heap_read_weak(&from->strings[index]), *found;
    if (string == NULL) return;
    u32 slot = find_slot(to, string, from->hashes[index], &found);
    to->hashes[slot] = from->hashes[index];
    to->strings[slot] = string;
    to->used++;
    heap_move_long(&from->strings[index], &to->strings[slot]);
    heap_keep(string);
}

/* Room for twice the strings that live. Without memory the table stays dense. */
static void rebuild(StringTable *table) {
    u32 live = 0, capacity = STRINGS_INITIAL;
    for (u32 i = 0; i < table->capacity; i++) live += heap_read_weak(&table->strings[i]) != NULL;
    while (capacity / 2 < live + 1) capacity *= 2;
    StringTable fresh = *table;
    if (!make_slots(&fresh, capacity)) {
        free_slots(&fresh);
        return;
    }
    for (u32 i = 0; i < table->capacity; i++) move(table, i, &fresh);
    free_slots(table);
    table->strings = fresh.strings;
    table->hashes = fresh.hashes;
    table->capacity = fresh.capacity;
    table->used = fresh.used;
}

static bool insert(StringTable *table, u32 slot, Object *string, u32 hash) {
    bool fresh = table->hashes[slot] == 0;
    if (fresh && table->used + 1 == table->capacity) return false;
    table->strings[slot] = string;
    if (!heap_link_long(&table->strings[slot], string)) {
        table->strings[slot] = NULL;
        return false;
    }
    table->hashes[slot] = hash;
    table->used += fresh;
    return true;
}

Object *jstring_intern(Thread *thread, Object *string) {
    StringTable *table = thread->vm->strings;
    Object *found;
    u32 hash = content_hash(string);
    pthread_mutex_lock(&table->lock);
    if (table->used >= table->capacity / 4 * 3) rebuild(table);
    u32 slot = find_slot(table, string, hash, &found);
    if (found == NULL && insert(table, slot, string, hash)) found = string;
    pthread_mutex_unlock(&table->lock);
    if (found == NULL) throw_out_of_memory(thread);
    return found;
}

Object *jstring_from_symbol(Thread *thread, const Symbol *symbol) {
    Object *string = jstring_from_bytes(thread, symbol->text, symbol->length);
    return string != NULL ? jstring_intern(thread, string) : NULL;
}

Object *jstring_of(Thread *thread, Object *object) {
    const Class *cls = known_class(thread->vm, KNOWN_String);
    Method *value_of = class_method(thread->vm, cls, "valueOf", "(Ljava/lang/Object;)Ljava/lang/String;");
    return java_call(thread, value_of, (Slot[]){slot_ref(object)}).r;
}
