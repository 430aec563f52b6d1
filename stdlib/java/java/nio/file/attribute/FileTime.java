package java.nio.file.attribute;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A time of a file. */
public final class FileTime implements Comparable<FileTime> {
    private static final long DAY = 86400;

    private final long seconds;
    private final int nanos;
    /** The value as it was given, in a unit; null: as an instant. */
    private final TimeUnit unit;
    private final long value;

    private FileTime(long seconds, int nanos, TimeUnit unit, long value) {
        this.seconds = seconds;
        this.nanos = nanos;
        this.unit = unit;
        this.value = value;
    }

    /** Returns a time since the start of 1970, UTC. */
    public static FileTime from(long value, TimeUnit unit) {
        long seconds = unit.toSeconds(value);
        if (unit.compareTo(TimeUnit.SECONDS) >= 0) {
            return new FileTime(seconds, 0, unit, value);
        }
        long perSecond = unit.convert(1, TimeUnit.SECONDS);
        long rest = Math.floorMod(value, perSecond);
        return new FileTime(Math.floorDiv(value, perSecond),
            (int) (rest * (1000000000 / perSecond)), unit, value);
    }

    /** Returns a time since the start of 1970, UTC, in milliseconds. */
    public static FileTime fromMillis(long value) {
        return from(value, TimeUnit.MILLISECONDS);
    }

    /** Returns the time of an instant. */
    public static FileTime from(Instant instant) {
        return new FileTime(instant.getEpochSecond(), instant.getNano(),
            null, 0);
    }

    /** Returns the time in a unit; too large values become the largest. */
    public long to(TimeUnit unit) {
        if (this.unit != null) {
            return unit.convert(value, this.unit);
        }
        if (unit.compareTo(TimeUnit.SECONDS) >= 0) {
            return unit.convert(seconds, TimeUnit.SECONDS);
        }
        long perSecond = unit.convert(1, TimeUnit.SECONDS);
        long part = nanos / (1000000000 / perSecond);
        long limit = Long.MAX_VALUE / perSecond;
        if (seconds >= limit) {
            return Long.MAX_VALUE;
        }
        if (seconds <= -limit) {
            return Long.MIN_VALUE;
        }
        return seconds * perSecond + part;
    }

    /** Returns the time in milliseconds. */
    public long toMillis() {
        return to(TimeUnit.MILLISECONDS);
    }

    /** Returns the time as an instant. */
    public Instant toInstant() {
        return Instant.ofEpochSecond(seconds, nanos);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof FileTime && compareTo((FileTime) obj) == 0;
    }

    @Override
    public int hashCode() {
        return toInstant().hashCode();
    }

    @Override
    public int compareTo(FileTime other) {
        Objects.requireNonNull(other);
        int order = Long.compare(seconds, other.seconds);
        return order != 0 ? order : Integer.compare(nanos, other.nanos);
    }

    /** Returns the time in ISO 8601, with no more digits than needed. */
    @Override
    public String toString() {
        long days = Math.floorDiv(seconds, DAY);
        StringBuilder text = new StringBuilder(30);
        appendDate(text, days);
        int second = (int) Math.floorMod(seconds, DAY);
        pad(text.append('T'), second / 3600, 2);
        pad(text.append(':'), second / 60 % 60, 2);
        pad(text.append(':'), second % 60, 2);
        if (nanos != 0) {
            pad(text.append('.'), nanos, 9);
            while (text.charAt(text.length() - 1) == '0') {
                text.setLength(text.length() - 1);
            }
        }
        return text.append('Z').toString();
    }

    /** Appends a date; years are counted from March so that leap days end them. */
    private static void appendDate(StringBuilder text, long days) {
        long shifted = days + 719468;
        long era = Math.floorDiv(shifted, 146097);
        int day = (int) Math.floorMod(shifted, 146097);
        int year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
        int dayOfYear = day - (365 * year + year / 4 - year / 100);
        int month = (5 * dayOfYear + 2) / 153;
        long fullYear = year + era * 400 + (month >= 10 ? 1 : 0);
        if (fullYear <= 0) {
            text.append('-');
            fullYear = -fullYear + 1;
        }
        pad(text, fullYear, 4);
        pad(text.append('-'), month + (month < 10 ? 3 : -9), 2);
        pad(text.append('-'), dayOfYear - (153 * month + 2) / 5 + 1, 2);
    }

    private static void pad(StringBuilder text, long value, int width) {
        String digits = Long.toString(value);
        for (int i = digits.length(); i < width; i++) {
            text.append('0');
        }
        text.append(digits);
    }
}
