/* CRC-32C (Castagnoli), which protects what we write into files. */
#ifndef MACHINE_CHECKSUM_H
#define MACHINE_CHECKSUM_H

#include "base/types.h"

/* Goes on from `before`; start with 0. */
u32 checksum_crc32c(u32 before, const void *bytes, u64 size);

#endif
