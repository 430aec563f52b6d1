package java.util;

/** Thrown when an argument does not go with its conversion. */
public class IllegalFormatConversionException extends IllegalFormatException {
    private final char conversion;
    private final Class<?> type;

    /** Creates the exception. */
    public IllegalFormatConversionException(char conversion, Class<?> type) {
        if (type == null)
            throw new NullPointerException();
        this.conversion = conversion;
        this.type = type;
    }

    /** Returns the conversion. */
    public char getConversion() {
        return conversion;
    }

    /** Returns the class of the argument. */
    public Class<?> getArgumentClass() {
        return type;
    }

    @Override
    public String getMessage() {
        return conversion + " != " + type.getName();
    }
}
