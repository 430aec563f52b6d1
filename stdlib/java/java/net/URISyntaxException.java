package java.net;

/** A string that is not a URI. */
public class URISyntaxException extends Exception {
    private static final long serialVersionUID = 2137979680897488891L;

    private final String input;
    private final int index;

    /** Creates one for a string, a reason and the place of the error or -1. */
    public URISyntaxException(String input, String reason, int index) {
        super(reason);
        if (input == null || reason == null) {
            throw new NullPointerException();
        }
        if (index < -1) {
            throw new IllegalArgumentException();
        }
        this.input = input;
        this.index = index;
    }

    /** Creates one for a string and a reason. */
    public URISyntaxException(String input, String reason) {
        this(input, reason, -1);
    }

    /** Returns the string. */
    public String getInput() {
        return input;
    }

    /** Returns the reason. */
    public String getReason() {
        return super.getMessage();
    }

    /** Returns the place of the error, or -1. */
    public int getIndex() {
        return index;
    }

    @Override
    public String getMessage() {
        return getReason() + (index < 0 ? "" : " at index " + index) + ": " + input;
    }
}
