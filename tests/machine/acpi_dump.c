/* Writes each ACPI table of a machine with two processors to a file of its own: acpi_dump FOLDER. */
#include "machine/acpi.h"
#include "machine/layout.h"
#include <stdio.h>
#include <string.h>

static int dump(const Ram *ram, u64 address, const char *folder) {
    u32 size = 0;
    const u8 *table = ram_at(ram, address, 8);
    if (table == NULL) return 1;
    memcpy(&size, table + 4, 4);
    table = ram_at(ram, address, size);
    char path[300];
    snprintf(path, sizeof path, "%s/%.4s.aml", folder, table != NULL ? (const char *)table : "none");
    FILE *file = table != NULL ? fopen(path, "wb") : NULL;
    if (file == NULL) return 1;
    size_t written = fwrite(table, 1, size, file);
    return fclose(file) != 0 || written != size;
}

int main(int argc, char **argv) {
    Ram ram;
    if (argc != 2 || !ram_create(&ram, 16 << 20) || !acpi_write(&ram, 2)) return 1;
    u64 xsdt = 0, tables[2] = {0}, dsdt = 0;
    bool read = ram_read(&ram, LAYOUT_ACPI + 24, &xsdt, 8) && ram_read(&ram, xsdt + 36, tables, sizeof tables) &&
                ram_read(&ram, tables[0] + 140, &dsdt, 8);
    if (!read) return 1;
    return dump(&ram, xsdt, argv[1]) | dump(&ram, tables[0], argv[1]) | dump(&ram, tables[1], argv[1]) |
           dump(&ram, dsdt, argv[1]);
}
