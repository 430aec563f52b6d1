package java.util;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A {@code int} that may be absent. */
public final class OptionalInt {
    private static final OptionalInt EMPTY = new OptionalInt(false, 0);

    private final boolean present;
    private final int value;

    private OptionalInt(boolean present, int value) {
        this.present = present;
        this.value = value;
    }

    /** Returns the empty optional. */
    public static OptionalInt empty() {
        return EMPTY;
    }

    /** Returns an optional of {@code value}. */
    public static OptionalInt of(int value) {
        return new OptionalInt(true, value);
    }

    /** Returns the value, or throws. */
    public int getAsInt() {
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
    public void ifPresent(IntConsumer action) {
        if (present)
            action.accept(value);
    }

    /** Gives the value to {@code action}, or runs {@code emptyAction}. */
    public void ifPresentOrElse(IntConsumer action, Runnable emptyAction) {
        if (present)
            action.accept(value);
        else
            emptyAction.run();
    }

    /** Returns a stream of the value, if any. */
    public IntStream stream() {
        return present ? IntStream.of(value) : IntStream.empty();
    }

    /** Returns the value, or {@code other}. */
    public int orElse(int other) {
        return present ? value : other;
    }

    /** Returns the value, or what {@code supplier} gives. */
    public int orElseGet(IntSupplier supplier) {
        return present ? value : supplier.getAsInt();
    }

    /** Returns the value, or throws NoSuchElementException. */
    public int orElseThrow() {
        if (!present)
            throw new NoSuchElementException("No value present");
        return value;
    }

    /** Returns the value, or throws what {@code exceptionSupplier} gives. */
    public <X extends Throwable> int orElseThrow(Supplier<? extends X> exceptionSupplier) throws X {
        if (!present)
            throw exceptionSupplier.get();
        return value;
    }

    @Override
    public boolean equals(Object o) {
        if (!(o instanceof OptionalInt))
            return false;
        OptionalInt other = (OptionalInt) o;
        return present == other.present && (!present || value == other.value);
    }

    @Override
    public int hashCode() {
        return present ? Integer.hashCode(value) : 0;
    }

    @Override
    public String toString() {
        return present ? "OptionalInt[" + value + "]" : "OptionalInt.empty";
    }
}
