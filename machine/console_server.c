/* A machine's console for everybody who may use it. */
#define _GNU_SOURCE
#include "machine/console_server.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

enum { CHUNK = 4096, FINISH_MILLISECONDS = 1000 };

/* ---- Clients ------------------------------------------------------------------------------------------------- */

static void drop(ConsoleServer *server, ConsoleClient *client) {
    close(client->fd);
    *client = server->clients[--server->client_count];
}

static bool answer(const ConsoleClient *client, const char *text) {
    return send(client->fd, text, strlen(text), MSG_NOSIGNAL | MSG_DONTWAIT) == (ssize_t)strlen(text);
}

/* The file's mode has let it in; this keeps out whoever got at the socket in another way. */
static bool allowed(const ConsoleServer *server, int fd) {
    struct ucred peer;
    socklen_t size = sizeof peer;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0) return false;
    return peer.uid == 0 || peer.uid == geteuid() || server->open_to_group;
}

static void accept_client(ConsoleServer *server) {
    int fd = accept4(server->listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0) return;
    ConsoleClient client = {.fd = fd};
    const char *refusal = NULL;
    if (!allowed(server, fd)) refusal = "error it belongs to somebody else\n";
    else if (server->client_count == CONSOLE_CLIENTS) refusal = "error too many are connected\n";
    if (refusal == NULL) {
        server->clients[server->client_count++] = client;
        return;
    }
    answer(&client, refusal);
    close(fd);
}

/* Does what the line says; false when the client is to go. */
static bool obey(ConsoleServer *server, ConsoleClient *client) {
    client->line[client->line_size - 1] = '\0';
    if (strcmp(client->line, "console") == 0) {
        client->attached = true;
        client->place = scrollback_start(&server->scrollback);
        return answer(client, "ok\n");
    }
    bool stop = strcmp(client->line, "stop") == 0, kill = strcmp(client->line, "kill") == 0;
    if (stop) server->stop(server->owner);
    if (kill) server->kill(server->owner);
    answer(client, stop || kill ? "ok\n" : "error there is no such request\n");
    return false;
}

/* One byte at a time, as what comes after the line is for the guest already. */
static bool read_line(ConsoleServer *server, ConsoleClient *client) {
    while (!client->attached) {
        char byte;
        ssize_t count = recv(client->fd, &byte, 1, MSG_DONTWAIT);
        if (count < 0 && (errno == EAGAIN || errno == EINTR)) return true;
        if (count <= 0 || client->line_size == CONSOLE_LINE) return false;
        client->line[client->line_size++] = byte;
        if (byte == '\n' && !obey(server, client)) return false;
    }
    return true;
}

static bool read_keys(ConsoleServer *server, const ConsoleClient *client) {
    if (server->input_size > 0) return true; /* the guest has to take those first */
    ssize_t count = recv(client->fd, server->input, sizeof server->input, MSG_DONTWAIT);
    if (count < 0) return errno == EAGAIN || errno == EINTR;
    server->input_size = (u32)count;
    return count > 0;
}

/* Sends as much as the client takes now. */
static bool send_output(const ConsoleServer *server, ConsoleClient *client) {
    const u8 *bytes;
    for (u64 size; (size = scrollback_peek(&server->scrollback, &client->place, &bytes)) > 0;) {
        ssize_t count = send(client->fd, bytes, size, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && errno == EAGAIN) return true;
        if (count <= 0) return errno == EINTR;
        client->place += (u64)count;
    }
    return true;
}

/* ---- The guest ----------------------------------------------------------------------------------------------- */

/* False when it prints nothing more. */
static bool read_guest(ConsoleServer *server) {
    u8 chunk[CHUNK];
    ssize_t count = read(server->from_guest, chunk, sizeof chunk);
    if (count < 0) return errno == EAGAIN || errno == EINTR;
    scrollback_put(&server->scrollback, chunk, (u64)count);
    log_write(&server->log, chunk, (u64)count);
    return count > 0;
}

static void write_guest(ConsoleServer *server) {
    ssize_t count = write(server->to_guest, server->input, server->input_size);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
    u32 taken = count > 0 ? (u32)count : server->input_size; /* nobody reads it any more */
    memmove(server->input, server->input + taken, server->input_size - taken);
    server->input_size -= taken;
}

/* ---- The loop ------------------------------------------------------------------------------------------------ */

enum { POLL_LISTENER, POLL_OUTPUT, POLL_INPUT, POLL_CLIENTS };

static short wanted(const ConsoleServer *server, const ConsoleClient *client) {
    if (!client->attached) return POLLIN;
    bool keys = server->input_size == 0, output = client->place < server->scrollback.total;
    return (short)((keys ? POLLIN : 0) | (output ? POLLOUT : 0));
}

static u32 fill(const ConsoleServer *server, bool guest_open, struct pollfd *polls) {
    polls[POLL_LISTENER] = (struct pollfd){server->listener, POLLIN, 0};
    polls[POLL_OUTPUT] = (struct pollfd){guest_open ? server->from_guest : -1, POLLIN, 0};
    polls[POLL_INPUT] = (struct pollfd){server->input_size > 0 ? server->to_guest : -1, POLLOUT, 0};
    for (u32 i = 0; i < server->client_count; i++) {
        const ConsoleClient *client = &server->clients[i];
        polls[POLL_CLIENTS + i] = (struct pollfd){client->fd, wanted(server, client), 0};
    }
    return POLL_CLIENTS + server->client_count;
}

static bool serve_client(ConsoleServer *server, ConsoleClient *client, short events) {
    if (events & (POLLERR | POLLNVAL)) return false;
    if (events & (POLLIN | POLLHUP) && !(client->attached ? read_keys(server, client) : read_line(server, client))) {
        return false;
    }
    return !client->attached || send_output(server, client);
}

/* From the last to the first, as a dropped one is replaced by the last. */
static void serve_clients(ConsoleServer *server, const struct pollfd *polls, u32 count) {
    for (u32 i = count - POLL_CLIENTS; i-- > 0;) {
        if (!serve_client(server, &server->clients[i], polls[POLL_CLIENTS + i].revents)) {
            drop(server, &server->clients[i]);
        }
    }
}

/* Gives clients a moment to read the rest, once the guest is gone. */
static bool all_sent(const ConsoleServer *server) {
    for (u32 i = 0; i < server->client_count; i++) {
        if (server->clients[i].attached && server->clients[i].place < server->scrollback.total) return false;
    }
    return true;
}

static void *serve(void *argument) {
    ConsoleServer *server = argument;
    struct pollfd polls[POLL_CLIENTS + CONSOLE_CLIENTS];
    bool open = true;
    while (open || !all_sent(server)) {
        u32 count = fill(server, open, polls);
        int ready = poll(polls, count, open ? -1 : FINISH_MILLISECONDS);
        if (ready == 0) break;
        if (ready < 0) continue;
        if (polls[POLL_OUTPUT].revents != 0) open = read_guest(server);
        if (polls[POLL_INPUT].revents != 0) write_guest(server);
        serve_clients(server, polls, count);
        if (polls[POLL_LISTENER].revents != 0) accept_client(server);
    }
    while (server->client_count > 0) drop(server, &server->clients[0]);
    return NULL;
}

/* ---- Starting and ending ------------------------------------------------------------------------------------- */

/* The path of a socket is short; this one goes by the folder's descriptor. */
static struct sockaddr_un address_in(int folder) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(address.sun_path, sizeof address.sun_path, "/proc/self/fd/%d/socket", folder);
    return address;
}

static bool listen_at(ConsoleServer *server, int folder) {
    struct sockaddr_un address = address_in(folder);
    unlinkat(folder, "socket", 0); /* of a monitor that died */
    server->listener = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    return server->listener >= 0 && bind(server->listener, (struct sockaddr *)&address, sizeof address) == 0 &&
           fchmodat(folder, "socket", server->open_to_group ? 0660 : 0600, 0) == 0 &&
           listen(server->listener, CONSOLE_CLIENTS) == 0;
}

static bool make_pipes(ConsoleServer *server) {
    int input[2], output[2];
    if (pipe2(input, O_CLOEXEC) != 0) return false;
    server->ends[0] = input[0];
    server->to_guest = input[1];
    if (pipe2(output, O_CLOEXEC) != 0) return false;
    server->from_guest = output[0];
    server->ends[1] = output[1];
    return fcntl(server->to_guest, F_SETFL, O_NONBLOCK) == 0 && fcntl(server->from_guest, F_SETFL, O_NONBLOCK) == 0;
}

static bool start_thread(ConsoleServer *server) {
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    server->started = pthread_create(&server->thread, NULL, serve, server) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return server->started;
}

bool console_server_start(ConsoleServer *server, int folder, MachineError *error) {
    server->opened = true;
    server->listener = server->from_guest = server->to_guest = server->ends[0] = server->ends[1] = -1;
    bool opened = log_open(&server->log, folder, LOG_DEFAULT_SIZE) && make_pipes(server) && listen_at(server, folder);
    if (opened && start_thread(server)) return true;
    return machine_fail(error, MACHINE_STATE, "its socket and log: %s", strerror(errno));
}

static void close_all(ConsoleServer *server) {
    const int fds[] = {server->listener, server->from_guest, server->to_guest, server->ends[0], server->ends[1]};
    for (size_t i = 0; i < ARRAY_COUNT(fds); i++) {
        if (fds[i] >= 0) close(fds[i]);
    }
    log_close(&server->log);
}

void console_server_finish(ConsoleServer *server) {
    if (!server->opened) return;
    if (server->ends[1] >= 0) close(server->ends[1]);
    server->ends[1] = -1;
    if (server->started) pthread_join(server->thread, NULL);
    close_all(server);
}

void console_server_say(ConsoleServer *server, const char *text) {
    ssize_t count = server->ends[1] >= 0 ? write(server->ends[1], text, strlen(text)) : 0;
    UNUSED(count);
}

/* ---- The client's side --------------------------------------------------------------------------------------- */

/* Reads one line, byte by byte. */
static bool read_answer(int fd, char *line, size_t size) {
    for (size_t at = 0; at + 1 < size; at++) {
        if (recv(fd, line + at, 1, 0) != 1) return false;
        if (line[at] != '\n') continue;
        line[at] = '\0';
        return true;
    }
    return false;
}

static bool ask(int fd, const char *request, MachineError *error) {
    char line[CONSOLE_LINE * 2];
    snprintf(line, sizeof line, "%s\n", request);
    /* One that refuses us at once has answered and closed before we ask. */
    ssize_t sent = send(fd, line, strlen(line), MSG_NOSIGNAL);
    UNUSED(sent);
    if (!read_answer(fd, line, sizeof line)) {
        return machine_fail(error, MACHINE_CONNECTION, "it closed the connection");
    }
    if (strcmp(line, "ok") == 0) return true;
    bool foreign = strstr(line, "somebody else") != NULL;
    return machine_fail(error, foreign ? MACHINE_ACCESS : MACHINE_CONNECTION, "%s", line);
}

int console_connect(int folder, const char *request, MachineError *error) {
    struct sockaddr_un address = address_in(folder);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool connected = fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof address) == 0;
    if (!connected) {
        machine_fail(error, errno == EACCES ? MACHINE_ACCESS : MACHINE_CONNECTION, "%s", strerror(errno));
    }
    if (connected && ask(fd, request, error)) return fd;
    if (fd >= 0) close(fd);
    return -1;
}
