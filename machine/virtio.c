/* A virtio device on the PCI bus. */
#include "machine/virtio.h"
#include <string.h>

/* The window. */
enum {
    COMMON = 0,
    STATUS_AREA = 0x1000,
    DEVICE_AREA = 0x2000,
    DOORBELLS = 0x3000,
    VECTORS = 0x4000,
    WINDOW = 0x8000
};
enum { COMMON_SIZE = 0x38, DOORBELL_STEP = 4 };

/* The common configuration (4.1.4.3). */
enum {
    DEVICE_FEATURE_SELECT = 0x00,
    DEVICE_FEATURE = 0x04,
    DRIVER_FEATURE_SELECT = 0x08,
    DRIVER_FEATURE = 0x0c,
    CONFIG_VECTOR = 0x10,
    QUEUE_COUNT = 0x12,
    STATUS = 0x14,
    CONFIG_GENERATION = 0x15,
    QUEUE_SELECT = 0x16,
    QUEUE_SIZE = 0x18,
    QUEUE_VECTOR = 0x1a,
    QUEUE_ENABLE = 0x1c,
    QUEUE_NOTIFY_OFFSET = 0x1e,
    QUEUE_DESCRIPTORS = 0x20,
    QUEUE_AVAILABLE = 0x28,
    QUEUE_USED = 0x30,
};
enum { STATUS_FEATURES_OK = 8, STATUS_DRIVER_OK = 4, STATUS_NEEDS_RESET = 0x40, STATUS_WRITABLE = 0x8f };

enum { VENDOR = 0x1af4, DEVICE_BASE = 0x1040, CAPABILITY_VENDOR = 9 };
enum { PART_COMMON = 1, PART_NOTIFY = 2, PART_ISR = 3, PART_DEVICE = 4 };
enum { ISR_QUEUE = 1, ISR_CONFIG = 2 };

/* ---- Queues -------------------------------------------------------------------------------------------------- */

static void needs_reset(Virtio *virtio) {
    if (virtio->status & STATUS_NEEDS_RESET) return;
    virtio->status |= STATUS_NEEDS_RESET;
    virtio->interrupts |= ISR_CONFIG;
    msix_send(&virtio->msix, virtio->config_vector);
}

bool virtio_take(Virtio *virtio, u32 index, VirtChain *chain) {
    Virtqueue *queue = &virtio->queues[index];
    if (!virtio_live(virtio)) return false;
    bool taken = virtqueue_take(queue, chain);
    if (queue->ready && queue->broken) needs_reset(virtio);
    return taken;
}

void virtio_interrupt(Virtio *virtio, u32 index) {
    Virtqueue *queue = &virtio->queues[index];
    if (!virtqueue_wants_interrupt(queue)) return;
    virtio->interrupts |= ISR_QUEUE;
    msix_send(&virtio->msix, queue->vector);
}

/* A budget, so that a guest which keeps adding requests cannot keep us here. */
bool virtio_serve(Virtio *virtio, u32 index, VirtChain *chain, u32 (*serve)(void *device, const VirtChain *chain)) {
    u32 served = 0;
    while (served < VIRTIO_BUDGET && virtio_take(virtio, index, chain)) {
        virtqueue_return(&virtio->queues[index], chain, serve(virtio->device, chain));
        served++;
    }
    virtio_interrupt(virtio, index);
    return served == VIRTIO_BUDGET;
}

static void changed(Virtio *virtio) {
    if (virtio->kind->changed != NULL) virtio->kind->changed(virtio->device);
}

static void clear(Virtio *virtio) {
    virtio->accepted = 0;
    virtio->status = virtio->interrupts = 0;
    virtio->queue_select = 0;
    virtio->config_vector = MSIX_NONE;
    virtio->resetting = false;
    for (u32 i = 0; i < VIRTIO_QUEUES; i++) virtqueue_reset(&virtio->queues[i], virtio->ram);
}

/* Until the reset takes effect the status reads as before, which is what drivers wait for (4.1.4.3.1). */
static void reset(Virtio *virtio) {
    virtio->resetting = virtio->in_flight;
    if (virtio->resetting) return;
    clear(virtio);
    changed(virtio);
}

void virtio_depart(Virtio *virtio) { virtio->in_flight = true; }

bool virtio_arrive(Virtio *virtio) {
    virtio->in_flight = false;
    if (!virtio->resetting) return true;
    reset(virtio);
    return false;
}

/* ---- The common configuration -------------------------------------------------------------------------------- */

/* The selected queue, or NULL when there is none of that number. */
static Virtqueue *selected(Virtio *virtio) {
    return virtio->queue_select < virtio->queue_count ? &virtio->queues[virtio->queue_select] : NULL;
}

static u64 read_queue(Virtio *virtio, u64 offset) {
    const Virtqueue *queue = selected(virtio);
    if (queue == NULL) return 0; /* a size of zero says so */
    switch (offset) {
    case QUEUE_SIZE: return queue->size;
    case QUEUE_VECTOR: return queue->vector;
    case QUEUE_ENABLE: return queue->ready;
    case QUEUE_NOTIFY_OFFSET: return virtio->queue_select;
    case QUEUE_DESCRIPTORS: return queue->descriptors;
    case QUEUE_DESCRIPTORS + 4: return queue->descriptors >> 32;
    case QUEUE_AVAILABLE: return queue->available;
    case QUEUE_AVAILABLE + 4: return queue->available >> 32;
    case QUEUE_USED: return queue->used;
    case QUEUE_USED + 4: return queue->used >> 32;
    default: return 0;
    }
}

static u64 read_common(Virtio *virtio, u64 offset) {
    switch (offset) {
    case DEVICE_FEATURE_SELECT: return virtio->feature_select;
    case DEVICE_FEATURE: return virtio->feature_select < 2 ? virtio->offered >> virtio->feature_select * 32 : 0;
    case DRIVER_FEATURE_SELECT: return virtio->driver_feature_select;
    case DRIVER_FEATURE:
        return virtio->driver_feature_select < 2 ? virtio->accepted >> virtio->driver_feature_select * 32 : 0;
    case CONFIG_VECTOR: return virtio->config_vector;
    case QUEUE_COUNT: return virtio->queue_count;
    case STATUS: return virtio->status;
    case CONFIG_GENERATION: return 0; /* it changes by the driver alone */
    case QUEUE_SELECT: return virtio->queue_select;
    default: return read_queue(virtio, offset);
    }
}

/* A vector the table does not have reads back as none: that is the refusal (4.1.5.1.2). */
static u16 valid_vector(const Virtio *virtio, u64 value) {
    return value < virtio->msix.count ? (u16)value : MSIX_NONE;
}

/* A 64-bit register takes its halves apart or both at once. */
static void write_address(u64 *address, u64 offset, u32 size, u64 value) {
    if (size == 8) *address = value;
    else if (offset % 8 == 0) *address = (*address & ~0xffffffffull) | (u32)value;
    else *address = (u32)*address | value << 32;
}

static void enable_queue(Virtio *virtio, Virtqueue *queue) {
    queue->event_index = (virtio->accepted & VIRTIO_F_EVENT_INDEX) != 0;
    virtqueue_enable(queue);
    if (queue->broken) needs_reset(virtio);
}

/* Queues take settings after the features are agreed on and before they are enabled. */
static void write_queue(Virtio *virtio, u64 offset, u32 size, u64 value) {
    Virtqueue *queue = selected(virtio);
    if (queue == NULL || queue->ready || !(virtio->status & STATUS_FEATURES_OK)) return;
    switch (offset & ~(offset >= QUEUE_DESCRIPTORS ? 7ull : 0ull)) {
    case QUEUE_SIZE: queue->size = (u16)value; break;
    case QUEUE_VECTOR: queue->vector = valid_vector(virtio, value); break;
    case QUEUE_ENABLE:
        if (value == 1) enable_queue(virtio, queue);
        break;
    case QUEUE_DESCRIPTORS: write_address(&queue->descriptors, offset, size, value); break;
    case QUEUE_AVAILABLE: write_address(&queue->available, offset, size, value); break;
    case QUEUE_USED: write_address(&queue->used, offset, size, value); break;
    default: break;
    }
}

static void write_features(Virtio *virtio, u64 value) {
    u32 half = virtio->driver_feature_select;
    if (half >= 2 || (virtio->status & STATUS_FEATURES_OK)) return;
    u64 others = virtio->accepted & ~(0xffffffffull << half * 32);
    virtio->accepted = others | (value & 0xffffffff) << half * 32;
}

/* Zero resets. FEATURES_OK stays off when the driver asks for what was not offered, or is a legacy driver. */
static void write_status(Virtio *virtio, u8 value) {
    if (value == 0) {
        reset(virtio);
        return;
    }
    bool agreed = (virtio->accepted & ~virtio->offered) == 0 && (virtio->accepted & VIRTIO_F_VERSION_1);
    bool live = virtio_live(virtio);
    value = (u8)((value & STATUS_WRITABLE) | virtio->status); /* only a reset takes bits back */
    if (!agreed) value &= (u8)~STATUS_FEATURES_OK;
    if (!(value & STATUS_FEATURES_OK)) value &= (u8)~STATUS_DRIVER_OK;
    virtio->status = value;
    if (live || !virtio_live(virtio)) return;
    changed(virtio);
    wake(&virtio->wake, virtio->function.slot); /* the queues may hold requests */
}

static void write_common(Virtio *virtio, u64 offset, u32 size, u64 value) {
    if (virtio->resetting) return;
    switch (offset) {
    case DEVICE_FEATURE_SELECT: virtio->feature_select = (u32)value; break;
    case DRIVER_FEATURE_SELECT: virtio->driver_feature_select = (u32)value; break;
    case DRIVER_FEATURE: write_features(virtio, value); break;
    case CONFIG_VECTOR: virtio->config_vector = valid_vector(virtio, value); break;
    case STATUS: write_status(virtio, (u8)value); break;
    case QUEUE_SELECT: virtio->queue_select = (u16)value; break;
    default: write_queue(virtio, offset, size, value); break;
    }
}

/* ---- The window ---------------------------------------------------------------------------------------------- */

static u64 read_isr(Virtio *virtio) {
    u8 value = virtio->interrupts;
    virtio->interrupts = 0;
    return value;
}

static u64 read_config(const Virtio *virtio, u64 offset, u32 size) {
    u64 value = 0;
    if (offset + size <= VIRTIO_CONFIG) memcpy(&value, virtio->config + offset, size);
    return value;
}

static void write_config(Virtio *virtio, u64 offset, u32 size, u64 value) {
    bool inside = offset + size <= VIRTIO_CONFIG;
    if (inside && virtio->kind->configure != NULL) virtio->kind->configure(virtio->device, offset, size, value);
}

/* A 64-bit register may be read at once. */
static u64 read_common_sized(Virtio *virtio, u64 offset, u32 size) {
    u64 value = read_common(virtio, offset);
    return size == 8 ? (u32)value | read_common(virtio, offset + 4) << 32 : value;
}

static u64 window_read(void *device, u64 offset, u32 size) {
    Virtio *virtio = device;
    if (offset < STATUS_AREA) return read_common_sized(virtio, offset, size);
    if (offset < DEVICE_AREA) return offset == STATUS_AREA ? read_isr(virtio) : 0;
    if (offset < DOORBELLS) return read_config(virtio, offset - DEVICE_AREA, size);
    if (offset < VECTORS) return 0;
    return offset < VECTORS + MSIX_SIZE ? msix_read(&virtio->msix, offset - VECTORS, size) : 0;
}

static void window_write(void *device, u64 offset, u32 size, u64 value) {
    Virtio *virtio = device;
    if (offset < STATUS_AREA) write_common(virtio, offset, size, value);
    else if (offset >= DEVICE_AREA && offset < DOORBELLS) write_config(virtio, offset - DEVICE_AREA, size, value);
    else if (offset >= DOORBELLS && offset < VECTORS) wake(&virtio->wake, virtio->function.slot);
    else if (offset >= VECTORS && offset < VECTORS + MSIX_SIZE) {
        msix_write(&virtio->msix, offset - VECTORS, size, value);
    }
}

static void config_written(void *device, u32 offset, u32 size) {
    UNUSED(offset);
    UNUSED(size);
    msix_config_written(&((Virtio *)device)->msix);
}

/* ---- Building ------------------------------------------------------------------------------------------------ */

/* A capability that points into the window (4.1.4). */
static u8 add_part(PciFunction *function, u8 part, u32 offset, u32 length, u8 extra) {
    u8 size = (u8)(16 + extra), at = pci_add_capability(function, CAPABILITY_VENDOR, size);
    pci_put(function, at + 2u, 1, size);
    pci_put(function, at + 3u, 1, part);
    pci_put(function, at + 8u, 4, offset);
    pci_put(function, at + 12u, 4, length);
    return at;
}

static void add_parts(PciFunction *function) {
    add_part(function, PART_COMMON, COMMON, COMMON_SIZE, 0);
    add_part(function, PART_ISR, STATUS_AREA, 1, 0);
    add_part(function, PART_DEVICE, DEVICE_AREA, VIRTIO_CONFIG, 0);
    u8 notify = add_part(function, PART_NOTIFY, DOORBELLS, VIRTIO_QUEUES * DOORBELL_STEP, 4);
    pci_put(function, notify + 16u, 4, DOORBELL_STEP);
}

static void add_identity(PciFunction *function, const VirtioKind *kind) {
    pci_function_init(function, VENDOR, (u16)(DEVICE_BASE + kind->type), kind->pci_class);
    pci_put(function, PCI_REVISION, 1, 1);
    pci_put(function, PCI_SUBSYSTEM_VENDOR, 2, VENDOR);
    pci_put(function, PCI_SUBSYSTEM, 2, 0x40u + kind->type);
}

bool virtio_init(Virtio *virtio, const VirtioKind *kind, void *device, u64 features, u32 queue_count,
                 const PciPlace *place) {
    *virtio = (Virtio){.kind = kind, .device = device, .ram = place->ram, .wake = place->wake};
    virtio->queue_count = queue_count;
    virtio->offered = features | VIRTIO_F_INDIRECT | VIRTIO_F_EVENT_INDEX | VIRTIO_F_VERSION_1;
    PciFunction *function = &virtio->function;
    add_identity(function, kind);
    add_parts(function);
    msix_init(&virtio->msix, function, queue_count + 1, 0, VECTORS, place->msi);
    BusRange window = {0, WINDOW, 0, 8, virtio, window_read, window_write};
    pci_add_window(place->pci, function, 0, &window);
    function->device = virtio;
    function->config_written = config_written;
    function->doorbells = (PciDoorbells){0, DOORBELLS, DOORBELL_STEP, queue_count};
    clear(virtio);
    return pci_plug(place->pci, function);
}
