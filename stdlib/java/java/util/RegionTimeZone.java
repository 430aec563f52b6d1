package java.util;

import wardian.internal.Days;
import wardian.internal.ZoneData;
import wardian.internal.ZoneRule;

/** A zone of a fixed offset or of the table of regions. */
final class RegionTimeZone extends TimeZone {
    private static final long serialVersionUID = 1L;
    /** Old three letter names and what they stand for. */
    private static final String[] ALIASES = {"ACT", "Australia/Darwin", "AET", "Australia/Sydney", "AGT",
        "America/Argentina/Buenos_Aires", "ART", "Africa/Cairo", "AST", "America/Anchorage", "BET", "America/Sao_Paulo",
        "BST", "Asia/Dhaka", "CAT", "Africa/Harare", "CNT", "America/St_Johns", "CST", "America/Chicago", "CTT",
        "Asia/Shanghai", "EAT", "Africa/Addis_Ababa", "ECT", "Europe/Paris", "IET", "America/Indiana/Indianapolis", "IST",
        "Asia/Kolkata", "JST", "Asia/Tokyo", "MIT", "Pacific/Apia", "NET", "Asia/Yerevan", "NST", "Pacific/Auckland", "PLT",
        "Asia/Karachi", "PNT", "America/Phoenix", "PRT", "America/Puerto_Rico", "PST", "America/Los_Angeles", "SST",
        "Pacific/Guadalcanal", "VST", "Asia/Ho_Chi_Minh", "Etc/UTC", "UTC", "Etc/GMT", "GMT", "Zulu", "UTC", "UCT", "UTC",
        "Etc/UCT", "UTC", "Universal", "UTC", "Etc/Universal", "UTC", "Etc/Zulu", "UTC", "Greenwich", "GMT",
        "Etc/Greenwich", "GMT", "GMT0", "GMT", "Etc/GMT0", "GMT"};
    /** Abbreviations outside of summer and the long names they stand for; "%" is Standard or Summer. */
    private static final String[] LONG_NAMES = {"CET", "Central European % Time", "EET", "Eastern European % Time", "WET",
        "Western European % Time", "JST", "Japan % Time", "KST", "Korean % Time", "MSK", "Moscow % Time", "AEST",
        "Australian Eastern % Time", "ACST", "Australian Central % Time", "AWST", "Australian Western % Time", "NZST",
        "New Zealand % Time", "HKT", "Hong Kong % Time", "PST", "Pacific % Time", "MST", "Mountain % Time", "AKST",
        "Alaska % Time", "EST", "Eastern % Time", "SAST", "South Africa Standard Time", "EAT", "East Africa Time", "CAT",
        "Central Africa Time", "PKT", "Pakistan % Time"};

    /** Before 1900 these zones keep their present standard offset, unlike those of java.time. */
    private static final long FIRST = -2208988800000L;

    private final transient ZoneData data;
    private int rawOffset;
    /** Whether setRawOffset replaced the history. */
    private boolean fixed;

    RegionTimeZone(String id, int offset) {
        setID(id);
        data = null;
        rawOffset = offset;
        fixed = true;
    }

    RegionTimeZone(String id, ZoneData data) {
        setID(id);
        this.data = data;
        rawOffset = data.rule.standard * 1000;
    }

    /** Finds the zone's data again; what setRawOffset did stays. */
    private Object readResolve() {
        if (fixed)
            return new RegionTimeZone(getID(), rawOffset);
        return TimeZone.getTimeZone(getID());
    }

    static String alias(String id) {
        for (int i = 0; i < ALIASES.length; i += 2) {
            if (ALIASES[i].equals(id)) {
                return ALIASES[i + 1];
            }
        }
        return id;
    }

    static int fixedHours(String id) {
        return id.equals("EST") ? -5 : id.equals("MST") ? -7 : id.equals("HST") ? -10 : 0;
    }

    @Override
    public int getOffset(long date) {
        return fixed || date < FIRST ? rawOffset : data.total(Math.floorDiv(date, 1000L)) * 1000;
    }

    @Override
    int standardOffset(long date) {
        return fixed || date < FIRST ? rawOffset : data.standard(Math.floorDiv(date, 1000L)) * 1000;
    }

    @Override
    public int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds) {
        if (month < 0 || month > 11 || milliseconds < 0 || milliseconds >= 86400000) {
            throw new IllegalArgumentException();
        }
        int y = era == GregorianCalendar.BC ? 1 - year : year;
        return getOffset(Days.of(y, month + 1, day) * 86400000 + milliseconds - rawOffset);
    }

    @Override
    public void setRawOffset(int offsetMillis) {
        rawOffset = offsetMillis;
        fixed = true;
    }

    @Override
    public int getRawOffset() {
        return rawOffset;
    }

    @Override
    public boolean useDaylightTime() {
        return !fixed && data.rule.hasSummer();
    }

    @Override
    public int getDSTSavings() {
        return useDaylightTime() ? (data.rule.summer - data.rule.standard) * 1000 : 0;
    }

    @Override
    public boolean inDaylightTime(Date date) {
        return getOffset(date.getTime()) != standardOffset(date.getTime());
    }

    @Override
    public boolean hasSameRules(TimeZone other) {
        return other instanceof RegionTimeZone && data == ((RegionTimeZone) other).data && super.hasSameRules(other);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof RegionTimeZone && getID().equals(((RegionTimeZone) obj).getID())
            && rawOffset == ((RegionTimeZone) obj).rawOffset && data == ((RegionTimeZone) obj).data;
    }

    @Override
    public int hashCode() {
        return getID().hashCode() ^ rawOffset;
    }

    /** The name of a zone for people, null when none is known. */
    static String displayName(String id, boolean summer, int style) {
        String full = alias(id);
        if (full.equals("UTC")) {
            return style == SHORT ? "UTC" : "Coordinated Universal Time";
        }
        if (full.equals("GMT")) {
            return style == SHORT ? "GMT" : "Greenwich Mean Time";
        }
        ZoneData data = full.startsWith("GMT") ? null : ZoneData.find(full);
        return data == null ? null : regionName(full, data.rule, summer, style);
    }

    private static String regionName(String id, ZoneRule rule, boolean summer, int style) {
        String name = summer && rule.summerName != null ? rule.summerName : rule.standardName;
        if (!Character.isLetter(name.charAt(0))) {
            return null;
        }
        return style == SHORT ? name : longName(id, rule.standardName, summer);
    }

    private static String longName(String id, String name, boolean summer) {
        boolean american = id.startsWith("America/") || id.startsWith("US/") || id.startsWith("Canada/");
        String kind = !summer ? "Standard" : american || id.startsWith("Australia/") || id.startsWith("Pacific/")
            || id.startsWith("Asia/") ? "Daylight" : "Summer";
        if (name.equals("CST")) {
            return american ? "Central " + kind + " Time" : "China " + kind + " Time";
        }
        if (name.equals("IST")) {
            return id.startsWith("Asia/Kol") || id.startsWith("Asia/Cal") ? "India Standard Time" : null;
        }
        if (name.equals("GMT")) {
            return !summer ? "Greenwich Mean Time" : id.equals("Europe/London") ? "British Summer Time" : null;
        }
        for (int i = 0; i < LONG_NAMES.length; i += 2) {
            if (LONG_NAMES[i].equals(name)) {
                return LONG_NAMES[i + 1].replace("%", kind);
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "sun.util.calendar.ZoneInfo[id=\"" + getID() + "\",offset=" + rawOffset + ",dstSavings=" + getDSTSavings()
            + ",useDaylight=" + useDaylightTime() + ",transitions=" + (data == null ? 0 : data.changes.length)
            + ",lastRule=null]";
    }
}
