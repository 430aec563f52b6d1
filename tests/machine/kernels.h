/* Kernels of a few bytes, built in memory: what the loader's tests and fuzzer start from. */
#ifndef TESTS_MACHINE_KERNELS_H
#define TESTS_MACHINE_KERNELS_H

#include "machine/image.h"
#include <stdlib.h>
#include <string.h>

static inline void kernel_put(Image *image, u64 offset, u64 value, u32 size) {
    for (u32 i = 0; i < size; i++) image->bytes[offset + i] = (u8)(value >> i * 8);
}

static inline Image kernel_blank(u64 size) { return (Image){.bytes = calloc(1, size), .size = size}; }

/* A bzImage: one setup sector beside the boot sector, `units` * 16 bytes of protected-mode part, all 0x90. */
static inline Image kernel_bzimage(u32 units) {
    Image image = kernel_blank(1024 + (u64)units * 16);
    kernel_put(&image, 0x1f1, 1, 1);
    kernel_put(&image, 0x1f4, units, 4);
    kernel_put(&image, 0x1fe, 0xaa55, 2);
    kernel_put(&image, 0x200, 0x6aeb, 2);
    memcpy(image.bytes + 0x202, "HdrS", 4);
    kernel_put(&image, 0x206, 0x20f, 2);
    kernel_put(&image, 0x211, 1, 1);
    kernel_put(&image, 0x22c, 0x7fffffff, 4);
    kernel_put(&image, 0x236, 1, 2);
    kernel_put(&image, 0x238, 2047, 4);
    kernel_put(&image, 0x258, 0x1000000, 8);
    kernel_put(&image, 0x260, 0x200000, 4);
    memset(image.bytes + 1024, 0x90, (size_t)units * 16);
    return image;
}

/* An ELF file, 32 bits, with one segment at 4 MiB; with a multiboot header when `multiboot`. The code follows. */
static inline Image kernel_elf32(const u8 *code, u32 size, bool multiboot) {
    enum { CODE = 0x100 };
    Image image = kernel_blank(CODE + size);
    kernel_put(&image, 0, 0x464c457f, 4);
    kernel_put(&image, 4, 0x010101, 3);
    kernel_put(&image, 16, 0x30002, 4); /* executable, i386 */
    kernel_put(&image, 24, 0x400000 + CODE, 4);
    kernel_put(&image, 28, 52, 4);
    kernel_put(&image, 42, 32, 2);
    kernel_put(&image, 44, 1, 2);
    kernel_put(&image, 52, 1, 4); /* one segment to load: offset, addresses, sizes */
    kernel_put(&image, 60, 0x400000, 4);
    kernel_put(&image, 64, 0x400000, 4);
    kernel_put(&image, 68, CODE + size, 4);
    kernel_put(&image, 72, CODE + size + 0x1000, 4);
    if (multiboot) {
        kernel_put(&image, 0x80, 0x1BADB002, 4);
        kernel_put(&image, 0x88, (u32)-0x1BADB002, 4);
    }
    memcpy(image.bytes + CODE, code, size);
    return image;
}

/* An ELF file, 64 bits, x86-64, one segment at 16 MiB. */
static inline Image kernel_elf64(void) {
    Image image = kernel_blank(0x200);
    kernel_put(&image, 0, 0x464c457f, 4);
    kernel_put(&image, 4, 0x010102, 3);
    kernel_put(&image, 16, 0x3e0002, 4);
    kernel_put(&image, 24, 0x1000100, 8);
    kernel_put(&image, 32, 64, 8);
    kernel_put(&image, 54, 56, 2);
    kernel_put(&image, 56, 1, 2);
    kernel_put(&image, 64, 1, 4);
    kernel_put(&image, 88, 0x1000000, 8);
    kernel_put(&image, 96, 0x200, 8);
    kernel_put(&image, 104, 0x300, 8);
    return image;
}

#endif
