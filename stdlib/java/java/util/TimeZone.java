package java.util;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.stream.Stream;
import wardian.internal.ZoneData;

/** The offset from UTC, with daylight saving. */
public abstract class TimeZone implements Serializable, Cloneable {
    private static final long serialVersionUID = 3581463369166924961L;
    /** The style of short names. */
    public static final int SHORT = 0;
    /** The style of long names. */
    public static final int LONG = 1;

    private static volatile TimeZone defaultZone;

    private String ID;

    /** For subclasses. */
    public TimeZone() {
    }

    /** Returns the offset in milliseconds for a date's fields. */
    public abstract int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds);

    /** Returns the offset in milliseconds at an instant. */
    public int getOffset(long date) {
        return inDaylightTime(new Date(date)) ? getRawOffset() + getDSTSavings() : getRawOffset();
    }

    /** Sets the offset without daylight saving. */
    public abstract void setRawOffset(int offsetMillis);

    /** Returns the offset without daylight saving. */
    public abstract int getRawOffset();

    /** Returns whether the zone uses daylight saving now or later. */
    public abstract boolean useDaylightTime();

    /** Returns whether a date is in daylight saving time. */
    public abstract boolean inDaylightTime(Date date);

    /** The standard offset at an instant, for calendars. */
    int standardOffset(long date) {
        return getRawOffset();
    }

    /** Returns what daylight saving adds, in milliseconds. */
    public int getDSTSavings() {
        return useDaylightTime() ? 3600000 : 0;
    }

    /** Returns whether daylight saving holds now or later. */
    public boolean observesDaylightTime() {
        return useDaylightTime() || inDaylightTime(new Date());
    }

    /** Returns the name. */
    public String getID() {
        return ID;
    }

    /** Sets the name. */
    public void setID(String ID) {
        if (ID == null) {
            throw new NullPointerException();
        }
        this.ID = ID;
    }

    /** Returns the long name for people. */
    public final String getDisplayName() {
        return getDisplayName(false, LONG, Locale.getDefault());
    }

    /** Returns the long name in a language. */
    public final String getDisplayName(Locale locale) {
        return getDisplayName(false, LONG, locale);
    }

    /** Returns a name of one of the styles. */
    public final String getDisplayName(boolean daylight, int style) {
        return getDisplayName(daylight, style, Locale.getDefault());
    }

    /** Returns a name of one of the styles in a language; names are English. */
    public String getDisplayName(boolean daylight, int style, Locale locale) {
        if (style != SHORT && style != LONG) {
            throw new IllegalArgumentException("Illegal style: " + style);
        }
        if (locale == null) {
            throw new NullPointerException();
        }
        String name = RegionTimeZone.displayName(getID(), daylight, style);
        return name != null ? name : customId(getRawOffset() + (daylight ? getDSTSavings() : 0), true);
    }

    static String customId(int offset, boolean always) {
        if (offset == 0 && !always) {
            return "GMT";
        }
        StringBuilder out = new StringBuilder(9).append(offset < 0 ? "GMT-" : "GMT+");
        int minutes = Math.abs(offset) / 60000;
        Date.appendTwo(out, minutes / 60);
        Date.appendTwo(out.append(':'), minutes % 60);
        return out.toString();
    }

    /** Returns a zone by name, GMT for unknown names. */
    public static synchronized TimeZone getTimeZone(String ID) {
        TimeZone zone = find(ID);
        return zone != null ? zone : new RegionTimeZone("GMT", 0);
    }

    /** Returns the zone of a {@code java.time.ZoneId}. */
    public static TimeZone getTimeZone(ZoneId zoneId) {
        String id = zoneId.getId();
        char first = id.charAt(0);
        if (first == '+' || first == '-') {
            id = "GMT" + id;
        } else if (first == 'Z' && id.length() == 1) {
            id = "UTC";
        }
        return getTimeZone(id);
    }

    private static TimeZone find(String id) {
        String full = RegionTimeZone.alias(id);
        if (full.equals("UTC") || full.equals("GMT")) {
            return new RegionTimeZone(id, 0);
        }
        if (full.startsWith("GMT") && full.length() > 4) {
            TimeZone custom = custom(full);
            if (custom != null) {
                return custom;
            }
        }
        int fixed = RegionTimeZone.fixedHours(full);
        if (fixed != 0) {
            return new RegionTimeZone(id, fixed * 3600000);
        }
        ZoneData data = ZoneData.find(full);
        return data == null ? null : new RegionTimeZone(id, data);
    }

    /** GMT+h, GMT+hh, GMT+hmm, GMT+hhmm, GMT+h:mm or GMT+hh:mm; null for anything else. */
    private static TimeZone custom(String id) {
        char sign = id.charAt(3);
        int colon = id.indexOf(':');
        String digits = colon < 0 ? id.substring(4) : id.substring(4, colon) + id.substring(colon + 1);
        if (sign != '+' && sign != '-' || digits.length() > 4 || colon >= 0 && id.length() - colon != 3
            || colon == 4) {
            return null;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return null;
            }
        }
        int value = Integer.parseInt(digits);
        int hours = digits.length() <= 2 ? value : value / 100;
        int minutes = digits.length() <= 2 ? 0 : value % 100;
        if (hours > 23 || minutes > 59) {
            return null;
        }
        int offset = (hours * 60 + minutes) * 60000 * (sign == '-' ? -1 : 1);
        return new RegionTimeZone(customId(offset, false), offset);
    }

    /** Returns this zone for java.time. */
    public ZoneId toZoneId() {
        return ZoneId.of(getID(), ZoneId.SHORT_IDS);
    }

    /** Returns the names of the zones of one offset. */
    public static synchronized String[] getAvailableIDs(int rawOffset) {
        ArrayList<String> names = new ArrayList<>();
        for (String name : getAvailableIDs()) {
            if (getTimeZone(name).getRawOffset() == rawOffset) {
                names.add(name);
            }
        }
        return names.toArray(new String[0]);
    }

    /** Returns the names of zones with a standard offset. */
    public static Stream<String> availableIDs(int rawOffset) {
        return Arrays.stream(getAvailableIDs(rawOffset));
    }

    /** Returns all names. */
    public static Stream<String> availableIDs() {
        return Arrays.stream(getAvailableIDs());
    }

    /** Returns all names. */
    public static synchronized String[] getAvailableIDs() {
        String[] names = ZoneData.names();
        Arrays.sort(names);
        return names.length == 0 ? new String[] {"GMT", "UTC"} : names;
    }

    static TimeZone defaultReference() {
        TimeZone zone = defaultZone;
        if (zone == null) {
            String name = System.getProperty("user.timezone");
            zone = name == null || name.isEmpty() ? new RegionTimeZone("UTC", 0) : getTimeZone(name);
            defaultZone = zone;
        }
        return zone;
    }

    /** Returns a copy of the default zone: UTC unless {@code user.timezone} tells another. */
    public static TimeZone getDefault() {
        return (TimeZone) defaultReference().clone();
    }

    /** Sets the default zone, null for the initial one. */
    public static void setDefault(TimeZone zone) {
        defaultZone = zone == null ? null : (TimeZone) zone.clone();
    }

    /** Returns whether another zone differs by its name at most. */
    public boolean hasSameRules(TimeZone other) {
        return other != null && getRawOffset() == other.getRawOffset() && useDaylightTime() == other.useDaylightTime();
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}
