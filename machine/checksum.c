/* CRC-32C, one bit at a time: it is for headers, not for data. */
#include "machine/checksum.h"

#define POLYNOMIAL 0x82f63b78u /* reflected */

u32 checksum_crc32c(u32 before, const void *bytes, u64 size) {
    const u8 *at = bytes;
    u32 value = ~before;
    for (u64 i = 0; i < size; i++) {
        value ^= at[i];
        for (u32 bit = 0; bit < 8; bit++) value = value >> 1 ^ (value & 1 ? POLYNOMIAL : 0);
    }
    return ~value;
}
