package java.time.temporal;

/** A date or time that can be changed into others. */
public interface Temporal extends TemporalAccessor {
    /** Returns whether a unit can be added. */
    boolean isSupported(TemporalUnit unit);

    /** Returns a copy with a field changed. */
    Temporal with(TemporalField field, long newValue);

    /** Returns an amount later. */
    Temporal plus(long amountToAdd, TemporalUnit unit);

    /** Returns the amount to another, in whole units. */
    long until(Temporal endExclusive, TemporalUnit unit);

    /** Returns an adjusted copy. */
    default Temporal with(TemporalAdjuster adjuster) {
        return adjuster.adjustInto(this);
    }

    /** Returns an amount later. */
    default Temporal plus(TemporalAmount amount) {
        return amount.addTo(this);
    }

    /** Returns an amount earlier. */
    default Temporal minus(TemporalAmount amount) {
        return amount.subtractFrom(this);
    }

    /** Returns an amount earlier. */
    default Temporal minus(long amountToSubtract, TemporalUnit unit) {
        return amountToSubtract == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-amountToSubtract, unit);
    }
}
