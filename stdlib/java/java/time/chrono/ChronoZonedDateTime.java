package java.time.chrono;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Comparator;

/** A date and time in a zone, of any calendar system. */
public interface ChronoZonedDateTime<D extends ChronoLocalDate> extends Temporal, Comparable<ChronoZonedDateTime<?>> {
    /** Compares by instant. */
    static Comparator<ChronoZonedDateTime<?>> timeLineOrder() {
        return (a, b) -> a.toInstant().compareTo(b.toInstant());
    }

    /** Returns the date. */
    default D toLocalDate() {
        return toLocalDateTime().toLocalDate();
    }

    /** Returns the time. */
    default LocalTime toLocalTime() {
        return toLocalDateTime().toLocalTime();
    }

    /** Returns the calendar system. */
    default Chronology getChronology() {
        return toLocalDate().getChronology();
    }

    /** Returns the date and time. */
    ChronoLocalDateTime<D> toLocalDateTime();

    /** Returns the offset. */
    ZoneOffset getOffset();

    /** Returns the zone. */
    ZoneId getZone();

    /** Returns the instant. */
    default Instant toInstant() {
        return Instant.ofEpochSecond(toEpochSecond(), toLocalTime().getNano());
    }

    /** Returns the seconds since 1970. */
    default long toEpochSecond() {
        return toLocalDateTime().toEpochSecond(getOffset());
    }

    @Override
    default int compareTo(ChronoZonedDateTime<?> other) {
        int order = toInstant().compareTo(other.toInstant());
        order = order != 0 ? order : toLocalDateTime().compareTo(other.toLocalDateTime());
        return order != 0 ? order : getZone().getId().compareTo(other.getZone().getId());
    }

    /** Returns whether this is a later instant. */
    default boolean isAfter(ChronoZonedDateTime<?> other) {
        return toInstant().compareTo(other.toInstant()) > 0;
    }

    /** Returns whether this is an earlier instant. */
    default boolean isBefore(ChronoZonedDateTime<?> other) {
        return toInstant().compareTo(other.toInstant()) < 0;
    }

    /** Returns whether this is the same instant. */
    default boolean isEqual(ChronoZonedDateTime<?> other) {
        return toInstant().compareTo(other.toInstant()) == 0;
    }
}
