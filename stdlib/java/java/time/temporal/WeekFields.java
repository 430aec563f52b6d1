package java.time.temporal;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Calendar;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** How weeks are counted: on which day they begin, and how many days the first of a year has at least. */
public final class WeekFields implements Serializable {
    private static final long serialVersionUID = -1177360819670808121L;
    private static final Map<String, WeekFields> known = new ConcurrentHashMap<>();

    /** Weeks from Monday; the first has at least four days. */
    public static final WeekFields ISO = of(DayOfWeek.MONDAY, 4);
    /** Weeks from Sunday; the first has at least one day. */
    public static final WeekFields SUNDAY_START = of(DayOfWeek.SUNDAY, 1);
    /** Years of whole weeks. */
    public static final TemporalUnit WEEK_BASED_YEARS = IsoFields.WEEK_BASED_YEARS;

    private final DayOfWeek firstDayOfWeek;
    private final int minimalDays;
    private final transient WeekField dayOfWeek = new WeekField(this, WeekField.Kind.DAY_OF_WEEK);
    private final transient WeekField weekOfMonth = new WeekField(this, WeekField.Kind.WEEK_OF_MONTH);
    private final transient WeekField weekOfYear = new WeekField(this, WeekField.Kind.WEEK_OF_YEAR);
    private final transient WeekField weekOfWeekBasedYear = new WeekField(this, WeekField.Kind.WEEK_OF_WEEK_BASED_YEAR);
    private final transient WeekField weekBasedYear = new WeekField(this, WeekField.Kind.WEEK_BASED_YEAR);

    private WeekFields(DayOfWeek firstDayOfWeek, int minimalDaysInFirstWeek) {
        Objects.requireNonNull(firstDayOfWeek, "firstDayOfWeek");
        if (minimalDaysInFirstWeek < 1 || minimalDaysInFirstWeek > 7) {
            throw new IllegalArgumentException("Minimal number of days is invalid");
        }
        this.firstDayOfWeek = firstDayOfWeek;
        minimalDays = minimalDaysInFirstWeek;
    }

    /** Returns the weeks of a locale. */
    public static WeekFields of(Locale locale) {
        Calendar calendar = Calendar.getInstance(locale);
        return of(DayOfWeek.SUNDAY.plus(calendar.getFirstDayOfWeek() - 1), calendar.getMinimalDaysInFirstWeek());
    }

    /** Returns the weeks that begin on a day. */
    public static WeekFields of(DayOfWeek firstDayOfWeek, int minimalDaysInFirstWeek) {
        WeekFields made = new WeekFields(firstDayOfWeek, minimalDaysInFirstWeek);
        WeekFields before = known.putIfAbsent(made.toString(), made);
        return before == null ? made : before;
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            return of(firstDayOfWeek, minimalDays);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new InvalidObjectException("Invalid serialized WeekFields: " + e.getMessage());
        }
    }

    /** Returns the day that weeks begin on. */
    public DayOfWeek getFirstDayOfWeek() {
        return firstDayOfWeek;
    }

    /** Returns how many days the first week has at least. */
    public int getMinimalDaysInFirstWeek() {
        return minimalDays;
    }

    /** Returns the day of the week, counted from the first. */
    public TemporalField dayOfWeek() {
        return dayOfWeek;
    }

    /** Returns the week of the month; 0 before the first. */
    public TemporalField weekOfMonth() {
        return weekOfMonth;
    }

    /** Returns the week of the year; 0 before the first. */
    public TemporalField weekOfYear() {
        return weekOfYear;
    }

    /** Returns the week of the year that the week belongs to. */
    public TemporalField weekOfWeekBasedYear() {
        return weekOfWeekBasedYear;
    }

    /** Returns the year that the week belongs to. */
    public TemporalField weekBasedYear() {
        return weekBasedYear;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof WeekFields && hashCode() == object.hashCode();
    }

    @Override
    public int hashCode() {
        return firstDayOfWeek.ordinal() * 7 + minimalDays;
    }

    @Override
    public String toString() {
        return "WeekFields[" + firstDayOfWeek + "," + minimalDays + "]";
    }
}
