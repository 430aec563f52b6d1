package java.util;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A value that may be absent. */
public final class Optional<T> {
    private static final Optional<?> EMPTY = new Optional<>(null);

    private final T value;

    private Optional(T value) {
        this.value = value;
    }

    /** Returns the empty optional. */
    @SuppressWarnings("unchecked")
    public static <T> Optional<T> empty() {
        return (Optional<T>) EMPTY;
    }

    /** Returns an optional of a value that must not be null. */
    public static <T> Optional<T> of(T value) {
        return new Optional<>(Objects.requireNonNull(value));
    }

    /** Returns an optional of {@code value}, empty for null. */
    public static <T> Optional<T> ofNullable(T value) {
        return value == null ? empty() : new Optional<>(value);
    }

    /** Returns the value, or throws. */
    public T get() {
        return orElseThrow();
    }

    /** Returns whether there is a value. */
    public boolean isPresent() {
        return value != null;
    }

    /** Returns whether there is no value. */
    public boolean isEmpty() {
        return value == null;
    }

    /** Gives the value, if any, to {@code action}. */
    public void ifPresent(Consumer<? super T> action) {
        if (value != null)
            action.accept(value);
    }

    /** Gives the value to {@code action}, or runs {@code emptyAction}. */
    public void ifPresentOrElse(Consumer<? super T> action, Runnable emptyAction) {
        if (value != null)
            action.accept(value);
        else
            emptyAction.run();
    }

    /** Returns this optional if its value passes the test, else empty. */
    public Optional<T> filter(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return value == null || predicate.test(value) ? this : empty();
    }

    /** Returns an optional of what {@code mapper} makes of the value. */
    public <U> Optional<U> map(Function<? super T, ? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return value == null ? empty() : Optional.ofNullable(mapper.apply(value));
    }

    /** Returns the optional that {@code mapper} makes of the value. */
    @SuppressWarnings("unchecked")
    public <U> Optional<U> flatMap(Function<? super T, ? extends Optional<? extends U>> mapper) {
        Objects.requireNonNull(mapper);
        return value == null ? empty() : Objects.requireNonNull((Optional<U>) mapper.apply(value));
    }

    /** Returns this optional if not empty, else a supplied one. */
    @SuppressWarnings("unchecked")
    public Optional<T> or(Supplier<? extends Optional<? extends T>> supplier) {
        Objects.requireNonNull(supplier);
        return value != null ? this : Objects.requireNonNull((Optional<T>) supplier.get());
    }

    /** Returns a stream of the value, if any. */
    public Stream<T> stream() {
        return value == null ? Stream.empty() : Stream.of(value);
    }

    /** Returns the value, or {@code other}. */
    public T orElse(T other) {
        return value != null ? value : other;
    }

    /** Returns the value, or what {@code supplier} gives. */
    public T orElseGet(Supplier<? extends T> supplier) {
        return value != null ? value : supplier.get();
    }

    /** Returns the value, or throws NoSuchElementException. */
    public T orElseThrow() {
        if (value == null)
            throw new NoSuchElementException("No value present");
        return value;
    }

    /** Returns the value, or throws what {@code exceptionSupplier} gives. */
    public <X extends Throwable> T orElseThrow(Supplier<? extends X> exceptionSupplier) throws X {
        if (value == null)
            throw exceptionSupplier.get();
        return value;
    }

    @Override
    public boolean equals(Object o) {
        return o == this || o instanceof Optional && Objects.equals(value, ((Optional<?>) o).value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return value != null ? "Optional[" + value + "]" : "Optional.empty";
    }
}
