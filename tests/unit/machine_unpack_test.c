// links: machine.a
/* Kernels out of their bzImage: LZ4, relocations, random addresses, the cache. */
#include "machine/boot.h"
#include "machine/kernel_cache.h"
#include "machine/kernel_unpack.h"
#include "machine/layout.h"
#include "machine/lz4.h"
#include "machine/relocations.h"
#include "tests/machine/kernels.h"
#include "tests/unit/check.h"
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static MachineError error;

/* ---- LZ4 ----------------------------------------------------------------------------------------------------- */

/* A frame of one block. */
static u64 frame(u8 *out, const void *block, u32 size) {
    const u8 head[8] = {0x02, 0x21, 0x4c, 0x18, (u8)size, (u8)(size >> 8), (u8)(size >> 16), 0};
    memcpy(out, head, sizeof head);
    memcpy(out + sizeof head, block, size);
    return sizeof head + size;
}

/* Unpacks from and into memory of the exact size, so that the sanitizer sees every step beyond. */
static bool unpacks(const u8 *packed, u64 packed_size, const char *wanted, u64 size) {
    u8 *from = malloc(packed_size + 1), *to = malloc(size + 1);
    memcpy(from + 1, packed, packed_size);
    Cursor in = cursor_make(from + 1, packed_size);
    bool good = lz4_unpack_legacy(&in, to + 1, size) && (wanted == NULL || memcmp(to + 1, wanted, size) == 0);
    free(from), free(to);
    return good;
}

static bool block_unpacks(const char *block, u32 size, const char *wanted) {
    u8 packed[600];
    return unpacks(packed, frame(packed, block, size), wanted, strlen(wanted));
}

static void literals_and_matches(void) {
    CHECK(block_unpacks("\x50hello", 6, "hello"));
    CHECK(block_unpacks("\x32"
                        "abc\x03\0\x20"
                        "xy",
                        9, "abcabcabcxy")); /* 6 bytes from 3 back */
    CHECK(block_unpacks("\x1f"
                        "a\x01\0\x00\x10"
                        "b",
                        7, "aaaaaaaaaaaaaaaaaaaab")); /* 19 of 1, then b */
    CHECK(block_unpacks("\xf0\x01"
                        "0123456789abcdef",
                        18, "0123456789abcdef"));
}

static void damaged_blocks_are_refused(void) {
    CHECK(!block_unpacks("\x50hell", 5, "hello") && !block_unpacks("\x50hello!", 7, "hello"));
    CHECK(!block_unpacks("\x32"
                         "abc\x04\0\x20xy",
                         9, "abcabcabcxy")); /* from before the start */
    CHECK(!block_unpacks("\x32"
                         "abc\x00\0\x20xy",
                         9, "abcabcabcxy"));
    CHECK(!block_unpacks("\xf0\xff\xff\xff", 4, "hello") && !block_unpacks("\x1f"
                                                                           "a\x01",
                                                                           3, "aaaaa"));
    CHECK(!block_unpacks("\x60hello!", 7, "hello") && !block_unpacks("", 0, "hello"));
    u8 packed[32];
    u64 size = frame(packed, "\x50hello", 6);
    CHECK(unpacks(packed, size, "hello", 5) && !unpacks(packed, size, NULL, 6) && !unpacks(packed, size, NULL, 4));
    CHECK(!unpacks(packed, size - 1, NULL, 5));
    packed[0] = 3;
    CHECK(!unpacks(packed, size, NULL, 5));
}

/* Any change of any byte unpacks or is refused, and nothing else happens. */
static void no_damage_reaches_beyond(void) {
    u8 packed[64], changed[64];
    u64 size = frame(packed,
                     "\x1f"
                     "a\x01\0\x03\x42"
                     "abcd\x05\0\x30"
                     "xyz",
                     16);
    CHECK(unpacks(packed, size, NULL, 36));
    for (u64 i = 0; i < size; i++) {
        for (u32 value = 0; value < 256; value++) {
            memcpy(changed, packed, size);
            changed[i] = (u8)value;
            UNUSED(unpacks(changed, size, NULL, 36));
            UNUSED(unpacks(changed, i, NULL, 36));
        }
    }
}

/* ---- A bzImage with a kernel in it --------------------------------------------------------------------------- */

enum { KERNEL_AT = 0x1000000, LIST_32, LIST_INVERSE, LIST_64 };

/* An unpacked kernel of one segment, 4 KiB at 16 MiB, with relocations behind it: 64 bits at 0x10, inverse 32 at
 * 0x20, 32 at 0x30. */
static Image unpacked_kernel(void) {
    enum { HEADERS = 120, CODE = 0x1000, END = 0x2000, SECTIONS = END, ELF_END = END + 64 };
    Image image = kernel_blank(ELF_END + 6 * 4);
    kernel_put(&image, 0, 0x464c457f, 4);
    kernel_put(&image, 4, 0x010102, 3);
    kernel_put(&image, 16, 0x3e0002, 4);
    kernel_put(&image, 24, KERNEL_AT, 8);
    kernel_put(&image, 32, 64, 8);
    kernel_put(&image, 40, SECTIONS, 8);
    kernel_put(&image, 54, 56, 2);
    kernel_put(&image, 56, 1, 2);
    kernel_put(&image, 58, 64, 2);
    kernel_put(&image, 60, 1, 2);
    kernel_put(&image, 64, 1, 4);
    kernel_put(&image, 72, CODE, 8);
    kernel_put(&image, 80, KERNEL_MAP_START + KERNEL_AT, 8);
    kernel_put(&image, 88, KERNEL_AT, 8);
    kernel_put(&image, 96, 0x1000, 8);
    kernel_put(&image, 104, 0x5000, 8);
    kernel_put(&image, CODE + 0x10, KERNEL_MAP_START + KERNEL_AT + 0x123, 8);
    kernel_put(&image, CODE + 0x20, 0x7000, 4);
    kernel_put(&image, CODE + 0x30, (u32)(KERNEL_MAP_START + KERNEL_AT + 0x456), 4);
    const u32 lists[6] = {0, 0x81000010, 0, 0x81000020, 0, 0x81000030};
    for (u32 i = 0; i < 6; i++) kernel_put(&image, ELF_END + i * 4, lists[i], 4);
    return image;
}

/* Packed as literals alone. */
static Image packed_kernel(const Image *kernel) {
    u32 size = (u32)kernel->size, rest = size - 15;
    u64 payload = 8 + 1 + rest / 255 + 1 + size + 4, total = (0x300 + payload + 15) & ~15ull;
    Image image = kernel_bzimage((u32)(total / 16));
    kernel_put(&image, 0x248, 0x300, 4);
    kernel_put(&image, 0x24c, payload, 4);
    u64 at = 1024 + 0x300;
    kernel_put(&image, at, LZ4_LEGACY_MAGIC, 4);
    kernel_put(&image, at + 4, payload - 12, 4);
    kernel_put(&image, at + 8, 0xf0, 1);
    memset(image.bytes + at + 9, 0xff, rest / 255);
    kernel_put(&image, at + 9 + rest / 255, rest % 255, 1);
    memcpy(image.bytes + at + 10 + rest / 255, kernel->bytes, size);
    kernel_put(&image, at + payload - 4, size, 4);
    return image;
}

static void a_kernel_comes_out_whole(void) {
    Image kernel = unpacked_kernel(), packed = packed_kernel(&kernel), out;
    error = (MachineError){0};
    CHECK(kernel_unpacked_size(&packed) == kernel.size && kernel_unpack(&packed, &out, &error));
    CHECK(out.size == kernel.size && memcmp(out.bytes, kernel.bytes, out.size) == 0);
    image_free(&out);
    kernel_put(&packed, 1024 + 0x300 + 8, 0xe0, 1);
    CHECK(!kernel_unpack(&packed, &out, &error) && error.code == MACHINE_KERNEL_TRUNCATED);
    kernel_put(&packed, 1024 + 0x300, 0x587a37fd, 4); /* packed otherwise */
    CHECK(kernel_unpacked_size(&packed) == 0);
    kernel_put(&packed, 0x24c, UINT32_MAX, 4);
    CHECK(kernel_unpacked_size(&packed) == 0);
    image_free(&kernel), image_free(&packed);
}

/* ---- Random addresses ---------------------------------------------------------------------------------------- */

static Ram ram;
static BootState state;

static u64 word(u64 address, u32 size) {
    u64 value = 0;
    CHECK(ram_read(&ram, address, &value, size));
    return value;
}

static bool load(const Image *packed, const Image *unpacked, const Image *initrd, u64 physical, u64 virtual,
                 bool randomize) {
    error = (MachineError){0};
    BootRequest request = {.kernel = packed,
                           .unpacked = unpacked,
                           .initrd = initrd,
                           .command_line = "",
                           .cpu_count = 1,
                           .randomize = randomize,
                           .physical = physical,
                           .virtual = virtual};
    bool loaded = boot_load(&request, &ram, &state, &error);
    CHECK(loaded == (error.code == MACHINE_OK));
    return loaded;
}

static u64 flags(void) { return word(LAYOUT_ZERO_PAGE + 0x211, 1); }

static void a_kernel_moves_with_all_its_addresses(void) {
    Image kernel = unpacked_kernel(), packed = packed_kernel(&kernel);
    CHECK(load(&packed, &kernel, NULL, 3, 5, true));
    u64 at = KERNEL_AT + 3 * (2 << 20), distance = 5 * (2 << 20);
    CHECK(state.rip == at && state.rsi == LAYOUT_ZERO_PAGE && (flags() & 3) == 3);
    CHECK(word(at + 0x10, 8) == KERNEL_MAP_START + KERNEL_AT + 0x123 + distance);
    CHECK(word(at + 0x20, 4) == (u32)(0x7000 - distance));
    CHECK(word(at + 0x30, 4) == (u32)(KERNEL_MAP_START + KERNEL_AT + 0x456 + distance));
    CHECK(load(&packed, &kernel, NULL, 3, 5, false) && state.rip == KERNEL_AT && (flags() & 3) == 1);
    CHECK(word(KERNEL_AT + 0x10, 8) == KERNEL_MAP_START + KERNEL_AT + 0x123);
    image_free(&kernel), image_free(&packed);
}

/* Whatever the random numbers: inside of memory, above 16 MiB, within Linux's first GiB, clear of the initrd. */
static void every_choice_is_possible(void) {
    Image kernel = unpacked_kernel(), packed = packed_kernel(&kernel), initrd = kernel_blank(3 << 20);
    u64 lowest = UINT64_MAX, highest = 0;
    for (u64 i = 0; i < 500; i++) {
        CHECK(load(&packed, &kernel, &initrd, i * 0x9e3779b97f4a7c15, i * 0xc2b2ae3d27d4eb4f, true));
        u64 place = word(LAYOUT_ZERO_PAGE + 0x218, 4);
        CHECK(state.rip >= KERNEL_AT && state.rip % (2 << 20) == 0 && state.rip + 0x5000 <= place);
        u64 address = word(state.rip + 0x10, 8) - KERNEL_MAP_START;
        CHECK(address >= KERNEL_AT && address + 0x5000 <= KERNEL_MAP_SIZE);
        if (state.rip < lowest) lowest = state.rip;
        if (state.rip > highest) highest = state.rip;
    }
    CHECK(lowest == KERNEL_AT && highest > KERNEL_AT + (20 << 20));
    image_free(&kernel), image_free(&packed), image_free(&initrd);
}

static MachineErrorCode with_number(u32 index, u32 value) {
    Image kernel = unpacked_kernel(), packed = packed_kernel(&kernel);
    kernel_put(&kernel, kernel.size - 24 + index * 4, value, 4);
    load(&packed, &kernel, NULL, 1, 1, true);
    image_free(&kernel), image_free(&packed);
    return error.code;
}

static void senseless_relocations_are_refused(void) {
    CHECK(with_number(1, 0x81000ff8) == MACHINE_OK && with_number(1, 0x81004ff8) == MACHINE_OK);
    CHECK(with_number(1, 0x81004ff9) == MACHINE_KERNEL_TRUNCATED); /* reaches out */
    CHECK(with_number(3, 0x80fffffc) == MACHINE_KERNEL_TRUNCATED && with_number(5, 1) == MACHINE_KERNEL_TRUNCATED);
    CHECK(with_number(5, UINT32_MAX) == MACHINE_KERNEL_TRUNCATED && with_number(0, 0x81000010) == MACHINE_OK);
    CHECK(with_number(3, 0) == MACHINE_KERNEL_TRUNCATED); /* one list too many */
}

/* Without relocations, a kernel stays where it wants to be. */
static void a_kernel_without_relocations_stays(void) {
    Image kernel = unpacked_kernel(), packed = packed_kernel(&kernel);
    kernel.size -= 24;
    CHECK(!relocations_present(&kernel) && load(&packed, &kernel, NULL, 3, 5, true));
    CHECK(state.rip == KERNEL_AT && (flags() & 3) == 1);
    image_free(&kernel), image_free(&packed);
}

/* ---- The cache ----------------------------------------------------------------------------------------------- */

static char folder[] = "/tmp/machine-cache-test-XXXXXX";
static char kernel_path[64], cache[64];

static u32 cached_files(void) {
    u32 count = 0;
    DIR *files = opendir(cache);
    for (struct dirent *entry; files != NULL && (entry = readdir(files)) != NULL;) count += entry->d_name[0] != '.';
    if (files != NULL) closedir(files);
    return count;
}

static void write_kernel(u8 mark) {
    Image kernel = unpacked_kernel();
    kernel.bytes[0x1800] = mark;
    Image packed = packed_kernel(&kernel);
    unlink(kernel_path);
    int fd = open(kernel_path, O_WRONLY | O_CREAT, 0600);
    CHECK(fd >= 0 && write(fd, packed.bytes, packed.size) == (ssize_t)packed.size && close(fd) == 0);
    image_free(&kernel), image_free(&packed);
}

/* The byte write_kernel marked. */
static u8 get(const char *where) {
    Image kernel, out;
    error = (MachineError){0};
    CHECK(image_read(&kernel, kernel_path, MACHINE_KERNEL_UNREADABLE, &error));
    CHECK(kernel_cache_get(where, &kernel, &out, &error) && out.size > 0x1800);
    u8 mark = out.bytes[0x1800];
    bool mapped = out.mapped;
    image_free(&kernel), image_free(&out);
    return mark | (mapped ? 0x80 : 0);
}

static void the_second_start_finds_the_first_ones_work(void) {
    write_kernel(1);
    CHECK(get(cache) == 1 && cached_files() == 1 && get(cache) == 0x81 && cached_files() == 1);
    write_kernel(2);
    CHECK(get(cache) == 2 && get(cache) == 0x82 && cached_files() == 2);
    for (u8 i = 3; i < 14; i++) {
        write_kernel(i);
        CHECK(get(cache) == i);
    }
    CHECK(cached_files() == 8);
}

static void a_useless_cache_is_no_error(void) {
    write_kernel(1);
    CHECK(get(NULL) == 1 && get("/nowhere/cache") == 1 && get(kernel_path) == 1);
    CHECK(chmod(cache, 0777) == 0 && get(cache) == 1 && get(cache) == 1 && chmod(cache, 0700) == 0);
    CHECK(get(cache) == 1);
    char command[200];
    snprintf(command, sizeof command, "for f in %s/*; do echo x >\"$f\"; done", cache);
    CHECK(system(command) == 0 && get(cache) == 1 && get(cache) == 0x81); /* cut off: made again */
}

int main(void) {
    char command[80];
    CHECK(ram_create(&ram, 64 << 20) && mkdtemp(folder) != NULL);
    snprintf(kernel_path, sizeof kernel_path, "%s/kernel", folder);
    snprintf(cache, sizeof cache, "%s/cache", folder);
    RUN(literals_and_matches);
    RUN(damaged_blocks_are_refused);
    RUN(no_damage_reaches_beyond);
    RUN(a_kernel_comes_out_whole);
    RUN(a_kernel_moves_with_all_its_addresses);
    RUN(every_choice_is_possible);
    RUN(senseless_relocations_are_refused);
    RUN(a_kernel_without_relocations_stays);
    RUN(the_second_start_finds_the_first_ones_work);
    RUN(a_useless_cache_is_no_error);
    ram_destroy(&ram);
    snprintf(command, sizeof command, "rm -r %s", folder);
    return system(command);
}
