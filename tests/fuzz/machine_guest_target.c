/* libFuzzer: a guest that does anything to a board with every device. The input is its program: accesses to ports,
 * device memory and configuration, writes to memory, whole descriptors and commands, and what happens on the host
 * meanwhile. The first bytes choose a device, and have it ready to work. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>
#include "base/cursor.h"
#include "machine/board.h"

enum { RAM_SIZE = 1 << 20, SECTORS = 256, RINGS = 0x10000, RING_STEP = 0x4000, QUEUES = 4, ENTRIES = 8 };
enum { BLK_SLOT = 2, NVME_SLOT = 3, VSOCK_SLOT = 6, SLOTS = 7, OPERATIONS = 400 };

int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size);

static Ram ram;
static Board board;
static Disk disk = {.sectors = SECTORS};
static Cursor input;
static u32 slot; /* the chosen device */
static u32 frame_size, console_room;
static int program = -1; /* the other end of a socket */
static u16 offered[QUEUES];

/* ---- The host ------------------------------------------------------------------------------------------------ */

static void set_irq(void *owner, u32 gsi, bool level) { UNUSED(owner), UNUSED(gsi), UNUSED(level); }
static void end(void *owner, EndReason reason, u32 status) { UNUSED(owner), UNUSED(reason), UNUSED(status); }
static void send_msi(void *owner, u64 address, u32 data) { UNUSED(owner), UNUSED(address), UNUSED(data); }
static u32 room(void *owner) {
    UNUSED(owner);
    return console_room;
}
static void put_byte(void *owner, u8 byte) {
    UNUSED(owner), UNUSED(byte);
    if (console_room-- == 0) abort();
}
static i64 now(void) { return 1700000000; }

static void send_frame(const void *owner, const VirtSegment *segments, u32 count) {
    UNUSED(owner);
    u64 sum = 0;
    for (u32 i = 0; i < count; i++) sum += segments[i].bytes[segments[i].size - 1];
    if (sum == UINT64_MAX) abort(); /* it was read */
}
static u32 receive_frame(const void *owner, u8 *bytes, u32 size) {
    UNUSED(owner);
    u32 count = frame_size < size ? frame_size : size;
    memset(bytes, 0x5a, count);
    frame_size = 0;
    return count;
}
static void set_offloads(const void *owner, u32 offloads) { UNUSED(owner), UNUSED(offloads); }

static void make_board(void) {
    BoardHost host = {.set_irq = set_irq,
                      .end = {end, NULL},
                      .console = {room, put_byte, NULL, NULL},
                      .now_seconds = now,
                      .send_msi = send_msi,
                      .ram = &ram,
                      .disks = {{&disk, false}, {&disk, true}},
                      .disk_count = 2,
                      .nets = {{send_frame, receive_frame, set_offloads, NULL, -1, {2}, 1500}},
                      .net_count = 1,
                      .vsock = {-1, "/nowhere/vsock", 3},
                      .cpu_count = 2};
    if (!board_init(&board, &host)) abort();
}

/* ---- The guest ----------------------------------------------------------------------------------------------- */

static u8 next8(void) { return cursor_u8(&input); }
static u32 next16(void) {
    u32 low = next8();
    return low | (u32)next8() << 8;
}
static u64 next64(void) {
    static const u64 values[] = {0,         1, UINT32_MAX, UINT64_MAX, 0x8000000000000000, RAM_SIZE, RAM_SIZE - 1,
                                 0xfee00000};
    u8 kind = next8();
    if (kind < 64) return values[kind % ARRAY_COUNT(values)];
    if (kind < 192) return next16() * 16ull;
    u64 low = next16() | (u64)next16() << 16;
    return low | (u64)next16() << 32;
}
static u32 next_size(void) { return 1u << (next8() & 3); }

/* Where the device's registers are now. */
static u64 window(void) { return bus_read(&board.memory, PCI_ECAM + (slot << 15) + PCI_BAR, 4); }

static void set(u64 offset, u32 size, u64 value) { bus_write(&board.memory, window() + offset, size, value); }
static void configure(u32 of, u32 offset, u32 size, u64 value) {
    bus_write(&board.memory, PCI_ECAM + (of << 15) + offset, size, value);
}
static void poke(u64 address, const void *bytes, u64 size) {
    if (!ram_write(&ram, address, bytes, size)) abort();
}

static void start_virtio(u64 features) {
    set(0x14, 1, 3);
    for (u32 half = 0; half < 2; half++) set(0x08, 4, half), set(0x0c, 4, features >> half * 32);
    set(0x14, 1, 11);
    for (u32 queue = 0; queue < QUEUES; queue++) {
        u64 base = RINGS + queue * RING_STEP;
        set(0x16, 2, queue), set(0x18, 2, ENTRIES), set(0x1a, 2, queue);
        set(0x20, 8, base), set(0x28, 8, base + 0x1000), set(0x30, 8, base + 0x2000), set(0x1c, 2, 1);
    }
    set(0x14, 1, 15);
}

/* The queues for administration, and one pair made by commands. */
static void start_nvme(void) {
    u32 create[2][16] = {{5 | 1 << 16}, {1 | 2 << 16}};
    set(0x24, 4, (ENTRIES - 1) << 16 | (ENTRIES - 1)), set(0x28, 8, RINGS), set(0x30, 8, RINGS + 0x2000);
    set(0x14, 4, 0x00460001);
    create[0][6] = RINGS + RING_STEP + 0x2000, create[0][10] = (ENTRIES - 1) << 16 | 1, create[0][11] = 3 | 1 << 16;
    create[1][6] = RINGS + RING_STEP, create[1][10] = (ENTRIES - 1) << 16 | 1, create[1][11] = 1 << 16 | 1;
    poke(RINGS, create, sizeof create);
    set(0x1000, 4, 2);
    board_work(&board);
    set(0x1004, 4, 2);
    offered[0] = 2;
}

static void offer(u32 queue, u16 head);
static void use_program(u8 what);

/* A stream that a program asked for and the guest accepts. */
static void start_stream(void) {
    VsockHeader packet = {3, VSOCK_HOST, 80, 1 << 30, 0, 1, VSOCK_RESPONSE, 0, 1000, 0};
    u64 descriptor[2] = {0x30000, sizeof packet};
    use_program(11 << 2 | 1);
    poke(0x30000, &packet, sizeof packet);
    poke(RINGS + RING_STEP, descriptor, sizeof descriptor);
    offer(1, 0);
    board_work(&board);
}

static void enable_interrupts(u32 of) {
    u64 space = PCI_ECAM + (of << 15), at = bus_read(&board.memory, space + PCI_CAPABILITIES, 1);
    while (at != 0 && at != 0xff && bus_read(&board.memory, space + at, 1) != 0x11) {
        at = bus_read(&board.memory, space + at + 1, 1);
    }
    configure(of, (u32)at + 2, 2, 0x8000);
}

static void start(void) {
    slot = 1 + next8() % SLOTS;
    u64 features = (1ull << 32) | (next8() & 3ull) << 28 | next16() | (u64)next8() << 16;
    for (u32 i = 1; i < SLOTS; i++) configure(i, PCI_COMMAND, 2, PCI_COMMAND_MEMORY), enable_interrupts(i);
    if (slot < SLOTS && slot != NVME_SLOT) {
        bus_write(&board.memory, window(), 4, 0);
        features &= bus_read(&board.memory, window() + 4, 4) | 1ull << 32;
        start_virtio(features);
    }
    if (slot == NVME_SLOT) start_nvme();
    if (slot == VSOCK_SLOT) start_stream();
}

/* ---- What it may do ------------------------------------------------------------------------------------------ */

static void write_memory(void) {
    u64 address = next16() * 16ull;
    for (u32 i = next8(); i > 0 && address + i < RAM_SIZE; i--) {
        u8 byte = next8();
        poke(address + i, &byte, 1);
    }
}

static void offer(u32 queue, u16 head) {
    u64 ring = RINGS + queue * RING_STEP + 0x1000;
    poke(ring + 4 + 2 * (offered[queue] % ENTRIES), &head, 2);
    offered[queue]++;
    poke(ring + 2, &offered[queue], 2);
    set(0x3000 + queue * 4, 2, 0);
}

/* The start of a request: any bytes, or a packet or disk request that is nearly right. */
static void write_header(u64 address) {
    VsockHeader packet = {
        3, VSOCK_HOST, 80 + (next8() & 1), next8() & 1 ? 1 << 30 : 5000, 0, 1, next8() & 7, next8() & 3, 0, 0};
    u64 request[2] = {next8() & 15, next8()};
    packet.size = next8(), packet.buffer = next16(), packet.forwarded = next8();
    if (slot == BLK_SLOT) poke(address, request, sizeof request);
    if (slot == VSOCK_SLOT) poke(address, &packet, sizeof packet);
    for (u32 i = 0; i < 48 && next8() & 1; i++) {
        u8 byte = next8();
        poke(address + next8() % 64u, &byte, 1);
    }
}

static void offer_chain(void) {
    u32 queue = next8() % QUEUES, count = 1 + next8() % 4, head = next8() % ENTRIES;
    for (u32 i = 0; i < count; i++) {
        u64 entry = RINGS + queue * RING_STEP + (head + i) % ENTRIES * 16, address = 0x40000 + i * 0x20000 + next8();
        u32 size =
            i == 0 && count > 1 ? (next8() & 3 ? slot == BLK_SLOT ? 16 : 44 : next8() % 64u) : next16() % 0x900;
        u16 flags = (u16)((i + 1 < count ? 1 : 0) | (next8() & 15 ? 0 : 4) | (i > 0 && next8() & 1 ? 2 : 0));
        u16 next = (u16)((head + i + 1) % ENTRIES);
        poke(entry, &address, 8), poke(entry + 8, &size, 4), poke(entry + 12, &flags, 2), poke(entry + 14, &next, 2);
        if (i == 0) write_header(address);
    }
    offer(queue, (u16)head);
}

static void submit_command(void) {
    u32 queue = next8() & 1, words[16];
    for (u32 i = 0; i < ARRAY_COUNT(words); i++) words[i] = (u32)next64();
    words[0] = next8() | (next8() & 0x40u) << 8, words[1] = next8() & 7 ? 1 : words[1];
    if (next8() & 3) words[6] &= ~0xfffu, words[7] = 0, words[8] &= ~0xfffu, words[9] = 0; /* whole pages */
    poke(RINGS + queue * RING_STEP + offered[queue] % ENTRIES * 64, words, sizeof words);
    offered[queue] = (u16)((offered[queue] + 1) % ENTRIES);
    set(0x1000 + queue * 8, 4, offered[queue]);
    board_work(&board);
    set(0x1004 + queue * 8, 4, next8() % ENTRIES);
}

/* A program of the host connects to the guest, says something, or goes. */
static void use_program(u8 what) {
    int ends[2];
    if (program >= 0 && what % 4 == 0) close(program), program = -1;
    if (program < 0 && what % 4 == 1 && socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends) == 0) {
        program = ends[1];
        if (vsock_greet(&board.vsock, ends[0]) == NULL) close(ends[0]);
    }
    char text[80] = "CONNECT 80\n";
    ssize_t count = program >= 0 ? send(program, text, what >> 2 & 63, MSG_NOSIGNAL) : 0;
    if (program >= 0 && what & 128) count = recv(program, text, sizeof text, MSG_DONTWAIT);
    UNUSED(count);
    for (u32 i = 0; i < VSOCK_STREAMS; i++) {
        Watch *watch = &board.vsock.streams[i].watch;
        bool open = board.vsock.streams[i].state != VSOCK_FREE;
        if (open && (watch->wants_input || watch->wants_output)) watch->ready(watch->device, watch);
    }
}

static void host_event(void) {
    switch (next8() % 4) {
    case 0:
        frame_size = next16() + NET_HEADER + 1;
        if (board.nets[0].watch.wants_input) board.nets[0].watch.ready(&board.nets[0], &board.nets[0].watch);
        break;
    case 1:
        if (uart_input_room(&board.uart) > 0) uart_receive(&board.uart, 'x');
        virtio_console_receive(&board.console, (const u8 *)"typed by somebody", 1 + next8() % 17);
        break;
    case 2:
        console_room = next16();
        uart_output_drained(&board.uart);
        virtio_console_output_drained(&board.console);
        break;
    default: use_program(next8()); break;
    }
}

static void act(void) {
    switch (next8() % 12) {
    case 0: set(next16() & 0x7fff, next_size(), next64()); break;
    case 1: bus_read(&board.memory, window() + (next16() & 0x7fff), next_size()); break;
    case 2: configure(next8() % 32u, next16() & 0xfff, next_size(), next64()); break;
    case 3: bus_write(&board.ports, next16() & 0xfff, next_size(), next64()); break;
    case 4: bus_read(&board.ports, next16(), next_size()); break;
    case 5: write_memory(); break;
    case 6: bus_write(&board.memory, PCI_WINDOW_START + next16() * 64ull, next8() % 9u, next64()); break;
    case 7: bus_read(&board.memory, PCI_WINDOW_START + next16() * 16384ull, next8() % 9u); break;
    case 8: host_event(); break;
    case 9: board_work(&board); break;
    case 10: slot == NVME_SLOT ? submit_command() : offer_chain(); break;
    default: offer(next8() % QUEUES, next8() % ENTRIES); break;
    }
}

int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size) {
    if (ram.bytes == NULL) {
        disk.fd = memfd_create("disk", 0);
        if (!ram_create(&ram, RAM_SIZE) || disk.fd < 0 || ftruncate(disk.fd, SECTORS * DISK_SECTOR) != 0) abort();
    }
    memset(ram.bytes, 0, RAM_SIZE);
    memset(offered, 0, sizeof offered);
    frame_size = 0, console_room = 1000;
    input = cursor_make(bytes, size);
    make_board();
    start();
    for (u32 i = 0; i < OPERATIONS && !input.failed; i++) act();
    for (u32 i = 0; i < 20 && board_work(&board); i++) {}
    board_close(&board);
    if (program >= 0) close(program);
    program = -1;
    return 0;
}
