/* The keyboard controller of a PC, with nothing plugged in: it answers its self-test and resets the machine. */
#ifndef MACHINE_I8042_H
#define MACHINE_I8042_H

#include "machine/device.h"

enum { I8042_DATA, I8042_COMMAND }; /* offsets */

typedef struct I8042 {
    EndLine end;
    u8 config; /* the command byte */
    u8 output; /* the answer that waits */
    bool has_output;
    u8 awaits_data; /* the command whose data byte comes next, or 0 */
} I8042;

void i8042_init(I8042 *controller, EndLine end);
u64 i8042_read(I8042 *controller, u64 offset, u32 size);
void i8042_write(I8042 *controller, u64 offset, u32 size, u64 value);

#endif
