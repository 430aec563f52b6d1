package java.util;

/** Thrown for a precision that is not allowed. */
public class IllegalFormatPrecisionException extends IllegalFormatException {
    private final int precision;

    /** Creates the exception. */
    public IllegalFormatPrecisionException(int precision) {
        this.precision = precision;
    }

    /** Returns the precision. */
    public int getPrecision() {
        return precision;
    }

    @Override
    public String getMessage() {
        return Integer.toString(precision);
    }
}
