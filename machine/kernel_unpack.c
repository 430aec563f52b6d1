/* The ELF file within a bzImage (Documentation/x86/boot.rst, "payload_offset", "payload_length"). */
#include "machine/kernel_unpack.h"
#include "machine/lz4.h"

enum { SETUP_SECTORS = 0x1f1, VERSION = 0x206, PAYLOAD_OFFSET = 0x248, PAYLOAD_LENGTH = 0x24c };
enum { VERSION_PAYLOAD = 0x208, SECTOR = 512, SIZE_AT_END = 4 };

/* The packed bytes, and behind them the size of the unpacked ones. */
static Cursor payload_of(const Image *kernel) {
    Cursor at = image_cursor(kernel, SETUP_SECTORS, 1);
    u64 sectors = cursor_u8(&at);
    at = image_cursor(kernel, VERSION, 2);
    bool described = cursor_u16le(&at) >= VERSION_PAYLOAD;
    at = image_cursor(kernel, PAYLOAD_OFFSET, 8);
    u64 offset = cursor_u32le(&at), length = cursor_u32le(&at);
    u64 start = ((sectors == 0 ? 4 : sectors) + 1) * SECTOR;
    return image_cursor(kernel, start + offset, described ? length : UINT64_MAX);
}

u64 kernel_unpacked_size(const Image *kernel) {
    Cursor packed = payload_of(kernel);
    if (packed.failed || cursor_left(&packed) < SIZE_AT_END) return 0;
    Cursor end = cursor_make(packed.end - SIZE_AT_END, SIZE_AT_END);
    u64 size = cursor_u32le(&end);
    bool ours = cursor_u32le(&packed) == LZ4_LEGACY_MAGIC && size <= IMAGE_MAX;
    return ours ? size : 0;
}

bool kernel_unpack(const Image *kernel, Image *out, MachineError *error) {
    Cursor packed = payload_of(kernel);
    u64 size = kernel_unpacked_size(kernel);
    *out = (Image){0};
    if (size == 0) return machine_fail(error, MACHINE_KERNEL_FORMAT, "it is not packed by LZ4");
    packed.end -= SIZE_AT_END;
    if (!image_allocate(out, size)) return machine_fail(error, MACHINE_HOST_RESOURCES, "out of memory");
    if (lz4_unpack_legacy(&packed, out->bytes, size)) return true;
    image_free(out);
    return machine_fail(error, MACHINE_KERNEL_TRUNCATED, "what is packed in it is damaged");
}
