/* The devices of one machine behind their two buses. */
#include "machine/board.h"
#include <stdio.h>
#include <string.h>

/* The bus calls through void pointers; these give each device its type back. */
#define DEVICE(name, type, what) \
    static u64 read_##name(void *device, u64 offset, u32 size) { return name##_read((type *)device, offset, size); } \
    static void write_##name(void *device, u64 offset, u32 size, u64 value) { \
        name##_write((type *)device, offset, size, value); \
    }
#include "machine/devices.def"

static IrqLine irq_line(const BoardHost *host, u32 gsi) { return (IrqLine){host->set_irq, host->owner, gsi}; }

static void init_devices(Board *board, const BoardHost *host) {
    uart_init(&board->uart, irq_line(host, BOARD_GSI_uart), host->console);
    i8042_init(&board->i8042, host->end);
    rtc_init(&board->rtc, host->now_seconds);
    power_init(&board->power, host->end);
    pci_init(&board->pci, &board->memory, &board->power);
    debug_exit_init(&board->debug_exit, host->end, host->debug_exit);
}

static bool add_ranges(Board *board) {
    bool added = true;
#define RANGE(name, bus, base, length, width, first) \
    added &= bus_add(&board->bus, &(BusRange){base, length, first, width, &board->name, read_##name, write_##name});
#include "machine/devices.def"
    return added;
}

static bool plug_devices(Board *board, const BoardHost *host) {
    MsiLine line = {host->send_msi, host->owner};
    if (host->disk_count > BOARD_DISKS) return false;
    bool plugged = virtio_rng_init(&board->rng, host->ram, &board->pci, line);
    for (u32 i = 0; plugged && i < host->disk_count; i++) {
        char serial[20];
        snprintf(serial, sizeof serial, "wardian-%u", i);
        plugged = virtio_blk_init(&board->disks[i], &host->disks[i], serial, host->ram, &board->pci, line);
        board->disk_count++;
    }
    return plugged;
}

bool board_init(Board *board, const BoardHost *host) {
    memset(board, 0, sizeof *board);
    init_devices(board, host);
    return add_ranges(board) && plug_devices(board, host);
}

bool board_work(Board *board) {
    bool left = virtio_work(&board->rng.virtio);
    for (u32 i = 0; i < board->disk_count; i++) left |= virtio_work(&board->disks[i].virtio);
    return left;
}
