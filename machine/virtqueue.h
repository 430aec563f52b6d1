/* A split virtqueue (virtio 1.2, section 2.7), as the device sees it.
 *
 * The guest owns the memory and may write to it at any time, so each descriptor is copied once and what was copied
 * is checked and used. Whatever is wrong - a loop, an address outside of RAM, readable after writable - breaks the
 * queue: it does nothing more until the guest resets the device.
 */
#ifndef MACHINE_VIRTQUEUE_H
#define MACHINE_VIRTQUEUE_H

#include "machine/ram.h"

enum { VIRTQUEUE_MAX = 256 };

typedef struct Virtqueue {
    const Ram *ram;
    u16 size;                         /* entries: a power of two up to VIRTQUEUE_MAX */
    u64 descriptors, available, used; /* guest addresses */
    bool ready;                       /* the guest enabled it */
    bool broken;                      /* the guest broke a rule */
    bool event_index;                 /* VIRTIO_RING_F_EVENT_IDX was negotiated */
    u16 next;                         /* the available entry to take next */
    u16 returned;                     /* our used index */
    u16 signalled;                    /* our used index when the guest was last interrupted */
    u16 vector;                       /* MSI-X */
} Virtqueue;

typedef struct VirtSegment {
    u8 *bytes;
    u32 size;
} VirtSegment;

/* One request: segments to read from, then segments to write to. */
typedef struct VirtChain {
    u16 head;
    u32 readable, count; /* the segments below `readable` are to be read, the rest to be written */
    u64 readable_bytes, writable_bytes;
    VirtSegment segments[VIRTQUEUE_MAX];
} VirtChain;

/* Back to what a reset leaves: not ready, full size. */
void virtqueue_reset(Virtqueue *queue, const Ram *ram);
/* Checks size and addresses and enables the queue, or breaks it. */
void virtqueue_enable(Virtqueue *queue);

/* Takes the next request; false when there is none or the queue is broken. */
bool virtqueue_take(Virtqueue *queue, VirtChain *chain) MUST_CHECK;
/* Puts the last `count` requests taken back, as if they had not been taken. */
void virtqueue_untake(Virtqueue *queue, u32 count);
/* Gives it back with the number of bytes written to it. */
void virtqueue_return(Virtqueue *queue, const VirtChain *chain, u32 written);
/* The same in two steps, for several requests that the guest must see at once: the n-th one, then all of them. */
void virtqueue_fill(Virtqueue *queue, u32 n, u16 head, u32 written);
void virtqueue_publish(Virtqueue *queue, u32 count);
/* Does the guest want an interrupt for what was returned since the last one? */
bool virtqueue_wants_interrupt(Virtqueue *queue);

/* Copy between a request and a buffer, from an offset into the readable or writable bytes; what was copied. */
u64 virtchain_read(const VirtChain *chain, u64 offset, void *to, u64 size);
u64 virtchain_write(const VirtChain *chain, u64 offset, const void *from, u64 size);
/* The parts of the segments that hold `size` bytes from an offset into the readable or writable ones; how many. */
u32 virtchain_slice(const VirtChain *chain, bool writable, u64 offset, u64 size, VirtSegment slices[VIRTQUEUE_MAX]);

#endif
