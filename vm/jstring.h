/* java.lang.String from C: byte[] value in Latin-1 when every unit fits, else UTF-16, and coder. */
#ifndef VM_JSTRING_H
#define VM_JSTRING_H

#include "vm/object.h"

enum { CODER_LATIN1 = 0, CODER_UTF16 = 1 };

/* New strings. NULL with an exception pending. */
Object *jstring_from_utf8(Thread *thread, const char *text);
Object *jstring_from_bytes(Thread *thread, const char *utf8, size_t size);
Object *jstring_from_utf16(Thread *thread, const u16 *units, size_t count);
Object *jstring_from_latin1(Thread *thread, const u8 *units, size_t count);
Object *jstring_format(Thread *thread, const char *format, ...) PRINTF(2, 3);
/* Interned, as ldc and String.intern give. */
Object *jstring_from_symbol(Thread *thread, const Symbol *symbol);
Object *jstring_intern(Thread *thread, Object *string);

/* A string of that many units to be written by the caller, who keeps the canonical coder. */
Object *jstring_new(Thread *thread, u8 coder, size_t units);

/* String.valueOf(object). NULL: exception pending. */
Object *jstring_of(Thread *thread, Object *object);

u32 jstring_length(Object *string); /* UTF-16 units */
u16 jstring_unit(Object *string, u32 index);
u8 jstring_coder(Object *string);
Object *jstring_value(Object *string); /* the byte[] */
bool jstring_equals(Object *a, Object *b);
/* Standard UTF-8, collected and NUL-terminated; *size may be NULL. NULL with an exception pending. */
char *jstring_to_utf8(Thread *thread, Object *string);
char *jstring_to_utf8_size(Thread *thread, Object *string, size_t *size);
/* The name as an internal class name symbol ('.' to '/'); modified UTF-8. */
Symbol *jstring_to_class_symbol(Thread *thread, Object *string);
Symbol *jstring_to_symbol(Thread *thread, Object *string);

MUST_CHECK bool strings_init(Vm *vm);
/* Has the class library's String the fields that jstring.c expects? */
MUST_CHECK bool strings_check_layout(Vm *vm);

#endif
