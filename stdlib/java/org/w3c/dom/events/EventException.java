package org.w3c.dom.events;

/** Thrown when an event cannot be told. */
public class EventException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** The event was not initialized. */
    public static final short UNSPECIFIED_EVENT_TYPE_ERR = 0;

    /** Which of the above it is. */
    public short code;

    /** Creates the exception. */
    public EventException(short code, String message) {
        super(message);
        this.code = code;
    }
}
