/* The map of the guest's memory. */
#include "machine/e820.h"
#include "machine/layout.h"
#include "machine/pci.h"

u32 e820_map(const Ram *ram, E820Row rows[E820_ROWS]) {
    u32 count = 0;
    rows[count++] = (E820Row){0, LAYOUT_LOW_RAM_END, E820_RAM};
    rows[count++] = (E820Row){LAYOUT_LOW_RAM_END, LAYOUT_HIGH_RAM - LAYOUT_LOW_RAM_END, E820_RESERVED};
    rows[count++] = (E820Row){LAYOUT_HIGH_RAM, ram->low_size - LAYOUT_HIGH_RAM, E820_RAM};
    rows[count++] = (E820Row){PCI_ECAM, PCI_ECAM_SIZE, E820_RESERVED}; /* Linux uses it only then */
    if (ram->high_size > 0) rows[count++] = (E820Row){RAM_HOLE_END, ram->high_size, E820_RAM};
    return count;
}
