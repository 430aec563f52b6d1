/* A disk image on the host. The file is locked while it is open, so that no two machines write to it.
 *
 * Offsets and sizes are in bytes and within the disk; the caller has checked them. Several threads may use one disk.
 * What was written before a flush survives whatever happens to this process or host afterwards; what was written
 * since may be lost, wholly or in part.
 */
#ifndef MACHINE_DISK_H
#define MACHINE_DISK_H

#include "machine/error.h"

enum { DISK_SECTOR = 512 };

typedef struct Disk {
    int fd;
    u64 sectors;
    bool read_only;
} Disk;

/* Opens an image; what is no raw image is refused by name. */
bool disk_open(Disk *disk, const char *path, bool read_only, MachineError *error) MUST_CHECK;
void disk_close(Disk *disk);

bool disk_read(const Disk *disk, u64 offset, void *bytes, u64 size) MUST_CHECK;
bool disk_write(const Disk *disk, u64 offset, const void *bytes, u64 size) MUST_CHECK;
/* Makes a range read as zeros and gives its space back where the host can. */
bool disk_zero(const Disk *disk, u64 offset, u64 size) MUST_CHECK;
bool disk_flush(const Disk *disk) MUST_CHECK;

#endif
