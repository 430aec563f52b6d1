/* Copy on write: a disk that reads its base until it is written, and keeps the difference in a file of its own.
 *
 * A cluster that is written for the first time gets its old contents from the base. Its bit in memory makes reads go
 * to it; the bit in the file is written by the next flush, and only after the cluster itself is on the medium. So a
 * process or host may end between any two writes: a bit in the file always stands for a whole cluster.
 */
#ifndef MACHINE_OVERLAY_H
#define MACHINE_OVERLAY_H

#include "machine/overlay_header.h"
#include "machine/storage.h"
#include <pthread.h>

typedef struct Overlay {
    Storage file; /* the overlay's own */
    Storage base; /* only read */
    u64 size, base_size;
    u32 shift;
    u64 data_offset;
    u64 bitmap_size;
    u8 *bitmap;                 /* as reads see it */
    bool *changed;              /* for each sector of the bitmap: `written` lacks something */
    u8 *written;                /* as the file has it, or gets it by the flush that runs; under `flush_lock` */
    bool *collected;            /* for each sector: the file lacks something of `written`; under `flush_lock` */
    u8 *cluster;                /* room for one, under `lock` */
    pthread_mutex_t lock;       /* of new clusters and of `changed` */
    pthread_mutex_t flush_lock; /* taken before `lock` */
} Overlay;

/* Reads the bitmap. The header was checked. */
bool overlay_open(Overlay *overlay, const OverlayHeader *header, Storage file, Storage base,
                  MachineError *error) MUST_CHECK;
/* Frees it; whoever wants to keep what was written flushes first. */
void overlay_close(Overlay *overlay);

/* As in disk.h; ranges lie within the disk. */
bool overlay_read(Overlay *overlay, u64 offset, void *bytes, u64 size) MUST_CHECK;
bool overlay_write(Overlay *overlay, u64 offset, const void *bytes, u64 size) MUST_CHECK;
bool overlay_zero(Overlay *overlay, u64 offset, u64 size) MUST_CHECK;
/* Zeros the clusters of our own; what the base has stays. */
bool overlay_discard(Overlay *overlay, u64 offset, u64 size) MUST_CHECK;
bool overlay_flush(Overlay *overlay) MUST_CHECK;

/* How many bytes are in clusters of its own. */
u64 overlay_own_size(const Overlay *overlay);

#endif
