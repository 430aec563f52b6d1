package java.sql;

import java.time.Instant;
import java.time.LocalDateTime;

/** A timestamp of SQL: a java.util.Date with nanoseconds. */
public class Timestamp extends java.util.Date {
    static final long serialVersionUID = 2745179027874758501L;
    private static final String FORMAT = "Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff]";
    private static final int NANOS_PER_MILLI = 1_000_000;

    private int nanos;

    /** Makes one of its parts; the year counts from 1900, the month from 0. */
    @Deprecated(since = "1.2")
    public Timestamp(int year, int month, int date, int hour, int minute, int second, int nano) {
        super(year, month, date, hour, minute, second);
        setNanos(nano);
    }

    /** Makes one of milliseconds since 1970. */
    public Timestamp(long time) {
        super(Math.floorDiv(time, 1000) * 1000);
        nanos = Math.floorMod(time, 1000) * NANOS_PER_MILLI;
    }

    /** Sets the milliseconds since 1970; they become the nanoseconds, too. */
    @Override
    public void setTime(long time) {
        super.setTime(Math.floorDiv(time, 1000) * 1000);
        nanos = Math.floorMod(time, 1000) * NANOS_PER_MILLI;
    }

    /** Returns the milliseconds since 1970. */
    @Override
    public long getTime() {
        return super.getTime() + nanos / NANOS_PER_MILLI;
    }

    /** Parses yyyy-[m]m-[d]d hh:mm:ss[.f...]. */
    public static Timestamp valueOf(String s) {
        if (s == null) {
            throw new IllegalArgumentException("null string");
        }
        String text = s.trim();
        int space = text.indexOf(' ');
        int first = text.indexOf(':', space + 1);
        int second = text.indexOf(':', first + 1);
        int dot = text.indexOf('.', second + 1);
        int end = dot < 0 ? text.length() : dot;
        if (space <= 0 || first <= 0 || second <= 0 || second == text.length() - 1) {
            throw new IllegalArgumentException(FORMAT);
        }
        Date day = dayOf(text.substring(0, space));
        int nanos = dot < 0 ? 0 : nanosOf(text.substring(dot + 1));
        return new Timestamp(day.getYear(), day.getMonth(), day.getDate(),
            Integer.parseInt(text, space + 1, first, 10), Integer.parseInt(text, first + 1, second, 10),
            Integer.parseInt(text, second + 1, end, 10), nanos);
    }

    private static Date dayOf(String text) {
        try {
            return Date.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(FORMAT);
        }
    }

    private static int nanosOf(String digits) {
        if (digits.isEmpty() || digits.length() > 9) {
            throw new IllegalArgumentException(FORMAT);
        }
        int value = 0;
        for (int i = 0; i < 9; i++) {
            char c = i < digits.length() ? digits.charAt(i) : '0';
            if (c < '0' || c > '9') {
                throw new IllegalArgumentException(FORMAT);
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** Returns yyyy-mm-dd hh:mm:ss.f with as many digits of the fraction as it needs. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(29);
        SqlText.padded(text, getYear() + 1900, 4).append('-');
        SqlText.padded(text, getMonth() + 1, 2).append('-');
        SqlText.padded(text, getDate(), 2).append(' ');
        SqlText.padded(text, getHours(), 2).append(':');
        SqlText.padded(text, getMinutes(), 2).append(':');
        SqlText.padded(text, getSeconds(), 2).append('.');
        int start = text.length();
        SqlText.padded(text, nanos, 9);
        int end = text.length();
        while (end > start + 1 && text.charAt(end - 1) == '0') {
            end--;
        }
        text.setLength(end);
        return text.toString();
    }

    /** Returns the fraction of the second. */
    public int getNanos() {
        return nanos;
    }

    /** Sets the fraction of the second. */
    public void setNanos(int n) {
        if (n > 999999999 || n < 0) {
            throw new IllegalArgumentException("nanos > 999999999 or < 0");
        }
        nanos = n;
    }

    /** Tells whether both are the same time to the nanosecond. */
    public boolean equals(Timestamp ts) {
        return super.equals(ts) && nanos == ts.nanos;
    }

    /** Tells whether the other is a timestamp of the same time; never for a java.util.Date. */
    @Override
    public boolean equals(Object ts) {
        return ts instanceof Timestamp && equals((Timestamp) ts);
    }

    /** Tells whether this is earlier. */
    public boolean before(Timestamp ts) {
        return compareTo(ts) < 0;
    }

    /** Tells whether this is later. */
    public boolean after(Timestamp ts) {
        return compareTo(ts) > 0;
    }

    /** Compares to the nanosecond. */
    public int compareTo(Timestamp ts) {
        int order = Long.compare(getTime(), ts.getTime());
        return order != 0 ? order : Integer.compare(nanos, ts.nanos);
    }

    /** Compares with a date, to the nanosecond if it is a timestamp. */
    @Override
    public int compareTo(java.util.Date o) {
        return compareTo(o instanceof Timestamp ? (Timestamp) o : new Timestamp(o.getTime()));
    }

    /** Returns the hash code of the date. */
    @Override
    public int hashCode() {
        return super.hashCode();
    }

    /** Makes one of a local time. */
    public static Timestamp valueOf(LocalDateTime dateTime) {
        return new Timestamp(dateTime.getYear() - 1900, dateTime.getMonthValue() - 1, dateTime.getDayOfMonth(),
            dateTime.getHour(), dateTime.getMinute(), dateTime.getSecond(), dateTime.getNano());
    }

    /** Returns the local time. */
    public LocalDateTime toLocalDateTime() {
        return LocalDateTime.of(getYear() + 1900, getMonth() + 1, getDate(), getHours(), getMinutes(), getSeconds(),
            getNanos());
    }

    /** Makes one of an instant. */
    public static Timestamp from(Instant instant) {
        try {
            Timestamp stamp = new Timestamp(Math.multiplyExact(instant.getEpochSecond(), 1000L));
            stamp.nanos = instant.getNano();
            return stamp;
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Returns the instant. */
    @Override
    public Instant toInstant() {
        return Instant.ofEpochSecond(Math.floorDiv(getTime(), 1000L), nanos);
    }
}
