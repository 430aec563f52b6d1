/* One connection between guest and host.
 *
 * Bytes from the guest pass a buffer of fixed size, which is what the guest's credit is; bytes for the guest stay in
 * the socket until the guest has credit and buffers. So neither side can make the monitor keep more than that.
 */
#define _GNU_SOURCE
#include "machine/virtio_vsock.h"
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { BOTH = VSOCK_NO_RECEIVE | VSOCK_NO_SEND, STREAM_TYPE = 1 };

static void make_due(VsockStream *stream, VsockOperation operation) { stream->due |= 1u << operation; }

static bool broken(const VsockStream *stream) { return (stream->due & 1u << VSOCK_RESET) != 0; }

static void watch(VsockStream *stream) {
    bool open = stream->state == VSOCK_OPEN && !broken(stream);
    bool ended = (stream->shutdown & VSOCK_NO_SEND) || (stream->peer_shutdown & VSOCK_NO_RECEIVE);
    stream->watch.wants_input = stream->state == VSOCK_GREETING || (open && !stream->readable && !ended);
    stream->watch.wants_output = stream->count > 0;
    watch_changed(&stream->vsock->watcher, &stream->watch);
}

void vsock_end(VsockStream *stream) {
    stream->watch.wants_input = stream->watch.wants_output = false;
    watch_changed(&stream->vsock->watcher, &stream->watch);
    if (stream->watch.fd >= 0) close(stream->watch.fd);
    free(stream->buffer);
    vsock_listen(stream->vsock, true); /* there is a descriptor again */
    *stream = (VsockStream){.state = VSOCK_FREE, .watch.fd = -1};
}

/* The file is of no use any more: the guest is told, and the stream ends with the packet. */
static void break_off(VsockStream *stream) {
    stream->count = 0;
    stream->readable = false;
    stream->due = 1u << VSOCK_RESET;
    watch(stream);
    wake(&stream->vsock->virtio.wake, stream->vsock->virtio.function.slot);
}

/* ---- To the file --------------------------------------------------------------------------------------------- */

/* The guest learns that there is room before it believes that there is none. */
static void note_forwarded(VsockStream *stream, u32 count) {
    stream->forwarded += count;
    if (stream->forwarded - stream->announced >= VSOCK_BUFFER / 2) make_due(stream, VSOCK_CREDIT_UPDATE);
}

/* What the guest announced takes effect behind its last byte. */
static void finish_shutdown(VsockStream *stream) {
    if (stream->peer_shutdown & VSOCK_NO_SEND) shutdown(stream->watch.fd, SHUT_WR);
    if ((stream->peer_shutdown & BOTH) == BOTH) break_off(stream);
}

static void flush(VsockStream *stream) {
    while (stream->count > 0) {
        u32 part = VSOCK_BUFFER - stream->start < stream->count ? VSOCK_BUFFER - stream->start : stream->count;
        ssize_t count = send(stream->watch.fd, stream->buffer + stream->start, part, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0 && errno == EAGAIN) break;
        if (count <= 0) {
            break_off(stream);
            return;
        }
        stream->start = (stream->start + (u32)count) % VSOCK_BUFFER;
        stream->count -= (u32)count;
        note_forwarded(stream, (u32)count);
    }
    if (stream->count == 0) finish_shutdown(stream);
    if (!broken(stream)) watch(stream);
}

static void take_data(VsockStream *stream, const u8 *bytes, u32 size) {
    if (size > VSOCK_BUFFER - stream->count || (stream->peer_shutdown & VSOCK_NO_SEND)) {
        break_off(stream); /* more than the guest's credit, or after it said that there is no more */
        return;
    }
    for (u32 done = 0; done < size;) {
        u32 at = (stream->start + stream->count) % VSOCK_BUFFER;
        u32 part = VSOCK_BUFFER - at < size - done ? VSOCK_BUFFER - at : size - done;
        memcpy(stream->buffer + at, bytes + done, part);
        stream->count += part;
        done += part;
    }
    flush(stream);
}

/* ---- From the file ------------------------------------------------------------------------------------------- */

u32 vsock_credit(const VsockStream *stream, u32 room) {
    u32 under_way = stream->sent - stream->guest_forwarded;
    u32 credit = under_way < stream->guest_buffer ? stream->guest_buffer - under_way : 0;
    return credit < room ? credit : room;
}

/* The program sends no more, or is gone altogether. */
static void end_of_file(VsockStream *stream) {
    struct pollfd state = {.fd = stream->watch.fd};
    bool gone = poll(&state, 1, 0) == 1 && (state.revents & (POLLHUP | POLLERR));
    stream->shutdown = gone ? BOTH : VSOCK_NO_SEND;
    make_due(stream, VSOCK_SHUTDOWN);
}

u32 vsock_read(VsockStream *stream, u8 *bytes, u32 room) {
    ssize_t count = recv(stream->watch.fd, bytes, room, MSG_DONTWAIT);
    if (count < 0 && errno == EINTR) return 0;
    if (count > 0) {
        stream->sent += (u32)count;
        return (u32)count;
    }
    stream->readable = false;
    if (count == 0) end_of_file(stream);
    else if (errno != EAGAIN) break_off(stream);
    if (!broken(stream)) watch(stream);
    return 0;
}

/* ---- The greeting -------------------------------------------------------------------------------------------- */

/* The port of "CONNECT <port>", or 0. */
static u32 parse_greeting(const char *line) {
    char *end;
    if (strncmp(line, "CONNECT ", 8) != 0 || line[8] < '1' || line[8] > '9') return 0;
    unsigned long port = strtoul(line + 8, &end, 10);
    return *end == '\0' && port < UINT32_MAX ? (u32)port : 0;
}

static void request(VsockStream *stream) {
    stream->guest_port = parse_greeting(stream->line);
    stream->state = VSOCK_REQUESTED;
    if (stream->guest_port == 0 || !virtio_live(&stream->vsock->virtio)) {
        vsock_end(stream);
        return;
    }
    make_due(stream, VSOCK_REQUEST);
    watch(stream);
    wake(&stream->vsock->virtio.wake, stream->vsock->virtio.function.slot);
}

/* Byte by byte, because what follows the line belongs to the guest. */
static void read_greeting(VsockStream *stream) {
    while (stream->line_size < VSOCK_LINE) {
        char *byte = &stream->line[stream->line_size];
        ssize_t count = recv(stream->watch.fd, byte, 1, MSG_DONTWAIT);
        if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
        if (count <= 0) break;
        if (*byte == '\n') {
            *byte = '\0';
            request(stream);
            return;
        }
        stream->line_size++;
    }
    vsock_end(stream); /* too long, or gone */
}

static void accepted(VsockStream *stream) {
    char line[VSOCK_LINE];
    int size = snprintf(line, sizeof line, "OK %u\n", stream->host_port);
    stream->state = VSOCK_OPEN;
    memcpy(stream->buffer, line, (size_t)size);
    stream->count = (u32)size;
    stream->forwarded = stream->announced = 0u - (u32)size; /* these bytes are not the guest's */
    flush(stream);
}

/* ---- Life ---------------------------------------------------------------------------------------------------- */

static void ready(void *device, Watch *ready_watch) {
    VsockStream *stream = device;
    UNUSED(ready_watch);
    if (stream->state == VSOCK_GREETING) {
        read_greeting(stream);
        return;
    }
    if (stream->count > 0) flush(stream);
    if (stream->state != VSOCK_OPEN || broken(stream)) return;
    stream->readable = true; /* or found to have nothing */
    watch(stream);
    wake(&stream->vsock->virtio.wake, stream->vsock->virtio.function.slot);
}

static VsockStream *allot(VirtioVsock *vsock, int fd) {
    VsockStream *stream = vsock->streams;
    while (stream < vsock->streams + VSOCK_STREAMS && stream->state != VSOCK_FREE) stream++;
    u8 *buffer = stream < vsock->streams + VSOCK_STREAMS ? malloc(VSOCK_BUFFER) : NULL;
    if (buffer == NULL) return NULL;
    *stream = (VsockStream){.vsock = vsock, .buffer = buffer};
    stream->watch = (Watch){.fd = fd, .ready = ready, .device = stream};
    return stream;
}

VsockStream *vsock_greet(VirtioVsock *vsock, int fd) {
    VsockStream *stream = allot(vsock, fd);
    if (stream == NULL) return NULL;
    stream->state = VSOCK_GREETING;
    stream->host_port = vsock->next_port++;
    watch(stream);
    return stream;
}

static void note_credit(VsockStream *stream, const VsockHeader *header) {
    stream->guest_buffer = header->buffer;
    stream->guest_forwarded = header->forwarded;
}

VsockStream *vsock_open(VirtioVsock *vsock, int fd, const VsockHeader *header) {
    VsockStream *stream = allot(vsock, fd);
    if (stream == NULL) return NULL;
    stream->state = VSOCK_OPEN;
    stream->guest_port = header->source_port;
    stream->host_port = header->destination_port;
    note_credit(stream, header);
    make_due(stream, VSOCK_RESPONSE);
    watch(stream);
    return stream;
}

static void take_shutdown(VsockStream *stream, u32 flags) {
    stream->peer_shutdown |= flags & BOTH;
    if (stream->peer_shutdown & VSOCK_NO_RECEIVE) stream->readable = false;
    flush(stream);
}

void vsock_packet(VsockStream *stream, const VsockHeader *header, const u8 *bytes) {
    note_credit(stream, header);
    if (header->operation == VSOCK_RESET) {
        vsock_end(stream);
        return;
    }
    if (broken(stream)) return; /* it will learn so */
    if (stream->state == VSOCK_REQUESTED) {
        if (header->operation == VSOCK_RESPONSE) accepted(stream);
        else break_off(stream);
        return;
    }
    switch (header->operation) {
    case VSOCK_DATA: take_data(stream, bytes, header->size); break;
    case VSOCK_SHUTDOWN: take_shutdown(stream, header->flags); break;
    case VSOCK_CREDIT_REQUEST: make_due(stream, VSOCK_CREDIT_UPDATE); break;
    case VSOCK_CREDIT_UPDATE: break;
    default: break_off(stream); break;
    }
}

VsockHeader vsock_header(VsockStream *stream, VsockOperation operation) {
    stream->due &= ~(1u << operation | 1u << VSOCK_CREDIT_UPDATE); /* every packet carries the credit */
    stream->announced = stream->forwarded;
    u64 guest;
    memcpy(&guest, stream->vsock->virtio.config, sizeof guest);
    return (VsockHeader){.source = VSOCK_HOST,
                         .destination = guest,
                         .source_port = stream->host_port,
                         .destination_port = stream->guest_port,
                         .type = STREAM_TYPE,
                         .operation = (u16)operation,
                         .flags = operation == VSOCK_SHUTDOWN ? stream->shutdown : 0,
                         .buffer = VSOCK_BUFFER,
                         .forwarded = stream->forwarded};
}
