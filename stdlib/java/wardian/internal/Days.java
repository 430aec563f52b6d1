package wardian.internal;

/** Day numbers, counted from 1970-01-01, in the proleptic Gregorian and Julian calendars. */
public final class Days {
    private static final int DAYS_PER_CYCLE = 146097;
    private static final int DAYS_TO_1970 = 719528;

    private Days() {
    }

    /** Returns whether a Gregorian year has 366 days. */
    public static boolean isLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** Returns the days of a Gregorian month, from 1. */
    public static int inMonth(long year, int month) {
        if (month == 2) {
            return isLeap(year) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** Returns the day number of a Gregorian date; month and day are in range. */
    public static long of(long year, int month, int day) {
        // Years from March make the leap day the last day of the year.
        long y = month <= 2 ? year - 1 : year;
        int m = month <= 2 ? month + 9 : month - 3;
        return y * 365 + Math.floorDiv(y, 4L) - Math.floorDiv(y, 100L) + Math.floorDiv(y, 400L)
            + (m * 153 + 2) / 5 + day - 1 + 60 - DAYS_TO_1970;
    }

    /** Returns the day number of a Julian date. */
    public static long ofJulian(long year, int month, int day) {
        long y = month <= 2 ? year - 1 : year;
        int m = month <= 2 ? month + 9 : month - 3;
        return y * 365 + Math.floorDiv(y, 4L) + (m * 153 + 2) / 5 + day - 1 + 58 - DAYS_TO_1970;
    }

    /** Returns year * 512 + month * 32 + day of a Gregorian day number. */
    public static long split(long epochDay) {
        long shifted = epochDay + DAYS_TO_1970 - 60;
        long cycle = Math.floorDiv(shifted, (long) DAYS_PER_CYCLE);
        int day = (int) (shifted - cycle * DAYS_PER_CYCLE);
        int year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
        return pack(cycle * 400 + year, day - (365 * year + year / 4 - year / 100));
    }

    /** Returns year * 512 + month * 32 + day in the Julian calendar. */
    public static long splitJulian(long epochDay) {
        long shifted = epochDay + DAYS_TO_1970 - 58;
        long cycle = Math.floorDiv(shifted, 1461L);
        int day = (int) (shifted - cycle * 1461);
        int year = (day - day / 1460) / 365;
        return pack(cycle * 4 + year, day - 365 * year);
    }

    private static long pack(long marchYear, int dayOfYear) {
        int m = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * m + 2) / 5 + 1;
        return (m < 10 ? marchYear : marchYear + 1) * 512 + (m < 10 ? m + 3 : m - 9) * 32 + day;
    }

    /** Returns the Gregorian year of a day number. */
    public static int year(long epochDay) {
        return (int) (split(epochDay) >> 9);
    }
}
