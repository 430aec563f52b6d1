import java.io.*;
import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
import java.util.concurrent.Callable;

public class LocalTimeTest {
    static void t(String what, Callable<?> c) {
        try {
            System.out.println(what + " " + c.call());
        } catch (Exception e) {
            System.out.println(what + " " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        LocalTime a = LocalTime.of(13, 45, 30, 123456789);
        LocalTime b = LocalTime.of(9, 5);
        System.out.println(a + " " + b + " " + LocalTime.MIN + " " + LocalTime.MAX + " " + LocalTime.NOON + " " + LocalTime.MIDNIGHT + " " + LocalTime.of(1, 2, 3) + " "
            + LocalTime.of(0, 0, 0, 1000) + " " + LocalTime.of(0, 0, 0, 5000000) + " " + LocalTime.ofSecondOfDay(3661) + " " + LocalTime.ofNanoOfDay(86399999999999L));
        System.out.println(a.getHour() + " " + a.getMinute() + " " + a.getSecond() + " " + a.getNano() + " " + a.toSecondOfDay() + " " + a.toNanoOfDay() + " " + a.hashCode() + " "
            + a.equals(LocalTime.parse("13:45:30.123456789")) + a.equals(null));
        for (ChronoField f : ChronoField.values()) {
            t(f.toString(), () -> a.isSupported(f) + " " + a.getLong(f) + " " + a.range(f));
            t("get " + f, () -> a.get(f));
            t("with " + f, () -> a.with(f, 1) + " " + a.with(f, f.range().getMaximum()));
            t("out " + f, () -> a.with(f, -1));
        }
        for (ChronoUnit u : ChronoUnit.values()) {
            t(u.toString(), () -> a.isSupported(u) + " " + a.until(b, u) + " " + b.until(a, u) + " " + a.plus(25, u) + " " + a.minus(100, u));
            t("cut " + u, () -> a.truncatedTo(u));
        }
        System.out.println(a.withHour(0) + " " + a.withMinute(0) + " " + a.withSecond(0) + " " + a.withNano(0));
        System.out.println(a.plusHours(11) + " " + a.plusMinutes(-826) + " " + a.plusSeconds(86400) + " " + a.plusNanos(-123456789) + " " + a.minusHours(14) + " " + a.minusMinutes(1)
            + " " + a.minusSeconds(31) + " " + a.minusNanos(Long.MIN_VALUE) + " " + a.plusHours(Long.MAX_VALUE));
        System.out.println(a.plus(Duration.ofHours(25)) + " " + a.minus(Duration.ofNanos(789)) + " " + a.compareTo(b) + " " + b.compareTo(a) + " " + a.compareTo(a.minusNanos(1)) + " "
            + a.isAfter(b) + a.isBefore(b));
        LocalDate day = LocalDate.of(2024, 1, 31);
        System.out.println(day.atTime(OffsetTime.of(a, ZoneOffset.UTC)) + " " + OffsetDateTime.of(day, a, ZoneOffset.MIN).toOffsetTime());
        t("dates", () -> day.datesUntil(LocalDate.of(2024, 6, 1), Period.ofMonths(1)).toList());
        t("dates", () -> day.datesUntil(LocalDate.of(2023, 12, 1), Period.of(0, -1, -1)).toList());
        t("dates", () -> day.datesUntil(LocalDate.of(2023, 1, 1), Period.ofDays(1)).toList());
        t("dates", () -> day.datesUntil(LocalDate.of(2025, 1, 1), Period.ZERO).toList());
        t("dates", () -> day.datesUntil(LocalDate.of(2025, 1, 1), Period.of(0, 1, -1)).toList());
        t("rfc", () -> DateTimeFormatter.RFC_1123_DATE_TIME.format(OffsetDateTime.of(day, a, ZoneOffset.ofHours(-3))) + " "
            + ZonedDateTime.parse("3 Jun 2008 11:05 GMT", DateTimeFormatter.RFC_1123_DATE_TIME) + OffsetDateTime.parse("tue, 3 jun 2008 11:05:30 +0200", DateTimeFormatter.RFC_1123_DATE_TIME));
        t("period", () -> a.plus(Period.ofDays(1)));
        int[][] bad = {{24, 0, 0, 0}, {-1, 0, 0, 0}, {0, 60, 0, 0}, {0, 0, 60, 0}, {0, 0, 0, 1000000000}};
        for (int[] p : bad) t(Arrays.toString(p), () -> LocalTime.of(p[0], p[1], p[2], p[3]));
        t("second", () -> LocalTime.ofSecondOfDay(86400));
        t("nano", () -> LocalTime.ofNanoOfDay(-1));
        for (String s : new String[] {"10:15", "10:15:30", "10:15:30.1", "1:15", "24:00", "10:60", "10", "10:15:30.1234567891", "", "10:15Z"}) t(s, () -> LocalTime.parse(s));
        t("format", () -> a.format(DateTimeFormatter.ofPattern("h:mm a", Locale.US)) + " " + a.format(DateTimeFormatter.ISO_TIME) + " " + LocalTime.parse("0905", DateTimeFormatter.ofPattern("HHmm")));
        t("format", () -> a.format(DateTimeFormatter.ISO_DATE));
        t("date", () -> a.atDate(LocalDate.of(2024, 2, 29)) + " " + a.atOffset(ZoneOffset.ofHours(2)) + " " + a.toEpochSecond(LocalDate.EPOCH, ZoneOffset.ofHours(1)));
        t("from", () -> LocalTime.from(LocalDateTime.of(2020, 1, 1, 2, 3)) + " " + LocalTime.from(OffsetTime.of(a, ZoneOffset.UTC)));
        t("from", () -> LocalTime.from(LocalDate.EPOCH));
        t("instant", () -> LocalTime.ofInstant(Instant.ofEpochSecond(1700000000L, 5), ZoneId.of("Asia/Tokyo")) + " " + LocalTime.now(Clock.fixed(Instant.EPOCH, ZoneOffset.ofHours(-5))));
        t("adjust", () -> LocalDateTime.of(2020, 1, 1, 0, 0).with(a) + " " + b.with(a));
        t("queries", () -> a.query(TemporalQueries.localTime()) + " " + a.query(TemporalQueries.precision()) + " " + a.query(TemporalQueries.zone()) + " " + a.query(TemporalQueries.chronology()) + a.query(TemporalQueries.localDate()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(a);
        System.out.println(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject().equals(a));
    }
}
