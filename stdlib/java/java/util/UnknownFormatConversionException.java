package java.util;

/** Thrown for an unknown conversion. */
public class UnknownFormatConversionException extends IllegalFormatException {
    private final String conversion;

    /** Creates the exception. */
    public UnknownFormatConversionException(String conversion) {
        if (conversion == null)
            throw new NullPointerException();
        this.conversion = conversion;
    }

    /** Returns the conversion. */
    public String getConversion() {
        return conversion;
    }

    @Override
    public String getMessage() {
        return "Conversion = '" + conversion + "'";
    }
}
