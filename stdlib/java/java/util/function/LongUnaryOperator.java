package java.util.function;

import java.util.Objects;

/** An operator on one {@code long}. */
@FunctionalInterface
public interface LongUnaryOperator {
    /** Applies this operator. */
    long applyAsLong(long operand);

    /** Returns an operator that applies {@code before} first. */
    default LongUnaryOperator compose(LongUnaryOperator before) {
        Objects.requireNonNull(before);
        return value -> applyAsLong(before.applyAsLong(value));
    }

    /** Returns an operator that applies {@code after} to the result. */
    default LongUnaryOperator andThen(LongUnaryOperator after) {
        Objects.requireNonNull(after);
        return value -> after.applyAsLong(applyAsLong(value));
    }

    /** Returns the operator that returns its operand. */
    static LongUnaryOperator identity() {
        return value -> value;
    }
}
