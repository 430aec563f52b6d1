/* The ACPI tables of a machine: hardware-reduced, with the processors, the I/O APIC and the devices of the board. */
#ifndef MACHINE_ACPI_H
#define MACHINE_ACPI_H

#include "machine/ram.h"

/* Writes all tables to LAYOUT_ACPI, the RSDP first; false when they do not fit. */
bool acpi_write(const Ram *ram, u32 cpu_count) MUST_CHECK;

#endif
