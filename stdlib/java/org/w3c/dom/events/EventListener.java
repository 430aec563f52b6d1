package org.w3c.dom.events;

/** Is told of events. */
public interface EventListener {
    /** Called for an event. */
    void handleEvent(Event evt);
}
