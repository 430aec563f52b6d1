package java.sql;

import java.time.Instant;
import java.time.LocalDate;

/** A date of SQL: a java.util.Date that shows no time of day. */
public class Date extends java.util.Date {
    static final long serialVersionUID = 1511598038487230103L;

    /** Makes a date of the year since 1900, the month from 0 and the day. */
    @Deprecated(since = "1.2")
    public Date(int year, int month, int day) {
        super(year, month, day);
    }

    /** Makes a date of milliseconds since 1970. */
    public Date(long date) {
        super(date);
    }

    /** Sets the milliseconds since 1970. */
    @Override
    public void setTime(long date) {
        super.setTime(date);
    }

    /** Parses yyyy-[m]m-[d]d. */
    public static Date valueOf(String s) {
        if (s == null) {
            throw new IllegalArgumentException();
        }
        int first = s.indexOf('-');
        int second = s.indexOf('-', first + 1);
        int length = s.length();
        if (first != 4 || second < 6 || second > 7 || length - second < 2 || length - second > 3) {
            throw new IllegalArgumentException();
        }
        int year = Integer.parseInt(s, 0, first, 10);
        int month = Integer.parseInt(s, first + 1, second, 10);
        int day = Integer.parseInt(s, second + 1, length, 10);
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            throw new IllegalArgumentException();
        }
        return new Date(year - 1900, month - 1, day);
    }

    /** Returns yyyy-mm-dd. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        SqlText.padded(text, super.getYear() + 1900, 4).append('-');
        SqlText.padded(text, super.getMonth() + 1, 2).append('-');
        return SqlText.padded(text, super.getDate(), 2).toString();
    }

    /** Throws: a date has no hours. */
    @Deprecated(since = "1.2")
    @Override
    public int getHours() {
        throw new IllegalArgumentException();
    }

    /** Throws: a date has no minutes. */
    @Deprecated(since = "1.2")
    @Override
    public int getMinutes() {
        throw new IllegalArgumentException();
    }

    /** Throws: a date has no seconds. */
    @Deprecated(since = "1.2")
    @Override
    public int getSeconds() {
        throw new IllegalArgumentException();
    }

    /** Throws: a date has no hours. */
    @Deprecated(since = "1.2")
    @Override
    public void setHours(int i) {
        throw new IllegalArgumentException();
    }

    /** Throws: a date has no minutes. */
    @Deprecated(since = "1.2")
    @Override
    public void setMinutes(int i) {
        throw new IllegalArgumentException();
    }

    /** Throws: a date has no seconds. */
    @Deprecated(since = "1.2")
    @Override
    public void setSeconds(int i) {
        throw new IllegalArgumentException();
    }

    /** Makes a date of a local date. */
    public static Date valueOf(LocalDate date) {
        return new Date(date.getYear() - 1900, date.getMonthValue() - 1, date.getDayOfMonth());
    }

    /** Returns the local date. */
    public LocalDate toLocalDate() {
        return LocalDate.of(getYear() + 1900, getMonth() + 1, getDate());
    }

    /** Throws: a date has no time of day. */
    @Override
    public Instant toInstant() {
        throw new UnsupportedOperationException();
    }
}
