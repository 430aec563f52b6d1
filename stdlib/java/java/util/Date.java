package java.util;

import java.io.Serializable;
import java.time.Instant;

/** An instant in milliseconds since 1970-01-01T00:00Z. */
public class Date implements Serializable, Cloneable, Comparable<Date> {
    private static final long serialVersionUID = 7523967970034938905L;
    static final String WEEKDAYS = "SunMonTueWedThuFriSat";
    static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private transient long time;

    /** Creates the current instant. */
    public Date() {
        time = System.currentTimeMillis();
    }

    /** Creates an instant. */
    public Date(long date) {
        time = date;
    }

    /** Creates local midnight of a date; the year counts from 1900, the month from 0. */
    @Deprecated
    public Date(int year, int month, int date) {
        this(year, month, date, 0, 0, 0);
    }

    /** Creates a local time, to the minute. */
    @Deprecated
    public Date(int year, int month, int date, int hrs, int min) {
        this(year, month, date, hrs, min, 0);
    }

    /** Creates a local time, to the second. */
    @Deprecated
    public Date(int year, int month, int date, int hrs, int min, int sec) {
        time = new GregorianCalendar(year + 1900, month, date, hrs, min, sec).getTimeInMillis();
    }

    /** Creates the instant that a text tells. */
    @Deprecated
    public Date(String s) {
        time = parse(s);
    }

    /** Returns the instant of a UTC time. */
    @Deprecated
    public static long UTC(int year, int month, int date, int hrs, int min, int sec) {
        GregorianCalendar c = new GregorianCalendar(TimeZone.getTimeZone("GMT"));
        c.clear();
        c.set(year + 1900, month, date, hrs, min, sec);
        return c.getTimeInMillis();
    }

    /** Parses texts such as {@code Sat, 12 Aug 1995 13:30:00 GMT}. */
    @Deprecated
    public static long parse(String s) {
        if (s == null) {
            throw new IllegalArgumentException();
        }
        return new DateText(s).parse();
    }

    /** Returns the instant that a {@code java.time.Instant} stands for. */
    public static Date from(Instant instant) {
        try {
            return new Date(instant.toEpochMilli());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Returns the instant. */
    public Instant toInstant() {
        return Instant.ofEpochMilli(getTime());
    }

    /** Returns the milliseconds since 1970. */
    public long getTime() {
        return time;
    }

    /** Sets the milliseconds since 1970. */
    public void setTime(long time) {
        this.time = time;
    }

    /** Returns whether this is earlier. */
    public boolean before(Date when) {
        return getTime() < when.getTime();
    }

    /** Returns whether this is later. */
    public boolean after(Date when) {
        return getTime() > when.getTime();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Date && getTime() == ((Date) obj).getTime();
    }

    @Override
    public int compareTo(Date other) {
        return Long.compare(getTime(), other.getTime());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(getTime());
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    private GregorianCalendar calendar() {
        GregorianCalendar c = new GregorianCalendar(TimeZone.defaultReference(), Locale.ROOT);
        c.setTimeInMillis(getTime());
        return c;
    }

    private void change(int field, int value) {
        GregorianCalendar c = calendar();
        c.set(field, value);
        setTime(c.getTimeInMillis());
    }

    /** Returns the local year minus 1900. */
    @Deprecated
    public int getYear() {
        GregorianCalendar c = calendar();
        int year = c.get(Calendar.YEAR);
        return (c.get(Calendar.ERA) == GregorianCalendar.BC ? 1 - year : year) - 1900;
    }

    /** Sets the local year. */
    @Deprecated
    public void setYear(int year) {
        change(Calendar.YEAR, year + 1900);
    }

    /** Returns the local month, from 0. */
    @Deprecated
    public int getMonth() {
        return calendar().get(Calendar.MONTH);
    }

    /** Sets the local month. */
    @Deprecated
    public void setMonth(int month) {
        change(Calendar.MONTH, month);
    }

    /** Returns the local day of the month. */
    @Deprecated
    public int getDate() {
        return calendar().get(Calendar.DAY_OF_MONTH);
    }

    /** Sets the local day of the month. */
    @Deprecated
    public void setDate(int date) {
        change(Calendar.DAY_OF_MONTH, date);
    }

    /** Returns the local day of the week, Sunday is 0. */
    @Deprecated
    public int getDay() {
        return calendar().get(Calendar.DAY_OF_WEEK) - 1;
    }

    /** Returns the local hour. */
    @Deprecated
    public int getHours() {
        return calendar().get(Calendar.HOUR_OF_DAY);
    }

    /** Sets the local hour. */
    @Deprecated
    public void setHours(int hours) {
        change(Calendar.HOUR_OF_DAY, hours);
    }

    /** Returns the local minute. */
    @Deprecated
    public int getMinutes() {
        return calendar().get(Calendar.MINUTE);
    }

    /** Sets the local minute. */
    @Deprecated
    public void setMinutes(int minutes) {
        change(Calendar.MINUTE, minutes);
    }

    /** Returns the local second. */
    @Deprecated
    public int getSeconds() {
        return calendar().get(Calendar.SECOND);
    }

    /** Sets the local second. */
    @Deprecated
    public void setSeconds(int seconds) {
        change(Calendar.SECOND, seconds);
    }

    /** Returns the minutes from local time to UTC. */
    @Deprecated
    public int getTimezoneOffset() {
        return -TimeZone.defaultReference().getOffset(getTime()) / 60000;
    }

    static void appendTwo(StringBuilder out, int value) {
        out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }

    private static void appendTime(StringBuilder out, Calendar c) {
        appendTwo(out, c.get(Calendar.HOUR_OF_DAY));
        out.append(':');
        appendTwo(out, c.get(Calendar.MINUTE));
        out.append(':');
        appendTwo(out, c.get(Calendar.SECOND));
    }

    private static String part(String names, int index) {
        return names.substring(index * 3, index * 3 + 3);
    }

    /** Returns {@code dow mon dd hh:mm:ss zzz yyyy} in the default zone. */
    @Override
    public String toString() {
        GregorianCalendar c = calendar();
        StringBuilder out = new StringBuilder(28);
        out.append(part(WEEKDAYS, c.get(Calendar.DAY_OF_WEEK) - 1)).append(' ');
        out.append(part(MONTHS, c.get(Calendar.MONTH))).append(' ');
        appendTwo(out, c.get(Calendar.DAY_OF_MONTH));
        out.append(' ');
        appendTime(out, c);
        TimeZone zone = c.getTimeZone();
        out.append(' ').append(zone.getDisplayName(c.get(Calendar.DST_OFFSET) != 0, TimeZone.SHORT, Locale.US));
        return out.append(' ').append(c.get(Calendar.YEAR)).toString();
    }

    /** Returns the date and time in the default zone. */
    @Deprecated
    public String toLocaleString() {
        return java.text.DateFormat.getDateTimeInstance().format(this);
    }

    /** Returns {@code d mon yyyy hh:mm:ss GMT}. */
    @Deprecated
    public String toGMTString() {
        GregorianCalendar c = new GregorianCalendar(TimeZone.getTimeZone("GMT"), Locale.ROOT);
        c.setTimeInMillis(getTime());
        StringBuilder out = new StringBuilder(24);
        out.append(c.get(Calendar.DAY_OF_MONTH)).append(' ').append(part(MONTHS, c.get(Calendar.MONTH)));
        out.append(' ').append(c.get(Calendar.YEAR)).append(' ');
        appendTime(out, c);
        return out.append(" GMT").toString();
    }

    private void writeObject(java.io.ObjectOutputStream out) throws java.io.IOException {
        out.defaultWriteObject();
        out.writeLong(time);
    }

    private void readObject(java.io.ObjectInputStream in) throws java.io.IOException, ClassNotFoundException {
        in.defaultReadObject();
        time = in.readLong();
    }
}
