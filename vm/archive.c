/* The class archive inside the program: bytes in .rodata, found by binary search.
 *
 * tools/mkarchive.c writes it and describes the layout.  It is trusted: the
 * build made it.  ARCHIVE_FILE, the path of the archive, comes from the
 * Makefile.
 */
#include "vm/classpath.h"
#include <string.h>

__asm__(".pushsection .rodata.wardian_archive, \"a\", @progbits\n"
        ".balign 16\n"
        ".globl wardian_archive\n"
        ".hidden wardian_archive\n"
        ".type wardian_archive, @object\n"
        "wardian_archive:\n"
        ".incbin \"" ARCHIVE_FILE "\"\n"
        ".size wardian_archive, . - wardian_archive\n"
        ".popsection\n");

typedef struct Row {
    u32 name_offset, name_length, data_offset, data_size;
} Row;

typedef struct Archive {
    u8 magic[8];
    u64 count;
    Row rows[];
} Archive;

extern const Archive wardian_archive __attribute__((visibility("hidden")));

static const u8 *archive_bytes(u32 offset) { return (const u8 *)&wardian_archive + offset; }

static int compare(const char *name, size_t length, const Row *row) {
    size_t shorter = length < row->name_length ? length : row->name_length;
    int order = memcmp(name, archive_bytes(row->name_offset), shorter);
    if (order != 0) return order;
    return length < row->name_length ? -1 : length > row->name_length;
}

bool archive_find(const char *name, size_t length, Resource *out) {
    size_t low = 0, high = wardian_archive.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const Row *row = &wardian_archive.rows[middle];
        int order = compare(name, length, row);
        if (order == 0) {
            *out = (Resource){archive_bytes(row->data_offset), row->data_size, NULL};
            return true;
        }
        if (order < 0) high = middle;
        else low = middle + 1;
    }
    return false;
}

size_t archive_count(void) { return wardian_archive.count; }

const char *archive_name(size_t index) {
    return (const char *)archive_bytes(wardian_archive.rows[index].name_offset);
}
