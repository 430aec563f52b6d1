/* The user's terminal while it belongs to the guest. */
#include "machine/terminal.h"
#include <unistd.h>

void terminal_enter(Terminal *terminal, int fd) {
    *terminal = (Terminal){.fd = fd};
    if (!isatty(fd) || tcgetattr(fd, &terminal->before) != 0) return;
    struct termios raw = terminal->before;
    raw.c_iflag &= ~(tcflag_t)(ICRNL | INLCR | IGNCR | IXON | ISTRIP);
    raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    terminal->raw = tcsetattr(fd, TCSANOW, &raw) == 0;
}

void terminal_leave(Terminal *terminal) {
    if (terminal->raw) tcsetattr(terminal->fd, TCSANOW, &terminal->before);
    terminal->raw = false;
}

u32 escape_filter(EscapeKeys *keys, u8 *bytes, u32 count) {
    u32 kept = 0;
    for (u32 i = 0; i < count; i++) {
        u8 byte = bytes[i];
        if (!keys->pending && byte == ESCAPE_KEY) {
            keys->pending = true;
            continue;
        }
        if (keys->pending && byte == 'x') keys->stop = true;
        else bytes[kept++] = byte;
        keys->pending = false;
    }
    return kept;
}
