package java.text;

/** Signals that a text could not be parsed. */
public class ParseException extends Exception {
    private static final long serialVersionUID = 2703218443322787634L;

    private final int errorOffset;

    /** Creates the exception with the place of the error. */
    public ParseException(String s, int errorOffset) {
        super(s);
        this.errorOffset = errorOffset;
    }

    /** Returns the place of the error. */
    public int getErrorOffset() {
        return errorOffset;
    }
}
