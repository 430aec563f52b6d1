/* What a kernel file is. */
#include "machine/kernel.h"
#include <string.h>

enum { ELF_CLASS_64 = 2, ELF_MACHINE_X86_64 = 62 };

/* What people give by mistake: bytes at an offset, and what they mean. */
typedef struct Signature {
    u32 offset;
    u32 size;
    const char *bytes;
    const char *meaning;
} Signature;

static const Signature mistakes[] = {
    {0, 2, "\x1f\x8b", "it is a gzip file; an initrd? a kernel must not be compressed as a whole"},
    {0, 6,
     "\xfd"
     "7zXZ\0",
     "it is an xz file; unpack it first"},
    {0, 4, "\x28\xb5\x2f\xfd", "it is a zstd file; unpack it first"},
    {0, 4, "\x02\x21\x4c\x18", "it is an lz4 file; unpack it first"},
    {0, 3, "BZh", "it is a bzip2 file; unpack it first"},
    {0, 6, "070701", "it is a cpio archive: give it to --initrd"},
    {0, 4, "QFI\xfb", "it is a qcow2 disk image"},
    {0, 7, "!<arch>", "it is a Debian package or an archive; the kernel is inside, at boot/vmlinuz-*"},
    {0x38, 4, "ARM\x64", "it is a kernel for 64-bit ARM"},
    {0x8001, 5, "CD001", "it is a CD image"},
    {0x438, 2, "\x53\xef", "it is an ext4 file system"},
    {0, 4,
     "\x7f"
     "ELF",
     "it is an ELF file, but neither for x86-64 nor with a multiboot header"},
    {0, 2, "#!", "it is a script"},
    {0x1fe, 2, "\x55\xaa", "it is a disk image or a boot sector"},
};

static bool has(const Image *image, u64 offset, const char *bytes, u64 size) {
    Cursor at = image_cursor(image, offset, size);
    const u8 *found = cursor_take(&at, size);
    return found != NULL && memcmp(found, bytes, size) == 0;
}

static const char *guess(const Image *image) {
    for (size_t i = 0; i < ARRAY_COUNT(mistakes); i++) {
        const Signature *mistake = &mistakes[i];
        if (has(image, mistake->offset, mistake->bytes, mistake->size)) return mistake->meaning;
    }
    return image->size < 0x300 ? "it is too short" : "nothing in it is known";
}

static bool is_elf64(const Image *image) {
    Cursor at = image_cursor(image, 0, 64);
    cursor_take(&at, 4);
    u8 class = cursor_u8(&at);
    cursor_take(&at, 13);
    u16 machine = cursor_u16le(&at);
    return has(image, 0,
               "\x7f"
               "ELF",
               4) &&
           class == ELF_CLASS_64 && machine == ELF_MACHINE_X86_64 && !at.failed;
}

i64 kernel_multiboot_header(const Image *image) {
    u64 window = image->size < MULTIBOOT_SEARCH ? image->size : MULTIBOOT_SEARCH;
    for (u64 offset = 0; offset + 12 <= window; offset += 4) {
        Cursor at = image_cursor(image, offset, 12);
        u32 magic = cursor_u32le(&at), flags = cursor_u32le(&at), checksum = cursor_u32le(&at);
        if (magic == MULTIBOOT_MAGIC && magic + flags + checksum == 0) return (i64)offset;
    }
    return -1;
}

bool kernel_identify(const Image *image, KernelKind *kind, MachineError *error) {
    if (has(image, 0x1fe, "\x55\xaa", 2) && has(image, 0x202, "HdrS", 4)) *kind = KERNEL_BZIMAGE;
    else if (kernel_multiboot_header(image) >= 0) *kind = KERNEL_MULTIBOOT;
    else if (is_elf64(image)) *kind = KERNEL_ELF64;
    else return machine_fail(error, MACHINE_KERNEL_FORMAT, "%s", guess(image));
    return true;
}
