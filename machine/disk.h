/* A disk image on the host: raw, or an overlay over another image. The file is locked while it is open, so that no
 * two machines write to it.
 *
 * Offsets and sizes are in bytes and within the disk; the caller has checked them. Several threads may use one disk.
 * What was written before a flush survives whatever happens to this process or host afterwards; what was written
 * since may be lost, wholly or in part.
 */
#ifndef MACHINE_DISK_H
#define MACHINE_DISK_H

#include "machine/error.h"

enum { DISK_SECTOR = 512 };

typedef struct Disk Disk;

struct Disk {
    int fd;
    u64 sectors;
    bool read_only;
    struct Overlay *overlay; /* NULL: the image is raw */
    Disk *base;              /* of the overlay */
};

/* Opens an image; the file's first bytes tell its format, and one we do not know is refused by name. */
bool disk_open(Disk *disk, const char *path, bool read_only, MachineError *error) MUST_CHECK;
/* Flushes and closes; again does no harm. */
void disk_close(Disk *disk);

bool disk_read(const Disk *disk, void *bytes, u64 size, u64 offset) MUST_CHECK;
bool disk_write(const Disk *disk, const void *bytes, u64 size, u64 offset) MUST_CHECK;
bool disk_flush(const Disk *disk) MUST_CHECK;
/* The contents do not matter any more: space is given back where that is possible. */
bool disk_discard(const Disk *disk, u64 size, u64 offset) MUST_CHECK;
/* Reads as zeros from now on; `release` also gives the space back where that is possible. */
bool disk_zero(const Disk *disk, u64 size, u64 offset, bool release) MUST_CHECK;

/* Makes an empty raw image. */
bool disk_create(const char *path, u64 size, MachineError *error) MUST_CHECK;
/* Makes an overlay that shows `base_path` until it is written to; of the size of the base when `size` is 0. */
bool disk_create_overlay(const char *path, const char *base_path, u64 size, MachineError *error) MUST_CHECK;

#endif
