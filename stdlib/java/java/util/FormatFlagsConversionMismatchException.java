package java.util;

/** Thrown when a flag does not go with a conversion. */
public class FormatFlagsConversionMismatchException extends IllegalFormatException {
    private final String flags;
    private final char conversion;

    /** Creates the exception. */
    public FormatFlagsConversionMismatchException(String flags, char conversion) {
        if (flags == null)
            throw new NullPointerException();
        this.flags = flags;
        this.conversion = conversion;
    }

    /** Returns the flags. */
    public String getFlags() {
        return flags;
    }

    /** Returns the conversion. */
    public char getConversion() {
        return conversion;
    }

    @Override
    public String getMessage() {
        return "Conversion = " + conversion + ", Flags = " + flags;
    }
}
