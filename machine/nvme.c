/* An NVMe disk: registers, doorbells and queues. */
#include "machine/nvme.h"
#include <string.h>

/* The window: registers, doorbells, MSI-X. */
enum { REGISTERS = 0, DOORBELLS = 0x1000, VECTORS = 0x2000, WINDOW = 0x4000 };

/* Registers (3.1). */
enum {
    CAPABILITIES = 0x00,
    VERSION = 0x08,
    CONFIG = 0x14,
    STATUS = 0x1c,
    ADMIN_SIZES = 0x24,
    ADMIN_SUBMISSIONS = 0x28,
    ADMIN_COMPLETIONS = 0x30,
};
enum { VERSION_1_4 = 0x00010400, TIMEOUT_HALF_SECONDS = 60 };
#define CAPABILITY_VALUE ((NVME_ENTRIES - 1ull) | 1ull << 16 | (u64)TIMEOUT_HALF_SECONDS << 24 | 1ull << 37)
enum { CONFIG_ENABLE = 1, CONFIG_MODES = 0x3ff0 /* command set, page size, arbitration: all 0 */ };
enum { CONFIG_SHUTDOWN = 0xc000, CONFIG_SETTABLE = 0x00fffff1 };
enum { STATUS_READY = 1, STATUS_FATAL = 2, STATUS_SHUTDOWN_DONE = 8, STATUS_SHUTDOWN = 0xc };

enum { VENDOR = 0x1b36, DEVICE = 0x0010, PCI_CLASS_NVME = 0x010802, COMPLETION_SIZE = 16 };

/* ---- Enabling and resetting ---------------------------------------------------------------------------------- */

static void clear(Nvme *nvme) {
    memset(nvme->submissions, 0, sizeof nvme->submissions);
    memset(nvme->completions, 0, sizeof nvme->completions);
    nvme_reset_features(nvme);
    nvme->events = nvme->next = 0;
    nvme->stopping = nvme->resetting = nvme->shadowed = false;
    nvme->status = 0;
}

/* The ready bit stays until the command in flight is back; drivers wait for that (3.1.5). */
static void reset(Nvme *nvme) {
    nvme->resetting = nvme->in_flight;
    if (!nvme->resetting) clear(nvme);
}

/* The queues for administration come from registers; what cannot work is a fatal status. */
static void enable(Nvme *nvme) {
    u32 submissions = (nvme->admin_sizes & 0xfff) + 1, completions = (nvme->admin_sizes >> 16 & 0xfff) + 1;
    bool sizes = submissions >= 2 && completions >= 2;
    bool inside = nvme->admin_submissions % NVME_PAGE == 0 && nvme->admin_completions % NVME_PAGE == 0 &&
                  ram_at(nvme->ram, nvme->admin_submissions, submissions * sizeof(NvmeCommand)) != NULL &&
                  ram_at(nvme->ram, nvme->admin_completions, completions * (u64)COMPLETION_SIZE) != NULL;
    if ((nvme->config & CONFIG_MODES) || !sizes || !inside) {
        nvme->status |= STATUS_FATAL;
        return;
    }
    nvme->submissions[0] = (NvmeSubmissions){.used = true, .base = nvme->admin_submissions, .size = submissions};
    nvme->completions[0] = (NvmeCompletions){
        .used = true, .interrupts = true, .base = nvme->admin_completions, .size = completions, .phase = true};
    nvme->status = STATUS_READY;
}

static void write_config(Nvme *nvme, u32 value) {
    u32 before = nvme->config;
    if (nvme->resetting) return;
    nvme->config = value & CONFIG_SETTABLE;
    if ((before & CONFIG_ENABLE) && !(value & CONFIG_ENABLE)) reset(nvme);
    if (!(before & CONFIG_ENABLE) && (value & CONFIG_ENABLE)) enable(nvme);
    bool shutdown = (value & CONFIG_SHUTDOWN) && !(before & CONFIG_SHUTDOWN);
    if (!shutdown) return;
    nvme->stopping = true;
    wake(&nvme->wake, nvme->function.slot);
}

/* ---- Registers ----------------------------------------------------------------------------------------------- */

static u32 read_register(const Nvme *nvme, u64 offset) {
    switch (offset) {
    case CAPABILITIES: return (u32)CAPABILITY_VALUE;
    case CAPABILITIES + 4: return (u32)(CAPABILITY_VALUE >> 32);
    case VERSION: return VERSION_1_4;
    case CONFIG: return nvme->config;
    case STATUS: return nvme->status;
    case ADMIN_SIZES: return nvme->admin_sizes;
    case ADMIN_SUBMISSIONS: return (u32)nvme->admin_submissions;
    case ADMIN_SUBMISSIONS + 4: return (u32)(nvme->admin_submissions >> 32);
    case ADMIN_COMPLETIONS: return (u32)nvme->admin_completions;
    case ADMIN_COMPLETIONS + 4: return (u32)(nvme->admin_completions >> 32);
    default: return 0;
    }
}

static void set_half(u64 *value, bool high, u32 half) {
    *value = high ? (*value & 0xffffffff) | (u64)half << 32 : (*value & ~0xffffffffull) | half;
}

static void write_register(Nvme *nvme, u64 offset, u32 value) {
    switch (offset) {
    case CONFIG: write_config(nvme, value); break;
    case ADMIN_SIZES: nvme->admin_sizes = value & 0x0fff0fff; break;
    case ADMIN_SUBMISSIONS:
    case ADMIN_SUBMISSIONS + 4: set_half(&nvme->admin_submissions, offset & 4, value); break;
    case ADMIN_COMPLETIONS:
    case ADMIN_COMPLETIONS + 4: set_half(&nvme->admin_completions, offset & 4, value); break;
    default: break;
    }
}

/* Even doorbells are tails of submission queues, odd ones heads of completion queues (3.1.24). Impossible values
 * are ignored. */
static void ring(Nvme *nvme, u64 doorbell, u32 value) {
    u64 id = doorbell / 2;
    if (id > nvme->pairs) return;
    NvmeSubmissions *submissions = &nvme->submissions[id];
    NvmeCompletions *completions = &nvme->completions[id];
    if (doorbell % 2 == 0 && submissions->used && value < submissions->size) submissions->tail = value;
    if (doorbell % 2 == 1 && completions->used && value < completions->size) completions->head = value;
    wake(&nvme->wake, nvme->function.slot);
}

static u64 window_read(void *device, u64 offset, u32 size) {
    const Nvme *nvme = device;
    if (offset >= VECTORS && offset < VECTORS + MSIX_SIZE) return msix_read(&nvme->msix, offset - VECTORS, size);
    if (offset >= DOORBELLS || size < 4) return 0;
    u64 value = read_register(nvme, offset);
    return size == 8 ? value | (u64)read_register(nvme, offset + 4) << 32 : value;
}

static void window_write(void *device, u64 offset, u32 size, u64 value) {
    Nvme *nvme = device;
    if (offset >= VECTORS) {
        if (offset < VECTORS + MSIX_SIZE) msix_write(&nvme->msix, offset - VECTORS, size, value);
        return;
    }
    if (size < 4) return;
    if (offset >= DOORBELLS) {
        if (offset % 4 == 0) ring(nvme, (offset - DOORBELLS) / 4, (u32)value);
        return;
    }
    write_register(nvme, offset, (u32)value);
    if (size == 8) write_register(nvme, offset + 4, (u32)(value >> 32));
}

/* ---- The worker's side --------------------------------------------------------------------------------------- */

static bool has_room(const NvmeCompletions *completions) {
    return (completions->tail + 1) % completions->size != completions->head;
}

/* The word of a doorbell in one of the two pages, which lie in RAM since they were given. */
static u32 *shadow_word(const Nvme *nvme, u64 page, u32 id, bool head) {
    return (u32 *)(void *)ram_at(nvme->ram, page + (id * 2 + head) * 4ull, 4);
}

/* Takes over what the guest left in memory instead of ringing. */
static void look(Nvme *nvme, u32 id) {
    NvmeSubmissions *submissions = &nvme->submissions[id];
    NvmeCompletions *completions = &nvme->completions[submissions->completions];
    if (!nvme->shadowed || id == 0) return;
    u32 tail = __atomic_load_n(shadow_word(nvme, nvme->shadows, id, false), __ATOMIC_SEQ_CST);
    u32 head = __atomic_load_n(shadow_word(nvme, nvme->shadows, submissions->completions, true), __ATOMIC_SEQ_CST);
    if (tail < submissions->size) submissions->tail = tail;
    if (head < completions->size) completions->head = head;
}

static void store_shadows(const Nvme *nvme, u64 page, u32 id, u32 tail, u32 head) {
    __atomic_store_n(shadow_word(nvme, page, id, false), tail, __ATOMIC_SEQ_CST);
    __atomic_store_n(shadow_word(nvme, page, nvme->submissions[id].completions, true), head, __ATOMIC_SEQ_CST);
}

/* The guest rings when it passes the value here: for a command at once, for an answer it took if there is no room
 * for more. One less is a value it has passed already. */
static void fall_asleep(const Nvme *nvme) {
    for (u32 id = 1; id <= nvme->pairs; id++) {
        const NvmeSubmissions *queue = &nvme->submissions[id];
        if (!queue->used) continue;
        const NvmeCompletions *answers = &nvme->completions[queue->completions];
        u32 head = has_room(answers) ? (answers->head - 1) & 0xffff : answers->head;
        store_shadows(nvme, nvme->sleeps, id, queue->tail, head);
    }
}

/* Queues that are in use go on where they are. */
void nvme_shadow(Nvme *nvme, u64 shadows, u64 sleeps) {
    nvme->shadowed = true;
    nvme->shadows = shadows;
    nvme->sleeps = sleeps;
    for (u32 id = 1; id <= nvme->pairs; id++) {
        const NvmeSubmissions *queue = &nvme->submissions[id];
        if (queue->used) store_shadows(nvme, shadows, id, queue->tail, nvme->completions[queue->completions].head);
    }
}

/* Takes the next command; a queue whose answers have no room waits. */
static bool find_command(Nvme *nvme) {
    for (u32 i = 0; i <= nvme->pairs; i++) {
        u32 id = (nvme->next + i) % (nvme->pairs + 1);
        NvmeSubmissions *queue = &nvme->submissions[id];
        if (queue->used) look(nvme, id);
        if (!queue->used || queue->head == queue->tail || !has_room(&nvme->completions[queue->completions])) continue;
        u64 at = queue->base + (u64)queue->head * sizeof(NvmeCommand);
        if (!ram_read(nvme->ram, at, &nvme->command, sizeof nvme->command)) continue;
        queue->head = (queue->head + 1) % queue->size;
        nvme->queue = id;
        nvme->next = id + 1;
        return true;
    }
    return false;
}

/* Looks again after falling asleep: a command may have come in between. */
static bool take_command(Nvme *nvme) {
    if (find_command(nvme)) return true;
    if (!nvme->shadowed) return false;
    fall_asleep(nvme);
    return find_command(nvme);
}

/* Powering off: all that was written becomes durable, then the status says so. */
static void prepare_shutdown(Nvme *nvme) {
    nvme->silent = true;
    nvme->job.operation = BLOCK_FLUSH;
}

static void prepare(Nvme *nvme) {
    nvme->outcome = nvme->queue == 0 ? nvme_admin(nvme) : nvme_io(nvme);
    if (nvme->outcome != NVME_OK) nvme->job.operation = BLOCK_NOTHING;
}

static BlockJob *take(void *device) {
    Nvme *nvme = device;
    bool live = (nvme->status & (STATUS_READY | STATUS_FATAL)) == STATUS_READY && !nvme->resetting;
    bool command = live && take_command(nvme);
    if (!command && !nvme->stopping) return NULL;
    nvme->job.operation = BLOCK_NOTHING;
    nvme->job.durable = false;
    nvme->job.segment_count = nvme->job.range_count = 0;
    nvme->result = 0;
    nvme->silent = false;
    if (command) prepare(nvme);
    else prepare_shutdown(nvme);
    nvme->in_flight = true;
    return &nvme->job;
}

static u16 failure(const Nvme *nvme) {
    switch (nvme->job.operation) {
    case BLOCK_READ: return NVME_READ_FAULT;
    case BLOCK_WRITE: return NVME_WRITE_FAULT;
    default: return NVME_INTERNAL;
    }
}

/* An answer (4.6): the phase bit is written last, with the status. */
static void answer(Nvme *nvme) {
    const NvmeSubmissions *submissions = &nvme->submissions[nvme->queue];
    NvmeCompletions *queue = &nvme->completions[submissions->completions];
    u16 status = nvme->outcome == NVME_OK ? NVME_OK : nvme->outcome | NVME_FINAL;
    u32 entry[3] = {nvme->result, 0, submissions->head | nvme->queue << 16};
    u32 last = nvme->command.id | (u32)status << 17 | (u32)queue->phase << 16;
    u8 *at = ram_at(nvme->ram, queue->base + (u64)queue->tail * COMPLETION_SIZE, COMPLETION_SIZE);
    if (at == NULL) return;
    memcpy(at, entry, sizeof entry);
    __atomic_store_n((u32 *)(void *)(at + 12), last, __ATOMIC_RELEASE);
    queue->tail = (queue->tail + 1) % queue->size;
    if (queue->tail == 0) queue->phase = !queue->phase;
    if (queue->interrupts) msix_send(&nvme->msix, queue->vector);
}

static void finish(void *device) {
    Nvme *nvme = device;
    bool shutdown = nvme->silent && nvme->job.operation == BLOCK_FLUSH;
    nvme->in_flight = false;
    if (nvme->resetting) {
        clear(nvme);
        return;
    }
    if (shutdown) {
        nvme->stopping = false;
        nvme->status = (nvme->status & ~(u32)STATUS_SHUTDOWN) | STATUS_SHUTDOWN_DONE;
    }
    if (nvme->silent) return;
    if (nvme->outcome == NVME_OK && nvme->job.failed) nvme->outcome = failure(nvme);
    answer(nvme);
}

BlockController nvme_controller(Nvme *nvme) {
    return (BlockController){nvme->disk, take, finish, nvme, nvme->function.slot};
}

/* ---- Building ------------------------------------------------------------------------------------------------ */

static void config_written(void *device, u32 offset, u32 size) {
    UNUSED(offset);
    UNUSED(size);
    msix_config_written(&((Nvme *)device)->msix);
}

bool nvme_init(Nvme *nvme, const Disk *disk, const char *serial, u32 pairs, const PciPlace *place) {
    *nvme = (Nvme){.disk = disk, .ram = place->ram, .wake = place->wake, .pairs = pairs};
    memcpy(nvme->serial, serial, strnlen(serial, sizeof nvme->serial));
    PciFunction *function = &nvme->function;
    pci_function_init(function, VENDOR, DEVICE, PCI_CLASS_NVME);
    pci_put(function, PCI_SUBSYSTEM_VENDOR, 2, VENDOR);
    msix_init(&nvme->msix, function, pairs + 1, 0, VECTORS, place->msi);
    BusRange window = {0, WINDOW, 0, 8, nvme, window_read, window_write};
    pci_add_window(place->pci, function, 0, &window);
    function->device = nvme;
    function->config_written = config_written;
    clear(nvme);
    return pci_plug(place->pci, function);
}
