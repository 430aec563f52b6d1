// links: machine.a
/* The keys that stay ours, and the sizes users type. */
#include "machine/machine.h"
#include "machine/terminal.h"
#include "tests/unit/check.h"

/* Filters in one go and byte by byte: both must agree. */
static void check_keys(const char *typed, const char *wanted, bool stop) {
    u8 all[64], kept[64];
    u32 length = (u32)strlen(typed), count = 0;
    memcpy(all, typed, length);
    EscapeKeys at_once = {0}, slowly = {0};
    u32 left = escape_filter(&at_once, all, length);
    for (u32 i = 0; i < length; i++) {
        u8 byte = (u8)typed[i];
        if (escape_filter(&slowly, &byte, 1) == 1) kept[count++] = byte;
    }
    CHECK(left == strlen(wanted) && memcmp(all, wanted, left) == 0 && at_once.stop == stop);
    CHECK(count == left && memcmp(kept, wanted, count) == 0 && slowly.stop == stop);
}

static void keys_reach_the_guest_or_us(void) {
    check_keys("hello", "hello", false);
    check_keys("a\x01"
               "xb",
               "ab", true);
    check_keys("\x01\x01"
               "x",
               "\x01x", false);
    check_keys("\x01"
               "c",
               "c", false);
    check_keys("\x01", "", false);
    check_keys("\x03", "\x03", false);
}

static u64 size_of(const char *text) {
    MachineError error = {0};
    u64 size = 0;
    bool good = machine_parse_size(text, &size, &error);
    CHECK(good == (error.code == MACHINE_OK) && (good || error.code == MACHINE_MEMORY_SIZE));
    return good ? size : 0;
}

static void sizes_need_a_unit_and_sense(void) {
    CHECK(size_of("16M") == 16 << 20 && size_of("2G") == 2ull << 30 && size_of("1T") == 1ull << 40);
    CHECK(size_of("32768K") == 32 << 20);
    const char *const wrong[] = {"",
                                 "M",
                                 "-1G",
                                 "512",
                                 "512m",
                                 "12MB",
                                 "1.5G",
                                 "15M",
                                 "2T",
                                 "16385K",
                                 " 16M",
                                 "+16M",
                                 "99999999999999999999G",
                                 "18446744073709551615T",
                                 "0x10M"};
    for (size_t i = 0; i < ARRAY_COUNT(wrong); i++) CHECK(size_of(wrong[i]) == 0);
}

static void errors_have_their_own_statuses(void) {
    for (MachineErrorCode a = MACHINE_OK + 1; a < MACHINE_ERROR_COUNT; a++) {
        CHECK(machine_error_status(a) >= 20 && machine_error_status(a) < 126);
        CHECK(strlen(machine_error_text(a)) > 0 && strlen(machine_error_remedy(a)) > 0);
        for (MachineErrorCode b = MACHINE_OK; b < a; b++) CHECK(machine_error_status(a) != machine_error_status(b));
    }
}

static void the_first_error_stays(void) {
    MachineError error = {0};
    CHECK(!machine_fail(&error, MACHINE_CPU_COUNT, "%d", 7) && !machine_fail(&error, MACHINE_KVM_CALL, "x"));
    CHECK(error.code == MACHINE_CPU_COUNT);
    CHECK_TEXT(error.detail, "7");
}

int main(void) {
    RUN(keys_reach_the_guest_or_us);
    RUN(sizes_need_a_unit_and_sense);
    RUN(errors_have_their_own_statuses);
    RUN(the_first_error_stays);
    return 0;
}
