/* A split virtqueue. */
#include "machine/virtqueue.h"
#include <string.h>

enum { FLAG_NEXT = 1, FLAG_WRITE = 2, FLAG_INDIRECT = 4, NO_INTERRUPT = 1, DESCRIPTOR = 16 };

typedef struct Descriptor {
    u64 address;
    u32 size;
    u16 flags;
    u16 next;
} Descriptor;

void virtqueue_reset(Virtqueue *queue, const Ram *ram) {
    *queue = (Virtqueue){.ram = ram, .size = VIRTQUEUE_MAX, .vector = 0xffff};
}

/* The offsets of the last words of the two rings: the indices that EVENT_IDX uses. */
static u64 used_event(const Virtqueue *queue) { return queue->available + 4 + 2ull * queue->size; }
static u64 available_event(const Virtqueue *queue) { return queue->used + 4 + 8ull * queue->size; }

void virtqueue_enable(Virtqueue *queue) {
    u64 size = queue->size;
    bool power_of_two = size != 0 && (size & (size - 1)) == 0 && size <= VIRTQUEUE_MAX;
    bool aligned = queue->descriptors % 16 == 0 && queue->available % 2 == 0 && queue->used % 4 == 0;
    bool inside = ram_at(queue->ram, queue->descriptors, size * DESCRIPTOR) != NULL &&
                  ram_at(queue->ram, queue->available, 6 + 2 * size) != NULL &&
                  ram_at(queue->ram, queue->used, 6 + 8 * size) != NULL;
    queue->broken = !power_of_two || !aligned || !inside;
    queue->ready = true;
}

/* The rings are inside of RAM and aligned since virtqueue_enable, and RAM never changes. Sequentially consistent,
 * so that of "I return, you sleep" and "I sleep, you offer" at least one side sees the other. */
static u16 load16(const Virtqueue *queue, u64 address) {
    return __atomic_load_n((u16 *)(void *)ram_at(queue->ram, address, 2), __ATOMIC_SEQ_CST);
}

static void store16(const Virtqueue *queue, u64 address, u16 value) {
    __atomic_store_n((u16 *)(void *)ram_at(queue->ram, address, 2), value, __ATOMIC_SEQ_CST);
}

/* ---- Taking -------------------------------------------------------------------------------------------------- */

/* A table of descriptors: the queue's own or an indirect one. */
typedef struct Table {
    u64 address;
    u32 count;
    bool indirect;
} Table;

static bool read_descriptor(const Virtqueue *queue, const Table *table, u32 index, Descriptor *out) {
    return index < table->count && ram_read(queue->ram, table->address + (u64)index * DESCRIPTOR, out, sizeof *out);
}

static bool add_segment(const Virtqueue *queue, VirtChain *chain, const Descriptor *descriptor) {
    bool write = (descriptor->flags & FLAG_WRITE) != 0;
    u8 *bytes = ram_at(queue->ram, descriptor->address, descriptor->size);
    if (bytes == NULL || chain->count == VIRTQUEUE_MAX || descriptor->size == 0) return false;
    if (!write && chain->readable != chain->count) return false; /* readable after writable */
    chain->segments[chain->count++] = (VirtSegment){bytes, descriptor->size};
    if (write) chain->writable_bytes += descriptor->size;
    else chain->readable = chain->count, chain->readable_bytes += descriptor->size;
    return true;
}

static bool enter_indirect(const Descriptor *descriptor, Table *table) {
    bool legal = !table->indirect && !(descriptor->flags & FLAG_NEXT) && descriptor->size % DESCRIPTOR == 0 &&
                 descriptor->size != 0 && descriptor->size / DESCRIPTOR <= VIRTQUEUE_MAX;
    *table = (Table){descriptor->address, descriptor->size / DESCRIPTOR, true};
    return legal;
}

/* Follows the links; more of them than the table has entries is a loop. */
static bool walk(const Virtqueue *queue, VirtChain *chain) {
    Table table = {queue->descriptors, queue->size, false};
    u32 index = chain->head;
    for (u32 steps = 0; steps <= 2 * VIRTQUEUE_MAX; steps++) {
        Descriptor descriptor;
        if (!read_descriptor(queue, &table, index, &descriptor)) return false;
        if (descriptor.flags & FLAG_INDIRECT) {
            if (!enter_indirect(&descriptor, &table)) return false;
            index = 0;
            continue;
        }
        if (!add_segment(queue, chain, &descriptor)) return false;
        if (!(descriptor.flags & FLAG_NEXT)) return true;
        index = descriptor.next;
    }
    return false;
}

bool virtqueue_take(Virtqueue *queue, VirtChain *chain) {
    if (!queue->ready || queue->broken) return false;
    u16 waiting = (u16)(load16(queue, queue->available + 2) - queue->next);
    if (waiting == 0 && queue->event_index) {
        /* Ask for a kick, then look again: one may have come in between. */
        store16(queue, available_event(queue), queue->next);
        waiting = (u16)(load16(queue, queue->available + 2) - queue->next);
    }
    if (waiting == 0) return false;
    chain->head = load16(queue, queue->available + 4 + 2ull * (queue->next % queue->size));
    chain->readable = chain->count = 0;
    chain->readable_bytes = chain->writable_bytes = 0;
    queue->broken = waiting > queue->size || !walk(queue, chain);
    queue->next++;
    return !queue->broken;
}

void virtqueue_untake(Virtqueue *queue, u32 count) { queue->next = (u16)(queue->next - count); }

/* ---- Returning ----------------------------------------------------------------------------------------------- */

void virtqueue_fill(Virtqueue *queue, u32 n, u16 head, u32 written) {
    u32 entry[2] = {head, written};
    u64 at = queue->used + 4 + 8ull * ((queue->returned + n) % queue->size);
    if (!ram_write(queue->ram, at, entry, sizeof entry)) queue->broken = true;
}

void virtqueue_publish(Virtqueue *queue, u32 count) {
    queue->returned = (u16)(queue->returned + count);
    store16(queue, queue->used + 2, queue->returned);
}

void virtqueue_return(Virtqueue *queue, const VirtChain *chain, u32 written) {
    virtqueue_fill(queue, 0, chain->head, written);
    virtqueue_publish(queue, 1);
}

bool virtqueue_wants_interrupt(Virtqueue *queue) {
    u16 before = queue->signalled, now = queue->returned;
    if (!queue->ready || queue->broken || before == now) return false;
    queue->signalled = now;
    if (!queue->event_index) return (load16(queue, queue->available) & NO_INTERRUPT) == 0;
    u16 event = load16(queue, used_event(queue));
    return (u16)(now - event - 1) < (u16)(now - before);
}

/* ---- Copying ------------------------------------------------------------------------------------------------- */

/* Walks segments [first, end) from an offset; copies to or from each. */
static u64 copy(const VirtChain *chain, u32 first, u32 end, u64 offset, u8 *buffer, u64 size, bool to_guest) {
    u64 copied = 0;
    for (u32 i = first; i < end && copied < size; i++) {
        const VirtSegment *segment = &chain->segments[i];
        if (offset >= segment->size) {
            offset -= segment->size;
            continue;
        }
        u64 part = segment->size - offset < size - copied ? segment->size - offset : size - copied;
        if (to_guest) memcpy(segment->bytes + offset, buffer + copied, part);
        else memcpy(buffer + copied, segment->bytes + offset, part);
        copied += part;
        offset = 0;
    }
    return copied;
}

u64 virtchain_read(const VirtChain *chain, u64 offset, void *to, u64 size) {
    return copy(chain, 0, chain->readable, offset, to, size, false);
}

/* The buffer is only read from: the direction says so. */
u64 virtchain_write(const VirtChain *chain, u64 offset, const void *from, u64 size) {
    return copy(chain, chain->readable, chain->count, offset, (u8 *)(uintptr_t)from, size, true);
}

u32 virtchain_slice(const VirtChain *chain, bool writable, u64 offset, u64 size, VirtSegment slices[VIRTQUEUE_MAX]) {
    u32 first = writable ? chain->readable : 0, end = writable ? chain->count : chain->readable, count = 0;
    for (u32 i = first; i < end && size > 0; i++) {
        const VirtSegment *segment = &chain->segments[i];
        u64 passed = offset < segment->size ? offset : segment->size;
        u64 part = segment->size - passed < size ? segment->size - passed : size;
        offset -= passed;
        size -= part;
        if (part > 0) slices[count++] = (VirtSegment){segment->bytes + passed, (u32)part};
    }
    return count;
}
