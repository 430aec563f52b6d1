// links: machine.a
/* The kernel loader: the three kinds, their limits, and files that are damaged on purpose. */
#include "machine/boot.h"
#include "machine/layout.h"
#include "tests/machine/kernels.h"
#include "tests/unit/check.h"
#include <unistd.h>

static Ram ram;
static BootState state;
static MachineError error;

static bool load(const Image *kernel, const Image *initrd, const char *command_line) {
    error = (MachineError){0};
    BootRequest request = {.kernel = kernel, .initrd = initrd, .command_line = command_line, .cpu_count = 2};
    bool loaded = boot_load(&request, &ram, &state, &error);
    CHECK(loaded == (error.code == MACHINE_OK));
    return loaded;
}

static u64 word(u64 address, u32 size) {
    u64 value = 0;
    CHECK(ram_read(&ram, address, &value, size));
    return value;
}

/* Loads a copy with one field changed; the error it gives. */
static MachineErrorCode changed(const Image *original, u64 offset, u64 value, u32 size) {
    Image copy = kernel_blank(original->size);
    memcpy(copy.bytes, original->bytes, copy.size);
    kernel_put(&copy, offset, value, size);
    load(&copy, NULL, "");
    image_free(&copy);
    return error.code;
}

/* ---- bzImage ------------------------------------------------------------------------------------------------- */

static void bzimage_loads_with_its_zero_page(void) {
    Image kernel = kernel_bzimage(100), initrd = kernel_blank(5000);
    memset(initrd.bytes, 0x77, initrd.size);
    CHECK(load(&kernel, &initrd, "console=ttyS0"));
    CHECK(state.long_mode && state.rip == 0x1000200 && state.rsi == LAYOUT_ZERO_PAGE);
    CHECK(word(0x1000000, 1) == 0x90 && word(0x1000000 + 1599, 1) == 0x90 && word(0x1000000 + 1600, 1) == 0);
    u64 page = LAYOUT_ZERO_PAGE;
    CHECK(word(page + 0x202, 4) == 0x53726448 && word(page + 0x210, 1) == 0xff &&
          word(page + 0x70, 8) == LAYOUT_ACPI);
    CHECK(strcmp((char *)ram_at(&ram, word(page + 0x228, 4), 14), "console=ttyS0") == 0);
    CHECK(word(page + 0x1e8, 1) == 4 && word(page + 0x2d0, 8) == 0 && word(page + 0x2d0 + 16, 4) == 1);
    u64 place = word(page + 0x218, 4);
    CHECK(word(page + 0x21c, 4) == 5000 && place % 4096 == 0 && place + 5000 <= ram.size && place + 9096 > ram.size);
    CHECK(word(place, 1) == 0x77 && word(place + 4999, 1) == 0x77);
    CHECK(word(word(page + 0x250, 8) + 8, 4) == 9);
    image_free(&kernel), image_free(&initrd);
}

static void bzimage_is_checked(void) {
    Image kernel = kernel_bzimage(100);
    CHECK(changed(&kernel, 0x206, 0x20b, 2) == MACHINE_KERNEL_TOO_OLD);
    CHECK(changed(&kernel, 0x236, 0, 2) == MACHINE_KERNEL_TOO_OLD);
    CHECK(changed(&kernel, 0x1f4, 101, 4) == MACHINE_KERNEL_TRUNCATED);
    CHECK(changed(&kernel, 0x1f4, UINT32_MAX, 4) == MACHINE_KERNEL_TRUNCATED);
    CHECK(changed(&kernel, 0x1f4, 0, 4) == MACHINE_KERNEL_TRUNCATED);
    CHECK(changed(&kernel, 0x1f1, 60, 1) == MACHINE_KERNEL_TRUNCATED);
    CHECK(changed(&kernel, 0x258, 0x7000, 8) == MACHINE_KERNEL_FORMAT);
    CHECK(changed(&kernel, 0x258, UINT64_MAX, 8) == MACHINE_KERNEL_FORMAT);
    CHECK(changed(&kernel, 0x260, 0x7fffffff, 4) == MACHINE_MEMORY_TOO_SMALL);
    CHECK(changed(&kernel, 0x258, 0x1ff0000, 8) == MACHINE_MEMORY_TOO_SMALL);
    CHECK(changed(&kernel, 0x1fe, 0, 2) == MACHINE_KERNEL_FORMAT);
    image_free(&kernel);
}

static void limits_of_command_line_and_initrd(void) {
    Image kernel = kernel_bzimage(100), initrd = kernel_blank(ram.size);
    char text[2049];
    memset(text, 'x', sizeof text);
    text[2047] = '\0';
    CHECK(load(&kernel, NULL, text));
    text[2047] = 'x', text[2048] = '\0';
    CHECK(!load(&kernel, NULL, text) && error.code == MACHINE_COMMAND_LINE_LENGTH);
    CHECK(!load(&kernel, &initrd, "") && error.code == MACHINE_MEMORY_TOO_SMALL);
    initrd.size = ram.size - 0x1200000;
    CHECK(load(&kernel, &initrd, ""));
    initrd.size++;
    CHECK(!load(&kernel, &initrd, "") && error.code == MACHINE_MEMORY_TOO_SMALL);
    image_free(&kernel), image_free(&initrd);
}

/* ---- The others ---------------------------------------------------------------------------------------------- */

static void elf64_starts_at_its_entry(void) {
    Image kernel = kernel_elf64();
    CHECK(load(&kernel, NULL, "x"));
    CHECK(state.long_mode && state.rip == 0x1000100 && word(LAYOUT_ZERO_PAGE + 0x1fe, 2) == 0xaa55);
    CHECK(changed(&kernel, 96, 0x201, 8) == MACHINE_KERNEL_TRUNCATED);
    CHECK(changed(&kernel, 72, UINT64_MAX, 8) == MACHINE_KERNEL_TRUNCATED);
    CHECK(changed(&kernel, 88, 0x1000, 8) == MACHINE_KERNEL_FORMAT);
    CHECK(changed(&kernel, 104, 0x1ff, 8) == MACHINE_KERNEL_FORMAT);
    CHECK(changed(&kernel, 104, UINT64_MAX, 8) == MACHINE_MEMORY_TOO_SMALL);
    CHECK(changed(&kernel, 88, UINT64_MAX - 0x100, 8) == MACHINE_MEMORY_TOO_SMALL);
    CHECK(changed(&kernel, 24, 0x2000000, 8) == MACHINE_KERNEL_FORMAT);
    CHECK(changed(&kernel, 32, UINT64_MAX - 8, 8) == MACHINE_KERNEL_TRUNCATED);
    CHECK(changed(&kernel, 56, 65, 2) == MACHINE_KERNEL_FORMAT &&
          changed(&kernel, 56, 0, 2) == MACHINE_KERNEL_FORMAT);
    image_free(&kernel);
}

static void multiboot_gets_its_block(void) {
    Image kernel = kernel_elf32((const u8 *)"\xf4", 1, true), initrd = kernel_blank(10);
    CHECK(load(&kernel, &initrd, "words"));
    CHECK(!state.long_mode && state.rip == 0x400100 && state.eax == 0x2BADB002);
    u64 block = state.ebx;
    CHECK(word(block, 4) == (1 | 4 | 8 | 64) && word(block + 4, 4) == 639 &&
          word(block + 8, 4) == (ram.size >> 10) - 1024);
    CHECK(strcmp((char *)ram_at(&ram, word(block + 16, 4), 6), "words") == 0);
    u64 module = word(block + 24, 4);
    CHECK(word(block + 20, 4) == 1 && word(module + 4, 4) - word(module, 4) == 10);
    CHECK(word(block + 44, 4) == 4 * 24 && word(word(block + 48, 4), 4) == 20);
    CHECK(changed(&kernel, 0x84, 4, 4) == MACHINE_KERNEL_FORMAT); /* the checksum is wrong: no multiboot */
    image_free(&kernel), image_free(&initrd);
}

/* Puts the kernel of one segment at an address, with its entry; the error it gives. */
static MachineErrorCode at(u32 address, u32 size) {
    Image kernel = kernel_elf32((const u8 *)"\xf4", 1, true);
    kernel_put(&kernel, 24, address, 4);
    kernel_put(&kernel, 64, address, 4);
    kernel_put(&kernel, 72, size, 4);
    load(&kernel, NULL, "words");
    image_free(&kernel);
    return error.code;
}

/* Real-mode programs are multiboot kernels that lie below 1 MiB, clear of what we write there. */
static void multiboot_may_lie_low(void) {
    CHECK(at(0x8000, 0x1000) == MACHINE_OK && state.rip == 0x8000 && word(0x8100, 1) == 0xf4);
    CHECK(at(0x7000, 0x19000) == MACHINE_OK && at(0x7000, 0x19001) == MACHINE_KERNEL_FORMAT);
    CHECK(at(0x6fff, 0x1000) == MACHINE_KERNEL_FORMAT && at(0x20000, 0x1000) == MACHINE_KERNEL_FORMAT);
    CHECK(at(0x8000, UINT32_MAX) == MACHINE_KERNEL_FORMAT);
}

static void multiboot_understands_what_it_must(void) {
    Image kernel = kernel_elf32((const u8 *)"\xf4", 1, true);
    kernel_put(&kernel, 0x84, 4, 4); /* wants video */
    kernel_put(&kernel, 0x88, (u32) - (0x1BADB002 + 4), 4);
    CHECK(!load(&kernel, NULL, "") && error.code == MACHINE_KERNEL_FORMAT);
    image_free(&kernel);
}

static void flat_multiboot_loads_by_its_addresses(void) {
    Image kernel = kernel_blank(0x1000);
    const u32 header[] = {0x1BADB002, 1 << 16, (u32) - (0x1BADB002 + (1 << 16)), 0x100010, 0x100000, 0,
                          0x103000,   0x100020};
    memcpy(kernel.bytes + 0x110, header, sizeof header);
    CHECK(load(&kernel, NULL, "") && state.rip == 0x100020 && word(0x100010, 4) == 0x1BADB002);
    CHECK(changed(&kernel, 0x110 + 16, 0x200000, 4) == MACHINE_KERNEL_FORMAT);      /* starts behind its header */
    CHECK(changed(&kernel, 0x110 + 20, 0xffffffff, 4) == MACHINE_KERNEL_TRUNCATED); /* ends beyond the file */
    CHECK(changed(&kernel, 0x110 + 20, 0x10, 4) == MACHINE_KERNEL_TRUNCATED);       /* ends before it starts */
    CHECK(changed(&kernel, 0x110 + 24, 0xfffffff0, 4) == MACHINE_MEMORY_TOO_SMALL);
    CHECK(changed(&kernel, 0x110 + 28, 0x500000, 4) == MACHINE_KERNEL_FORMAT);
    image_free(&kernel);
}

static void mistakes_are_named(void) {
    const struct {
        const char *bytes;
        u32 size;
        const char *meaning;
    } files[] = {{"\x1f\x8b\x08", 3, "gzip"}, {"070701", 6, "--initrd"},          {"QFI\xfb", 4, "qcow2"},
                 {"#!/bin/sh", 9, "script"},  {"!<arch>\n", 8, "Debian package"}, {"nothing", 7, "known"}};
    for (size_t i = 0; i < ARRAY_COUNT(files); i++) {
        Image file = kernel_blank(0x400);
        memcpy(file.bytes, files[i].bytes, files[i].size);
        CHECK(!load(&file, NULL, "") && error.code == MACHINE_KERNEL_FORMAT);
        CHECK(strstr(error.detail, files[i].meaning) != NULL);
        image_free(&file);
    }
}

/* ---- Damage -------------------------------------------------------------------------------------------------- */

static void every_truncation_is_refused_or_loads(const Image *original) {
    for (u64 size = 0; size < original->size; size++) {
        Image part = kernel_blank(size + 1);
        memcpy(part.bytes, original->bytes, size);
        part.bytes = realloc(part.bytes, size == 0 ? 1 : size);
        part.size = size;
        load(&part, NULL, "");
        image_free(&part);
    }
}

static void any_damage_is_refused_or_loads(const Image *original) {
    static const u64 extremes[] = {0, 1, 0x7f, 0xff, 0x7fffffff, 0x80000000, 0xfffffff0, UINT64_MAX, 0xfffff000};
    u64 seed = 7;
    for (int round = 0; round < 20000; round++) {
        Image copy = kernel_blank(original->size);
        memcpy(copy.bytes, original->bytes, copy.size);
        for (int change = 0; change < 4; change++) {
            seed = seed * 6364136223846793005ull + 1442695040888963407ull;
            u64 reach = copy.size < 0x280 ? copy.size - 8 : 0x278, offset = (seed >> 33) % reach;
            kernel_put(&copy, offset, extremes[(seed >> 20) % ARRAY_COUNT(extremes)], 1u << (seed >> 62));
        }
        load(&copy, NULL, "console=ttyS0");
        image_free(&copy);
    }
}

static void damaged_files_are_refused_or_load(void) {
    Image kernels[] = {kernel_bzimage(100), kernel_elf64(), kernel_elf32((const u8 *)"\xf4", 1, true)};
    for (size_t i = 0; i < ARRAY_COUNT(kernels); i++) {
        every_truncation_is_refused_or_loads(&kernels[i]);
        any_damage_is_refused_or_loads(&kernels[i]);
        image_free(&kernels[i]);
    }
}

static void files_that_are_none_are_refused(void) {
    static const char *const paths[] = {"/nowhere", "/", "/dev/null", "/proc/self/status"};
    for (size_t i = 0; i < ARRAY_COUNT(paths); i++) {
        Image image;
        error = (MachineError){0};
        CHECK(!image_read(&image, paths[i], MACHINE_KERNEL_UNREADABLE, &error) && image.bytes == NULL);
        CHECK(error.code == MACHINE_KERNEL_UNREADABLE && strstr(error.detail, paths[i]) != NULL);
    }
}

int main(void) {
    CHECK(ram_create(&ram, 32 << 20));
    RUN(bzimage_loads_with_its_zero_page);
    RUN(bzimage_is_checked);
    RUN(limits_of_command_line_and_initrd);
    RUN(elf64_starts_at_its_entry);
    RUN(multiboot_gets_its_block);
    RUN(multiboot_may_lie_low);
    RUN(multiboot_understands_what_it_must);
    RUN(flat_multiboot_loads_by_its_addresses);
    RUN(mistakes_are_named);
    RUN(damaged_files_are_refused_or_load);
    RUN(files_that_are_none_are_refused);
    ram_destroy(&ram);
    return 0;
}
