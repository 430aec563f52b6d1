/* A machine's console for everybody who may use it: keeps what was printed, logs it, and serves a socket.
 *
 * A client sends one line and gets "ok" or "error ..." back:
 *
 *   console   then the socket is the console, from what it printed last on
 *   stop      presses the guest's power button
 *   kill      ends the machine
 *
 * Any number of clients may look and type at once. One that does not read misses something; nobody waits for it.
 */
#ifndef MACHINE_CONSOLE_SERVER_H
#define MACHINE_CONSOLE_SERVER_H

#include "machine/error.h"
#include "machine/log.h"
#include "machine/scrollback.h"
#include <pthread.h>
#include <sys/types.h>

enum { CONSOLE_CLIENTS = 32, CONSOLE_LINE = 64, CONSOLE_INPUT = 256 };

typedef struct ConsoleClient {
    int fd;
    bool attached;           /* it said "console" */
    char line[CONSOLE_LINE]; /* its request so far */
    u32 line_size;
    u64 place; /* in the scrollback */
} ConsoleClient;

typedef struct ConsoleServer {
    int listener;
    int from_guest, to_guest; /* pipes; not blocking */
    int ends[2];              /* the guest's ends of them: its input, its output */
    bool open_to_group;
    void (*stop)(void *owner); /* called by the server's thread */
    void (*kill)(void *owner);
    void *owner;
    Log log;
    pthread_t thread;
    bool opened, started;
    ConsoleClient clients[CONSOLE_CLIENTS];
    u32 client_count;
    u8 input[CONSOLE_INPUT]; /* typed, not yet taken by the guest */
    u32 input_size;
    Scrollback scrollback;
} ConsoleServer;

/* Listens at `socket` in the folder, which replaces one that is there. `stop`, `kill`, `owner` and `open_to_group`
 * are set. The guest's ends are ends[0], to read, and ends[1], to write. */
bool console_server_start(ConsoleServer *server, int folder, MachineError *error) MUST_CHECK;
/* After the guest ended, or the start failed: closes its ends, logs and sends what it printed, and ends the thread. */
void console_server_finish(ConsoleServer *server);
/* Adds to what the guest printed. From the thread that runs the machine. */
void console_server_say(ConsoleServer *server, const char *text);

/* The client's side: connects, sends the line, and waits for the answer; the socket, or -1. */
int console_connect(int folder, const char *request, MachineError *error) MUST_CHECK;

#endif
