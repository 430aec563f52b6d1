/* What a console printed last. */
#include "machine/scrollback.h"

void scrollback_put(Scrollback *scrollback, const u8 *bytes, u64 size) {
    for (u64 i = 0; i < size; i++) scrollback->ring[scrollback->total++ % SCROLLBACK_SIZE] = bytes[i];
}

static u64 oldest(const Scrollback *scrollback) {
    return scrollback->total > SCROLLBACK_SIZE ? scrollback->total - SCROLLBACK_SIZE : 0;
}

u64 scrollback_start(const Scrollback *scrollback) {
    u64 first = oldest(scrollback);
    if (first == 0) return 0;
    for (u64 at = first; at < scrollback->total; at++) {
        if (scrollback->ring[at % SCROLLBACK_SIZE] == '\n') return at + 1;
    }
    return first;
}

u64 scrollback_peek(const Scrollback *scrollback, u64 *place, const u8 **bytes) {
    if (*place < oldest(scrollback)) *place = oldest(scrollback);
    u64 at = *place % SCROLLBACK_SIZE, left = scrollback->total - *place;
    *bytes = scrollback->ring + at;
    return left < SCROLLBACK_SIZE - at ? left : SCROLLBACK_SIZE - at;
}
