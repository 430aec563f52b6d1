/* Puts a kernel into guest memory. */
#include "machine/boot.h"
#include "machine/acpi.h"
#include "machine/layout.h"
#include "machine/power.h"

bool boot_place_initrd(const Image *initrd, const Ram *ram, u64 floor, u64 limit, u64 *address, MachineError *error) {
    u64 end = limit < ram->low_size ? limit : ram->low_size;
    u64 start = initrd->size <= end ? (end - initrd->size) & ~0xfffull : 0;
    if (start >= floor && ram_write(ram, start, initrd->bytes, initrd->size)) {
        *address = start;
        return true;
    }
    u64 wanted = floor + initrd->size + 0xfff;
    return machine_fail(error, MACHINE_MEMORY_TOO_SMALL, "kernel and initial RAM disk need at least %llu MiB",
                        (unsigned long long)(wanted >> 20) + 1);
}

/* In place of a BIOS: Linux with hardware-reduced ACPI and no EFI resets by a jump to the reset vector. Real mode:
 * mov $POWER_RESET_VALUE, %al; mov $the port, %dx; out %al, %dx; hlt; jmp to the hlt. */
static bool write_reset_vector(const Ram *ram) {
    enum { PORT = POWER_PORT + POWER_RESET };
    const u8 code[] = {0xb0, POWER_RESET_VALUE, 0xba, PORT & 0xff, PORT >> 8, 0xee, 0xf4, 0xeb, 0xfd};
    return ram_write(ram, LAYOUT_RESET_VECTOR, code, sizeof code);
}

bool boot_load(const BootRequest *request, const Ram *ram, BootState *state, MachineError *error) {
    KernelKind kind;
    if (!kernel_identify(request->kernel, &kind, error)) return false;
    if (ram->low_size < LAYOUT_HIGH_RAM || !acpi_write(ram, request->cpu_count) || !write_reset_vector(ram)) {
        return machine_fail(error, MACHINE_MEMORY_TOO_SMALL, "the ACPI tables need the first mebibyte");
    }
    if (kind == KERNEL_MULTIBOOT) return boot_multiboot(request, ram, state, error);
    return boot_linux(request, kind, ram, state, error);
}
