package org.w3c.dom.events;

/** Creates events. */
public interface DocumentEvent {
    /** Creates an event of a kind. */
    Event createEvent(String eventType) throws org.w3c.dom.DOMException;
}
