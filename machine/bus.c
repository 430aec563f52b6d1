/* Address decoding. */
#include "machine/bus.h"

static bool overlaps(const BusRange *a, const BusRange *b) {
    return a->base < b->base ? b->base - a->base < a->length : a->base - b->base < b->length;
}

bool bus_add(Bus *bus, const BusRange *range) {
    if (bus->count == BUS_RANGES || range->length == 0) return false;
    if (range->base + (range->length - 1) < range->base) return false;
    for (u32 i = 0; i < bus->count; i++) {
        if (overlaps(&bus->ranges[i], range)) return false;
    }
    bus->ranges[bus->count++] = *range;
    return true;
}

bool bus_remove(Bus *bus, u64 base) {
    for (u32 i = 0; i < bus->count; i++) {
        if (bus->ranges[i].base != base) continue;
        bus->ranges[i] = bus->ranges[--bus->count];
        return true;
    }
    return false;
}

static const BusRange *find(const Bus *bus, u64 address) {
    for (u32 i = 0; i < bus->count; i++) {
        const BusRange *range = &bus->ranges[i];
        if (address - range->base < range->length) return range;
    }
    return NULL;
}

/* Is it one access to the device, with no splitting? */
static bool whole(const BusRange *range, u64 address, u32 size) {
    bool power_of_two = (size & (size - 1)) == 0;
    return power_of_two && size <= range->width && range->length - (address - range->base) >= size;
}

static u64 ones(u32 size) { return size >= 8 ? UINT64_MAX : ((u64)1 << size * 8) - 1; }

u64 bus_read(const Bus *bus, u64 address, u32 size) {
    const BusRange *range = find(bus, address);
    if (range != NULL && whole(range, address, size)) {
        return range->read(range->device, range->first + (address - range->base), size) & ones(size);
    }
    if (size == 1) return 0xff;
    u64 value = 0;
    for (u32 i = 0; i < size && i < 8; i++) value |= bus_read(bus, address + i, 1) << i * 8;
    return value;
}

void bus_write(const Bus *bus, u64 address, u32 size, u64 value) {
    const BusRange *range = find(bus, address);
    if (range != NULL && whole(range, address, size)) {
        range->write(range->device, range->first + (address - range->base), size, value & ones(size));
        return;
    }
    if (size == 1) return;
    for (u32 i = 0; i < size && i < 8; i++) bus_write(bus, address + i, 1, value >> i * 8 & 0xff);
}
