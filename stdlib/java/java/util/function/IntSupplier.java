package java.util.function;

/** A supplier of {@code int} results. */
@FunctionalInterface
public interface IntSupplier {
    /** Returns a result. */
    int getAsInt();
}
