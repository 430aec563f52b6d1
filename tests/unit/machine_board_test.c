// links: machine.a
/* The board and its small devices, through the ports as a guest sees them. */
#include "machine/board.h"
#include "tests/unit/check.h"

static EndReason ended;
static u32 ended_status;
static char printed[64];
static u32 printed_count;

static void set_irq(void *owner, u32 gsi, bool level) { UNUSED(owner), UNUSED(gsi), UNUSED(level); }
static u32 room(void *owner) {
    UNUSED(owner);
    return 4096;
}
static i64 fixed_time(void) { return 1709251199; } /* Thursday 2024-02-29 23:59:59 UTC */

static void put(void *owner, u8 byte) {
    UNUSED(owner);
    printed[printed_count++ % sizeof printed] = (char)byte;
}

static void end(void *owner, EndReason reason, u32 status) {
    UNUSED(owner);
    ended = reason;
    ended_status = status;
}

static void prints_through_its_port(void) {
    static Board board; /* its ranges point into it: it must not move */
    BoardHost host = {
        .set_irq = set_irq, .end = {end, NULL}, .console = {room, put, NULL, NULL}, .now_seconds = fixed_time};
    CHECK(board_init(&board, &host));
    bus_write(&board.ports, 0x3f8, 1, 'W');
    CHECK(printed_count == 1 && printed[0] == 'W' && bus_read(&board.ports, 0x3fd, 1) == 0x60);
}

static u8 rtc_register(Rtc *rtc, u8 index) {
    rtc_write(rtc, 0, 1, index);
    return (u8)rtc_read(rtc, 1, 1);
}

static void tells_the_time(void) {
    Rtc rtc;
    rtc_init(&rtc, fixed_time);
    const u8 bcd[][2] = {{0, 0x59}, {2, 0x59}, {4, 0x23},    {6, 0x05}, {7, 0x29},
                         {8, 0x02}, {9, 0x24}, {0x32, 0x20}, {13, 0x80}};
    for (size_t i = 0; i < ARRAY_COUNT(bcd); i++) CHECK(rtc_register(&rtc, bcd[i][0]) == bcd[i][1]);
    rtc_write(&rtc, 0, 1, 11);
    rtc_write(&rtc, 1, 1, 4); /* binary, 12 hours */
    CHECK(rtc_register(&rtc, 4) == (0x80 | 11) && rtc_register(&rtc, 7) == 29);
}

static void keeps_cmos_bytes(void) {
    Rtc rtc;
    rtc_init(&rtc, fixed_time);
    rtc_write(&rtc, 0, 1, 0x80 | 0x4f); /* the top bit is not part of the index */
    rtc_write(&rtc, 1, 1, 0xab);
    CHECK(rtc_register(&rtc, 0x4f) == 0xab && rtc_read(&rtc, 0, 1) == 0xff);
}

static void keyboard_controller_answers(void) {
    I8042 controller;
    i8042_init(&controller, (EndLine){end, NULL});
    CHECK((i8042_read(&controller, I8042_COMMAND, 1) & 1) == 0);
    i8042_write(&controller, I8042_COMMAND, 1, 0xaa);
    CHECK((i8042_read(&controller, I8042_COMMAND, 1) & 1) == 1 && i8042_read(&controller, I8042_DATA, 1) == 0x55);
    CHECK((i8042_read(&controller, I8042_COMMAND, 1) & 1) == 0);
    i8042_write(&controller, I8042_COMMAND, 1, 0x60);
    i8042_write(&controller, I8042_DATA, 1, 0x47);
    i8042_write(&controller, I8042_COMMAND, 1, 0x20);
    CHECK(i8042_read(&controller, I8042_DATA, 1) == 0x47);
}

static void keyboard_controller_resets(void) {
    I8042 controller;
    i8042_init(&controller, (EndLine){end, NULL});
    ended = END_NONE;
    i8042_write(&controller, I8042_COMMAND, 1, 0xff);
    CHECK(ended == END_NONE);
    i8042_write(&controller, I8042_COMMAND, 1, 0xfe);
    CHECK(ended == END_RESET);
    ended = END_NONE;
    i8042_write(&controller, I8042_COMMAND, 1, 0xd1);
    i8042_write(&controller, I8042_DATA, 1, 3);
    CHECK(ended == END_NONE);
    i8042_write(&controller, I8042_COMMAND, 1, 0xd1);
    i8042_write(&controller, I8042_DATA, 1, 2);
    CHECK(ended == END_RESET);
}

static void powers_off_and_resets(void) {
    Power power;
    power_init(&power, (EndLine){end, NULL});
    const struct {
        u64 offset, value;
        EndReason expected;
    } writes[] = {
        {POWER_SLEEP_CONTROL, 0x14, END_NONE},
        {POWER_SLEEP_CONTROL, 0x24, END_NONE},
        {POWER_SLEEP_CONTROL, 0x34, END_POWER_OFF},
        {POWER_RESET, 2, END_NONE},
        {POWER_RESET, 1, END_RESET},
        {POWER_RESET_CONTROL, 2, END_NONE},
        {POWER_RESET_CONTROL, 6, END_RESET},
        {POWER_SLEEP_STATUS, 0xff, END_NONE},
    };
    for (size_t i = 0; i < ARRAY_COUNT(writes); i++) {
        ended = END_NONE;
        power_write(&power, writes[i].offset, 1, writes[i].value);
        CHECK(ended == writes[i].expected);
    }
}

static void debug_exit_only_when_asked_for(void) {
    DebugExit device;
    debug_exit_init(&device, (EndLine){end, NULL}, false);
    ended = END_NONE;
    debug_exit_write(&device, 0, 4, 0);
    CHECK(ended == END_NONE && debug_exit_read(&device, 0, 1) == UINT64_MAX);
    debug_exit_init(&device, (EndLine){end, NULL}, true);
    debug_exit_write(&device, 0, 4, 5);
    CHECK(ended == END_DEBUG_EXIT && ended_status == 11);
}

/* What a hostile guest does: any access anywhere. Nothing but the devices' own state may change. */
static void survives_any_accesses(void) {
    static Board board;
    BoardHost host = {.set_irq = set_irq,
                      .end = {end, NULL},
                      .console = {room, put, NULL, NULL},
                      .now_seconds = fixed_time,
                      .debug_exit = true};
    CHECK(board_init(&board, &host));
    u64 seed = 42;
    for (int i = 0; i < 1000000; i++) {
        seed = seed * 6364136223846793005ull + 1442695040888963407ull;
        u32 size = (u32[]){1, 2, 4, 8}[seed >> 62], port = (u32)(seed >> 40) & ((seed & 1) ? 0xffff : 0x7ff);
        const Bus *bus = (seed & 2) ? &board.ports : &board.memory;
        if (seed & 4) bus_write(bus, port, size, seed >> 16);
        else bus_read(bus, port, size);
    }
}

int main(void) {
    RUN(prints_through_its_port);
    RUN(tells_the_time);
    RUN(keeps_cmos_bytes);
    RUN(keyboard_controller_answers);
    RUN(keyboard_controller_resets);
    RUN(powers_off_and_resets);
    RUN(debug_exit_only_when_asked_for);
    RUN(survives_any_accesses);
    return 0;
}
