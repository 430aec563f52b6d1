package java.util;

import java.time.Instant;
import java.time.ZonedDateTime;
import wardian.internal.Days;

/** The calendar of most of the world: Julian before a day of change, Gregorian after it. */
public class GregorianCalendar extends Calendar {
    private static final long serialVersionUID = -8125100834729963327L;
    /** Before the common era. */
    public static final int BC = 0;
    /** The common era. */
    public static final int AD = 1;

    private static final long DAY = 86400000L;
    private static final long DEFAULT_CHANGE = -12219292800000L;
    private static final int[] MINIMA = {0, 1, 0, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, -13 * 3600000, 0};
    private static final int[] LEAST_MAXIMA = {1, 292269054, 11, 52, 4, 28, 365, 7, 4, 1, 11, 23, 59, 59, 999,
        14 * 3600000, 20 * 60000};
    private static final int[] MAXIMA = {1, 292278994, 11, 53, 6, 31, 366, 7, 6, 1, 11, 23, 59, 59, 999, 14 * 3600000,
        2 * 3600000};

    private long change = DEFAULT_CHANGE;
    private transient long changeDay = Math.floorDiv(DEFAULT_CHANGE, DAY);

    /** Creates the current time. */
    public GregorianCalendar() {
        this(TimeZone.getDefault(), Locale.getDefault());
    }

    /** Creates the current time in a zone. */
    public GregorianCalendar(TimeZone zone) {
        this(zone, Locale.getDefault());
    }

    /** Creates the current time for a locale. */
    public GregorianCalendar(Locale aLocale) {
        this(TimeZone.getDefault(), aLocale);
    }

    /** Creates the current time in a zone, for a locale. */
    public GregorianCalendar(TimeZone zone, Locale aLocale) {
        super(zone, aLocale);
        setTimeInMillis(System.currentTimeMillis());
    }

    /** Creates local midnight of a date. */
    public GregorianCalendar(int year, int month, int dayOfMonth) {
        this(year, month, dayOfMonth, 0, 0, 0);
    }

    /** Creates a local time. */
    public GregorianCalendar(int year, int month, int dayOfMonth, int hourOfDay, int minute) {
        this(year, month, dayOfMonth, hourOfDay, minute, 0);
    }

    /** Creates a local time. */
    public GregorianCalendar(int year, int month, int dayOfMonth, int hourOfDay, int minute, int second) {
        super(TimeZone.getDefault(), Locale.getDefault());
        set(year, month, dayOfMonth, hourOfDay, minute, second);
    }

    /** Returns the calendar of a date and time, with ISO weeks and no Julian dates. */
    public static GregorianCalendar from(ZonedDateTime zdt) {
        GregorianCalendar c = new GregorianCalendar(TimeZone.getTimeZone(zdt.getZone()));
        c.setGregorianChange(new Date(Long.MIN_VALUE));
        c.setFirstDayOfWeek(MONDAY);
        c.setMinimalDaysInFirstWeek(4);
        try {
            c.setTimeInMillis(zdt.toInstant().toEpochMilli());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
        return c;
    }

    /** Returns the instant in the zone as a {@code java.time} value. */
    public ZonedDateTime toZonedDateTime() {
        return ZonedDateTime.ofInstant(Instant.ofEpochMilli(getTimeInMillis()), getTimeZone().toZoneId());
    }

    /** Sets the instant from which dates are Gregorian. */
    public void setGregorianChange(Date date) {
        change = date.getTime();
        changeDay = Math.floorDiv(change, DAY);
        if (isTimeSet) {
            setTimeInMillis(time);
        }
    }

    /** Returns the instant from which dates are Gregorian. */
    public final Date getGregorianChange() {
        return new Date(change);
    }

    @Override
    public String getCalendarType() {
        return "gregory";
    }

    private int changeYear() {
        return change == Long.MIN_VALUE ? Integer.MIN_VALUE : Days.year(changeDay);
    }

    /** Returns whether a year has a leap day. */
    public boolean isLeapYear(int year) {
        return year > changeYear() || year == changeYear() && year != 1582 ? Days.isLeap(year) : (year & 3) == 0;
    }

    // ---- The fields of a time ----------------------------------------------------

    private long splitDay(long day) {
        return day >= changeDay ? Days.split(day) : Days.splitJulian(day);
    }

    /** The day number of a proleptic year, month (from 0) and day, which may be out of range. */
    private long dayOf(long year, long month, long day) {
        long y = year + Math.floorDiv(month, 12L);
        int m = (int) Math.floorMod(month, 12L) + 1;
        long gregorian = Days.of(y, m, 1) + day - 1;
        if (gregorian >= changeDay) {
            return gregorian;
        }
        long julian = Days.ofJulian(y, m, 1) + day - 1;
        return julian < changeDay ? julian : gregorian;
    }

    private static int weekday(long day) {
        return (int) Math.floorMod(day + 4, 7L) + 1;
    }

    /** The number of the week that holds a day, when weeks are counted from the first day of a period. */
    private int weekNumber(long first, long day) {
        long start = weekStart(first);
        if (start + 7 - first < getMinimalDaysInFirstWeek()) {
            start += 7;
        }
        return (int) Math.floorDiv(day - start, 7L) + 1;
    }

    private long weekStart(long day) {
        return day - Math.floorMod(weekday(day) - getFirstDayOfWeek(), 7);
    }

    /** The first day of the first week of a year. */
    private long firstWeek(long year) {
        long first = dayOf(year, 0, 1);
        long start = weekStart(first);
        return start + 7 - first >= getMinimalDaysInFirstWeek() ? start : start + 7;
    }

    @Override
    protected void computeFields() {
        int total = getTimeZone().getOffset(time);
        int raw = Math.min(getTimeZone().standardOffset(time), total);
        long local = time + total;
        long day = Math.floorDiv(local, DAY);
        computeDate(day);
        computeTimeOfDay((int) Math.floorMod(local, DAY));
        fields[ZONE_OFFSET] = raw;
        fields[DST_OFFSET] = total - raw;
        markComputed();
    }

    private void computeDate(long day) {
        long date = splitDay(day);
        long year = date >> 9;
        int month = (int) (date >> 5 & 15) - 1;
        fields[ERA] = year <= 0 ? BC : AD;
        fields[YEAR] = (int) (year <= 0 ? 1 - year : year);
        fields[MONTH] = month;
        fields[DAY_OF_MONTH] = (int) date & 31;
        fields[DAY_OF_YEAR] = (int) (day - dayOf(year, 0, 1)) + 1;
        fields[DAY_OF_WEEK] = weekday(day);
        fields[DAY_OF_WEEK_IN_MONTH] = (((int) date & 31) - 1) / 7 + 1;
        int dayOfMonth = (int) (day - dayOf(year, month, 1));
        fields[WEEK_OF_MONTH] = weekNumber(day - dayOfMonth, day);
        int week = (int) Math.floorDiv(day - firstWeek(year), 7L) + 1;
        if (week <= 0) {
            week = (int) Math.floorDiv(day - firstWeek(year - 1), 7L) + 1;
        } else if (week >= 52 && day >= firstWeek(year + 1)) {
            week = 1;
        }
        fields[WEEK_OF_YEAR] = week;
    }

    private void computeTimeOfDay(int millis) {
        int hour = millis / 3600000;
        fields[HOUR_OF_DAY] = hour;
        fields[AM_PM] = hour / 12;
        fields[HOUR] = hour % 12;
        fields[MINUTE] = millis / 60000 % 60;
        fields[SECOND] = millis / 1000 % 60;
        fields[MILLISECOND] = millis % 1000;
    }

    // ---- The time of fields --------------------------------------------------------

    @Override
    protected void computeTime() {
        int[] original = fields.clone();
        int[] stamps = stamp.clone();
        if (!isLenient()) {
            checkRanges();
        }
        long local = day() * DAY + timeOfDay();
        time = local - offset(local);
        if (!isLenient()) {
            checkUnchanged(original, stamps);
        }
        computeFields();
        areFieldsSet = true;
    }

    private void checkRanges() {
        for (int i = 0; i < FIELD_COUNT; i++) {
            if (stamp[i] > COMPUTED && (fields[i] < getMinimum(i) || fields[i] > getMaximum(i))) {
                throw new IllegalArgumentException(FIELD_NAMES[i]);
            }
        }
    }

    private void checkUnchanged(int[] original, int[] stamps) {
        computeFields();
        for (int i = 0; i < FIELD_COUNT; i++) {
            if (stamps[i] > COMPUTED && original[i] != fields[i]) {
                int computed = fields[i];
                System.arraycopy(original, 0, fields, 0, FIELD_COUNT);
                System.arraycopy(stamps, 0, stamp, 0, FIELD_COUNT);
                throw new IllegalArgumentException(FIELD_NAMES[i] + ": " + original[i] + " -> " + computed);
            }
        }
    }

    private int value(int field, int otherwise) {
        return stamp[field] == UNSET ? otherwise : fields[field];
    }

    private long timeOfDay() {
        long hour;
        int halfStamp = Math.max(stamp[HOUR], stamp[AM_PM]);
        if (stamp[HOUR_OF_DAY] >= halfStamp) {
            hour = fields[HOUR_OF_DAY];
        } else {
            hour = fields[HOUR] + 12L * fields[AM_PM];
        }
        return ((hour * 60 + fields[MINUTE]) * 60 + fields[SECOND]) * 1000 + fields[MILLISECOND];
    }

    private long year() {
        int year = value(YEAR, 1970);
        return value(ERA, AD) == BC ? 1L - year : year;
    }

    private int pairStamp(int field) {
        return stamp[field] == UNSET || stamp[DAY_OF_WEEK] == UNSET ? UNSET : Math.max(stamp[field], stamp[DAY_OF_WEEK]);
    }

    /** The field that tells the day: the most recently set, as documented for this class. */
    private int dayField() {
        int best = DAY_OF_MONTH;
        int bestStamp = stamp[DAY_OF_MONTH];
        int[] pairs = {WEEK_OF_MONTH, DAY_OF_WEEK_IN_MONTH, DAY_OF_YEAR, WEEK_OF_YEAR};
        for (int field : pairs) {
            int s = field == DAY_OF_YEAR ? stamp[field] : pairStamp(field);
            boolean newer = s == bestStamp && s > COMPUTED && stamp[field] > stamp[best];
            if (s > bestStamp || newer) {
                best = field;
                bestStamp = s;
            }
        }
        return bestStamp == UNSET ? looseField() : best;
    }

    /** Without a full pair, a week or weekday alone counts. */
    private int looseField() {
        if (stamp[WEEK_OF_MONTH] != UNSET || stamp[DAY_OF_WEEK_IN_MONTH] != UNSET || stamp[WEEK_OF_YEAR] != UNSET) {
            int best = stamp[WEEK_OF_MONTH] >= stamp[DAY_OF_WEEK_IN_MONTH] ? WEEK_OF_MONTH : DAY_OF_WEEK_IN_MONTH;
            return stamp[WEEK_OF_YEAR] > stamp[best] ? WEEK_OF_YEAR : best;
        }
        return stamp[DAY_OF_WEEK] == UNSET ? DAY_OF_MONTH : stamp[MONTH] == UNSET ? WEEK_OF_YEAR : DAY_OF_WEEK_IN_MONTH;
    }

    private long day() {
        long year = year();
        int month = value(MONTH, 0);
        switch (dayField()) {
            case WEEK_OF_MONTH: {
                long first = dayOf(year, month, 1);
                return inWeek(first, value(WEEK_OF_MONTH, 1));
            }
            case DAY_OF_WEEK_IN_MONTH:
                return nthWeekday(year, month);
            case DAY_OF_YEAR:
                return dayOf(year, 0, 1) + fields[DAY_OF_YEAR] - 1;
            case WEEK_OF_YEAR:
                return inWeek(dayOf(year, 0, 1), value(WEEK_OF_YEAR, 1));
            default:
                return dayOf(year, month, value(DAY_OF_MONTH, 1));
        }
    }

    private long inWeek(long first, int week) {
        long start = weekStart(first);
        if (start + 7 - first < getMinimalDaysInFirstWeek()) {
            start += 7;
        }
        int weekday = value(DAY_OF_WEEK, getFirstDayOfWeek());
        return start + (week - 1) * 7L + Math.floorMod(weekday - getFirstDayOfWeek(), 7);
    }

    private long nthWeekday(long year, int month) {
        int weekday = value(DAY_OF_WEEK, getFirstDayOfWeek());
        int nth = value(DAY_OF_WEEK_IN_MONTH, 1);
        if (nth >= 0) {
            long first = dayOf(year, month, 1);
            return first + Math.floorMod(weekday - weekday(first), 7) + (nth - 1) * 7L;
        }
        long last = dayOf(year, month + 1L, 1) - 1;
        return last - Math.floorMod(weekday(last) - weekday, 7) + (nth + 1) * 7L;
    }

    /** In a gap, times count as before it; in an overlap, as after it. */
    private int offset(long local) {
        if (stamp[ZONE_OFFSET] > COMPUTED || stamp[DST_OFFSET] > COMPUTED) {
            int raw = stamp[ZONE_OFFSET] > COMPUTED ? fields[ZONE_OFFSET] : getTimeZone().getRawOffset();
            if (stamp[DST_OFFSET] > COMPUTED) {
                return raw + fields[DST_OFFSET];
            }
            return raw + getTimeZone().getOffset(local - raw) - getTimeZone().standardOffset(local - raw);
        }
        int earlier = getTimeZone().getOffset(local - DAY);
        int later = getTimeZone().getOffset(local + DAY);
        if (earlier == later) {
            int now = getTimeZone().getOffset(local - earlier);
            return getTimeZone().getOffset(local - now) == now ? now : earlier;
        }
        return getTimeZone().getOffset(local - later) == later ? later : earlier;
    }

    // ---- Arithmetic ------------------------------------------------------------------

    private void checkField(int field) {
        if (field < 0 || field >= ZONE_OFFSET) {
            throw new IllegalArgumentException();
        }
    }

    @Override
    public void add(int field, int amount) {
        if (amount == 0) {
            return;
        }
        checkField(field);
        complete();
        if (field == YEAR || field == MONTH) {
            addMonths(field == YEAR ? amount * 12L : amount);
        } else if (field == ERA) {
            int era = Math.max(0, Math.min(1, fields[ERA] + amount));
            set(ERA, era);
            complete();
        } else {
            addTime(field, amount);
        }
    }

    private void addMonths(long months) {
        long total = year() * 12 + fields[MONTH] + months;
        long year = Math.floorDiv(total, 12L);
        int month = (int) Math.floorMod(total, 12L);
        moveToMonth(year, month, fields[DAY_OF_MONTH]);
    }

    /** Moves to a day, or to the last of its month, at the same local time. */
    private void moveToMonth(long year, int month, int day) {
        int last = monthLength(year, month);
        moveToDay(dayOf(year, month, Math.min(day, last)));
    }

    private int monthLength(long year, int month) {
        long end = splitDay(dayOf(year, month + 1L, 1) - 1);
        return (int) end & 31;
    }

    private void moveToDay(long day) {
        long local = day * DAY + Math.floorMod(localTime(), DAY);
        int old = fields[ZONE_OFFSET] + fields[DST_OFFSET];
        long sameOffset = local - old;
        setTimeInMillis(getTimeZone().getOffset(sameOffset) == old ? sameOffset : local - offsetOf(local));
    }

    private int offsetOf(long local) {
        markComputed();
        return offset(local);
    }

    private long localTime() {
        return time + fields[ZONE_OFFSET] + fields[DST_OFFSET];
    }

    private void addTime(int field, long amount) {
        switch (field) {
            case WEEK_OF_YEAR: case WEEK_OF_MONTH: case DAY_OF_WEEK_IN_MONTH:
                moveToDay(Math.floorDiv(localTime(), DAY) + amount * 7);
                return;
            case DAY_OF_MONTH: case DAY_OF_YEAR: case DAY_OF_WEEK:
                moveToDay(Math.floorDiv(localTime(), DAY) + amount);
                return;
            case AM_PM: {
                long local = localTime() + amount * (DAY / 2);
                int old = fields[ZONE_OFFSET] + fields[DST_OFFSET];
                setTimeInMillis(getTimeZone().getOffset(local - old) == old ? local - old : local - offsetOf(local));
                return;
            }
            default:
                setTimeInMillis(time + amount * unit(field));
        }
    }

    private static long unit(int field) {
        return field == HOUR || field == HOUR_OF_DAY ? 3600000 : field == MINUTE ? 60000 : field == SECOND ? 1000 : 1;
    }

    @Override
    public void roll(int field, boolean up) {
        roll(field, up ? 1 : -1);
    }

    @Override
    public void roll(int field, int amount) {
        if (amount == 0) {
            return;
        }
        checkField(field);
        complete();
        int min = getActualMinimum(field);
        int max = getActualMaximum(field);
        switch (field) {
            case MONTH:
                moveToMonth(year(), Math.floorMod(fields[MONTH] + amount, 12), fields[DAY_OF_MONTH]);
                return;
            case YEAR:
                rollYear(wrap(fields[YEAR], amount, min, max));
                return;
            case DAY_OF_WEEK:
                rollDays(weekStart(today()), 7, amount);
                return;
            case DAY_OF_MONTH: case DAY_OF_YEAR:
                rollDays(today() - fields[field] + 1, max, amount);
                return;
            case DAY_OF_WEEK_IN_MONTH: {
                int day = (fields[DAY_OF_MONTH] - 1) % 7;
                int count = (monthLength(year(), fields[MONTH]) - 1 - day) / 7 + 1;
                int week = Math.floorMod(fields[DAY_OF_WEEK_IN_MONTH] - 1 + amount, count);
                moveToDay(today() - fields[DAY_OF_MONTH] + 1 + day + week * 7);
                return;
            }
            case WEEK_OF_YEAR:
                rollWeek(amount);
                return;
            case WEEK_OF_MONTH:
                rollWeekOfMonth(amount, firstWeekOfMonth(), max);
                return;
            case HOUR: case HOUR_OF_DAY: case AM_PM: case MINUTE: case SECOND: case MILLISECOND: {
                int value = wrap(fields[field], amount, min, max);
                long step = field == AM_PM ? DAY / 2 : unit(field);
                setTimeInMillis(time + (value - fields[field]) * step);
                return;
            }
            default:
                set(field, wrap(fields[field], amount, min, max));
                complete();
        }
    }

    private long today() {
        return Math.floorDiv(localTime(), DAY);
    }

    private static int wrap(int value, int amount, int min, int max) {
        return min + (int) Math.floorMod((long) value - min + amount, (long) max - min + 1);
    }

    private void rollYear(int year) {
        long proleptic = fields[ERA] == BC ? 1L - year : year;
        moveToMonth(proleptic, fields[MONTH], fields[DAY_OF_MONTH]);
    }

    private void rollDays(long first, int count, int amount) {
        moveToDay(first + Math.floorMod(today() - first + amount, (long) count));
    }

    private void rollWeek(int amount) {
        long year = year();
        int weeks = getActualMaximum(WEEK_OF_YEAR);
        int week = wrap(fields[WEEK_OF_YEAR], amount, 1, weeks);
        long day = today() + (week - fields[WEEK_OF_YEAR]) * 7L;
        long date = splitDay(day);
        if (date >> 9 != year) {
            day += week == 1 ? 7 : -7;
        }
        moveToDay(day);
    }

    private void rollWeekOfMonth(int amount, int min, int max) {
        int week = wrap(fields[WEEK_OF_MONTH], amount, min, max);
        long first = today() - fields[DAY_OF_MONTH] + 1;
        long last = first + monthLength(year(), fields[MONTH]) - 1;
        long day = today() + (week - fields[WEEK_OF_MONTH]) * 7L;
        moveToDay(Math.max(first, Math.min(last, day)));
    }

    // ---- Bounds ----------------------------------------------------------------------

    @Override
    public int getMinimum(int field) {
        return MINIMA[field];
    }

    @Override
    public int getMaximum(int field) {
        return MAXIMA[field];
    }

    @Override
    public int getGreatestMinimum(int field) {
        return MINIMA[field];
    }

    @Override
    public int getLeastMaximum(int field) {
        switch (field) {
            case DAY_OF_MONTH:
            case DAY_OF_YEAR:
            case WEEK_OF_YEAR: {
                long change = getGregorianChange().getTime();
                int aroundChange = Math.min(actualMaximumAt(change, field), actualMaximumAt(change - 1, field));
                return Math.min(LEAST_MAXIMA[field], aroundChange);
            }
            default:
                return LEAST_MAXIMA[field];
        }
    }

    /** The days left out at the change make a year and a month shorter. */
    private int actualMaximumAt(long time, int field) {
        GregorianCalendar c = (GregorianCalendar) clone();
        c.setTimeInMillis(time);
        return c.getActualMaximum(field);
    }

    private int firstWeekOfMonth() {
        long first = dayOf(year(), fields[MONTH], 1);
        return weekNumber(first, first);
    }

    @Override
    public int getActualMaximum(int field) {
        complete();
        long year = year();
        int month = fields[MONTH];
        switch (field) {
            case DAY_OF_MONTH:
                return monthLength(year, month);
            case DAY_OF_YEAR:
                return (int) (dayOf(year + 1, 0, 1) - dayOf(year, 0, 1));
            case WEEK_OF_YEAR:
                return (int) ((firstWeek(year + 1) - firstWeek(year)) / 7);
            case WEEK_OF_MONTH: {
                long first = dayOf(year, month, 1);
                return weekNumber(first, dayOf(year, month + 1L, 1) - 1);
            }
            case DAY_OF_WEEK_IN_MONTH:
                return (monthLength(year, month) - 1 - (fields[DAY_OF_MONTH] - 1) % 7) / 7 + 1;
            case YEAR:
                return fields[ERA] == AD ? 292278994 : 292269055;
            default:
                return getMaximum(field);
        }
    }

    // ---- Years of weeks -----------------------------------------------------------------

    @Override
    public final boolean isWeekDateSupported() {
        return true;
    }

    @Override
    public int getWeekYear() {
        complete();
        long year = year();
        long day = today();
        return (int) (day < firstWeek(year) ? year - 1 : day >= firstWeek(year + 1) ? year + 1 : year);
    }

    @Override
    public void setWeekDate(int weekYear, int weekOfYear, int dayOfWeek) {
        if (dayOfWeek < SUNDAY || dayOfWeek > SATURDAY) {
            throw new IllegalArgumentException("invalid dayOfWeek: " + dayOfWeek);
        }
        complete();
        moveToDay(firstWeek(weekYear) + (weekOfYear - 1) * 7L + Math.floorMod(dayOfWeek - getFirstDayOfWeek(), 7));
    }

    @Override
    public int getWeeksInWeekYear() {
        int year = getWeekYear();
        return (int) ((firstWeek(year + 1L) - firstWeek(year)) / 7);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof GregorianCalendar && super.equals(obj) && change == ((GregorianCalendar) obj).change;
    }

    @Override
    public int hashCode() {
        return super.hashCode() ^ (int) changeDay;
    }
}
