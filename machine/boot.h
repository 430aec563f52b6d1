/* Puts a kernel and what it needs into guest memory and says how the first processor starts. */
#ifndef MACHINE_BOOT_H
#define MACHINE_BOOT_H

#include "machine/kernel.h"

typedef struct BootRequest {
    const Image *kernel;
    const Image *unpacked; /* the ELF file within a bzImage; NULL: the guest unpacks it */
    const Image *initrd;   /* NULL: none */
    const char *command_line;
    u32 cpu_count;
    u8 seed[32];     /* for the guest's random numbers */
    bool randomize;  /* put the kernel at random addresses, if it can be moved */
    u64 physical, virtual; /* random numbers to choose them by */
} BootRequest;

/* The registers of the boot processor. */
typedef struct BootState {
    bool long_mode; /* 64 bits with paging; otherwise 32 bits, flat, without */
    u64 rip, rsp, rsi;
    u32 eax, ebx;
} BootState;

/* Loads a kernel of any kind. Everything written lies in RAM whatever the files say. */
bool boot_load(const BootRequest *request, const Ram *ram, BootState *state, MachineError *error) MUST_CHECK;

/* The kinds, one file each. `boot_linux` takes both a bzImage and an ELF. */
bool boot_linux(const BootRequest *request, KernelKind kind, const Ram *ram, BootState *state,
                MachineError *error) MUST_CHECK;
bool boot_multiboot(const BootRequest *request, const Ram *ram, BootState *state, MachineError *error) MUST_CHECK;

/* Copies the initial RAM disk as high as possible below `limit`, above `floor`; gives its address. */
bool boot_place_initrd(const Image *initrd, const Ram *ram, u64 floor, u64 limit, u64 *address,
                       MachineError *error) MUST_CHECK;

#endif
