/* Unpacked kernels, kept in a folder of the user. */
#ifndef MACHINE_KERNEL_CACHE_H
#define MACHINE_KERNEL_CACHE_H

#include "machine/image.h"

/* Gives the unpacked kernel, from the cache or into it; `folder` is NULL for none. A cache that cannot be used is no
 * error. `out` has no bytes when the kernel has to unpack itself. */
bool kernel_cache_get(const char *folder, const Image *kernel, Image *out, MachineError *error) MUST_CHECK;

#endif
