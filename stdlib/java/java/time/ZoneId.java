package java.time;

import java.io.Serializable;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wardian.internal.ZoneData;

/** A zone: an offset or a region. */
public abstract class ZoneId implements Serializable {
    private static final long serialVersionUID = 8352817235686L;
    /** Old three letter names. */
    public static final Map<String, String> SHORT_IDS = Map.ofEntries(Map.entry("ACT", "Australia/Darwin"),
        Map.entry("AET", "Australia/Sydney"), Map.entry("AGT", "America/Argentina/Buenos_Aires"),
        Map.entry("ART", "Africa/Cairo"), Map.entry("AST", "America/Anchorage"), Map.entry("BET", "America/Sao_Paulo"),
        Map.entry("BST", "Asia/Dhaka"), Map.entry("CAT", "Africa/Harare"), Map.entry("CNT", "America/St_Johns"),
        Map.entry("CST", "America/Chicago"), Map.entry("CTT", "Asia/Shanghai"), Map.entry("EAT", "Africa/Addis_Ababa"),
        Map.entry("ECT", "Europe/Paris"), Map.entry("IET", "America/Indiana/Indianapolis"),
        Map.entry("IST", "Asia/Kolkata"), Map.entry("JST", "Asia/Tokyo"), Map.entry("MIT", "Pacific/Apia"),
        Map.entry("NET", "Asia/Yerevan"), Map.entry("NST", "Pacific/Auckland"), Map.entry("PLT", "Asia/Karachi"),
        Map.entry("PNT", "America/Phoenix"), Map.entry("PRT", "America/Puerto_Rico"),
        Map.entry("PST", "America/Los_Angeles"), Map.entry("SST", "Pacific/Guadalcanal"),
        Map.entry("VST", "Asia/Ho_Chi_Minh"), Map.entry("EST", "-05:00"), Map.entry("MST", "-07:00"),
        Map.entry("HST", "-10:00"));

    ZoneId() {
    }

    private static final class Region extends ZoneId {
        private static final long serialVersionUID = 1L;
        private final String id;
        private final transient ZoneRules rules;

        Region(String id, ZoneRules rules) {
            this.id = id;
            this.rules = rules;
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public ZoneRules getRules() {
            return rules;
        }

        private Object readResolve() {
            return of(id);
        }
    }

    /** Returns the default zone. */
    public static ZoneId systemDefault() {
        return java.util.TimeZone.getDefault().toZoneId();
    }

    /** Returns the names of the regions. */
    public static Set<String> getAvailableZoneIds() {
        return new HashSet<>(List.of(ZoneData.names()));
    }

    /** Returns a zone by a name or a short name. */
    public static ZoneId of(String zoneId, Map<String, String> aliasMap) {
        return of(aliasMap.getOrDefault(zoneId, zoneId));
    }

    /** Returns a zone by a name. */
    public static ZoneId of(String zoneId) {
        if (zoneId.length() <= 1 || zoneId.startsWith("+") || zoneId.startsWith("-")) {
            return ZoneOffset.of(zoneId);
        }
        for (String prefix : new String[] {"UTC", "GMT", "UT"}) {
            if (zoneId.startsWith(prefix)) {
                String rest = zoneId.substring(prefix.length());
                if (rest.isEmpty()) {
                    return ofOffset(prefix, ZoneOffset.UTC);
                }
                if (rest.charAt(0) == '+' || rest.charAt(0) == '-') {
                    return prefixed(zoneId, prefix, rest);
                }
            }
        }
        checkName(zoneId);
        ZoneData data = ZoneData.find(zoneId);
        if (data == null) {
            throw new ZoneRulesException("Unknown time-zone ID: " + zoneId);
        }
        return new Region(zoneId, ZoneRules.of(data));
    }

    private static ZoneId prefixed(String zoneId, String prefix, String rest) {
        try {
            return ofOffset(prefix, ZoneOffset.of(rest));
        } catch (DateTimeException e) {
            throw new DateTimeException("Invalid ID for offset-based ZoneId: " + zoneId, e);
        }
    }

    private static void checkName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean later = c >= '0' && c <= '9' || c == '/' || c == '.' || c == '~' || c == '_' || c == '+' || c == '-';
            if (!letter && (i == 0 || !later)) {
                throw new DateTimeException("Invalid ID for region-based ZoneId, invalid format: " + name);
            }
        }
    }

    /** Returns a zone of an offset, named with a prefix: empty, GMT, UTC or UT. */
    public static ZoneId ofOffset(String prefix, ZoneOffset offset) {
        if (prefix.isEmpty()) {
            return offset;
        }
        if (!prefix.equals("GMT") && !prefix.equals("UTC") && !prefix.equals("UT")) {
            throw new IllegalArgumentException("prefix should be GMT, UTC or UT, is: " + prefix);
        }
        return new Region(offset.getTotalSeconds() == 0 ? prefix : prefix + offset.getId(), offset.getRules());
    }

    /** Returns the zone of a date and time. */
    public static ZoneId from(TemporalAccessor temporal) {
        ZoneId zone = temporal.query(TemporalQueries.zone());
        if (zone == null) {
            throw new DateTimeException("Unable to obtain ZoneId from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName());
        }
        return zone;
    }

    /** Returns the name. */
    public abstract String getId();

    /** Returns the English name. */
    public String getDisplayName(TextStyle style, Locale locale) {
        java.util.TimeZone zone = java.util.TimeZone.getTimeZone(this);
        boolean isShort = style.asNormal() == TextStyle.SHORT;
        return this instanceof ZoneOffset ? getId()
            : zone.getDisplayName(false, isShort ? java.util.TimeZone.SHORT : java.util.TimeZone.LONG, locale);
    }

    /** Returns the offsets through time. */
    public abstract ZoneRules getRules();

    /** Returns the offset for zones of one offset, else this. */
    public ZoneId normalized() {
        return getRules().isFixedOffset() ? getRules().getOffset(Instant.EPOCH) : this;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ZoneId && getId().equals(((ZoneId) obj).getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return getId();
    }
}
