/* Message-signalled interrupts of one PCI function: its vector table and pending bits, in a memory window. */
#ifndef MACHINE_MSIX_H
#define MACHINE_MSIX_H

#include "machine/pci.h"

enum { MSIX_VECTORS = 16, MSIX_NONE = 0xffff };
/* Inside the window: the table, then the pending bits. */
enum { MSIX_TABLE_SIZE = MSIX_VECTORS * 16, MSIX_PENDING = 0x800, MSIX_SIZE = 0x1000 };

typedef struct Msix {
    MsiLine line;
    const PciFunction *function;
    u8 capability;             /* its offset in the configuration */
    u16 count;                 /* vectors the guest sees, up to MSIX_VECTORS */
    u8 table[MSIX_TABLE_SIZE]; /* address, data, mask for each vector */
    u16 pending;               /* a bit for each vector */
} Msix;

/* Adds the capability with `count` vectors; the table is at `offset` of window `window`. */
void msix_init(Msix *msix, PciFunction *function, u32 count, u32 window, u32 offset, MsiLine line);
u64 msix_read(const Msix *msix, u64 offset, u32 size);
void msix_write(Msix *msix, u64 offset, u32 size, u64 value);
/* The guest wrote the configuration: what was held back may go out now. */
void msix_config_written(Msix *msix);
/* Sends the vector's message, or keeps it pending while masked. A vector that does not exist sends nothing. */
void msix_send(Msix *msix, u16 vector);

#endif
