import java.time.*;
import java.time.format.*;
import java.time.temporal.*;

/** java.time values without a clock. */
public class DateTimeValues {
    public static void main(String[] args) {
        LocalDate d = LocalDate.of(2024, 2, 28);
        System.out.println(d.plusDays(2)); // expect: 2024-03-01
        System.out.println(d.isLeapYear()); // expect: true
        System.out.println(d.getDayOfWeek()); // expect: WEDNESDAY
        System.out.println(d.plusMonths(12)); // expect: 2025-02-28
        System.out.println(d.with(TemporalAdjusters.lastDayOfMonth())); // expect: 2024-02-29
        System.out.println(ChronoUnit.DAYS.between(d, LocalDate.of(2025, 1, 1))); // expect: 308
        System.out.println(LocalTime.of(23, 59).plusMinutes(2)); // expect: 00:01
        System.out.println(LocalDateTime.of(2024, 1, 1, 0, 0).minusSeconds(1)); // expect: 2023-12-31T23:59:59
        System.out.println(Duration.ofSeconds(3661).plusMillis(5)); // expect: PT1H1M1.005S
        System.out.println(Period.between(d, LocalDate.of(2025, 4, 1))); // expect: P1Y1M4D
        System.out.println(LocalDate.parse("2020-12-31").format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        // expect: 31/12/2020
        System.out.println(Instant.ofEpochSecond(1_000_000_000)); // expect: 2001-09-09T01:46:40Z
        System.out.println(ZonedDateTime.of(2024, 6, 1, 12, 0, 0, 0, ZoneOffset.ofHours(2)).toInstant());
        // expect: 2024-06-01T10:00:00Z
        try {
            LocalDate.of(2023, 2, 29);
        } catch (DateTimeException e) {
            System.out.println(e.getMessage()); // expect: Invalid date 'February 29' as '2023' is not a leap year
        }
    }
}
