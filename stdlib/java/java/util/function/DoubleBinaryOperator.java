package java.util.function;

/** An operator on two {@code double} values. */
@FunctionalInterface
public interface DoubleBinaryOperator {
    /** Applies this operator. */
    double applyAsDouble(double left, double right);
}
