// links: machine.a
/* The threads beside the processors, without any processor: the test is the guest. The disk is one that blocks for
 * as long as the test wants. */
#include "machine/service.h"
#include "tests/unit/check.h"
#include <semaphore.h>
#include <unistd.h>

enum { QUEUES = 0x10000, STEP = 0x10000, DATA = 0x80000, NEXT = 1, WRITE = 2 };

static FairLock lock;
static Board board;
static Service service;
static Ram ram;
static Disk disks[1] = {{.fd = -1, .sectors = 1024}};
static sem_t entered, leave, interrupts;

/* ---- The disk ------------------------------------------------------------------------------------------------ */

bool disk_read(const Disk *disk, void *bytes, u64 size, u64 offset) {
    UNUSED(disk), UNUSED(offset);
    sem_post(&entered);
    sem_wait(&leave);
    memset(bytes, 0x5a, size);
    return true;
}
bool disk_write(const Disk *disk, const void *bytes, u64 size, u64 offset) {
    UNUSED(disk), UNUSED(bytes), UNUSED(size), UNUSED(offset);
    return false;
}
bool disk_flush(const Disk *disk) {
    UNUSED(disk);
    return true;
}
bool disk_discard(const Disk *disk, u64 size, u64 offset) {
    UNUSED(disk), UNUSED(size), UNUSED(offset);
    return true;
}
bool disk_zero(const Disk *disk, u64 size, u64 offset, bool release) {
    UNUSED(disk), UNUSED(size), UNUSED(offset), UNUSED(release);
    return true;
}

/* ---- The guest ----------------------------------------------------------------------------------------------- */

static void send(void *owner, u64 address, u32 data) {
    UNUSED(owner), UNUSED(address), UNUSED(data);
    sem_post(&interrupts);
}
static u32 room(void *owner) {
    UNUSED(owner);
    return 1;
}
static void print(void *owner, u8 byte) { UNUSED(owner), UNUSED(byte); }
static i64 now(void) { return 0; }

static void bus_set(u64 address, u32 size, u64 value) {
    fair_lock(&lock);
    bus_write(&board.memory, address, size, value);
    fair_unlock(&lock);
}

static u64 bus_get(u64 address, u32 size) {
    fair_lock(&lock);
    u64 value = bus_read(&board.memory, address, size);
    fair_unlock(&lock);
    return value;
}

static void configure(u32 slot, u32 offset, u32 size, u64 value) {
    fair_lock(&lock);
    bus_write(&board.ports, 0xcf8, 4, 0x80000000u | slot << 11 | (offset & 0xfc));
    bus_write(&board.ports, 0xcfc + (offset & 3), size, value);
    fair_unlock(&lock);
}

static u64 window(u32 slot) { return PCI_WINDOW_START + (slot - 1) * 0x8000u; }

static void start_device(u32 slot, u8 msix) {
    u64 at = window(slot), queue = QUEUES + (u64)slot * STEP;
    configure(slot, PCI_COMMAND, 2, PCI_COMMAND_MEMORY);
    configure(slot, msix + 2u, 2, 0x8000);
    bus_set(at + 0x400c, 4, 0);
    bus_set(at + 0x14, 1, 3);
    bus_set(at + 0x08, 4, 1), bus_set(at + 0x0c, 4, 1);
    bus_set(at + 0x14, 1, 11);
    bus_set(at + 0x16, 2, 0), bus_set(at + 0x18, 2, 8), bus_set(at + 0x1a, 2, 0);
    bus_set(at + 0x20, 8, queue), bus_set(at + 0x28, 8, queue + 0x1000), bus_set(at + 0x30, 8, queue + 0x2000);
    bus_set(at + 0x1c, 2, 1);
    bus_set(at + 0x14, 1, 15);
}

static void put(u64 address, u64 value, u32 size) { CHECK(ram_write(&ram, address, &value, size)); }

static void describe(u32 slot, u32 index, u64 address, u32 size, u16 flags) {
    u64 at = QUEUES + (u64)slot * STEP + index * 16;
    put(at, address, 8), put(at + 8, size, 4), put(at + 12, flags, 2), put(at + 14, index + 1, 2);
}

static void offer(u32 slot, u16 total) {
    u64 available = QUEUES + (u64)slot * STEP + 0x1000;
    put(available + 4 + 2 * ((total - 1) % 8), 0, 2);
    fair_lock(&lock); /* orders the writes above for the sanitizer */
    __atomic_store_n((u16 *)(void *)ram_at(&ram, available + 2, 2), total, __ATOMIC_SEQ_CST);
    fair_unlock(&lock);
    bus_set(window(slot) + 0x3000, 2, 0);
}

static u16 used(u32 slot) {
    return __atomic_load_n((u16 *)(void *)ram_at(&ram, QUEUES + (u64)slot * STEP + 0x2002, 2), __ATOMIC_SEQ_CST);
}

static void start(void) {
    memset(ram.bytes, 0, 1 << 20);
    BoardHost host = {.console = {room, print, NULL, NULL},
                      .now_seconds = now,
                      .send_msi = send,
                      .ram = &ram,
                      .disks = {{disks, false}},
                      .disk_count = 1,
                      .cpu_count = 1,
                      .wake = service_wake(&service)};
    CHECK(service_open(&service, &lock, &board, NULL));
    CHECK(board_init(&board, &host) && service_start(&service));
    start_device(1, board.rng.virtio.msix.capability);
    start_device(2, board.disks[0].blk.virtio.msix.capability);
}

static void offer_read(u16 total) {
    describe(2, 0, DATA, 16, NEXT), describe(2, 1, DATA + 0x1000, 512, NEXT | WRITE);
    describe(2, 2, DATA + 0x2000, 1, WRITE);
    offer(2, total);
}

/* ---- Tests --------------------------------------------------------------------------------------------------- */

static void a_slow_disk_stalls_nobody(void) {
    start();
    offer_read(1);
    sem_wait(&entered); /* it hangs now */
    describe(1, 0, DATA + 0x3000, 8, WRITE);
    for (u16 i = 1; i <= 3; i++) {
        offer(1, i);
        sem_wait(&interrupts);
        CHECK(used(1) == i);
    }
    CHECK(used(2) == 0 && bus_get(window(2) + 0x14, 1) == 15);
    sem_post(&leave);
    sem_wait(&interrupts);
    CHECK(used(2) == 1 && *ram_at(&ram, DATA + 0x1000, 1) == 0x5a);
    service_close(&service);
}

static void a_reset_waits_for_the_disk_and_the_processor_does_not(void) {
    start();
    offer_read(1);
    sem_wait(&entered);
    bus_set(window(2) + 0x14, 1, 0);
    CHECK(bus_get(window(2) + 0x14, 1) == 15); /* not done, but back at once */
    sem_post(&leave);
    while (bus_get(window(2) + 0x14, 1) != 0) usleep(1000);
    CHECK(used(2) == 0);
    service_close(&service);
}

static void requests_before_the_doorbell_are_served(void) {
    start();
    bus_set(window(1) + 0x14, 1, 0);
    describe(1, 0, DATA, 8, WRITE);
    put(QUEUES + STEP + 0x1000 + 2, 1, 2);
    start_device(1, board.rng.virtio.msix.capability);
    sem_wait(&interrupts);
    CHECK(used(1) == 1);
    service_close(&service);
}

static void stopping_waits_for_nothing_but_the_disk(void) {
    start();
    service_stop(&service);
    service_stop(&service);
    service_close(&service);
    service_close(&service);
}

int main(void) {
    CHECK(ram_create(&ram, 32 << 20));
    fair_lock_init(&lock);
    sem_init(&entered, 0, 0), sem_init(&leave, 0, 0), sem_init(&interrupts, 0, 0);
    RUN(a_slow_disk_stalls_nobody);
    RUN(a_reset_waits_for_the_disk_and_the_processor_does_not);
    RUN(requests_before_the_doorbell_are_served);
    RUN(stopping_waits_for_nothing_but_the_disk);
    fair_lock_destroy(&lock);
    ram_destroy(&ram);
    return 0;
}
