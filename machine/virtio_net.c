/* A virtio network card. */
#include "machine/virtio_net.h"
#include <string.h>

enum { TYPE_NETWORK = 1, PCI_CLASS_ETHERNET = 0x020000, RECEIVE = 0, SEND = 1, CONTROL = 2, QUEUES = 3 };
#define F_CSUM (1ull << 0)
#define F_GUEST_CSUM (1ull << 1)
#define F_CTRL_GUEST_OFFLOADS (1ull << 2)
#define F_MTU (1ull << 3)
#define F_MAC (1ull << 5)
#define F_GUEST_TSO4 (1ull << 7)
#define F_GUEST_TSO6 (1ull << 8)
#define F_GUEST_ECN (1ull << 9)
#define F_HOST_TSO4 (1ull << 11)
#define F_HOST_TSO6 (1ull << 12)
#define F_HOST_ECN (1ull << 13)
#define F_MRG_RXBUF (1ull << 15)
#define F_STATUS (1ull << 16)
#define F_CTRL_VQ (1ull << 17)
#define F_CTRL_RX (1ull << 18)
#define F_CTRL_MAC_ADDR (1ull << 23)

enum { CONFIG_MAC = 0, CONFIG_STATUS = 6, CONFIG_MTU = 10, LINK_UP = 1, BUFFER_COUNT = 10 };
enum { CLASS_FILTER = 0, CLASS_MAC = 1, CLASS_OFFLOADS = 5, FILTERS = 6, MAC_TABLE = 0, MAC_ADDRESS = 1 };
enum { CONTROL_OK = 0, CONTROL_FAILED = 1 };

/* ---- From the host to the guest ------------------------------------------------------------------------------ */

/* Fills buffers until the frame is in; the count, or 0 when there are too few and all went back. */
static u32 fill_buffers(VirtioNet *net, Virtqueue *queue) {
    bool merge = virtio_has(&net->virtio, F_MRG_RXBUF);
    u32 count = 0, done = 0;
    while (done < net->frame_size && (merge || count == 0)) {
        VirtChain *chain = count == 0 ? &net->first : &net->chain;
        if (!virtio_take(&net->virtio, RECEIVE, chain)) {
            virtqueue_untake(queue, count);
            return 0;
        }
        u32 part = (u32)virtchain_write(chain, 0, net->frame + done, net->frame_size - done);
        virtqueue_fill(queue, count++, chain->head, part);
        done += part;
    }
    bool whole = done == net->frame_size;
    if (!whole) virtqueue_fill(queue, 0, net->first.head, 0); /* without merging it is too long: lost */
    return count;
}

/* False when the frame has to wait for buffers. */
static bool deliver(VirtioNet *net) {
    Virtqueue *queue = &net->virtio.queues[RECEIVE];
    u32 count = fill_buffers(net, queue);
    if (count == 0) return false;
    u16 buffers = (u16)count;
    virtchain_write(&net->first, BUFFER_COUNT, &buffers, sizeof buffers);
    virtqueue_publish(queue, count);
    net->frame_size = 0;
    return true;
}

static void want_frames(VirtioNet *net, bool wanted) {
    if (net->watch.wants_input == wanted) return;
    net->watch.wants_input = wanted;
    watch_changed(&net->watcher, &net->watch);
}

/* While a frame waits for buffers, others wait at the host. */
static bool receive(VirtioNet *net) {
    u32 frames = 0;
    bool room = virtio_live(&net->virtio), more = room;
    while (more && frames < VIRTIO_BUDGET) {
        if (net->frame_size == 0) net->frame_size = net->host.receive(net->host.owner, net->frame, NET_FRAME_MAX);
        more = net->frame_size > 0;
        if (!more) break;
        more = room = deliver(net);
        frames += more;
    }
    virtio_interrupt(&net->virtio, RECEIVE);
    want_frames(net, room && virtio_live(&net->virtio));
    return more;
}

/* ---- From the guest to the host ------------------------------------------------------------------------------ */

static u32 serve_frame(void *device, const VirtChain *chain) {
    VirtioNet *net = device;
    bool whole = chain->readable_bytes > NET_HEADER && chain->readable_bytes <= NET_FRAME_MAX;
    if (whole) net->host.send(net->host.owner, chain->segments, chain->readable);
    return 0;
}

/* ---- Control (5.1.6.5) --------------------------------------------------------------------------------------- */

/* Checksums are what the others build on. */
static void set_offloads(VirtioNet *net, u64 features) {
    bool sums = (features & F_GUEST_CSUM) != 0;
    u32 offloads = sums ? NET_CHECKSUM : 0;
    if (sums && (features & F_GUEST_TSO4)) offloads |= NET_TSO4;
    if (sums && (features & F_GUEST_TSO6)) offloads |= NET_TSO6;
    if (sums && (features & F_GUEST_ECN)) offloads |= NET_ECN;
    net->host.offload(net->host.owner, offloads);
}

static u8 change_offloads(VirtioNet *net, const VirtChain *chain) {
    u64 wanted, allowed = F_GUEST_CSUM | F_GUEST_TSO4 | F_GUEST_TSO6 | F_GUEST_ECN;
    if (virtchain_read(chain, 2, &wanted, sizeof wanted) != sizeof wanted) return CONTROL_FAILED;
    if (wanted & ~(net->virtio.accepted & allowed)) return CONTROL_FAILED;
    set_offloads(net, wanted);
    return CONTROL_OK;
}

static u8 change_mac(VirtioNet *net, const VirtChain *chain) {
    u8 mac[NET_MAC];
    if (virtchain_read(chain, 2, mac, sizeof mac) != sizeof mac) return CONTROL_FAILED;
    memcpy(net->virtio.config + CONFIG_MAC, mac, sizeof mac);
    return CONTROL_OK;
}

/* The filters are accepted and every frame is passed on: filtering is the device's best effort (5.1.6.5.1). */
static u8 control(VirtioNet *net, const VirtChain *chain) {
    u8 head[2];
    if (virtchain_read(chain, 0, head, sizeof head) != sizeof head) return CONTROL_FAILED;
    u8 class = head[0], command = head[1];
    if (class == CLASS_FILTER && command < FILTERS) return CONTROL_OK;
    if (class == CLASS_MAC && command == MAC_TABLE) return CONTROL_OK;
    if (class == CLASS_MAC && command == MAC_ADDRESS) return change_mac(net, chain);
    if (class == CLASS_OFFLOADS && command == 0) return change_offloads(net, chain);
    return CONTROL_FAILED;
}

static u32 serve_control(void *device, const VirtChain *chain) {
    u8 answer = control(device, chain);
    return (u32)virtchain_write(chain, 0, &answer, 1);
}

/* ---- Both ---------------------------------------------------------------------------------------------------- */

bool virtio_net_work(void *device) {
    VirtioNet *net = device;
    bool more = virtio_serve(&net->virtio, CONTROL, &net->chain, serve_control);
    more |= virtio_serve(&net->virtio, SEND, &net->chain, serve_frame);
    return receive(net) || more;
}

static void frame_came(void *device, Watch *watch) {
    UNUSED(watch);
    VirtioNet *net = device;
    receive(net);
}

static void changed(void *device) {
    VirtioNet *net = device;
    net->frame_size = 0;
    memcpy(net->virtio.config + CONFIG_MAC, net->host.mac, NET_MAC);
    set_offloads(net, virtio_live(&net->virtio) ? net->virtio.accepted : 0);
    want_frames(net, virtio_live(&net->virtio));
}

static const VirtioKind kind = {.type = TYPE_NETWORK, .pci_class = PCI_CLASS_ETHERNET, .changed = changed};

bool virtio_net_init(VirtioNet *net, const NetHost *host, Watcher watcher, const PciPlace *place) {
    u64 sending = F_CSUM | F_HOST_TSO4 | F_HOST_TSO6 | F_HOST_ECN;
    u64 receiving = F_GUEST_CSUM | F_GUEST_TSO4 | F_GUEST_TSO6 | F_GUEST_ECN | F_MRG_RXBUF;
    u64 settings = F_MTU | F_MAC | F_STATUS | F_CTRL_VQ | F_CTRL_RX | F_CTRL_MAC_ADDR | F_CTRL_GUEST_OFFLOADS;
    net->host = *host;
    net->watcher = watcher;
    net->watch = (Watch){.fd = host->fd, .ready = frame_came, .device = net};
    net->frame_size = 0;
    if (!virtio_init(&net->virtio, &kind, net, sending | receiving | settings, QUEUES, place)) return false;
    u16 status = LINK_UP;
    memcpy(net->virtio.config + CONFIG_MAC, host->mac, NET_MAC);
    memcpy(net->virtio.config + CONFIG_STATUS, &status, sizeof status);
    memcpy(net->virtio.config + CONFIG_MTU, &host->mtu, sizeof host->mtu);
    return true;
}
