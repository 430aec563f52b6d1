package java.util.zip;

/** A sum over bytes that tells damage. */
public interface Checksum {
    /** Adds a byte. */
    void update(int b);

    /** Adds bytes. */
    default void update(byte[] b) {
        update(b, 0, b.length);
    }

    /** Adds bytes. */
    void update(byte[] b, int off, int len);

    /** Returns the sum. */
    long getValue();

    /** Starts anew. */
    void reset();
}
