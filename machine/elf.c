/* Loading the segments of an ELF file. */
#include "machine/elf.h"
#include "machine/layout.h"
#include <string.h>

enum { CLASS_32 = 1, CLASS_64 = 2, LITTLE_ENDIAN_DATA = 1, PT_LOAD_SEGMENT = 1, SEGMENTS_MAX = 64 };

typedef struct Header {
    bool wide; /* 64 bits */
    u64 entry;
    u64 table; /* offset of the program headers */
    u16 row_size, row_count;
} Header;

typedef struct Segment {
    u32 type;
    u64 offset, file_size;
    u64 address, memory_size;
} Segment;

static u64 word(Cursor *at, bool wide) { return wide ? cursor_u64le(at) : cursor_u32le(at); }

static bool read_header(const Image *image, Header *out, MachineError *error) {
    Cursor at = image_cursor(image, 0, image->size < 64 ? image->size : 64);
    u32 magic = cursor_u32(&at);
    u8 class = cursor_u8(&at), data = cursor_u8(&at);
    cursor_take(&at, 18); /* version, padding, type, machine, version */
    out->wide = class == CLASS_64;
    out->entry = word(&at, out->wide);
    out->table = word(&at, out->wide);
    cursor_take(&at, out->wide ? 14 : 10); /* section table, flags, size of this header */
    out->row_size = cursor_u16le(&at);
    out->row_count = cursor_u16le(&at);
    if (at.failed) return machine_fail(error, MACHINE_KERNEL_TRUNCATED, "its ELF header is cut off");
    bool known = magic == 0x7f454c46 && (class == CLASS_32 || class == CLASS_64) && data == LITTLE_ENDIAN_DATA;
    bool rows_fit = out->row_size >= (out->wide ? 56 : 32) && out->row_count <= SEGMENTS_MAX;
    if (known && rows_fit) return true;
    return machine_fail(error, MACHINE_KERNEL_FORMAT, "its ELF header makes no sense");
}

static Segment read_segment(Cursor *at, bool wide) {
    Segment segment = {.type = cursor_u32le(at)};
    if (wide) cursor_u32le(at); /* flags */
    segment.offset = word(at, wide);
    word(at, wide); /* the virtual address */
    segment.address = word(at, wide);
    segment.file_size = word(at, wide);
    segment.memory_size = word(at, wide);
    return segment;
}

static bool load_segment(const Image *image, const Ram *ram, const Segment *segment, MachineError *error) {
    Cursor source = image_cursor(image, segment->offset, segment->file_size);
    const u8 *bytes = cursor_take(&source, segment->file_size);
    if (source.failed || bytes == NULL) {
        return machine_fail(error, MACHINE_KERNEL_TRUNCATED, "an ELF segment lies beyond the end of the file");
    }
    if (segment->memory_size < segment->file_size || segment->address < LAYOUT_HIGH_RAM) {
        return machine_fail(error, MACHINE_KERNEL_FORMAT, "an ELF segment has an impossible size or address");
    }
    u8 *to = segment->address < RAM_HOLE_START ? ram_at(ram, segment->address, segment->memory_size) : NULL;
    if (to == NULL) {
        return machine_fail(error, MACHINE_MEMORY_TOO_SMALL, "the kernel wants %llu KiB at address 0x%llx",
                            (unsigned long long)(segment->memory_size >> 10), (unsigned long long)segment->address);
    }
    memcpy(to, bytes, segment->file_size);
    memset(to + segment->file_size, 0, segment->memory_size - segment->file_size);
    return true;
}

static bool load_row(const Image *image, const Ram *ram, const Header *header, u32 row, ElfLoad *out,
                     MachineError *error) {
    Cursor at = header->table <= image->size
                    ? image_cursor(image, header->table + (u64)row * header->row_size, header->row_size)
                    : image_cursor(image, UINT64_MAX, 1);
    Segment segment = read_segment(&at, header->wide);
    if (at.failed) return machine_fail(error, MACHINE_KERNEL_TRUNCATED, "its ELF program headers are cut off");
    if (segment.type != PT_LOAD_SEGMENT || segment.memory_size == 0) return true;
    if (!load_segment(image, ram, &segment, error)) return false;
    u64 end = segment.address + segment.memory_size;
    if (segment.address < out->start) out->start = segment.address;
    if (end > out->end) out->end = end;
    return true;
}

bool elf_load(const Image *image, const Ram *ram, ElfLoad *out, MachineError *error) {
    Header header;
    if (!read_header(image, &header, error)) return false;
    *out = (ElfLoad){.entry = header.entry, .start = UINT64_MAX, .end = 0};
    for (u32 row = 0; row < header.row_count; row++) {
        if (!load_row(image, ram, &header, row, out, error)) return false;
    }
    bool entry_inside = out->entry >= out->start && out->entry < out->end;
    return entry_inside || machine_fail(error, MACHINE_KERNEL_FORMAT, "its entry point lies outside of it");
}
