// links: machine.a
#define _GNU_SOURCE
/* The ACPI tables: pointers, lengths, checksums, contents. `iasl` reads them in tests/machine/acpi. */
#include "machine/acpi.h"
#include "machine/aml.h"
#include "machine/layout.h"
#include "tests/unit/check.h"

static Ram ram;

static u64 word(u64 address, u32 size) {
    u64 value = 0;
    CHECK(ram_read(&ram, address, &value, size));
    return value;
}

static u8 sum(u64 address, u64 size) {
    const u8 *bytes = ram_at(&ram, address, size);
    CHECK(bytes != NULL);
    u8 total = 0;
    for (u64 i = 0; i < size; i++) total = (u8)(total + bytes[i]);
    return total;
}

/* The table at an address, whole: its signature and checksum hold. */
static u64 table(u64 address, const char *signature) {
    CHECK(memcmp(ram_at(&ram, address, 4), signature, 4) == 0 && address % 16 == 0);
    CHECK(sum(address, word(address + 4, 4)) == 0);
    return address;
}

static u64 xsdt(void) { return table(word(LAYOUT_ACPI + 24, 8), "XSDT"); }

static void root_pointer_is_found(void) {
    CHECK(memcmp(ram_at(&ram, LAYOUT_ACPI, 8), "RSD PTR ", 8) == 0);
    CHECK(sum(LAYOUT_ACPI, 20) == 0 && sum(LAYOUT_ACPI, 36) == 0);
    CHECK(word(xsdt() + 4, 4) == 36 + 3 * 8);
}

static void fadt_says_how_to_power_off(void) {
    u64 fadt = table(word(xsdt() + 36, 8), "FACP");
    CHECK(word(fadt + 4, 4) == 276 && word(fadt + 112, 4) == (1 << 20 | 1 << 10 | 3 << 4));
    CHECK(word(fadt + 244 + 4, 8) == 0x600 && word(fadt + 256 + 4, 8) == 0x601 && word(fadt + 116 + 4, 8) == 0x602);
    CHECK(word(fadt + 128, 1) == 1 && (word(fadt + 109, 2) & 2) == 0 && word(fadt + 131, 1) == 3);
    u64 dsdt = table(word(fadt + 140, 8), "DSDT");
    CHECK(memmem(ram_at(&ram, dsdt, 8), word(dsdt + 4, 4), "_S5_", 4) != NULL);
    CHECK(memmem(ram_at(&ram, dsdt, 8), word(dsdt + 4, 4), "COM1", 4) != NULL);
    CHECK(memmem(ram_at(&ram, dsdt, 8), word(dsdt + 4, 4), "ACPI0013", 9) != NULL);
    CHECK(memmem(ram_at(&ram, dsdt, 8), word(dsdt + 4, 4), "PCI0", 4) != NULL);
}

static void madt_lists_every_processor(void) {
    u64 madt = table(word(xsdt() + 44, 8), "APIC");
    u64 at = madt + 44, end = madt + word(madt + 4, 4), processors = 0, ioapics = 0;
    for (; at < end; at += word(at + 1, 1)) {
        if (word(at, 1) == 0) CHECK(word(at + 3, 1) == processors++ && word(at + 4, 4) == 1);
        if (word(at, 1) == 1) CHECK(word(at + 4, 4) == 0xfec00000 && ioapics++ == 0);
    }
    CHECK(at == end && processors == 255 && ioapics == 1);
}

static void mcfg_says_where_pci_is(void) {
    u64 mcfg = table(word(xsdt() + 52, 8), "MCFG");
    CHECK(word(mcfg + 4, 4) == 60 && word(mcfg + 44, 8) == 0xe8000000 && word(mcfg + 52, 4) == 0);
}

static void check_bytes(const Aml *aml, const char *expected, u32 size) {
    CHECK(!aml->overflow && aml->size == size && memcmp(aml->bytes, expected, size) == 0);
}

static void integers_are_short(void) {
    u8 bytes[64];
    Aml aml = {bytes, 0, sizeof bytes, false};
    aml_integer(&aml, 0), aml_integer(&aml, 1), aml_integer(&aml, 0xff), aml_integer(&aml, 0x100);
    aml_integer(&aml, 0x12345678), aml_integer(&aml, 1ull << 32);
    check_bytes(&aml, "\0\1\x0a\xff\x0b\x00\x01\x0c\x78\x56\x34\x12\x0e\0\0\0\0\1\0\0\0", 21);
}

static void names_and_packages(void) {
    u8 bytes[64];
    Aml aml = {bytes, 0, sizeof bytes, false};
    aml_path(&aml, "\\_SB_.PCI0");
    aml_path(&aml, "A___.B___.C___");
    aml_hardware_id(&aml, "PNP0501");
    check_bytes(&aml,
                "\\\x2e_SB_PCI0\x2f\x03"
                "A___B___C___\x0c\x41\xd0\x05\x01",
                29);
    aml.size = 0;
    u32 package = aml_package(&aml, 1);
    aml_integer(&aml, 5);
    aml_close(&aml, package);
    check_bytes(&aml, "\x12\x86\0\0\1\x0a\5", 7);
}

static void too_much_is_noticed(void) {
    u8 bytes[8];
    Aml aml = {bytes, 0, sizeof bytes, false};
    u32 scope = aml_scope(&aml, "\\_SB_");
    aml_integer(&aml, 77);
    aml_close(&aml, scope);
    CHECK(aml.overflow && aml.size == 8);
}

int main(void) {
    CHECK(ram_create(&ram, 16 << 20) && acpi_write(&ram, 255));
    RUN(root_pointer_is_found);
    RUN(fadt_says_how_to_power_off);
    RUN(madt_lists_every_processor);
    RUN(mcfg_says_where_pci_is);
    RUN(integers_are_short);
    RUN(names_and_packages);
    RUN(too_much_is_noticed);
    ram_destroy(&ram);
    return 0;
}
