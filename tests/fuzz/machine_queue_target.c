/* libFuzzer: the virtqueue walker. The input is where the rings lie and what the guest's memory holds. */
#include <stdlib.h>
#include <string.h>
#include "machine/virtqueue.h"

enum { RAM_SIZE = 1 << 20, RINGS = 0x1000, ROUNDS = 600 };

int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size);

static Ram ram;
static VirtChain chain;

static void check(bool condition) {
    if (!condition) abort();
}

/* Every segment lies in RAM, and the sums are right. */
static void check_chain(void) {
    u64 sums[2] = {0, 0};
    check(chain.readable <= chain.count && chain.count <= VIRTQUEUE_MAX);
    for (u32 i = 0; i < chain.count; i++) {
        const VirtSegment *segment = &chain.segments[i];
        check(segment->bytes >= ram.bytes && segment->bytes + segment->size <= ram.bytes + RAM_SIZE);
        sums[i >= chain.readable] += segment->size;
    }
    check(sums[0] == chain.readable_bytes && sums[1] == chain.writable_bytes);
}

static void use_chain(void) {
    u8 some[64];
    VirtSegment slices[VIRTQUEUE_MAX];
    u64 read = virtchain_read(&chain, chain.readable_bytes / 2, some, sizeof some);
    check(read <= chain.readable_bytes - chain.readable_bytes / 2);
    check(virtchain_write(&chain, 3, some, sizeof some) <= chain.writable_bytes);
    u32 count = virtchain_slice(&chain, true, 5, 100, slices);
    u64 total = 0;
    for (u32 i = 0; i < count; i++) total += slices[i].size;
    check(total == (chain.writable_bytes < 5 ? 0 : chain.writable_bytes - 5 < 100 ? chain.writable_bytes - 5 : 100));
}

static void walk(Virtqueue *queue) {
    for (u32 i = 0; i < ROUNDS && virtqueue_take(queue, &chain); i++) {
        check_chain();
        if (i % 7 == 3) {
            virtqueue_untake(queue, 1);
            if (!virtqueue_take(queue, &chain)) return;
        }
        use_chain();
        virtqueue_return(queue, &chain, (u32)chain.writable_bytes);
        virtqueue_wants_interrupt(queue);
    }
}

int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size) {
    Virtqueue queue;
    if (ram.bytes == NULL && !ram_create(&ram, RAM_SIZE)) abort();
    if (size < 8 || size > 0x8000) return 0;
    memset(ram.bytes, 0, 0x10000);
    memcpy(ram.bytes + RINGS, bytes + 8, size - 8);
    virtqueue_reset(&queue, &ram);
    queue.size = (u16)(bytes[0] & 0x80 ? bytes[0] : 1u << (bytes[0] & 15));
    queue.event_index = bytes[1] & 1;
    queue.descriptors = RINGS + (u64)bytes[2] * 16;
    queue.available = RINGS + bytes[3] * 8 + (bytes[4] == 0xff ? RAM_SIZE : 0);
    queue.used = RINGS + bytes[5] * 8 + 0x8000;
    queue.next = (u16)(bytes[6] << 8);
    virtqueue_enable(&queue);
    walk(&queue);
    return 0;
}
