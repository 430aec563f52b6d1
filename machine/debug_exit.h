/* The port by which test programs end the run with a status: writing n gives (n << 1) | 1. */
#ifndef MACHINE_DEBUG_EXIT_H
#define MACHINE_DEBUG_EXIT_H

#include "machine/device.h"

typedef struct DebugExit {
    EndLine end;
    bool enabled; /* off: the port answers as if nobody were there */
} DebugExit;

void debug_exit_init(DebugExit *device, EndLine end, bool enabled);
u64 debug_exit_read(DebugExit *device, u64 offset, u32 size);
void debug_exit_write(DebugExit *device, u64 offset, u32 size, u64 value);

#endif
