/* Where the loader puts things in guest memory below 1 MiB, and where devices live in the hole below 4 GiB. */
#ifndef MACHINE_LAYOUT_H
#define MACHINE_LAYOUT_H

enum {
    LAYOUT_GDT = 0x500,
    LAYOUT_MULTIBOOT_INFO = 0x6000, /* the information block, its module list and memory map */
    LAYOUT_LOW_IMAGE = 0x7000, /* a multiboot kernel may lie from here to the command line; */
    LAYOUT_ZERO_PAGE = 0x7000, /* what follows is for Linux alone */
    LAYOUT_STACK = 0x8ff0,
    LAYOUT_PAGE_TABLES = 0x9000, /* PML4, PDPT, four page directories */
    LAYOUT_COMMAND_LINE = 0x20000,
    LAYOUT_COMMAND_LINE_MAX = 0x1000,
    LAYOUT_SETUP_DATA = 0x21000,
    LAYOUT_LOW_RAM_END = 0x9fc00, /* Linux puts its processor start-up code below */
    LAYOUT_ACPI = 0xe0000,
    LAYOUT_ACPI_MAX = 0x1fff0,
    LAYOUT_RESET_VECTOR = 0xffff0, /* where a guest jumps to reset a PC without ACPI */
    LAYOUT_HIGH_RAM = 0x100000,
};

#define LAYOUT_IOAPIC 0xfec00000u
#define LAYOUT_LAPIC 0xfee00000u
#define LAYOUT_IDENTITY_MAP 0xfffbc000ull /* a page KVM needs on old Intel processors, */
#define LAYOUT_TSS 0xfffbd000ull          /* and three more */

#endif
