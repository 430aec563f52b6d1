/* NVMe commands about the controller (section 5). */
#include "machine/nvme.h"
#include <stdio.h>
#include <string.h>

enum {
    DELETE_SUBMISSIONS = 0x00,
    CREATE_SUBMISSIONS = 0x01,
    GET_LOG_PAGE = 0x02,
    DELETE_COMPLETIONS = 0x04,
    CREATE_COMPLETIONS = 0x05,
    IDENTIFY = 0x06,
    ABORT = 0x08,
    SET_FEATURES = 0x09,
    GET_FEATURES = 0x0a,
    EVENT_REQUEST = 0x0c,
    DOORBELL_BUFFERS = 0x7c,
};
enum { CONTIGUOUS = 1, INTERRUPTS = 2, FEATURE_QUEUE_COUNT = 7, FEATURE_VECTOR = 9 };
enum { IDENTIFY_NAMESPACE, IDENTIFY_CONTROLLER, IDENTIFY_ACTIVE, IDENTIFY_DESCRIPTORS };
enum { LOG_ERRORS = 1, LOG_HEALTH = 2, LOG_FIRMWARE = 3, LOG_SIZE = 512, SELECT = 7, ROOM_TEMPERATURE = 300 };
enum { VENDOR = 0x1b36, VERSION = 0x00010400, OUI_NONE = 0, SECTOR_EXPONENT = 9, UUID_TYPE = 3, UUID_SIZE = 16 };

static void number(u8 *to, u64 value, u32 size) {
    for (u32 i = 0; i < size; i++) to[i] = (u8)(value >> i * 8);
}

/* Text in a field is padded with spaces. */
static void text(u8 *to, const char *from, u32 size) {
    size_t length = strnlen(from, size);
    memcpy(to, from, length);
    memset(to + length, ' ', size - length);
}

/* ---- Queues -------------------------------------------------------------------------------------------------- */

/* The number of a queue for data, or 0. */
static u32 queue_number(const Nvme *nvme) {
    u32 id = nvme->command.words[0] & 0xffff;
    return id <= nvme->pairs ? id : 0;
}

static u32 queue_size(const Nvme *nvme) { return (nvme->command.words[0] >> 16) + 1; }

/* What holds for both kinds: `entry` is the size of one. */
static u16 check_queue(const Nvme *nvme, u64 entry) {
    const NvmeCommand *command = &nvme->command;
    u32 size = queue_size(nvme);
    if (queue_number(nvme) == 0) return NVME_INVALID_QUEUE;
    if (size < 2 || size > NVME_ENTRIES) return NVME_INVALID_QUEUE_SIZE;
    if (!(command->words[1] & CONTIGUOUS)) return NVME_INVALID_FIELD;
    bool inside = command->data[0] % NVME_PAGE == 0 && ram_at(nvme->ram, command->data[0], size * entry) != NULL;
    return inside ? NVME_OK : NVME_INVALID_BUFFER;
}

static u16 create_completions(Nvme *nvme) {
    u16 status = check_queue(nvme, 16);
    u32 word = nvme->command.words[1], id = queue_number(nvme);
    if (status != NVME_OK) return status;
    if (nvme->completions[id].used) return NVME_INVALID_QUEUE;
    if (word >> 16 >= nvme->msix.count) return NVME_INVALID_VECTOR;
    nvme->completions[id] = (NvmeCompletions){.used = true,
                                              .interrupts = (word & INTERRUPTS) != 0,
                                              .base = nvme->command.data[0],
                                              .size = queue_size(nvme),
                                              .phase = true,
                                              .vector = (u16)(word >> 16)};
    return NVME_OK;
}

static u16 create_submissions(Nvme *nvme) {
    u16 status = check_queue(nvme, sizeof(NvmeCommand));
    u32 completions = nvme->command.words[1] >> 16, id = queue_number(nvme);
    if (status != NVME_OK) return status;
    if (nvme->submissions[id].used) return NVME_INVALID_QUEUE;
    bool exists = completions != 0 && completions <= nvme->pairs && nvme->completions[completions].used;
    if (!exists) return NVME_INVALID_COMPLETION_QUEUE;
    nvme->submissions[id] = (NvmeSubmissions){
        .used = true, .base = nvme->command.data[0], .size = queue_size(nvme), .completions = completions};
    return NVME_OK;
}

static u16 delete_submissions(Nvme *nvme) {
    u32 id = queue_number(nvme);
    if (id == 0 || !nvme->submissions[id].used) return NVME_INVALID_QUEUE;
    nvme->submissions[id].used = false;
    return NVME_OK;
}

static u16 delete_completions(Nvme *nvme) {
    u32 id = queue_number(nvme);
    if (id == 0 || !nvme->completions[id].used) return NVME_INVALID_QUEUE;
    for (u32 i = 1; i <= nvme->pairs; i++) {
        if (nvme->submissions[i].used && nvme->submissions[i].completions == id) return NVME_INVALID_DELETION;
    }
    nvme->completions[id].used = false;
    return NVME_OK;
}

/* ---- Identify (5.15) ----------------------------------------------------------------------------------------- */

static void identify_controller(const Nvme *nvme, u8 *page) {
    number(page + 0, VENDOR, 2);
    number(page + 2, VENDOR, 2);
    text(page + 4, nvme->serial, 20);
    text(page + 24, "Wardian NVMe disk", 40);
    text(page + 64, "1", 8);
    page[77] = NVME_TRANSFER_EXPONENT;
    number(page + 80, VERSION, 4);
    page[111] = 1;                 /* a controller for data */
    number(page + 256, 1 << 8, 2); /* doorbells in memory */
    page[258] = 3;                 /* aborts at once, less one */
    page[259] = NVME_EVENTS - 1;
    page[260] = 3;                          /* one firmware slot, read-only */
    number(page + 266, 343, 2);             /* temperatures that are a warning */
    number(page + 268, 373, 2);             /* and critical, in kelvin */
    page[512] = 0x66;                       /* sizes of queue entries: 64 */
    page[513] = 0x44;                       /* and 16 bytes */
    number(page + 516, 1, 4);               /* namespaces */
    number(page + 520, 1 << 2 | 1 << 3, 2); /* dataset management, write zeroes */
    page[525] = 3 << 1 | 1;                 /* a volatile write cache; a flush may name all namespaces */
    snprintf((char *)page + 768, 256, "nqn.2014-08.org.nvmexpress:wardian:%.20s", nvme->serial);
}

static void identify_namespace(const Nvme *nvme, u8 *page) {
    for (u32 i = 0; i < 3; i++) number(page + i * 8, nvme->disk->sectors, 8); /* size, capacity, use */
    page[33] = 1 << 3;                                                        /* write zeroes may deallocate */
    page[99] = nvme->disk->read_only;
    page[130] = SECTOR_EXPONENT;
}

/* A UUID of custom contents (version 8) made from the serial number. */
static void identify_descriptors(const Nvme *nvme, u8 *page) {
    page[0] = UUID_TYPE;
    page[1] = UUID_SIZE;
    memcpy(page + 4, nvme->serial, UUID_SIZE);
    page[4 + 6] = (u8)((page[4 + 6] & 0x0f) | 0x80);
    page[4 + 8] = (u8)((page[4 + 8] & 0x3f) | 0x80);
}

static u16 identify(const Nvme *nvme) {
    u8 page[NVME_PAGE] = {0};
    u32 namespace = nvme->command.namespace;
    switch (nvme->command.words[0] & 0xff) {
    case IDENTIFY_CONTROLLER: identify_controller(nvme, page); break;
    case IDENTIFY_NAMESPACE:
        if (namespace != 1) return NVME_INVALID_NAMESPACE;
        identify_namespace(nvme, page);
        break;
    case IDENTIFY_ACTIVE: page[0] = namespace < 1; break; /* those above the given number */
    case IDENTIFY_DESCRIPTORS:
        if (namespace != 1) return NVME_INVALID_NAMESPACE;
        identify_descriptors(nvme, page);
        break;
    default: return NVME_INVALID_FIELD;
    }
    return nvme_put(nvme, page, sizeof page);
}

/* ---- Log pages (5.14) ---------------------------------------------------------------------------------------- */

static u16 fill_log(u32 which, u8 log[LOG_SIZE]) {
    switch (which) {
    case LOG_ERRORS: return NVME_OK; /* none */
    case LOG_HEALTH:
        number(log + 1, ROOM_TEMPERATURE, 2);
        log[3] = 100; /* percent of spare */
        log[4] = 10;  /* the threshold */
        return NVME_OK;
    case LOG_FIRMWARE:
        log[0] = 1; /* the active slot */
        text(log + 8, "1", 8);
        return NVME_OK;
    default: return NVME_INVALID_LOG_PAGE;
    }
}

static u16 get_log_page(const Nvme *nvme) {
    const u32 *words = nvme->command.words;
    u8 log[LOG_SIZE] = {0}, answer[NVME_PAGE] = {0};
    u64 size = ((words[0] >> 16 | (u64)(words[1] & 0xffff) << 16) + 1) * 4, offset = words[2] | (u64)words[3] << 32;
    u16 status = fill_log(words[0] & 0xff, log);
    if (status != NVME_OK) return status;
    if (offset > LOG_SIZE || offset % 4 != 0 || size > sizeof answer) return NVME_INVALID_FIELD;
    u64 rest = LOG_SIZE - offset;
    memcpy(answer, log + offset, rest < size ? rest : size);
    return nvme_put(nvme, answer, size);
}

/* ---- Features (5.21) ----------------------------------------------------------------------------------------- */

static const struct {
    u8 number;
    u32 initial, settable;
} features[] = {
#define FEATURE(number, initial, settable, what) {number, initial, settable},
#include "machine/nvme_features.def"
};

void nvme_reset_features(Nvme *nvme) {
    for (size_t i = 0; i < ARRAY_COUNT(features); i++) nvme->features[features[i].number] = features[i].initial;
}

/* The row, or ARRAY_COUNT(features). */
static size_t find_feature(u32 wanted) {
    size_t row = 0;
    while (row < ARRAY_COUNT(features) && features[row].number != wanted) row++;
    return row;
}

/* Both kinds of queues, each less one. */
static u32 queue_counts(const Nvme *nvme) { return (nvme->pairs - 1) | (nvme->pairs - 1) << 16; }

static u16 get_features(Nvme *nvme) {
    u32 wanted = nvme->command.words[0] & 0xff;
    if (nvme->command.words[0] >> 8 & SELECT) return NVME_INVALID_FIELD; /* only current values are kept */
    size_t row = find_feature(wanted);
    if (wanted == FEATURE_QUEUE_COUNT) nvme->result = queue_counts(nvme);
    else if (wanted == FEATURE_VECTOR) nvme->result = nvme->command.words[1] & 0xffff;
    else if (row < ARRAY_COUNT(features)) nvme->result = nvme->features[wanted];
    else return NVME_INVALID_FIELD;
    return NVME_OK;
}

static u16 set_features(Nvme *nvme) {
    u32 wanted = nvme->command.words[0] & 0xff, value = nvme->command.words[1];
    if (nvme->command.words[0] >> 31) return NVME_NOT_SAVEABLE;
    size_t row = find_feature(wanted);
    if (wanted == FEATURE_QUEUE_COUNT) {
        nvme->result = queue_counts(nvme);
        return NVME_OK;
    }
    if (wanted == FEATURE_VECTOR) return NVME_OK; /* nothing is coalesced */
    if (row == ARRAY_COUNT(features) || (value & ~features[row].settable)) return NVME_INVALID_FIELD;
    nvme->features[wanted] = value;
    return NVME_OK;
}

/* ---- The rest ------------------------------------------------------------------------------------------------ */

/* Stays open until there is something to tell, which is never: this disk does not wear out. */
static u16 request_event(Nvme *nvme) {
    if (nvme->events == NVME_EVENTS) return NVME_EVENTS_EXCEEDED;
    nvme->events++;
    nvme->silent = true;
    return NVME_OK;
}

/* Doorbells in memory (5.7): a page for the guest's values and a page for ours. */
static u16 set_doorbell_buffers(Nvme *nvme) {
    const u64 *pages = nvme->command.data;
    for (u32 i = 0; i < 2; i++) {
        if (pages[i] % NVME_PAGE != 0 || ram_at(nvme->ram, pages[i], NVME_PAGE) == NULL) return NVME_INVALID_FIELD;
    }
    nvme_shadow(nvme, pages[0], pages[1]);
    return NVME_OK;
}

/* A command that was taken is performed, so there is nothing to abort. */
static u16 abort_command(Nvme *nvme) {
    nvme->result = 1;
    return NVME_OK;
}

u16 nvme_admin(Nvme *nvme) {
    switch (nvme->command.opcode) {
    case DELETE_SUBMISSIONS: return delete_submissions(nvme);
    case CREATE_SUBMISSIONS: return create_submissions(nvme);
    case GET_LOG_PAGE: return get_log_page(nvme);
    case DELETE_COMPLETIONS: return delete_completions(nvme);
    case CREATE_COMPLETIONS: return create_completions(nvme);
    case IDENTIFY: return identify(nvme);
    case ABORT: return abort_command(nvme);
    case SET_FEATURES: return set_features(nvme);
    case GET_FEATURES: return get_features(nvme);
    case EVENT_REQUEST: return request_event(nvme);
    case DOORBELL_BUFFERS: return set_doorbell_buffers(nvme);
    default: return NVME_INVALID_OPCODE;
    }
}
