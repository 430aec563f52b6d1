// covers: YearMonth
import java.io.*;
import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
import java.util.concurrent.Callable;

public class YearTest {
    static void t(String what, Callable<?> c) {
        try {
            System.out.println(what + " " + c.call());
        } catch (Exception e) {
            System.out.println(what + " " + e);
        }
    }

    static void walk(Temporal a, Temporal b) {
        for (ChronoField f : ChronoField.values()) {
            if (!f.isDateBased()) continue;
            t(f.toString(), () -> a.isSupported(f) + " " + a.getLong(f) + " " + a.range(f) + " " + a.get(f));
            t("with " + f, () -> a.with(f, f.range().getLargestMinimum()));
        }
        for (ChronoUnit u : ChronoUnit.values()) {
            if (!u.isDateBased()) continue;
            t(u.toString(), () -> a.isSupported(u) + " " + a.until(b, u) + " " + a.plus(3, u) + " " + a.minus(2, u));
        }
        t("hours", () -> a.plus(1, ChronoUnit.HOURS));
        t("hour", () -> a.getLong(ChronoField.HOUR_OF_DAY));
        t("queries", () -> a.query(TemporalQueries.chronology()) + " " + a.query(TemporalQueries.precision()) + " " + a.query(TemporalQueries.localDate()));
    }

    static Object copy(Object o) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(o);
        return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }

    public static void main(String[] args) throws Exception {
        Year y = Year.of(2024);
        System.out.println(y + " " + y.getValue() + " " + y.isLeap() + " " + y.length() + " " + Year.of(-5) + " " + Year.isLeap(1900) + " " + y.hashCode());
        walk(y, Year.of(1999));
        System.out.println(y.plusYears(5) + " " + y.minusYears(5) + " " + y.atDay(60) + " " + y.atMonth(2) + " " + y.atMonth(Month.MAY) + " " + y.isAfter(Year.of(2023))
            + " " + y.isBefore(Year.of(2023)) + " " + y.compareTo(Year.of(2000)) + " " + y.equals(Year.of(2024)) + " " + y.isValidMonthDay(MonthDay.of(2, 29)) + y.isValidMonthDay(null)
            + " " + Year.of(2023).atMonthDay(MonthDay.of(2, 29)));
        t("of", () -> Year.of(1000000000));
        t("day", () -> Year.of(2023).atDay(366));
        t("max", () -> Year.of(Year.MAX_VALUE).plusYears(1));
        for (String s : new String[] {"2024", "-0001", "+12345", "24", "x", "", "12345"}) t(s, () -> Year.parse(s));
        t("from", () -> Year.from(LocalDate.of(2020, 1, 1)) + " " + Year.from(YearMonth.of(2021, 1)));
        t("from", () -> Year.from(LocalTime.NOON));
        t("format", () -> y.format(DateTimeFormatter.ofPattern("uu")) + Year.parse("03", DateTimeFormatter.ofPattern("uu")));
        t("adjust", () -> LocalDate.of(2023, 2, 28).with(y) + " " + LocalDate.of(2024, 2, 29).with(Year.of(2023)));
        System.out.println(copy(y).equals(y) + " " + Year.now(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));

        YearMonth m = YearMonth.of(2024, 2);
        System.out.println(m + " " + m.getYear() + " " + m.getMonth() + " " + m.getMonthValue() + " " + m.isLeapYear() + " " + m.lengthOfMonth() + " " + m.lengthOfYear()
            + " " + m.isValidDay(29) + m.isValidDay(30) + " " + YearMonth.of(-1, 12) + " " + YearMonth.of(12345, Month.MAY) + " " + m.hashCode());
        walk(m, YearMonth.of(2030, 7));
        System.out.println(m.plusMonths(11) + " " + m.minusMonths(14) + " " + m.plusYears(-3) + " " + m.minusYears(1) + " " + m.withMonth(12) + " " + m.withYear(7) + " " + m.atDay(3)
            + " " + m.atEndOfMonth() + " " + m.compareTo(YearMonth.of(2024, 5)) + " " + m.isBefore(YearMonth.of(2024, 3)) + m.isAfter(YearMonth.of(2024, 1)) + m.equals(YearMonth.of(2024, 2)));
        t("of", () -> YearMonth.of(2024, 13));
        t("day", () -> m.atDay(30));
        for (String s : new String[] {"2024-02", "2024-2", "-0001-12", "+12345-01", "2024", ""}) t(s, () -> YearMonth.parse(s));
        t("format", () -> m.format(DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH)) + YearMonth.parse("1/2000", DateTimeFormatter.ofPattern("M/uuuu")));
        t("from", () -> YearMonth.from(LocalDateTime.of(2020, 5, 1, 1, 1)));
        t("from", () -> YearMonth.from(LocalTime.NOON));
        t("adjust", () -> LocalDate.of(2023, 3, 31).with(m));
        t("amount", () -> m.plus(Period.of(1, 2, 0)) + " " + m.minus(Period.ofMonths(3)));
        t("amount", () -> m.plus(Period.ofDays(1)));
        System.out.println(copy(m).equals(m) + " " + YearMonth.now(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    }
}
