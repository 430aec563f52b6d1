package java.time.chrono;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjuster;

/** A date and time of any calendar system. */
public interface ChronoLocalDateTime<D extends ChronoLocalDate>
    extends Temporal, TemporalAdjuster, Comparable<ChronoLocalDateTime<?>> {
    /** Returns the calendar system. */
    default Chronology getChronology() {
        return toLocalDate().getChronology();
    }

    /** Returns the date. */
    D toLocalDate();

    /** Returns the time. */
    LocalTime toLocalTime();

    /** Returns this in a zone. */
    ChronoZonedDateTime<D> atZone(ZoneId zone);

    /** Returns the instant at an offset. */
    default Instant toInstant(ZoneOffset offset) {
        return Instant.ofEpochSecond(toEpochSecond(offset), toLocalTime().getNano());
    }

    /** Returns the seconds since 1970 at an offset. */
    default long toEpochSecond(ZoneOffset offset) {
        return toLocalDate().toEpochDay() * 86400 + toLocalTime().toSecondOfDay() - offset.getTotalSeconds();
    }

    @Override
    default int compareTo(ChronoLocalDateTime<?> other) {
        int order = toLocalDate().compareTo(other.toLocalDate());
        return order != 0 ? order : toLocalTime().compareTo(other.toLocalTime());
    }

    private int order(ChronoLocalDateTime<?> other) {
        int order = Long.compare(toLocalDate().toEpochDay(), other.toLocalDate().toEpochDay());
        return order != 0 ? order : toLocalTime().compareTo(other.toLocalTime());
    }

    /** Returns whether this is later. */
    default boolean isAfter(ChronoLocalDateTime<?> other) {
        return order(other) > 0;
    }

    /** Returns whether this is earlier. */
    default boolean isBefore(ChronoLocalDateTime<?> other) {
        return order(other) < 0;
    }

    /** Returns whether this is the same time. */
    default boolean isEqual(ChronoLocalDateTime<?> other) {
        return order(other) == 0;
    }
}
