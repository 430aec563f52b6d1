package java.util;

import java.io.Serializable;
import java.text.DateFormatSymbols;
import java.time.Instant;

/** Converts between an instant and the fields of a date. */
public abstract class Calendar implements Serializable, Cloneable, Comparable<Calendar> {
    private static final long serialVersionUID = -1807547505821590642L;

    public static final int ERA = 0;
    public static final int YEAR = 1;
    public static final int MONTH = 2;
    public static final int WEEK_OF_YEAR = 3;
    public static final int WEEK_OF_MONTH = 4;
    public static final int DATE = 5;
    public static final int DAY_OF_MONTH = 5;
    public static final int DAY_OF_YEAR = 6;
    public static final int DAY_OF_WEEK = 7;
    public static final int DAY_OF_WEEK_IN_MONTH = 8;
    public static final int AM_PM = 9;
    public static final int HOUR = 10;
    public static final int HOUR_OF_DAY = 11;
    public static final int MINUTE = 12;
    public static final int SECOND = 13;
    public static final int MILLISECOND = 14;
    public static final int ZONE_OFFSET = 15;
    public static final int DST_OFFSET = 16;
    public static final int FIELD_COUNT = 17;
    public static final int SUNDAY = 1;
    public static final int MONDAY = 2;
    public static final int TUESDAY = 3;
    public static final int WEDNESDAY = 4;
    public static final int THURSDAY = 5;
    public static final int FRIDAY = 6;
    public static final int SATURDAY = 7;
    public static final int JANUARY = 0;
    public static final int FEBRUARY = 1;
    public static final int MARCH = 2;
    public static final int APRIL = 3;
    public static final int MAY = 4;
    public static final int JUNE = 5;
    public static final int JULY = 6;
    public static final int AUGUST = 7;
    public static final int SEPTEMBER = 8;
    public static final int OCTOBER = 9;
    public static final int NOVEMBER = 10;
    public static final int DECEMBER = 11;
    public static final int UNDECIMBER = 12;
    public static final int AM = 0;
    public static final int PM = 1;
    public static final int ALL_STYLES = 0;
    public static final int SHORT = 1;
    public static final int LONG = 2;
    public static final int SHORT_FORMAT = 1;
    public static final int LONG_FORMAT = 2;
    public static final int NARROW_FORMAT = 4;
    public static final int SHORT_STANDALONE = 0x8001;
    public static final int LONG_STANDALONE = 0x8002;
    public static final int NARROW_STANDALONE = 0x8004;

    static final String[] FIELD_NAMES = {"ERA", "YEAR", "MONTH", "WEEK_OF_YEAR", "WEEK_OF_MONTH", "DAY_OF_MONTH",
        "DAY_OF_YEAR", "DAY_OF_WEEK", "DAY_OF_WEEK_IN_MONTH", "AM_PM", "HOUR", "HOUR_OF_DAY", "MINUTE", "SECOND",
        "MILLISECOND", "ZONE_OFFSET", "DST_OFFSET"};
    /** Stamps of fields: never set, computed from the time, or the age of the setting. */
    static final int UNSET = 0;
    static final int COMPUTED = 1;
    private static final int FIRST_STAMP = 2;
    private static final String MONDAY_COUNTRIES = " AD AI AL AM AN AT AU AX AZ BA BE BG BM BN BY CH CL CM CN CR CY CZ DE DK"
        + " EC EE ES FI FJ FO FR GB GE GF GP GR HR HU IE IS IT KG KZ LB LI LK LT LU LV MC MD ME MK MN MQ MY NL NO NZ PL RE RO"
        + " RS RU SE SI SK SM TJ TM TR UA UY UZ VA VN XK ";
    private static final String ISO_WEEK_COUNTRIES = " AD AN AT AX BE BG CH CZ DE DK EE ES FI FJ FO FR GB GF GG GI GP GR HU IE"
        + " IM IS IT JE LI LT LU MC MQ NL NO PL PT RE RU SE SJ SK SM VA ";

    protected int[] fields = new int[FIELD_COUNT];
    protected boolean[] isSet = new boolean[FIELD_COUNT];
    protected long time;
    protected boolean isTimeSet;
    protected boolean areFieldsSet;
    transient int[] stamp = new int[FIELD_COUNT];
    private int nextStamp = FIRST_STAMP;
    private boolean lenient = true;
    private TimeZone zone;
    private int firstDayOfWeek;
    private int minimalDaysInFirstWeek;

    /** Creates a calendar of the default zone and locale. */
    protected Calendar() {
        this(TimeZone.defaultReference(), Locale.getDefault());
    }

    /** Creates a calendar. */
    protected Calendar(TimeZone zone, Locale aLocale) {
        this.zone = Objects.requireNonNull(zone);
        String country = aLocale.getCountry();
        boolean inList = !country.isEmpty() && MONDAY_COUNTRIES.contains(" " + country + " ");
        firstDayOfWeek = inList ? MONDAY : SUNDAY;
        minimalDaysInFirstWeek = !country.isEmpty() && ISO_WEEK_COUNTRIES.contains(" " + country + " ") ? 4 : 1;
    }

    /** Returns the current time. */
    public static Calendar getInstance() {
        return new GregorianCalendar();
    }

    /** Returns the current time in a zone. */
    public static Calendar getInstance(TimeZone zone) {
        return new GregorianCalendar(zone);
    }

    /** Returns the current time for a locale. */
    public static Calendar getInstance(Locale aLocale) {
        return new GregorianCalendar(aLocale);
    }

    /** Returns the current time in a zone, for a locale. */
    public static Calendar getInstance(TimeZone zone, Locale aLocale) {
        return new GregorianCalendar(zone, aLocale);
    }

    /** Returns the locales of calendars. */
    public static synchronized Locale[] getAvailableLocales() {
        return new Locale[] {Locale.ROOT, Locale.ENGLISH, Locale.US};
    }

    /** Returns the kinds of calendars. */
    public static Set<String> getAvailableCalendarTypes() {
        return Set.of("gregory");
    }

    /** Returns the kind of this calendar. */
    public String getCalendarType() {
        return getClass().getName();
    }

    /** Computes the time from the fields. */
    protected abstract void computeTime();

    /** Computes the fields from the time. */
    protected abstract void computeFields();

    /** Adds to a field. */
    public abstract void add(int field, int amount);

    /** Adds one to a field, or takes one, without changing larger fields. */
    public abstract void roll(int field, boolean up);

    /** Returns the least value of a field. */
    public abstract int getMinimum(int field);

    /** Returns the greatest value of a field. */
    public abstract int getMaximum(int field);

    /** Returns the highest of the least values of a field. */
    public abstract int getGreatestMinimum(int field);

    /** Returns the lowest of the greatest values of a field. */
    public abstract int getLeastMaximum(int field);

    /** Returns the instant. */
    public final Date getTime() {
        return new Date(getTimeInMillis());
    }

    /** Sets the instant. */
    public final void setTime(Date date) {
        setTimeInMillis(date.getTime());
    }

    /** Returns the instant in milliseconds. */
    public long getTimeInMillis() {
        if (!isTimeSet) {
            updateTime();
        }
        return time;
    }

    private void updateTime() {
        computeTime();
        isTimeSet = true;
    }

    /** Sets the instant in milliseconds. */
    public void setTimeInMillis(long millis) {
        time = millis;
        isTimeSet = true;
        areFieldsSet = false;
        computeFields();
        areFieldsSet = true;
    }

    /** Returns a field. */
    public int get(int field) {
        complete();
        return fields[field];
    }

    /** Returns a field without computing it. */
    protected final int internalGet(int field) {
        return fields[field];
    }

    /** Marks all fields as computed from the time. */
    final void markComputed() {
        Arrays.fill(stamp, COMPUTED);
        Arrays.fill(isSet, true);
    }

    /** Sets a field. */
    public void set(int field, int value) {
        if (isTimeSet && !areFieldsSet) {
            computeFields();
        }
        fields[field] = value;
        isTimeSet = false;
        areFieldsSet = false;
        isSet[field] = true;
        stamp[field] = nextStamp++;
        if (nextStamp == Integer.MAX_VALUE) {
            renumberStamps();
        }
    }

    /** Keeps the order of the stamps with small numbers. */
    private void renumberStamps() {
        int next = FIRST_STAMP;
        for (int done = 0; ; next++) {
            int smallest = Integer.MAX_VALUE;
            for (int s : stamp) {
                smallest = s > COMPUTED && s > done && s >= next && s < smallest ? s : smallest;
            }
            if (smallest == Integer.MAX_VALUE) {
                break;
            }
            for (int i = 0; i < stamp.length; i++) {
                stamp[i] = stamp[i] == smallest ? next : stamp[i];
            }
            done = next;
        }
        nextStamp = next;
    }

    /** Sets the date. */
    public final void set(int year, int month, int date) {
        set(YEAR, year);
        set(MONTH, month);
        set(DATE, date);
    }

    /** Sets the date and the time to the minute. */
    public final void set(int year, int month, int date, int hourOfDay, int minute) {
        set(year, month, date);
        set(HOUR_OF_DAY, hourOfDay);
        set(MINUTE, minute);
    }

    /** Sets the date and the time to the second. */
    public final void set(int year, int month, int date, int hourOfDay, int minute, int second) {
        set(year, month, date, hourOfDay, minute);
        set(SECOND, second);
    }

    /** Makes all fields undefined. */
    public final void clear() {
        Arrays.fill(fields, 0);
        Arrays.fill(stamp, UNSET);
        Arrays.fill(isSet, false);
        areFieldsSet = false;
        isTimeSet = false;
    }

    /** Makes a field undefined. */
    public final void clear(int field) {
        fields[field] = 0;
        stamp[field] = UNSET;
        isSet[field] = false;
        areFieldsSet = false;
        isTimeSet = false;
    }

    /** Returns whether a field is set. */
    public final boolean isSet(int field) {
        return stamp[field] != UNSET;
    }

    /** Fills in all fields. */
    protected void complete() {
        if (!isTimeSet) {
            updateTime();
        }
        if (!areFieldsSet) {
            computeFields();
            areFieldsSet = true;
        }
    }

    private String[] names(int field, int style) {
        if (field < 0 || field >= FIELD_COUNT || style < 0 || style > 0x8004 || (style & 0x7fff) > 4) {
            throw new IllegalArgumentException();
        }
        DateFormatSymbols symbols = DateFormatSymbols.getInstance();
        boolean isShort = (style & 3) == SHORT;
        switch (field) {
            case ERA: return symbols.getEras();
            case MONTH: return isShort ? symbols.getShortMonths() : symbols.getMonths();
            case DAY_OF_WEEK: return isShort ? symbols.getShortWeekdays() : symbols.getWeekdays();
            case AM_PM: return symbols.getAmPmStrings();
            default: return null;
        }
    }

    /** Returns the name of a field's value, null when it has none. */
    public String getDisplayName(int field, int style, Locale locale) {
        Objects.requireNonNull(locale);
        if (style == ALL_STYLES) {
            throw new IllegalArgumentException();
        }
        String[] names = names(field, style);
        if (names == null) {
            return null;
        }
        String name = names[get(field)];
        return (style & 4) != 0 ? name.substring(0, 1) : name;
    }

    /** Returns the values of the names of a field, null when there are none. */
    public Map<String, Integer> getDisplayNames(int field, int style, Locale locale) {
        Objects.requireNonNull(locale);
        Map<String, Integer> values = new HashMap<>();
        for (int s = style == ALL_STYLES ? SHORT : style; s <= (style == ALL_STYLES ? LONG : style); s++) {
            String[] names = names(field, s);
            for (int i = 0; names != null && i < names.length; i++) {
                if (!names[i].isEmpty()) {
                    values.put(names[i], i);
                }
            }
        }
        return values.isEmpty() ? null : values;
    }

    /** Adds to a field without changing larger fields. */
    public void roll(int field, int amount) {
        for (int i = 0; i < Math.abs(amount); i++) {
            roll(field, amount > 0);
        }
    }

    /** Sets the zone. */
    public void setTimeZone(TimeZone value) {
        zone = value;
        areFieldsSet = false;
    }

    /** Returns the zone. */
    public TimeZone getTimeZone() {
        return zone;
    }

    /** Sets whether fields may be out of range. */
    public void setLenient(boolean lenient) {
        this.lenient = lenient;
    }

    /** Returns whether fields may be out of range. */
    public boolean isLenient() {
        return lenient;
    }

    /** Sets the first day of weeks. */
    public void setFirstDayOfWeek(int value) {
        if (firstDayOfWeek != value) {
            firstDayOfWeek = value;
            recomputeWeeks();
        }
    }

    /** Returns the first day of weeks. */
    public int getFirstDayOfWeek() {
        return firstDayOfWeek;
    }

    /** Sets how many days the first week of a year needs. */
    public void setMinimalDaysInFirstWeek(int value) {
        if (minimalDaysInFirstWeek != value) {
            minimalDaysInFirstWeek = value;
            recomputeWeeks();
        }
    }

    private void recomputeWeeks() {
        boolean weekSet = stamp[WEEK_OF_MONTH] > COMPUTED || stamp[WEEK_OF_YEAR] > COMPUTED;
        if (isTimeSet && areFieldsSet && !weekSet) {
            computeFields();
        }
    }

    /** Returns how many days the first week of a year needs. */
    public int getMinimalDaysInFirstWeek() {
        return minimalDaysInFirstWeek;
    }

    /** Returns whether the calendar knows years of weeks. */
    public boolean isWeekDateSupported() {
        return false;
    }

    /** Returns the year the week belongs to. */
    public int getWeekYear() {
        throw new UnsupportedOperationException();
    }

    /** Sets year, week and day of the week. */
    public void setWeekDate(int weekYear, int weekOfYear, int dayOfWeek) {
        throw new UnsupportedOperationException();
    }

    /** Returns the number of weeks of the year of weeks. */
    public int getWeeksInWeekYear() {
        throw new UnsupportedOperationException();
    }

    /** Returns the least value that a field can have at this time. */
    public int getActualMinimum(int field) {
        return getMinimum(field);
    }

    /** Returns the greatest value that a field can have at this time. */
    public int getActualMaximum(int field) {
        return getMaximum(field);
    }

    /** Returns the instant. */
    public final Instant toInstant() {
        return Instant.ofEpochMilli(getTimeInMillis());
    }

    /** Returns whether this is before another calendar's time. */
    public boolean before(Object when) {
        return when instanceof Calendar && compareTo((Calendar) when) < 0;
    }

    /** Returns whether this is after another calendar's time. */
    public boolean after(Object when) {
        return when instanceof Calendar && compareTo((Calendar) when) > 0;
    }

    @Override
    public int compareTo(Calendar other) {
        return Long.compare(getTimeInMillis(), other.getTimeInMillis());
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof Calendar)) {
            return false;
        }
        Calendar that = (Calendar) obj;
        return getTimeInMillis() == that.getTimeInMillis() && lenient == that.lenient
            && firstDayOfWeek == that.firstDayOfWeek && minimalDaysInFirstWeek == that.minimalDaysInFirstWeek
            && zone.equals(that.zone);
    }

    @Override
    public int hashCode() {
        int other = (lenient ? 1 : 0) | firstDayOfWeek << 1 | minimalDaysInFirstWeek << 4 | zone.hashCode() << 7;
        return Long.hashCode(getTimeInMillis()) ^ other;
    }

    @Override
    public Object clone() {
        try {
            Calendar copy = (Calendar) super.clone();
            copy.fields = fields.clone();
            copy.isSet = isSet.clone();
            copy.stamp = stamp.clone();
            copy.zone = (TimeZone) zone.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(800).append(getClass().getName()).append("[time=");
        out.append(isTimeSet ? Long.toString(time) : "?").append(",areFieldsSet=").append(areFieldsSet);
        out.append(",areAllFieldsSet=").append(areFieldsSet).append(",lenient=").append(lenient).append(",zone=");
        out.append(zone).append(",firstDayOfWeek=").append(firstDayOfWeek);
        out.append(",minimalDaysInFirstWeek=").append(minimalDaysInFirstWeek);
        for (int i = 0; i < FIELD_COUNT; i++) {
            out.append(',').append(FIELD_NAMES[i]).append('=').append(isSet(i) ? Integer.toString(fields[i]) : "?");
        }
        return out.append(']').toString();
    }

    /** Sets the parts of a calendar step by step. */
    public static class Builder {
        private final List<int[]> settings = new ArrayList<>();
        private long instant;
        private boolean hasInstant;
        private TimeZone zone;
        private boolean lenient = true;
        private Locale locale;
        private int firstDay;
        private int minimalDays;
        /** Week year, week and day; null as long as they are not set. */
        private int[] weekDate;

        /** Creates a builder. */
        public Builder() {
        }

        /** Sets the instant in milliseconds. */
        public Builder setInstant(long instant) {
            if (!settings.isEmpty() || weekDate != null) {
                throw new IllegalStateException();
            }
            this.instant = instant;
            hasInstant = true;
            return this;
        }

        /** Sets the instant. */
        public Builder setInstant(Date instant) {
            return setInstant(instant.getTime());
        }

        /** Sets a field. */
        public Builder set(int field, int value) {
            if (field < 0 || field >= FIELD_COUNT) {
                throw new IllegalArgumentException("field is invalid");
            }
            if (hasInstant) {
                throw new IllegalStateException("instant has been set");
            }
            settings.add(new int[] {field, value});
            return this;
        }

        /** Sets fields from pairs of field and value. */
        public Builder setFields(int... fieldValuePairs) {
            if (fieldValuePairs.length % 2 != 0) {
                throw new IllegalArgumentException();
            }
            for (int i = 0; i < fieldValuePairs.length; i += 2) {
                set(fieldValuePairs[i], fieldValuePairs[i + 1]);
            }
            return this;
        }

        /** Sets the date. */
        public Builder setDate(int year, int month, int dayOfMonth) {
            return setFields(YEAR, year, MONTH, month, DAY_OF_MONTH, dayOfMonth);
        }

        /** Sets the time of day. */
        public Builder setTimeOfDay(int hourOfDay, int minute, int second) {
            return setTimeOfDay(hourOfDay, minute, second, 0);
        }

        /** Sets the time of day. */
        public Builder setTimeOfDay(int hourOfDay, int minute, int second, int millis) {
            return setFields(HOUR_OF_DAY, hourOfDay, MINUTE, minute, SECOND, second, MILLISECOND, millis);
        }

        /** Sets the zone. */
        public Builder setTimeZone(TimeZone zone) {
            this.zone = Objects.requireNonNull(zone);
            return this;
        }

        /** Sets whether fields may be out of range. */
        public Builder setLenient(boolean lenient) {
            this.lenient = lenient;
            return this;
        }

        /** Sets the kind of calendar. */
        public Builder setCalendarType(String type) {
            if (!type.equals("gregory") && !type.equals("gregorian") && !type.equals("iso8601")) {
                throw new IllegalArgumentException("unknown calendar type: " + type);
            }
            return type.equals("iso8601") ? setWeekDefinition(MONDAY, 4) : this;
        }

        /** Sets the locale. */
        public Builder setLocale(Locale locale) {
            this.locale = Objects.requireNonNull(locale);
            return this;
        }

        /** Sets what weeks are. */
        public Builder setWeekDefinition(int firstDayOfWeek, int minimalDaysInFirstWeek) {
            firstDay = firstDayOfWeek;
            minimalDays = minimalDaysInFirstWeek;
            return this;
        }

        /** Sets the week year, the week in it and the day of the week. */
        public Builder setWeekDate(int weekYear, int weekOfYear, int dayOfWeek) {
            if (hasInstant) {
                throw new IllegalStateException("instant has been set");
            }
            weekDate = new int[] {weekYear, weekOfYear, dayOfWeek};
            return this;
        }

        /** Returns the calendar. */
        public Calendar build() {
            Calendar c = new GregorianCalendar(zone == null ? TimeZone.getDefault() : zone,
                locale == null ? Locale.getDefault() : locale);
            if (firstDay != 0) {
                c.setFirstDayOfWeek(firstDay);
                c.setMinimalDaysInFirstWeek(minimalDays);
            }
            c.setLenient(lenient);
            if (hasInstant) {
                c.setTimeInMillis(instant);
                return c;
            }
            c.clear();
            for (int[] setting : settings) {
                c.set(setting[0], setting[1]);
            }
            if (weekDate != null) {
                c.setWeekDate(weekDate[0], weekDate[1], weekDate[2]);
            }
            c.complete();
            return c;
        }
    }
}
