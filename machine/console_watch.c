/* Looks at what the guest prints. */
#include "machine/console_watch.h"
#include <string.h>

/* Of Linux itself, and of Debian's initial RAM disk. */
static const char *const no_root[] = {"Unable to mount root fs", "Cannot open root device",
                                      "does not exist.  Dropping to a shell"};

static void look_at_line(ConsoleWatch *watch) {
    for (size_t i = 0; i < ARRAY_COUNT(no_root) && watch->no_root[0] == '\0'; i++) {
        if (strstr(watch->line, no_root[i]) != NULL) memcpy(watch->no_root, watch->line, sizeof watch->line);
    }
}

void console_watch_put(ConsoleWatch *watch, u8 byte) {
    if (byte == '\n') {
        watch->line[watch->size] = '\0';
        look_at_line(watch);
        watch->size = 0;
    } else if (byte >= ' ' && byte < 0x7f && watch->size < CONSOLE_WATCH_LINE - 1) {
        watch->line[watch->size++] = (char)byte;
    }
}
