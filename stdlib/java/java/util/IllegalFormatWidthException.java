package java.util;

/** Thrown for a width that is not allowed. */
public class IllegalFormatWidthException extends IllegalFormatException {
    private final int width;

    /** Creates the exception. */
    public IllegalFormatWidthException(int width) {
        this.width = width;
    }

    /** Returns the width. */
    public int getWidth() {
        return width;
    }

    @Override
    public String getMessage() {
        return Integer.toString(width);
    }
}
