// links: machine.a
/* A driver of our own against the virtio devices: the handshake, requests, and every rule broken on purpose. */
#include "machine/virtio_blk.h"
#include "machine/virtio_rng.h"
#include "tests/unit/check.h"
#include <unistd.h>

enum {
    DESCRIPTORS = 0x10000,
    AVAILABLE = 0x20000,
    USED = 0x30000,
    HEADER = 0x40000,
    DATA = 0x50000,
    STATUS = 0x60000
};
enum { NEXT = 1, WRITE = 2, INDIRECT = 4, SECTORS = 64, NEEDS_RESET = 0x40 };

static Ram ram;
static Bus memory;
static Power power;
static PciHost pci;
static VirtioBlk blk;
static VirtioRng rng;
static bool (*work)(void); /* what the host does after the doorbell */
static Disk disk;
static u32 messages;
static u16 available; /* entries put so far */

static void send(void *owner, u64 address, u32 data) { UNUSED(owner), UNUSED(address), UNUSED(data), messages++; }

static bool work_blk(void) {
    BlockController controller = virtio_blk_controller(&blk);
    return block_work(&controller);
}
static bool work_nothing(void) { return false; }
static bool work_rng(void) { return virtio_rng_work(&rng); }

static void set(u64 offset, u32 size, u64 value) { bus_write(&memory, PCI_WINDOW_START + offset, size, value); }
static u64 get(u64 offset, u32 size) { return bus_read(&memory, PCI_WINDOW_START + offset, size); }

static void put(u64 address, u64 value, u32 size) { CHECK(ram_write(&ram, address, &value, size)); }
static u64 word(u64 address, u32 size) {
    u64 value = 0;
    CHECK(ram_read(&ram, address, &value, size));
    return value;
}

static void configure(u32 offset, u32 size, u64 value) {
    pci_write(&pci, 0, 4, 0x80000800u | (offset & 0xfc));
    pci_write(&pci, 4 + (offset & 3), size, value);
}

static void plug(bool read_only) {
    memory = (Bus){0};
    memset(ram.bytes, 0, 1 << 20);
    disk.read_only = read_only;
    power_init(&power, (EndLine){NULL, NULL});
    pci_init(&pci, &memory, &power);
    PciPlace place = {&pci, &ram, {send, NULL}, {NULL, NULL}};
    CHECK(virtio_blk_init(&blk, &disk, "serial", 1, &place));
    work = work_blk;
    configure(PCI_COMMAND, 2, PCI_COMMAND_MEMORY);
    configure(blk.virtio.msix.capability + 2u, 2, 0x8000);
    set(0x400c, 4, 0); /* vector 0 is not masked */
    messages = available = 0;
}

static void handshake(u64 features, u16 size) {
    set(0x14, 1, 0);
    set(0x14, 1, 3);
    for (u32 half = 0; half < 2; half++) set(0x08, 4, half), set(0x0c, 4, features >> half * 32);
    set(0x14, 1, 11);
    set(0x16, 2, 0);
    set(0x18, 2, size);
    set(0x1a, 2, 0);
    set(0x20, 4, DESCRIPTORS), set(0x28, 8, AVAILABLE), set(0x30, 4, USED);
    set(0x1c, 2, 1);
    set(0x14, 1, 15);
}

static void start(bool read_only) {
    plug(read_only);
    handshake(VIRTIO_F_VERSION_1 | VIRTIO_F_INDIRECT, 8);
    CHECK(get(0x14, 1) == 15);
}

static void describe(u64 table, u32 index, u64 address, u32 size, u16 flags, u16 next) {
    put(table + index * 16, address, 8), put(table + index * 16 + 8, size, 4);
    put(table + index * 16 + 12, flags, 2), put(table + index * 16 + 14, next, 2);
}

static void offer(u16 head) {
    put(AVAILABLE + 4 + 2 * (available % 8), head, 2);
    put(AVAILABLE + 2, ++available, 2);
    set(0x3000, 2, 0);
    for (int i = 0; i < 10 && work(); i++) {}
}

/* One request of three segments; its status. */
static u64 request(u32 type, u64 sector, u32 size) {
    put(HEADER, type, 4), put(HEADER + 4, 0, 4), put(HEADER + 8, sector, 8);
    put(STATUS, 0xee, 1);
    describe(DESCRIPTORS, 0, HEADER, 16, NEXT, 1);
    describe(DESCRIPTORS, 1, DATA, size, type == 1 ? NEXT : NEXT | WRITE, 2);
    describe(DESCRIPTORS, 2, STATUS, 1, WRITE, 0);
    offer(0);
    return word(STATUS, 1);
}

/* ---- The transport ------------------------------------------------------------------------------------------- */

static void the_handshake_has_an_order(void) {
    plug(false);
    set(0x14, 1, 3);
    set(0x20, 8, DESCRIPTORS), set(0x1c, 2, 1);
    CHECK(get(0x20, 8) == 0 && get(0x1c, 2) == 0); /* before the features are agreed on */
    set(0x14, 1, 11);
    CHECK(get(0x14, 1) == 3); /* VERSION_1 was not accepted */
    handshake(VIRTIO_F_VERSION_1 | 1ull << 40, 8);
    CHECK((get(0x14, 1) & 12) == 0); /* a feature that was not offered */
    handshake(VIRTIO_F_VERSION_1, 8);
    CHECK(get(0x14, 1) == 15 && get(0x20, 8) == DESCRIPTORS && get(0x18, 2) == 8);
    set(0x20, 8, 0x1000), set(0x18, 2, 16);
    CHECK(get(0x20, 8) == DESCRIPTORS && get(0x18, 2) == 8); /* not while it is enabled */
    set(0x16, 2, 1);
    CHECK(get(0x18, 2) == 0 && get(0x12, 2) == 1);
    set(0x14, 1, 0);
    set(0x16, 2, 0);
    CHECK(get(0x14, 1) == 0 && get(0x1c, 2) == 0 && get(0x20, 8) == 0);
}

static void impossible_queues_break_the_device(void) {
    const struct {
        u64 offset, value;
    } wrong[] = {{0x18, 0},       {0x18, 3}, {0x18, 512}, {0x20, 8}, {0x28, 1}, {0x30, 2}, {0x20, 0xfffffffffffff000},
                 {0x30, 32 << 20}};
    for (size_t i = 0; i < ARRAY_COUNT(wrong); i++) {
        plug(false);
        set(0x14, 1, 3), set(0x08, 4, 1), set(0x0c, 4, 1), set(0x14, 1, 11);
        set(0x18, 2, 8), set(0x20, 8, DESCRIPTORS), set(0x28, 8, AVAILABLE), set(0x30, 8, USED);
        set(wrong[i].offset, wrong[i].offset == 0x18 ? 2 : 8, wrong[i].value);
        set(0x1c, 2, 1);
        set(0x14, 1, 15);
        CHECK((get(0x14, 1) & NEEDS_RESET) != 0);
        offer(0);
        CHECK(word(USED + 2, 2) == 0);
        handshake(VIRTIO_F_VERSION_1, 8); /* a reset repairs it */
        CHECK(get(0x14, 1) == 15);
    }
}

/* ---- The disk ------------------------------------------------------------------------------------------------ */

static void writes_and_reads_back(void) {
    start(false);
    for (u32 i = 0; i < 1024; i++) put(DATA + i, i * 7, 1);
    CHECK(request(1, 3, 1024) == 0 && word(USED + 2, 2) == 1 && word(USED + 8, 4) == 1 && messages == 1);
    memset(ram_at(&ram, DATA, 1024), 0, 1024);
    CHECK(request(0, 3, 1024) == 0 && word(USED + 2, 2) == 2 && word(USED + 16, 4) == 1025);
    for (u32 i = 0; i < 1024; i++) CHECK(word(DATA + i, 1) == (u8)(i * 7));
    CHECK(get(0x1000, 1) == 1 && get(0x1000, 1) == 0); /* the interrupt status, read once */
}

static void limits_and_unknown_requests(void) {
    start(false);
    CHECK(request(0, SECTORS - 1, 512) == 0 && request(0, SECTORS, 512) == 1 && request(0, SECTORS - 1, 1024) == 1);
    CHECK(request(0, UINT64_MAX, 512) == 1 && request(0, 0, 511) == 1 && request(1, 1ull << 55, 512) == 1);
    CHECK(request(4, 0, 512) == 0 && request(99, 0, 512) == 2);
    CHECK(request(8, 0, 20) == 0 && memcmp(ram_at(&ram, DATA, 7), "serial", 7) == 0);
    CHECK(get(0x2000, 8) == SECTORS && get(0x14, 1) == 15);
}

static void a_read_only_disk_stays_as_it_is(void) {
    start(true);
    CHECK(request(1, 0, 512) == 1 && request(0, 0, 512) == 0 && request(4, 0, 512) == 0);
    set(0x00, 4, 0);
    CHECK((get(0x04, 4) & 1 << 5) != 0);
}

static u64 feature_bits(void) {
    set(0x00, 4, 0);
    u64 low = get(0x04, 4);
    set(0x00, 4, 1);
    return low | get(0x04, 4) << 32;
}

static void offers_what_it_can(void) {
    start(false);
    CHECK(feature_bits() == (1ull << 32 | 3ull << 28 | 0x6e46) && get(0x2000 + 36, 4) == 1 << 22);
    CHECK(get(0x2000 + 40, 4) == 256 && get(0x2000 + 56, 1) == 1 && get(0x2000 + 8, 4) == 1 << 20);
    start(true);
    CHECK(feature_bits() == (1ull << 32 | 3ull << 28 | 0x0e66));
}

/* A request whose data is one range. */
static u64 range_request(u32 type, u64 sector, u32 sectors, u32 flags, u32 size) {
    put(HEADER, type, 4), put(HEADER + 8, 0, 8), put(STATUS, 0xee, 1);
    put(DATA, sector, 8), put(DATA + 8, sectors, 4), put(DATA + 12, flags, 4);
    describe(DESCRIPTORS, 0, HEADER, 16, NEXT, 1);
    describe(DESCRIPTORS, 1, DATA, size, NEXT, 2);
    describe(DESCRIPTORS, 2, STATUS, 1, WRITE, 0);
    offer(0);
    return word(STATUS, 1);
}

static void ranges_become_zeros_or_nothing(void) {
    for (u32 flags = 0; flags < 2; flags++) {
        start(false);
        memset(ram_at(&ram, DATA, 2048), 0x55, 2048);
        CHECK(request(1, 8, 2048) == 0);
        CHECK(range_request(13, 9, 2, flags, 16) == 0 && request(0, 8, 2048) == 0);
        CHECK(word(DATA + 511, 2) == 0x55 && word(DATA + 1535, 2) == 0x5500);
    }
    CHECK(range_request(11, 0, 8, 0, 16) == 0);
    CHECK(range_request(11, 0, 8, 1, 16) == 2 && range_request(13, 0, 8, 2, 16) == 2); /* flags */
    CHECK(range_request(13, SECTORS - 1, 2, 0, 16) == 1 && range_request(13, UINT64_MAX, 2, 0, 16) == 1);
    CHECK(range_request(13, 0, 1, 0, 15) == 1 && range_request(13, 0, 1, 0, 16 * 257) == 2);
    start(true);
    CHECK(range_request(13, 0, 1, 0, 16) == 1 && range_request(11, 0, 1, 0, 16) == 1);
}

/* How writes become durable: at flushes; at once when the guest wants no cache, or cannot flush. */
static void the_cache_mode_is_the_guests(void) {
    plug(false);
    handshake(VIRTIO_F_VERSION_1 | 1 << 9 | 1 << 11, 8);
    CHECK(get(0x2000 + 32, 1) == 1 && request(1, 0, 512) == 0 && !blk.job.durable);
    set(0x2000 + 32, 1, 0);
    CHECK(get(0x2000 + 32, 1) == 0 && request(1, 0, 512) == 0 && blk.job.durable);
    set(0x2000 + 32, 1, 2), set(0x2000, 8, 1), set(0x203f, 4, 1); /* nothing else can be written */
    CHECK(get(0x2000 + 32, 1) == 0 && get(0x2000, 8) == SECTORS);
    handshake(VIRTIO_F_VERSION_1 | 1 << 9, 8);
    CHECK(get(0x2000 + 32, 1) == 1 && request(1, 0, 512) == 0 && !blk.job.durable);
    handshake(VIRTIO_F_VERSION_1, 8);
    CHECK(request(1, 0, 512) == 0 && blk.job.durable);
}

/* A request is under way, for as long as its file takes, when the guest resets. */
static void a_reset_waits_for_the_request_in_flight(void) {
    start(false);
    BlockController controller = virtio_blk_controller(&blk);
    work = work_nothing;
    CHECK(request(0, 0, 512) == 0xee && controller.take(&blk) != NULL);
    set(0x14, 1, 0);
    CHECK(get(0x14, 1) == 15 && controller.take(&blk) == NULL);
    set(0x14, 1, 3), set(0x1c, 2, 1), set(0x14, 1, 0);
    CHECK(get(0x14, 1) == 15);
    block_perform(&disk, &blk.job);
    controller.finish(&blk);
    CHECK(get(0x14, 1) == 0 && word(USED + 2, 2) == 0 && word(STATUS, 1) == 0xee && messages == 0);
    start(false);
    CHECK(request(0, 0, 512) == 0);
}

static void queues_take_turns(void) {
    plug(false);
    memory = (Bus){0};
    pci_init(&pci, &memory, &power);
    PciPlace place = {&pci, &ram, {send, NULL}, {NULL, NULL}};
    CHECK(virtio_blk_init(&blk, &disk, "serial", 2, &place));
    configure(PCI_COMMAND, 2, PCI_COMMAND_MEMORY);
    work = work_nothing;
    handshake(VIRTIO_F_VERSION_1, 8);
    CHECK(get(0x12, 2) == 2 && get(0x2000 + 34, 2) == 2 && (feature_bits() & 1 << 12));
    set(0x14, 1, 0), set(0x14, 1, 3), set(0x08, 4, 1), set(0x0c, 4, 1), set(0x14, 1, 11);
    for (u32 queue = 0; queue < 2; queue++) {
        set(0x16, 2, queue), set(0x18, 2, 8), set(0x1a, 2, queue);
        set(0x20, 8, DESCRIPTORS), set(0x28, 8, AVAILABLE), set(0x30, 8, USED + 0x1000 * queue);
        set(0x1c, 2, 1);
    }
    set(0x14, 1, 15);
    CHECK(request(0, 0, 512) == 0xee && request(0, 0, 512) == 0xee); /* both queues see both */
    for (u32 i = 0; i < 4; i++) {
        BlockController controller = virtio_blk_controller(&blk);
        CHECK(controller.take(&blk) != NULL && blk.queue == i % 2);
        block_perform(&disk, &blk.job);
        controller.finish(&blk);
    }
    CHECK(word(USED + 2, 2) == 2 && word(USED + 0x1002, 2) == 2 && !work_blk());
}

static void long_segments_are_refused(void) {
    start(false);
    CHECK(request(0, 0, (1 << 20) + 512) == 1);
}

/* The header over three segments, data and status in one. */
static void segments_may_be_cut_anywhere(void) {
    start(false);
    put(DATA, 0x77, 1);
    CHECK(request(1, 5, 512) == 0);
    put(DATA, 0, 1);
    put(HEADER, 0, 8), put(HEADER + 8, 5, 8);
    describe(DESCRIPTORS, 0, HEADER, 3, NEXT, 1);
    describe(DESCRIPTORS, 1, HEADER + 3, 12, NEXT, 2);
    describe(DESCRIPTORS, 2, HEADER + 15, 1, NEXT, 3);
    describe(DESCRIPTORS, 3, DATA, 513, WRITE, 0);
    put(DATA + 512, 0xee, 1);
    offer(0);
    CHECK(word(DATA, 1) == 0x77 && word(DATA + 512, 1) == 0);
}

static void indirect_tables_work(void) {
    start(false);
    put(HEADER, 8, 8), put(STATUS, 0xee, 1);
    describe(0x70000, 0, HEADER, 16, NEXT, 1);
    describe(0x70000, 1, DATA, 20, NEXT | WRITE, 2);
    describe(0x70000, 2, STATUS, 1, WRITE, 0);
    describe(DESCRIPTORS, 4, 0x70000, 48, INDIRECT, 0);
    offer(4);
    CHECK(word(STATUS, 1) == 0 && word(USED + 4, 4) == 4);
}

/* ---- Broken rules -------------------------------------------------------------------------------------------- */

static void broken_chains_break_the_queue(void) {
    for (u32 kind = 0; kind < 9; kind++) {
        start(false);
        describe(DESCRIPTORS, 0, HEADER, 16, NEXT, 1);
        describe(DESCRIPTORS, 1, DATA, 512, NEXT | WRITE, 2);
        describe(DESCRIPTORS, 2, STATUS, 1, WRITE, 0);
        if (kind == 0) describe(DESCRIPTORS, 2, STATUS, 1, NEXT | WRITE, 1);            /* a loop */
        if (kind == 1) describe(DESCRIPTORS, 1, DATA, 512, NEXT | WRITE, 8);            /* beyond the table */
        if (kind == 2) describe(DESCRIPTORS, 1, UINT64_MAX - 10, 512, NEXT | WRITE, 2); /* not RAM */
        if (kind == 3) describe(DESCRIPTORS, 1, DATA, UINT32_MAX, NEXT | WRITE, 2);     /* too long */
        if (kind == 4) describe(DESCRIPTORS, 2, STATUS, 1, 0, 0);                       /* readable after writable */
        if (kind == 5) describe(DESCRIPTORS, 1, DATA, 0, NEXT | WRITE, 2);              /* empty */
        if (kind == 6) describe(DESCRIPTORS, 0, DESCRIPTORS, 128, INDIRECT, 0);         /* indirect inside indirect */
        if (kind == 7) describe(DESCRIPTORS, 0, 0x70000, 40, INDIRECT, 0);              /* no whole descriptors */
        if (kind == 8) put(AVAILABLE + 2, 100, 2), available = 100; /* more than the queue holds */
        offer(0);
        CHECK((get(0x14, 1) & NEEDS_RESET) != 0 && word(USED + 2, 2) == 0);
    }
}

static void interrupts_come_when_wanted(void) {
    plug(false);
    handshake(VIRTIO_F_VERSION_1 | VIRTIO_F_EVENT_INDEX, 8);
    put(AVAILABLE + 4 + 16, 1, 2); /* used_event: after the second */
    CHECK(request(0, 0, 512) == 0 && messages == 0);
    CHECK(request(0, 0, 512) == 0 && messages == 1 && word(USED + 4 + 64, 2) == 2);
    start(false);
    put(AVAILABLE, 1, 2); /* no interrupts, please */
    CHECK(request(0, 0, 512) == 0 && messages == 0);
}

/* A guest without any rules: rings, tables and registers full of chance. */
static void survives_anything(void) {
    u64 seed = 5;
    for (int round = 0; round < 3000; round++) {
        start(false);
        for (int i = 0; i < 40; i++) {
            seed = seed * 6364136223846793005ull + 1442695040888963407ull;
            u64 areas[] = {DESCRIPTORS, AVAILABLE, USED, HEADER};
            u64 extremes[] = {0, 1, DATA, 0xffff, UINT32_MAX, UINT64_MAX, 32 << 20, DESCRIPTORS};
            put(areas[seed >> 62] + (seed >> 40 & 0x3f), extremes[seed >> 50 & 7], 1u << (seed >> 60 & 3));
            if ((seed >> 20 & 7) == 0) set(seed >> 24 & 0x7fff, 1u << (seed >> 60 & 3), extremes[seed >> 53 & 7]);
            if ((seed >> 20 & 7) == 1) get(seed >> 24 & 0x7fff, 1u << (seed >> 60 & 3));
        }
        put(AVAILABLE + 2, seed >> 30 & 15, 2);
        set(0x3000, 2, 0);
        for (int i = 0; i < 10 && work(); i++) {}
    }
}

static void random_numbers_fill_the_buffer(void) {
    plug(false);
    memory = (Bus){0};
    pci_init(&pci, &memory, &power);
    PciPlace place = {&pci, &ram, {send, NULL}, {NULL, NULL}};
    work = work_rng;
    CHECK(virtio_rng_init(&rng, &place));
    configure(PCI_COMMAND, 2, PCI_COMMAND_MEMORY);
    handshake(VIRTIO_F_VERSION_1, 8);
    describe(DESCRIPTORS, 0, DATA, 100000, WRITE, 0);
    offer(0);
    CHECK(word(USED + 2, 2) == 1 && word(USED + 8, 4) == 65536);
    CHECK(word(DATA, 8) != 0 && word(DATA, 8) != word(DATA + 8, 8) && word(DATA + 65536, 8) == 0);
}

int main(void) {
    char path[] = "/tmp/machine-virtio-test-XXXXXX";
    MachineError error = {0};
    int fd = mkstemp(path);
    CHECK(fd >= 0 && ftruncate(fd, SECTORS * 512) == 0 && ram_create(&ram, 32 << 20));
    CHECK(disk_open(&disk, path, false, &error) && disk.sectors == SECTORS);
    Disk second;
    CHECK(!disk_open(&second, path, false, &error) && error.code == MACHINE_DISK_LOCKED);
    unlink(path);
    RUN(the_handshake_has_an_order);
    RUN(impossible_queues_break_the_device);
    RUN(writes_and_reads_back);
    RUN(limits_and_unknown_requests);
    RUN(a_read_only_disk_stays_as_it_is);
    RUN(offers_what_it_can);
    RUN(ranges_become_zeros_or_nothing);
    RUN(the_cache_mode_is_the_guests);
    RUN(a_reset_waits_for_the_request_in_flight);
    RUN(queues_take_turns);
    RUN(long_segments_are_refused);
    RUN(segments_may_be_cut_anywhere);
    RUN(indirect_tables_work);
    RUN(broken_chains_break_the_queue);
    RUN(interrupts_come_when_wanted);
    RUN(survives_anything);
    RUN(random_numbers_fill_the_buffer);
    disk_close(&disk);
    ram_destroy(&ram);
    return 0;
}
