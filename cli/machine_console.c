/* Joining a machine's console. */
#include "cli/machine_commands.h"
#include "machine/console_server.h"
#include "machine/host_file.h"
#include "machine/terminal.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

enum { CHUNK = 4096 };

/* False when the machine closed the connection. */
static bool show_output(int console) {
    u8 chunk[CHUNK];
    ssize_t count = read(console, chunk, sizeof chunk);
    if (count < 0) return errno == EINTR;
    for (ssize_t at = 0; at < count;) {
        ssize_t written = write(STDOUT_FILENO, chunk + at, (size_t)(count - at));
        if (written < 0 && errno != EINTR) return false;
        if (written > 0) at += written;
    }
    return count > 0;
}

/* False when the user wants to leave, or types nothing more. */
static bool send_keys(int console, EscapeKeys *keys, bool raw) {
    u8 chunk[CHUNK];
    ssize_t count = read(STDIN_FILENO, chunk, sizeof chunk);
    if (count < 0 && errno == EINTR) return true;
    if (count <= 0) return false;
    u32 left = raw ? escape_filter(keys, chunk, (u32)count) : (u32)count;
    for (u32 at = 0; at < left;) {
        ssize_t sent = write(console, chunk + at, left - at);
        if (sent < 0 && errno != EINTR) return false;
        if (sent > 0) at += (u32)sent;
    }
    return !keys->stop;
}

/* Input that ends, such as a file, ends the typing and not the looking. */
static void join(int console, bool raw) {
    EscapeKeys keys = {0};
    bool typing = true;
    for (;;) {
        struct pollfd polls[] = {{console, POLLIN, 0}, {typing ? STDIN_FILENO : -1, POLLIN, 0}};
        if (poll(polls, ARRAY_COUNT(polls), -1) < 0) continue;
        if (polls[0].revents != 0 && !show_output(console)) return;
        if (polls[1].revents != 0) typing = send_keys(console, &keys, raw);
        if (keys.stop) return;
    }
}

int machine_console_command(MachineArguments *arguments) {
    Home home;
    MachineError error = {0};
    Terminal terminal;
    if (!home_open(&home, arguments->name, &error)) return arguments_fail(&error);
    bool runs = home_monitor(&home) != 0 || machine_fail(&error, MACHINE_STOPPED, "'%s'", home.name);
    int console = runs ? console_connect(home.fd, "console", &error) : -1;
    home_close(&home);
    if (console < 0) return arguments_fail(&error);
    signal(SIGPIPE, SIG_IGN);
    terminal_enter(&terminal, STDIN_FILENO);
    if (terminal.raw) fprintf(stderr, "Ctrl-A x leaves the console; the machine goes on.\r\n");
    join(console, terminal.raw);
    terminal_leave(&terminal);
    close(console);
    return 0;
}
