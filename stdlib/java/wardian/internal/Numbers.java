package wardian.internal;

/** Number conversion in C: decimal texts are Latin-1 bytes. */
public final class Numbers {
    /** The room putDouble and putFloat may need. */
    public static final int DOUBLE_LENGTH = 26;

    private Numbers() {
    }

    /**
     * Writes an integer in decimal and returns the index after it. The caller
     * provides the room; with too little, nothing is written and the index
     * returned is the one given.
     */
    public static native int putLong(byte[] text, int at, long value);

    /** Writes a finite or infinite double as Double.toString does; returns the end. */
    public static native int putDouble(byte[] text, int at, double value);

    /** Writes a finite or infinite float as Float.toString does; returns the end. */
    public static native int putFloat(byte[] text, int at, float value);

    /** Converts a valid decimal or C hexadecimal literal, correctly rounded. */
    public static native double parseDouble(byte[] text, int from, int to);

    /** Converts a valid decimal or C hexadecimal literal, rounded once to float. */
    public static native float parseFloat(byte[] text, int from, int to);
}
