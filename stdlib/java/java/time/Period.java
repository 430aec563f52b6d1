package java.time;

import java.io.Serializable;
import java.time.chrono.ChronoPeriod;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.List;

/** An amount of years, months and days. */
public final class Period implements ChronoPeriod, Serializable {
    private static final long serialVersionUID = -3587258372562876L;
    /** Nothing. */
    public static final Period ZERO = new Period(0, 0, 0);

    private final int years;
    private final int months;
    private final int days;

    private Period(int years, int months, int days) {
        this.years = years;
        this.months = months;
        this.days = days;
    }

    /** Returns a period. */
    public static Period of(int years, int months, int days) {
        return (years | months | days) == 0 ? ZERO : new Period(years, months, days);
    }

    /** Returns some years. */
    public static Period ofYears(int years) {
        return of(years, 0, 0);
    }

    /** Returns some months. */
    public static Period ofMonths(int months) {
        return of(0, months, 0);
    }

    /** Returns some weeks, as days. */
    public static Period ofWeeks(int weeks) {
        return of(0, 0, Math.multiplyExact(weeks, 7));
    }

    /** Returns some days. */
    public static Period ofDays(int days) {
        return of(0, 0, days);
    }

    /** Returns another amount as a period. */
    public static Period from(TemporalAmount amount) {
        if (amount instanceof Period) {
            return (Period) amount;
        }
        Period period = ZERO;
        for (TemporalUnit unit : amount.getUnits()) {
            int value = Math.toIntExact(amount.get(unit));
            if (unit == ChronoUnit.YEARS) {
                period = period.withYears(value);
            } else if (unit == ChronoUnit.MONTHS) {
                period = period.withMonths(value);
            } else if (unit == ChronoUnit.DAYS) {
                period = period.withDays(value);
            } else {
                throw new DateTimeException("Unit must be Years, Months or Days, but was " + unit);
            }
        }
        return period;
    }

    /** Returns the period between two dates. */
    public static Period between(LocalDate startDateInclusive, LocalDate endDateExclusive) {
        return startDateInclusive.until(endDateExclusive);
    }

    /** Parses a text such as {@code P1Y2M3D}. */
    public static Period parse(CharSequence text) {
        int at = 0;
        int sign = 1;
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            sign = text.charAt(at++) == '-' ? -1 : 1;
        }
        int[] parts = new int[4];
        int last = -1;
        try {
            if (Character.toUpperCase(text.charAt(at++)) != 'P') {
                throw new IndexOutOfBoundsException();
            }
            do {
                int from = at;
                while (text.charAt(at) <= '9') {
                    at++;
                }
                int unit = "YMWD".indexOf(Character.toUpperCase(text.charAt(at)));
                if (unit <= last) {
                    throw new IndexOutOfBoundsException();
                }
                parts[unit] = Math.multiplyExact(sign, Integer.parseInt(text.subSequence(from, at++).toString()));
                last = unit;
            } while (at < text.length());
            return of(parts[0], parts[1], Math.addExact(parts[3], Math.multiplyExact(parts[2], 7)));
        } catch (IndexOutOfBoundsException | NumberFormatException | ArithmeticException e) {
            throw new DateTimeParseException("Text cannot be parsed to a Period", text, 0);
        }
    }

    @Override
    public long get(TemporalUnit unit) {
        if (unit == ChronoUnit.YEARS) {
            return years;
        }
        if (unit == ChronoUnit.MONTHS) {
            return months;
        }
        if (unit == ChronoUnit.DAYS) {
            return days;
        }
        throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
    }

    @Override
    public List<TemporalUnit> getUnits() {
        return List.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS);
    }

    @Override
    public IsoChronology getChronology() {
        return IsoChronology.INSTANCE;
    }

    @Override
    public boolean isZero() {
        return this == ZERO;
    }

    @Override
    public boolean isNegative() {
        return years < 0 || months < 0 || days < 0;
    }

    /** Returns the years. */
    public int getYears() {
        return years;
    }

    /** Returns a copy with other years. */
    public Period withYears(int years) {
        return of(years, months, days);
    }

    /** Returns the sum with some years. */
    public Period plusYears(long yearsToAdd) {
        return withYears(Math.toIntExact(Math.addExact(years, yearsToAdd)));
    }

    /** Returns the difference with some years. */
    public Period minusYears(long yearsToSubtract) {
        return withYears(Math.toIntExact(Math.subtractExact(years, yearsToSubtract)));
    }

    /** Returns the months. */
    public int getMonths() {
        return months;
    }

    /** Returns a copy with other months. */
    public Period withMonths(int months) {
        return of(years, months, days);
    }

    /** Returns the sum with some months. */
    public Period plusMonths(long monthsToAdd) {
        return withMonths(Math.toIntExact(Math.addExact(months, monthsToAdd)));
    }

    /** Returns the difference with some months. */
    public Period minusMonths(long monthsToSubtract) {
        return withMonths(Math.toIntExact(Math.subtractExact(months, monthsToSubtract)));
    }

    /** Returns the days. */
    public int getDays() {
        return days;
    }

    /** Returns a copy with other days. */
    public Period withDays(int days) {
        return of(years, months, days);
    }

    /** Returns the sum with some days. */
    public Period plusDays(long daysToAdd) {
        return withDays(Math.toIntExact(Math.addExact(days, daysToAdd)));
    }

    /** Returns the difference with some days. */
    public Period minusDays(long daysToSubtract) {
        return withDays(Math.toIntExact(Math.subtractExact(days, daysToSubtract)));
    }

    /** Returns the sum. */
    public Period plus(TemporalAmount amountToAdd) {
        Period other = from(amountToAdd);
        return of(Math.addExact(years, other.years), Math.addExact(months, other.months), Math.addExact(days, other.days));
    }

    /** Returns the difference. */
    public Period minus(TemporalAmount amountToSubtract) {
        Period other = from(amountToSubtract);
        return of(Math.subtractExact(years, other.years), Math.subtractExact(months, other.months),
            Math.subtractExact(days, other.days));
    }

    /** Returns a multiple. */
    public Period multipliedBy(int scalar) {
        return of(Math.multiplyExact(years, scalar), Math.multiplyExact(months, scalar), Math.multiplyExact(days, scalar));
    }

    /** Returns the same backwards. */
    public Period negated() {
        return multipliedBy(-1);
    }

    /** Returns the same with fewer than 12 months. */
    public Period normalized() {
        long total = toTotalMonths();
        return of(Math.toIntExact(total / 12), (int) (total % 12), days);
    }

    /** Returns the months, years included. */
    public long toTotalMonths() {
        return years * 12L + months;
    }

    @Override
    public Temporal addTo(Temporal temporal) {
        Temporal result = temporal;
        if (months == 0 && years != 0) {
            result = result.plus(years, ChronoUnit.YEARS);
        } else if (toTotalMonths() != 0) {
            result = result.plus(toTotalMonths(), ChronoUnit.MONTHS);
        }
        return days == 0 ? result : result.plus(days, ChronoUnit.DAYS);
    }

    @Override
    public Temporal subtractFrom(Temporal temporal) {
        Temporal result = temporal;
        if (months == 0 && years != 0) {
            result = result.minus(years, ChronoUnit.YEARS);
        } else if (toTotalMonths() != 0) {
            result = result.minus(toTotalMonths(), ChronoUnit.MONTHS);
        }
        return days == 0 ? result : result.minus(days, ChronoUnit.DAYS);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Period && years == ((Period) obj).years && months == ((Period) obj).months
            && days == ((Period) obj).days;
    }

    @Override
    public int hashCode() {
        return years + Integer.rotateLeft(months, 8) + Integer.rotateLeft(days, 16);
    }

    @Override
    public String toString() {
        return this == ZERO ? "P0D"
            : "P" + (years != 0 ? years + "Y" : "") + (months != 0 ? months + "M" : "") + (days != 0 ? days + "D" : "");
    }
}
