package org.w3c.dom.events;

/** A node with listeners. */
public interface EventTarget {
    /** Adds a listener. */
    void addEventListener(String type, EventListener listener, boolean useCapture);

    /** Removes a listener. */
    void removeEventListener(String type, EventListener listener, boolean useCapture);

    /** Tells the listeners; returns false if one prevented what follows. */
    boolean dispatchEvent(Event evt) throws EventException;
}
