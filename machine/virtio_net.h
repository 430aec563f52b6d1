/* A virtio network card (virtio 1.2, section 5.1): frames between the guest and whatever carries them on the host. */
#ifndef MACHINE_VIRTIO_NET_H
#define MACHINE_VIRTIO_NET_H

#include "machine/virtio.h"

enum { NET_MAC = 6, NET_HEADER = 12, NET_FRAME_MAX = NET_HEADER + (64 << 10) + 32 };

/* Offloads that frames from the host may use. */
typedef enum NetOffload { NET_CHECKSUM = 1, NET_TSO4 = 2, NET_TSO6 = 4, NET_ECN = 8 } NetOffload;

/* What carries frames, each behind a virtio_net_hdr of 12 bytes. Nothing here blocks. */
typedef struct NetHost {
    /* Sends one frame, or drops it. */
    void (*send)(const void *owner, const VirtSegment *segments, u32 count);
    /* The next frame that came; its size, 0 when there is none. */
    u32 (*receive)(const void *owner, u8 *bytes, u32 size);
    /* The guest can take frames with these offloads (a set of NetOffload) from now on. */
    void (*offload)(const void *owner, u32 offloads);
    const void *owner;
    int fd; /* readable when a frame came */
    u8 mac[NET_MAC];
    u16 mtu;
} NetHost;

typedef struct VirtioNet {
    Virtio virtio;
    NetHost host;
    Watcher watcher;
    Watch watch;
    VirtChain chain, first; /* a request; the first one of a frame that needs several */
    u32 frame_size;         /* of a frame that came and waits for buffers, or 0 */
    u8 frame[NET_FRAME_MAX];
} VirtioNet;

bool virtio_net_init(VirtioNet *net, const NetHost *host, Watcher watcher, const PciPlace *place) MUST_CHECK;
/* A turn of frames in both directions and of control requests; true when more are left. */
bool virtio_net_work(void *net);

#endif
