package javax.xml.transform;

/** What a transformation reads. */
public interface Source {
    /** Returns the system id. */
    String getSystemId();

    /** Tells whether it is empty. */
    default boolean isEmpty() {
        throw new UnsupportedOperationException("The isEmpty method is not supported.");
    }

    /** Sets the system id. */
    void setSystemId(String name);
}
