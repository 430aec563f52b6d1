// links: base/utf8.o
/* base/utf8.h */
#include "base/utf8.h"
#include "tests/unit/check.h"

static bool valid(const char *text) { return mutf8_valid((const u8 *)text, strlen(text)); }

static void validates_modified_utf8(void) {
    CHECK(valid("") && valid("plain text longer than eight") && valid("caf\xC3\xA9"));
    CHECK(valid("\xC0\x80") && valid("\xED\xA0\xBD\xED\xB8\x80") && valid("\xE2\x82\xAC"));
    CHECK(!mutf8_valid((const u8 *)"a\0b", 3));
    CHECK(!mutf8_valid((const u8 *)"12345678\0abcdefg", 16));
    CHECK(!valid("\xF0\x9F\x98\x80") && !valid("\x80") && !valid("\xC3") && !valid("\xE2\x82"));
    CHECK(!valid("\xC1\x81") && !valid("\xE0\x80\x80") && !valid("abcdefgh\xFF"));
}

static void decodes(void) {
    const u8 text[] = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80";
    bool latin1;
    u16 units[8];
    CHECK(utf8_utf16_length(text, sizeof text - 1, &latin1) == 5 && !latin1);
    utf8_to_utf16(text, sizeof text - 1, units);
    CHECK(units[0] == 'a' && units[1] == 0xE9 && units[2] == 0x20AC);
    CHECK(units[3] == 0xD83D && units[4] == 0xDE00);
    u8 narrow[16];
    CHECK(utf8_utf16_length((const u8 *)"abcdefgh\xC3\xA9", 10, &latin1) == 9 && latin1);
    utf8_to_latin1((const u8 *)"abcdefgh\xC3\xA9", 10, narrow);
    CHECK(memcmp(narrow, "abcdefgh\xE9", 9) == 0);
}

static void replaces_malformed_bytes(void) {
    u16 units[4];
    CHECK(utf8_utf16_length((const u8 *)"\xFF\xC3", 2, NULL) == 2);
    utf8_to_utf16((const u8 *)"\xFF\xC3", 2, units);
    CHECK(units[0] == 0xFFFD && units[1] == 0xFFFD);
}

static void encodes(void) {
    const u16 units[] = {'a', 0, 0xD83D, 0xDE00, 0xD800};
    u8 out[32];
    CHECK(utf16_to_utf8(units, 5, NULL) == 7 && utf16_to_utf8(units, 5, out) == 7);
    CHECK(memcmp(out, "a\0\xF0\x9F\x98\x80?", 7) == 0);
    CHECK(utf16_to_mutf8(units, 5, out) == 12);
    CHECK(memcmp(out, "a\xC0\x80\xED\xA0\xBD\xED\xB8\x80\xED\xA0\x80", 12) == 0);
    CHECK(latin1_to_utf8((const u8 *)"\xE9z", 2, out) == 3 && memcmp(out, "\xC3\xA9z", 3) == 0);
}

int main(void) {
    RUN(validates_modified_utf8);
    RUN(decodes);
    RUN(replaces_malformed_bytes);
    RUN(encodes);
    return 0;
}
