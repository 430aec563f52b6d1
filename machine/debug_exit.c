/* The port by which test programs end the run. */
#include "machine/debug_exit.h"

void debug_exit_init(DebugExit *device, EndLine end, bool enabled) { *device = (DebugExit){end, enabled}; }

u64 debug_exit_read(DebugExit *device, u64 offset, u32 size) {
    UNUSED(offset);
    UNUSED(size);
    return device->enabled ? 0 : UINT64_MAX;
}

void debug_exit_write(DebugExit *device, u64 offset, u32 size, u64 value) {
    UNUSED(offset);
    UNUSED(size);
    if (device->enabled) end_run(&device->end, END_DEBUG_EXIT, (u32)(value << 1 | 1) & 0xff);
}
