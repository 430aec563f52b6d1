// links: machine.a
/* machine/bus.h: who answers, splitting, and what nobody answers. */
#include "machine/bus.h"
#include "tests/unit/check.h"

/* A device that remembers its last access and reads back its offset. */
typedef struct Probe {
    u64 offset, value;
    u32 size, writes;
} Probe;

static u64 probe_read(void *device, u64 offset, u32 size) {
    ((Probe *)device)->size = size;
    return 0x1122334455667700ull + offset;
}

static void probe_write(void *device, u64 offset, u32 size, u64 value) {
    Probe *probe = device;
    *probe = (Probe){offset, value, size, probe->writes + 1};
}

static BusRange range(Probe *probe, u64 base, u64 length, u32 width) {
    return (BusRange){base, length, 0, width, probe, probe_read, probe_write};
}

static void finds_the_device_and_its_offset(void) {
    Bus bus = {0};
    Probe probe = {0};
    BusRange at = range(&probe, 0x3f8, 8, 1);
    at.first = 0x20;
    CHECK(bus_add(&bus, &at));
    CHECK(bus_read(&bus, 0x3f9, 1) == 0x21);
    bus_write(&bus, 0x3ff, 1, 0xabcd);
    CHECK(probe.offset == 0x27 && probe.value == 0xcd && probe.size == 1);
}

static void nobody_reads_as_ones(void) {
    Bus bus = {0};
    CHECK(bus_read(&bus, 0, 1) == 0xff && bus_read(&bus, 0, 2) == 0xffff);
    CHECK(bus_read(&bus, UINT64_MAX, 8) == UINT64_MAX && bus_read(&bus, 5, 3) == 0xffffff);
    bus_write(&bus, 0, 8, 1);
}

static void wide_accesses_are_split(void) {
    Bus bus = {0};
    Probe probe = {0};
    BusRange at = range(&probe, 0x10, 2, 1);
    CHECK(bus_add(&bus, &at));
    CHECK(bus_read(&bus, 0x10, 4) == 0xffff0100);
    bus_write(&bus, 0xf, 4, 0x44332211);
    CHECK(probe.writes == 2 && probe.value == 0x33 && probe.size == 1);
}

static void wide_devices_take_whole_accesses(void) {
    Bus bus = {0};
    Probe probe = {0};
    BusRange at = range(&probe, 0x1000, 8, 8);
    CHECK(bus_add(&bus, &at));
    CHECK(bus_read(&bus, 0x1000, 8) == 0x1122334455667700ull && probe.size == 8);
    CHECK(bus_read(&bus, 0x1000, 4) == 0x55667700 && probe.size == 4);
    bus_read(&bus, 0x1004, 8); /* it leaves the device's range */
    CHECK(probe.size == 1);
    bus_read(&bus, 0x1000, 3); /* no processor does this; it must not reach a device */
    CHECK(probe.size == 1);
}

static void refuses_impossible_ranges(void) {
    Bus bus = {0};
    Probe probe = {0};
    BusRange first = range(&probe, 100, 10, 1), empty = range(&probe, 5, 0, 1);
    BusRange inside = range(&probe, 109, 1, 1), around = range(&probe, 50, 100, 1);
    BusRange wraps = range(&probe, UINT64_MAX, 2, 1), after = range(&probe, 110, 1, 1),
             last = range(&probe, UINT64_MAX, 1, 1);
    CHECK(bus_add(&bus, &first));
    CHECK(!bus_add(&bus, &empty) && !bus_add(&bus, &inside) && !bus_add(&bus, &around) && !bus_add(&bus, &wraps));
    CHECK(bus_add(&bus, &after) && bus_add(&bus, &last));
    CHECK(bus_read(&bus, UINT64_MAX, 1) == 0);
    CHECK(bus_remove(&bus, 100) && !bus_remove(&bus, 100) && bus_read(&bus, 100, 1) == 0xff);
}

static void is_full_at_its_limit(void) {
    Bus bus = {0};
    Probe probe = {0};
    for (u32 i = 0; i < BUS_RANGES; i++) {
        BusRange one = range(&probe, i, 1, 1);
        CHECK(bus_add(&bus, &one));
    }
    BusRange more = range(&probe, 1000, 1, 1);
    CHECK(!bus_add(&bus, &more));
}

int main(void) {
    RUN(finds_the_device_and_its_offset);
    RUN(nobody_reads_as_ones);
    RUN(wide_accesses_are_split);
    RUN(wide_devices_take_whole_accesses);
    RUN(refuses_impossible_ranges);
    RUN(is_full_at_its_limit);
    return 0;
}
