package java.time.format;

import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.ValueRange;
import java.time.temporal.WeekFields;
import java.util.Locale;

/** Stands in a format for the field of a locale's weeks, until the locale is known; until then for that of ISO. */
enum WeekLetter implements TemporalField {
    DAY, WEEK_OF_MONTH, WEEK, YEAR;

    TemporalField of(Locale locale) {
        return of(WeekFields.of(locale));
    }

    private TemporalField of(WeekFields weeks) {
        switch (this) {
            case DAY: return weeks.dayOfWeek();
            case WEEK_OF_MONTH: return weeks.weekOfMonth();
            case WEEK: return weeks.weekOfWeekBasedYear();
            default: return weeks.weekBasedYear();
        }
    }

    private TemporalField iso() {
        return of(WeekFields.ISO);
    }

    @Override
    public TemporalUnit getBaseUnit() {
        return iso().getBaseUnit();
    }

    @Override
    public TemporalUnit getRangeUnit() {
        return iso().getRangeUnit();
    }

    @Override
    public ValueRange range() {
        return iso().range();
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
        return iso().isSupportedBy(temporal);
    }

    @Override
    public ValueRange rangeRefinedBy(TemporalAccessor temporal) {
        return iso().rangeRefinedBy(temporal);
    }

    @Override
    public long getFrom(TemporalAccessor temporal) {
        return iso().getFrom(temporal);
    }

    @Override
    public <R extends Temporal> R adjustInto(R temporal, long newValue) {
        return iso().adjustInto(temporal, newValue);
    }
}
