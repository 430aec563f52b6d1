/* A virtio device on the PCI bus: the modern transport (virtio 1.2, section 4.1) that every kind shares.
 *
 * One memory window holds the common configuration, the interrupt status, the device's own configuration, the
 * doorbells and the MSI-X table. The status register is a state machine, and writes that come in the wrong state do
 * nothing.
 */
#ifndef MACHINE_VIRTIO_H
#define MACHINE_VIRTIO_H

#include "machine/msix.h"
#include "machine/virtqueue.h"

enum { VIRTIO_QUEUES = 8, VIRTIO_CONFIG = 64, VIRTIO_BUDGET = 64 };

#define VIRTIO_F_INDIRECT (1ull << 28)
#define VIRTIO_F_EVENT_INDEX (1ull << 29)
#define VIRTIO_F_VERSION_1 (1ull << 32)

/* What a kind of device is. */
typedef struct VirtioKind {
    u16 type; /* section 5 */
    u32 pci_class;
    /* The guest started the device or reset it: virtio_live tells which. May be NULL. */
    void (*changed)(void *device);
    /* The guest writes to the device's own configuration. NULL: it must not. */
    void (*configure)(void *device, u64 offset, u32 size, u64 value);
} VirtioKind;

typedef struct Virtio {
    PciFunction function;
    Msix msix;
    const VirtioKind *kind;
    void *device; /* of the kind */
    const Ram *ram;
    WakeLine wake;
    u64 offered, accepted;    /* features */
    u8 config[VIRTIO_CONFIG]; /* the device's own */
    u32 feature_select, driver_feature_select;
    u16 queue_select, config_vector;
    u8 status, interrupts; /* ISR */
    bool in_flight;        /* a request is being performed elsewhere */
    bool resetting;        /* the guest reset the device; it takes effect when nothing is in flight */
    u32 queue_count;
    Virtqueue queues[VIRTIO_QUEUES];
} Virtio;

/* Makes the device with its queues and plugs it in; false when the bus is full. `features` are the kind's own. */
bool virtio_init(Virtio *virtio, const VirtioKind *kind, void *device, u64 features, u32 queue_count,
                 const PciPlace *place) MUST_CHECK;

/* The driver is ready and has not broken a rule: queues may be served. */
static inline bool virtio_live(const Virtio *virtio) {
    return (virtio->status & 0x44) == 4 && !virtio->resetting; /* DRIVER_OK, not NEEDS_RESET */
}
static inline bool virtio_has(const Virtio *virtio, u64 feature) { return (virtio->accepted & feature) == feature; }

/* Takes the next request of a queue of a live device; false when there is none. A queue that turns out to be broken
 * breaks the device. */
bool virtio_take(Virtio *virtio, u32 queue, VirtChain *chain) MUST_CHECK;
/* Interrupts the guest if it wants to know of what was returned to the queue. */
void virtio_interrupt(Virtio *virtio, u32 queue);
/* Serves a budget of requests by a function that returns how many bytes it wrote; true when more are left. */
bool virtio_serve(Virtio *virtio, u32 queue, VirtChain *chain, u32 (*serve)(void *device, const VirtChain *chain));
/* A request leaves for a worker, and comes back; in between a reset waits. Back, false: it was reset meanwhile, and
 * there is no queue to return the request to. */
void virtio_depart(Virtio *virtio);
bool virtio_arrive(Virtio *virtio) MUST_CHECK;

#endif
