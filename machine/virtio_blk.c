/* A virtio disk.
 *
 * A request is a header, data and a status byte; where one ends and the next begins in the guest's segments means
 * nothing (2.7.4.2), so all positions are offsets into the readable or the writable bytes as a whole.
 */
#include "machine/virtio_blk.h"
#include <stddef.h>
#include <string.h>

enum { TYPE_BLOCK = 2, PCI_CLASS_STORAGE = 0x018000 };
#define F_SIZE_MAX (1ull << 1)
#define F_SEG_MAX (1ull << 2)
#define F_READ_ONLY (1ull << 5)
#define F_BLOCK_SIZE (1ull << 6)
#define F_FLUSH (1ull << 9)
#define F_TOPOLOGY (1ull << 10)
#define F_CONFIG_WCE (1ull << 11)
#define F_MQ (1ull << 12)
#define F_DISCARD (1ull << 13)
#define F_WRITE_ZEROES (1ull << 14)

/* The configuration (5.2.4). */
typedef struct Config {
    u64 capacity; /* in sectors */
    u32 size_max, segments_max;
    u8 geometry[4];
    u32 block_size;
    u8 physical_exponent, alignment_offset;
    u16 minimal_size;
    u32 optimal_size;
    u8 write_back, unused;
    u16 queue_count;
    u32 discard_sectors_max, discard_ranges_max, discard_alignment;
    u32 zero_sectors_max, zero_ranges_max;
    u8 zero_may_release, unused_too[3];
} Config;
_Static_assert(sizeof(Config) <= VIRTIO_CONFIG && offsetof(Config, discard_sectors_max) == 36, "5.2.4");

enum {
    REQUEST_READ = 0,
    REQUEST_WRITE = 1,
    REQUEST_FLUSH = 4,
    REQUEST_SERIAL = 8,
    REQUEST_DISCARD = 11,
    REQUEST_ZERO = 13
};
enum { STATUS_OK = 0, STATUS_IO_ERROR = 1, STATUS_UNSUPPORTED = 2 };
enum { HEADER_SIZE = 16, SEGMENTS_MAX = VIRTQUEUE_MAX - 2, RANGE_SECTORS_MAX = 1 << 22, RANGE_RELEASE = 1 };

typedef struct Header {
    u32 type;
    u32 reserved;
    u64 sector;
} Header;

typedef struct Range {
    u64 sector;
    u32 sectors, flags;
} Range;

/* ---- Requests into jobs: each returns the status, which counts when it is not OK ------------------------------ */

static bool durable(const VirtioBlk *blk) {
    bool can_flush = virtio_has(&blk->virtio, F_FLUSH);
    bool write_back =
        virtio_has(&blk->virtio, F_CONFIG_WCE) ? blk->virtio.config[offsetof(Config, write_back)] != 0 : can_flush;
    return !write_back; /* a guest that cannot flush gets every write durable (5.2.5.1) */
}

static u8 prepare_transfer(VirtioBlk *blk, const Header *header, bool write) {
    const VirtChain *chain = &blk->chain;
    BlockJob *job = &blk->job;
    u64 size = write ? chain->readable_bytes - HEADER_SIZE : chain->writable_bytes - 1;
    if ((write && blk->disk->read_only) || !block_inside(blk->disk, header->sector, size)) return STATUS_IO_ERROR;
    job->segment_count = virtchain_slice(chain, !write, write ? HEADER_SIZE : 0, size, job->segments);
    for (u32 i = 0; i < job->segment_count; i++) {
        if (job->segments[i].size > BLOCK_SEGMENT_MAX) return STATUS_IO_ERROR;
    }
    job->operation = write ? BLOCK_WRITE : BLOCK_READ;
    job->offset = header->sector * DISK_SECTOR;
    job->durable = write && durable(blk);
    blk->answer_bytes = write ? 0 : size;
    return STATUS_OK;
}

static u8 prepare_flush(VirtioBlk *blk) {
    blk->job.operation = BLOCK_FLUSH;
    return STATUS_OK;
}

static u8 add_range(VirtioBlk *blk, const Range *range, bool zero) {
    if (range->flags & ~(zero ? (u32)RANGE_RELEASE : 0)) return STATUS_UNSUPPORTED;
    u64 size = (u64)range->sectors * DISK_SECTOR;
    if (range->sectors > RANGE_SECTORS_MAX || !block_inside(blk->disk, range->sector, size)) return STATUS_IO_ERROR;
    bool release = (range->flags & RANGE_RELEASE) != 0;
    blk->job.ranges[blk->job.range_count++] = (BlockRange){range->sector * DISK_SECTOR, size, release};
    return STATUS_OK;
}

static u8 prepare_ranges(VirtioBlk *blk, bool zero) {
    u64 size = blk->chain.readable_bytes - HEADER_SIZE, count = size / sizeof(Range);
    if (blk->disk->read_only || size % sizeof(Range) != 0) return STATUS_IO_ERROR;
    if (count == 0 || count > BLOCK_RANGES) return STATUS_UNSUPPORTED;
    Range ranges[BLOCK_RANGES];
    virtchain_read(&blk->chain, HEADER_SIZE, ranges, size);
    for (u64 i = 0; i < count; i++) {
        u8 status = add_range(blk, &ranges[i], zero);
        if (status != STATUS_OK) return status;
    }
    blk->job.operation = zero ? BLOCK_ZERO : BLOCK_DISCARD;
    blk->job.durable = zero && durable(blk);
    return STATUS_OK;
}

static u8 answer_serial(VirtioBlk *blk) {
    u64 room = blk->chain.writable_bytes - 1, size = room < sizeof blk->serial ? room : sizeof blk->serial;
    blk->answer_bytes = virtchain_write(&blk->chain, 0, blk->serial, size);
    return STATUS_OK;
}

static u8 prepare(VirtioBlk *blk) {
    Header header;
    if (virtchain_read(&blk->chain, 0, &header, sizeof header) != sizeof header) return STATUS_IO_ERROR;
    if (blk->chain.writable_bytes == 0) return STATUS_IO_ERROR; /* nowhere to put the status */
    switch (header.type) {
    case REQUEST_READ: return prepare_transfer(blk, &header, false);
    case REQUEST_WRITE: return prepare_transfer(blk, &header, true);
    case REQUEST_FLUSH: return prepare_flush(blk);
    case REQUEST_SERIAL: return answer_serial(blk);
    case REQUEST_DISCARD: return prepare_ranges(blk, false);
    case REQUEST_ZERO: return prepare_ranges(blk, true);
    default: return STATUS_UNSUPPORTED;
    }
}

/* ---- The worker's side --------------------------------------------------------------------------------------- */

/* The queues take turns. */
static bool take_request(VirtioBlk *blk) {
    for (u32 i = 0; i < blk->virtio.queue_count; i++) {
        blk->queue = (blk->next_queue + i) % blk->virtio.queue_count;
        if (!virtio_take(&blk->virtio, blk->queue, &blk->chain)) continue;
        blk->next_queue = blk->queue + 1;
        return true;
    }
    return false;
}

static BlockJob *take(void *device) {
    VirtioBlk *blk = device;
    if (!take_request(blk)) return NULL;
    blk->job.operation = BLOCK_NOTHING;
    blk->job.durable = false;
    blk->job.segment_count = blk->job.range_count = 0;
    blk->answer_bytes = 0;
    blk->status = prepare(blk);
    if (blk->status != STATUS_OK) blk->job.operation = BLOCK_NOTHING;
    virtio_depart(&blk->virtio);
    return &blk->job;
}

/* The status is the last writable byte. The used length counts up to it when all before was written. */
static u32 answer(VirtioBlk *blk) {
    const VirtChain *chain = &blk->chain;
    if (chain->writable_bytes == 0) return 0;
    if (blk->status == STATUS_OK && blk->job.failed) blk->status = STATUS_IO_ERROR;
    u64 last = chain->writable_bytes - 1, written = blk->status == STATUS_OK ? blk->answer_bytes : 0;
    virtchain_write(chain, last, &blk->status, 1);
    return written == last ? (u32)(last + 1) : (u32)written;
}

static void finish(void *device) {
    VirtioBlk *blk = device;
    if (!virtio_arrive(&blk->virtio)) return;
    virtqueue_return(&blk->virtio.queues[blk->queue], &blk->chain, answer(blk));
    virtio_interrupt(&blk->virtio, blk->queue);
}

BlockController virtio_blk_controller(VirtioBlk *blk) {
    return (BlockController){blk->disk, take, finish, blk, blk->virtio.function.slot};
}

/* ---- Building ------------------------------------------------------------------------------------------------ */

/* The cache mode is the one thing a guest may change. */
static void configure(void *device, u64 offset, u32 size, u64 value) {
    VirtioBlk *blk = device;
    bool may = virtio_has(&blk->virtio, F_CONFIG_WCE) && size == 1 && offset == offsetof(Config, write_back);
    if (may && value <= 1) blk->virtio.config[offset] = (u8)value;
}

static void changed(void *device) {
    VirtioBlk *blk = device;
    if (!virtio_live(&blk->virtio)) blk->virtio.config[offsetof(Config, write_back)] = 1;
}

static const VirtioKind kind = {
    .type = TYPE_BLOCK, .pci_class = PCI_CLASS_STORAGE, .changed = changed, .configure = configure};

static u64 features(const Disk *disk, u32 queue_count) {
    u64 always = F_SIZE_MAX | F_SEG_MAX | F_BLOCK_SIZE | F_FLUSH | F_TOPOLOGY | F_CONFIG_WCE;
    u64 writable = disk->read_only ? F_READ_ONLY : F_DISCARD | F_WRITE_ZEROES;
    return always | writable | (queue_count > 1 ? F_MQ : 0);
}

static Config describe(const Disk *disk, u32 queue_count) {
    return (Config){
        .capacity = disk->sectors,
        .size_max = BLOCK_SEGMENT_MAX,
        .segments_max = SEGMENTS_MAX,
        .block_size = DISK_SECTOR,
        .physical_exponent = 3, /* hosts have pages and sectors of 4 KiB */
        .minimal_size = 8,
        .write_back = 1,
        .queue_count = (u16)queue_count,
        .discard_sectors_max = RANGE_SECTORS_MAX,
        .discard_ranges_max = BLOCK_RANGES,
        .discard_alignment = 8,
        .zero_sectors_max = RANGE_SECTORS_MAX,
        .zero_ranges_max = BLOCK_RANGES,
        .zero_may_release = 1,
    };
}

bool virtio_blk_init(VirtioBlk *blk, const Disk *disk, const char *serial, u32 queue_count, const PciPlace *place) {
    blk->disk = disk;
    blk->next_queue = 0;
    memset(blk->serial, 0, sizeof blk->serial);
    memcpy(blk->serial, serial, strnlen(serial, sizeof blk->serial));
    if (!virtio_init(&blk->virtio, &kind, blk, features(disk, queue_count), queue_count, place)) return false;
    Config config = describe(disk, queue_count);
    memcpy(blk->virtio.config, &config, sizeof config);
    return true;
}
