package java.text;

import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Formats and parses dates and times. */
public abstract class DateFormat extends Format {
    private static final long serialVersionUID = 7218322306649953788L;

    /** The longest style. */
    public static final int FULL = 0;
    /** A long style. */
    public static final int LONG = 1;
    /** A medium style. */
    public static final int MEDIUM = 2;
    /** The shortest style. */
    public static final int SHORT = 3;
    /** The usual style. */
    public static final int DEFAULT = MEDIUM;

    private static final String[] DATES = {"EEEE, MMMM d, y", "MMMM d, y", "MMM d, y", "M/d/yy"};
    private static final String[] TIMES = {"h:mm:ss\u202Fa zzzz", "h:mm:ss\u202Fa z", "h:mm:ss\u202Fa", "h:mm\u202Fa"};

    /** The calendar that holds the fields. */
    protected Calendar calendar;
    /** The format of the numbers. */
    protected NumberFormat numberFormat;

    /** For subclasses. */
    protected DateFormat() {
    }

    @Override
    public final StringBuffer format(Object obj, StringBuffer toAppendTo, FieldPosition fieldPosition) {
        if (obj instanceof Date) {
            return format((Date) obj, toAppendTo, fieldPosition);
        }
        if (obj instanceof Number) {
            return format(new Date(((Number) obj).longValue()), toAppendTo, fieldPosition);
        }
        throw new IllegalArgumentException("Cannot format given Object as a Date");
    }

    /** Appends a date. */
    public abstract StringBuffer format(Date date, StringBuffer toAppendTo, FieldPosition fieldPosition);

    /** Formats a date. */
    public final String format(Date date) {
        return format(date, new StringBuffer(), new FieldPosition(0)).toString();
    }

    /** Parses from a position; returns null on failure. */
    public abstract Date parse(String source, ParsePosition pos);

    /** Parses the start of a text. */
    public Date parse(String source) throws ParseException {
        ParsePosition pos = new ParsePosition(0);
        Date result = parse(source, pos);
        if (pos.index == 0) {
            throw new ParseException("Unparseable date: \"" + source + "\"", pos.errorIndex);
        }
        return result;
    }

    @Override
    public Object parseObject(String source, ParsePosition pos) {
        return parse(source, pos);
    }

    /** Returns the medium format of times. */
    public static final DateFormat getTimeInstance() {
        return getTimeInstance(DEFAULT);
    }

    /** Returns a format of times. */
    public static final DateFormat getTimeInstance(int style) {
        return getTimeInstance(style, Locale.getDefault());
    }

    /** Returns a format of times. */
    public static final DateFormat getTimeInstance(int style, Locale aLocale) {
        return new SimpleDateFormat(TIMES[check(style, "time")], aLocale);
    }

    /** Returns the medium format of dates. */
    public static final DateFormat getDateInstance() {
        return getDateInstance(DEFAULT);
    }

    /** Returns a format of dates. */
    public static final DateFormat getDateInstance(int style) {
        return getDateInstance(style, Locale.getDefault());
    }

    /** Returns a format of dates. */
    public static final DateFormat getDateInstance(int style, Locale aLocale) {
        return new SimpleDateFormat(DATES[check(style, "date")], aLocale);
    }

    /** Returns the medium format of dates with times. */
    public static final DateFormat getDateTimeInstance() {
        return getDateTimeInstance(DEFAULT, DEFAULT);
    }

    /** Returns a format of dates with times. */
    public static final DateFormat getDateTimeInstance(int dateStyle, int timeStyle) {
        return getDateTimeInstance(dateStyle, timeStyle, Locale.getDefault());
    }

    /** Returns a format of dates with times. */
    public static final DateFormat getDateTimeInstance(int dateStyle, int timeStyle, Locale aLocale) {
        String join = check(dateStyle, "date") <= LONG ? " 'at' " : ", ";
        return new SimpleDateFormat(DATES[dateStyle] + join + TIMES[check(timeStyle, "time")], aLocale);
    }

    /** Returns the short format of dates with times. */
    public static final DateFormat getInstance() {
        return getDateTimeInstance(SHORT, SHORT);
    }

    private static int check(int style, String what) {
        if (style < FULL || style > SHORT) {
            throw new IllegalArgumentException("Illegal " + what + " style " + style);
        }
        return style;
    }

    /** Sets the calendar. */
    public void setCalendar(Calendar newCalendar) {
        calendar = newCalendar;
    }

    /** Returns the calendar. */
    public Calendar getCalendar() {
        return calendar;
    }

    /** Sets the format of numbers. */
    public void setNumberFormat(NumberFormat newNumberFormat) {
        numberFormat = newNumberFormat;
    }

    /** Returns the format of numbers. */
    public NumberFormat getNumberFormat() {
        return numberFormat;
    }

    /** Sets the time zone. */
    public void setTimeZone(TimeZone zone) {
        calendar.setTimeZone(zone);
    }

    /** Returns the time zone. */
    public TimeZone getTimeZone() {
        return calendar.getTimeZone();
    }

    /** Sets whether days such as the 32nd are accepted. */
    public void setLenient(boolean lenient) {
        calendar.setLenient(lenient);
    }

    /** Tells whether days such as the 32nd are accepted. */
    public boolean isLenient() {
        return calendar.isLenient();
    }

    @Override
    public Object clone() {
        DateFormat copy = (DateFormat) super.clone();
        copy.calendar = (Calendar) calendar.clone();
        return copy;
    }
}
