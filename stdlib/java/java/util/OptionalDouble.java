package java.util;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/** A {@code double} that may be absent. */
public final class OptionalDouble {
    private static final OptionalDouble EMPTY = new OptionalDouble(false, 0);

    private final boolean present;
    private final double value;

    private OptionalDouble(boolean present, double value) {
        this.present = present;
        this.value = value;
    }

    /** Returns the empty optional. */
    public static OptionalDouble empty() {
        return EMPTY;
    }

    /** Returns an optional of {@code value}. */
    public static OptionalDouble of(double value) {
        return new OptionalDouble(true, value);
    }

    /** Returns the value, or throws. */
    public double getAsDouble() {
        return orElseThrow();
    }

    /** Returns whether there is a value. */
    public boolean isPresent() {
        return present;
    }

    /** Returns whether there is no value. */
    public boolean isEmpty() {
        return !present;
    }

    /** Gives the value, if any, to {@code action}. */
    public void ifPresent(DoubleConsumer action) {
        if (present)
            action.accept(value);
    }

    /** Gives the value to {@code action}, or runs {@code emptyAction}. */
    public void ifPresentOrElse(DoubleConsumer action, Runnable emptyAction) {
        if (present)
            action.accept(value);
        else
            emptyAction.run();
    }

    /** Returns a stream of the value, if any. */
    public DoubleStream stream() {
        return present ? DoubleStream.of(value) : DoubleStream.empty();
    }

    /** Returns the value, or {@code other}. */
    public double orElse(double other) {
        return present ? value : other;
    }

    /** Returns the value, or what {@code supplier} gives. */
    public double orElseGet(DoubleSupplier supplier) {
        return present ? value : supplier.getAsDouble();
    }

    /** Returns the value, or throws NoSuchElementException. */
    public double orElseThrow() {
        if (!present)
            throw new NoSuchElementException("No value present");
        return value;
    }

    /** Returns the value, or throws what {@code exceptionSupplier} gives. */
    public <X extends Throwable> double orElseThrow(Supplier<? extends X> exceptionSupplier) throws X {
        if (!present)
            throw exceptionSupplier.get();
        return value;
    }

    @Override
    public boolean equals(Object o) {
        if (!(o instanceof OptionalDouble))
            return false;
        OptionalDouble other = (OptionalDouble) o;
        return present == other.present && (!present || Double.compare(value, other.value) == 0);
    }

    @Override
    public int hashCode() {
        return present ? Double.hashCode(value) : 0;
    }

    @Override
    public String toString() {
        return present ? "OptionalDouble[" + value + "]" : "OptionalDouble.empty";
    }
}
