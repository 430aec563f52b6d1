/* What a console printed last. Every reader has its own place in it; one that is too slow misses the oldest. */
#ifndef MACHINE_SCROLLBACK_H
#define MACHINE_SCROLLBACK_H

#include "base/types.h"

enum { SCROLLBACK_SIZE = 256 << 10 };

typedef struct Scrollback {
    u64 total; /* printed since the start */
    u8 ring[SCROLLBACK_SIZE];
} Scrollback;

void scrollback_put(Scrollback *scrollback, const u8 *bytes, u64 size);
/* Where a new reader starts: at a line, if there is one. */
u64 scrollback_start(const Scrollback *scrollback);
/* What comes at `*place`, in one piece; moves the place on when it was overwritten. */
u64 scrollback_peek(const Scrollback *scrollback, u64 *place, const u8 **bytes);

#endif
