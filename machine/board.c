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
    board->pci.watch = host->windows;
    debug_exit_init(&board->debug_exit, host->end, host->debug_exit);
}

static bool add_ranges(Board *board) {
    bool added = true;
#define RANGE(name, bus, base, length, width, first) \
    added &= bus_add(&board->bus, &(BusRange){base, length, first, width, &board->name, read_##name, write_##name});
#include "machine/devices.def"
    return added;
}

static void add_unit(Board *board, const Virtio *virtio, bool (*work)(void *device), void *device) {
    board->units[board->unit_count++] = (BoardUnit){virtio->function.slot, work, device};
}

static bool plug_disk(Board *board, const BoardHost *host, const PciPlace *place) {
    u32 index = board->disk_count, queues = host->cpu_count < BOARD_QUEUES ? host->cpu_count : BOARD_QUEUES;
    if (queues == 0) queues = 1;
    char serial[20];
    snprintf(serial, sizeof serial, "wardian-%u", index);
    const BoardDisk *disk = &host->disks[index];
    bool plugged = disk->nvme ? nvme_init(&board->disks[index].nvme, disk->disk, serial, queues, place)
                              : virtio_blk_init(&board->disks[index].blk, disk->disk, serial, queues, place);
    board->controllers[board->disk_count++] =
        disk->nvme ? nvme_controller(&board->disks[index].nvme) : virtio_blk_controller(&board->disks[index].blk);
    return plugged;
}

static bool plug_net(Board *board, const BoardHost *host, const PciPlace *place) {
    VirtioNet *net = &board->nets[board->net_count];
    if (!virtio_net_init(net, &host->nets[board->net_count], host->watcher, place)) return false;
    add_unit(board, &net->virtio, virtio_net_work, net);
    board->net_count++;
    return true;
}

static bool plug_vsock(Board *board, const BoardHost *host, const PciPlace *place) {
    const BoardVsock *vsock = &host->vsock;
    if (vsock->path == NULL) return true;
    if (!virtio_vsock_init(&board->vsock, vsock->guest, vsock->listener, vsock->path, host->watcher, place))
        return false;
    add_unit(board, &board->vsock.virtio, virtio_vsock_work, &board->vsock);
    return true;
}

static bool plug_devices(Board *board, const BoardHost *host) {
    PciPlace place = {&board->pci, host->ram, {host->send_msi, host->owner}, host->wake};
    if (host->disk_count > BOARD_DISKS || host->net_count > BOARD_NETS) return false;
    bool plugged = virtio_rng_init(&board->rng, &place);
    add_unit(board, &board->rng.virtio, virtio_rng_work, &board->rng);
    while (plugged && board->disk_count < host->disk_count) plugged = plug_disk(board, host, &place);
    while (plugged && board->net_count < host->net_count) plugged = plug_net(board, host, &place);
    plugged = plugged && virtio_console_init(&board->console, host->console, &place);
    add_unit(board, &board->console.virtio, virtio_console_work, &board->console);
    return plugged && plug_vsock(board, host, &place);
}

bool board_init(Board *board, const BoardHost *host) {
    memset(board, 0, sizeof *board);
    init_devices(board, host);
    return add_ranges(board) && plug_devices(board, host);
}

void board_close(Board *board) {
    if (board->vsock.virtio.kind != NULL) virtio_vsock_close(&board->vsock);
}

bool board_work(Board *board) {
    bool left = false;
    for (u32 i = 0; i < board->unit_count; i++) left |= board->units[i].work(board->units[i].device);
    for (u32 i = 0; i < board->disk_count; i++) left |= block_work(&board->controllers[i]);
    return left;
}
