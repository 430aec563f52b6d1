/* An NVMe disk (NVM Express 1.4): one controller, one namespace, on PCI.
 *
 * Linux kernels with the driver built in mount their root from it without an initial RAM disk. The registers and
 * doorbells are in nvme.c, commands about the controller in nvme_admin.c, those that move data in nvme_io.c, and
 * nvme_data.c finds the guest's buffers. Commands are taken one at a time, by the disk's worker.
 */
#ifndef MACHINE_NVME_H
#define MACHINE_NVME_H

#include "machine/block.h"
#include "machine/msix.h"

/* A pair of queues for commands about the controller and some for data. */
enum { NVME_QUEUES = 1 + 4, NVME_ENTRIES = 256, NVME_PAGE = 4096, NVME_EVENTS = 4 };
enum { NVME_TRANSFER_EXPONENT = 7, NVME_TRANSFER_MAX = NVME_PAGE << NVME_TRANSFER_EXPONENT };

/* Status type and code of a completion (figures 127 to 131); NVME_FINAL: it is of no use to try again. */
enum {
    NVME_OK = 0,
    NVME_INVALID_OPCODE = 0x01,
    NVME_INVALID_FIELD = 0x02,
    NVME_INTERNAL = 0x06,
    NVME_INVALID_NAMESPACE = 0x0b,
    NVME_INVALID_BUFFER = 0x13, /* offset of a PRP entry */
    NVME_READ_ONLY = 0x20,
    NVME_OUT_OF_RANGE = 0x80,
    NVME_INVALID_COMPLETION_QUEUE = 0x100,
    NVME_INVALID_QUEUE = 0x101,
    NVME_INVALID_QUEUE_SIZE = 0x102,
    NVME_EVENTS_EXCEEDED = 0x105,
    NVME_INVALID_VECTOR = 0x108,
    NVME_INVALID_LOG_PAGE = 0x109,
    NVME_INVALID_DELETION = 0x10c, /* a completion queue in use */
    NVME_NOT_SAVEABLE = 0x10d,
    NVME_WRITE_FAULT = 0x280,
    NVME_READ_FAULT = 0x281,
    NVME_FINAL = 0x4000,
};

/* As in the guest's memory. */
typedef struct NvmeCommand {
    u8 opcode, flags;
    u16 id;
    u32 namespace;
    u64 reserved, metadata;
    u64 data[2];  /* PRP entries 1 and 2 */
    u32 words[6]; /* command dwords 10 to 15 */
} NvmeCommand;

typedef struct NvmeSubmissions {
    bool used;
    u64 base;
    u32 size, head, tail;
    u32 completions; /* the number of the queue for answers */
} NvmeSubmissions;

typedef struct NvmeCompletions {
    bool used, interrupts;
    u64 base;
    u32 size, head, tail; /* the head is the guest's */
    bool phase;           /* what marks new entries of this round */
    u16 vector;
} NvmeCompletions;

typedef struct Nvme {
    PciFunction function;
    Msix msix;
    const Ram *ram;
    WakeLine wake;
    const Disk *disk;
    char serial[20];
    u32 pairs; /* of queues for data */
    /* Registers (section 3.1). */
    u32 config, status, admin_sizes;
    u64 admin_submissions, admin_completions;
    /* State that a reset clears. */
    NvmeSubmissions submissions[NVME_QUEUES]; /* the first ones are for administration */
    NvmeCompletions completions[NVME_QUEUES];
    bool shadowed;       /* the guest keeps the doorbells of data queues in memory, and rings only when we sleep: */
    u64 shadows, sleeps; /* a page with their values, and one with those up to which we have seen them */
    u32 features[16];
    u32 events;     /* requests to be told of events, which stay open */
    u32 next;       /* the queue whose turn it is */
    bool stopping;  /* the guest announced that it powers off */
    bool in_flight; /* the job below belongs to the worker */
    bool resetting; /* waits for it */
    /* The command in flight. */
    NvmeCommand command;
    u32 queue;
    u32 result;  /* dword 0 of the answer */
    u16 outcome; /* NVME_OK until something is wrong */
    bool silent; /* no answer comes now */
    BlockJob job;
} Nvme;

bool nvme_init(Nvme *nvme, const Disk *disk, const char *serial, u32 pairs, const PciPlace *place) MUST_CHECK;
BlockController nvme_controller(Nvme *nvme);

/* ---- Between the files of the device -------------------------------------------------------------------------- */

/* The buffers of the command in flight, `size` bytes in all; false when they are no RAM or badly described. */
bool nvme_buffers(const Nvme *nvme, u64 size, VirtSegment segments[VIRTQUEUE_MAX], u32 *count) MUST_CHECK;
/* Copies to or from them. The result is a status. */
u16 nvme_put(const Nvme *nvme, const void *bytes, u64 size);
u16 nvme_get(const Nvme *nvme, void *bytes, u64 size);

/* Serve the command in flight: each returns its status, and may leave a job. */
u16 nvme_admin(Nvme *nvme);
u16 nvme_io(Nvme *nvme);
/* Reads doorbells from one page from now on, and writes into the other up to which values it has. Both are RAM. */
void nvme_shadow(Nvme *nvme, u64 shadows, u64 sleeps);
/* Back to what nvme_features.def says. */
void nvme_reset_features(Nvme *nvme);
enum { NVME_FEATURE_WRITE_CACHE = 6 };

#endif
