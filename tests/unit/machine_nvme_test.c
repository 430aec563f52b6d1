// links: machine.a
/* A driver of our own against the NVMe disk. */
#include "machine/nvme.h"
#include "tests/unit/check.h"
#include <unistd.h>

enum { ASQ = 0x10000, ACQ = 0x20000, SQ = 0x30000, CQ = 0x40000, LIST = 0x50000, PAGE = 0x60000, DATA = 0x100000 };
enum { ENTRIES = 8, SECTORS = 4096 };

static Ram ram;
static Bus memory;
static Power power;
static PciHost pci;
static Nvme nvme;
static Disk disk;
static BlockController controller;
static u32 messages, last_data;
static u32 tails[2], heads[2]; /* of the admin queues and of pair 1 */

static void send(void *owner, u64 address, u32 data) { UNUSED(owner), UNUSED(address), messages++, last_data = data; }

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
    memset(ram.bytes, 0, ram.size);
    disk.read_only = read_only;
    power_init(&power, (EndLine){NULL, NULL});
    pci_init(&pci, &memory, &power);
    PciPlace place = {&pci, &ram, {send, NULL}, {NULL, NULL}};
    CHECK(nvme_init(&nvme, &disk, "serial", 2, &place));
    controller = nvme_controller(&nvme);
    configure(PCI_COMMAND, 2, PCI_COMMAND_MEMORY);
    configure(nvme.msix.capability + 2u, 2, 0x8000);
    for (u32 i = 0; i < 3; i++) set(0x2000 + i * 16 + 8, 4, 0x40 + i), set(0x2000 + i * 16 + 12, 4, 0);
    messages = 0;
    memset(tails, 0, sizeof tails), memset(heads, 0, sizeof heads);
}

static void enable(void) {
    set(0x24, 4, (ENTRIES - 1) << 16 | (ENTRIES - 1));
    set(0x28, 8, ASQ), set(0x30, 4, ACQ), set(0x34, 4, 0);
    set(0x14, 4, 0x00460001);
}

static void submit(u32 pair, u8 opcode, u32 namespace, u64 prp1, u64 prp2, u32 w10, u32 w11, u32 w12) {
    u64 at = (pair ? SQ : ASQ) + tails[pair] * 64ull;
    memset(ram_at(&ram, at, 64), 0, 64);
    put(at, opcode, 1), put(at + 2, 0x1234, 2), put(at + 4, namespace, 4), put(at + 24, prp1, 8),
        put(at + 32, prp2, 8);
    put(at + 40, w10, 4), put(at + 44, w11, 4), put(at + 48, w12, 4);
    tails[pair] = (tails[pair] + 1) % ENTRIES;
    set(0x1000 + pair * 8, 4, tails[pair]);
}

/* Takes the answer; its status without the bit that says it is final. */
static u32 take_answer(u32 pair, u32 *result) {
    u64 at = (pair ? CQ : ACQ) + heads[pair] % ENTRIES * 16ull;
    u32 phase = heads[pair] / ENTRIES % 2 == 0, status = (u32)word(at + 14, 2);
    CHECK((status & 1) == phase && word(at + 12, 2) == 0x1234 && word(at + 10, 2) == pair);
    if (result != NULL) *result = (u32)word(at, 4);
    heads[pair]++;
    set(0x1000 + pair * 8 + 4, 4, heads[pair] % ENTRIES);
    return status >> 1 & 0x3fff;
}

static u32 admin(u8 opcode, u32 namespace, u64 prp1, u32 w10, u32 w11, u32 *result) {
    submit(0, opcode, namespace, prp1, 0, w10, w11, 0);
    while (block_work(&controller)) {}
    return take_answer(0, result);
}

static u32 io(u8 opcode, u64 prp1, u64 prp2, u32 w10, u32 w12) {
    submit(1, opcode, 1, prp1, prp2, w10, 0, w12);
    while (block_work(&controller)) {}
    return take_answer(1, NULL);
}

static void start(bool read_only) {
    plug(read_only);
    enable();
    CHECK(get(0x1c, 4) == 1);
    CHECK(admin(5, 0, CQ, (ENTRIES - 1) << 16 | 1, 1 << 16 | 3, NULL) == 0);
    CHECK(admin(1, 0, SQ, (ENTRIES - 1) << 16 | 1, 1 << 16 | 1, NULL) == 0);
}

/* ---- The controller ------------------------------------------------------------------------------------------ */

static void registers_tell_what_it_can(void) {
    plug(false);
    CHECK(get(0, 8) == (0xffull | 1 << 16 | 60ull << 24 | 1ull << 37) && get(4, 4) == 0x20 && get(8, 4) == 0x10400);
    CHECK(get(0x1c, 4) == 0 && get(0x14, 4) == 0 && get(0x3c, 4) == 0 && get(0x14, 1) == 0);
    set(0x1c, 4, 0xff), set(0, 8, 0);
    CHECK(get(0x1c, 4) == 0 && get(8, 4) == 0x10400);
    enable();
    CHECK(get(0x28, 8) == ASQ && get(0x24, 4) == 0x00070007 && get(0x14, 4) == 0x00460001);
}

static void wrong_settings_are_fatal(void) {
    const struct {
        u64 offset, value;
    } wrong[] = {{0x28, ASQ + 8}, {0x30, UINT64_MAX & ~0xfffull}, {0x24, 0}, {0x28, 64 << 20}};
    for (size_t i = 0; i < ARRAY_COUNT(wrong); i++) {
        plug(false);
        set(0x24, 4, 0x00070007), set(0x28, 8, ASQ), set(0x30, 8, ACQ);
        set(wrong[i].offset, wrong[i].offset == 0x24 ? 4 : 8, wrong[i].value);
        set(0x14, 4, 1);
        CHECK(get(0x1c, 4) == 2);
        submit(0, 6, 0, DATA, 0, 1, 0, 0);
        CHECK(!block_work(&controller));
        set(0x14, 4, 0);
        enable();
        CHECK(get(0x1c, 4) == 1); /* a reset repairs it */
    }
    plug(false);
    set(0x24, 4, 0x00070007), set(0x28, 8, ASQ), set(0x30, 8, ACQ);
    set(0x14, 4, 1 << 7 | 1); /* pages of 8 KiB */
    CHECK(get(0x1c, 4) == 2);
}

static void identifies_itself(void) {
    start(false);
    CHECK(admin(6, 0, DATA, 1, 0, NULL) == 0);
    CHECK(memcmp(ram_at(&ram, DATA + 4, 20), "serial              ", 20) == 0);
    CHECK(word(DATA + 77, 1) == 7 && word(DATA + 512, 2) == 0x4466 && word(DATA + 516, 4) == 1);
    CHECK(word(DATA + 80, 4) == 0x10400 && word(DATA + 520, 2) == 12 && (word(DATA + 525, 1) & 1) &&
          word(DATA + 256, 2) == 0x100);
    CHECK(admin(6, 1, DATA, 0, 0, NULL) == 0);
    CHECK(word(DATA, 8) == SECTORS && word(DATA + 8, 8) == SECTORS && word(DATA + 130, 1) == 9 &&
          !word(DATA + 99, 1));
    CHECK(admin(6, 0, DATA, 2, 0, NULL) == 0 && word(DATA, 8) == 1);
    CHECK(admin(6, 1, DATA, 2, 0, NULL) == 0 && word(DATA, 8) == 0);
    CHECK(admin(6, 1, DATA, 3, 0, NULL) == 0 && word(DATA, 2) == 0x1003 &&
          memcmp(ram_at(&ram, DATA + 4, 6), "serial", 6) == 0);
    CHECK(admin(6, 2, DATA, 0, 0, NULL) == NVME_INVALID_NAMESPACE && admin(6, 1, DATA, 99, 0, NULL) == 2);
    CHECK(admin(6, 1, 64 << 20, 0, 0, NULL) == 2); /* not RAM */
    CHECK(admin(0x77, 0, 0, 0, 0, NULL) == NVME_INVALID_OPCODE);
    start(true);
    CHECK(admin(6, 1, DATA, 0, 0, NULL) == 0 && word(DATA + 99, 1) == 1);
}

static void features_and_logs(void) {
    u32 result;
    start(false);
    CHECK(admin(9, 0, 0, 7, 0x00ff00ff, &result) == 0 && result == 0x00010001);
    CHECK(admin(0xa, 0, 0, 7, 0, &result) == 0 && result == 0x00010001);
    CHECK(admin(0xa, 0, 0, 6, 0, &result) == 0 && result == 1);
    CHECK(admin(9, 0, 0, 6, 0, NULL) == 0 && admin(0xa, 0, 0, 6, 0, &result) == 0 && result == 0);
    CHECK(admin(9, 0, 0, 6, 2, NULL) == 2 && admin(9, 0, 0, 0x55, 0, NULL) == 2 &&
          admin(0xa, 0, 0, 0x55, 0, NULL) == 2);
    CHECK(admin(9, 0, 0, 6 | 1u << 31, 0, NULL) == NVME_NOT_SAVEABLE && admin(0xa, 0, 0, 0x106, 0, NULL) == 2);
    CHECK(admin(2, 0, DATA, 127 << 16 | 2, 0, NULL) == 0 && word(DATA + 1, 2) == 300 && word(DATA + 3, 1) == 100);
    CHECK(admin(2, 0, DATA, 127 << 16 | 3, 0, NULL) == 0 && word(DATA, 1) == 1);
    CHECK(admin(2, 0, DATA, 127 << 16 | 9, 0, NULL) == NVME_INVALID_LOG_PAGE);
    CHECK(admin(2, 0, DATA, 0xffff0002, 0xffff, NULL) == 2);
    CHECK(admin(8, 0, 0, 1, 0, &result) == 0 && result == 1);
    for (u32 i = 0; i < NVME_EVENTS; i++) submit(0, 0xc, 0, 0, 0, 0, 0, 0);
    while (block_work(&controller)) {}
    CHECK(admin(0xc, 0, 0, 0, 0, NULL) == NVME_EVENTS_EXCEEDED); /* the others stay open */
}

static void queues_are_made_and_unmade(void) {
    start(false);
    CHECK(admin(5, 0, CQ, 7 << 16 | 1, 3, NULL) == NVME_INVALID_QUEUE &&
          admin(5, 0, CQ, 7 << 16 | 3, 3, NULL) == NVME_INVALID_QUEUE);
    CHECK(admin(5, 0, CQ, 2, 3, NULL) == NVME_INVALID_QUEUE_SIZE &&
          admin(5, 0, CQ, 0xffff0002, 3, NULL) == NVME_INVALID_QUEUE_SIZE);
    CHECK(admin(5, 0, CQ, 7 << 16 | 2, 2, NULL) == 2 &&
          admin(5, 0, CQ, 7 << 16 | 2, 9 << 16 | 3, NULL) == NVME_INVALID_VECTOR);
    CHECK(admin(5, 0, CQ + 8, 7 << 16 | 2, 3, NULL) == NVME_INVALID_BUFFER);
    CHECK(admin(1, 0, SQ, 7 << 16 | 2, 2 << 16 | 1, NULL) == NVME_INVALID_COMPLETION_QUEUE);
    CHECK(admin(4, 0, 0, 1, 0, NULL) == NVME_INVALID_DELETION && admin(0, 0, 0, 2, 0, NULL) == NVME_INVALID_QUEUE);
    CHECK(admin(0, 0, 0, 1, 0, NULL) == 0 && admin(4, 0, 0, 1, 0, NULL) == 0 &&
          admin(4, 0, 0, 1, 0, NULL) == NVME_INVALID_QUEUE);
    CHECK(admin(0, 0, 0, 0, 0, NULL) == NVME_INVALID_QUEUE); /* not those of administration */
}

/* ---- Data ---------------------------------------------------------------------------------------------------- */

static void fill(u64 address, u32 size, u32 factor) {
    for (u32 i = 0; i < size; i++) *ram_at(&ram, address + i, 1) = (u8)(i * factor + (i >> 8));
}

/* Writes from one shape of buffers and reads into another. */
static void buffers_of_every_shape(void) {
    for (u32 size = 512; size <= NVME_TRANSFER_MAX; size += size < 16384 ? 512 : 65536 + 512) {
        start(false);
        fill(DATA, size, 7);
        for (u32 i = 1; i < size / 4096 + 2; i++) put(LIST + 8 * (i - 1), DATA + 4096ull * i, 8);
        u64 second = size <= 8192 ? DATA + 4096 : LIST;
        CHECK(io(1, DATA, second, 100, size / 512 - 1) == 0);
        /* back to pages in the other order, the first from its middle on, the list from the end of a page on */
        u64 to = DATA + 0x100000;
        u32 first = 4096 - 1536, pages = (size + 1536 + 4095) / 4096;
        put(PAGE + 4096 - 16, to + (pages - 2) * 4096ull, 8), put(PAGE + 4096 - 8, pages > 3 ? LIST + 0x1000 : to, 8);
        for (u32 i = 2; i < pages; i++) put(LIST + 0x1000 + 8 * (i - 2), to + (pages - 1 - i) * 4096ull, 8);
        second = pages <= 2 ? to : PAGE + 4096 - 16;
        CHECK(io(2, to + (pages - 1) * 4096ull + 1536, second, 100, size / 512 - 1) == 0);
        for (u32 i = 0; i < size; i++) {
            u32 page = i < first ? 0 : 1 + (i - first) / 4096, inside = i < first ? 1536 + i : (i - first) % 4096;
            u8 *byte = ram_at(&ram, to + (pages - 1 - page) * 4096ull + inside, 1);
            CHECK(*byte == (u8)(i * 7 + (i >> 8)));
        }
    }
}

static void bad_buffers_are_refused(void) {
    start(false);
    CHECK(io(2, DATA, 1, 0, 15) == 2);        /* the second page is not aligned */
    CHECK(io(2, DATA, LIST + 4, 0, 31) == 2); /* nor the list */
    CHECK(io(2, DATA, 64 << 20, 0, 31) == 2); /* not RAM */
    CHECK(io(2, 64 << 20, 0, 0, 0) == 2);
    put(LIST + 0xff8, LIST + 0xff8, 8);
    CHECK(io(2, DATA, LIST + 0xff8, 0, 127) == 2); /* a list that only leads to itself */
    CHECK(io(2, DATA, LIST, 0, 1024) == 2);        /* longer than promised */
    u64 at = SQ + tails[1] * 64ull;
    submit(1, 2, 1, DATA, 0, 0, 0, 0);
    put(at + 1, 0x40, 1); /* scatter gather */
    while (block_work(&controller)) {}
    CHECK(take_answer(1, NULL) == 2);
}

static void limits_and_kinds(void) {
    start(false);
    CHECK(io(2, DATA, 0, SECTORS - 1, 0) == 0 && io(2, DATA, 0, SECTORS, 0) == NVME_OUT_OF_RANGE);
    CHECK(io(2, DATA, 0, SECTORS - 1, 1) == NVME_OUT_OF_RANGE && io(0x55, DATA, 0, 0, 0) == NVME_INVALID_OPCODE);
    CHECK(io(0, 0, 0, 0, 0) == 0 && io(1, DATA, 0, 0, 1u << 30) == 0 && nvme.job.durable);
    submit(1, 2, 9, DATA, 0, 0, 0, 0);
    while (block_work(&controller)) {}
    CHECK(take_answer(1, NULL) == NVME_INVALID_NAMESPACE);
    CHECK(io(1, DATA, 0, 0, 0) == 0 && !nvme.job.durable && admin(9, 0, 0, 6, 0, NULL) == 0);
    CHECK(io(1, DATA, 0, 0, 0) == 0 && nvme.job.durable); /* without a write cache */
    start(true);
    CHECK(io(1, DATA, 0, 0, 0) == NVME_READ_ONLY && io(8, 0, 0, 0, 0) == NVME_READ_ONLY && io(2, DATA, 0, 0, 0) == 0);
    CHECK(io(0, 0, 0, 0, 0) == 0);
}

static void zeroes_and_deallocates(void) {
    start(false);
    fill(DATA, 4096, 3);
    CHECK(io(1, DATA, 0, 8, 7) == 0 && io(8, 0, 0, 9, 1) == 0 && io(8, 0, 0, 12, 1u << 25) == 0);
    CHECK(io(2, DATA + 4096, 0, 8, 7) == 0);
    for (u32 i = 0; i < 4096; i++) {
        bool zero = (i >= 512 && i < 1536) || (i >= 2048 && i < 2560);
        CHECK(*ram_at(&ram, DATA + 4096 + i, 1) == (zero ? 0 : *ram_at(&ram, DATA + i, 1)));
    }
    CHECK(io(8, 0, 0, SECTORS, 0) == NVME_OUT_OF_RANGE);
    put(PAGE + 4, 8, 4), put(PAGE + 8, 0, 8), put(PAGE + 20, 8, 4), put(PAGE + 24, SECTORS - 8, 8);
    submit(1, 9, 1, PAGE, 0, 1, 4, 0), submit(1, 9, 1, PAGE, 0, 0xff, 0, 0);
    put(PAGE + 24 + 16, SECTORS, 8), put(PAGE + 20 + 16, 1, 4);
    while (block_work(&controller)) {}
    CHECK(take_answer(1, NULL) == 0 && take_answer(1, NULL) == 0);
    submit(1, 9, 1, PAGE, 0, 2, 4, 0);
    while (block_work(&controller)) {}
    CHECK(take_answer(1, NULL) == NVME_OUT_OF_RANGE);
}

/* ---- Queues -------------------------------------------------------------------------------------------------- */

static void answers_wait_for_room(void) {
    start(false);
    messages = 0;
    for (u32 i = 0; i < 7; i++) submit(1, 0, 1, 0, 0, 0, 0, 0);
    while (block_work(&controller)) {}
    CHECK(messages == 7 && last_data == 0x41);
    for (u32 i = 0; i < 3; i++) submit(1, 0, 1, 0, 0, 0, 0, 0);
    while (block_work(&controller)) {}
    CHECK(messages == 7); /* the completion queue is full */
    for (u32 i = 0; i < 3; i++) CHECK(take_answer(1, NULL) == 0);
    while (block_work(&controller)) {}
    CHECK(messages == 10);
    for (u32 i = 0; i < 7; i++) CHECK(take_answer(1, NULL) == 0);
    for (u32 i = 0; i < 40; i++) CHECK(io(0, 0, 0, 0, 0) == 0); /* round and round */
}

static void wrong_doorbells_ring_nothing(void) {
    start(false);
    set(0x1008, 4, ENTRIES), set(0x1008, 4, UINT32_MAX), set(0x1010, 4, 1), set(0x1100, 4, 1), set(0x1ffc, 4, 1);
    set(0x1008, 2, 1), set(0x100a, 4, 1);
    CHECK(!block_work(&controller) && nvme.submissions[1].tail == 0);
}

/* As Linux does it: writes the value to memory, and rings only when that passes the value we left. */
static void ring_shadow(u64 index, u32 before, u32 value) {
    put(LIST + index * 4, value, 4);
    u16 sleeping = (u16)word(LIST + 0x1000 + index * 4, 4);
    bool wanted = (u16)(value - sleeping - 1) < (u16)(value - before);
    if (wanted) set(0x1000 + index * 4, 4, value);
}

static void doorbells_may_stay_in_memory(void) {
    start(false);
    CHECK(admin(0x7c, 0, LIST + 8, 0, 0, NULL) == 2);
    submit(0, 0x7c, 0, LIST, 64 << 20, 0, 0, 0);
    while (block_work(&controller)) {}
    CHECK(take_answer(0, NULL) == 2);
    for (u32 i = 0; i < 3; i++) CHECK(io(0, 0, 0, 0, 0) == 0); /* queues in use go on */
    submit(0, 0x7c, 0, LIST, LIST + 0x1000, 0, 0, 0);
    while (block_work(&controller)) {}
    CHECK(take_answer(0, NULL) == 0 && word(LIST + 8, 4) == 3 && word(LIST + 12, 4) == 3);
    for (u32 i = 0; i < 50; i++) {
        u64 at = SQ + tails[1] * 64ull;
        memset(ram_at(&ram, at, 64), 0, 64);
        put(at + 2, 0x1234, 2), put(at + 4, 1, 4); /* a flush */
        tails[1] = (tails[1] + 1) % ENTRIES;
        put(LIST + 8, tails[1], 4); /* no doorbell at all */
        while (block_work(&controller)) {}
        u64 answer = CQ + heads[1] % ENTRIES * 16ull;
        CHECK((word(answer + 14, 2) & 1) == (heads[1] / ENTRIES % 2 == 0));
        CHECK(word(LIST + 0x1008, 4) == tails[1] && word(LIST + 0x100c, 4) == ((heads[1] % ENTRIES - 1) & 0xffff));
        heads[1]++;
        ring_shadow(3, (heads[1] - 1) % ENTRIES, heads[1] % ENTRIES);
    }
    for (u32 i = 0; i < 10; i++) { /* more commands than answers have room */
        u64 at = SQ + tails[1] * 64ull;
        memset(ram_at(&ram, at, 64), 0, 64);
        put(at + 2, 0x1234, 2), put(at + 4, 1, 4);
        tails[1] = (tails[1] + 1) % ENTRIES;
        put(LIST + 8, tails[1], 4);
        if (i == 6 || i == 9)
            while (block_work(&controller)) {}
    }
    CHECK(word(LIST + 0x100c, 4) == heads[1] % ENTRIES); /* the guest is to ring when it took one */
    for (u32 i = 0; i < 10; i++) {
        CHECK(take_answer(1, NULL) == 0);
        put(LIST + 12, heads[1] % ENTRIES, 4);
        while (block_work(&controller)) {}
    }
    put(LIST + 8, UINT32_MAX, 4), put(LIST + 12, ENTRIES, 4); /* impossible values */
    CHECK(!block_work(&controller));
}

static void a_reset_waits_for_the_command_in_flight(void) {
    start(false);
    submit(1, 2, 1, DATA, 0, 0, 0, 0);
    CHECK(controller.take(&nvme) != NULL);
    set(0x14, 4, 0);
    CHECK(get(0x1c, 4) == 1 && controller.take(&nvme) == NULL);
    set(0x14, 4, 1);
    CHECK(get(0x14, 4) == 0);
    block_perform(&disk, &nvme.job);
    controller.finish(&nvme);
    CHECK(get(0x1c, 4) == 0 && word(CQ + 12, 4) == 0 && !nvme.submissions[1].used);
    start(false);
    CHECK(io(2, DATA, 0, 0, 0) == 0);
}

static void a_shutdown_flushes(void) {
    start(false);
    set(0x14, 4, 0x00464001);
    CHECK((get(0x1c, 4) & 0xc) == 0);
    while (block_work(&controller)) {}
    CHECK(get(0x1c, 4) == 9 && nvme.job.operation == BLOCK_FLUSH);
    set(0x14, 4, 0);
    CHECK(get(0x1c, 4) == 0);
}

/* A guest without any rules. */
static void survives_anything(void) {
    u64 seed = 11;
    for (int round = 0; round < 2000; round++) {
        start(false);
        for (int i = 0; i < 30; i++) {
            seed = seed * 6364136223846793005ull + 1442695040888963407ull;
            u64 extremes[] = {0, 1, DATA, 0xffff, UINT32_MAX, UINT64_MAX, 64 << 20, LIST + 0xff8};
            u64 value = extremes[seed >> 50 & 7], other = extremes[seed >> 45 & 7];
            if ((seed >> 20 & 7) < 5) {
                submit(seed >> 30 & 1, (u8)(seed >> 33 & 15), (u32)(seed >> 40 & 1), value, other,
                       (u32)(seed >> 8 & 0xf00ff), (u32)extremes[seed >> 53 & 7], (u32)extremes[seed >> 56 & 7]);
            } else if (seed >> 23 & 1) {
                set(seed >> 24 & 0x3fff, 1u << (seed >> 60 & 3), value);
            } else {
                get(seed >> 24 & 0x3fff, 1u << (seed >> 60 & 3));
            }
            block_work(&controller);
        }
    }
}

int main(void) {
    char path[] = "/tmp/machine-nvme-test-XXXXXX";
    MachineError error = {0};
    int fd = mkstemp(path);
    CHECK(fd >= 0 && ftruncate(fd, SECTORS * 512) == 0 && ram_create(&ram, 16 << 20));
    CHECK(disk_open(&disk, path, false, &error));
    unlink(path);
    RUN(registers_tell_what_it_can);
    RUN(wrong_settings_are_fatal);
    RUN(identifies_itself);
    RUN(features_and_logs);
    RUN(queues_are_made_and_unmade);
    RUN(buffers_of_every_shape);
    RUN(bad_buffers_are_refused);
    RUN(limits_and_kinds);
    RUN(zeroes_and_deallocates);
    RUN(answers_wait_for_room);
    RUN(wrong_doorbells_ring_nothing);
    RUN(doorbells_may_stay_in_memory);
    RUN(a_reset_waits_for_the_command_in_flight);
    RUN(a_shutdown_flushes);
    RUN(survives_anything);
    disk_close(&disk);
    ram_destroy(&ram);
    return 0;
}
