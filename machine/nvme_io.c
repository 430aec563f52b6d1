/* NVMe commands that move data (NVM command set, section 6): described as a job for the disk's worker. */
#include "machine/nvme.h"

enum { FLUSH = 0x00, WRITE = 0x01, READ = 0x02, WRITE_ZEROES = 0x08, DATASET = 0x09 };
enum { NAMESPACE = 1, DEALLOCATE_RANGES = 4 };
#define NAMESPACE_ALL 0xffffffffu
#define FORCE_UNIT_ACCESS (1u << 30)
#define DEALLOCATE (1u << 25)

typedef struct Range {
    u32 attributes, blocks;
    u64 first;
} Range;

static u64 first_block(const NvmeCommand *command) { return command->words[0] | (u64)command->words[1] << 32; }
static u64 byte_count(const NvmeCommand *command) { return ((command->words[2] & 0xffff) + 1ull) * DISK_SECTOR; }

static bool durable(const Nvme *nvme) {
    return (nvme->command.words[2] & FORCE_UNIT_ACCESS) || !(nvme->features[NVME_FEATURE_WRITE_CACHE] & 1);
}

static u16 transfer(Nvme *nvme, bool write) {
    BlockJob *job = &nvme->job;
    u64 size = byte_count(&nvme->command), first = first_block(&nvme->command);
    if (write && nvme->disk->read_only) return NVME_READ_ONLY;
    if (!block_inside(nvme->disk, first, size)) return NVME_OUT_OF_RANGE;
    if (!nvme_buffers(nvme, size, job->segments, &job->segment_count)) return NVME_INVALID_FIELD;
    job->operation = write ? BLOCK_WRITE : BLOCK_READ;
    job->offset = first * DISK_SECTOR;
    job->durable = write && durable(nvme);
    return NVME_OK;
}

static u16 add_range(Nvme *nvme, u64 first, u64 size, bool release) {
    if (!block_inside(nvme->disk, first, size)) return NVME_OUT_OF_RANGE;
    nvme->job.ranges[nvme->job.range_count++] = (BlockRange){first * DISK_SECTOR, size, release};
    return NVME_OK;
}

static u16 write_zeroes(Nvme *nvme) {
    const NvmeCommand *command = &nvme->command;
    if (nvme->disk->read_only) return NVME_READ_ONLY;
    nvme->job.operation = BLOCK_ZERO;
    nvme->job.durable = durable(nvme);
    return add_range(nvme, first_block(command), byte_count(command), (command->words[2] & DEALLOCATE) != 0);
}

/* Hints, of which the one that counts is that ranges are not needed any more. */
static u16 manage_dataset(Nvme *nvme) {
    Range ranges[BLOCK_RANGES];
    u32 count = (nvme->command.words[0] & 0xff) + 1;
    u16 status = nvme_get(nvme, ranges, count * sizeof(Range));
    bool deallocate = (nvme->command.words[1] & DEALLOCATE_RANGES) != 0;
    if (status != NVME_OK || !deallocate) return status;
    if (nvme->disk->read_only) return NVME_READ_ONLY;
    for (u32 i = 0; i < count && status == NVME_OK; i++) {
        status = add_range(nvme, ranges[i].first, (u64)ranges[i].blocks * DISK_SECTOR, true);
    }
    nvme->job.operation = BLOCK_DISCARD;
    return status;
}
_Static_assert(BLOCK_RANGES >= 256, "a command has up to 256 ranges");

u16 nvme_io(Nvme *nvme) {
    u8 opcode = nvme->command.opcode;
    bool all = opcode == FLUSH && nvme->command.namespace == NAMESPACE_ALL;
    if (nvme->command.namespace != NAMESPACE && !all) return NVME_INVALID_NAMESPACE;
    switch (opcode) {
    case FLUSH: nvme->job.operation = BLOCK_FLUSH; return NVME_OK;
    case WRITE: return transfer(nvme, true);
    case READ: return transfer(nvme, false);
    case WRITE_ZEROES: return write_zeroes(nvme);
    case DATASET: return manage_dataset(nvme);
    default: return NVME_INVALID_OPCODE;
    }
}
