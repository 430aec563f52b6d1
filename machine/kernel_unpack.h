/* The ELF file within a bzImage. Unpacking it here, once, is faster than having the guest do it at each boot, and
 * lets us choose where the kernel lies. */
#ifndef MACHINE_KERNEL_UNPACK_H
#define MACHINE_KERNEL_UNPACK_H

#include "machine/image.h"

/* The size of what kernel_unpack would give; 0 when the kernel is packed in another way than by LZ4 and has to
 * unpack itself. */
u64 kernel_unpacked_size(const Image *kernel);
/* Unpacks it: the ELF file, and behind it the relocations if it has any. */
bool kernel_unpack(const Image *kernel, Image *out, MachineError *error) MUST_CHECK;

#endif
