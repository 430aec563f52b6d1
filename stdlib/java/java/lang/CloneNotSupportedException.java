package java.lang;

/** An object that does not implement Cloneable was asked to clone itself. */
public class CloneNotSupportedException extends Exception {
    private static final long serialVersionUID = 5195511250079656443L;

    /** Creates one without a message. */
    public CloneNotSupportedException() {
        super();
    }

    /** Creates one with a message. */
    public CloneNotSupportedException(String message) {
        super(message);
    }
}
