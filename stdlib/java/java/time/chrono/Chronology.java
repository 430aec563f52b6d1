package java.time.chrono;

import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A calendar system; the library has the ISO one. */
public interface Chronology extends Comparable<Chronology> {
    /** Returns the calendar system of a date, ISO if it does not tell. */
    static Chronology from(TemporalAccessor temporal) {
        Chronology chronology = temporal.query(TemporalQueries.chronology());
        return Objects.requireNonNullElse(chronology, IsoChronology.INSTANCE);
    }

    /** Returns the calendar system of a name. */
    static Chronology of(String id) {
        if (id.equals("ISO") || id.equals("iso8601")) {
            return IsoChronology.INSTANCE;
        }
        throw new java.time.DateTimeException("Unknown chronology: " + id);
    }

    /** Returns the known calendar systems. */
    static Set<Chronology> getAvailableChronologies() {
        return Set.of(IsoChronology.INSTANCE);
    }

    /** Returns the name. */
    String getId();

    /** Returns the name in CLDR. */
    String getCalendarType();

    /** Returns a date. */
    ChronoLocalDate date(int prolepticYear, int month, int dayOfMonth);

    /** Returns the date of another date. */
    ChronoLocalDate date(TemporalAccessor temporal);

    /** Returns the date of a day number. */
    ChronoLocalDate dateEpochDay(long epochDay);

    /** Returns whether a year has a leap day. */
    boolean isLeapYear(long prolepticYear);

    /** Returns an era. */
    Era eraOf(int eraValue);

    /** Returns the eras. */
    List<Era> eras();

    @Override
    int compareTo(Chronology other);
}
