package org.w3c.dom;

/** Nodes found by their names. */
public interface NamedNodeMap {
    /** Returns the node of a name, or null. */
    Node getNamedItem(String name);

    /** Adds a node and returns the one it replaces, or null. */
    Node setNamedItem(Node arg) throws DOMException;

    /** Removes a node and returns it. */
    Node removeNamedItem(String name) throws DOMException;

    /** Returns a node, or null beyond the end. */
    Node item(int index);

    /** Returns the number of nodes. */
    int getLength();

    /** Returns the node of a name in a namespace, or null. */
    Node getNamedItemNS(String namespaceURI, String localName) throws DOMException;

    /** Adds a node by namespace and returns the one it replaces, or null. */
    Node setNamedItemNS(Node arg) throws DOMException;

    /** Removes a node by namespace and returns it. */
    Node removeNamedItemNS(String namespaceURI, String localName) throws DOMException;
}
