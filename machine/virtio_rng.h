/* A virtio source of random numbers (virtio 1.2, section 5.4), from the host's. */
#ifndef MACHINE_VIRTIO_RNG_H
#define MACHINE_VIRTIO_RNG_H

#include "machine/virtio.h"

typedef struct VirtioRng {
    Virtio virtio;
    VirtChain chain; /* the request being served */
} VirtioRng;

bool virtio_rng_init(VirtioRng *rng, const PciPlace *place) MUST_CHECK;
/* Serves a turn of requests; true when more are left. */
bool virtio_rng_work(void *rng);

#endif
