/* Overlays as files: what disk.c and disk_overlay.c tell each other. */
#ifndef MACHINE_DISK_OVERLAY_H
#define MACHINE_DISK_OVERLAY_H

#include "machine/disk.h"
#include "machine/overlay.h"

/* An overlay may lie on an overlay, but not without end. */
enum { DISK_DEPTH_MAX = 8 };

bool disk_open_within(Disk *disk, const char *path, bool read_only, u32 depth, MachineError *error) MUST_CHECK;
/* Opens the rest of a disk whose file, of `size` bytes, is an overlay. After a failure, disk_close is right. */
bool disk_overlay_open(Disk *disk, const char *path, u64 size, u32 depth, MachineError *error) MUST_CHECK;
/* Flushes and closes what lies behind the file, if anything. */
void disk_overlay_close(Disk *disk);

/* Makes a file that is not there yet; negative on failure. */
int disk_create_file(const char *path, MachineError *error) MUST_CHECK;
/* Closes it, and removes it unless it is good; errno tells why it is not. */
bool disk_finish_file(int fd, bool good, const char *path, MachineError *error) MUST_CHECK;

#endif
