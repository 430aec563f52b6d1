/* A raw disk image on the host. The file is locked while it is open, so that no two machines write to it. */
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

#endif
