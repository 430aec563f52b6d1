/* java.lang.String from C. */
#include <stdarg.h>
#include <stdio.h>
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

/* Open addressing by content. Entries stay for the life of the Vm. */
typedef struct StringTable {
    pthread_mutex_t lock;
    Object **slots;
    u32 capacity; /* a power of two */
    u32 count;
} StringTable;

enum { STRINGS_INITIAL = 256 };

bool strings_init(Vm *vm) {
    StringTable *table = heap_root(sizeof(StringTable));
    if (table == NULL) return false;
    pthread_mutex_init(&table->lock, NULL);
    table->capacity = STRINGS_INITIAL;
    table->slots = heap_meta(NULL, STRINGS_INITIAL * sizeof(Object *));
    vm->strings = table;
    return table->slots != NULL;
}

static u32 content_hash(Object *string) {
    Object *value = jstring_value(string);
    const u8 *bytes = array_data(value);
    u32 hash = 2166136261u; /* FNV-1a */
    for (u32 i = 0; i < value->length; i++) hash = (hash ^ bytes[i]) * 16777619u;
    return hash ^ hash >> 15;
}

static Object **find_slot(Object **slots, u32 capacity, Object *string) {
    u32 i = content_hash(string) & (capacity - 1);
    while (slots[i] != NULL && !jstring_equals(slots[i], string)) i = (i + 1) & (capacity - 1);
    return &slots[i];
}

static void grow(StringTable *table) {
    u32 capacity = table->capacity * 2;
    Object **slots = heap_meta(NULL, capacity * sizeof(Object *));
    if (slots == NULL) return; /* stays dense, still right: one slot is always free */
    for (u32 i = 0; i < table->capacity; i++)
        if (table->slots[i] != NULL) *find_slot(slots, capacity, table->slots[i]) = table->slots[i];
    table->slots = slots;
    table->capacity = capacity;
}

Object *jstring_intern(Thread *thread, Object *string) {
    StringTable *table = thread->vm->strings;
    pthread_mutex_lock(&table->lock);
    if (table->count >= table->capacity / 4 * 3) grow(table);
    Object **slot = find_slot(table->slots, table->capacity, string);
    if (*slot == NULL && table->count + 1 < table->capacity) {
        *slot = string;
        table->count++;
    }
    Object *interned = *slot;
    pthread_mutex_unlock(&table->lock);
    if (interned == NULL) throw_out_of_memory(thread);
    return interned;
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
