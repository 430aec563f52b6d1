/* Address decoding: which device answers an access of the guest to a port or to device memory.
 *
 * Reads nobody answers give all ones and writes nobody answers vanish, as on real buses. An access wider than the
 * device, or one that leaves its range, is split into bytes; so a device sees only sizes it declared.
 */
#ifndef MACHINE_BUS_H
#define MACHINE_BUS_H

#include "base/types.h"

enum { BUS_RANGES = 64 };

typedef u64 BusRead(void *device, u64 offset, u32 size);
typedef void BusWrite(void *device, u64 offset, u32 size, u64 value);

typedef struct BusRange {
    u64 base;   /* first address */
    u64 length; /* in bytes, never 0 */
    u64 first;  /* the device's offset of the first address */
    u32 width;  /* widest access the device takes: 1, 2, 4 or 8 */
    void *device;
    BusRead *read;
    BusWrite *write;
} BusRange;

typedef struct Bus {
    BusRange ranges[BUS_RANGES];
    u32 count;
} Bus;

/* Adds a range; false when it is empty, wraps, overlaps another one or the bus is full. */
bool bus_add(Bus *bus, const BusRange *range) MUST_CHECK;
/* Takes the range that starts here off the bus; false when there is none. */
bool bus_remove(Bus *bus, u64 base);

/* Both accept any size from 1 to 8. */
u64 bus_read(const Bus *bus, u64 address, u32 size);
void bus_write(const Bus *bus, u64 address, u32 size, u64 value);

#endif
