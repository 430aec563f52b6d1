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

    /** The number of a field: the era. */
    public static final int ERA_FIELD = 0;
    /** The number of a field: the year. */
    public static final int YEAR_FIELD = 1;
    /** The number of a field: the month. */
    public static final int MONTH_FIELD = 2;
    /** The number of a field: the day of the month. */
    public static final int DATE_FIELD = 3;
    /** The number of a field: the hour of the day, from 1. */
    public static final int HOUR_OF_DAY1_FIELD = 4;
    /** The number of a field: the hour of the day, from 0. */
    public static final int HOUR_OF_DAY0_FIELD = 5;
    /** The number of a field: the minute. */
    public static final int MINUTE_FIELD = 6;
    /** The number of a field: the second. */
    public static final int SECOND_FIELD = 7;
    /** The number of a field: the millisecond. */
    public static final int MILLISECOND_FIELD = 8;
    /** The number of a field: the day of the week. */
    public static final int DAY_OF_WEEK_FIELD = 9;
    /** The number of a field: the day of the year. */
    public static final int DAY_OF_YEAR_FIELD = 10;
    /** The number of a field: which such day of the week of the month. */
    public static final int DAY_OF_WEEK_IN_MONTH_FIELD = 11;
    /** The number of a field: the week of the year. */
    public static final int WEEK_OF_YEAR_FIELD = 12;
    /** The number of a field: the week of the month. */
    public static final int WEEK_OF_MONTH_FIELD = 13;
    /** The number of a field: before or after noon. */
    public static final int AM_PM_FIELD = 14;
    /** The number of a field: the hour, from 1. */
    public static final int HOUR1_FIELD = 15;
    /** The number of a field: the hour, from 0. */
    public static final int HOUR0_FIELD = 16;
    /** The number of a field: the zone. */
    public static final int TIMEZONE_FIELD = 17;

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

    /** Returns the locales that can be asked for. */
    public static java.util.Locale[] getAvailableLocales() {
        return java.util.Locale.getAvailableLocales();
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

    /** A part of the text. */
    public static class Field extends Format.Field {
        private static final long serialVersionUID = 7441350119349544720L;
        /** The era. */
        public static final Field ERA = new Field("era", Calendar.ERA);
        /** The year. */
        public static final Field YEAR = new Field("year", Calendar.YEAR);
        /** The month. */
        public static final Field MONTH = new Field("month", Calendar.MONTH);
        /** The day of the month. */
        public static final Field DAY_OF_MONTH = new Field("day of month", Calendar.DAY_OF_MONTH);
        /** The hour of the day, from 1. */
        public static final Field HOUR_OF_DAY1 = new Field("hour of day 1", -1);
        /** The hour of the day, from 0. */
        public static final Field HOUR_OF_DAY0 = new Field("hour of day", Calendar.HOUR_OF_DAY);
        /** The minute. */
        public static final Field MINUTE = new Field("minute", Calendar.MINUTE);
        /** The second. */
        public static final Field SECOND = new Field("second", Calendar.SECOND);
        /** The millisecond. */
        public static final Field MILLISECOND = new Field("millisecond", Calendar.MILLISECOND);
        /** The day of the week. */
        public static final Field DAY_OF_WEEK = new Field("day of week", Calendar.DAY_OF_WEEK);
        /** The day of the year. */
        public static final Field DAY_OF_YEAR = new Field("day of year", Calendar.DAY_OF_YEAR);
        /** Which such day of the week of the month. */
        public static final Field DAY_OF_WEEK_IN_MONTH = new Field("day of week in month", Calendar.DAY_OF_WEEK_IN_MONTH);
        /** The week of the year. */
        public static final Field WEEK_OF_YEAR = new Field("week of year", Calendar.WEEK_OF_YEAR);
        /** The week of the month. */
        public static final Field WEEK_OF_MONTH = new Field("week of month", Calendar.WEEK_OF_MONTH);
        /** Before or after noon. */
        public static final Field AM_PM = new Field("am pm", Calendar.AM_PM);
        /** The hour, from 1. */
        public static final Field HOUR1 = new Field("hour 1", -1);
        /** The hour, from 0. */
        public static final Field HOUR0 = new Field("hour", Calendar.HOUR);
        /** The zone. */
        public static final Field TIME_ZONE = new Field("time zone", -1);
        /** In the order of the numbers of the fields. */
        static final Field[] KNOWN = {ERA, YEAR, MONTH, DAY_OF_MONTH, HOUR_OF_DAY1, HOUR_OF_DAY0,
            MINUTE, SECOND, MILLISECOND, DAY_OF_WEEK, DAY_OF_YEAR, DAY_OF_WEEK_IN_MONTH,
            WEEK_OF_YEAR, WEEK_OF_MONTH, AM_PM, HOUR1, HOUR0, TIME_ZONE};

        private final int calendarField;

        /** Creates a field. */
        protected Field(String name, int calendarField) {
            super(name);
            this.calendarField = calendarField;
        }

        /** Returns the field of a calendar's field, or null. */
        public static Field ofCalendarField(int calendarField) {
            if (calendarField < 0 || calendarField >= Calendar.FIELD_COUNT) {
                throw new IllegalArgumentException("Unknown Calendar constant " + calendarField);
            }
            for (Field field : KNOWN) {
                if (field.calendarField == calendarField) {
                    return field;
                }
            }
            return null;
        }

        /** Returns the calendar's field, or -1. */
        public int getCalendarField() {
            return calendarField;
        }

        /** Finds the constant of a name. */
        @Override
        protected Object readResolve() throws java.io.InvalidObjectException {
            if (getClass() != Field.class) {
                throw new java.io.InvalidObjectException("subclass didn't correctly implement readResolve");
            }
            for (Field field : KNOWN) {
                if (field.getName().equals(getName())) {
                    return field;
                }
            }
            throw new java.io.InvalidObjectException("unknown attribute name");
        }
    }
}
