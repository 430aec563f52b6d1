/* A virtio source of random numbers (virtio 1.2, section 5.4), from the host's. */
#ifndef MACHINE_VIRTIO_RNG_H
#define MACHINE_VIRTIO_RNG_H

#include "machine/virtio.h"

typedef struct VirtioRng {
    Virtio virtio;
} VirtioRng;

bool virtio_rng_init(VirtioRng *rng, const Ram *ram, PciHost *pci, MsiLine line) MUST_CHECK;

#endif
