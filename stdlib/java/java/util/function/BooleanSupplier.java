package java.util.function;

/** A supplier of {@code boolean} results. */
@FunctionalInterface
public interface BooleanSupplier {
    /** Returns a result. */
    boolean getAsBoolean();
}
