package java.util;

/** Thrown when a formatter is used after being closed. */
public class FormatterClosedException extends IllegalStateException {
    /** Creates the exception without a message. */
    public FormatterClosedException() {
    }
}
