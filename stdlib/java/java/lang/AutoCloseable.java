package java.lang;

/** A resource that try statements close. */
public interface AutoCloseable {
    /** Gives the resource up. */
    void close() throws Exception;
}
