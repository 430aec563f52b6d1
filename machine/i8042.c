/* The keyboard controller of a PC. */
#include "machine/i8042.h"

enum {
    READ_CONFIG = 0x20,
    WRITE_CONFIG = 0x60,
    TEST_MOUSE = 0xa9,
    TEST_SELF = 0xaa,
    TEST_KEYBOARD = 0xab,
    READ_OUTPUT_PORT = 0xd0,
    WRITE_OUTPUT_PORT = 0xd1,
    PULSE = 0xf0, /* the low bits are active low; bit 0 is the reset wire */
};
enum { STATUS_OUTPUT = 1, STATUS_SYSTEM = 4, STATUS_UNLOCKED = 0x10 };
enum { OUTPUT_PORT = 3 }; /* not in reset, A20 open */
enum { CONFIG_SYSTEM = 4, CONFIG_NO_KEYBOARD = 0x30 };

void i8042_init(I8042 *controller, EndLine end) {
    *controller = (I8042){.end = end, .config = CONFIG_SYSTEM | CONFIG_NO_KEYBOARD};
}

static void answer(I8042 *controller, u8 byte) {
    controller->output = byte;
    controller->has_output = true;
}

static void command(I8042 *controller, u8 code) {
    controller->awaits_data = 0;
    switch (code) {
    case READ_CONFIG: answer(controller, controller->config); break;
    case TEST_SELF: answer(controller, 0x55); break;
    case TEST_MOUSE:
    case TEST_KEYBOARD: answer(controller, 0); break;
    case READ_OUTPUT_PORT: answer(controller, OUTPUT_PORT); break;
    case WRITE_CONFIG:
    case WRITE_OUTPUT_PORT: controller->awaits_data = code; break;
    default:
        if (code >= PULSE && !(code & 1)) end_run(&controller->end, END_RESET, 0);
        break;
    }
}

static void data(I8042 *controller, u8 byte) {
    u8 code = controller->awaits_data;
    controller->awaits_data = 0;
    if (code == WRITE_CONFIG) controller->config = byte;
    if (code == WRITE_OUTPUT_PORT && !(byte & 1)) end_run(&controller->end, END_RESET, 0);
}

u64 i8042_read(I8042 *controller, u64 offset, u32 size) {
    UNUSED(size);
    if (offset == I8042_COMMAND) {
        return STATUS_SYSTEM | STATUS_UNLOCKED | (controller->has_output ? STATUS_OUTPUT : 0);
    }
    controller->has_output = false;
    return controller->output;
}

void i8042_write(I8042 *controller, u64 offset, u32 size, u64 value) {
    UNUSED(size);
    if (offset == I8042_COMMAND) command(controller, (u8)value);
    else data(controller, (u8)value);
}
