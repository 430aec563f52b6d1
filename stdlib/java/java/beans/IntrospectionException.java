package java.beans;

/** Thrown when a class cannot be examined as a bean. */
public class IntrospectionException extends Exception {
    private static final long serialVersionUID = -3728150539969542619L;

    /** Creates the exception. */
    public IntrospectionException(String mess) {
        super(mess);
    }
}
