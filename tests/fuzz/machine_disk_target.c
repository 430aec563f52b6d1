/* libFuzzer: overlays. The input is the file's first block - its checksum is made right - its bitmap, and accesses. */
#include <stdlib.h>
#include <string.h>
#include "base/cursor.h"
#include "machine/checksum.h"
#include "machine/overlay.h"

enum { FILE_SIZE = 1 << 20, BASE_SIZE = 256 << 10, ACCESS_MAX = 64 << 10, BITMAP_MAX = 1 << 20 };

int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size);

static u8 file[FILE_SIZE], base[BASE_SIZE];

typedef struct Medium {
    u8 *bytes;
    u64 size;
} Medium;

static bool inside(const Medium *medium, u64 offset, u64 size) {
    return offset <= medium->size && size <= medium->size - offset;
}
static bool read_medium(void *owner, u64 offset, void *bytes, u64 size) {
    const Medium *medium = owner;
    if (!inside(medium, offset, size)) return false;
    memcpy(bytes, medium->bytes + offset, size);
    return true;
}
static bool write_medium(void *owner, u64 offset, const void *bytes, u64 size) {
    const Medium *medium = owner;
    if (!inside(medium, offset, size)) return false;
    memcpy(medium->bytes + offset, bytes, size);
    return true;
}
static bool zero_medium(void *owner, u64 offset, u64 size) {
    const Medium *medium = owner;
    if (!inside(medium, offset, size)) return false;
    memset(medium->bytes + offset, 0, size);
    return true;
}
static bool sync_medium(void *owner) {
    UNUSED(owner);
    return true;
}

static u64 number(Cursor *input, u32 size) {
    u64 value = 0;
    for (u32 i = 0; i < size; i++) value |= (u64)cursor_u8(input) << i * 8;
    return value;
}

/* Accesses lie inside the disk, as disk.h demands; what was written is read back. */
static void use(Overlay *overlay, u64 disk_size, Cursor *input) {
    static u8 written[ACCESS_MAX], seen[ACCESS_MAX];
    for (u32 i = 0; i < 64 && !input->failed; i++) {
        u8 what = cursor_u8(input);
        u64 offset = number(input, 3) % disk_size, size = number(input, 2) + 1;
        if (size > disk_size - offset) size = disk_size - offset;
        memset(written, (int)what, size);
        if (what % 5 == 0 && overlay_write(overlay, offset, written, size)) {
            if (!overlay_read(overlay, offset, seen, size) || memcmp(written, seen, size) != 0) abort();
        }
        if (what % 5 == 1 && overlay_zero(overlay, offset, size)) {
            if (!overlay_read(overlay, offset, seen, size)) abort();
            for (u64 k = 0; k < size; k++)
                if (seen[k] != 0) abort();
        }
        bool done = what % 5 == 2   ? overlay_read(overlay, offset, seen, size)
                    : what % 5 == 3 ? overlay_discard(overlay, offset, size)
                                    : overlay_flush(overlay);
        UNUSED(done);
    }
    if (overlay_own_size(overlay) > disk_size + (1 << OVERLAY_SHIFT_MAX)) abort();
}

int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size) {
    OverlayHeader header;
    Overlay overlay;
    MachineError error = {0};
    Cursor input = cursor_make(bytes, size);
    memset(file, 0, sizeof file);
    memcpy(file, "wardian overlay\n\1\0\0\0", 20);
    for (u32 i = 0; i < 80 && i < size; i++) file[i] ^= cursor_u8(&input); /* zeros keep the start as it should be */
    u32 sum = checksum_crc32c(0, file, OVERLAY_BLOCK - 4);
    memcpy(file + OVERLAY_BLOCK - 4, &sum, 4);
    if (!overlay_decode(file, &header, &error)) return error.code == MACHINE_OK ? (abort(), 0) : 0;
    if (overlay_bitmap_size(&header) > BITMAP_MAX || header.size == 0) return 0;
    for (u32 i = 0; i < 256; i++) file[OVERLAY_BLOCK + i] = cursor_u8(&input);
    Medium media[2] = {{file, FILE_SIZE}, {base, BASE_SIZE}};
    Storage storages[2];
    for (u32 i = 0; i < 2; i++)
        storages[i] = (Storage){read_medium, write_medium, zero_medium, sync_medium, &media[i]};
    if (!overlay_open(&overlay, &header, storages[0], storages[1], &error)) return 0;
    input.failed = false;
    use(&overlay, header.size, &input);
    overlay_close(&overlay);
    return 0;
}
