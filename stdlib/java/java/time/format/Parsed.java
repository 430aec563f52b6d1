package java.time.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** The fields found in a text, and the date and time they amount to. */
final class Parsed implements TemporalAccessor {
    final Map<TemporalField, Long> fields = new HashMap<>();
    ZoneId zone;
    boolean ignoreCase;
    private LocalDate date;
    private LocalTime time;
    private int excessDays;
    private ResolverStyle style;

    Parsed copy() {
        Parsed copy = new Parsed();
        copy.restore(this);
        return copy;
    }

    void restore(Parsed other) {
        fields.clear();
        fields.putAll(other.fields);
        zone = other.zone;
        ignoreCase = other.ignoreCase;
    }

    private Long take(TemporalField field) {
        Long value = fields.remove(field);
        if (value != null && style != ResolverStyle.LENIENT && field instanceof ChronoField) {
            ((ChronoField) field).checkValidValue(value);
        }
        return value;
    }

    Parsed resolve(ResolverStyle resolverStyle) {
        style = resolverStyle;
        resolveInstant();
        resolveOthers();
        resolveYear();
        resolveDate();
        resolveTime();
        if (time == null && has(ChronoField.SECOND_OF_MINUTE)) {
            addFractions();
        }
        if (date != null && time != null && excessDays > 0) {
            date = date.plus(Period.ofDays(excessDays));
            excessDays = 0;
        }
        if (date != null && time != null) {
            // an impossible offset is found here, as it would make an impossible instant
            instantZone();
        }
        return this;
    }

    Period excess() {
        return Period.ofDays(excessDays);
    }

    private void resolveInstant() {
        Long seconds = fields.get(ChronoField.INSTANT_SECONDS);
        ZoneId where = seconds == null ? null : instantZone();
        if (seconds != null && where != null) {
            java.time.ZonedDateTime at = Instant.ofEpochSecond(seconds).atZone(where);
            date = at.toLocalDate();
            fields.put(ChronoField.SECOND_OF_DAY, (long) at.toLocalTime().toSecondOfDay());
        }
    }

    /** Fields that are not of the library's enum resolve themselves, as long as one of them changes something. */
    private void resolveOthers() {
        for (int rounds = 0; rounds < 50; rounds++) {
            boolean changed = false;
            for (TemporalField field : new ArrayList<>(fields.keySet())) {
                if (field instanceof ChronoField || !fields.containsKey(field)) {
                    continue;
                }
                TemporalAccessor found = field.resolve(fields, this, style);
                changed |= found != null || !fields.containsKey(field);
                if (found != null) {
                    take(found);
                }
            }
            if (!changed) {
                return;
            }
        }
        throw new DateTimeException("One of the parsed fields has an incorrectly implemented resolve method");
    }

    private void take(TemporalAccessor found) {
        LocalDate foundDate = found.query(TemporalQueries.localDate());
        LocalTime foundTime = found.query(TemporalQueries.localTime());
        if (date != null && foundDate != null && !date.equals(foundDate)) {
            throw new DateTimeException("Conflict found: Fields resolved to two different dates: " + date + " " + foundDate);
        }
        date = foundDate != null ? foundDate : date;
        time = foundTime != null ? foundTime : time;
    }

    private void resolveYear() {
        Long ofEra = take(ChronoField.YEAR_OF_ERA);
        if (ofEra == null) {
            return;
        }
        Long era = take(ChronoField.ERA);
        if (era == null && style == ResolverStyle.STRICT) {
            fields.put(ChronoField.YEAR_OF_ERA, ofEra);
            return;
        }
        put(ChronoField.YEAR, era != null && era == 0 ? 1 - ofEra : ofEra);
    }

    private void put(ChronoField field, long value) {
        Long old = fields.put(field, value);
        if (old != null && old != value) {
            throw new DateTimeException("Conflict found: " + field + " " + old + " differs from " + field + " " + value);
        }
    }

    private boolean has(ChronoField... all) {
        for (ChronoField field : all) {
            if (!fields.containsKey(field)) {
                return false;
            }
        }
        return true;
    }

    private void resolveDate() {
        LocalDate found = null;
        if (has(ChronoField.EPOCH_DAY)) {
            found = LocalDate.ofEpochDay(take(ChronoField.EPOCH_DAY));
        } else if (has(ChronoField.YEAR, ChronoField.MONTH_OF_YEAR, ChronoField.DAY_OF_MONTH)) {
            found = monthDay();
        } else if (has(ChronoField.YEAR, ChronoField.DAY_OF_YEAR)) {
            int year = take(ChronoField.YEAR).intValue();
            long day = take(ChronoField.DAY_OF_YEAR);
            found = style == ResolverStyle.LENIENT ? LocalDate.of(year, 1, 1).plusDays(day - 1)
                : LocalDate.ofYearDay(year, (int) day);
        }
        if (found != null) {
            take(found);
        }
        if (date != null) {
            checkDate();
        }
    }

    private LocalDate monthDay() {
        int year = ChronoField.YEAR.checkValidIntValue(take(ChronoField.YEAR));
        long month = take(ChronoField.MONTH_OF_YEAR);
        long day = take(ChronoField.DAY_OF_MONTH);
        if (style == ResolverStyle.LENIENT) {
            return LocalDate.of(year, 1, 1).plusMonths(month - 1).plusDays(day - 1);
        }
        if (style == ResolverStyle.SMART) {
            int length = java.time.YearMonth.of(year, (int) month).lengthOfMonth();
            return LocalDate.of(year, (int) month, (int) Math.min(day, length));
        }
        return LocalDate.of(year, (int) month, (int) day);
    }

    /** The other date fields must tell the same date. */
    private void checkDate() {
        for (Map.Entry<TemporalField, Long> entry : new HashMap<>(fields).entrySet()) {
            TemporalField field = entry.getKey();
            if (date.isSupported(field)) {
                if (date.getLong(field) != entry.getValue()) {
                    throw new DateTimeException("Conflict found: Field " + field + " " + date.getLong(field)
                        + " differs from " + field + " " + entry.getValue() + " derived from " + date);
                }
                fields.remove(field);
            }
        }
    }

    private void resolveTime() {
        foldHours();
        if (has(ChronoField.NANO_OF_DAY)) {
            time = LocalTime.ofNanoOfDay(take(ChronoField.NANO_OF_DAY));
            return;
        }
        if (has(ChronoField.MILLI_OF_DAY)) {
            time = LocalTime.ofNanoOfDay(take(ChronoField.MILLI_OF_DAY) * 1000000);
            return;
        }
        if (has(ChronoField.SECOND_OF_DAY)) {
            long day = take(ChronoField.SECOND_OF_DAY);
            fields.put(ChronoField.HOUR_OF_DAY, day / 3600);
            fields.put(ChronoField.MINUTE_OF_HOUR, day / 60 % 60);
            fields.put(ChronoField.SECOND_OF_MINUTE, day % 60);
        }
        if (!has(ChronoField.HOUR_OF_DAY)) {
            return;
        }
        boolean minute = has(ChronoField.MINUTE_OF_HOUR);
        boolean second = has(ChronoField.SECOND_OF_MINUTE);
        boolean nano = has(ChronoField.NANO_OF_SECOND);
        if (!minute && (second || nano) || minute && !second && nano) {
            return;
        }
        long h = fields.remove(ChronoField.HOUR_OF_DAY);
        long m = minute ? take(ChronoField.MINUTE_OF_HOUR) : 0;
        long s = second ? take(ChronoField.SECOND_OF_MINUTE) : 0;
        long n = nano ? take(ChronoField.NANO_OF_SECOND) : 0;
        if (style == ResolverStyle.SMART && h == 24 && m == 0 && s == 0 && n == 0) {
            h = 0;
            excessDays = 1;
        }
        time = LocalTime.of(ChronoField.HOUR_OF_DAY.checkValidIntValue(h), (int) m, (int) s, (int) n);
    }

    /** A second without a whole time still tells all its fractions. */
    private void addFractions() {
        long nano = fields.computeIfAbsent(ChronoField.NANO_OF_SECOND, field -> 0L);
        fields.put(ChronoField.MICRO_OF_SECOND, nano / 1000);
        fields.put(ChronoField.MILLI_OF_SECOND, nano / 1000000);
    }

    private void foldHours() {
        if (has(ChronoField.CLOCK_HOUR_OF_DAY)) {
            put(ChronoField.HOUR_OF_DAY, take(ChronoField.CLOCK_HOUR_OF_DAY) % 24);
        }
        if (has(ChronoField.CLOCK_HOUR_OF_AMPM)) {
            put(ChronoField.HOUR_OF_AMPM, take(ChronoField.CLOCK_HOUR_OF_AMPM) % 12);
        }
        if (has(ChronoField.AMPM_OF_DAY, ChronoField.HOUR_OF_AMPM)) {
            put(ChronoField.HOUR_OF_DAY, take(ChronoField.AMPM_OF_DAY) * 12 + take(ChronoField.HOUR_OF_AMPM));
        }
        if (has(ChronoField.MILLI_OF_SECOND)) {
            put(ChronoField.NANO_OF_SECOND, take(ChronoField.MILLI_OF_SECOND) * 1000000);
        }
        if (has(ChronoField.MICRO_OF_SECOND)) {
            put(ChronoField.NANO_OF_SECOND, take(ChronoField.MICRO_OF_SECOND) * 1000);
        }
    }

    @Override
    public boolean isSupported(TemporalField field) {
        if (fields.containsKey(field) || date != null && date.isSupported(field) || time != null && time.isSupported(field)) {
            return true;
        }
        if (field == ChronoField.INSTANT_SECONDS) {
            return date != null && time != null && instantZone() != null;
        }
        return field != null && !(field instanceof ChronoField) && field.isSupportedBy(this);
    }

    private ZoneId instantZone() {
        Long offset = fields.get(ChronoField.OFFSET_SECONDS);
        return zone != null ? zone : offset == null ? null : java.time.ZoneOffset.ofTotalSeconds(offset.intValue());
    }

    @Override
    public long getLong(TemporalField field) {
        Long value = fields.get(field);
        if (value != null) {
            return value;
        }
        if (date != null && date.isSupported(field)) {
            return date.getLong(field);
        }
        if (time != null && time.isSupported(field)) {
            return time.getLong(field);
        }
        if (field == ChronoField.INSTANT_SECONDS && isSupported(field)) {
            return date.atTime(time).atZone(instantZone()).toEpochSecond();
        }
        if (field instanceof ChronoField) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return field.getFrom(this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.zoneId()) {
            return (R) zone;
        }
        if (query == TemporalQueries.chronology()) {
            return (R) IsoChronology.INSTANCE;
        }
        if (query == TemporalQueries.localDate()) {
            return (R) date;
        }
        if (query == TemporalQueries.localTime()) {
            return (R) time;
        }
        if (query == TemporalQueries.offset() && !fields.containsKey(ChronoField.OFFSET_SECONDS)) {
            return zone instanceof java.time.ZoneOffset ? (R) zone : null;
        }
        return query == TemporalQueries.precision() ? null : query.queryFrom(this);
    }

    @Override
    public String toString() {
        return fields + ",ISO" + (zone != null ? "," + zone : "")
            + (date != null || time != null ? " resolved to " + (date == null ? "" : date)
            + (time == null ? "" : (date == null ? "" : "T") + time) : "");
    }
}
