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
    u64 sections; /* offset of the section headers */
    u16 section_size, section_count;
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
    out->sections = word(&at, out->wide);
    cursor_take(&at, 6); /* flags, size of this header */
    out->row_size = cursor_u16le(&at);
    out->row_count = cursor_u16le(&at);
    out->section_size = cursor_u16le(&at);
    out->section_count = cursor_u16le(&at);
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

static bool too_large(u64 size, u64 address, MachineError *error) {
    return machine_fail(error, MACHINE_MEMORY_TOO_SMALL, "the kernel wants %llu KiB at address 0x%llx",
                        (unsigned long long)(size >> 10), (unsigned long long)address);
}

static bool in_area(const Segment *segment, ElfArea area) {
    if (segment->address >= LAYOUT_HIGH_RAM) return true;
    bool starts = segment->address >= LAYOUT_LOW_IMAGE && segment->address < LAYOUT_COMMAND_LINE;
    return area == ELF_LOW_TOO && starts && segment->memory_size <= LAYOUT_COMMAND_LINE - segment->address;
}

static bool check_segment(const Image *image, ElfArea area, const Segment *segment, MachineError *error) {
    if (segment->offset > image->size || segment->file_size > image->size - segment->offset) {
        return machine_fail(error, MACHINE_KERNEL_TRUNCATED, "an ELF segment lies beyond the end of the file");
    }
    if (segment->memory_size < segment->file_size || !in_area(segment, area)) {
        return machine_fail(error, MACHINE_KERNEL_FORMAT, "an ELF segment has an impossible size or address");
    }
    bool below = segment->address < RAM_HOLE_START && segment->memory_size <= RAM_HOLE_START - segment->address;
    return below || too_large(segment->memory_size, segment->address, error);
}

/* Reads the next segment to load from `row` on; false at the end, or with an error. */
static bool next_segment(const Image *image, ElfArea area, const Header *header, u32 *row, Segment *segment,
                         MachineError *error) {
    while (*row < header->row_count) {
        bool inside = header->table <= image->size;
        u64 place = inside ? header->table + (u64)(*row)++ * header->row_size : UINT64_MAX;
        Cursor at = image_cursor(image, place, header->row_size);
        *segment = read_segment(&at, header->wide);
        if (at.failed) return machine_fail(error, MACHINE_KERNEL_TRUNCATED, "its ELF program headers are cut off");
        if (segment->type != PT_LOAD_SEGMENT || segment->memory_size == 0) continue;
        return check_segment(image, area, segment, error);
    }
    return false;
}

/* ---- Loading ------------------------------------------------------------------------------------------------- */

bool elf_measure(const Image *image, ElfArea area, ElfLoad *out, MachineError *error) {
    Header header;
    Segment segment;
    if (!read_header(image, &header, error)) return false;
    *out = (ElfLoad){.entry = header.entry, .start = UINT64_MAX, .end = 0};
    for (u32 row = 0; next_segment(image, area, &header, &row, &segment, error);) {
        u64 end = segment.address + segment.memory_size;
        if (segment.address < out->start) out->start = segment.address;
        if (end > out->end) out->end = end;
    }
    if (error->code != MACHINE_OK) return false;
    bool entry_inside = out->entry >= out->start && out->entry < out->end;
    return entry_inside || machine_fail(error, MACHINE_KERNEL_FORMAT, "its entry point lies outside of it");
}

static bool load_segment(const Image *image, const Ram *ram, const Segment *segment, u64 shift, MachineError *error) {
    u64 address = segment->address + shift;
    u8 *to = address < RAM_HOLE_START ? ram_at(ram, address, segment->memory_size) : NULL;
    if (to == NULL) return too_large(segment->memory_size, address, error);
    memcpy(to, image->bytes + segment->offset, segment->file_size);
    memset(to + segment->file_size, 0, segment->memory_size - segment->file_size);
    return true;
}

bool elf_load(const Image *image, ElfArea area, const Ram *ram, u64 shift, ElfLoad *out, MachineError *error) {
    Header header;
    Segment segment;
    if (!elf_measure(image, area, out, error) || !read_header(image, &header, error)) return false;
    for (u32 row = 0; next_segment(image, area, &header, &row, &segment, error);) {
        if (!load_segment(image, ram, &segment, shift, error)) return false;
    }
    out->shift = shift;
    out->entry += shift;
    out->start += shift;
    out->end += shift;
    return error->code == MACHINE_OK;
}

u64 elf_file_end(const Image *image) {
    Header header;
    MachineError error = {0};
    if (!read_header(image, &header, &error) || header.section_count == 0) return 0;
    u64 size = (u64)header.section_size * header.section_count;
    return header.sections <= image->size && size <= image->size - header.sections ? header.sections + size : 0;
}
