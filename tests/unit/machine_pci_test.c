// links: machine.a
/* PCI configuration, windows that move, MSI-X masking. */
#include "machine/msix.h"
#include "tests/unit/check.h"

static Bus memory;
static Power power;
static PciHost pci;
static PciFunction function;
static Msix msix;
static u64 sent_address;
static u32 sent_data, sent_count;
static EndReason ended;

static u64 probe_read(void *device, u64 offset, u32 size) {
    UNUSED(device), UNUSED(size);
    return offset + 1;
}
static void probe_write(void *device, u64 offset, u32 size, u64 value) {
    UNUSED(device), UNUSED(offset), UNUSED(size), UNUSED(value);
}

static void send(void *owner, u64 address, u32 data) {
    UNUSED(owner);
    sent_address = address, sent_data = data, sent_count++;
}

static void end(void *owner, EndReason reason, u32 status) { UNUSED(owner), UNUSED(status), ended = reason; }

static void config_written(void *device, u32 offset, u32 size) {
    UNUSED(offset), UNUSED(size);
    msix_config_written(device);
}

static void start(void) {
    memory = (Bus){0};
    power_init(&power, (EndLine){end, NULL});
    pci_init(&pci, &memory, &power);
    pci_function_init(&function, 0x1234, 0x5678, 0x010203);
    msix_init(&msix, &function, 4, 0, 0x800, (MsiLine){send, NULL});
    function.device = &msix;
    function.config_written = config_written;
    pci_add_window(&pci, &function, 0, &(BusRange){0, 0x1000, 0, 8, NULL, probe_read, probe_write});
    CHECK(pci_plug(&pci, &function));
    sent_count = 0;
}

static void address(u32 slot, u32 offset) { pci_write(&pci, 0, 4, 0x80000000u | slot << 11 | offset); }
static u64 get(u32 offset, u32 size) {
    address(1, offset);
    return pci_read(&pci, 4 + (offset & 3), size);
}
static void set(u32 offset, u32 size, u64 value) {
    address(1, offset), pci_write(&pci, 4 + (offset & 3), size, value);
}

static void functions_are_found(void) {
    start();
    CHECK(get(0, 4) == 0x56781234 && get(9, 1) == 0x03 && get(11, 1) == 0x01 && get(2, 2) == 0x5678);
    address(0, 0);
    CHECK(pci_read(&pci, 4, 2) == 0x1b36 && pci_read(&pci, 0, 4) == 0x80000000);
    address(2, 0);
    CHECK(pci_read(&pci, 4, 4) == UINT64_MAX);
    pci_write(&pci, 0, 4, 1 << 11); /* not enabled */
    CHECK(pci_read(&pci, 4, 4) == UINT64_MAX);
    pci_write(&pci, 0, 4, 0x81000800); /* register 256 */
    CHECK(pci_read(&pci, 4, 4) == UINT64_MAX);
    pci_write(&pci, 0, 4, 0x80010800); /* another bus */
    CHECK(pci_read(&pci, 4, 4) == UINT64_MAX);
}

static u64 ecam(u32 slot, u32 function_number, u32 offset) {
    return PCI_ECAM_OFFSET + (slot << 15 | function_number << 12 | offset);
}

static void device_memory_shows_the_configuration(void) {
    start();
    CHECK(pci_read(&pci, ecam(1, 0, 0), 4) == 0x56781234 && pci_read(&pci, ecam(0, 0, 0), 2) == 0x1b36);
    CHECK(pci_read(&pci, ecam(2, 0, 0), 4) == UINT64_MAX && pci_read(&pci, ecam(1, 1, 0), 4) == UINT64_MAX);
    CHECK(pci_read(&pci, ecam(1, 0, 256), 4) == 0 && pci_read(&pci, ecam(1, 0, 0xffc), 4) == 0); /* none further */
    pci_write(&pci, ecam(1, 0, PCI_COMMAND), 2, PCI_COMMAND_MEMORY);
    pci_write(&pci, ecam(1, 0, PCI_BAR), 4, 0xd0000000);
    CHECK(bus_read(&memory, 0xd0000004, 1) == 5 && get(PCI_BAR, 4) == 0xd0000000);
    pci_write(&pci, ecam(1, 0, 254), 4, UINT64_MAX), pci_write(&pci, ecam(1, 0, 0xffc), 4, UINT64_MAX);
    pci_write(&pci, ecam(9, 0, 0), 4, 0);
    CHECK(pci_read(&pci, ecam(1, 0, 254), 4) == 0);
}

static void only_what_may_change_does(void) {
    start();
    set(0, 4, 0);
    set(PCI_CLASS, 1, 0xff);
    CHECK(get(0, 4) == 0x56781234 && get(9, 1) == 3);
    set(PCI_COMMAND, 2, 0xffff);
    CHECK(get(PCI_COMMAND, 2) == 0x407);
}

static void capabilities_are_chained(void) {
    start();
    u8 more = pci_add_capability(&function, 9, 13);
    CHECK(get(PCI_STATUS, 2) == 0x10 && get(PCI_CAPABILITIES, 1) == 0x40 && get(0x40, 1) == 0x11);
    CHECK(get(0x41, 1) == more && get(more, 1) == 9 && get(more + 1u, 1) == 0 && function.next_capability % 4 == 0);
}

static void windows_answer_where_the_guest_puts_them(void) {
    start();
    u64 base = get(PCI_BAR, 4);
    CHECK(base == PCI_WINDOW_START && bus_read(&memory, base, 1) == 0xff);
    set(PCI_COMMAND, 2, PCI_COMMAND_MEMORY);
    CHECK(bus_read(&memory, base + 4, 1) == 5);
    set(PCI_BAR, 4, UINT32_MAX); /* how guests ask for the size */
    CHECK(get(PCI_BAR, 4) == 0xfffff000 && bus_read(&memory, base, 1) == 0xff);
    set(PCI_BAR, 4, 0xd0000000);
    CHECK(bus_read(&memory, 0xd0000004, 1) == 5 && memory.count == 1);
    set(PCI_BAR, 4, 0xfee00000); /* not where interrupt controllers live */
    CHECK(memory.count == 0 && bus_read(&memory, 0xd0000004, 1) == 0xff);
    set(PCI_BAR, 4, 0x1000);
    CHECK(memory.count == 0);
    set(PCI_BAR, 4, base);
    set(PCI_COMMAND, 2, 0);
    CHECK(memory.count == 0);
}

static u64 moved_from, moved_to;
static void moved(void *owner, const PciFunction *which, u32 window, u64 from, u64 to) {
    UNUSED(owner);
    CHECK(which == &function && window == 0);
    moved_from = from, moved_to = to;
}

static void moves_are_told(void) {
    start();
    pci.watch = (PciWatch){moved, NULL};
    set(PCI_COMMAND, 2, PCI_COMMAND_MEMORY);
    CHECK(moved_from == 0 && moved_to == PCI_WINDOW_START);
    set(PCI_BAR, 4, 0xd0000000);
    CHECK(moved_from == PCI_WINDOW_START && moved_to == 0xd0000000);
    set(PCI_COMMAND, 2, 0);
    CHECK(moved_from == 0xd0000000 && moved_to == 0);
}

static void the_reset_port_lies_between(void) {
    start();
    ended = END_NONE;
    pci_write(&pci, 1, 1, 6);
    CHECK(ended == END_RESET);
}

static void masked_messages_wait(void) {
    start();
    msix_write(&msix, 16, 8, 0xfee01000);
    msix_write(&msix, 24, 4, 0x41);
    msix_send(&msix, 1);
    CHECK(sent_count == 0 && msix_read(&msix, MSIX_PENDING, 8) == 0); /* not enabled at all: lost */
    set(msix.capability + 2u, 2, 0x8000);
    msix_send(&msix, 1);
    CHECK(sent_count == 0 && msix_read(&msix, MSIX_PENDING, 8) == 2);
    msix_write(&msix, 28, 4, 0);
    CHECK(sent_count == 1 && sent_address == 0xfee01000 && sent_data == 0x41 && msix.pending == 0);
    set(msix.capability + 2u, 2, 0xc000);
    msix_send(&msix, 1);
    CHECK(sent_count == 1 && msix.pending == 2);
    set(msix.capability + 2u, 2, 0x8000);
    CHECK(sent_count == 2);
    msix_send(&msix, 4), msix_send(&msix, MSIX_NONE);
    CHECK(sent_count == 2);
}

static void survives_any_accesses(void) {
    start();
    u64 seed = 3;
    for (int i = 0; i < 500000; i++) {
        seed = seed * 6364136223846793005ull + 1442695040888963407ull;
        u32 size = (u32[]){1, 2, 4, 8}[seed >> 62], offset = (u32)(seed >> 50) & 7;
        if (seed >> 20 & 1) address((u32)(seed >> 21) & 3, (u32)(seed >> 23) & 0xfc);
        if (size <= 4 && offset + size <= 8) {
            if (seed >> 31 & 1) pci_write(&pci, offset, size, seed >> 13);
            else pci_read(&pci, offset, size);
        }
        if (seed >> 32 & 1) msix_write(&msix, seed >> 40 & 0xfff, size, seed >> 7);
        else msix_read(&msix, seed >> 40 & 0xfff, size);
        msix_send(&msix, (u16)(seed >> 33));
        CHECK(memory.count <= 1);
    }
}

int main(void) {
    RUN(functions_are_found);
    RUN(device_memory_shows_the_configuration);
    RUN(only_what_may_change_does);
    RUN(capabilities_are_chained);
    RUN(windows_answer_where_the_guest_puts_them);
    RUN(moves_are_told);
    RUN(the_reset_port_lies_between);
    RUN(masked_messages_wait);
    RUN(survives_any_accesses);
    return 0;
}
