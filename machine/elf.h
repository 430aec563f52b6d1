/* Loading the segments of an ELF file, 32 or 64 bits, to their physical addresses. */
#ifndef MACHINE_ELF_H
#define MACHINE_ELF_H

#include "machine/image.h"

typedef struct ElfLoad {
    u64 entry; /* as the header gives it: physical for kernels */
    u64 start; /* lowest physical address loaded */
    u64 end;   /* one past the highest, zeroed parts too */
} ElfLoad;

/* Copies every loadable segment; each must lie in [LAYOUT_HIGH_RAM, the end of low RAM). */
bool elf_load(const Image *image, const Ram *ram, ElfLoad *out, MachineError *error) MUST_CHECK;

#endif
