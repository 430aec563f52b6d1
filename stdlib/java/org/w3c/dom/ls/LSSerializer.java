package org.w3c.dom.ls;

import org.w3c.dom.DOMConfiguration;
import org.w3c.dom.Node;

/** Writes documents. */
public interface LSSerializer {
    /** Returns the settings. */
    DOMConfiguration getDomConfig();

    /** Returns the end of lines. */
    String getNewLine();

    /** Sets the end of lines. */
    void setNewLine(String newLine);

    /** Returns the filter, or null. */
    LSSerializerFilter getFilter();

    /** Sets the filter. */
    void setFilter(LSSerializerFilter filter);

    /** Writes a node. */
    boolean write(Node nodeArg, LSOutput destination) throws LSException;

    /** Writes a node to an address. */
    boolean writeToURI(Node nodeArg, String uri) throws LSException;

    /** Returns the text of a node. */
    String writeToString(Node nodeArg) throws org.w3c.dom.DOMException, LSException;
}
