// links: machine/overlay.o machine/overlay_header.o machine/checksum.o machine/error.o
/* Copy on write, on a medium that forgets what was not synced and fails when it is told to. */
#include "machine/overlay.h"
#include "machine/checksum.h"
#include "machine/disk.h"
#include "tests/unit/check.h"

enum { DISK = 300 * 1024 + 512, BASE = 200 * 1024, CLUSTER = 4096, FILE_MAX = 1 << 20 };

/* ---- The medium ---------------------------------------------------------------------------------------------- */

/* Writes go to `now`; `sync` makes them durable. A crash keeps some of the sectors written since. */
typedef struct Medium {
    u8 now[FILE_MAX], durable[FILE_MAX];
    u32 writes_left; /* then every write and sync fails */
} Medium;

static Medium medium;
static u8 base[BASE];

static bool may_write(Medium *m) {
    if (m->writes_left == 0) return false;
    m->writes_left--;
    return true;
}

static bool medium_read(void *owner, u64 offset, void *bytes, u64 size) {
    Medium *m = owner;
    if (offset > FILE_MAX || size > FILE_MAX - offset) return false;
    memcpy(bytes, m->now + offset, size);
    return true;
}

/* A failing write has written the first half of its sectors. */
static bool medium_write(void *owner, u64 offset, const void *bytes, u64 size) {
    Medium *m = owner;
    CHECK(offset <= FILE_MAX && size <= FILE_MAX - offset);
    bool good = may_write(m);
    memcpy(m->now + offset, bytes, good ? size : size / 2 / DISK_SECTOR * DISK_SECTOR);
    return good;
}

static bool medium_zero(void *owner, u64 offset, u64 size) {
    Medium *m = owner;
    CHECK(offset <= FILE_MAX && size <= FILE_MAX - offset);
    if (!may_write(m)) return false;
    memset(m->now + offset, 0, size);
    return true;
}

static bool medium_sync(void *owner) {
    Medium *m = owner;
    if (!may_write(m)) return false;
    memcpy(m->durable, m->now, FILE_MAX);
    return true;
}

static bool base_read(void *owner, u64 offset, void *bytes, u64 size) {
    UNUSED(owner);
    CHECK(offset <= BASE && size <= BASE - offset);
    memcpy(bytes, base + offset, size);
    return true;
}

static u32 random_state = 1;
static u32 next_random(u32 limit) {
    random_state = random_state * 1664525 + 1013904223;
    return (random_state >> 8) % limit;
}

/* The host loses power: of each sector, either the old or the new contents stay. */
static void crash(void) {
    for (u32 at = 0; at < FILE_MAX; at += DISK_SECTOR) {
        if (next_random(2)) memcpy(medium.durable + at, medium.now + at, DISK_SECTOR);
    }
    memcpy(medium.now, medium.durable, FILE_MAX);
}

/* ---- The overlay on it --------------------------------------------------------------------------------------- */

static Overlay overlay;
static MachineError error;

static Storage storage(void) { return (Storage){medium_read, medium_write, medium_zero, medium_sync, &medium}; }

static OverlayHeader header_of(u32 shift) {
    return (OverlayHeader){.shift = shift, .size = DISK, .base_size = BASE, .base_time = -5, .base_path = "/base"};
}

static void reopen(void) {
    OverlayHeader header;
    CHECK(overlay_decode(medium.now, &header, &error));
    Storage below = {.read = base_read};
    CHECK(overlay_open(&overlay, &header, storage(), below, &error));
}

static void start(u32 shift) {
    memset(&medium, 0, sizeof medium);
    medium.writes_left = UINT32_MAX;
    OverlayHeader header = header_of(shift);
    CHECK(overlay_file_size(&header) <= FILE_MAX);
    overlay_encode(&header, medium.now);
    memcpy(medium.durable, medium.now, FILE_MAX);
    for (u32 i = 0; i < BASE; i++) base[i] = (u8)(i * 31 + i / 512);
    reopen();
}

static void a_new_overlay_shows_its_base(void) {
    static u8 bytes[DISK];
    start(12);
    CHECK(overlay_read(&overlay, 0, bytes, DISK) && memcmp(bytes, base, BASE) == 0);
    for (u32 i = BASE; i < DISK; i++) CHECK(bytes[i] == 0);
    CHECK(overlay_own_size(&overlay) == 0);
    overlay_close(&overlay);
}

/* Whatever is written, in whatever pieces: the disk reads as plain memory would. The base never changes. */
static void it_behaves_as_memory_does(u32 shift) {
    static u8 model[DISK], bytes[DISK];
    start(shift);
    memset(model, 0, DISK);
    memcpy(model, base, BASE);
    for (u32 i = 0; i < 600; i++) {
        u32 offset = next_random(DISK), size = next_random(i % 3 == 0 ? 40000 : 3000);
        if (size > DISK - offset) size = DISK - offset;
        switch (next_random(4)) {
        case 0: CHECK(overlay_read(&overlay, offset, bytes, size) && memcmp(bytes, model + offset, size) == 0); break;
        case 1:
            CHECK(overlay_zero(&overlay, offset, size));
            memset(model + offset, 0, size);
            break;
        default:
            memset(bytes, (int)i, size);
            CHECK(overlay_write(&overlay, offset, bytes, size));
            memcpy(model + offset, bytes, size);
        }
        if (i % 50 != 0) continue;
        CHECK(overlay_flush(&overlay));
        overlay_close(&overlay);
        reopen();
    }
    CHECK(overlay_read(&overlay, 0, bytes, DISK) && memcmp(bytes, model, DISK) == 0);
    overlay_close(&overlay);
}

/* What is discarded reads as zeros where it was written, and as the base elsewhere. */
static void discarding_gives_up_what_is_ours(void) {
    u8 bytes[2 * CLUSTER];
    memset(bytes, 1, sizeof bytes);
    start(12);
    CHECK(overlay_write(&overlay, CLUSTER, bytes, CLUSTER) && overlay_discard(&overlay, 0, 3 * CLUSTER));
    CHECK(overlay_read(&overlay, 0, bytes, sizeof bytes) && memcmp(bytes, base, CLUSTER) == 0);
    for (u32 i = CLUSTER; i < sizeof bytes; i++) CHECK(bytes[i] == 0);
    CHECK(overlay_own_size(&overlay) == CLUSTER);
    overlay_close(&overlay);
}

static void any_cluster_size(void) {
    for (u32 shift = OVERLAY_SHIFT_MIN; shift < 18; shift++) it_behaves_as_memory_does(shift);
}

/* ---- Faults -------------------------------------------------------------------------------------------------- */

/* What a sector may hold after a crash: what was flushed last, or anything written to it since. A sector that
 * nobody wrote since the flush has to be as it was then. */
typedef struct Expected {
    u8 flushed[DISK / DISK_SECTOR]; /* each sector is filled with one byte */
    u64 since[DISK / DISK_SECTOR];  /* bit n: byte n was written since */
} Expected;

static Expected expected;

static void check_after_crash(void) {
    u8 sector[DISK_SECTOR];
    for (u32 i = 0; i < DISK / DISK_SECTOR; i++) {
        CHECK(overlay_read(&overlay, (u64)i * DISK_SECTOR, sector, sizeof sector));
        for (u32 k = 1; k < DISK_SECTOR; k++) CHECK(sector[k] == sector[0]);
        CHECK(sector[0] == expected.flushed[i] || (sector[0] < 64 && expected.since[i] >> sector[0] & 1));
    }
}

/* Writes and flushes until something fails. */
static void work_until_it_fails(void) {
    static u8 bytes[64 * DISK_SECTOR];
    static Expected now;
    now = expected;
    for (;;) {
        u32 first = next_random(DISK / DISK_SECTOR), count = 1 + next_random(40), value = next_random(64);
        if (count > DISK / DISK_SECTOR - first) count = DISK / DISK_SECTOR - first;
        if (next_random(8) == 0) {
            if (!overlay_flush(&overlay)) return;
            for (u32 i = 0; i < DISK / DISK_SECTOR; i++) expected.flushed[i] = now.flushed[i];
            memset(expected.since, 0, sizeof expected.since);
            continue;
        }
        memset(bytes, (int)value, sizeof bytes);
        bool zero = value == 0;
        for (u32 i = first; i < first + count; i++) expected.since[i] |= 1ull << value;
        bool done = zero ? overlay_zero(&overlay, (u64)first * DISK_SECTOR, (u64)count * DISK_SECTOR)
                         : overlay_write(&overlay, (u64)first * DISK_SECTOR, bytes, (u64)count * DISK_SECTOR);
        if (!done) return;
        for (u32 i = first; i < first + count; i++) now.flushed[i] = (u8)value;
    }
}

static void start_with_plain_sectors(void) {
    start(13);
    for (u32 i = 0; i < BASE; i++) base[i] = (u8)(i / DISK_SECTOR);
    memset(&expected, 0, sizeof expected);
    for (u32 i = 0; i < BASE / DISK_SECTOR; i++) expected.flushed[i] = (u8)i;
}

/* After each number of writes the power goes: what was flushed is there, and no sector is a mixture. */
static void a_crash_at_any_write_loses_nothing_flushed(void) {
    for (u32 writes = 0; writes < 400; writes++) {
        start_with_plain_sectors();
        medium.writes_left = writes;
        work_until_it_fails();
        overlay_close(&overlay);
        crash();
        reopen();
        check_after_crash();
        overlay_close(&overlay);
    }
}

/* The process is killed instead: the host keeps everything that was written. */
static void a_kill_at_any_write_loses_nothing_flushed(void) {
    for (u32 writes = 0; writes < 200; writes++) {
        start_with_plain_sectors();
        medium.writes_left = writes;
        work_until_it_fails();
        overlay_close(&overlay);
        reopen();
        check_after_crash();
        overlay_close(&overlay);
    }
}

/* A failed flush says so; the next one finishes its work. */
static void a_failed_flush_is_repeated(void) {
    u8 bytes[CLUSTER], read[CLUSTER];
    memset(bytes, 9, sizeof bytes);
    for (u32 writes = 0; writes < 3; writes++) {
        start(12);
        CHECK(overlay_write(&overlay, CLUSTER, bytes, CLUSTER));
        medium.writes_left = writes;
        CHECK(!overlay_flush(&overlay));
        medium.writes_left = UINT32_MAX;
        CHECK(overlay_flush(&overlay));
        overlay_close(&overlay);
        memcpy(medium.now, medium.durable, FILE_MAX);
        reopen();
        CHECK(overlay_read(&overlay, CLUSTER, read, CLUSTER) && memcmp(read, bytes, CLUSTER) == 0);
        overlay_close(&overlay);
    }
}

/* ---- Threads ------------------------------------------------------------------------------------------------- */

/* Each writes its own eighth of every cluster, so that all are new for all at once. */
static void *write_eighths(void *argument) {
    u64 part = (u64)(uintptr_t)argument;
    u8 bytes[CLUSTER / 8];
    memset(bytes, (int)part + 1, sizeof bytes);
    for (u64 cluster = 0; cluster < DISK / CLUSTER; cluster++) {
        CHECK(overlay_write(&overlay, cluster * CLUSTER + part * sizeof bytes, bytes, sizeof bytes));
        if (cluster % 16 == part) CHECK(overlay_flush(&overlay));
    }
    return NULL;
}

static void threads_share_new_clusters(void) {
    pthread_t threads[8];
    u8 bytes[CLUSTER];
    start(12);
    for (uintptr_t i = 0; i < 8; i++) CHECK(pthread_create(&threads[i], NULL, write_eighths, (void *)i) == 0);
    for (u32 i = 0; i < 8; i++) pthread_join(threads[i], NULL);
    for (u64 cluster = 0; cluster < DISK / CLUSTER; cluster++) {
        CHECK(overlay_read(&overlay, cluster * CLUSTER, bytes, CLUSTER));
        for (u32 i = 0; i < CLUSTER; i++) CHECK(bytes[i] == i / (CLUSTER / 8) + 1);
    }
    overlay_close(&overlay);
}

/* ---- The header ---------------------------------------------------------------------------------------------- */

/* A block that is right but for what `spoil` did to it, with a checksum that is right again. */
static void put(u8 *block, u32 offset, u64 value, u32 size) {
    for (u32 i = 0; i < size; i++) block[offset + i] = (u8)(value >> i * 8);
    u32 sum = checksum_crc32c(0, block, OVERLAY_BLOCK - 4);
    memcpy(block + OVERLAY_BLOCK - 4, &sum, 4);
}

static bool accepted(u32 offset, u64 value, u32 size) {
    u8 block[OVERLAY_BLOCK];
    OverlayHeader header = header_of(12), read;
    overlay_encode(&header, block);
    put(block, offset, value, size);
    error = (MachineError){0};
    bool good = overlay_decode(block, &read, &error);
    CHECK(good == (error.code == MACHINE_OK) && (good || error.code == MACHINE_DISK_DAMAGED));
    return good;
}

static void impossible_headers_are_refused(void) {
    CHECK(accepted(20, 12, 4) && accepted(20, 21, 4) && !accepted(20, 11, 4) && !accepted(20, 22, 4));
    CHECK(!accepted(0, 'W', 1) && !accepted(16, 2, 4) && !accepted(20, UINT32_MAX, 4));
    CHECK(!accepted(24, 0, 8) && !accepted(24, DISK + 1, 8) && !accepted(24, UINT64_MAX << 9, 8));
    CHECK(!accepted(32, 0, 8) && !accepted(32, DISK + 512, 8) && accepted(32, DISK, 8) && !accepted(32, 513, 8));
    CHECK(accepted(48, 1, 4) && !accepted(48, 0, 4) && !accepted(48, 6, 4) && !accepted(48, OVERLAY_PATH_MAX + 1, 4));
}

static void every_changed_byte_is_noticed(void) {
    u8 block[OVERLAY_BLOCK];
    OverlayHeader header = header_of(12), read;
    for (u32 i = 0; i < OVERLAY_BLOCK; i++) {
        overlay_encode(&header, block);
        block[i] ^= (u8)(1 << i % 8);
        error = (MachineError){0};
        CHECK(!overlay_decode(block, &read, &error));
    }
    overlay_encode(&header, block);
    error = (MachineError){0};
    CHECK(overlay_decode(block, &read, &error) && read.base_time == -5 && read.size == DISK);
    CHECK_TEXT(read.base_path, "/base");
}

static void large_disks_have_large_clusters(void) {
    CHECK(overlay_choose_shift(1 << 20) == 12 && overlay_choose_shift((1ull << 37) - 512) == 12);
    CHECK(overlay_choose_shift(1ull << 37) == 13 && overlay_choose_shift(OVERLAY_SIZE_MAX) == 21);
}

int main(void) {
    RUN(a_new_overlay_shows_its_base);
    RUN(any_cluster_size);
    RUN(discarding_gives_up_what_is_ours);
    RUN(a_crash_at_any_write_loses_nothing_flushed);
    RUN(a_kill_at_any_write_loses_nothing_flushed);
    RUN(a_failed_flush_is_repeated);
    RUN(threads_share_new_clusters);
    RUN(impossible_headers_are_refused);
    RUN(every_changed_byte_is_noticed);
    RUN(large_disks_have_large_clusters);
    return 0;
}
