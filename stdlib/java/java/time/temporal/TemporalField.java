package java.time.temporal;

import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A field of a date or time. */
public interface TemporalField {
    /** Returns the name for people. */
    default String getDisplayName(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return toString();
    }

    /** Returns the unit that the field counts. */
    TemporalUnit getBaseUnit();

    /** Returns the unit within which the field counts. */
    TemporalUnit getRangeUnit();

    /** Returns the values of the field. */
    ValueRange range();

    /** Returns whether the field is of dates. */
    boolean isDateBased();

    /** Returns whether the field is of times. */
    boolean isTimeBased();

    /** Returns whether a date or time has the field. */
    boolean isSupportedBy(TemporalAccessor temporal);

    /** Returns the values that the field of a date or time can have. */
    ValueRange rangeRefinedBy(TemporalAccessor temporal);

    /** Returns the field of a date or time. */
    long getFrom(TemporalAccessor temporal);

    /** Returns a date or time with the field changed. */
    <R extends Temporal> R adjustInto(R temporal, long newValue);

    /** Turns parsed fields into others, null when nothing changed. */
    default TemporalAccessor resolve(Map<TemporalField, Long> fieldValues, TemporalAccessor partialTemporal,
        ResolverStyle resolverStyle) {
        return null;
    }

    @Override
    String toString();
}
