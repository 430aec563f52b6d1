// covers: IsoFields JulianFields
import java.io.*;
import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
import java.util.concurrent.Callable;

public class WeekFieldsTest {
    static void t(String what, Callable<?> c) {
        try {
            System.out.println(what + " " + c.call());
        } catch (Exception e) {
            System.out.println(what + " " + e);
        }
    }

    static final TemporalField[] ISO = {IsoFields.DAY_OF_QUARTER, IsoFields.QUARTER_OF_YEAR, IsoFields.WEEK_OF_WEEK_BASED_YEAR,
        IsoFields.WEEK_BASED_YEAR, JulianFields.JULIAN_DAY, JulianFields.MODIFIED_JULIAN_DAY, JulianFields.RATA_DIE};

    static TemporalField[] fields(WeekFields w) {
        return new TemporalField[] {w.dayOfWeek(), w.weekOfMonth(), w.weekOfYear(), w.weekOfWeekBasedYear(), w.weekBasedYear()};
    }

    static void about(TemporalField f) {
        System.out.println(f + " " + f.getBaseUnit() + " " + f.getRangeUnit() + " " + f.range() + " " + f.isDateBased() + f.isTimeBased()
            + " " + f.getDisplayName(Locale.ROOT) + " " + f.isSupportedBy(LocalDate.EPOCH) + f.isSupportedBy(LocalTime.NOON) + f.isSupportedBy(YearMonth.of(2000, 1)));
    }

    public static void main(String[] args) throws Exception {
        WeekFields[] ways = {WeekFields.ISO, WeekFields.SUNDAY_START, WeekFields.of(DayOfWeek.WEDNESDAY, 7), WeekFields.of(DayOfWeek.SATURDAY, 3)};
        LocalDate[] dates = {LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 3), LocalDate.of(2021, 1, 4), LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 1), LocalDate.of(1999, 6, 15), LocalDate.of(-5, 3, 1), LocalDate.of(2022, 5, 1)};
        for (WeekFields w : ways) {
            System.out.println(w + " " + w.getFirstDayOfWeek() + " " + w.getMinimalDaysInFirstWeek() + " " + w.hashCode() + " " + w.equals(WeekFields.ISO));
            for (TemporalField f : fields(w)) about(f);
            for (LocalDate d : dates) {
                StringBuilder line = new StringBuilder(d.toString());
                for (TemporalField f : fields(w)) line.append(' ').append(d.get(f)).append('(').append(d.range(f)).append(')');
                for (TemporalField f : fields(w)) {
                    try {
                        line.append(' ').append(d.with(f, 2));
                    } catch (DateTimeException e) {
                        line.append(' ').append(e.getMessage());
                    }
                }
                System.out.println(line);
            }
        }
        for (TemporalField f : ISO) {
            about(f);
            for (LocalDate d : dates) {
                StringBuilder line = new StringBuilder("  " + d + " " + d.getLong(f) + " " + d.range(f));
                try {
                    line.append(' ').append(d.with(f, 3));
                } catch (DateTimeException e) {
                    line.append(' ').append(e.getMessage());
                }
                System.out.println(line);
            }
        }
        LocalDate d = dates[4];
        System.out.println(d.plus(3, IsoFields.QUARTER_YEARS) + " " + d.minus(5, IsoFields.QUARTER_YEARS) + " " + d.plus(1, IsoFields.WEEK_BASED_YEARS) + " "
            + IsoFields.QUARTER_YEARS.between(d, dates[6]) + " " + d.until(dates[6], IsoFields.WEEK_BASED_YEARS) + " " + IsoFields.QUARTER_YEARS.getDuration()
            + IsoFields.WEEK_BASED_YEARS + IsoFields.WEEK_BASED_YEARS.isDurationEstimated() + (WeekFields.WEEK_BASED_YEARS == IsoFields.WEEK_BASED_YEARS)
            + IsoFields.QUARTER_YEARS.isDateBased() + IsoFields.QUARTER_YEARS.isTimeBased());
        t("quarter", () -> YearMonth.of(2024, 8).get(IsoFields.QUARTER_OF_YEAR) + " " + LocalDateTime.of(2024, 8, 1, 1, 1).with(IsoFields.QUARTER_OF_YEAR, 1));
        t("bad", () -> d.with(IsoFields.QUARTER_OF_YEAR, 5));
        t("bad", () -> d.with(IsoFields.DAY_OF_QUARTER, 93));
        t("bad", () -> d.with(WeekFields.ISO.dayOfWeek(), 8));
        t("bad", () -> LocalTime.NOON.get(IsoFields.QUARTER_OF_YEAR));
        t("bad", () -> LocalTime.NOON.get(WeekFields.ISO.weekOfYear()));
        t("bad", () -> LocalTime.NOON.getLong(JulianFields.JULIAN_DAY));
        t("bad", () -> WeekFields.of(DayOfWeek.MONDAY, 8));
        for (Locale l : new Locale[] {Locale.US, Locale.GERMANY, Locale.FRANCE, Locale.UK, Locale.ROOT}) System.out.println(l + " " + WeekFields.of(l));
        for (String p : new String[] {"YYYY-'W'ww-e", "yyyy 'W' W", "Q q QQ QQQ QQQQ qqqqq", "e ee eee eeee", "c ccc cccc", "YY w", "g"}) {
            for (Locale l : new Locale[] {Locale.US, Locale.GERMANY}) {
                for (int i = 0; i < 6; i++) System.out.print(dates[i].format(DateTimeFormatter.ofPattern(p, Locale.ENGLISH).withLocale(l == Locale.US ? l : Locale.UK)) + " | ");
            }
            System.out.println();
        }
        DateTimeFormatter uk = DateTimeFormatter.ofPattern("YYYY-'W'ww-e", Locale.UK);
        t("week", () -> LocalDate.parse("2020-W53-5", uk) + " " + LocalDate.parse("2020-W53-5", uk.withLocale(Locale.US)));
        for (ResolverStyle style : ResolverStyle.values()) t("53 " + style, () -> LocalDate.parse("2020-W53-5", uk.withLocale(Locale.US).withResolverStyle(style)));
        for (String s : new String[] {"2012-W48-6", "2009-W01-1", "2020-W53-7", "2021-W53-1", "2012-W48-8", "+12012-W01-1", "2012-W48"}) {
            t(s, () -> LocalDate.parse(s, DateTimeFormatter.ISO_WEEK_DATE));
        }
        System.out.println(LocalDate.of(2021, 1, 1).format(DateTimeFormatter.ISO_WEEK_DATE));
        DateTimeFormatter quarter = new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4).appendLiteral(" Q").appendValue(IsoFields.QUARTER_OF_YEAR, 1)
            .appendLiteral(' ').appendValue(IsoFields.DAY_OF_QUARTER).toFormatter();
        for (String s : new String[] {"2024 Q1 91", "2023 Q1 91", "2024 Q4 92", "2024 Q5 1", "2024 Q2 0"}) {
            for (ResolverStyle style : ResolverStyle.values()) t(s + style, () -> LocalDate.parse(s, quarter.withResolverStyle(style)));
        }
        DateTimeFormatter month = new DateTimeFormatterBuilder().appendPattern("uuuu-MM ").appendValue(WeekFields.ISO.weekOfMonth()).appendLiteral(' ')
            .appendValue(WeekFields.ISO.dayOfWeek()).toFormatter();
        for (String s : new String[] {"2024-02 1 1", "2024-02 5 4", "2024-02 5 5", "2024-02 9 1"}) {
            for (ResolverStyle style : ResolverStyle.values()) t(s + style, () -> LocalDate.parse(s, month.withResolverStyle(style)));
        }
        t("julian", () -> LocalDate.parse("2460000", new DateTimeFormatterBuilder().appendValue(JulianFields.JULIAN_DAY).toFormatter()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(WeekFields.SUNDAY_START);
        System.out.println(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject() == WeekFields.SUNDAY_START);
    }
}
