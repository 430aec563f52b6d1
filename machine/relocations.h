/* The relocations behind an unpacked Linux kernel: where it holds addresses of its own, so that it can be moved.
 *
 * They are three lists of 32-bit numbers, each the low half of a virtual address, read backwards from the end of the
 * file; a zero ends each list. At the first, a 32-bit address is to grow with the kernel's virtual address, at the
 * second a 32-bit difference is to shrink, at the third a 64-bit address is to grow. (Linux, arch/x86/tools/relocs.c
 * writes them; kernels after 6.14 lack the second list.)
 */
#ifndef MACHINE_RELOCATIONS_H
#define MACHINE_RELOCATIONS_H

#include "machine/elf.h"

/* Linux maps itself at this virtual address plus its physical one, within the first GiB from there. */
#define KERNEL_MAP_START 0xffffffff80000000ull
#define KERNEL_MAP_SIZE (1ull << 30)

/* Are there any? Without, a kernel cannot be moved. */
bool relocations_present(const Image *kernel);
/* Moves the kernel that was loaded as `loaded` by `distance` in its virtual addresses. */
bool relocations_apply(const Image *kernel, const Ram *ram, const ElfLoad *loaded, u64 distance,
                       MachineError *error) MUST_CHECK;

#endif
