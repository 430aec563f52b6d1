package java.util.function;

import java.util.Objects;

/** An operator on one {@code double}. */
@FunctionalInterface
public interface DoubleUnaryOperator {
    /** Applies this operator. */
    double applyAsDouble(double operand);

    /** Returns an operator that applies {@code before} first. */
    default DoubleUnaryOperator compose(DoubleUnaryOperator before) {
        Objects.requireNonNull(before);
        return value -> applyAsDouble(before.applyAsDouble(value));
    }

    /** Returns an operator that applies {@code after} to the result. */
    default DoubleUnaryOperator andThen(DoubleUnaryOperator after) {
        Objects.requireNonNull(after);
        return value -> after.applyAsDouble(applyAsDouble(value));
    }

    /** Returns the operator that returns its operand. */
    static DoubleUnaryOperator identity() {
        return value -> value;
    }
}
