package java.util;

/** Thrown when a format flag is repeated. */
public class DuplicateFormatFlagsException extends IllegalFormatException {
    private final String flags;

    /** Creates the exception. */
    public DuplicateFormatFlagsException(String flags) {
        if (flags == null)
            throw new NullPointerException();
        this.flags = flags;
    }

    /** Returns the flags. */
    public String getFlags() {
        return flags;
    }

    @Override
    public String getMessage() {
        return "Flags = '" + flags + "'";
    }
}
