package java.util;

/** Thrown when a width is required. */
public class MissingFormatWidthException extends IllegalFormatException {
    private final String specifier;

    /** Creates the exception. */
    public MissingFormatWidthException(String specifier) {
        if (specifier == null)
            throw new NullPointerException();
        this.specifier = specifier;
    }

    /** Returns the specifier. */
    public String getFormatSpecifier() {
        return specifier;
    }

    @Override
    public String getMessage() {
        return specifier;
    }
}
