/* Unpacking LZ4's legacy frames, which Linux packs kernels with: a magic number, then blocks of up to 8 MiB, each
 * after its packed size. */
#ifndef MACHINE_LZ4_H
#define MACHINE_LZ4_H

#include "base/cursor.h"

#define LZ4_LEGACY_MAGIC 0x184c2102u

/* Unpacks all of `in` into `out`, which has to be filled exactly. False when the input is damaged. */
bool lz4_unpack_legacy(Cursor *in, u8 *out, u64 size) MUST_CHECK;

#endif
