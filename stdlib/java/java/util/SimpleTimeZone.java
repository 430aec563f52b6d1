package java.util;

import wardian.internal.Days;

/** A zone of one offset and at most one daylight saving rule. */
public class SimpleTimeZone extends TimeZone {
    private static final long serialVersionUID = -403250971215465050L;
    /** Rule times are wall clock times. */
    public static final int WALL_TIME = 0;
    /** Rule times are standard times. */
    public static final int STANDARD_TIME = 1;
    /** Rule times are UTC. */
    public static final int UTC_TIME = 2;

    /** Month, day, day of week, milliseconds, kind of time. The signs tell the form, as documented. */
    private int[] start;
    private int[] end;
    private int rawOffset;
    private int savings = 3600000;
    private int startYear;

    /** Creates a zone without daylight saving. */
    public SimpleTimeZone(int rawOffset, String ID) {
        this.rawOffset = rawOffset;
        setID(ID);
    }

    /** Creates a zone with daylight saving of an hour. */
    public SimpleTimeZone(int rawOffset, String ID, int startMonth, int startDay, int startDayOfWeek, int startTime,
        int endMonth, int endDay, int endDayOfWeek, int endTime) {
        this(rawOffset, ID, startMonth, startDay, startDayOfWeek, startTime, WALL_TIME, endMonth, endDay, endDayOfWeek,
            endTime, WALL_TIME, 3600000);
    }

    /** Creates a zone with daylight saving. */
    public SimpleTimeZone(int rawOffset, String ID, int startMonth, int startDay, int startDayOfWeek, int startTime,
        int endMonth, int endDay, int endDayOfWeek, int endTime, int dstSavings) {
        this(rawOffset, ID, startMonth, startDay, startDayOfWeek, startTime, WALL_TIME, endMonth, endDay, endDayOfWeek,
            endTime, WALL_TIME, dstSavings);
    }

    /** Creates a zone with daylight saving whose times are of given kinds. */
    public SimpleTimeZone(int rawOffset, String ID, int startMonth, int startDay, int startDayOfWeek, int startTime,
        int startTimeMode, int endMonth, int endDay, int endDayOfWeek, int endTime, int endTimeMode, int dstSavings) {
        this(rawOffset, ID);
        start = rule("start", startMonth, startDay, startDayOfWeek, startTime, startTimeMode);
        end = rule("end", endMonth, endDay, endDayOfWeek, endTime, endTimeMode);
        setDSTSavings(dstSavings);
    }

    private static int[] rule(String which, int month, int day, int weekday, int time, int mode) {
        if (month < 0 || month > 11) {
            throw new IllegalArgumentException("Illegal " + which + " month " + month);
        }
        if (time < 0 || time > 86400000) {
            throw new IllegalArgumentException("Illegal " + which + " time " + time);
        }
        if (Math.abs(weekday) > 7 || weekday != 0 && weekday > 0 && Math.abs(day) > 5 && day > 31 || day > 31) {
            throw new IllegalArgumentException("Illegal " + which + " day " + day);
        }
        return new int[] {month, day, weekday, time, mode};
    }

    /** Sets the first year of daylight saving. */
    public void setStartYear(int year) {
        startYear = year;
    }

    /** Sets the start: the nth (or last, from -1) weekday of a month. */
    public void setStartRule(int startMonth, int startDay, int startDayOfWeek, int startTime) {
        start = rule("start", startMonth, startDay, startDayOfWeek, startTime, WALL_TIME);
    }

    /** Sets the start: a day of a month. */
    public void setStartRule(int startMonth, int startDay, int startTime) {
        setStartRule(startMonth, startDay, 0, startTime);
    }

    /** Sets the start: a weekday on or after, or on or before, a day. */
    public void setStartRule(int startMonth, int startDay, int startDayOfWeek, int startTime, boolean after) {
        setStartRule(startMonth, after ? startDay : -startDay, -startDayOfWeek, startTime);
    }

    /** Sets the end: the nth (or last, from -1) weekday of a month. */
    public void setEndRule(int endMonth, int endDay, int endDayOfWeek, int endTime) {
        end = rule("end", endMonth, endDay, endDayOfWeek, endTime, WALL_TIME);
    }

    /** Sets the end: a day of a month. */
    public void setEndRule(int endMonth, int endDay, int endTime) {
        setEndRule(endMonth, endDay, 0, endTime);
    }

    /** Sets the end: a weekday on or after, or on or before, a day. */
    public void setEndRule(int endMonth, int endDay, int endDayOfWeek, int endTime, boolean after) {
        setEndRule(endMonth, after ? endDay : -endDay, -endDayOfWeek, endTime);
    }

    private static int weekday(long day) {
        return (int) Math.floorMod(day + 4, 7L) + 1;
    }

    private static long day(int year, int[] rule) {
        int month = rule[0] + 1;
        int day = rule[1];
        int weekday = rule[2];
        if (weekday == 0) {
            return Days.of(year, month, day);
        }
        if (weekday > 0 && day > 0) {
            return onOrAfter(Days.of(year, month, 1), weekday) + (day - 1) * 7;
        }
        if (weekday > 0) {
            return onOrBefore(Days.of(year, month, Days.inMonth(year, month)), weekday) + (day + 1) * 7;
        }
        return day > 0 ? onOrAfter(Days.of(year, month, day), -weekday) : onOrBefore(Days.of(year, month, -day), -weekday);
    }

    private static long onOrAfter(long day, int weekday) {
        return day + Math.floorMod(weekday - weekday(day), 7);
    }

    private static long onOrBefore(long day, int weekday) {
        return day - Math.floorMod(weekday(day) - weekday, 7);
    }

    private long instant(int year, int[] rule, int saved) {
        long local = day(year, rule) * 86400000 + rule[3];
        return rule[4] == UTC_TIME ? local : local - rawOffset - (rule[4] == WALL_TIME ? saved : 0);
    }

    @Override
    public int getOffset(long date) {
        return rawOffset + (isSummer(date) ? savings : 0);
    }

    private boolean isSummer(long date) {
        if (start == null || end == null) {
            return false;
        }
        int year = Days.year(Math.floorDiv(date + rawOffset, 86400000L));
        if (year < startYear) {
            return false;
        }
        long from = instant(year, start, 0);
        long to = instant(year, end, savings);
        return from <= to ? date >= from && date < to : date >= from || date < to;
    }

    @Override
    public int getOffset(int era, int year, int month, int day, int dayOfWeek, int millis) {
        if (era != GregorianCalendar.BC && era != GregorianCalendar.AD) {
            throw new IllegalArgumentException("Illegal era " + era);
        }
        if (month < 0 || month > 11 || day < 1 || day > 31 || dayOfWeek < 1 || dayOfWeek > 7 || millis < 0
                || millis >= 86400000) {
            throw new IllegalArgumentException();
        }
        int y = era == GregorianCalendar.BC ? 1 - year : year;
        return getOffset(Days.of(y, month + 1, day) * 86400000 + millis - rawOffset);
    }

    @Override
    public int getRawOffset() {
        return rawOffset;
    }

    @Override
    public void setRawOffset(int offsetMillis) {
        rawOffset = offsetMillis;
    }

    /** Sets what daylight saving adds. */
    public void setDSTSavings(int millisSavedDuringDST) {
        if (millisSavedDuringDST <= 0) {
            throw new IllegalArgumentException("Illegal daylight saving value: " + millisSavedDuringDST);
        }
        savings = millisSavedDuringDST;
    }

    @Override
    public int getDSTSavings() {
        return useDaylightTime() ? savings : 0;
    }

    @Override
    public boolean useDaylightTime() {
        return start != null && end != null;
    }

    @Override
    public boolean observesDaylightTime() {
        return useDaylightTime();
    }

    @Override
    public boolean inDaylightTime(Date date) {
        return isSummer(date.getTime());
    }

    @Override
    public boolean hasSameRules(TimeZone other) {
        if (!(other instanceof SimpleTimeZone)) {
            return false;
        }
        SimpleTimeZone that = (SimpleTimeZone) other;
        return rawOffset == that.rawOffset && Arrays.equals(start, that.start) && Arrays.equals(end, that.end)
            && (start == null || savings == that.savings && startYear == that.startYear);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof SimpleTimeZone && getID().equals(((SimpleTimeZone) obj).getID())
            && hasSameRules((TimeZone) obj);
    }

    @Override
    public int hashCode() {
        return rawOffset ^ Arrays.hashCode(start) ^ Arrays.hashCode(end);
    }

    private static String text(String which, int[] rule) {
        int day = rule == null ? 0 : rule[1];
        int weekday = rule == null ? 0 : rule[2];
        int mode = rule == null || weekday == 0 && day == 0 ? 0 : weekday == 0 ? 1 : weekday > 0 ? 2 : day > 0 ? 3 : 4;
        return "," + which + "Mode=" + mode + "," + which + "Month=" + (rule == null ? 0 : rule[0]) + "," + which + "Day="
            + Math.abs(day) * (mode == 2 && day < 0 ? -1 : 1) + "," + which + "DayOfWeek=" + Math.abs(weekday) + "," + which
            + "Time=" + (rule == null ? 0 : rule[3]) + "," + which + "TimeMode=" + (rule == null ? 0 : rule[4]);
    }

    @Override
    public String toString() {
        return getClass().getName() + "[id=" + getID() + ",offset=" + rawOffset + ",dstSavings=" + savings + ",useDaylight="
            + useDaylightTime() + ",startYear=" + startYear + text("start", start) + text("end", end) + "]";
    }
}
