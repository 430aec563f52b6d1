package java.time;

import java.io.Serializable;
import java.time.chrono.ChronoZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;

/** A date and time in a zone. */
public final class ZonedDateTime implements Temporal, ChronoZonedDateTime<LocalDate>, Serializable {
    private static final long serialVersionUID = -6260982410461394882L;

    private final LocalDateTime local;
    private final ZoneOffset offset;
    private final ZoneId zone;

    private ZonedDateTime(LocalDateTime local, ZoneOffset offset, ZoneId zone) {
        this.local = local;
        this.offset = offset;
        this.zone = zone;
    }

    /** Returns the current one in the default zone. */
    public static ZonedDateTime now() {
        return now(Clock.systemDefaultZone());
    }

    /** Returns the current one in a zone. */
    public static ZonedDateTime now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    /** Parses the ISO form. */
    public static ZonedDateTime parse(CharSequence text) {
        return parse(text, DateTimeFormatter.ISO_ZONED_DATE_TIME);
    }

    /** Parses a text of a format. */
    public static ZonedDateTime parse(CharSequence text, DateTimeFormatter formatter) {
        return formatter.parse(text, ZonedDateTime::from);
    }

    /** Returns the date and time by a clock. */
    public static ZonedDateTime now(Clock clock) {
        return ofInstant(clock.instant(), clock.getZone());
    }

    /** Returns a date and time in a zone. */
    public static ZonedDateTime of(LocalDate date, LocalTime time, ZoneId zone) {
        return of(LocalDateTime.of(date, time), zone);
    }

    /** Returns a date and time in a zone: the earlier offset in overlaps, moved on in gaps. */
    public static ZonedDateTime of(LocalDateTime localDateTime, ZoneId zone) {
        return ofLocal(localDateTime, zone, null);
    }

    /** Returns a date and time in a zone. */
    public static ZonedDateTime of(int year, int month, int dayOfMonth, int hour, int minute, int second, int nanoOfSecond,
        ZoneId zone) {
        return of(LocalDateTime.of(year, month, dayOfMonth, hour, minute, second, nanoOfSecond), zone);
    }

    /** Returns a date and time in a zone, with an offset to prefer in overlaps. */
    public static ZonedDateTime ofLocal(LocalDateTime localDateTime, ZoneId zone, ZoneOffset preferredOffset) {
        Objects.requireNonNull(localDateTime, "localDateTime");
        Objects.requireNonNull(zone, "zone");
        if (zone instanceof ZoneOffset) {
            return new ZonedDateTime(localDateTime, (ZoneOffset) zone, zone);
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(localDateTime);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = zone.getRules().getTransition(localDateTime);
            return new ZonedDateTime(localDateTime.plusSeconds(gap.getDuration().getSeconds()), gap.getOffsetAfter(), zone);
        }
        boolean keep = preferredOffset != null && offsets.contains(preferredOffset);
        return new ZonedDateTime(localDateTime, keep ? preferredOffset : offsets.get(0), zone);
    }

    /** Returns the date and time of an instant. */
    public static ZonedDateTime ofInstant(Instant instant, ZoneId zone) {
        return create(instant.getEpochSecond(), instant.getNano(), zone);
    }

    /** Returns the date and time of the instant of a local time at an offset. */
    public static ZonedDateTime ofInstant(LocalDateTime localDateTime, ZoneOffset offset, ZoneId zone) {
        return create(localDateTime.toEpochSecond(offset), localDateTime.getNano(), zone);
    }

    /** Returns a date and time with an offset that must be valid. */
    public static ZonedDateTime ofStrict(LocalDateTime localDateTime, ZoneOffset offset, ZoneId zone) {
        if (!zone.getRules().isValidOffset(localDateTime, offset)) {
            throw new DateTimeException("ZoneOffset '" + offset + "' is not valid for LocalDateTime '" + localDateTime
                + "' in zone '" + zone + "'");
        }
        return new ZonedDateTime(localDateTime, offset, zone);
    }

    private static ZonedDateTime create(long second, int nano, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(Instant.ofEpochSecond(second, nano));
        return new ZonedDateTime(LocalDateTime.ofEpochSecond(second, nano, offset), offset, zone);
    }

    /** Returns the one that a date or time tells. */
    public static ZonedDateTime from(TemporalAccessor temporal) {
        if (temporal instanceof ZonedDateTime) {
            return (ZonedDateTime) temporal;
        }
        try {
            ZoneId zone = ZoneId.from(temporal);
            if (temporal.isSupported(ChronoField.INSTANT_SECONDS)) {
                return create(temporal.getLong(ChronoField.INSTANT_SECONDS), temporal.get(ChronoField.NANO_OF_SECOND), zone);
            }
            return of(LocalDate.from(temporal), LocalTime.from(temporal), zone);
        } catch (DateTimeException e) {
            throw new DateTimeException("Unable to obtain ZonedDateTime from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName(), e);
        }
    }

    private ZonedDateTime change(LocalDateTime newLocal) {
        return ofLocal(newLocal, zone, offset);
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? field.isDateBased() || field.isTimeBased() || !field.isDateBased()
            : field != null && field.isSupportedBy(this);
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        return unit instanceof ChronoUnit ? unit != ChronoUnit.FOREVER : unit != null && unit.isSupportedBy(this);
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.rangeRefinedBy(this);
        }
        return field == ChronoField.INSTANT_SECONDS || field == ChronoField.OFFSET_SECONDS ? field.range()
            : local.range(field);
    }

    @Override
    public int get(TemporalField field) {
        if (field == ChronoField.INSTANT_SECONDS) {
            throw new UnsupportedTemporalTypeException("Invalid field 'InstantSeconds' for get() method, use getLong() instead");
        }
        return field == ChronoField.OFFSET_SECONDS ? offset.getTotalSeconds() : local.get(field);
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.getFrom(this);
        }
        return field == ChronoField.INSTANT_SECONDS ? toEpochSecond() : field == ChronoField.OFFSET_SECONDS
            ? offset.getTotalSeconds() : local.getLong(field);
    }

    @Override
    public ZoneOffset getOffset() {
        return offset;
    }

    @Override
    public LocalDateTime toLocalDateTime() {
        return local;
    }

    @Override
    public LocalDate toLocalDate() {
        return local.toLocalDate();
    }

    @Override
    public LocalTime toLocalTime() {
        return local.toLocalTime();
    }

    /** Returns the year. */
    public int getYear() {
        return local.getYear();
    }

    /** Returns the month, from 1. */
    public int getMonthValue() {
        return local.getMonthValue();
    }

    /** Returns the month. */
    public Month getMonth() {
        return local.getMonth();
    }

    /** Returns the day of the month. */
    public int getDayOfMonth() {
        return local.getDayOfMonth();
    }

    /** Returns the day of the year. */
    public int getDayOfYear() {
        return local.getDayOfYear();
    }

    /** Returns the day of the week. */
    public DayOfWeek getDayOfWeek() {
        return local.getDayOfWeek();
    }

    /** Returns the hour. */
    public int getHour() {
        return local.getHour();
    }

    /** Returns the minute. */
    public int getMinute() {
        return local.getMinute();
    }

    /** Returns the second. */
    public int getSecond() {
        return local.getSecond();
    }

    /** Returns the nanosecond of the second. */
    public int getNano() {
        return local.getNano();
    }

    /** Returns a copy with another Year. */
    public ZonedDateTime withYear(int year) {
        return change(local.withYear(year));
    }

    /** Returns a copy with another Month. */
    public ZonedDateTime withMonth(int month) {
        return change(local.withMonth(month));
    }

    /** Returns a copy with another DayOfMonth. */
    public ZonedDateTime withDayOfMonth(int dayOfMonth) {
        return change(local.withDayOfMonth(dayOfMonth));
    }

    /** Returns a copy with another DayOfYear. */
    public ZonedDateTime withDayOfYear(int dayOfYear) {
        return change(local.withDayOfYear(dayOfYear));
    }

    /** Returns a copy with another Hour. */
    public ZonedDateTime withHour(int hour) {
        return change(local.withHour(hour));
    }

    /** Returns a copy with another Minute. */
    public ZonedDateTime withMinute(int minute) {
        return change(local.withMinute(minute));
    }

    /** Returns a copy with another Second. */
    public ZonedDateTime withSecond(int second) {
        return change(local.withSecond(second));
    }

    /** Returns a copy with another Nano. */
    public ZonedDateTime withNano(int nanoOfSecond) {
        return change(local.withNano(nanoOfSecond));
    }

    /** Returns this cut to whole units. */
    public ZonedDateTime truncatedTo(TemporalUnit unit) {
        return change(local.truncatedTo(unit));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** Returns the same with the earlier offset of an overlap. */
    public ZonedDateTime withEarlierOffsetAtOverlap() {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isOverlap() ? new ZonedDateTime(local, change.getOffsetBefore(), zone) : this;
    }

    /** Returns the same with the later offset of an overlap. */
    public ZonedDateTime withLaterOffsetAtOverlap() {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isOverlap() ? new ZonedDateTime(local, change.getOffsetAfter(), zone) : this;
    }

    /** Returns the same local time in another zone. */
    public ZonedDateTime withZoneSameLocal(ZoneId zone) {
        return ofLocal(local, zone, offset);
    }

    /** Returns the same instant in another zone. */
    public ZonedDateTime withZoneSameInstant(ZoneId zone) {
        return create(toEpochSecond(), local.getNano(), zone);
    }

    /** Returns the same with the offset as the zone. */
    public ZonedDateTime withFixedOffsetZone() {
        return new ZonedDateTime(local, offset, offset);
    }

    @Override
    public ZonedDateTime with(TemporalAdjuster adjuster) {
        if (adjuster instanceof LocalDate || adjuster instanceof LocalTime) {
            return change(local.with(adjuster));
        }
        if (adjuster instanceof LocalDateTime) {
            return change((LocalDateTime) adjuster);
        }
        return (ZonedDateTime) adjuster.adjustInto(this);
    }

    @Override
    public ZonedDateTime plus(TemporalAmount amount) {
        return (ZonedDateTime) amount.addTo(this);
    }

    @Override
    public ZonedDateTime minus(TemporalAmount amount) {
        return (ZonedDateTime) amount.subtractFrom(this);
    }

    @Override
    public ZonedDateTime minus(long amountToSubtract, TemporalUnit unit) {
        return amountToSubtract == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-amountToSubtract, unit);
    }

    @Override
    public ZonedDateTime with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField)) {
            return field.adjustInto(this, newValue);
        }
        if (field == ChronoField.INSTANT_SECONDS) {
            return create(newValue, getNano(), zone);
        }
        if (field == ChronoField.OFFSET_SECONDS) {
            return ofLocal(local, zone, ZoneOffset.ofTotalSeconds(ChronoField.OFFSET_SECONDS.checkValidIntValue(newValue)));
        }
        return change(local.with(field, newValue));
    }

    @Override
    public ZonedDateTime plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) {
            return unit.addTo(this, amountToAdd);
        }
        LocalDateTime sum = local.plus(amountToAdd, unit);
        return unit.isDateBased() ? change(sum) : ofInstant(sum, offset, zone);
    }

    /** Returns some years later. */
    public ZonedDateTime plusYears(long years) {
        return plus(years, ChronoUnit.YEARS);
    }

    /** Returns some months later. */
    public ZonedDateTime plusMonths(long months) {
        return plus(months, ChronoUnit.MONTHS);
    }

    /** Returns some weeks later. */
    public ZonedDateTime plusWeeks(long weeks) {
        return plus(weeks, ChronoUnit.WEEKS);
    }

    /** Returns some days later. */
    public ZonedDateTime plusDays(long days) {
        return plus(days, ChronoUnit.DAYS);
    }

    /** Returns some hours later. */
    public ZonedDateTime plusHours(long hours) {
        return plus(hours, ChronoUnit.HOURS);
    }

    /** Returns some minutes later. */
    public ZonedDateTime plusMinutes(long minutes) {
        return plus(minutes, ChronoUnit.MINUTES);
    }

    /** Returns some seconds later. */
    public ZonedDateTime plusSeconds(long seconds) {
        return plus(seconds, ChronoUnit.SECONDS);
    }

    /** Returns some nanos later. */
    public ZonedDateTime plusNanos(long nanos) {
        return plus(nanos, ChronoUnit.NANOS);
    }

    /** Returns some years earlier. */
    public ZonedDateTime minusYears(long years) {
        return minus(years, ChronoUnit.YEARS);
    }

    /** Returns some months earlier. */
    public ZonedDateTime minusMonths(long months) {
        return minus(months, ChronoUnit.MONTHS);
    }

    /** Returns some weeks earlier. */
    public ZonedDateTime minusWeeks(long weeks) {
        return minus(weeks, ChronoUnit.WEEKS);
    }

    /** Returns some days earlier. */
    public ZonedDateTime minusDays(long days) {
        return minus(days, ChronoUnit.DAYS);
    }

    /** Returns some hours earlier. */
    public ZonedDateTime minusHours(long hours) {
        return minus(hours, ChronoUnit.HOURS);
    }

    /** Returns some minutes earlier. */
    public ZonedDateTime minusMinutes(long minutes) {
        return minus(minutes, ChronoUnit.MINUTES);
    }

    /** Returns some seconds earlier. */
    public ZonedDateTime minusSeconds(long seconds) {
        return minus(seconds, ChronoUnit.SECONDS);
    }

    /** Returns some nanos earlier. */
    public ZonedDateTime minusNanos(long nanos) {
        return minus(nanos, ChronoUnit.NANOS);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.offset()) {
            return (R) offset;
        }
        if (query == TemporalQueries.zone() || query == TemporalQueries.zoneId()) {
            return (R) (query == TemporalQueries.zone() ? zone : zone);
        }
        boolean isLocal = query == TemporalQueries.chronology() || query == TemporalQueries.precision()
            || query == TemporalQueries.localDate() || query == TemporalQueries.localTime();
        return isLocal ? local.query(query) : query.queryFrom(this);
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        ZonedDateTime end = from(endExclusive);
        if (!(unit instanceof ChronoUnit)) {
            return unit.between(this, end);
        }
        end = end.withZoneSameInstant(zone);
        return unit.isDateBased() ? local.until(end.local, unit) : toOffsetDateTime().until(end.toOffsetDateTime(), unit);
    }

    /** Returns the text of a format. */
    public String format(DateTimeFormatter formatter) {
        return formatter.format(this);
    }

    /** Returns the same without the zone. */
    public OffsetDateTime toOffsetDateTime() {
        return OffsetDateTime.of(local, offset);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ZonedDateTime && local.equals(((ZonedDateTime) obj).local)
            && offset.equals(((ZonedDateTime) obj).offset) && zone.equals(((ZonedDateTime) obj).zone);
    }

    @Override
    public int hashCode() {
        return local.hashCode() ^ offset.hashCode() ^ Integer.rotateLeft(zone.hashCode(), 3);
    }

    @Override
    public String toString() {
        return local.toString() + offset + (offset == zone ? "" : "[" + zone + "]");
    }
}
