package java.lang;

/** A string that does not have the format of a number. */
public class NumberFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = -2848938806368998894L;

    /** Creates one without a message. */
    public NumberFormatException() {
    }

    /** Creates one with a message. */
    public NumberFormatException(String message) {
        super(message);
    }

    /** The exception for text that is not a number of a radix. */
    static NumberFormatException forInputString(String s, int radix) {
        return new NumberFormatException("For input string: \"" + s + "\""
            + (radix == 10 ? "" : " under radix " + radix));
    }
}
