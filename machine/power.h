/* Switching off and resetting: the ACPI sleep registers, the ACPI reset register and the PC's reset control. */
#ifndef MACHINE_POWER_H
#define MACHINE_POWER_H

#include "machine/device.h"

/* Offsets. The first three are consecutive ports, the fourth is port 0xcf9, which lies among those of PCI. */
enum { POWER_SLEEP_CONTROL, POWER_SLEEP_STATUS, POWER_RESET, POWER_RESET_CONTROL };

enum { POWER_PORT = 0x600, POWER_RESET_VALUE = 1, POWER_OFF_TYPE = 5 };

typedef struct Power {
    EndLine end;
    u8 reset_control; /* what 0xcf9 keeps */
} Power;

void power_init(Power *power, EndLine end);
u64 power_read(Power *power, u64 offset, u32 size);
void power_write(Power *power, u64 offset, u32 size, u64 value);

#endif
