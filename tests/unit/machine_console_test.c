// links: machine.a
/* The virtio console: output with a slow reader, input with a slow guest. */
#include "machine/virtio_console.h"
#include "tests/unit/virtio_driver.h"

enum { RECEIVE, SEND, DATA = 0x100000 };

static VirtioConsole console;
static char printed[4096];
static u32 printed_count, room, retries;

static u32 get_room(void *owner) {
    UNUSED(owner);
    return room;
}
static void print(void *owner, u8 byte) {
    UNUSED(owner);
    CHECK(room > 0);
    room--;
    printed[printed_count++ % sizeof printed] = (char)byte;
}
static void input_taken(void *owner) { UNUSED(owner), retries++; }

static void start(void) {
    PciPlace place = new_place();
    CHECK(virtio_console_init(&console, (UartHost){get_room, print, input_taken, NULL}, &place));
    power_up(&console.virtio);
    handshake(0);
    printed_count = retries = 0;
    room = 1000;
}

static void prints_what_the_guest_sends(void) {
    start();
    memcpy(at(DATA), "hello", 5);
    describe(SEND, 0, DATA, 2, NEXT), describe(SEND, 1, DATA + 2, 3, 0), offer(SEND, 0);
    CHECK(!virtio_console_work(&console) && printed_count == 5 && memcmp(printed, "hello", 5) == 0);
    CHECK(take_used(SEND, NULL) == 0 && messages == 1);
}

static void a_slow_reader_makes_the_guest_wait(void) {
    start();
    for (u32 i = 0; i < 600; i++) *at(DATA + i) = (u8)i;
    describe(SEND, 0, DATA, 600, 0), offer(SEND, 0);
    for (u32 done = 0; done < 600; done += 100) {
        CHECK(take_used(SEND, NULL) == -1);
        room = 100;
        virtio_console_work(&console);
        CHECK(printed_count == done + 100);
    }
    CHECK(take_used(SEND, NULL) == 0);
    for (u32 i = 0; i < 600; i++) CHECK((u8)printed[i] == (u8)i);
    room = 1;
    offer(SEND, 0);
    virtio_console_work(&console);
    set(0x14, 1, 0); /* the rest is forgotten */
    CHECK(!console.output_waits && !virtio_console_work(&console));
}

static void input_waits_for_buffers(void) {
    start();
    CHECK(virtio_console_receive(&console, (const u8 *)"abcdef", 6) == 0);
    describe(RECEIVE, 0, DATA, 4, WRITE), offer(RECEIVE, 0);
    virtio_console_work(&console);
    CHECK(retries == 1 && virtio_console_receive(&console, (const u8 *)"abcdef", 6) == 4);
    CHECK(take_used(RECEIVE, NULL) == 4 && memcmp(at(DATA), "abcd", 4) == 0 && messages == 1);
    offer(RECEIVE, 0);
    virtio_console_work(&console);
    CHECK(retries == 2 && virtio_console_receive(&console, (const u8 *)"ef", 2) == 2);
    CHECK(take_used(RECEIVE, NULL) == 2);
    virtio_console_work(&console);
    CHECK(retries == 2);
}

static void a_guest_without_driver_takes_nothing(void) {
    start();
    set(0x14, 1, 0);
    CHECK(virtio_console_receive(&console, (const u8 *)"a", 1) == 0 && !virtio_console_work(&console));
}

static void survives_anything(void) {
    u64 seed = 23;
    for (int round = 0; round < 3000; round++) {
        start();
        for (int i = 0; i < 30; i++) {
            seed = seed * 6364136223846793005ull + 1442695040888963407ull;
            u64 extremes[] = {0, 1, DATA, 0xffff, UINT32_MAX, UINT64_MAX, 64 << 20, RINGS};
            u32 queue = (u32)(seed >> 33 & 1);
            if (seed & 1)
                put(RINGS + queue * RING_STEP + (seed >> 60 & 3) * 0x1000 + (seed >> 40 & 0x7f),
                    extremes[seed >> 50 & 7], 4);
            else describe(queue, (u32)(seed >> 53 & 7), DATA, (u32)(seed >> 36 & 0x7ff), (u16)(seed >> 58 & 3));
            if ((seed >> 12 & 3) == 0) offer(queue, (u16)(seed >> 53 & 7));
            if ((seed >> 14 & 7) == 0) virtio_console_receive(&console, (const u8 *)"some input", 10);
            room = (u32)(seed >> 20 & 0x3ff);
            virtio_console_work(&console);
        }
    }
}

int main(void) {
    CHECK(ram_create(&ram, 4 << 20));
    RUN(prints_what_the_guest_sends);
    RUN(a_slow_reader_makes_the_guest_wait);
    RUN(input_waits_for_buffers);
    RUN(a_guest_without_driver_takes_nothing);
    RUN(survives_anything);
    ram_destroy(&ram);
    return 0;
}
