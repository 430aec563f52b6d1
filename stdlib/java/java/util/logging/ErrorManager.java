package java.util.logging;

/** Where handlers report their own failures. */
public class ErrorManager {
    /** Any failure. */
    public static final int GENERIC_FAILURE = 0;
    /** Writing failed. */
    public static final int WRITE_FAILURE = 1;
    /** Flushing failed. */
    public static final int FLUSH_FAILURE = 2;
    /** Closing failed. */
    public static final int CLOSE_FAILURE = 3;
    /** Opening failed. */
    public static final int OPEN_FAILURE = 4;
    /** Formatting failed. */
    public static final int FORMAT_FAILURE = 5;

    private boolean reported;

    /** Creates one. */
    public ErrorManager() {
    }

    /** Prints the first failure to System.err. */
    public synchronized void error(String msg, Exception ex, int code) {
        if (reported) {
            return;
        }
        reported = true;
        String text = "java.util.logging.ErrorManager: " + code;
        System.err.println(msg == null ? text : text + ": " + msg);
        if (ex != null) {
            ex.printStackTrace();
        }
    }
}
