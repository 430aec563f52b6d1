package java.util.function;

/** A supplier of {@code double} results. */
@FunctionalInterface
public interface DoubleSupplier {
    /** Returns a result. */
    double getAsDouble();
}
