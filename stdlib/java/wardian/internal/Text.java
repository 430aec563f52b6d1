package wardian.internal;

/**
 * Leaf operations on the bytes of strings. A Latin-1 text has one byte per
 * char, a wide one two, low byte first. The natives check every range
 * against the array, because racing guests can hand a StringBuilder's array
 * over together with another array's length.
 */
public final class Text {
    private Text() {
    }

    /** Returns the char at an index of a wide text. */
    public static char charAt(byte[] wide, int index) {
        int at = index << 1;
        return (char) ((wide[at] & 0xff) | (wide[at + 1] << 8));
    }

    /** Stores a char at an index of a wide text. */
    public static void setChar(byte[] wide, int index, int c) {
        int at = index << 1;
        wide[at] = (byte) c;
        wide[at + 1] = (byte) (c >> 8);
    }

    /** Tells whether two byte ranges are the same. */
    public static native boolean equal(byte[] a, int aFrom, byte[] b, int bFrom,
            int count);

    /** Returns the offset of the first differing byte, or -1. */
    public static native int mismatch(byte[] a, int aFrom, byte[] b, int bFrom,
            int count);

    /** Returns the String.hashCode of a Latin-1 text. */
    public static native int hashLatin(byte[] value);

    /** Returns the String.hashCode of a wide text. */
    public static native int hashWide(byte[] value);

    /** Finds a byte in [from, to), or returns -1. */
    public static native int indexOfByte(byte[] value, int from, int to, int b);

    /** Finds a char of a wide text in the char range [from, to), or -1. */
    public static native int indexOfChar(byte[] value, int from, int to, int c);

    /** Finds Latin-1 bytes that lie wholly in [from, to), or returns -1. */
    public static native int indexOfLatin(byte[] value, int from, int to,
            byte[] wanted, int wantedLength);

    /** Finds a wide text within the char range [from, to) of another, or -1. */
    public static native int indexOfWide(byte[] value, int from, int to,
            byte[] wanted, int wantedLength);

    /** Widens Latin-1 bytes; offsets and count are in chars. */
    public static native void inflate(byte[] latin, int from, byte[] wide,
            int to, int count);

    /** Narrows wide chars and returns how many fitted before the first that did not. */
    public static native int compress(byte[] wide, int from, byte[] latin,
            int to, int count);

    /** Stores chars as a wide text. */
    public static native void charsToWide(char[] chars, int from, byte[] wide,
            int to, int count);

    /** Narrows chars and returns how many fitted before the first that did not. */
    public static native int charsToLatin(char[] chars, int from, byte[] latin,
            int to, int count);

    /** Copies Latin-1 bytes into chars. */
    public static native void latinToChars(byte[] latin, int from, char[] chars,
            int to, int count);

    /** Copies a wide text into chars. */
    public static native void wideToChars(byte[] wide, int from, char[] chars,
            int to, int count);

    /** Returns how many of the first bytes of a range are ASCII. */
    public static native int asciiPrefix(byte[] bytes, int from, int count);
}
