/* Requests to a disk. */
#include "machine/block.h"

static bool perform_segments(const Disk *disk, const BlockJob *job) {
    u64 offset = job->offset;
    for (u32 i = 0; i < job->segment_count; i++) {
        const VirtSegment *segment = &job->segments[i];
        bool write = job->operation == BLOCK_WRITE;
        bool done = write ? disk_write(disk, segment->bytes, segment->size, offset)
                          : disk_read(disk, segment->bytes, segment->size, offset);
        if (!done) return false;
        offset += segment->size;
    }
    return true;
}

static bool perform_ranges(const Disk *disk, const BlockJob *job) {
    for (u32 i = 0; i < job->range_count; i++) {
        const BlockRange *range = &job->ranges[i];
        bool zero = job->operation == BLOCK_ZERO;
        bool done = zero ? disk_zero(disk, range->size, range->offset, range->release)
                         : disk_discard(disk, range->size, range->offset);
        if (!done) return false;
    }
    return true;
}

static bool perform(const Disk *disk, const BlockJob *job) {
    switch (job->operation) {
    case BLOCK_READ: return perform_segments(disk, job);
    case BLOCK_WRITE: return perform_segments(disk, job);
    case BLOCK_FLUSH: return disk_flush(disk);
    case BLOCK_DISCARD:
    case BLOCK_ZERO: return perform_ranges(disk, job);
    case BLOCK_NOTHING: return true;
    }
    return false;
}

void block_perform(const Disk *disk, BlockJob *job) {
    job->failed = !perform(disk, job);
    if (!job->failed && job->durable) job->failed = !disk_flush(disk);
}

bool block_inside(const Disk *disk, u64 sector, u64 size) {
    return size % DISK_SECTOR == 0 && sector <= disk->sectors && size / DISK_SECTOR <= disk->sectors - sector;
}

bool block_work(const BlockController *controller) {
    for (u32 i = 0; i < BLOCK_BUDGET; i++) {
        BlockJob *job = controller->take(controller->device);
        if (job == NULL) return false;
        block_perform(controller->disk, job);
        controller->finish(controller->device);
    }
    return true;
}
