/* Copy on write. */
#include "machine/overlay.h"
#include "machine/disk.h"
#include <stdlib.h>
#include <string.h>

/* The unit in which the bitmap is written: a medium writes one wholly or not at all. */
enum { BITMAP_SECTOR = 512 };

/* ---- Opening ------------------------------------------------------------------------------------------------- */

static bool allocate(Overlay *overlay, MachineError *error) {
    overlay->bitmap = malloc(overlay->bitmap_size);
    overlay->written = malloc(overlay->bitmap_size);
    overlay->changed = calloc(overlay->bitmap_size / BITMAP_SECTOR, sizeof *overlay->changed);
    overlay->collected = calloc(overlay->bitmap_size / BITMAP_SECTOR, sizeof *overlay->collected);
    overlay->cluster = malloc(1ull << overlay->shift);
    bool allocated = overlay->bitmap != NULL && overlay->written != NULL && overlay->changed != NULL &&
                     overlay->collected != NULL && overlay->cluster != NULL;
    return allocated || machine_fail(error, MACHINE_HOST_RESOURCES, "out of memory");
}

static bool read_bitmap(Overlay *overlay, MachineError *error) {
    bool read = overlay->file.read(overlay->file.owner, OVERLAY_BLOCK, overlay->bitmap, overlay->bitmap_size);
    return read || machine_fail(error, MACHINE_DISK_DAMAGED, "its bitmap cannot be read");
}

bool overlay_open(Overlay *overlay, const OverlayHeader *header, Storage file, Storage base, MachineError *error) {
    *overlay = (Overlay){.file = file,
                         .base = base,
                         .size = header->size,
                         .base_size = header->base_size,
                         .shift = header->shift,
                         .data_offset = overlay_data_offset(header),
                         .bitmap_size = overlay_bitmap_size(header)};
    pthread_mutex_init(&overlay->lock, NULL);
    pthread_mutex_init(&overlay->flush_lock, NULL);
    if (allocate(overlay, error) && read_bitmap(overlay, error)) return true;
    overlay_close(overlay);
    return false;
}

void overlay_close(Overlay *overlay) {
    free(overlay->bitmap);
    free(overlay->written);
    free(overlay->changed);
    free(overlay->collected);
    free(overlay->cluster);
    pthread_mutex_destroy(&overlay->lock);
    pthread_mutex_destroy(&overlay->flush_lock);
}

u64 overlay_own_size(const Overlay *overlay) {
    u64 clusters = 0;
    for (u64 i = 0; i < overlay->bitmap_size; i++) clusters += (u64)__builtin_popcount(overlay->bitmap[i]);
    return clusters << overlay->shift;
}

/* ---- Clusters ------------------------------------------------------------------------------------------------ */

/* The bit is set after the cluster is written, and read before the cluster is. */
static bool owns(const Overlay *overlay, u64 cluster) {
    return __atomic_load_n(&overlay->bitmap[cluster / 8], __ATOMIC_ACQUIRE) >> cluster % 8 & 1;
}

static void set_owned(Overlay *overlay, u64 cluster) {
    __atomic_fetch_or(&overlay->bitmap[cluster / 8], (u8)(1 << cluster % 8), __ATOMIC_RELEASE);
    overlay->changed[cluster / 8 / BITMAP_SECTOR] = true;
}

/* How much of the range lies in clusters that are all owned or all not, as the first one is. */
static u64 alike(const Overlay *overlay, u64 offset, u64 size, bool *owned) {
    u64 cluster = offset >> overlay->shift, end = offset + size;
    *owned = owns(overlay, cluster);
    u64 reached = (cluster + 1) << overlay->shift;
    while (reached < end && owns(overlay, ++cluster) == *owned) reached += 1ull << overlay->shift;
    return (reached < end ? reached : end) - offset;
}

static bool read_base(const Overlay *overlay, u64 offset, u8 *bytes, u64 size) {
    u64 left = offset < overlay->base_size ? overlay->base_size - offset : 0;
    u64 inside = size < left ? size : left;
    memset(bytes + inside, 0, size - inside);
    return inside == 0 || overlay->base.read(overlay->base.owner, offset, bytes, inside);
}

bool overlay_read(Overlay *overlay, u64 offset, void *bytes, u64 size) {
    u8 *to = bytes;
    while (size > 0) {
        bool owned;
        u64 part = alike(overlay, offset, size, &owned);
        bool read = owned ? overlay->file.read(overlay->file.owner, overlay->data_offset + offset, to, part)
                          : read_base(overlay, offset, to, part);
        if (!read) return false;
        to += part;
        offset += part;
        size -= part;
    }
    return true;
}

/* ---- Writing ------------------------------------------------------------------------------------------------- */

/* A change to a range: bytes, or zeros when there are none. */
typedef struct Change {
    u64 offset, size;
    const u8 *bytes; /* NULL: zeros */
} Change;

static Change first_part(const Change *all, u64 size) { return (Change){all->offset, size, all->bytes}; }

static void advance(Change *all, u64 size) {
    all->offset += size;
    all->size -= size;
    if (all->bytes != NULL) all->bytes += size;
}

/* Into clusters that are owned, or will be when this is done. */
static bool apply(const Overlay *overlay, const Change *change) {
    const Storage *file = &overlay->file;
    u64 place = overlay->data_offset + change->offset;
    if (change->bytes == NULL) return file->zero(file->owner, place, change->size);
    return file->write(file->owner, place, change->bytes, change->size);
}

/* A part of one new cluster: the rest of it comes from the base. */
static bool apply_with_base(Overlay *overlay, const Change *change) {
    u64 start = change->offset >> overlay->shift << overlay->shift, size = 1ull << overlay->shift;
    if (!read_base(overlay, start, overlay->cluster, size)) return false;
    u8 *to = overlay->cluster + (change->offset - start);
    if (change->bytes != NULL) memcpy(to, change->bytes, change->size);
    else memset(to, 0, change->size);
    return overlay->file.write(overlay->file.owner, overlay->data_offset + start, overlay->cluster, size);
}

/* The first cluster of a change to clusters that are not owned, or several when the change covers them whole. */
static bool apply_new(Overlay *overlay, const Change *all, u64 *done) {
    u64 unit = 1ull << overlay->shift, inside = all->offset & (unit - 1);
    bool whole = inside == 0 && all->size >= unit;
    u64 size = whole ? all->size & ~(unit - 1) : unit - inside < all->size ? unit - inside : all->size;
    Change part = first_part(all, size);
    if (whole ? !apply(overlay, &part) : !apply_with_base(overlay, &part)) return false;
    u64 first = part.offset >> overlay->shift, end = (part.offset + size - 1) >> overlay->shift;
    for (u64 cluster = first; cluster <= end; cluster++) set_owned(overlay, cluster);
    *done = size;
    return true;
}

/* Under the lock, as two requests may write to two parts of one new cluster. Nothing is done when another thread
 * was faster. */
static bool apply_where_new(Overlay *overlay, const Change *all, u64 *done) {
    bool owned;
    pthread_mutex_lock(&overlay->lock);
    Change part = first_part(all, alike(overlay, all->offset, all->size, &owned));
    bool good = owned || apply_new(overlay, &part, done);
    pthread_mutex_unlock(&overlay->lock);
    return good;
}

static bool change(Overlay *overlay, Change all) {
    while (all.size > 0) {
        bool owned;
        Change part = first_part(&all, alike(overlay, all.offset, all.size, &owned));
        u64 done = owned ? part.size : 0;
        if (owned ? !apply(overlay, &part) : !apply_where_new(overlay, &part, &done)) return false;
        advance(&all, done);
    }
    return true;
}

bool overlay_write(Overlay *overlay, u64 offset, const void *bytes, u64 size) {
    return change(overlay, (Change){offset, size, bytes});
}

bool overlay_zero(Overlay *overlay, u64 offset, u64 size) { return change(overlay, (Change){offset, size, NULL}); }

bool overlay_discard(Overlay *overlay, u64 offset, u64 size) {
    Change all = {offset, size, NULL};
    while (all.size > 0) {
        bool owned;
        Change part = first_part(&all, alike(overlay, all.offset, all.size, &owned));
        if (owned && !apply(overlay, &part)) return false;
        advance(&all, part.size);
    }
    return true;
}

/* ---- Flushing ------------------------------------------------------------------------------------------------ */

/* What these bits stand for is in the file, though not yet on the medium. */
static void collect_bits(Overlay *overlay) {
    pthread_mutex_lock(&overlay->lock);
    for (u64 sector = 0; sector < overlay->bitmap_size / BITMAP_SECTOR; sector++) {
        if (!overlay->changed[sector]) continue;
        u64 at = sector * BITMAP_SECTOR;
        memcpy(overlay->written + at, overlay->bitmap + at, BITMAP_SECTOR);
        overlay->changed[sector] = false;
        overlay->collected[sector] = true;
    }
    pthread_mutex_unlock(&overlay->lock);
}

static bool write_bits(Overlay *overlay, bool *any) {
    for (u64 sector = 0; sector < overlay->bitmap_size / BITMAP_SECTOR; sector++) {
        if (!overlay->collected[sector]) continue;
        u64 at = sector * BITMAP_SECTOR;
        const Storage *file = &overlay->file;
        if (!file->write(file->owner, OVERLAY_BLOCK + at, overlay->written + at, BITMAP_SECTOR)) return false;
        overlay->collected[sector] = false;
        *any = true;
    }
    return true;
}

/* After a failure, the next flush tries the same bits again. */
bool overlay_flush(Overlay *overlay) {
    const Storage *file = &overlay->file;
    bool any = false;
    pthread_mutex_lock(&overlay->flush_lock);
    collect_bits(overlay);
    bool flushed = file->sync(file->owner) && write_bits(overlay, &any) && (!any || file->sync(file->owner));
    pthread_mutex_unlock(&overlay->flush_lock);
    return flushed;
}
