package java.io;

/** Signals primitive data, or the end of it, where an object was wanted. */
public class OptionalDataException extends ObjectStreamException {
    private static final long serialVersionUID = -8011121865681257820L;

    /** Bytes of primitive data left in the block. */
    public int length;
    /** True when no data is left. */
    public boolean eof;

    OptionalDataException(int length, boolean eof) {
        this.length = length;
        this.eof = eof;
    }
}
