package org.w3c.dom.ls;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Chooses the nodes of a document that is read. */
public interface LSParserFilter {
    /** Takes the node. */
    short FILTER_ACCEPT = 1;

    /** Leaves out the node and all below. */
    short FILTER_REJECT = 2;

    /** Leaves out the node. */
    short FILTER_SKIP = 3;

    /** Stops reading. */
    short FILTER_INTERRUPT = 4;

    /** Returns what to do with an element that begins. */
    short startElement(Element elementArg);

    /** Returns what to do with a complete node. */
    short acceptNode(Node nodeArg);

    /** Returns the kinds of nodes to ask about. */
    int getWhatToShow();
}
