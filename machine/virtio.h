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

enum { VIRTIO_QUEUES = 2, VIRTIO_CONFIG = 64, VIRTIO_BUDGET = 64 };

#define VIRTIO_F_INDIRECT (1ull << 28)
#define VIRTIO_F_EVENT_INDEX (1ull << 29)
#define VIRTIO_F_VERSION_1 (1ull << 32)

/* What a kind of device is. */
typedef struct VirtioKind {
    u16 type; /* section 5 */
    u32 pci_class;
    u32 queue_count;
    /* Serves one request; returns how many bytes it wrote. */
    u32 (*serve)(void *device, u32 queue, const VirtChain *chain);
} VirtioKind;

typedef struct Virtio {
    PciFunction function;
    Msix msix;
    const VirtioKind *kind;
    void *device; /* for kind->serve */
    const Ram *ram;
    u64 offered, accepted;    /* features */
    u8 config[VIRTIO_CONFIG]; /* the device's own, read-only */
    u32 feature_select, driver_feature_select;
    u16 queue_select, config_vector;
    u8 status, interrupts; /* ISR */
    bool work;             /* a queue has more than one budget of requests */
    Virtqueue queues[VIRTIO_QUEUES];
    VirtChain chain; /* the request being served */
} Virtio;

/* Makes the device and plugs it in; false when the bus is full. `features` are the kind's own bits. */
bool virtio_init(Virtio *virtio, const VirtioKind *kind, void *device, u64 features, const Ram *ram, PciHost *pci,
                 MsiLine line) MUST_CHECK;
/* Goes on with what a kick left over; true when there still is work. */
bool virtio_work(Virtio *virtio);

#endif
