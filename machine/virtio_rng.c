/* A virtio source of random numbers. */
#include "machine/virtio_rng.h"
#include <sys/random.h>

enum { TYPE_ENTROPY = 4, PCI_CLASS_OTHER = 0x00ff00 };
enum { REQUEST_MAX = 64 << 10, CHUNK = 256 }; /* a request is cut short there: the guest asks again */

static u32 serve(void *device, u32 queue, const VirtChain *chain) {
    UNUSED(device);
    UNUSED(queue);
    u64 wanted = chain->writable_bytes < REQUEST_MAX ? chain->writable_bytes : REQUEST_MAX, written = 0;
    while (written < wanted) {
        u8 bytes[CHUNK]; /* getrandom gives up to 256 bytes without fail */
        u64 part = wanted - written < CHUNK ? wanted - written : CHUNK;
        if (getrandom(bytes, part, 0) != (ssize_t)part) break;
        written += virtchain_write(chain, written, bytes, part);
    }
    return (u32)written;
}

static const VirtioKind kind = {.type = TYPE_ENTROPY, .pci_class = PCI_CLASS_OTHER, .queue_count = 1, .serve = serve};

bool virtio_rng_init(VirtioRng *rng, const Ram *ram, PciHost *pci, MsiLine line) {
    return virtio_init(&rng->virtio, &kind, rng, 0, ram, pci, line);
}
