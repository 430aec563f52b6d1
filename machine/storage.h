/* Bytes at offsets behind function pointers: a file, or in tests something that forgets or fails on purpose.
 *
 * Each function is false when a part of it failed. A write may stay in a cache until `sync`; what was written
 * before one survives, what was written since may be lost in any order. */
#ifndef MACHINE_STORAGE_H
#define MACHINE_STORAGE_H

#include "base/types.h"

typedef struct Storage {
    bool (*read)(void *owner, u64 offset, void *bytes, u64 size);
    bool (*write)(void *owner, u64 offset, const void *bytes, u64 size);
    bool (*zero)(void *owner, u64 offset, u64 size); /* the range reads as zeros */
    bool (*sync)(void *owner);
    void *owner;
} Storage;

#endif
