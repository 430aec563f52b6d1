/* The ACPI tables of a machine.
 *
 * Hardware-reduced ACPI (ACPI specification 4.1): no PIC, no PIT, no SMI; interrupts come from the I/O APIC alone,
 * so every device names its pin in the DSDT, and timers from the TSC deadline. Linux finds its processors in the
 * MADT; MP tables would be ignored.
 */
#include "machine/acpi.h"
#include "machine/aml.h"
#include "machine/board.h"
#include "machine/layout.h"
#include <string.h>

enum { TABLE_HEADER = 36, TABLE_CHECKSUM = 9, RSDP_SIZE = 36, FADT_SIZE = 276, TABLES_START = 0x40 };
enum { FADT_HW_REDUCED = 1 << 20, FADT_RESET_REGISTER = 1 << 10, FADT_NO_CMOS_CLOCK = 1 << 5, FADT_NO_VGA = 1 << 2 };
enum { FADT_NO_FIXED_POWER_BUTTON = 1 << 4, FADT_NO_FIXED_SLEEP_BUTTON = 1 << 5, NOTIFY_PRESSED = 0x80 };
enum { MADT_LAPIC = 0, MADT_IOAPIC = 1, SPACE_IO = 1 };

static u8 checksum(const u8 *bytes, u32 size) {
    u8 sum = 0;
    for (u32 i = 0; i < size; i++) sum = (u8)(sum + bytes[i]);
    return (u8)-sum;
}

static void put(Aml *out, u64 value, u32 size) {
    for (u32 i = 0; i < size; i++) aml_byte(out, (u8)(value >> i * 8));
}

/* Starts a table on a 16-byte boundary; returns its offset. */
static u32 begin(Aml *out, const char *signature, u8 revision) {
    while (out->size % 16 != 0 && !out->overflow) aml_byte(out, 0);
    u32 start = out->size;
    aml_bytes(out, signature, 4);
    put(out, 0, 4); /* length */
    aml_byte(out, revision);
    aml_byte(out, 0); /* checksum */
    aml_bytes(out, "WARDIAMACHINE ", 14);
    put(out, 1, 4);
    aml_bytes(out, "WARD", 4);
    put(out, 1, 4);
    return start;
}

static void finish(Aml *out, u32 start) {
    if (out->overflow) return;
    u32 size = out->size - start;
    for (u32 i = 0; i < 4; i++) out->bytes[start + 4 + i] = (u8)(size >> i * 8);
    out->bytes[start + TABLE_CHECKSUM] = checksum(out->bytes + start, size);
}

/* ---- DSDT ---------------------------------------------------------------------------------------------------- */

/* \_S5: the value that the sleep control register takes to power off. */
static void describe_power_off(Aml *out) {
    aml_name(out, "\\_S5_");
    u32 package = aml_package(out, 4);
    aml_integer(out, POWER_OFF_TYPE);
    aml_integer(out, POWER_OFF_TYPE);
    aml_integer(out, 0);
    aml_integer(out, 0);
    aml_close(out, package);
}

static void describe_console(Aml *out) {
    u32 scope = aml_scope(out, "\\_SB_");
    u32 device = aml_device(out, "COM1");
    aml_name(out, "_HID");
    aml_hardware_id(out, "PNP0501");
    aml_name(out, "_UID");
    aml_integer(out, 0);
    aml_name(out, "_CRS");
    u32 resources = aml_resources(out);
    aml_resource_port(out, 0x3f8, 8);
    aml_resource_interrupt(out, BOARD_GSI_uart, true);
    aml_close_resources(out, resources);
    aml_close(out, device);
    aml_close(out, scope);
}

/* The power button, and the generic event device (ACPI 5.6.9) that turns its interrupt into its notification. */
static void describe_power_button(Aml *out) {
    u32 scope = aml_scope(out, "\\_SB_");
    u32 button = aml_device(out, "PWRB");
    aml_name(out, "_HID");
    aml_hardware_id(out, "PNP0C0C");
    aml_close(out, button);
    u32 events = aml_device(out, "GED0");
    aml_name(out, "_HID");
    aml_string(out, "ACPI0013");
    aml_name(out, "_UID");
    aml_integer(out, 0);
    aml_name(out, "_CRS");
    u32 resources = aml_resources(out);
    aml_resource_interrupt(out, BOARD_GSI_power, true);
    aml_close_resources(out, resources);
    u32 method = aml_method(out, "_EVT", 1);
    aml_notify(out, "\\_SB_.PWRB", NOTIFY_PRESSED);
    aml_close(out, method);
    aml_close(out, events);
    aml_close(out, scope);
}

/* The PCI bus: its devices use message-signalled interrupts, so there is no routing table. */
static void describe_pci(Aml *out) {
    u32 scope = aml_scope(out, "\\_SB_");
    u32 device = aml_device(out, "PCI0");
    aml_name(out, "_HID");
    aml_hardware_id(out, "PNP0A03");
    aml_name(out, "_UID");
    aml_integer(out, 0);
    aml_name(out, "_BBN");
    aml_integer(out, 0);
    aml_name(out, "_CRS");
    u32 resources = aml_resources(out);
    aml_resource_buses(out, 0, 0);
    aml_resource_port(out, 0xcf8, 8);
    aml_resource_memory_window(out, PCI_WINDOW_START, PCI_WINDOW_END - PCI_WINDOW_START);
    aml_close_resources(out, resources);
    aml_close(out, device);
    aml_close(out, scope);
}

/* The memory of the PCI configuration is nobody else's. */
static void describe_pci_configuration(Aml *out) {
    u32 scope = aml_scope(out, "\\_SB_");
    u32 device = aml_device(out, "ECAM");
    aml_name(out, "_HID");
    aml_hardware_id(out, "PNP0C02");
    aml_name(out, "_CRS");
    u32 resources = aml_resources(out);
    aml_resource_memory(out, PCI_ECAM, PCI_ECAM_SIZE);
    aml_close_resources(out, resources);
    aml_close(out, device);
    aml_close(out, scope);
}

static u32 write_dsdt(Aml *out) {
    u32 start = begin(out, "DSDT", 2);
    describe_power_off(out);
    describe_console(out);
    describe_power_button(out);
    describe_pci(out);
    describe_pci_configuration(out);
    finish(out, start);
    return start;
}

/* ---- FADT, MADT, MCFG, XSDT, RSDP ---------------------------------------------------------------------------------- */

/* A generic address of one byte-wide port. */
static void put_port(u8 *to, u16 port) {
    const u8 address[12] = {SPACE_IO, 8, 0, 1, (u8)port, (u8)(port >> 8)};
    memcpy(to, address, sizeof address);
}

static void put_u32(u8 *to, u32 value) {
    for (u32 i = 0; i < 4; i++) to[i] = (u8)(value >> i * 8);
}

static u32 write_fadt(Aml *out, u32 dsdt) {
    u32 start = begin(out, "FACP", 6);
    u8 body[FADT_SIZE] = {0};                     /* offsets below are those of the whole table */
    body[109] = FADT_NO_CMOS_CLOCK | FADT_NO_VGA; /* and bit 1 clear: no keyboard controller to probe */
    put_u32(body + 112, FADT_HW_REDUCED | FADT_RESET_REGISTER | FADT_NO_FIXED_POWER_BUTTON |
                             FADT_NO_FIXED_SLEEP_BUTTON);
    put_port(body + 116, POWER_PORT + POWER_RESET);
    body[128] = POWER_RESET_VALUE;
    body[131] = 3; /* the minor version; the sleep registers count from 5.0 on */
    put_u32(body + 140, LAYOUT_ACPI + dsdt);
    put_port(body + 244, POWER_PORT + POWER_SLEEP_CONTROL);
    put_port(body + 256, POWER_PORT + POWER_SLEEP_STATUS);
    memcpy(body + 268, "WARDIAN", 7);
    aml_bytes(out, body + TABLE_HEADER, FADT_SIZE - TABLE_HEADER);
    finish(out, start);
    return start;
}

static u32 write_madt(Aml *out, u32 cpu_count) {
    u32 start = begin(out, "APIC", 5);
    put(out, LAYOUT_LAPIC, 4);
    put(out, 0, 4); /* no pair of 8259s */
    for (u32 id = 0; id < cpu_count; id++) {
        put(out, MADT_LAPIC, 1);
        put(out, 8, 1);
        put(out, id, 1); /* ACPI processor number */
        put(out, id, 1); /* APIC number */
        put(out, 1, 4);  /* enabled */
    }
    put(out, MADT_IOAPIC, 1);
    put(out, 12, 1);
    put(out, 0, 2);
    put(out, LAYOUT_IOAPIC, 4);
    put(out, 0, 4); /* its first pin is GSI 0 */
    finish(out, start);
    return start;
}

/* Where the PCI configuration lies: segment 0, bus 0. */
static u32 write_mcfg(Aml *out) {
    u32 start = begin(out, "MCFG", 1);
    put(out, 0, 8);
    put(out, PCI_ECAM, 8);
    put(out, 0, 2); /* segment */
    put(out, 0, 1); /* first bus */
    put(out, 0, 1); /* last bus */
    put(out, 0, 4);
    finish(out, start);
    return start;
}

static u32 write_xsdt(Aml *out, const u32 *tables, u32 count) {
    u32 start = begin(out, "XSDT", 1);
    for (u32 i = 0; i < count; i++) put(out, LAYOUT_ACPI + tables[i], 8);
    finish(out, start);
    return start;
}

static void write_rsdp(u8 *to, u32 xsdt) {
    memcpy(to, "RSD PTR ", 8);
    memcpy(to + 9, "WARDIA", 6);
    to[15] = 2;
    put_u32(to + 20, RSDP_SIZE);
    put_u32(to + 24, LAYOUT_ACPI + xsdt);
    to[8] = checksum(to, 20);
    to[32] = checksum(to, RSDP_SIZE);
}

bool acpi_write(const Ram *ram, u32 cpu_count) {
    u8 *area = ram_at(ram, LAYOUT_ACPI, LAYOUT_ACPI_MAX);
    if (area == NULL) return false;
    memset(area, 0, LAYOUT_ACPI_MAX);
    Aml out = {.bytes = area, .size = TABLES_START, .capacity = LAYOUT_ACPI_MAX};
    u32 dsdt = write_dsdt(&out);
    u32 tables[3] = {write_fadt(&out, dsdt), 0, 0};
    tables[1] = write_madt(&out, cpu_count);
    tables[2] = write_mcfg(&out);
    u32 xsdt = write_xsdt(&out, tables, ARRAY_COUNT(tables));
    write_rsdp(area, xsdt);
    return !out.overflow;
}
