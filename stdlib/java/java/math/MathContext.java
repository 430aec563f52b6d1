package java.math;

import java.io.Serializable;

/** A precision and a rounding mode. */
public final class MathContext implements Serializable {
    private static final long serialVersionUID = 5579720004786848255L;

    /** Unlimited precision. */
    public static final MathContext UNLIMITED = new MathContext(0, RoundingMode.HALF_UP);
    /** The precision of IEEE 754 decimal32. */
    public static final MathContext DECIMAL32 = new MathContext(7, RoundingMode.HALF_EVEN);
    /** The precision of IEEE 754 decimal64. */
    public static final MathContext DECIMAL64 = new MathContext(16, RoundingMode.HALF_EVEN);
    /** The precision of IEEE 754 decimal128. */
    public static final MathContext DECIMAL128 = new MathContext(34, RoundingMode.HALF_EVEN);

    final int precision;
    final RoundingMode roundingMode;

    /** Creates a context that rounds half up. */
    public MathContext(int setPrecision) {
        this(setPrecision, RoundingMode.HALF_UP);
    }

    /** Creates a context. */
    public MathContext(int setPrecision, RoundingMode setRoundingMode) {
        if (setPrecision < 0) {
            throw new IllegalArgumentException("Digits < 0");
        }
        if (setRoundingMode == null) {
            throw new NullPointerException("null RoundingMode");
        }
        precision = setPrecision;
        roundingMode = setRoundingMode;
    }

    /** Creates a context from the text that toString makes. */
    public MathContext(String val) {
        if (val == null) {
            throw new NullPointerException("null String");
        }
        int number;
        RoundingMode mode;
        try {
            int space = val.indexOf(' ');
            if (!val.startsWith("precision=") || !val.startsWith("roundingMode=", space + 1)) {
                throw new RuntimeException();
            }
            number = Integer.parseInt(val.substring(10, space));
            mode = RoundingMode.valueOf(val.substring(space + 14));
        } catch (RuntimeException malformed) {
            throw new IllegalArgumentException("bad string format");
        }
        if (number < 0) {
            throw new IllegalArgumentException("Digits < 0");
        }
        precision = number;
        roundingMode = mode;
    }

    /** Returns the precision, 0 for unlimited. */
    public int getPrecision() {
        return precision;
    }

    /** Returns the rounding mode. */
    public RoundingMode getRoundingMode() {
        return roundingMode;
    }

    @Override
    public boolean equals(Object x) {
        return x instanceof MathContext && ((MathContext) x).precision == precision
            && ((MathContext) x).roundingMode == roundingMode;
    }

    @Override
    public int hashCode() {
        return precision + roundingMode.hashCode() * 59;
    }

    @Override
    public String toString() {
        return "precision=" + precision + " roundingMode=" + roundingMode;
    }
}
