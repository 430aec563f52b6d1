// links:
/* base/cursor.h */
#include "base/cursor.h"
#include "tests/unit/check.h"

static void reads_big_and_little_endian(void) {
    const u8 bytes[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17};
    Cursor c = cursor_make(bytes, sizeof bytes);
    CHECK(cursor_u8(&c) == 1 && cursor_u16(&c) == 0x0203 && cursor_u32(&c) == 0x04050607);
    CHECK(cursor_u16le(&c) == 0x0908 && cursor_u64(&c) == 0x0A0B0C0D0E0F1011);
    CHECK(cursor_left(&c) == 0 && !c.failed && cursor_offset(&c) == sizeof bytes);
}

static void failure_sticks(void) {
    const u8 bytes[] = {1, 2, 3};
    Cursor c = cursor_make(bytes, sizeof bytes);
    CHECK(cursor_u32(&c) == 0 && c.failed);
    CHECK(cursor_u8(&c) == 0 && c.failed);
    CHECK(cursor_take(&c, SIZE_MAX) == NULL);
}

static void slices_do_not_reach_beyond(void) {
    const u8 bytes[] = {1, 2, 3};
    Cursor c = cursor_make(bytes, sizeof bytes);
    Cursor slice = cursor_slice(&c, 2);
    CHECK(cursor_u16(&slice) == 0x0102 && cursor_u8(&slice) == 0 && slice.failed && !c.failed);
    slice = cursor_slice(&c, 2);
    CHECK(slice.failed && c.failed);
}

int main(void) {
    RUN(reads_big_and_little_endian);
    RUN(failure_sticks);
    RUN(slices_do_not_reach_beyond);
    return 0;
}
