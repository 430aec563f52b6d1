/* Sockets between guest and host (virtio 1.2, section 5.10), which on the host are Unix sockets.
 *
 * A program of the host connects to the socket at `path`, writes "CONNECT <port>\n" and reads "OK <port>\n" when the
 * guest accepted; after that the stream is the guest's. A guest that connects to port P of the host reaches the
 * socket `path`_P. The queues and packets are in virtio_vsock.c, what becomes of one connection in vsock_stream.c.
 */
#ifndef MACHINE_VIRTIO_VSOCK_H
#define MACHINE_VIRTIO_VSOCK_H

#include "machine/virtio.h"

enum { VSOCK_STREAMS = 64, VSOCK_BUFFER = 64 << 10, VSOCK_LINE = 32, VSOCK_REFUSALS = 32, VSOCK_HOST = 2 };

/* Operations of packets (5.10.6). */
typedef enum VsockOperation {
    VSOCK_REQUEST = 1,
    VSOCK_RESPONSE,
    VSOCK_RESET,
    VSOCK_SHUTDOWN,
    VSOCK_DATA,
    VSOCK_CREDIT_UPDATE,
    VSOCK_CREDIT_REQUEST,
} VsockOperation;
enum { VSOCK_NO_RECEIVE = 1, VSOCK_NO_SEND = 2 }; /* flags of VSOCK_SHUTDOWN: what the sender will not do any more */

/* As in the guest's memory. */
typedef struct __attribute__((packed)) VsockHeader {
    u64 source, destination;
    u32 source_port, destination_port, size;
    u16 type, operation;
    u32 flags, buffer, forwarded; /* the last two are the sender's credit */
} VsockHeader;

typedef enum VsockState {
    VSOCK_FREE,
    VSOCK_GREETING,  /* a program of the host connected and has to say to which port */
    VSOCK_REQUESTED, /* the guest was asked */
    VSOCK_OPEN,
} VsockState;

typedef struct VirtioVsock VirtioVsock;

typedef struct VsockStream {
    VsockState state;
    VirtioVsock *vsock;
    Watch watch;
    u32 guest_port, host_port;
    u32 due;                           /* a bit for each operation of which a packet has to go to the guest */
    u32 shutdown;                      /* flags of that packet, as far as known */
    u32 peer_shutdown;                 /* flags of the guest's */
    bool readable;                     /* the file may have bytes; it is not watched meanwhile */
    u32 sent;                          /* bytes to the guest, ever; all counters wrap */
    u32 guest_buffer, guest_forwarded; /* the guest's credit */
    u32 forwarded, announced;          /* bytes passed on to the file, ever; as the guest knows it */
    u8 *buffer;                        /* VSOCK_BUFFER bytes on their way to the file */
    u32 start, count;                  /* the filled part, round the end */
    char line[VSOCK_LINE];             /* what the program said so far */
    u32 line_size;
} VsockStream;

typedef struct VsockRefusal {
    u32 guest_port, host_port;
} VsockRefusal;

struct VirtioVsock {
    Virtio virtio;
    Watcher watcher;
    Watch listener;
    const char *path;
    u32 next;                              /* the stream whose turn it is */
    u32 next_port;                         /* the host's, for its programs */
    VsockRefusal refusals[VSOCK_REFUSALS]; /* resets for packets that belong to no stream */
    u32 refusal_count;
    VirtChain chain;
    u8 bytes[VSOCK_BUFFER]; /* of a packet */
    VsockStream streams[VSOCK_STREAMS];
};

/* `listener` listens at `path`, which is copied by nobody. */
bool virtio_vsock_init(VirtioVsock *vsock, u64 guest, int listener, const char *path, Watcher watcher,
                       const PciPlace *place) MUST_CHECK;
/* A turn of packets in both directions; true when more are left. */
bool virtio_vsock_work(void *vsock);
/* Ends all streams; the listener stays open. */
void virtio_vsock_close(VirtioVsock *vsock);

/* ---- Between the files of the device -------------------------------------------------------------------------- */

/* A stream on an open file that waits for the program's wish; NULL when there are too many. */
VsockStream *vsock_greet(VirtioVsock *vsock, int fd);
/* A stream on an open file for a guest that asked; its answer becomes due. NULL when there are too many. */
VsockStream *vsock_open(VirtioVsock *vsock, int fd, const VsockHeader *header);
void vsock_end(VsockStream *stream);
/* Takes new connections of programs, or leaves them waiting. */
void vsock_listen(VirtioVsock *vsock, bool wanted);
/* A packet of the guest for this stream; the bytes are its payload. */
void vsock_packet(VsockStream *stream, const VsockHeader *header, const u8 *bytes);
/* How many bytes may go to the guest now, up to `room`. */
u32 vsock_credit(const VsockStream *stream, u32 room);
/* Reads up to `room` bytes of the file for the guest; 0 when there are none now. */
u32 vsock_read(VsockStream *stream, u8 *bytes, u32 room);
/* The header of a packet for the guest, for an operation that then is due no more. */
VsockHeader vsock_header(VsockStream *stream, VsockOperation operation);

#endif
