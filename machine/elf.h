/* Loading the segments of an ELF file, 32 or 64 bits, to their physical addresses. */
#ifndef MACHINE_ELF_H
#define MACHINE_ELF_H

#include "machine/image.h"

typedef struct ElfLoad {
    u64 entry; /* where it starts, moved like everything else */
    u64 start; /* lowest physical address loaded */
    u64 end;   /* one past the highest, zeroed parts too */
    u64 shift; /* how far above its own physical addresses it was loaded */
} ElfLoad;

/* Where segments may lie: from LAYOUT_HIGH_RAM on, or also in the free part of the first mebibyte. */
typedef enum ElfArea { ELF_HIGH, ELF_LOW_TOO } ElfArea;

/* Copies every loadable segment, `shift` above the address it wants. */
bool elf_load(const Image *image, ElfArea area, const Ram *ram, u64 shift, ElfLoad *out, MachineError *error) MUST_CHECK;

/* Where the segments would lie without being shifted: `start` and `end`, nothing is loaded. */
bool elf_measure(const Image *image, ElfArea area, ElfLoad *out, MachineError *error) MUST_CHECK;

/* One past the section headers, which are the last of an ELF file proper; 0 when there are none. */
u64 elf_file_end(const Image *image);

#endif
