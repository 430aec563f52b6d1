/* The devices of one machine behind their two buses. Plain data: no KVM and no threads. Whoever calls from several
 * threads holds one lock around every call; service.h has the rules. */
#ifndef MACHINE_BOARD_H
#define MACHINE_BOARD_H

#include "machine/bus.h"
#include "machine/debug_exit.h"
#include "machine/i8042.h"
#include "machine/nvme.h"
#include "machine/pci.h"
#include "machine/power.h"
#include "machine/rtc.h"
#include "machine/uart.h"
#include "machine/virtio_blk.h"
#include "machine/virtio_console.h"
#include "machine/virtio_net.h"
#include "machine/virtio_rng.h"
#include "machine/virtio_vsock.h"

/* The pin each device's interrupt goes to. */
enum {
#define GSI(name, pin) BOARD_GSI_##name = pin,
#include "machine/devices.def"
};

enum { BOARD_DISKS = 8, BOARD_NETS = 4, BOARD_UNITS = 16, BOARD_QUEUES = 4 };

/* A disk and what it is plugged into. */
typedef struct BoardDisk {
    const Disk *disk;
    bool nvme; /* otherwise virtio */
} BoardDisk;

/* Sockets between guest and host. */
typedef struct BoardVsock {
    int listener;
    const char *path; /* of it; NULL: the machine has no such sockets */
    u64 guest;        /* the guest's number */
} BoardVsock;

/* What the board needs from outside. */
typedef struct BoardHost {
    void (*set_irq)(void *owner, u32 gsi, bool level);
    EndLine end;
    void *owner; /* of set_irq */
    UartHost console;
    i64 (*now_seconds)(void);
    bool debug_exit; /* test programs may end the run */
    void (*send_msi)(void *owner, u64 address, u32 data);
    WakeLine wake;
    PciWatch windows;
    const Ram *ram;               /* for devices that read and write memory */
    BoardDisk disks[BOARD_DISKS]; /* in the order the guest finds them */
    u32 disk_count;
    NetHost nets[BOARD_NETS];
    u32 net_count;
    BoardVsock vsock;
    Watcher watcher; /* of the files that devices wait for */
    u32 cpu_count;   /* how many may use a disk at once */
} BoardHost;

/* A device that works beside the processors, in turns that end soon. */
typedef struct BoardUnit {
    u32 slot;                   /* of PCI: where its doorbells ring */
    bool (*work)(void *device); /* a turn; true when more is left */
    void *device;
} BoardUnit;

typedef struct Board {
    Bus ports;  /* x86 I/O ports */
    Bus memory; /* device memory */
#define DEVICE(name, type, what) type name;
#include "machine/devices.def"
    VirtioRng rng;
    VirtioConsole console;
    VirtioVsock vsock;
    union {
        VirtioBlk blk;
        Nvme nvme;
    } disks[BOARD_DISKS];
    BlockController controllers[BOARD_DISKS];
    u32 disk_count;
    VirtioNet nets[BOARD_NETS];
    u32 net_count;
    BoardUnit units[BOARD_UNITS];
    u32 unit_count;
} Board;

/* Wires every device of devices.def and plugs in the rest; false when ranges overlap or there are too many disks.
 * The board must not move afterwards. */
bool board_init(Board *board, const BoardHost *host) MUST_CHECK;
/* Closes the files that devices opened. Right after failure, too, and for a board of zeros. */
void board_close(Board *board);
/* Serves everything that waits, disks too, for a turn and in the caller's thread; true when more is left. For where
 * no threads serve the board: see service.h. */
bool board_work(Board *board);

#endif
