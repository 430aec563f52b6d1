package java.sql;

/** The address of a row. */
public interface RowId {
    /** Tells whether equals holds. */
    boolean equals(Object value);

    /** Returns the bytes. */
    byte[] getBytes();

    /** Hashes code. */
    int hashCode();

    /** Converts it to string. */
    String toString();
}
