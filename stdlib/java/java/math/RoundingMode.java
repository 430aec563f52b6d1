package java.math;

/** How an operation that must drop digits rounds. */
public enum RoundingMode {
    /** Away from zero. */
    UP,
    /** Towards zero. */
    DOWN,
    /** Towards positive infinity. */
    CEILING,
    /** Towards negative infinity. */
    FLOOR,
    /** To the nearest neighbour, away from zero if both are equally near. */
    HALF_UP,
    /** To the nearest neighbour, towards zero if both are equally near. */
    HALF_DOWN,
    /** To the nearest neighbour, to the even one if both are equally near. */
    HALF_EVEN,
    /** No rounding: throws if digits would be lost. */
    UNNECESSARY;

    private static final RoundingMode[] BY_NUMBER = values();

    /** Returns the mode of one of BigDecimal's old constants. */
    public static RoundingMode valueOf(int rm) {
        if (rm < 0 || rm >= BY_NUMBER.length) {
            throw new IllegalArgumentException("argument out of range");
        }
        return BY_NUMBER[rm];
    }
}
