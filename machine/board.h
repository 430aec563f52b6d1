/* The devices of one machine behind their two buses. Plain data: no KVM, no threads, no files. Whoever calls from
 * several threads holds one lock around every call. */
#ifndef MACHINE_BOARD_H
#define MACHINE_BOARD_H

#include "machine/bus.h"
#include "machine/debug_exit.h"
#include "machine/i8042.h"
#include "machine/pci.h"
#include "machine/power.h"
#include "machine/rtc.h"
#include "machine/uart.h"
#include "machine/virtio_blk.h"
#include "machine/virtio_rng.h"

/* The pin each device's interrupt goes to. */
enum {
#define GSI(name, pin) BOARD_GSI_##name = pin,
#include "machine/devices.def"
};

enum { BOARD_DISKS = 8 };

/* What the board needs from outside. */
typedef struct BoardHost {
    void (*set_irq)(void *owner, u32 gsi, bool level);
    EndLine end;
    void *owner; /* of set_irq */
    UartHost console;
    i64 (*now_seconds)(void);
    bool debug_exit; /* test programs may end the run */
    void (*send_msi)(void *owner, u64 address, u32 data);
    const Ram *ram;    /* for devices that read and write memory */
    const Disk *disks; /* in the order the guest finds them */
    u32 disk_count;
} BoardHost;

typedef struct Board {
    Bus ports;  /* x86 I/O ports */
    Bus memory; /* device memory */
#define DEVICE(name, type, what) type name;
#include "machine/devices.def"
    VirtioRng rng;
    VirtioBlk disks[BOARD_DISKS];
    u32 disk_count;
} Board;

/* Wires every device of devices.def and plugs in the rest; false when ranges overlap or there are too many disks.
 * The board must not move afterwards. */
bool board_init(Board *board, const BoardHost *host) MUST_CHECK;
/* Goes on with requests that a device put off so as not to keep a CPU too long; true when some are left. */
bool board_work(Board *board);

#endif
