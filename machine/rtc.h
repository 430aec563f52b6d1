/* The MC146818 clock of a PC: it tells the host's time in UTC and keeps the CMOS bytes. It cannot be set, and it
 * makes no interrupts: guests have better timers, and ACPI tells Linux not to look for this one. */
#ifndef MACHINE_RTC_H
#define MACHINE_RTC_H

#include "machine/device.h"

enum { RTC_BYTES = 128 };

typedef struct Rtc {
    i64 (*now_seconds)(void); /* since 1970, UTC */
    u8 index;                 /* the register that the data port shows */
    u8 bytes[RTC_BYTES];      /* what the guest stored; the time is computed instead */
} Rtc;

void rtc_init(Rtc *rtc, i64 (*now_seconds)(void));
/* Offset 0 is the index port, 1 the data port. */
u64 rtc_read(Rtc *rtc, u64 offset, u32 size);
void rtc_write(Rtc *rtc, u64 offset, u32 size, u64 value);

#endif
