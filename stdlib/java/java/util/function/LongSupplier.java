package java.util.function;

/** A supplier of {@code long} results. */
@FunctionalInterface
public interface LongSupplier {
    /** Returns a result. */
    long getAsLong();
}
