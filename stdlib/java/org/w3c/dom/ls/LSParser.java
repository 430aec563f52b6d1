package org.w3c.dom.ls;

import org.w3c.dom.DOMConfiguration;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Reads documents. */
public interface LSParser {
    /** Adds the result at the end of the node. */
    short ACTION_APPEND_AS_CHILDREN = 1;

    /** Replaces the children of the node. */
    short ACTION_REPLACE_CHILDREN = 2;

    /** Inserts the result before the node. */
    short ACTION_INSERT_BEFORE = 3;

    /** Inserts the result after the node. */
    short ACTION_INSERT_AFTER = 4;

    /** Replaces the node. */
    short ACTION_REPLACE = 5;

    /** Returns the settings. */
    DOMConfiguration getDomConfig();

    /** Returns the filter, or null. */
    LSParserFilter getFilter();

    /** Sets the filter. */
    void setFilter(LSParserFilter filter);

    /** Returns whether reading goes on in the background. */
    boolean getAsync();

    /** Returns whether reading goes on. */
    boolean getBusy();

    /** Reads a document. */
    Document parse(LSInput input) throws DOMException, LSException;

    /** Reads the document of an address. */
    Document parseURI(String uri) throws DOMException, LSException;

    /** Reads a part of a document. */
    Node parseWithContext(LSInput input, Node contextArg, short action) throws DOMException, LSException;

    /** Stops reading. */
    void abort();
}
