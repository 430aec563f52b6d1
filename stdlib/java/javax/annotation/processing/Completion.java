package javax.annotation.processing;

/** The interface Completion. */
public interface Completion {
    /** Returns the message. */
    String getMessage();

    /** Returns the value. */
    String getValue();
}
