package org.w3c.dom.events;

import org.w3c.dom.Node;

/** A change of a document. */
public interface MutationEvent extends Event {
    /** An attribute was changed. */
    short MODIFICATION = 1;

    /** An attribute was added. */
    short ADDITION = 2;

    /** An attribute was removed. */
    short REMOVAL = 3;

    /** Returns the other node, or null. */
    Node getRelatedNode();

    /** Returns the value before. */
    String getPrevValue();

    /** Returns the value after. */
    String getNewValue();

    /** Returns the attribute's name. */
    String getAttrName();

    /** Returns what happened to the attribute. */
    short getAttrChange();

    /** Sets what the event is. */
    void initMutationEvent(String typeArg, boolean canBubbleArg, boolean cancelableArg, Node relatedNodeArg, String prevValueArg, String newValueArg, String attrNameArg, short attrChangeArg);
}
