/* A guest's driver for a virtio device on a PCI bus of its own: for tests that include it once.
 *
 * Each queue has eight entries; its rings lie at RINGS + queue * RING_STEP.
 */
#ifndef TESTS_UNIT_VIRTIO_DRIVER_H
#define TESTS_UNIT_VIRTIO_DRIVER_H

#include "machine/virtio.h"
#include "tests/unit/check.h"

enum { RINGS = 0x10000, RING_STEP = 0x10000, AVAILABLE_AT = 0x1000, USED_AT = 0x2000, RING_SIZE = 8 };
enum { NEXT = 1, WRITE = 2, INDIRECT = 4, DRIVER_OK = 15, NEEDS_RESET = 0x40 };

static Ram ram;
static Bus memory;
static Power power;
static PciHost pci;
static u32 messages;
static u16 offered[VIRTIO_QUEUES], taken[VIRTIO_QUEUES];

static inline void send_message(void *owner, u64 address, u32 data) {
    UNUSED(owner), UNUSED(address), UNUSED(data);
    messages++;
}

static inline void set(u64 offset, u32 size, u64 value) {
    bus_write(&memory, PCI_WINDOW_START + offset, size, value);
}
static inline u64 get(u64 offset, u32 size) { return bus_read(&memory, PCI_WINDOW_START + offset, size); }
static inline void put(u64 address, u64 value, u32 size) { CHECK(ram_write(&ram, address, &value, size)); }
static inline u64 word(u64 address, u32 size) {
    u64 value = 0;
    CHECK(ram_read(&ram, address, &value, size));
    return value;
}
static inline u8 *at(u64 address) { return ram_at(&ram, address, 1); }

static inline void configure(u32 offset, u32 size, u64 value) {
    pci_write(&pci, 0, 4, 0x80000800u | (offset & 0xfc));
    pci_write(&pci, 4 + (offset & 3), size, value);
}

/* Empties memory and bus; the device is to be plugged into the place. */
static inline PciPlace new_place(void) {
    memory = (Bus){0};
    memset(ram.bytes, 0, ram.size);
    power_init(&power, (EndLine){NULL, NULL});
    pci_init(&pci, &memory, &power);
    messages = 0;
    return (PciPlace){&pci, &ram, {send_message, NULL}, {NULL, NULL}};
}

/* Makes the device answer, with all of its vectors unmasked. */
static inline void power_up(const Virtio *virtio) {
    configure(PCI_COMMAND, 2, PCI_COMMAND_MEMORY);
    configure(virtio->msix.capability + 2u, 2, 0x8000);
    for (u32 i = 0; i < virtio->msix.count; i++) set(0x4000 + i * 16 + 12, 4, 0);
}

/* Resets and starts it with these features, each queue with its own vector behind that of the configuration. */
static inline void handshake(u64 features) {
    set(0x14, 1, 0);
    set(0x14, 1, 3);
    for (u32 half = 0; half < 2; half++)
        set(0x08, 4, half), set(0x0c, 4, (features | VIRTIO_F_VERSION_1) >> half * 32);
    set(0x14, 1, 11);
    set(0x10, 2, 0);
    for (u32 queue = 0; queue < get(0x12, 2); queue++) {
        u64 base = RINGS + queue * (u64)RING_STEP;
        memset(at(base), 0, RING_STEP);
        set(0x16, 2, queue), set(0x18, 2, RING_SIZE), set(0x1a, 2, queue + 1);
        set(0x20, 8, base), set(0x28, 8, base + AVAILABLE_AT), set(0x30, 8, base + USED_AT);
        set(0x1c, 2, 1);
        offered[queue] = taken[queue] = 0;
    }
    set(0x14, 1, DRIVER_OK);
}

static inline u64 offered_features(void) {
    set(0x00, 4, 0);
    u64 low = get(0x04, 4);
    set(0x00, 4, 1);
    return low | get(0x04, 4) << 32;
}

/* Descriptor `index`; with NEXT the next one follows. */
static inline void describe(u32 queue, u32 index, u64 address, u32 size, u16 flags) {
    u64 entry = RINGS + queue * (u64)RING_STEP + index * 16;
    put(entry, address, 8), put(entry + 8, size, 4), put(entry + 12, flags, 2), put(entry + 14, index + 1, 2);
}

/* Makes a chain available; the host does not know before it works. */
static inline void offer(u32 queue, u16 head) {
    u64 ring = RINGS + queue * (u64)RING_STEP + AVAILABLE_AT;
    put(ring + 4 + 2 * (offered[queue] % RING_SIZE), head, 2);
    put(ring + 2, ++offered[queue], 2);
}

/* The next chain that came back, its length, or -1. */
static inline i64 take_used(u32 queue, u32 *head) {
    u64 ring = RINGS + queue * (u64)RING_STEP + USED_AT;
    if ((u16)word(ring + 2, 2) == taken[queue]) return -1;
    u64 entry = ring + 4 + 8 * (taken[queue]++ % RING_SIZE);
    if (head != NULL) *head = (u32)word(entry, 4);
    return (i64)word(entry + 4, 4);
}

#endif
