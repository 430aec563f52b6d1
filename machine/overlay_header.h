/* The first block of an overlay file, which tells where everything is.
 *
 *   offset  size
 *        0    16  "wardian overlay\n"
 *       16     4  version, 1
 *       20     4  cluster size as a power of two, 12 to 21
 *       24     8  size of the disk in bytes
 *       32     8  size of the base in bytes, whole sectors, at most that of the disk
 *       40     8  when the base was changed last, in nanoseconds since 1970
 *       48     4  length of the base's path
 *       52  4040  the base's path, then zeros
 *     4092     4  CRC-32C of all before
 *
 * Numbers are little-endian. One bit for each cluster follows at 4096, the lowest bit of a byte first, then, at the
 * next multiple of the cluster size, the clusters themselves, each at the place its number gives: files with holes
 * take no space for what was never written. A cluster whose bit is clear is read from the base; beyond the end of
 * the base there are zeros. The header never changes.
 */
#ifndef MACHINE_OVERLAY_HEADER_H
#define MACHINE_OVERLAY_HEADER_H

#include "machine/error.h"

enum {
    OVERLAY_BLOCK = 4096,
    OVERLAY_PATH_MAX = 4040,
    OVERLAY_SHIFT_MIN = 12,
    OVERLAY_SHIFT_MAX = 21,
};
#define OVERLAY_SIZE_MAX (1ull << 46)

typedef struct OverlayHeader {
    u32 shift; /* a cluster has 1 << shift bytes */
    u64 size;  /* of the disk */
    u64 base_size;
    i64 base_time;
    char base_path[OVERLAY_PATH_MAX + 1];
} OverlayHeader;

/* Does a file that starts so claim to be an overlay? */
bool overlay_claims(const void *bytes, u64 size);
/* Reads and checks the block; DISK_DAMAGED tells what is wrong. */
bool overlay_decode(const u8 block[OVERLAY_BLOCK], OverlayHeader *out, MachineError *error) MUST_CHECK;
void overlay_encode(const OverlayHeader *header, u8 block[OVERLAY_BLOCK]);

/* Where things are, from a header that was checked. */
u64 overlay_clusters(const OverlayHeader *header);
u64 overlay_bitmap_size(const OverlayHeader *header); /* in bytes, whole blocks */
u64 overlay_data_offset(const OverlayHeader *header);
u64 overlay_file_size(const OverlayHeader *header);

/* The cluster size for a disk: small, unless its bitmap would not be. */
u32 overlay_choose_shift(u64 size);

#endif
