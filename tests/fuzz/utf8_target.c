/* libFuzzer: modified UTF-8 and UTF-8 into UTF-16 and back. */
#include <stdlib.h>
#include <string.h>
#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size);

/* What decodes must fit, and what was valid must come back the same. */
int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size) {
    bool latin1;
    size_t count = utf8_utf16_length(bytes, size, &latin1);
    u16 *units = malloc(count * sizeof(u16) + 1);
    utf8_to_utf16(bytes, size, units);
    if (latin1) {
        u8 *narrow = malloc(count + 1);
        utf8_to_latin1(bytes, size, narrow);
        for (size_t i = 0; i < count; i++) if (narrow[i] != units[i]) abort();
        free(narrow);
    }
    size_t length = utf16_to_mutf8(units, count, NULL);
    u8 *back = malloc(length + 1);
    if (utf16_to_mutf8(units, count, back) != length) abort();
    if (!mutf8_valid(back, length)) abort();
    if (mutf8_valid(bytes, size) && (length != size || memcmp(back, bytes, size) != 0)) abort();
    free(back);
    length = utf16_to_utf8(units, count, NULL);
    back = malloc(length + 1);
    if (utf16_to_utf8(units, count, back) != length) abort();
    free(back);
    free(units);
    return 0;
}
