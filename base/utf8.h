/* UTF-8 and the class file's modified UTF-8 (JVMS 4.4.7). */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/types.h"

/* Is this well-formed modified UTF-8 (no NUL, no 4-byte forms, no overlong
 * forms except C0 80)? */
bool mutf8_valid(const u8 *bytes, size_t size);

/* Number of UTF-16 units of valid modified UTF-8; *latin1 tells whether all
 * are below 256.  Lenient: 4-byte forms count as surrogate pairs. */
size_t utf8_utf16_length(const u8 *bytes, size_t size, bool *latin1);

/* Decodes modified or standard UTF-8 into `out` (units from utf8_utf16_length).
 * Malformed bytes become U+FFFD in standard input. */
void utf8_to_utf16(const u8 *bytes, size_t size, u16 *out);
void utf8_to_latin1(const u8 *bytes, size_t size, u8 *out);

/* Encodes UTF-16 as standard UTF-8 (surrogate pairs joined, lone ones as '?'),
 * or as modified UTF-8.  With out == NULL only counts.  Returns bytes. */
size_t utf16_to_utf8(const u16 *units, size_t count, u8 *out);
size_t utf16_to_mutf8(const u16 *units, size_t count, u8 *out);
size_t latin1_to_utf8(const u8 *units, size_t count, u8 *out);

#endif
