package java.time.temporal;

import java.time.DateTimeException;
import java.util.Objects;

/** A date or time whose fields can be read. */
public interface TemporalAccessor {
    /** Returns whether there is a field. */
    boolean isSupported(TemporalField field);

    /** Returns a field. */
    long getLong(TemporalField field);

    /** Returns the values a field can have. */
    default ValueRange range(TemporalField field) {
        if (field instanceof ChronoField) {
            if (isSupported(field)) {
                return field.range();
            }
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        Objects.requireNonNull(field, "field");
        return field.rangeRefinedBy(this);
    }

    /** Returns a field that is an int. */
    default int get(TemporalField field) {
        ValueRange range = range(field);
        if (!range.isIntValue()) {
            throw new UnsupportedTemporalTypeException("Invalid field " + field + " for get() method, use getLong() instead");
        }
        long value = getLong(field);
        if (!range.isValidValue(value)) {
            throw new DateTimeException("Invalid value for " + field + " (valid values " + range + "): " + value);
        }
        return (int) value;
    }

    /** Asks a query. */
    default <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.zoneId() || query == TemporalQueries.chronology()
            || query == TemporalQueries.precision()) {
            return null;
        }
        return query.queryFrom(this);
    }
}
