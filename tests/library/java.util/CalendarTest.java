// covers: GregorianCalendar
import java.io.*;
import java.text.*;
import java.util.*;

public class CalendarTest {
    public static void main(String[] args) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Locale.setDefault(Locale.US);
        fields();
        arithmetic();
        weeks();
        lenient();
        zones();
        gregorian();
        builder();
        names();
    }

    static String text(Calendar c) {
        return String.format("%04d-%02d-%02d %02d:%02d:%02d.%03d", c.get(Calendar.YEAR), c.get(Calendar.MONTH) + 1, c.get(Calendar.DAY_OF_MONTH), c.get(Calendar.HOUR_OF_DAY), c.get(Calendar.MINUTE), c.get(Calendar.SECOND), c.get(Calendar.MILLISECOND));
    }

    static void fields() {
        Calendar c = new GregorianCalendar(2024, Calendar.FEBRUARY, 29, 23, 59, 58);
        for (int field = 0; field < Calendar.FIELD_COUNT; field++) System.out.print(c.get(field) + "/" + c.getActualMaximum(field) + "/" + c.getActualMinimum(field) + "/" + c.getMaximum(field) + "/" + (field == Calendar.WEEK_OF_MONTH || field == Calendar.DAY_OF_WEEK_IN_MONTH ? "" : c.getLeastMaximum(field)) + "/" + c.getGreatestMinimum(field) + " ");
        show(c.getTimeInMillis(), c.getTime(), c.isSet(Calendar.HOUR), c.getFirstDayOfWeek(), c.getMinimalDaysInFirstWeek(), c.getCalendarType(), c.isWeekDateSupported());
        Calendar other = (Calendar) c.clone();
        show(c.equals(other), c.hashCode() == other.hashCode(), c.compareTo(other), c.before(other), c.after("x"));
        other.setTimeInMillis(0);
        show(text(other), c.after(other), other.get(Calendar.DAY_OF_WEEK), other.get(Calendar.AM_PM), other.get(Calendar.HOUR));
        other.set(Calendar.AM_PM, Calendar.PM);
        other.set(Calendar.HOUR, 3);
        show(text(other));
        other.set(Calendar.HOUR_OF_DAY, 5);
        show(text(other));
        other.clear();
        show(text(other), other.isSet(Calendar.YEAR));
        other.set(2000, 11, 31, 1, 2, 3);
        other.clear(Calendar.MINUTE);
        show(text(other));
        attempt(() -> c.get(99));
        attempt(() -> { c.setTime(null); return 0; });
    }

    static void arithmetic() {
        int[][] steps = {{Calendar.MONTH, 1}, {Calendar.MONTH, -13}, {Calendar.YEAR, 1}, {Calendar.DAY_OF_MONTH, 60}, {Calendar.WEEK_OF_YEAR, 3}, {Calendar.HOUR, -30}, {Calendar.MINUTE, 99}, {Calendar.DAY_OF_YEAR, 400}, {Calendar.DAY_OF_WEEK, 9}, {Calendar.MILLISECOND, -1}, {Calendar.AM_PM, 3}, {Calendar.WEEK_OF_MONTH, -2}, {Calendar.DAY_OF_WEEK_IN_MONTH, 1}, {Calendar.HOUR_OF_DAY, 5}, {Calendar.SECOND, 61}};
        for (int[] step : steps) {
            Calendar added = new GregorianCalendar(2023, 0, 31, 10, 20, 30);
            Calendar rolled = (Calendar) added.clone();
            added.add(step[0], step[1]);
            rolled.roll(step[0], step[1]);
            System.out.print(text(added) + " " + text(rolled) + "; ");
        }
        Calendar c = new GregorianCalendar(2023, 11, 31);
        c.roll(Calendar.MONTH, true);
        System.out.print(text(c) + " ");
        c.roll(Calendar.DAY_OF_MONTH, false);
        show(text(c));
        attempt(() -> { c.add(Calendar.ZONE_OFFSET, 1); return 0; });
        attempt(() -> { c.roll(Calendar.DST_OFFSET, 1); return 0; });
    }

    static void weeks() {
        for (int year = 2019; year < 2026; year++) {
            Calendar c = new GregorianCalendar(year, 0, 1);
            System.out.print(c.get(Calendar.WEEK_OF_YEAR) + "," + c.get(Calendar.WEEK_OF_MONTH) + "," + c.get(Calendar.DAY_OF_WEEK) + "," + c.get(Calendar.DAY_OF_WEEK_IN_MONTH) + " ");
            c.setFirstDayOfWeek(Calendar.MONDAY);
            c.setMinimalDaysInFirstWeek(4);
            System.out.print(c.get(Calendar.WEEK_OF_YEAR) + "," + c.getWeekYear() + "," + c.getWeeksInWeekYear() + "; ");
        }
        GregorianCalendar c = new GregorianCalendar(2024, 0, 1);
        c.setWeekDate(2024, 10, Calendar.WEDNESDAY);
        System.out.print(text(c) + " ");
        c.set(Calendar.WEEK_OF_YEAR, 20);
        c.set(Calendar.DAY_OF_WEEK, Calendar.FRIDAY);
        System.out.print(text(c) + " ");
        c.set(Calendar.DAY_OF_YEAR, 366);
        System.out.print(text(c) + " ");
        c.set(Calendar.MONTH, Calendar.MAY);
        c.set(Calendar.DAY_OF_WEEK_IN_MONTH, -1);
        c.set(Calendar.DAY_OF_WEEK, Calendar.MONDAY);
        show(text(c));
    }

    static void lenient() {
        Calendar c = new GregorianCalendar(2023, 1, 30);
        show(text(c), c.isLenient());
        Calendar strict = new GregorianCalendar(2023, 0, 1);
        strict.setLenient(false);
        strict.set(Calendar.MONTH, 13);
        attempt(strict::getTimeInMillis);
        strict.clear();
        strict.set(2023, 1, 30);
        attempt(strict::getTime);
    }

    static void zones() {
        TimeZone zone = TimeZone.getTimeZone("America/New_York");
        Calendar c = Calendar.getInstance(zone, Locale.US);
        c.clear();
        c.set(2023, Calendar.MARCH, 12, 2, 30);
        show(text(c), c.get(Calendar.ZONE_OFFSET), c.get(Calendar.DST_OFFSET), c.getTimeInMillis());
        c.set(2023, Calendar.NOVEMBER, 5, 1, 30);
        show(c.getTimeInMillis(), c.get(Calendar.DST_OFFSET));
        c.add(Calendar.HOUR, 24 * 30);
        show(text(c), c.getTimeZone().getID());
        c.setTimeZone(TimeZone.getTimeZone("Asia/Tokyo"));
        show(text(c), Calendar.getInstance().getTimeZone().getID(), Calendar.getAvailableLocales().length > 0, Calendar.getAvailableCalendarTypes().contains("gregory"));
    }

    static void gregorian() throws Exception {
        GregorianCalendar c = new GregorianCalendar(1582, Calendar.OCTOBER, 4);
        c.add(Calendar.DAY_OF_MONTH, 1);
        show(text(c), c.isLeapYear(1900), c.isLeapYear(2000), c.isLeapYear(1500), c.getGregorianChange(), c.getActualMaximum(Calendar.DAY_OF_MONTH));
        GregorianCalendar bc = new GregorianCalendar(-5, 0, 1);
        show(text(bc), bc.get(Calendar.ERA), bc.getTimeInMillis());
        GregorianCalendar proleptic = new GregorianCalendar();
        proleptic.setGregorianChange(new Date(Long.MIN_VALUE));
        proleptic.clear();
        proleptic.set(1500, 1, 29);
        show(text(proleptic), proleptic.isLeapYear(1500));
        GregorianCalendar from = GregorianCalendar.from(java.time.ZonedDateTime.parse("2020-05-06T07:08:09+02:00[Europe/Berlin]"));
        show(text(from), from.toZonedDateTime(), from.toInstant(), from.getFirstDayOfWeek(), from.getMinimalDaysInFirstWeek());
        GregorianCalendar copy = roundTrip(from);
        show(copy.equals(from), text(copy), copy.getTimeZone().getID());
        String shown = new GregorianCalendar(2020, 1, 2).toString();
        show(shown.startsWith("java.util.GregorianCalendar[time=?,areFieldsSet=false") || shown.startsWith("java.util.GregorianCalendar[time=1580601600000"), shown.contains("YEAR=2020,MONTH=1"));
    }

    static void builder() {
        Calendar c = new Calendar.Builder().setDate(2021, 6, 4).setTimeOfDay(5, 6, 7, 8).setTimeZone(TimeZone.getTimeZone("GMT+2")).setLocale(Locale.US).build();
        show(text(c), c.getTimeInMillis(), text(new Calendar.Builder().setInstant(1000000000000L).build()), text(new Calendar.Builder().setFields(Calendar.YEAR, 1999, Calendar.DAY_OF_YEAR, 33).build()), text(new Calendar.Builder().setWeekDefinition(Calendar.MONDAY, 4).setWeekDate(2021, 5, Calendar.SUNDAY).build()));
        attempt(() -> new Calendar.Builder().setFields(1));
        attempt(() -> new Calendar.Builder().setCalendarType("martian"));
        attempt(() -> new Calendar.Builder().setLenient(false).setDate(2021, 1, 31).build());
        attempt(() -> new Calendar.Builder().setInstant(1).setDate(1, 1, 1));
    }

    static void names() {
        Calendar c = new GregorianCalendar(2023, Calendar.SEPTEMBER, 6, 15, 0);
        for (int field : new int[] {Calendar.MONTH, Calendar.DAY_OF_WEEK, Calendar.AM_PM, Calendar.ERA, Calendar.YEAR}) System.out.print(c.getDisplayName(field, Calendar.LONG, Locale.US) + " " + c.getDisplayName(field, Calendar.SHORT, Locale.US) + "; ");
        show(new TreeMap<>(c.getDisplayNames(Calendar.DAY_OF_WEEK, Calendar.SHORT, Locale.US)), c.getDisplayNames(Calendar.MONTH, Calendar.ALL_STYLES, Locale.US).size());
        attempt(() -> c.getDisplayName(Calendar.MONTH, 77, Locale.US));
    }

    static void show(Object... values) {
        StringJoiner line = new StringJoiner(" ");
        for (Object value : values) line.add(String.valueOf(value));
        System.out.println(line);
    }

    interface Body {
        Object run() throws Exception;
    }

    /** Prints what a body returns or throws. */
    static void attempt(Body body) {
        try {
            System.out.println(body.run());
        } catch (Throwable thrown) {
            System.out.println(thrown instanceof NullPointerException ? "NullPointerException" : thrown.toString());
        }
    }

    @SuppressWarnings("unchecked")
    static <T> T roundTrip(T object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }
}
