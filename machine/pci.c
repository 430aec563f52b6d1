/* The PCI bus. */
#include "machine/pci.h"

enum { ADDRESS_PORT = 0, RESET_PORT = 1, DATA_PORT = 4 };
#define ADDRESS_ENABLE 0x80000000u
#define ADDRESS_KEPT 0x8ffffffcu
#define ADDRESS_EXTENDED 0x0f000000u /* AMD: registers from 256 on, which no function here has */

void pci_put(PciFunction *function, u32 offset, u32 size, u64 value) {
    for (u32 i = 0; i < size && offset + i < PCI_CONFIG_SIZE; i++)
        function->config[offset + i] = (u8)(value >> i * 8);
}

u64 pci_get(const PciFunction *function, u32 offset, u32 size) {
    u64 value = 0;
    for (u32 i = 0; i < size && offset + i < PCI_CONFIG_SIZE; i++)
        value |= (u64)function->config[offset + i] << i * 8;
    return value;
}

static void allow(PciFunction *function, u32 offset, u32 size, u64 mask) {
    for (u32 i = 0; i < size; i++) function->writable[offset + i] = (u8)(mask >> i * 8);
}

/* ---- Building a function ------------------------------------------------------------------------------------- */

void pci_function_init(PciFunction *function, u16 vendor, u16 device, u32 class) {
    *function = (PciFunction){.next_capability = PCI_FIRST_CAPABILITY};
    pci_put(function, PCI_VENDOR, 2, vendor);
    pci_put(function, PCI_DEVICE, 2, device);
    pci_put(function, PCI_CLASS, 3, class);
    allow(function, PCI_COMMAND, 2, 0x407); /* ports, memory, bus master, no INTx */
    allow(function, 0x3c, 1, 0xff);         /* the interrupt line is the guest's scratch */
}

u8 pci_add_capability(PciFunction *function, u8 id, u8 size) {
    u8 offset = function->next_capability;
    u32 previous = function->last_capability == 0 ? PCI_CAPABILITIES : function->last_capability + 1u;
    pci_put(function, previous, 1, offset);
    pci_put(function, offset, 2, id);
    pci_put(function, PCI_STATUS, 2, PCI_STATUS_CAPABILITIES);
    function->last_capability = offset;
    function->next_capability = (u8)(offset + ((size + 3) & ~3));
    return offset;
}

void pci_add_window(PciHost *pci, PciFunction *function, u32 index, const BusRange *range) {
    u32 length = (u32)range->length, bar = PCI_BAR + index * 4;
    u32 base = (pci->next_window + length - 1) & ~(length - 1);
    pci->next_window = base + length;
    function->windows[index] = *range;
    function->windows[index].base = 0;
    pci_put(function, bar, 4, base);
    allow(function, bar, 4, ~(u64)(length - 1));
}

bool pci_plug(PciHost *pci, PciFunction *function) {
    for (u32 slot = 0; slot < PCI_SLOTS; slot++) {
        if (pci->slots[slot] != NULL) continue;
        pci->slots[slot] = function;
        function->slot = slot;
        return true;
    }
    return false;
}

void pci_init(PciHost *pci, Bus *memory, Power *power) {
    *pci = (PciHost){.next_window = PCI_WINDOW_START, .memory = memory, .power = power};
    pci_function_init(&pci->bridge, 0x1b36, 0x0008, 0x060000);
    pci->slots[0] = &pci->bridge;
}

/* ---- Windows ------------------------------------------------------------------------------------------------- */

/* Takes a window off the bus and puts it where its register says, unless that is impossible: then it does not
 * answer, as on a real bus. */
static void move_window(PciHost *pci, PciFunction *function, u32 index) {
    BusRange *window = &function->windows[index];
    if (window->length == 0) return;
    u32 base = (u32)pci_get(function, PCI_BAR + index * 4, 4);
    bool enabled = (pci_get(function, PCI_COMMAND, 2) & PCI_COMMAND_MEMORY) != 0;
    bool fits = base >= PCI_WINDOW_START && base < PCI_WINDOW_END && window->length <= PCI_WINDOW_END - base;
    u64 wanted = enabled && fits ? base : 0;
    u64 before = window->base;
    if (before == wanted) return;
    if (before != 0) bus_remove(pci->memory, before);
    window->base = wanted;
    if (wanted != 0 && !bus_add(pci->memory, window)) window->base = 0;
    if (pci->watch.moved != NULL) pci->watch.moved(pci->watch.owner, function, index, before, window->base);
}

/* ---- Configuration accesses ---------------------------------------------------------------------------------- */

/* The function that the address register selects, or NULL. */
static PciFunction *selected(const PciHost *pci) {
    u32 bus = pci->address >> 16 & 0xff, slot = pci->address >> 11 & 31, function = pci->address >> 8 & 7;
    bool enabled = (pci->address & ADDRESS_ENABLE) != 0;
    if (pci->address & ADDRESS_EXTENDED) return NULL;
    return enabled && bus == 0 && function == 0 ? pci->slots[slot] : NULL;
}

static void write_config(PciHost *pci, PciFunction *function, u32 offset, u32 size, u64 value) {
    for (u32 i = 0; i < size; i++) {
        u8 mask = function->writable[offset + i];
        u8 *byte = &function->config[offset + i];
        *byte = (u8)((*byte & ~mask) | ((u8)(value >> i * 8) & mask));
    }
    for (u32 i = 0; i < PCI_WINDOWS; i++) move_window(pci, function, i);
    if (function->config_written != NULL) function->config_written(function->device, offset, size);
}

/* By device memory: the function, or NULL, and the register, which may lie beyond the 256 that functions here have. */
static PciFunction *addressed(const PciHost *pci, u64 offset, u32 *at) {
    *at = (u32)(offset & 0xfff);
    return (offset >> 12 & 7) == 0 ? pci->slots[offset >> 15 & (PCI_SLOTS - 1)] : NULL;
}

static u64 read_ecam(const PciHost *pci, u64 offset, u32 size) {
    u32 at;
    const PciFunction *function = addressed(pci, offset, &at);
    return function != NULL ? pci_get(function, at, size) : UINT64_MAX;
}

static void write_ecam(PciHost *pci, u64 offset, u32 size, u64 value) {
    u32 at;
    PciFunction *function = addressed(pci, offset, &at);
    if (function != NULL && at + size <= PCI_CONFIG_SIZE) write_config(pci, function, at, size, value);
}

u64 pci_read(PciHost *pci, u64 offset, u32 size) {
    if (offset >= PCI_ECAM_OFFSET) return read_ecam(pci, offset - PCI_ECAM_OFFSET, size);
    if (offset == ADDRESS_PORT && size == 4) return pci->address;
    if (offset == RESET_PORT && size == 1) return power_read(pci->power, POWER_RESET_CONTROL, 1);
    const PciFunction *function = offset >= DATA_PORT ? selected(pci) : NULL;
    if (function == NULL) return UINT64_MAX;
    return pci_get(function, (pci->address & 0xfc) + (u32)(offset & 3), size);
}

void pci_write(PciHost *pci, u64 offset, u32 size, u64 value) {
    if (offset >= PCI_ECAM_OFFSET) {
        write_ecam(pci, offset - PCI_ECAM_OFFSET, size, value);
        return;
    }
    if (offset == ADDRESS_PORT && size == 4) pci->address = (u32)value & ADDRESS_KEPT;
    if (offset == RESET_PORT && size == 1) power_write(pci->power, POWER_RESET_CONTROL, 1, value);
    PciFunction *function = offset >= DATA_PORT ? selected(pci) : NULL;
    u32 at = (pci->address & 0xfc) + (u32)(offset & 3);
    if (function != NULL && at + size <= PCI_CONFIG_SIZE) write_config(pci, function, at, size, value);
}
