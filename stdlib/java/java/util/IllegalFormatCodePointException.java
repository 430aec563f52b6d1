package java.util;

/** Thrown for an invalid code point. */
public class IllegalFormatCodePointException extends IllegalFormatException {
    private final int codePoint;

    /** Creates the exception. */
    public IllegalFormatCodePointException(int codePoint) {
        this.codePoint = codePoint;
    }

    /** Returns the code point. */
    public int getCodePoint() {
        return codePoint;
    }

    @Override
    public String getMessage() {
        return "Code point = 0x" + Integer.toHexString(codePoint);
    }
}
