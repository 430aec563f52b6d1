package java.util;

/** Thrown for an unknown flag. */
public class UnknownFormatFlagsException extends IllegalFormatException {
    private final String flags;

    /** Creates the exception. */
    public UnknownFormatFlagsException(String flags) {
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
        return "Flags = " + flags;
    }
}
