/* The guest's memory, and the one function that translates guest addresses.
 *
 * RAM is one mapping of the host. The guest sees its first 3 GiB at 0 and the rest from 4 GiB on; the hole between
 * holds devices. The guest writes to its memory at any time, so whoever decides on a value reads it once, by copy.
 */
#ifndef MACHINE_RAM_H
#define MACHINE_RAM_H

#include "base/types.h"

#define RAM_HOLE_START 0xc0000000ull
#define RAM_HOLE_END 0x100000000ull

typedef struct Ram {
    u8 *bytes;     /* the host's mapping */
    u64 size;      /* of all */
    u64 low_size;  /* below the hole */
    u64 high_size; /* from RAM_HOLE_END on */
} Ram;

/* Maps zeroed memory; false when the host refuses. */
bool ram_create(Ram *ram, u64 size) MUST_CHECK;
void ram_destroy(Ram *ram);

/* The host's address of a guest range, or NULL unless every byte of it is RAM and contiguous. */
u8 *ram_at(const Ram *ram, u64 address, u64 size);

/* Copies; false, and nothing is copied, when the range is not RAM. */
bool ram_write(const Ram *ram, u64 address, const void *bytes, u64 size) MUST_CHECK;
bool ram_read(const Ram *ram, u64 address, void *bytes, u64 size) MUST_CHECK;

#endif
