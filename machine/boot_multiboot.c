/* The multiboot protocol, version 1 (section numbers below are those of its specification).
 *
 * The kernel is an ELF file or, with flag 16, a flat image with its addresses in the header. It starts in flat
 * 32-bit mode without paging, EAX the magic, EBX the information block.
 */
#include "machine/boot.h"
#include "machine/e820.h"
#include "machine/elf.h"
#include "machine/layout.h"
#include <string.h>

enum { FLAG_MUST_UNDERSTAND = 0xffff, FLAG_PAGE_ALIGN = 1, FLAG_MEMORY = 2, FLAG_ADDRESSES = 1 << 16 };
enum { INFO_MEMORY = 1, INFO_COMMAND_LINE = 4, INFO_MODULES = 8, INFO_MAP = 64 };
enum { LOADED_MAGIC = 0x2BADB002 };

/* The block at LAYOUT_MULTIBOOT_INFO (3.3), and behind it its lists. */
enum { INFO_SIZE = 0x80, MODULE_LIST = 0x80, MEMORY_MAP = 0x100, MAP_ROW = 24 };

typedef struct Block {
    u8 bytes[0x400];
} Block;

static void put32(Block *block, u32 offset, u64 value) {
    for (u32 i = 0; i < 4; i++) block->bytes[offset + i] = (u8)(value >> i * 8);
}

/* The address fields of the header (3.1.3): the file is copied as it is. */
static bool load_flat(const Image *kernel, u64 header_offset, const Ram *ram, ElfLoad *out, MachineError *error) {
    Cursor at = image_cursor(kernel, header_offset + 12, 20);
    u64 header_address = cursor_u32le(&at), start = cursor_u32le(&at);
    u64 load_end = cursor_u32le(&at), bss_end = cursor_u32le(&at), entry = cursor_u32le(&at);
    if (at.failed) return machine_fail(error, MACHINE_KERNEL_TRUNCATED, "its multiboot header is cut off");
    if (header_address < start || header_address - start > header_offset) {
        return machine_fail(error, MACHINE_KERNEL_FORMAT, "its multiboot addresses contradict each other");
    }
    u64 offset = header_offset - (header_address - start);
    u64 size = load_end == 0 ? kernel->size - offset : load_end - start;
    u64 end = bss_end > start + size ? bss_end : start + size;
    Cursor source = image_cursor(kernel, offset, size);
    const u8 *bytes = cursor_take(&source, size);
    if (source.failed || bytes == NULL) {
        return machine_fail(error, MACHINE_KERNEL_TRUNCATED, "its load end lies beyond the end of the file");
    }
    u8 *to = start >= LAYOUT_HIGH_RAM && end <= RAM_HOLE_START ? ram_at(ram, start, end - start) : NULL;
    if (to == NULL) {
        return machine_fail(error, MACHINE_MEMORY_TOO_SMALL, "the kernel wants addresses 0x%llx to 0x%llx",
                            (unsigned long long)start, (unsigned long long)end);
    }
    memcpy(to, bytes, size);
    memset(to + size, 0, end - start - size);
    *out = (ElfLoad){entry, start, end, 0};
    if (entry >= start && entry < end) return true;
    return machine_fail(error, MACHINE_KERNEL_FORMAT, "its entry point lies outside of it");
}

static bool load_kernel(const Image *kernel, const Ram *ram, ElfLoad *out, MachineError *error) {
    i64 found = kernel_multiboot_header(kernel);
    if (found < 0) return machine_fail(error, MACHINE_KERNEL_FORMAT, "it has no multiboot header");
    Cursor at = image_cursor(kernel, (u64)found + 4, 4);
    u32 flags = cursor_u32le(&at);
    u32 unknown = flags & FLAG_MUST_UNDERSTAND & ~(u32)(FLAG_PAGE_ALIGN | FLAG_MEMORY);
    if (unknown != 0)
        return machine_fail(error, MACHINE_KERNEL_FORMAT, "multiboot flags 0x%x are not known", unknown);
    if (flags & FLAG_ADDRESSES) return load_flat(kernel, (u64)found, ram, out, error);
    if (!elf_load(kernel, ELF_LOW_TOO, ram, 0, out, error)) return false;
    if (out->entry <= UINT32_MAX) return true;
    return machine_fail(error, MACHINE_KERNEL_FORMAT, "its entry point is beyond 4 GiB");
}

static void describe_memory(Block *block, const Ram *ram) {
    E820Row rows[E820_ROWS];
    u32 count = e820_map(ram, rows);
    put32(block, 4, LAYOUT_LOW_RAM_END >> 10);
    put32(block, 8, (ram->low_size - LAYOUT_HIGH_RAM) >> 10);
    put32(block, 44, count * MAP_ROW);
    put32(block, 48, LAYOUT_MULTIBOOT_INFO + MEMORY_MAP);
    for (u32 i = 0; i < count; i++) {
        u32 row = MEMORY_MAP + i * MAP_ROW;
        put32(block, row, MAP_ROW - 4);
        put32(block, row + 4, rows[i].base);
        put32(block, row + 8, rows[i].base >> 32);
        put32(block, row + 12, rows[i].size);
        put32(block, row + 16, rows[i].size >> 32);
        put32(block, row + 20, rows[i].type);
    }
}

/* The initial RAM disk is the only module. */
static bool describe_module(Block *block, const BootRequest *request, const Ram *ram, u64 floor,
                            MachineError *error) {
    if (request->initrd == NULL) return true;
    u64 address;
    if (!boot_place_initrd(request->initrd, ram, floor, RAM_HOLE_START, &address, error)) return false;
    put32(block, 20, 1);
    put32(block, 24, LAYOUT_MULTIBOOT_INFO + MODULE_LIST);
    put32(block, MODULE_LIST, address);
    put32(block, MODULE_LIST + 4, address + request->initrd->size);
    put32(block, MODULE_LIST + 8, LAYOUT_COMMAND_LINE);
    return true;
}

bool boot_multiboot(const BootRequest *request, const Ram *ram, BootState *state, MachineError *error) {
    ElfLoad kernel;
    Block block = {{0}};
    u64 length = strlen(request->command_line);
    if (length >= LAYOUT_COMMAND_LINE_MAX) {
        return machine_fail(error, MACHINE_COMMAND_LINE_LENGTH, "%llu bytes", (unsigned long long)length);
    }
    if (!load_kernel(request->kernel, ram, &kernel, error)) return false;
    put32(&block, 0, INFO_MEMORY | INFO_COMMAND_LINE | INFO_MAP | (request->initrd != NULL ? INFO_MODULES : 0));
    put32(&block, 16, LAYOUT_COMMAND_LINE);
    describe_memory(&block, ram);
    if (!describe_module(&block, request, ram, kernel.end, error)) return false;
    bool written = ram_write(ram, LAYOUT_COMMAND_LINE, request->command_line, length + 1) &&
                   ram_write(ram, LAYOUT_MULTIBOOT_INFO, block.bytes, sizeof block.bytes);
    if (!written) return machine_fail(error, MACHINE_MEMORY_TOO_SMALL, "the boot information does not fit");
    *state = (BootState){.rip = kernel.entry, .rsp = LAYOUT_STACK, .eax = LOADED_MAGIC, .ebx = LAYOUT_MULTIBOOT_INFO};
    return true;
}
