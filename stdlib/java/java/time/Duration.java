package java.time;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.List;
import java.util.Objects;

/** An amount of seconds and nanoseconds. */
public final class Duration implements TemporalAmount, Comparable<Duration>, Serializable {
    private static final long serialVersionUID = 3078945930695997490L;
    private static final long BILLION = 1000000000L;
    /** No time. */
    public static final Duration ZERO = new Duration(0, 0);

    private final long seconds;
    private final int nanos;

    private Duration(long seconds, int nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
    }

    private static Duration create(long seconds, int nanos) {
        return (seconds | nanos) == 0 ? ZERO : new Duration(seconds, nanos);
    }

    /** Returns some days of 24 hours. */
    public static Duration ofDays(long days) {
        return create(Math.multiplyExact(days, 86400L), 0);
    }

    /** Returns some hours. */
    public static Duration ofHours(long hours) {
        return create(Math.multiplyExact(hours, 3600L), 0);
    }

    /** Returns some minutes. */
    public static Duration ofMinutes(long minutes) {
        return create(Math.multiplyExact(minutes, 60L), 0);
    }

    /** Returns some seconds. */
    public static Duration ofSeconds(long seconds) {
        return create(seconds, 0);
    }

    /** Returns some seconds and nanoseconds. */
    public static Duration ofSeconds(long seconds, long nanoAdjustment) {
        return create(Math.addExact(seconds, Math.floorDiv(nanoAdjustment, BILLION)),
            (int) Math.floorMod(nanoAdjustment, BILLION));
    }

    /** Returns some milliseconds. */
    public static Duration ofMillis(long millis) {
        return create(Math.floorDiv(millis, 1000L), (int) Math.floorMod(millis, 1000L) * 1000000);
    }

    /** Returns some nanoseconds. */
    public static Duration ofNanos(long nanos) {
        return create(Math.floorDiv(nanos, BILLION), (int) Math.floorMod(nanos, BILLION));
    }

    /** Returns an amount of a unit. */
    public static Duration of(long amount, TemporalUnit unit) {
        return ZERO.plus(amount, unit);
    }

    /** Returns another amount as a duration. */
    public static Duration from(TemporalAmount amount) {
        Duration duration = ZERO;
        for (TemporalUnit unit : amount.getUnits()) {
            duration = duration.plus(amount.get(unit), unit);
        }
        return duration;
    }

    /** Returns the time between two instants or times. */
    public static Duration between(Temporal startInclusive, Temporal endExclusive) {
        try {
            return ofNanos(startInclusive.until(endExclusive, ChronoUnit.NANOS));
        } catch (DateTimeException | ArithmeticException e) {
            long seconds = startInclusive.until(endExclusive, ChronoUnit.SECONDS);
            long nanos = 0;
            if (startInclusive.isSupported(ChronoField.NANO_OF_SECOND)
                && endExclusive.isSupported(ChronoField.NANO_OF_SECOND)) {
                nanos = endExclusive.getLong(ChronoField.NANO_OF_SECOND) - startInclusive.getLong(ChronoField.NANO_OF_SECOND);
                seconds += seconds > 0 && nanos < 0 ? 1 : seconds < 0 && nanos > 0 ? -1 : 0;
            }
            return ofSeconds(seconds, nanos);
        }
    }

    /** Parses a text such as {@code PT8H6M12.345S}. */
    public static Duration parse(CharSequence text) {
        return new DurationText(text).parse();
    }

    static Duration ofParts(boolean negative, long seconds, int nanos) {
        return negative ? ofSeconds(seconds, nanos).negated() : ofSeconds(seconds, nanos);
    }

    @Override
    public long get(TemporalUnit unit) {
        if (unit == ChronoUnit.SECONDS) {
            return seconds;
        }
        if (unit == ChronoUnit.NANOS) {
            return nanos;
        }
        throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
    }

    @Override
    public List<TemporalUnit> getUnits() {
        return List.of(ChronoUnit.SECONDS, ChronoUnit.NANOS);
    }

    /** Returns whether this is more than no time. */
    public boolean isPositive() {
        return seconds > 0 || seconds == 0 && nanos > 0;
    }

    /** Returns whether this is no time. */
    public boolean isZero() {
        return (seconds | nanos) == 0;
    }

    /** Returns whether this is less than no time. */
    public boolean isNegative() {
        return seconds < 0;
    }

    /** Returns the seconds, rounded down. */
    public long getSeconds() {
        return seconds;
    }

    /** Returns the nanoseconds on top of the seconds. */
    public int getNano() {
        return nanos;
    }

    /** Returns a copy with other seconds. */
    public Duration withSeconds(long seconds) {
        return create(seconds, nanos);
    }

    /** Returns a copy with other nanoseconds. */
    public Duration withNanos(int nanoOfSecond) {
        return create(seconds, ChronoField.NANO_OF_SECOND.checkValidIntValue(nanoOfSecond));
    }

    private Duration plus(long moreSeconds, long moreNanos) {
        long total = Math.addExact(Math.addExact(seconds, moreSeconds), moreNanos / BILLION);
        return ofSeconds(total, nanos + moreNanos % BILLION);
    }

    /** Returns the sum. */
    public Duration plus(Duration duration) {
        return plus(duration.seconds, duration.nanos);
    }

    /** Returns the sum with an amount of a unit. */
    public Duration plus(long amountToAdd, TemporalUnit unit) {
        if (unit == ChronoUnit.DAYS) {
            return plusDays(amountToAdd);
        }
        if (unit.isDurationEstimated()) {
            throw new UnsupportedTemporalTypeException("Unit must not have an estimated duration");
        }
        if (unit == ChronoUnit.NANOS) {
            return plusNanos(amountToAdd);
        }
        return plus(unit.getDuration().multipliedBy(amountToAdd));
    }

    /** Returns the sum with some days. */
    public Duration plusDays(long daysToAdd) {
        return plus(Math.multiplyExact(daysToAdd, 86400L), 0);
    }

    /** Returns the sum with some hours. */
    public Duration plusHours(long hoursToAdd) {
        return plus(Math.multiplyExact(hoursToAdd, 3600L), 0);
    }

    /** Returns the sum with some minutes. */
    public Duration plusMinutes(long minutesToAdd) {
        return plus(Math.multiplyExact(minutesToAdd, 60L), 0);
    }

    /** Returns the sum with some seconds. */
    public Duration plusSeconds(long secondsToAdd) {
        return plus(secondsToAdd, 0);
    }

    /** Returns the sum with some milliseconds. */
    public Duration plusMillis(long millisToAdd) {
        return plus(millisToAdd / 1000, millisToAdd % 1000 * 1000000);
    }

    /** Returns the sum with some nanoseconds. */
    public Duration plusNanos(long nanosToAdd) {
        return plus(0, nanosToAdd);
    }

    /** Returns the difference. */
    public Duration minus(Duration duration) {
        return duration.seconds == Long.MIN_VALUE ? plus(Long.MAX_VALUE, -duration.nanos).plus(1, 0)
            : plus(-duration.seconds, -duration.nanos);
    }

    /** Returns the difference with an amount of a unit. */
    public Duration minus(long amountToSubtract, TemporalUnit unit) {
        return amountToSubtract == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-amountToSubtract, unit);
    }

    /** Returns the difference with some days. */
    public Duration minusDays(long daysToSubtract) {
        return minus(daysToSubtract, ChronoUnit.DAYS);
    }

    /** Returns the difference with some hours. */
    public Duration minusHours(long hoursToSubtract) {
        return minus(hoursToSubtract, ChronoUnit.HOURS);
    }

    /** Returns the difference with some minutes. */
    public Duration minusMinutes(long minutesToSubtract) {
        return minus(minutesToSubtract, ChronoUnit.MINUTES);
    }

    /** Returns the difference with some seconds. */
    public Duration minusSeconds(long secondsToSubtract) {
        return minus(secondsToSubtract, ChronoUnit.SECONDS);
    }

    /** Returns the difference with some milliseconds. */
    public Duration minusMillis(long millisToSubtract) {
        return minus(millisToSubtract, ChronoUnit.MILLIS);
    }

    /** Returns the difference with some nanoseconds. */
    public Duration minusNanos(long nanosToSubtract) {
        return minus(nanosToSubtract, ChronoUnit.NANOS);
    }

    private BigDecimal total() {
        return BigDecimal.valueOf(seconds).setScale(9).add(BigDecimal.valueOf(nanos, 9));
    }

    private static Duration of(BigDecimal total) {
        BigInteger all = total.movePointRight(9).toBigIntegerExact();
        BigInteger[] parts = all.divideAndRemainder(BigInteger.valueOf(BILLION));
        if (parts[0].bitLength() > 63) {
            throw new ArithmeticException("Exceeds capacity of Duration: " + all);
        }
        return ofSeconds(parts[0].longValue(), parts[1].intValue());
    }

    /** Returns the product. */
    public Duration multipliedBy(long multiplicand) {
        if (multiplicand == 0 || multiplicand == 1) {
            return multiplicand == 0 ? ZERO : this;
        }
        return of(total().multiply(BigDecimal.valueOf(multiplicand)));
    }

    /** Returns the quotient. */
    public Duration dividedBy(long divisor) {
        if (divisor == 0) {
            throw new ArithmeticException("Cannot divide by zero");
        }
        return divisor == 1 ? this : of(total().divide(BigDecimal.valueOf(divisor), RoundingMode.DOWN));
    }

    /** Returns how often a duration fits into this. */
    public long dividedBy(Duration divisor) {
        if (divisor.isZero()) {
            throw new ArithmeticException("Cannot divide by zero");
        }
        return total().divideToIntegralValue(divisor.total()).longValueExact();
    }

    /** Returns the same time backwards. */
    public Duration negated() {
        return multipliedBy(-1);
    }

    /** Returns the same time forwards. */
    public Duration abs() {
        return isNegative() ? negated() : this;
    }

    @Override
    public Temporal addTo(Temporal temporal) {
        Temporal result = seconds == 0 ? temporal : temporal.plus(seconds, ChronoUnit.SECONDS);
        return nanos == 0 ? result : result.plus(nanos, ChronoUnit.NANOS);
    }

    @Override
    public Temporal subtractFrom(Temporal temporal) {
        Temporal result = seconds == 0 ? temporal : temporal.minus(seconds, ChronoUnit.SECONDS);
        return nanos == 0 ? result : result.minus(nanos, ChronoUnit.NANOS);
    }

    /** Returns the whole days. */
    public long toDays() {
        return seconds / 86400;
    }

    /** Returns the whole hours. */
    public long toHours() {
        return seconds / 3600;
    }

    /** Returns the whole minutes. */
    public long toMinutes() {
        return seconds / 60;
    }

    /** Returns the whole seconds. */
    public long toSeconds() {
        return seconds;
    }

    /** Returns the whole milliseconds. */
    public long toMillis() {
        long s = seconds < 0 ? seconds + 1 : seconds;
        long n = seconds < 0 ? nanos - BILLION : nanos;
        return Math.addExact(Math.multiplyExact(s, 1000L), n / 1000000);
    }

    /** Returns the nanoseconds. */
    public long toNanos() {
        long s = seconds < 0 ? seconds + 1 : seconds;
        long n = seconds < 0 ? nanos - BILLION : nanos;
        return Math.addExact(Math.multiplyExact(s, BILLION), n);
    }

    /** Returns the days. */
    public long toDaysPart() {
        return seconds / 86400;
    }

    /** Returns the hours of the day. */
    public int toHoursPart() {
        return (int) (toHours() % 24);
    }

    /** Returns the minutes of the hour. */
    public int toMinutesPart() {
        return (int) (toMinutes() % 60);
    }

    /** Returns the seconds of the minute. */
    public int toSecondsPart() {
        return (int) (seconds % 60);
    }

    /** Returns the milliseconds of the second. */
    public int toMillisPart() {
        return nanos / 1000000;
    }

    /** Returns the nanoseconds of the second. */
    public int toNanosPart() {
        return nanos;
    }

    /** Returns this cut to whole units. */
    public Duration truncatedTo(TemporalUnit unit) {
        Objects.requireNonNull(unit, "unit");
        if (unit == ChronoUnit.SECONDS && (seconds >= 0 || nanos == 0)) {
            return create(seconds, 0);
        }
        if (unit == ChronoUnit.NANOS) {
            return this;
        }
        Duration size = unit.getDuration();
        if (size.seconds > 86400) {
            throw new UnsupportedTemporalTypeException("Unit is too large to be used for truncation");
        }
        long length = size.toNanos();
        if (86400 * BILLION % length != 0) {
            throw new UnsupportedTemporalTypeException("Unit must divide into a standard day without remainder");
        }
        long ofDay = seconds % 86400 * BILLION + nanos;
        return plusNanos(ofDay / length * length - ofDay);
    }

    @Override
    public int compareTo(Duration other) {
        int order = Long.compare(seconds, other.seconds);
        return order != 0 ? order : nanos - other.nanos;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Duration && seconds == ((Duration) other).seconds && nanos == ((Duration) other).nanos;
    }

    @Override
    public int hashCode() {
        return (int) (seconds ^ seconds >>> 32) + 51 * nanos;
    }

    /** Returns for instance {@code PT8H6M12.345S}. */
    @Override
    public String toString() {
        if (isZero()) {
            return "PT0S";
        }
        long whole = seconds < 0 && nanos > 0 ? seconds + 1 : seconds;
        long hours = whole / 3600;
        int minutes = (int) (whole % 3600 / 60);
        int rest = (int) (whole % 60);
        StringBuilder out = new StringBuilder(24).append("PT");
        if (hours != 0) {
            out.append(hours).append('H');
        }
        if (minutes != 0) {
            out.append(minutes).append('M');
        }
        if (rest == 0 && nanos == 0) {
            return out.toString();
        }
        if (seconds < 0 && nanos > 0 && rest == 0) {
            out.append('-');
        }
        out.append(rest);
        appendFraction(out);
        return out.append('S').toString();
    }

    private void appendFraction(StringBuilder out) {
        if (nanos == 0) {
            return;
        }
        int at = out.length();
        out.append(seconds < 0 ? 2 * BILLION - nanos : nanos + BILLION);
        while (out.charAt(out.length() - 1) == '0') {
            out.setLength(out.length() - 1);
        }
        out.setCharAt(at, '.');
    }
}
