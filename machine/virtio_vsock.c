/* Sockets between guest and host: queues and packets. */
#include "machine/virtio_vsock.h"
#include "machine/unix_socket.h"
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { TYPE_SOCKET = 19, PCI_CLASS_OTHER = 0x028000, RECEIVE = 0, SEND = 1, QUEUES = 3, STREAM_TYPE = 1 };
enum { HEADER = sizeof(VsockHeader), PATH_MAX_SIZE = 128, FIRST_PORT = 1 << 30 };
_Static_assert(HEADER == 44, "5.10.6");

static u64 guest_number(const VirtioVsock *vsock) {
    u64 number;
    memcpy(&number, vsock->virtio.config, sizeof number);
    return number;
}

/* ---- From the guest ------------------------------------------------------------------------------------------ */

static VsockStream *find(VirtioVsock *vsock, const VsockHeader *header) {
    for (u32 i = 0; i < VSOCK_STREAMS; i++) {
        VsockStream *stream = &vsock->streams[i];
        bool named = stream->state == VSOCK_REQUESTED || stream->state == VSOCK_OPEN;
        bool same = stream->guest_port == header->source_port && stream->host_port == header->destination_port;
        if (named && same) return stream;
    }
    return NULL;
}

static void refuse(VirtioVsock *vsock, const VsockHeader *header) {
    if (header->operation == VSOCK_RESET || vsock->refusal_count == VSOCK_REFUSALS) return;
    vsock->refusals[vsock->refusal_count++] = (VsockRefusal){header->source_port, header->destination_port};
}

/* The guest wants to reach the program that listens at `path`_port. */
static void connect_out(VirtioVsock *vsock, const VsockHeader *header) {
    char path[PATH_MAX_SIZE];
    int size = snprintf(path, sizeof path, "%s_%u", vsock->path, header->destination_port);
    int fd = size < (int)sizeof path ? unix_connect(path) : -1;
    if (fd >= 0 && vsock_open(vsock, fd, header) != NULL) return;
    if (fd >= 0) close(fd);
    refuse(vsock, header);
}

static void take_packet(VirtioVsock *vsock, const VsockHeader *header) {
    VsockStream *stream = find(vsock, header);
    if (stream != NULL) vsock_packet(stream, header, vsock->bytes);
    else if (header->operation == VSOCK_REQUEST && header->type == STREAM_TYPE) connect_out(vsock, header);
    else refuse(vsock, header);
}

/* A packet with wrong numbers or sizes is dropped (5.10.6.4.1). */
static u32 serve_packet(void *device, const VirtChain *chain) {
    VirtioVsock *vsock = device;
    VsockHeader header;
    if (virtchain_read(chain, 0, &header, HEADER) != HEADER) return 0;
    if (header.source != guest_number(vsock) || header.destination != VSOCK_HOST) return 0;
    if (header.operation != VSOCK_DATA) header.size = 0;
    if (header.size > VSOCK_BUFFER) return 0;
    if (virtchain_read(chain, HEADER, vsock->bytes, header.size) == header.size) take_packet(vsock, &header);
    return 0;
}

/* Refusals need room, so that each packet gets its answer. */
static bool serve_guest(VirtioVsock *vsock) {
    u32 served = 0;
    while (served < VIRTIO_BUDGET && vsock->refusal_count < VSOCK_REFUSALS &&
           virtio_take(&vsock->virtio, SEND, &vsock->chain)) {
        virtqueue_return(&vsock->virtio.queues[SEND], &vsock->chain, serve_packet(vsock, &vsock->chain));
        served++;
    }
    virtio_interrupt(&vsock->virtio, SEND);
    return served == VIRTIO_BUDGET;
}

/* ---- To the guest -------------------------------------------------------------------------------------------- */

/* Puts a packet into the request that was taken. */
static void put_packet(VirtioVsock *vsock, const VsockHeader *header) {
    u64 written = virtchain_write(&vsock->chain, 0, header, HEADER);
    written += virtchain_write(&vsock->chain, HEADER, vsock->bytes, header->size);
    virtqueue_return(&vsock->virtio.queues[RECEIVE], &vsock->chain, (u32)written);
}

static bool send_refusal(VirtioVsock *vsock) {
    if (vsock->refusal_count == 0) return false;
    VsockRefusal refusal = vsock->refusals[--vsock->refusal_count];
    VsockHeader header = {.source = VSOCK_HOST,
                          .destination = guest_number(vsock),
                          .source_port = refusal.host_port,
                          .destination_port = refusal.guest_port,
                          .type = STREAM_TYPE,
                          .operation = VSOCK_RESET};
    put_packet(vsock, &header);
    return true;
}

/* Answers go before data; a reset ends the stream. */
static bool send_due(VirtioVsock *vsock, VsockStream *stream) {
    static const VsockOperation order[] = {VSOCK_RESET, VSOCK_REQUEST, VSOCK_RESPONSE, VSOCK_CREDIT_UPDATE,
                                           VSOCK_SHUTDOWN};
    for (u32 i = 0; i < ARRAY_COUNT(order); i++) {
        if (!(stream->due & 1u << order[i])) continue;
        VsockHeader header = vsock_header(stream, order[i]);
        put_packet(vsock, &header);
        if (order[i] == VSOCK_RESET) vsock_end(stream);
        return true;
    }
    return false;
}

static bool send_data(VirtioVsock *vsock, VsockStream *stream) {
    u64 space = vsock->chain.writable_bytes;
    u32 room = space <= HEADER ? 0 : space - HEADER < VSOCK_BUFFER ? (u32)(space - HEADER) : VSOCK_BUFFER;
    room = vsock_credit(stream, room);
    if (!stream->readable || room == 0) return false;
    u32 size = vsock_read(stream, vsock->bytes, room);
    if (size == 0) return stream->due != 0 && send_due(vsock, stream); /* its end */
    VsockHeader header = vsock_header(stream, VSOCK_DATA);
    header.size = size;
    put_packet(vsock, &header);
    return true;
}

/* One packet of the next stream that has one. */
static bool send_next(VirtioVsock *vsock) {
    if (send_refusal(vsock)) return true;
    for (u32 i = 0; i < VSOCK_STREAMS; i++) {
        VsockStream *stream = &vsock->streams[(vsock->next + i) % VSOCK_STREAMS];
        if (stream->state == VSOCK_FREE || !(send_due(vsock, stream) || send_data(vsock, stream))) continue;
        vsock->next = (vsock->next + i + 1) % VSOCK_STREAMS;
        return true;
    }
    return false;
}

/* A buffer too small for a header comes back empty; one for which there is no packet goes back. */
static bool serve_host(VirtioVsock *vsock) {
    u32 served = 0;
    bool more = true;
    while (served < VIRTIO_BUDGET && more && virtio_take(&vsock->virtio, RECEIVE, &vsock->chain)) {
        served++;
        if (vsock->chain.writable_bytes < HEADER) virtqueue_return(&vsock->virtio.queues[RECEIVE], &vsock->chain, 0);
        else more = send_next(vsock);
        if (!more) virtqueue_untake(&vsock->virtio.queues[RECEIVE], 1);
    }
    virtio_interrupt(&vsock->virtio, RECEIVE);
    return served == VIRTIO_BUDGET && more;
}

bool virtio_vsock_work(void *device) {
    VirtioVsock *vsock = device;
    if (!virtio_live(&vsock->virtio)) return false;
    bool more = serve_guest(vsock);
    more |= serve_host(vsock);
    /* What the guest sent may have waited for the refusals to go out. */
    return more || (vsock->refusal_count < VSOCK_REFUSALS && serve_guest(vsock));
}

/* ---- The listener and the device ----------------------------------------------------------------------------- */

void vsock_listen(VirtioVsock *vsock, bool wanted) {
    if (vsock->listener.wants_input == wanted) return;
    vsock->listener.wants_input = wanted;
    watch_changed(&vsock->watcher, &vsock->listener);
}

/* Out of descriptors, the connection waits until a stream ends; it would be reported again and again. */
static void connection_came(void *device, Watch *watch) {
    VirtioVsock *vsock = device;
    int fd = unix_accept(watch->fd);
    if (fd < 0 && (errno == EMFILE || errno == ENFILE)) vsock_listen(vsock, false);
    if (fd >= 0 && vsock_greet(vsock, fd) == NULL) close(fd);
}

void virtio_vsock_close(VirtioVsock *vsock) {
    for (u32 i = 0; i < VSOCK_STREAMS; i++) {
        if (vsock->streams[i].state != VSOCK_FREE) vsock_end(&vsock->streams[i]);
    }
    vsock->refusal_count = 0;
}

static void changed(void *device) {
    VirtioVsock *vsock = device;
    if (!virtio_live(&vsock->virtio)) virtio_vsock_close(vsock);
}

static const VirtioKind kind = {.type = TYPE_SOCKET, .pci_class = PCI_CLASS_OTHER, .changed = changed};

bool virtio_vsock_init(VirtioVsock *vsock, u64 guest, int listener, const char *path, Watcher watcher,
                       const PciPlace *place) {
    vsock->watcher = watcher;
    vsock->path = path;
    vsock->next = vsock->refusal_count = 0;
    vsock->next_port = FIRST_PORT;
    for (u32 i = 0; i < VSOCK_STREAMS; i++) vsock->streams[i] = (VsockStream){.state = VSOCK_FREE, .watch.fd = -1};
    if (!virtio_init(&vsock->virtio, &kind, vsock, 0, QUEUES, place)) return false;
    memcpy(vsock->virtio.config, &guest, sizeof guest);
    vsock->listener = (Watch){.fd = listener, .ready = connection_came, .device = vsock};
    vsock_listen(vsock, true);
    return true;
}
