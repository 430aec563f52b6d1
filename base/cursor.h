/* A bounds-checked reader of untrusted big-endian bytes.
 *
 * Reading past the end never touches memory: it returns zero and sets
 * `failed`, which is sticky, so a parser may read a whole structure and check
 * once.  All untrusted bytes of Wardian are read through this.
 */
#ifndef BASE_CURSOR_H
#define BASE_CURSOR_H

#include "base/types.h"

typedef struct Cursor {
    const u8 *start; /* first byte of the input */
    const u8 *at;    /* next byte to read, start <= at <= end */
    const u8 *end;   /* one past the last byte */
    bool failed;     /* a read went past the end */
} Cursor;

static inline Cursor cursor_make(const void *bytes, size_t size) {
    const u8 *p = bytes;
    return (Cursor){p, p, p + size, false};
}

static inline size_t cursor_left(const Cursor *c) { return (size_t)(c->end - c->at); }
static inline size_t cursor_offset(const Cursor *c) { return (size_t)(c->at - c->start); }

/* Takes the next `size` bytes, or NULL (and failed) when there are fewer. */
static inline const u8 *cursor_take(Cursor *c, size_t size) {
    if (UNLIKELY(size > cursor_left(c))) {
        c->failed = true;
        c->at = c->end;
        return NULL;
    }
    const u8 *p = c->at;
    c->at += size;
    return p;
}

/* A cursor over the next `size` bytes only; empty and failed when too few. */
static inline Cursor cursor_slice(Cursor *c, size_t size) {
    const u8 *p = cursor_take(c, size);
    if (p == NULL) return (Cursor){c->end, c->end, c->end, true};
    return cursor_make(p, size);
}

static inline u8 cursor_u8(Cursor *c) {
    const u8 *p = cursor_take(c, 1);
    return p != NULL ? p[0] : 0;
}
static inline u16 cursor_u16(Cursor *c) {
    const u8 *p = cursor_take(c, 2);
    return p != NULL ? (u16)(p[0] << 8 | p[1]) : 0;
}
static inline u32 cursor_u32(Cursor *c) {
    const u8 *p = cursor_take(c, 4);
    return p != NULL ? (u32)p[0] << 24 | (u32)p[1] << 16 | (u32)p[2] << 8 | p[3] : 0;
}
static inline u64 cursor_u64(Cursor *c) {
    u64 high = cursor_u32(c);
    return high << 32 | cursor_u32(c);
}
static inline u16 cursor_u16le(Cursor *c) { return __builtin_bswap16(cursor_u16(c)); }
static inline u32 cursor_u32le(Cursor *c) { return __builtin_bswap32(cursor_u32(c)); }
static inline u64 cursor_u64le(Cursor *c) { return __builtin_bswap64(cursor_u64(c)); }

#endif
