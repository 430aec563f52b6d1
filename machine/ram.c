/* The guest's memory. */
#include "machine/ram.h"
#include <string.h>
#include <sys/mman.h>

bool ram_create(Ram *ram, u64 size) {
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
    void *bytes = mmap(NULL, size, PROT_READ | PROT_WRITE, flags, -1, 0);
    if (bytes == MAP_FAILED) return false;
    madvise(bytes, size, MADV_HUGEPAGE);
    madvise(bytes, size, MADV_DONTDUMP);
    u64 low_size = size < RAM_HOLE_START ? size : RAM_HOLE_START;
    *ram = (Ram){bytes, size, low_size, size - low_size};
    return true;
}

void ram_destroy(Ram *ram) {
    if (ram->bytes != NULL) munmap(ram->bytes, ram->size);
    *ram = (Ram){0};
}

u8 *ram_at(const Ram *ram, u64 address, u64 size) {
    if (address < ram->low_size) { return size <= ram->low_size - address ? ram->bytes + address : NULL; }
    u64 offset = address - RAM_HOLE_END;
    if (address < RAM_HOLE_END || offset >= ram->high_size) return NULL;
    return size <= ram->high_size - offset ? ram->bytes + ram->low_size + offset : NULL;
}

bool ram_write(const Ram *ram, u64 address, const void *bytes, u64 size) {
    u8 *to = ram_at(ram, address, size);
    if (to == NULL) return false;
    memcpy(to, bytes, size);
    return true;
}

bool ram_read(const Ram *ram, u64 address, void *bytes, u64 size) {
    const u8 *from = ram_at(ram, address, size);
    if (from == NULL) return false;
    memcpy(bytes, from, size);
    return true;
}
