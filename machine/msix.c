/* Message-signalled interrupts. */
#include "machine/msix.h"
#include <string.h>

enum { CAPABILITY_MSIX = 0x11, CONTROL = 2, TABLE = 4, PENDING = 8, CAPABILITY_SIZE = 12 };
enum { CONTROL_ENABLE = 0x8000, CONTROL_MASK_ALL = 0x4000, VECTOR_CONTROL = 12, VECTOR_MASKED = 1 };

void msix_init(Msix *msix, PciFunction *function, u32 count, u32 window, u32 offset, MsiLine line) {
    *msix = (Msix){.line = line, .function = function, .count = (u16)count};
    for (u32 i = 0; i < MSIX_VECTORS; i++) msix->table[i * 16 + VECTOR_CONTROL] = VECTOR_MASKED;
    u8 at = msix->capability = pci_add_capability(function, CAPABILITY_MSIX, CAPABILITY_SIZE);
    pci_put(function, at + CONTROL, 2, count - 1);
    pci_put(function, at + TABLE, 4, offset | window);
    pci_put(function, at + PENDING, 4, (offset + MSIX_PENDING) | window);
    function->writable[at + CONTROL + 1] = (CONTROL_ENABLE | CONTROL_MASK_ALL) >> 8;
}

static u64 field(const Msix *msix, u32 vector, u32 offset, u32 size) {
    u64 value = 0;
    memcpy(&value, msix->table + vector * 16 + offset, size);
    return value;
}

static u64 control(const Msix *msix) { return pci_get(msix->function, msix->capability + CONTROL, 2); }

static bool masked(const Msix *msix, u32 vector) {
    return (control(msix) & CONTROL_MASK_ALL) || (field(msix, vector, VECTOR_CONTROL, 4) & VECTOR_MASKED);
}

void msix_send(Msix *msix, u16 vector) {
    if (vector >= msix->count || !(control(msix) & CONTROL_ENABLE)) return;
    if (masked(msix, vector)) {
        msix->pending |= (u16)(1 << vector);
        return;
    }
    msix->pending &= (u16) ~(1 << vector);
    if (msix->line.send == NULL) return;
    msix->line.send(msix->line.owner, field(msix, vector, 0, 8), (u32)field(msix, vector, 8, 4));
}

void msix_config_written(Msix *msix) {
    for (u16 vector = 0; vector < msix->count; vector++) {
        if ((msix->pending >> vector & 1) && !masked(msix, vector)) msix_send(msix, vector);
    }
}

u64 msix_read(const Msix *msix, u64 offset, u32 size) {
    u64 value = 0;
    if (offset + size <= msix->count * 16u) memcpy(&value, msix->table + offset, size);
    if (offset == MSIX_PENDING) value = msix->pending;
    return value;
}

void msix_write(Msix *msix, u64 offset, u32 size, u64 value) {
    if (offset + size > msix->count * 16u) return;
    memcpy(msix->table + offset, &value, size);
    msix_config_written(msix);
}
