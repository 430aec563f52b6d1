import java.time.*;
import java.util.Locale;

/** The conversion t of times of java.time. */
public class FormatTemporals {
    public static void main(String[] args) {
        ZonedDateTime summer = ZonedDateTime.of(2020, 7, 2, 13, 4, 5, 60_000_007, ZoneId.of("UTC"));
        OffsetDateTime offset = OffsetDateTime.of(2020, 1, 2, 3, 4, 5, 6, ZoneOffset.ofHoursMinutes(-2, -30));
        System.out.println(String.format(Locale.US, "%tc|%<tF|%<tr|%<tN|%<tL|%<tZ|%<tz|%<tQ|%<ts|%<tj|%<tA|%<tB|%<tC|%<te|%<tk|%<tl|%<tp", summer));
        System.out.println(String.format(Locale.US, "%tc|%<tD|%<TZ", offset));
        System.out.println(String.format(Locale.US, "%tT|%<tR|%<tI", LocalTime.of(1, 2)));
        Object[] values = {LocalTime.of(1, 2), LocalDate.of(2020, 1, 2), LocalDateTime.of(2020, 1, 2, 3, 4), Instant.EPOCH,
                DayOfWeek.MONDAY, Month.MAY, Year.of(2020), offset};
        for (String format : new String[] {"%tY", "%tB", "%ta", "%tc", "%tZ", "%tQ"}) {
            for (Object value : values) {
                try {
                    System.out.println(String.format(Locale.US, format, value));
                } catch (RuntimeException e) {
                    System.out.println(e.getMessage());
                }
            }
        }
        // expect: Thu Jul 02 13:04:05 UTC 2020|2020-07-02|01:04:05 PM|060000007|060|UTC|+0000|1593695045060|1593695045|184|Thursday|July|20|2|13|1|pm
        // expect: Thu Jan 02 03:04:05 -02:30 2020|01/02/20|-02:30
        // expect: 01:02:00|01:02|01
        // expect: Y != java.time.LocalTime
        // expect: 2020
        // expect: 2020
        // expect: Y != java.time.Instant
        // expect: Y != java.time.DayOfWeek
        // expect: Y != java.time.Month
        // expect: 2020
        // expect: 2020
        // expect: B != java.time.LocalTime
        // expect: January
        // expect: January
        // expect: B != java.time.Instant
        // expect: B != java.time.DayOfWeek
        // expect: May
        // expect: B != java.time.Year
        // expect: January
        // expect: a != java.time.LocalTime
        // expect: Thu
        // expect: Thu
        // expect: a != java.time.Instant
        // expect: Mon
        // expect: a != java.time.Month
        // expect: a != java.time.Year
        // expect: Thu
        // expect: a != java.time.LocalTime
        // expect: H != java.time.LocalDate
        // expect: Z != java.time.LocalDateTime
        // expect: a != java.time.Instant
        // expect: b != java.time.DayOfWeek
        // expect: a != java.time.Month
        // expect: a != java.time.Year
        // expect: Thu Jan 02 03:04:05 -02:30 2020
        // expect: Z != java.time.LocalTime
        // expect: Z != java.time.LocalDate
        // expect: Z != java.time.LocalDateTime
        // expect: Z != java.time.Instant
        // expect: Z != java.time.DayOfWeek
        // expect: Z != java.time.Month
        // expect: Z != java.time.Year
        // expect: -02:30
        // expect: Q != java.time.LocalTime
        // expect: Q != java.time.LocalDate
        // expect: Q != java.time.LocalDateTime
        // expect: 0
        // expect: Q != java.time.DayOfWeek
        // expect: Q != java.time.Month
        // expect: Q != java.time.Year
        // expect: 1577943245000
    }
}
