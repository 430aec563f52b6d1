/* Looks at what the guest prints for the one failure users meet most: a kernel that finds no root file system. */
#ifndef MACHINE_CONSOLE_WATCH_H
#define MACHINE_CONSOLE_WATCH_H

#include "base/types.h"

enum { CONSOLE_WATCH_LINE = 160 };

typedef struct ConsoleWatch {
    char line[CONSOLE_WATCH_LINE]; /* the current one, cut off */
    u32 size;
    char no_root[CONSOLE_WATCH_LINE]; /* the first line that says so; empty: none did */
} ConsoleWatch;

void console_watch_put(ConsoleWatch *watch, u8 byte);

#endif
