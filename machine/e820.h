/* The map of the guest's memory, as both boot protocols tell it. */
#ifndef MACHINE_E820_H
#define MACHINE_E820_H

#include "machine/ram.h"

enum { E820_RAM = 1, E820_RESERVED = 2, E820_ROWS = 8 };

typedef struct E820Row {
    u64 base, size;
    u32 type;
} E820Row;

/* Fills at most E820_ROWS rows, ascending; returns how many. */
u32 e820_map(const Ram *ram, E820Row rows[E820_ROWS]);

#endif
