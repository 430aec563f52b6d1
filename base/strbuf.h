/* Growable byte string on malloc; always NUL-terminated. */
#ifndef BASE_STRBUF_H
#define BASE_STRBUF_H

#include "base/types.h"
#include <stdarg.h>

typedef struct StrBuf {
    char *text;      /* NULL until the first append */
    size_t length;   /* bytes before the terminating NUL */
    size_t capacity;
} StrBuf;

void strbuf_append(StrBuf *buffer, const char *text);
void strbuf_append_bytes(StrBuf *buffer, const void *bytes, size_t size);
void strbuf_append_char(StrBuf *buffer, char c);
void strbuf_format(StrBuf *buffer, const char *format, ...) PRINTF(2, 3);
void strbuf_vformat(StrBuf *buffer, const char *format, va_list args);
void strbuf_free(StrBuf *buffer);

#endif
