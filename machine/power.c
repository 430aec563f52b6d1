/* Switching off and resetting. */
#include "machine/power.h"

enum { SLEEP_ENABLE = 0x20, SLEEP_TYPE_SHIFT = 2, SLEEP_TYPE_MASK = 7 };
enum { RESET_CPU = 4, RESET_KEPT = 0x0a };

void power_init(Power *power, EndLine end) { *power = (Power){.end = end}; }

u64 power_read(Power *power, u64 offset, u32 size) {
    UNUSED(size);
    return offset == POWER_RESET_CONTROL ? power->reset_control : 0;
}

static void sleep_control(const Power *power, u64 value) {
    bool off = (value >> SLEEP_TYPE_SHIFT & SLEEP_TYPE_MASK) == POWER_OFF_TYPE;
    if ((value & SLEEP_ENABLE) && off) end_run(&power->end, END_POWER_OFF, 0);
}

void power_write(Power *power, u64 offset, u32 size, u64 value) {
    UNUSED(size);
    switch (offset) {
    case POWER_SLEEP_CONTROL: sleep_control(power, value); break;
    case POWER_RESET:
        if (value == POWER_RESET_VALUE) end_run(&power->end, END_RESET, 0);
        break;
    case POWER_RESET_CONTROL:
        power->reset_control = value & RESET_KEPT;
        if (value & RESET_CPU) end_run(&power->end, END_RESET, 0);
        break;
    default: break;
    }
}
