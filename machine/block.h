/* Requests to a disk, between a controller and the worker that may block for it.
 *
 * A controller (virtio or NVMe) takes a request from the guest's queue and describes it as a job; the worker performs
 * it without any lock; the controller finishes it: tells the guest. A controller has one job in flight, and leaves
 * the job alone until it comes back.
 */
#ifndef MACHINE_BLOCK_H
#define MACHINE_BLOCK_H

#include "machine/disk.h"
#include "machine/virtqueue.h"

/* Limits that keep a job short: what controllers promise to guests, and enforce. */
enum { BLOCK_RANGES = 256, BLOCK_SEGMENT_MAX = 1 << 20, BLOCK_BUDGET = 64 };

typedef enum BlockOperation {
    BLOCK_NOTHING, /* the answer is already known */
    BLOCK_READ,
    BLOCK_WRITE,
    BLOCK_FLUSH,
    BLOCK_DISCARD,
    BLOCK_ZERO,
} BlockOperation;

typedef struct BlockRange {
    u64 offset, size; /* in bytes, inside the disk */
    bool release;     /* of BLOCK_ZERO: the space may be given back */
} BlockRange;

typedef struct BlockJob {
    BlockOperation operation;
    bool durable; /* a write that must be on the disk before it is finished */
    bool failed;  /* the result */
    u64 offset;   /* of a read or write, in bytes; it lies inside the disk */
    u32 segment_count;
    VirtSegment segments[VIRTQUEUE_MAX];
    u32 range_count; /* of BLOCK_DISCARD and BLOCK_ZERO */
    BlockRange ranges[BLOCK_RANGES];
} BlockJob;

/* What a disk controller offers to its worker. */
typedef struct BlockController {
    const Disk *disk;
    BlockJob *(*take)(void *device); /* the next job, now in flight; NULL when there is none */
    void (*finish)(void *device);    /* the job was performed */
    void *device;
    u32 slot; /* of PCI */
} BlockController;

/* Does what the job says and sets its result. */
void block_perform(const Disk *disk, BlockJob *job);
/* Is this a whole number of sectors on the disk? */
bool block_inside(const Disk *disk, u64 sector, u64 size);
/* Takes, performs and finishes up to BLOCK_BUDGET jobs in the caller's thread; true when more may be left. */
bool block_work(const BlockController *controller);

#endif
