package java.util.function;

import java.util.Objects;

/** An operator on one {@code int}. */
@FunctionalInterface
public interface IntUnaryOperator {
    /** Applies this operator. */
    int applyAsInt(int operand);

    /** Returns an operator that applies {@code before} first. */
    default IntUnaryOperator compose(IntUnaryOperator before) {
        Objects.requireNonNull(before);
        return value -> applyAsInt(before.applyAsInt(value));
    }

    /** Returns an operator that applies {@code after} to the result. */
    default IntUnaryOperator andThen(IntUnaryOperator after) {
        Objects.requireNonNull(after);
        return value -> after.applyAsInt(applyAsInt(value));
    }

    /** Returns the operator that returns its operand. */
    static IntUnaryOperator identity() {
        return value -> value;
    }
}
