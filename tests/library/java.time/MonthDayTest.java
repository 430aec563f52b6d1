import java.io.*;
import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
import java.util.concurrent.Callable;

public class MonthDayTest {
    static void t(String what, Callable<?> c) {
        try {
            System.out.println(what + " " + c.call());
        } catch (Exception e) {
            System.out.println(what + " " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        MonthDay leap = MonthDay.of(2, 29);
        MonthDay birthday = MonthDay.of(Month.DECEMBER, 3);
        System.out.println(leap + " " + birthday + " " + birthday.getMonth() + " " + birthday.getMonthValue() + " " + birthday.getDayOfMonth());
        System.out.println(leap.isValidYear(2023) + " " + leap.isValidYear(2024) + " " + leap.atYear(2023) + " " + leap.atYear(2024));
        System.out.println(birthday.withMonth(2) + " " + MonthDay.of(1, 31).withMonth(2) + " " + MonthDay.of(1, 31).with(Month.APRIL) + " " + birthday.withDayOfMonth(31));
        System.out.println(leap.compareTo(birthday) + " " + leap.isBefore(birthday) + " " + leap.isAfter(birthday) + " " + leap.equals(MonthDay.of(2, 29)) + " "
            + leap.equals("x") + " " + leap.hashCode() + " " + birthday.hashCode());
        int[][] bad = {{0, 1}, {13, 1}, {2, 30}, {4, 31}, {1, 0}, {1, 32}};
        for (int[] p : bad) t(p[0] + "/" + p[1], () -> MonthDay.of(p[0], p[1]));
        t("null", () -> MonthDay.of(null, 1));
        t("day", () -> leap.withDayOfMonth(30));
        for (ChronoField f : ChronoField.values()) if (f.isDateBased()) t(f.toString(), () -> leap.isSupported(f) + " " + leap.get(f) + " " + leap.range(f));
        for (String s : new String[] {"--12-03", "--02-29", "12-03", "--1-1", ""}) t(s, () -> MonthDay.parse(s));
        for (String s : new String[] {"--02-30", "--13-01"}) {
            try {
                System.out.println(MonthDay.parse(s));
            } catch (DateTimeParseException e) {
                System.out.println(s + " " + e.getParsedString() + e.getErrorIndex() + " " + e.getCause().getCause().getMessage());
            }
        }
        t("format", () -> birthday.format(DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH)) + " " + MonthDay.parse("7.8.", DateTimeFormatter.ofPattern("d.M.")));
        t("format", () -> birthday.format(DateTimeFormatter.ofPattern("yyyy")));
        t("from", () -> MonthDay.from(LocalDateTime.of(2020, 5, 6, 7, 8)) + " " + MonthDay.from(leap));
        t("from", () -> MonthDay.from(LocalTime.NOON));
        t("now", () -> MonthDay.now(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
        t("adjust", () -> LocalDate.of(2023, 7, 15).with(leap) + " " + LocalDate.of(2023, 7, 31).with(birthday));
        t("query", () -> leap.query(TemporalQueries.chronology()) + " " + leap.query(TemporalQueries.precision()) + " " + leap.query(TemporalQueries.localDate()));
        TreeSet<MonthDay> sorted = new TreeSet<>(List.of(birthday, leap, MonthDay.of(12, 1)));
        System.out.println(sorted);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(leap);
        System.out.println(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject().equals(leap));
    }
}
