//: OptionalInt Type=Int type=int Box=Integer
//: OptionalLong Type=Long type=long Box=Long
//: OptionalDouble Type=Double type=double Box=Double
package java.util;

import java.util.function.$Type$Consumer;
import java.util.function.$Type$Supplier;
import java.util.function.Supplier;
import java.util.stream.$Type$Stream;

/** A {@code $type$} that may be absent. */
public final class Optional$Type$ {
    private static final Optional$Type$ EMPTY = new Optional$Type$(false, 0);

    private final boolean present;
    private final $type$ value;

    private Optional$Type$(boolean present, $type$ value) {
        this.present = present;
        this.value = value;
    }

    /** Returns the empty optional. */
    public static Optional$Type$ empty() {
        return EMPTY;
    }

    /** Returns an optional of {@code value}. */
    public static Optional$Type$ of($type$ value) {
        return new Optional$Type$(true, value);
    }

    /** Returns the value, or throws. */
    public $type$ getAs$Type$() {
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
    public void ifPresent($Type$Consumer action) {
        if (present)
            action.accept(value);
    }

    /** Gives the value to {@code action}, or runs {@code emptyAction}. */
    public void ifPresentOrElse($Type$Consumer action, Runnable emptyAction) {
        if (present)
            action.accept(value);
        else
            emptyAction.run();
    }

    /** Returns a stream of the value, if any. */
    public $Type$Stream stream() {
        return present ? $Type$Stream.of(value) : $Type$Stream.empty();
    }

    /** Returns the value, or {@code other}. */
    public $type$ orElse($type$ other) {
        return present ? value : other;
    }

    /** Returns the value, or what {@code supplier} gives. */
    public $type$ orElseGet($Type$Supplier supplier) {
        return present ? value : supplier.getAs$Type$();
    }

    /** Returns the value, or throws NoSuchElementException. */
    public $type$ orElseThrow() {
        if (!present)
            throw new NoSuchElementException("No value present");
        return value;
    }

    /** Returns the value, or throws what {@code exceptionSupplier} gives. */
    public <X extends Throwable> $type$ orElseThrow(Supplier<? extends X> exceptionSupplier) throws X {
        if (!present)
            throw exceptionSupplier.get();
        return value;
    }

    @Override
    public boolean equals(Object o) {
        if (!(o instanceof Optional$Type$))
            return false;
        Optional$Type$ other = (Optional$Type$) o;
//: if OptionalInt
        return present == other.present && (!present || value == other.value);
//: end
//: if OptionalLong
        return present == other.present && (!present || value == other.value);
//: end
//: if OptionalDouble
        return present == other.present && (!present || Double.compare(value, other.value) == 0);
//: end
    }

    @Override
    public int hashCode() {
        return present ? $Box$.hashCode(value) : 0;
    }

    @Override
    public String toString() {
        return present ? "Optional$Type$[" + value + "]" : "Optional$Type$.empty";
    }
}
