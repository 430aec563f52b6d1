package java.util;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** A {@code long} that may be absent. */
public final class OptionalLong {
    private static final OptionalLong EMPTY = new OptionalLong(false, 0);

    private final boolean present;
    private final long value;

    private OptionalLong(boolean present, long value) {
        this.present = present;
        this.value = value;
    }

    /** Returns the empty optional. */
    public static OptionalLong empty() {
        return EMPTY;
    }

    /** Returns an optional of {@code value}. */
    public static OptionalLong of(long value) {
        return new OptionalLong(true, value);
    }

    /** Returns the value, or throws. */
    public long getAsLong() {
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
    public void ifPresent(LongConsumer action) {
        if (present)
            action.accept(value);
    }

    /** Gives the value to {@code action}, or runs {@code emptyAction}. */
    public void ifPresentOrElse(LongConsumer action, Runnable emptyAction) {
        if (present)
            action.accept(value);
        else
            emptyAction.run();
    }

    /** Returns a stream of the value, if any. */
    public LongStream stream() {
        return present ? LongStream.of(value) : LongStream.empty();
    }

    /** Returns the value, or {@code other}. */
    public long orElse(long other) {
        return present ? value : other;
    }

    /** Returns the value, or what {@code supplier} gives. */
    public long orElseGet(LongSupplier supplier) {
        return present ? value : supplier.getAsLong();
    }

    /** Returns the value, or throws NoSuchElementException. */
    public long orElseThrow() {
        if (!present)
            throw new NoSuchElementException("No value present");
        return value;
    }

    /** Returns the value, or throws what {@code exceptionSupplier} gives. */
    public <X extends Throwable> long orElseThrow(Supplier<? extends X> exceptionSupplier) throws X {
        if (!present)
            throw exceptionSupplier.get();
        return value;
    }

    @Override
    public boolean equals(Object o) {
        if (!(o instanceof OptionalLong))
            return false;
        OptionalLong other = (OptionalLong) o;
        return present == other.present && (!present || value == other.value);
    }

    @Override
    public int hashCode() {
        return present ? Long.hashCode(value) : 0;
    }

    @Override
    public String toString() {
        return present ? "OptionalLong[" + value + "]" : "OptionalLong.empty";
    }
}
