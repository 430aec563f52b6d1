/* A virtio disk (virtio 1.2, section 5.2). */
#ifndef MACHINE_VIRTIO_BLK_H
#define MACHINE_VIRTIO_BLK_H

#include "machine/block.h"
#include "machine/virtio.h"

typedef struct VirtioBlk {
    Virtio virtio;
    const Disk *disk;
    char serial[20];  /* what the guest sees, padded with zeros */
    u32 next_queue;   /* whose turn it is */
    u32 queue;        /* of the request in flight, */
    VirtChain chain;  /* the request itself, */
    BlockJob job;     /* what the worker does for it, */
    u8 status;        /* its answer as far as known before the job, */
    u64 answer_bytes; /* and how much will have been written before the status */
} VirtioBlk;

bool virtio_blk_init(VirtioBlk *blk, const Disk *disk, const char *serial, u32 queue_count,
                     const PciPlace *place) MUST_CHECK;
BlockController virtio_blk_controller(VirtioBlk *blk);

#endif
