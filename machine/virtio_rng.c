/* A virtio source of random numbers. */
#include "machine/virtio_rng.h"
#include <sys/random.h>

enum { TYPE_ENTROPY = 4, PCI_CLASS_OTHER = 0x00ff00 };
enum { REQUEST_MAX = 64 << 10, CHUNK = 256 }; /* a request is cut short there: the guest asks again */

static u32 serve(void *device, const VirtChain *chain) {
    UNUSED(device);
    u64 wanted = chain->writable_bytes < REQUEST_MAX ? chain->writable_bytes : REQUEST_MAX, written = 0;
    while (written < wanted) {
        u8 bytes[CHUNK]; /* getrandom gives up to 256 bytes without fail */
        u64 part = wanted - written < CHUNK ? wanted - written : CHUNK;
        if (getrandom(bytes, part, 0) != (ssize_t)part) break;
        written += virtchain_write(chain, written, bytes, part);
    }
    return (u32)written;
}

bool virtio_rng_work(void *device) {
    VirtioRng *rng = device;
    return virtio_serve(&rng->virtio, 0, &rng->chain, serve);
}

static const VirtioKind kind = {.type = TYPE_ENTROPY, .pci_class = PCI_CLASS_OTHER};

bool virtio_rng_init(VirtioRng *rng, const PciPlace *place) {
    return virtio_init(&rng->virtio, &kind, rng, 0, 1, place);
}
