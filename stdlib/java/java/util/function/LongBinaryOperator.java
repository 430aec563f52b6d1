package java.util.function;

/** An operator on two {@code long} values. */
@FunctionalInterface
public interface LongBinaryOperator {
    /** Applies this operator. */
    long applyAsLong(long left, long right);
}
