package java.nio.channels;

/** The channel is not in the mode for this. */
public class IllegalBlockingModeException extends IllegalStateException {
    private static final long serialVersionUID = -3335774961855590474L;

    /** Creates one. */
    public IllegalBlockingModeException() {
    }
}
