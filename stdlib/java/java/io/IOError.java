package java.io;

/** Signals a serious input or output failure. */
public class IOError extends Error {
    private static final long serialVersionUID = 67100927991680413L;

    /** Creates one with a cause. */
    public IOError(Throwable cause) {
        super(cause);
    }
}
