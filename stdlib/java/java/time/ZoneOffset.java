package java.time;

import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.zone.ZoneRules;

/** An offset from UTC. */
public final class ZoneOffset extends ZoneId implements TemporalAccessor, TemporalAdjuster, Comparable<ZoneOffset> {
    private static final long serialVersionUID = 2357656521762053153L;
    private static final int LIMIT = 18 * 3600;
    /** UTC itself. */
    public static final ZoneOffset UTC = new ZoneOffset(0);
    /** The least. */
    public static final ZoneOffset MIN = new ZoneOffset(-LIMIT);
    /** The greatest. */
    public static final ZoneOffset MAX = new ZoneOffset(LIMIT);
    /** Offsets of whole quarters of an hour are made once. */
    private static final ZoneOffset[] quarters = new ZoneOffset[2 * LIMIT / 900 + 1];

    private final int totalSeconds;
    private transient ZoneRules rules;

    private ZoneOffset(int totalSeconds) {
        this.totalSeconds = totalSeconds;
    }

    /** Returns an offset of seconds. */
    public static ZoneOffset ofTotalSeconds(int totalSeconds) {
        if (totalSeconds < -LIMIT || totalSeconds > LIMIT) {
            throw new DateTimeException("Zone offset not in valid range: -18:00 to +18:00");
        }
        if (totalSeconds == 0) {
            return UTC;
        }
        if (totalSeconds % 900 != 0) {
            return new ZoneOffset(totalSeconds);
        }
        int index = (totalSeconds + LIMIT) / 900;
        synchronized (quarters) {
            if (quarters[index] == null) {
                quarters[index] = totalSeconds == -LIMIT ? MIN : totalSeconds == LIMIT ? MAX : new ZoneOffset(totalSeconds);
            }
            return quarters[index];
        }
    }

    /** Returns an offset of hours. */
    public static ZoneOffset ofHours(int hours) {
        return ofHoursMinutesSeconds(hours, 0, 0);
    }

    /** Returns an offset of hours and minutes. */
    public static ZoneOffset ofHoursMinutes(int hours, int minutes) {
        return ofHoursMinutesSeconds(hours, minutes, 0);
    }

    /** Returns an offset of hours, minutes and seconds, of one sign. */
    public static ZoneOffset ofHoursMinutesSeconds(int hours, int minutes, int seconds) {
        if (hours < -18 || hours > 18) {
            throw new DateTimeException("Zone offset hours not in valid range: value " + hours
                + " is not in the range -18 to 18");
        }
        if (hours > 0 && (minutes < 0 || seconds < 0) || hours < 0 && (minutes > 0 || seconds > 0)) {
            throw new DateTimeException("Zone offset minutes and seconds must be " + (hours > 0 ? "positive" : "negative")
                + " because hours is " + (hours > 0 ? "positive" : "negative"));
        }
        if (minutes > 0 && seconds < 0 || minutes < 0 && seconds > 0) {
            throw new DateTimeException("Zone offset minutes and seconds must have the same sign");
        }
        checkSixty("minutes", minutes);
        checkSixty("seconds", seconds);
        return ofTotalSeconds(hours * 3600 + minutes * 60 + seconds);
    }

    private static void checkSixty(String name, int value) {
        if (value < -59 || value > 59) {
            throw new DateTimeException("Zone offset " + name + " not in valid range: value " + value
                + " is not in the range -59 to 59");
        }
    }

    /** Returns the offset of a text: Z, +h, +hh, +hh:mm, +hhmm, +hh:mm:ss or +hhmmss. */
    public static ZoneOffset of(String offsetId) {
        if (offsetId.equals("Z")) {
            return UTC;
        }
        String text = offsetId.length() == 2 ? offsetId.charAt(0) + "0" + offsetId.charAt(1) : offsetId;
        int length = text.length();
        boolean colons = length == 6 || length == 9;
        if (length != 3 && length != 5 && length != 7 && !colons) {
            throw new DateTimeException("Invalid ID for ZoneOffset, invalid format: " + text);
        }
        int step = colons ? 3 : 2;
        int hours = pair(text, 1, false);
        int minutes = length > 3 ? pair(text, 1 + step, colons) : 0;
        int seconds = length > 6 ? pair(text, 1 + 2 * step, colons) : 0;
        char sign = text.charAt(0);
        if (sign != '+' && sign != '-') {
            throw new DateTimeException("Invalid ID for ZoneOffset, plus/minus not found when expected: " + text);
        }
        return sign == '-' ? ofHoursMinutesSeconds(-hours, -minutes, -seconds)
            : ofHoursMinutesSeconds(hours, minutes, seconds);
    }

    private static int pair(String text, int at, boolean colon) {
        if (colon && text.charAt(at - 1) != ':') {
            throw new DateTimeException("Invalid ID for ZoneOffset, colon not found when expected: " + text);
        }
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw new DateTimeException("Invalid ID for ZoneOffset, non numeric characters found: " + text);
        }
        return tens * 10 + ones;
    }

    /** Returns the offset of a date and time. */
    public static ZoneOffset from(TemporalAccessor temporal) {
        ZoneOffset offset = temporal.query(TemporalQueries.offset());
        if (offset == null) {
            throw new DateTimeException("Unable to obtain ZoneOffset from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName());
        }
        return offset;
    }

    /** Returns the offset in seconds. */
    public int getTotalSeconds() {
        return totalSeconds;
    }

    @Override
    public String getId() {
        if (totalSeconds == 0) {
            return "Z";
        }
        int absolute = Math.abs(totalSeconds);
        int minutes = absolute / 60 % 60;
        int seconds = absolute % 60;
        StringBuilder out = new StringBuilder(9).append(totalSeconds < 0 ? '-' : '+');
        out.append(absolute < 36000 ? "0" : "").append(absolute / 3600).append(minutes < 10 ? ":0" : ":").append(minutes);
        if (seconds != 0) {
            out.append(seconds < 10 ? ":0" : ":").append(seconds);
        }
        return out.toString();
    }

    @Override
    public ZoneRules getRules() {
        if (rules == null) {
            rules = ZoneRules.of(this);
        }
        return rules;
    }

    @Override
    public ZoneId normalized() {
        return this;
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? field == ChronoField.OFFSET_SECONDS
            : field != null && field.isSupportedBy(this);
    }

    @Override
    public long getLong(TemporalField field) {
        if (field == ChronoField.OFFSET_SECONDS) {
            return totalSeconds;
        }
        if (field instanceof ChronoField) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return field.getFrom(this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        return query == TemporalQueries.offset() || query == TemporalQueries.zone() ? (R) this
            : TemporalAccessor.super.query(query);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(ChronoField.OFFSET_SECONDS, totalSeconds);
    }

    @Override
    public int compareTo(ZoneOffset other) {
        return other.totalSeconds - totalSeconds;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ZoneOffset && totalSeconds == ((ZoneOffset) obj).totalSeconds;
    }

    @Override
    public int hashCode() {
        return totalSeconds;
    }

    private Object readResolve() {
        return ofTotalSeconds(totalSeconds);
    }
}
