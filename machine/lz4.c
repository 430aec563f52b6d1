/* Unpacking LZ4's legacy frames (doc/lz4_Block_format.md, doc/lz4_Frame_format.md of LZ4).
 *
 * A block is a row of sequences: literals, then a match that repeats earlier output of the block. The high and low
 * half of a sequence's first byte give both lengths; 15 means that more bytes follow, up to the first that is not
 * 255. The last sequence has no match.
 */
#include "machine/lz4.h"
#include <string.h>

enum { BLOCK_MAX = 8 << 20, MATCH_MIN = 4, LENGTH_MORE = 15 };

typedef struct Out {
    u8 *start, *at, *end; /* of the block */
} Out;

/* Never larger than what 4 GiB of input could say, so sums of it do not wrap. */
static u64 read_length(Cursor *in, u32 nibble) {
    u64 length = nibble;
    if (nibble != LENGTH_MORE) return length;
    for (u8 more = 255; more == 255 && !in->failed; length += more) more = cursor_u8(in);
    return length;
}

static bool copy_literals(Cursor *in, Out *out, u64 length) {
    const u8 *bytes = length <= (u64)(out->end - out->at) ? cursor_take(in, length) : NULL;
    if (bytes == NULL) return false;
    memcpy(out->at, bytes, length);
    out->at += length;
    return true;
}

/* A match may reach into its own output: then it repeats. */
static bool copy_match(Out *out, u64 distance, u64 length) {
    bool inside = distance > 0 && distance <= (u64)(out->at - out->start) && length <= (u64)(out->end - out->at);
    if (!inside) return false;
    const u8 *from = out->at - distance;
    if (distance >= length) memcpy(out->at, from, length);
    else
        for (u64 i = 0; i < length; i++) out->at[i] = from[i];
    out->at += length;
    return true;
}

static bool unpack_block(Cursor *in, Out *out) {
    for (;;) {
        u8 token = cursor_u8(in);
        if (in->failed || !copy_literals(in, out, read_length(in, token >> 4))) return false;
        if (cursor_left(in) == 0) return true;
        u64 distance = cursor_u16le(in), length = read_length(in, token & 15) + MATCH_MIN;
        if (in->failed || !copy_match(out, distance, length)) return false;
    }
}

bool lz4_unpack_legacy(Cursor *in, u8 *out, u64 size) {
    u8 *at = out, *end = out + size;
    if (cursor_u32le(in) != LZ4_LEGACY_MAGIC) return false;
    while (at < end) {
        u64 room = (u64)(end - at) < BLOCK_MAX ? (u64)(end - at) : BLOCK_MAX;
        u32 packed = cursor_u32le(in);
        Cursor block = cursor_slice(in, packed);
        Out part = {at, at, at + room};
        if (packed == 0 || block.failed || !unpack_block(&block, &part) || part.at == at) return false;
        at = part.at;
    }
    return cursor_left(in) == 0;
}
