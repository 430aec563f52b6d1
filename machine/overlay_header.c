/* The first block of an overlay file. */
#include "machine/overlay_header.h"
#include "base/cursor.h"
#include "machine/checksum.h"
#include "machine/disk.h"
#include <string.h>

static const char magic[] = "wardian overlay\n";

enum { MAGIC_SIZE = sizeof magic - 1, VERSION = 1, CHECKED = OVERLAY_BLOCK - 4, PATH_AT = 52 };
/* A bitmap of 4 MiB is read and kept without anybody noticing. */
enum { BITS_WANTED_SHIFT = 25 };

bool overlay_claims(const void *bytes, u64 size) {
    return size >= MAGIC_SIZE && memcmp(bytes, magic, MAGIC_SIZE) == 0;
}

static u64 round_up(u64 value, u64 unit) { return (value + unit - 1) / unit * unit; }

u64 overlay_clusters(const OverlayHeader *header) {
    return round_up(header->size, 1ull << header->shift) >> header->shift;
}
u64 overlay_bitmap_size(const OverlayHeader *header) {
    return round_up((overlay_clusters(header) + 7) / 8, OVERLAY_BLOCK);
}
u64 overlay_data_offset(const OverlayHeader *header) {
    return round_up(OVERLAY_BLOCK + overlay_bitmap_size(header), 1ull << header->shift);
}
u64 overlay_file_size(const OverlayHeader *header) {
    return overlay_data_offset(header) + (overlay_clusters(header) << header->shift);
}

u32 overlay_choose_shift(u64 size) {
    u32 shift = OVERLAY_SHIFT_MIN;
    while (shift < OVERLAY_SHIFT_MAX && size >> shift >> BITS_WANTED_SHIFT != 0) shift++;
    return shift;
}

/* ---- Decoding ------------------------------------------------------------------------------------------------ */

static const char *wrong_size(const OverlayHeader *header) {
    if (header->shift < OVERLAY_SHIFT_MIN || header->shift > OVERLAY_SHIFT_MAX)
        return "its cluster size is impossible";
    bool good = header->size > 0 && header->size % DISK_SECTOR == 0 && header->size <= OVERLAY_SIZE_MAX;
    if (!good) return "its disk size is impossible";
    bool base_good = header->base_size > 0 && header->base_size % DISK_SECTOR == 0;
    return base_good && header->base_size <= header->size ? NULL : "the size of its base is impossible";
}

static const char *read_path(Cursor *at, OverlayHeader *out) {
    u32 length = cursor_u32le(at);
    const u8 *path = length <= OVERLAY_PATH_MAX ? cursor_take(at, length) : NULL;
    if (path == NULL || length == 0 || memchr(path, '\0', length) != NULL)
        return "the path of its base is impossible";
    memcpy(out->base_path, path, length);
    out->base_path[length] = '\0';
    return NULL;
}

static const char *decode(const u8 block[OVERLAY_BLOCK], OverlayHeader *out) {
    Cursor at = cursor_make(block, CHECKED), end = cursor_make(block + CHECKED, 4);
    if (!overlay_claims(block, OVERLAY_BLOCK)) return "it does not start as an overlay does";
    if (cursor_u32le(&end) != checksum_crc32c(0, block, CHECKED)) return "the checksum of its header is wrong";
    cursor_take(&at, MAGIC_SIZE);
    u32 version = cursor_u32le(&at);
    out->shift = cursor_u32le(&at);
    out->size = cursor_u64le(&at);
    out->base_size = cursor_u64le(&at);
    out->base_time = (i64)cursor_u64le(&at);
    if (version != VERSION) return "it was written by a later wardian";
    const char *problem = read_path(&at, out);
    return problem != NULL ? problem : wrong_size(out);
}

bool overlay_decode(const u8 block[OVERLAY_BLOCK], OverlayHeader *out, MachineError *error) {
    const char *problem = decode(block, out);
    return problem == NULL || machine_fail(error, MACHINE_DISK_DAMAGED, "%s", problem);
}

/* ---- Encoding ------------------------------------------------------------------------------------------------ */

static u8 *put(u8 *to, u64 value, u32 size) {
    for (u32 i = 0; i < size; i++) *to++ = (u8)(value >> i * 8);
    return to;
}

void overlay_encode(const OverlayHeader *header, u8 block[OVERLAY_BLOCK]) {
    memset(block, 0, OVERLAY_BLOCK);
    memcpy(block, magic, MAGIC_SIZE);
    u8 *at = put(block + MAGIC_SIZE, VERSION, 4);
    at = put(at, header->shift, 4);
    at = put(at, header->size, 8);
    at = put(at, header->base_size, 8);
    at = put(at, (u64)header->base_time, 8);
    at = put(at, strlen(header->base_path), 4);
    assert(at == block + PATH_AT);
    memcpy(at, header->base_path, strlen(header->base_path));
    put(block + CHECKED, checksum_crc32c(0, block, CHECKED), 4);
}
