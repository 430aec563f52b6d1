/* The guest's buffers of an NVMe command: physical region pages (section 4.3).
 *
 * The first entry may start inside of a page, and the others are whole pages. The second one is a page or, when more
 * than two are needed, a list of pages, whose last entry leads to the next list when it does not suffice.
 */
#include "machine/nvme.h"
#include <string.h>

typedef struct Pages {
    const Nvme *nvme;
    VirtSegment *segments;
    u32 count;
    u64 left; /* bytes still to be found */
} Pages;

/* Adds the part of a page from an address on. Neighbours become one segment. */
static bool add(Pages *pages, u64 address) {
    u64 room = NVME_PAGE - address % NVME_PAGE, size = pages->left < room ? pages->left : room;
    u8 *bytes = ram_at(pages->nvme->ram, address, size);
    if (bytes == NULL) return false;
    pages->left -= size;
    VirtSegment *last = pages->count > 0 ? &pages->segments[pages->count - 1] : NULL;
    if (last != NULL && last->bytes + last->size == bytes) {
        last->size += (u32)size;
        return true;
    }
    if (pages->count == VIRTQUEUE_MAX) return false;
    pages->segments[pages->count++] = (VirtSegment){bytes, (u32)size};
    return true;
}

/* A list of nothing but links would never end: each list has to give at least one page. */
static bool add_list(Pages *pages, u64 at) {
    bool fresh = true; /* nothing came from this list yet */
    while (pages->left > 0) {
        u64 entry;
        if (at % 8 != 0 || !ram_read(pages->nvme->ram, at, &entry, sizeof entry)) return false;
        bool last = at % NVME_PAGE == NVME_PAGE - 8;
        if (last && pages->left > NVME_PAGE) {
            if (fresh) return false;
            fresh = true;
            at = entry;
            continue;
        }
        if (entry % NVME_PAGE != 0 || !add(pages, entry)) return false;
        fresh = false;
        at += 8;
    }
    return true;
}

bool nvme_buffers(const Nvme *nvme, u64 size, VirtSegment segments[VIRTQUEUE_MAX], u32 *count) {
    const NvmeCommand *command = &nvme->command;
    Pages pages = {nvme, segments, 0, size};
    if (command->flags >> 6 != 0 || size > NVME_TRANSFER_MAX) return false; /* no scatter gather lists */
    bool found = add(&pages, command->data[0]);
    if (found && pages.left > NVME_PAGE) found = add_list(&pages, command->data[1]);
    else if (found && pages.left > 0) found = command->data[1] % NVME_PAGE == 0 && add(&pages, command->data[1]);
    *count = pages.count;
    return found;
}

static u16 copy(const Nvme *nvme, u8 *bytes, u64 size, bool to_guest) {
    VirtSegment segments[VIRTQUEUE_MAX];
    u32 count;
    if (!nvme_buffers(nvme, size, segments, &count)) return NVME_INVALID_FIELD;
    for (u32 i = 0; i < count; i++) {
        if (to_guest) memcpy(segments[i].bytes, bytes, segments[i].size);
        else memcpy(bytes, segments[i].bytes, segments[i].size);
        bytes += segments[i].size;
    }
    return NVME_OK;
}

/* The buffer is only read from: the direction says so. */
u16 nvme_put(const Nvme *nvme, const void *bytes, u64 size) { return copy(nvme, (u8 *)(uintptr_t)bytes, size, true); }
u16 nvme_get(const Nvme *nvme, void *bytes, u64 size) { return copy(nvme, bytes, size, false); }
