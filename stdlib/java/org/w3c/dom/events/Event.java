package org.w3c.dom.events;

/** Something that happened to a node. */
public interface Event {
    /** On the way down. */
    short CAPTURING_PHASE = 1;

    /** At the node itself. */
    short AT_TARGET = 2;

    /** On the way up. */
    short BUBBLING_PHASE = 3;

    /** Returns the name. */
    String getType();

    /** Returns the node it happened to. */
    EventTarget getTarget();

    /** Returns the node whose listeners are called. */
    EventTarget getCurrentTarget();

    /** Returns the phase. */
    short getEventPhase();

    /** Returns whether it goes up. */
    boolean getBubbles();

    /** Returns whether it can be prevented. */
    boolean getCancelable();

    /** Returns when it happened, in milliseconds. */
    long getTimeStamp();

    /** Goes to no other node. */
    void stopPropagation();

    /** Prevents what usually follows. */
    void preventDefault();

    /** Sets what the event is. */
    void initEvent(String eventTypeArg, boolean canBubbleArg, boolean cancelableArg);
}
