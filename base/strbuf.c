/* Growable byte string; see strbuf.h.  Without memory an append is dropped whole. */
#include "base/strbuf.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Makes room for `more` bytes and the terminating NUL. */
static bool reserve(StrBuf *buffer, size_t more) {
    if (more >= SIZE_MAX / 4 || buffer->length >= SIZE_MAX / 4) return false;
    size_t needed = buffer->length + more + 1;
    if (needed <= buffer->capacity) return true;
    size_t capacity = buffer->capacity < 32 ? 64 : buffer->capacity * 2;
    if (capacity < needed) capacity = needed;
    char *text = realloc(buffer->text, capacity);
    if (text == NULL) return false;
    buffer->text = text;
    buffer->capacity = capacity;
    return true;
}

void strbuf_append_bytes(StrBuf *buffer, const void *bytes, size_t size) {
    if (!reserve(buffer, size)) return;
    if (size != 0) memcpy(buffer->text + buffer->length, bytes, size);
    buffer->length += size;
    buffer->text[buffer->length] = 0;
}

void strbuf_append(StrBuf *buffer, const char *text) {
    strbuf_append_bytes(buffer, text, strlen(text));
}

void strbuf_append_char(StrBuf *buffer, char c) {
    strbuf_append_bytes(buffer, &c, 1);
}

void strbuf_vformat(StrBuf *buffer, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    int size = vsnprintf(NULL, 0, format, args);
    if (size >= 0 && reserve(buffer, (size_t)size)) {
        vsnprintf(buffer->text + buffer->length, (size_t)size + 1, format, again);
        buffer->length += (size_t)size;
    }
    va_end(again);
}

void strbuf_format(StrBuf *buffer, const char *format, ...) {
    va_list args;
    va_start(args, format);
    strbuf_vformat(buffer, format, args);
    va_end(args);
}

void strbuf_free(StrBuf *buffer) {
    free(buffer->text);
    *buffer = (StrBuf){0};
}
