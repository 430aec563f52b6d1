package java.time.temporal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.ResolverStyle;
import java.util.Map;

/** Fields that count days from other days than 1970-01-01. */
public final class JulianFields {
    /** Days since January 1st, 4713 BC (Julian). */
    public static final TemporalField JULIAN_DAY = DayCount.JULIAN_DAY;
    /** Days since 1858-11-17. */
    public static final TemporalField MODIFIED_JULIAN_DAY = DayCount.MODIFIED_JULIAN_DAY;
    /** Days since 0000-12-31. */
    public static final TemporalField RATA_DIE = DayCount.RATA_DIE;

    private JulianFields() {
    }

    /** A count of days that differs from the usual one by a constant. */
    private enum DayCount implements TemporalField {
        JULIAN_DAY("JulianDay", 2440588L),
        MODIFIED_JULIAN_DAY("ModifiedJulianDay", 40587L),
        RATA_DIE("RataDie", 719163L);

        private final String name;
        private final long ofEpoch;

        DayCount(String name, long ofEpoch) {
            this.name = name;
            this.ofEpoch = ofEpoch;
        }

        @Override
        public TemporalUnit getBaseUnit() {
            return ChronoUnit.DAYS;
        }

        @Override
        public TemporalUnit getRangeUnit() {
            return ChronoUnit.FOREVER;
        }

        @Override
        public ValueRange range() {
            ValueRange days = ChronoField.EPOCH_DAY.range();
            return ValueRange.of(days.getMinimum() + ofEpoch, days.getMaximum() + ofEpoch);
        }

        @Override
        public boolean isDateBased() {
            return true;
        }

        @Override
        public boolean isTimeBased() {
            return false;
        }

        @Override
        public boolean isSupportedBy(TemporalAccessor temporal) {
            return temporal.isSupported(ChronoField.EPOCH_DAY);
        }

        @Override
        public ValueRange rangeRefinedBy(TemporalAccessor temporal) {
            if (!isSupportedBy(temporal)) {
                throw new DateTimeException("Unsupported field: " + this);
            }
            return range();
        }

        @Override
        public long getFrom(TemporalAccessor temporal) {
            return temporal.getLong(ChronoField.EPOCH_DAY) + ofEpoch;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R extends Temporal> R adjustInto(R temporal, long newValue) {
            if (!range().isValidValue(newValue)) {
                throw new DateTimeException("Invalid value: " + name + " " + newValue);
            }
            return (R) temporal.with(ChronoField.EPOCH_DAY, Math.subtractExact(newValue, ofEpoch));
        }

        @Override
        public TemporalAccessor resolve(Map<TemporalField, Long> fieldValues, TemporalAccessor partialTemporal,
                ResolverStyle resolverStyle) {
            long value = fieldValues.remove(this);
            if (resolverStyle != ResolverStyle.LENIENT) {
                range().checkValidValue(value, this);
            }
            return LocalDate.ofEpochDay(Math.subtractExact(value, ofEpoch));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
