package java.nio.file;

/** A string cannot be a path. */
public class InvalidPathException extends IllegalArgumentException {
    private static final long serialVersionUID = 4355821422286746137L;

    private final String input;
    private final int index;

    /** Names the string, a reason and a place in it or -1. */
    public InvalidPathException(String input, String reason, int index) {
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

    /** Names the string and a reason. */
    public InvalidPathException(String input, String reason) {
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

    /** Returns the place in the string, or -1. */
    public int getIndex() {
        return index;
    }

    @Override
    public String getMessage() {
        return getReason() + (index > -1 ? " at index " + index : "") + ": "
            + input;
    }
}
