/* UTF-8, modified UTF-8, UTF-16 and Latin-1 conversions; see utf8.h. */
#include "base/utf8.h"
#include <string.h>

enum { REPLACEMENT = 0xFFFD };

static bool is_continuation(u8 byte) { return (byte & 0xC0) == 0x80; }
static bool is_high_surrogate(u32 unit) { return (unit & 0xFC00) == 0xD800; }
static bool is_low_surrogate(u32 unit) { return (unit & 0xFC00) == 0xDC00; }

/* Are these eight bytes all in 1..127? */
static bool plain_word(const u8 *bytes) {
    const u64 ones = 0x0101010101010101u, tops = 0x8080808080808080u;
    u64 word;
    memcpy(&word, bytes, sizeof word);
    return ((word | (word - ones)) & tops) == 0;
}

/* Size of the valid modified sequence at `at`, 0 when malformed. */
static size_t mutf8_sequence(const u8 *at, const u8 *end) {
    size_t left = (size_t)(end - at);
    if (at[0] < 0x80) return at[0] != 0;
    if ((at[0] & 0xE0) == 0xC0) {
        if (left < 2 || !is_continuation(at[1])) return 0;
        u32 code = (u32)(at[0] & 0x1F) << 6 | (at[1] & 0x3F);
        return code >= 0x80 || code == 0 ? 2 : 0;
    }
    if ((at[0] & 0xF0) != 0xE0) return 0;
    if (left < 3 || !is_continuation(at[1]) || !is_continuation(at[2])) return 0;
    return at[0] != 0xE0 || at[1] >= 0xA0 ? 3 : 0;
}

bool mutf8_valid(const u8 *bytes, size_t size) {
    const u8 *at = bytes, *end = bytes + size;
    while (at < end) {
        if (end - at >= 8 && plain_word(at)) {
            at += 8;
            continue;
        }
        size_t step = mutf8_sequence(at, end);
        if (step == 0) return false;
        at += step;
    }
    return true;
}

/* Decodes one code point or modified-form surrogate; malformed bytes give
 * REPLACEMENT and advance by one. Accepts C0 80. */
static u32 decode(const u8 **at, const u8 *end) {
    const u8 *p = *at;
    size_t left = (size_t)(end - p);
    if (p[0] < 0x80) {
        *at = p + 1;
        return p[0];
    }
    if ((p[0] & 0xE0) == 0xC0 || (p[0] & 0xF0) == 0xE0) {
        size_t step = mutf8_sequence(p, end);
        *at = p + (step != 0 ? step : 1);
        if (step == 2) return (u32)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
        if (step == 3) {
            return (u32)(p[0] & 0x0F) << 12 | (u32)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
        }
        return REPLACEMENT;
    }
    *at = p + 1;
    if ((p[0] & 0xF8) != 0xF0 || left < 4 || !is_continuation(p[1]) || !is_continuation(p[2]) ||
        !is_continuation(p[3])) {
        return REPLACEMENT;
    }
    u32 code = (u32)(p[0] & 7) << 18 | (u32)(p[1] & 0x3F) << 12 | (u32)(p[2] & 0x3F) << 6 |
               (p[3] & 0x3F);
    if (code < 0x10000 || code > 0x10FFFF) return REPLACEMENT;
    *at = p + 4;
    return code;
}

size_t utf8_utf16_length(const u8 *bytes, size_t size, bool *latin1) {
    const u8 *at = bytes, *end = bytes + size;
    size_t units = 0;
    bool narrow = true;
    while (at < end) {
        if (end - at >= 8 && plain_word(at)) {
            at += 8;
            units += 8;
            continue;
        }
        u32 code = decode(&at, end);
        if (code > 0xFF) narrow = false;
        units += code > 0xFFFF ? 2 : 1;
    }
    if (latin1 != NULL) *latin1 = narrow;
    return units;
}

void utf8_to_utf16(const u8 *bytes, size_t size, u16 *out) {
    const u8 *at = bytes, *end = bytes + size;
    while (at < end) {
        u32 code = decode(&at, end);
        if (code > 0xFFFF) {
            *out++ = (u16)(0xD7C0 + (code >> 10));
            code = 0xDC00 | (code & 0x3FF);
        }
        *out++ = (u16)code;
    }
}

void utf8_to_latin1(const u8 *bytes, size_t size, u8 *out) {
    const u8 *at = bytes, *end = bytes + size;
    while (at < end) {
        if (end - at >= 8 && plain_word(at)) {
            memcpy(out, at, 8);
            at += 8;
            out += 8;
            continue;
        }
        *out++ = (u8)decode(&at, end);
    }
}

/* Writes `code` in the plain 1-4 byte form; out may be NULL. Returns bytes. */
static size_t encode(u32 code, u8 *out) {
    u8 bytes[4];
    size_t size;
    if (code < 0x80) {
        bytes[0] = (u8)code;
        size = 1;
    } else if (code < 0x800) {
        bytes[0] = (u8)(0xC0 | code >> 6);
        bytes[1] = (u8)(0x80 | (code & 0x3F));
        size = 2;
    } else if (code < 0x10000) {
        bytes[0] = (u8)(0xE0 | code >> 12);
        bytes[1] = (u8)(0x80 | (code >> 6 & 0x3F));
        bytes[2] = (u8)(0x80 | (code & 0x3F));
        size = 3;
    } else {
        bytes[0] = (u8)(0xF0 | code >> 18);
        bytes[1] = (u8)(0x80 | (code >> 12 & 0x3F));
        bytes[2] = (u8)(0x80 | (code >> 6 & 0x3F));
        bytes[3] = (u8)(0x80 | (code & 0x3F));
        size = 4;
    }
    if (out != NULL) memcpy(out, bytes, size);
    return size;
}

size_t utf16_to_utf8(const u16 *units, size_t count, u8 *out) {
    size_t total = 0;
    for (size_t i = 0; i < count; i++) {
        u32 code = units[i];
        if (is_high_surrogate(code) && i + 1 < count && is_low_surrogate(units[i + 1])) {
            code = 0x10000 + ((code & 0x3FF) << 10) + (units[++i] & 0x3FFu);
        } else if ((code & 0xF800) == 0xD800) {
            code = '?';
        }
        total += encode(code, out != NULL ? out + total : NULL);
    }
    return total;
}

size_t utf16_to_mutf8(const u16 *units, size_t count, u8 *out) {
    size_t total = 0;
    for (size_t i = 0; i < count; i++) {
        if (units[i] != 0) {
            total += encode(units[i], out != NULL ? out + total : NULL);
            continue;
        }
        if (out != NULL) {
            out[total] = 0xC0;
            out[total + 1] = 0x80;
        }
        total += 2;
    }
    return total;
}

size_t latin1_to_utf8(const u8 *units, size_t count, u8 *out) {
    size_t total = 0;
    for (size_t i = 0; i < count; i++) {
        total += encode(units[i], out != NULL ? out + total : NULL);
    }
    return total;
}
