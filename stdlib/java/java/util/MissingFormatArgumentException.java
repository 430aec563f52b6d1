package java.util;

/** Thrown when a specifier has no argument. */
public class MissingFormatArgumentException extends IllegalFormatException {
    private final String specifier;

    /** Creates the exception. */
    public MissingFormatArgumentException(String specifier) {
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
        return "Format specifier '" + specifier + "'";
    }
}
