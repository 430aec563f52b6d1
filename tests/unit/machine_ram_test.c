// links: machine.a
/* machine/ram.h and machine/e820.h: the hole, the edges, the map. */
#include "machine/e820.h"
#include "machine/pci.h"
#include "machine/layout.h"
#include "machine/ram.h"
#include "tests/unit/check.h"

static void translates_up_to_the_edges(void) {
    Ram ram;
    CHECK(ram_create(&ram, 16 << 20));
    u64 size = ram.size;
    CHECK(ram_at(&ram, 0, size) == ram.bytes && ram_at(&ram, size - 1, 1) == ram.bytes + size - 1);
    CHECK(ram_at(&ram, 0, size + 1) == NULL && ram_at(&ram, size, 1) == NULL && ram_at(&ram, size, 0) == NULL);
    CHECK(ram_at(&ram, UINT64_MAX, 1) == NULL && ram_at(&ram, 1, UINT64_MAX) == NULL);
    CHECK(ram_at(&ram, RAM_HOLE_END, 1) == NULL);
    ram_destroy(&ram);
}

static void leaves_the_hole_out(void) {
    Ram ram;
    CHECK(ram_create(&ram, 4ull << 30));
    CHECK(ram.low_size == RAM_HOLE_START && ram.high_size == 1ull << 30);
    CHECK(ram_at(&ram, RAM_HOLE_START - 1, 1) != NULL && ram_at(&ram, RAM_HOLE_START - 1, 2) == NULL);
    CHECK(ram_at(&ram, RAM_HOLE_START, 1) == NULL && ram_at(&ram, RAM_HOLE_END - 1, 1) == NULL);
    CHECK(ram_at(&ram, RAM_HOLE_END, 1) == ram.bytes + RAM_HOLE_START);
    CHECK(ram_at(&ram, RAM_HOLE_END, ram.high_size) != NULL && ram_at(&ram, RAM_HOLE_END, ram.high_size + 1) == NULL);
    CHECK(ram_at(&ram, RAM_HOLE_END + 8, UINT64_MAX - 4) == NULL);
    ram_destroy(&ram);
}

static void copies_all_or_nothing(void) {
    Ram ram;
    CHECK(ram_create(&ram, 16 << 20));
    u32 value = 0x12345678, back = 0;
    CHECK(ram_write(&ram, 0x500, &value, 4) && ram_read(&ram, 0x500, &back, 4) && back == value);
    CHECK(!ram_write(&ram, ram.size - 2, &value, 4) && ram.bytes[ram.size - 2] == 0);
    CHECK(!ram_read(&ram, ram.size - 2, &back, 4) && back == value);
    ram_destroy(&ram);
}

static void maps_are_ascending_and_complete(void) {
    for (u64 size = 16 << 20; size <= 8ull << 30; size *= 2) {
        Ram ram = {.size = size, .low_size = size < RAM_HOLE_START ? size : RAM_HOLE_START};
        ram.high_size = size - ram.low_size;
        E820Row rows[E820_ROWS];
        u32 count = e820_map(&ram, rows);
        u64 total = 0, end = 0;
        for (u32 i = 0; i < count; i++) {
            CHECK(rows[i].base >= end && rows[i].size > 0);
            end = rows[i].base + rows[i].size;
            if (rows[i].base != PCI_ECAM) total += rows[i].size;
        }
        CHECK(total == size && count <= E820_ROWS);
    }
}

int main(void) {
    RUN(translates_up_to_the_edges);
    RUN(leaves_the_hole_out);
    RUN(copies_all_or_nothing);
    RUN(maps_are_ascending_and_complete);
    return 0;
}
