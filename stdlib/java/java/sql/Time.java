package java.sql;

import java.time.Instant;
import java.time.LocalTime;

/** A time of SQL: a java.util.Date that shows no date. */
public class Time extends java.util.Date {
    static final long serialVersionUID = 8397324403548013681L;

    /** Makes a time of the first day of 1970. */
    @Deprecated
    public Time(int hour, int minute, int second) {
        super(70, 0, 1, hour, minute, second);
    }

    /** Makes a time of milliseconds since 1970. */
    public Time(long time) {
        super(time);
    }

    /** Sets the milliseconds since 1970. */
    @Override
    public void setTime(long time) {
        super.setTime(time);
    }

    /** Parses hh:mm:ss. */
    public static Time valueOf(String s) {
        if (s == null) {
            throw new IllegalArgumentException();
        }
        int first = s.indexOf(':');
        int second = s.indexOf(':', first + 1);
        int length = s.length();
        if (first <= 0 || second <= 0 || second == length - 1) {
            throw new IllegalArgumentException();
        }
        return new Time(Integer.parseInt(s, 0, first, 10), Integer.parseInt(s, first + 1, second, 10),
            Integer.parseInt(s, second + 1, length, 10));
    }

    /** Returns hh:mm:ss. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(8);
        SqlText.padded(text, getHours(), 2).append(':');
        SqlText.padded(text, getMinutes(), 2).append(':');
        return SqlText.padded(text, getSeconds(), 2).toString();
    }

    /** Throws: a time has no year. */
    @Deprecated
    @Override
    public int getYear() {
        throw new IllegalArgumentException();
    }

    /** Throws: a time has no month. */
    @Deprecated
    @Override
    public int getMonth() {
        throw new IllegalArgumentException();
    }

    /** Throws: a time has no day. */
    @Deprecated
    @Override
    public int getDay() {
        throw new IllegalArgumentException();
    }

    /** Throws: a time has no date. */
    @Deprecated
    @Override
    public int getDate() {
        throw new IllegalArgumentException();
    }

    /** Throws: a time has no year. */
    @Deprecated
    @Override
    public void setYear(int i) {
        throw new IllegalArgumentException();
    }

    /** Throws: a time has no month. */
    @Deprecated
    @Override
    public void setMonth(int i) {
        throw new IllegalArgumentException();
    }

    /** Throws: a time has no date. */
    @Deprecated
    @Override
    public void setDate(int i) {
        throw new IllegalArgumentException();
    }

    /** Makes a time of a local time; fractions of a second are lost. */
    public static Time valueOf(LocalTime time) {
        return new Time(time.getHour(), time.getMinute(), time.getSecond());
    }

    /** Returns the local time. */
    public LocalTime toLocalTime() {
        return LocalTime.of(getHours(), getMinutes(), getSeconds());
    }

    /** Throws: a time has no date. */
    @Override
    public Instant toInstant() {
        throw new UnsupportedOperationException();
    }
}
