/* The user's terminal while it belongs to the guest: raw mode, and the keys that stay ours. */
#ifndef MACHINE_TERMINAL_H
#define MACHINE_TERMINAL_H

#include "base/types.h"
#include <termios.h>

typedef struct Terminal {
    struct termios before; /* to restore */
    int fd;
    bool raw;
} Terminal;

/* Makes the terminal raw; does nothing when it is no terminal. */
void terminal_enter(Terminal *terminal, int fd);
void terminal_leave(Terminal *terminal);

/* Ctrl-A x stops the machine, Ctrl-A Ctrl-A sends one Ctrl-A; after Ctrl-A, other keys are the guest's. */
enum { ESCAPE_KEY = 1 };

typedef struct EscapeKeys {
    bool pending; /* Ctrl-A came */
    bool stop;    /* the user wants to end */
} EscapeKeys;

/* Removes our keys from the bytes, in place; returns how many are left for the guest. */
u32 escape_filter(EscapeKeys *keys, u8 *bytes, u32 count);

#endif
