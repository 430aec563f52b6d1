package java.util;

/** Thrown for an illegal combination of flags. */
public class IllegalFormatFlagsException extends IllegalFormatException {
    private final String flags;

    /** Creates the exception. */
    public IllegalFormatFlagsException(String flags) {
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
