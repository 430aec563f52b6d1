/* The MC146818 clock of a PC. */
#include "machine/rtc.h"
#include <time.h>

enum { SECONDS = 0, MINUTES = 2, HOURS = 4, WEEKDAY = 6, DAY = 7, MONTH = 8, YEAR = 9 };
enum { STATUS_A = 10, STATUS_B = 11, STATUS_C = 12, STATUS_D = 13, CENTURY = 0x32 };
enum { A_DIVIDER_32KHZ = 0x26, B_BINARY = 4, B_24_HOURS = 2, D_VALID = 0x80, HOUR_PM = 0x80 };

void rtc_init(Rtc *rtc, i64 (*now_seconds)(void)) {
    *rtc = (Rtc){.now_seconds = now_seconds};
    rtc->bytes[STATUS_A] = A_DIVIDER_32KHZ;
    rtc->bytes[STATUS_B] = B_24_HOURS;
}

static u8 encode(const Rtc *rtc, int value) {
    if (rtc->bytes[STATUS_B] & B_BINARY) return (u8)value;
    return (u8)(value / 10 << 4 | value % 10);
}

static u8 encode_hours(const Rtc *rtc, int hours) {
    if (rtc->bytes[STATUS_B] & B_24_HOURS) return encode(rtc, hours);
    int on_dial = hours % 12 == 0 ? 12 : hours % 12;
    return encode(rtc, on_dial) | (hours >= 12 ? HOUR_PM : 0);
}

static u8 read_register(const Rtc *rtc) {
    time_t now = (time_t)rtc->now_seconds();
    struct tm utc = {0};
    gmtime_r(&now, &utc);
    int year = utc.tm_year + 1900;
    switch (rtc->index) {
    case SECONDS: return encode(rtc, utc.tm_sec);
    case MINUTES: return encode(rtc, utc.tm_min);
    case HOURS: return encode_hours(rtc, utc.tm_hour);
    case WEEKDAY: return encode(rtc, utc.tm_wday + 1);
    case DAY: return encode(rtc, utc.tm_mday);
    case MONTH: return encode(rtc, utc.tm_mon + 1);
    case YEAR: return encode(rtc, year % 100);
    case CENTURY: return encode(rtc, year / 100 % 100);
    case STATUS_C: return 0;
    case STATUS_D: return D_VALID;
    default: return rtc->bytes[rtc->index];
    }
}

u64 rtc_read(Rtc *rtc, u64 offset, u32 size) {
    UNUSED(size);
    return offset == 0 ? 0xff : read_register(rtc);
}

void rtc_write(Rtc *rtc, u64 offset, u32 size, u64 value) {
    UNUSED(size);
    if (offset == 0) rtc->index = value & (RTC_BYTES - 1); /* the top bit masks NMI: there is none */
    else rtc->bytes[rtc->index] = (u8)value;
}
