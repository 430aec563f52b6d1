/* A virtio disk (virtio 1.2, section 5.2) on a raw image. */
#ifndef MACHINE_VIRTIO_BLK_H
#define MACHINE_VIRTIO_BLK_H

#include "machine/disk.h"
#include "machine/virtio.h"

typedef struct VirtioBlk {
    Virtio virtio;
    const Disk *disk;
    char serial[20]; /* what the guest sees, padded with zeros */
} VirtioBlk;

bool virtio_blk_init(VirtioBlk *blk, const Disk *disk, const char *serial, const Ram *ram, PciHost *pci,
                     MsiLine line) MUST_CHECK;

#endif
