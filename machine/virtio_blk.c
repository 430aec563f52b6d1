/* A virtio disk.
 *
 * A request is a header, data and a status byte; where one ends and the next begins in the guest's segments means
 * nothing (2.7.4.2), so all positions are offsets into the readable or the writable bytes as a whole.
 */
#include "machine/virtio_blk.h"
#include <string.h>

enum { TYPE_BLOCK = 2, PCI_CLASS_STORAGE = 0x018000 };
#define F_SEG_MAX (1ull << 2)
#define F_READ_ONLY (1ull << 5)
#define F_BLOCK_SIZE (1ull << 6)
#define F_FLUSH (1ull << 9)

enum { CONFIG_CAPACITY = 0, CONFIG_SEG_MAX = 12, CONFIG_BLOCK_SIZE = 20 };
enum { REQUEST_READ = 0, REQUEST_WRITE = 1, REQUEST_FLUSH = 4, REQUEST_SERIAL = 8 };
enum { STATUS_OK = 0, STATUS_IO_ERROR = 1, STATUS_UNSUPPORTED = 2 };
enum { HEADER_SIZE = 16, SEGMENTS_MAX = VIRTQUEUE_MAX - 2 };

typedef struct Header {
    u32 type;
    u32 reserved;
    u64 sector;
} Header;

static bool transfer(const Disk *disk, bool write, u8 *bytes, u64 size, u64 offset) {
    return write ? disk_write(disk, bytes, size, offset) : disk_read(disk, bytes, size, offset);
}

/* The data lies in segments [first, end), after `skip` bytes and up to `size` more of them. */
static bool transfer_segments(const Disk *disk, bool write, const VirtChain *chain, u64 skip, u64 size, u64 offset) {
    u32 first = write ? 0 : chain->readable, end = write ? chain->readable : chain->count;
    for (u32 i = first; i < end && size > 0; i++) {
        const VirtSegment *segment = &chain->segments[i];
        u64 passed = skip < segment->size ? skip : segment->size;
        u64 part = segment->size - passed < size ? segment->size - passed : size;
        skip -= passed;
        if (part > 0 && !transfer(disk, write, segment->bytes + passed, part, offset)) return false;
        offset += part;
        size -= part;
    }
    return true;
}

/* Whole sectors inside of the disk? */
static bool inside(const Disk *disk, u64 sector, u64 size) {
    return size % DISK_SECTOR == 0 && sector <= disk->sectors && size / DISK_SECTOR <= disk->sectors - sector;
}

static u8 serve_read(const VirtioBlk *blk, const Header *header, const VirtChain *chain, u64 *written) {
    u64 size = chain->writable_bytes - 1;
    if (!inside(blk->disk, header->sector, size)) return STATUS_IO_ERROR;
    if (!transfer_segments(blk->disk, false, chain, 0, size, header->sector * DISK_SECTOR)) return STATUS_IO_ERROR;
    *written = size;
    return STATUS_OK;
}

static u8 serve_write(const VirtioBlk *blk, const Header *header, const VirtChain *chain) {
    u64 size = chain->readable_bytes - HEADER_SIZE;
    if (blk->disk->read_only || !inside(blk->disk, header->sector, size)) return STATUS_IO_ERROR;
    bool done = transfer_segments(blk->disk, true, chain, HEADER_SIZE, size, header->sector * DISK_SECTOR);
    return done ? STATUS_OK : STATUS_IO_ERROR;
}

static u8 serve_serial(const VirtioBlk *blk, const VirtChain *chain, u64 *written) {
    u64 room = chain->writable_bytes - 1;
    *written = virtchain_write(chain, 0, blk->serial, room < sizeof blk->serial ? room : sizeof blk->serial);
    return STATUS_OK;
}

static u8 serve_flush(const VirtioBlk *blk) {
    return disk_flush(blk->disk) ? STATUS_OK : STATUS_IO_ERROR;
}

static u8 serve_request(const VirtioBlk *blk, const Header *header, const VirtChain *chain, u64 *written) {
    switch (header->type) {
    case REQUEST_READ: return serve_read(blk, header, chain, written);
    case REQUEST_WRITE: return serve_write(blk, header, chain);
    case REQUEST_FLUSH: return serve_flush(blk);
    case REQUEST_SERIAL: return serve_serial(blk, chain, written);
    default: return STATUS_UNSUPPORTED;
    }
}

/* The status is the last writable byte. The used length counts up to it when all before was written. */
static u32 serve(void *device, u32 queue, const VirtChain *chain) {
    UNUSED(queue);
    VirtioBlk *blk = device;
    Header header;
    if (chain->writable_bytes == 0) return 0; /* nowhere to put the status */
    u64 written = 0, last = chain->writable_bytes - 1;
    bool whole = virtchain_read(chain, 0, &header, sizeof header) == sizeof header;
    u8 status = whole ? serve_request(blk, &header, chain, &written) : STATUS_IO_ERROR;
    virtchain_write(chain, last, &status, 1);
    return written == last ? (u32)(last + 1) : (u32)written;
}

static const VirtioKind kind = {.type = TYPE_BLOCK, .pci_class = PCI_CLASS_STORAGE, .queue_count = 1, .serve = serve};

bool virtio_blk_init(VirtioBlk *blk, const Disk *disk, const char *serial, const Ram *ram, PciHost *pci,
                     MsiLine line) {
    blk->disk = disk;
    memset(blk->serial, 0, sizeof blk->serial);
    memcpy(blk->serial, serial, strnlen(serial, sizeof blk->serial));
    u64 features = F_SEG_MAX | F_BLOCK_SIZE | F_FLUSH | (disk->read_only ? F_READ_ONLY : 0);
    if (!virtio_init(&blk->virtio, &kind, blk, features, ram, pci, line)) return false;
    u32 segments = SEGMENTS_MAX, block_size = DISK_SECTOR;
    memcpy(blk->virtio.config + CONFIG_CAPACITY, &disk->sectors, 8);
    memcpy(blk->virtio.config + CONFIG_SEG_MAX, &segments, 4);
    memcpy(blk->virtio.config + CONFIG_BLOCK_SIZE, &block_size, 4);
    return true;
}
