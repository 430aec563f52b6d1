package java.io;

/** Checks an object once the whole graph around it has been read. */
public interface ObjectInputValidation {
    /** Throws if the object is not valid. */
    void validateObject() throws InvalidObjectException;
}
