package org.w3c.dom;

/** An element. */
public interface Element extends Node {
    /** Returns the name. */
    String getTagName();

    /** Returns an attribute's value, or an empty string. */
    String getAttribute(String name);

    /** Sets an attribute. */
    void setAttribute(String name, String value) throws DOMException;

    /** Removes an attribute. */
    void removeAttribute(String name) throws DOMException;

    /** Returns an attribute, or null. */
    Attr getAttributeNode(String name);

    /** Adds an attribute and returns the one it replaces, or null. */
    Attr setAttributeNode(Attr newAttr) throws DOMException;

    /** Removes an attribute and returns it. */
    Attr removeAttributeNode(Attr oldAttr) throws DOMException;

    /** Returns the elements of a name below this one; an asterisk means all. */
    NodeList getElementsByTagName(String name);

    /** Returns the value of an attribute in a namespace, or an empty string. */
    String getAttributeNS(String namespaceURI, String localName) throws DOMException;

    /** Sets an attribute in a namespace. */
    void setAttributeNS(String namespaceURI, String qualifiedName, String value) throws DOMException;

    /** Removes an attribute in a namespace. */
    void removeAttributeNS(String namespaceURI, String localName) throws DOMException;

    /** Returns an attribute in a namespace, or null. */
    Attr getAttributeNodeNS(String namespaceURI, String localName) throws DOMException;

    /** Adds an attribute by namespace and returns the one it replaces, or null. */
    Attr setAttributeNodeNS(Attr newAttr) throws DOMException;

    /** Returns the elements of a name in a namespace below this one. */
    NodeList getElementsByTagNameNS(String namespaceURI, String localName) throws DOMException;

    /** Returns whether there is an attribute. */
    boolean hasAttribute(String name);

    /** Returns whether there is an attribute in a namespace. */
    boolean hasAttributeNS(String namespaceURI, String localName) throws DOMException;

    /** Returns the type. */
    TypeInfo getSchemaTypeInfo();

    /** Says whether an attribute is the identifier. */
    void setIdAttribute(String name, boolean isId) throws DOMException;

    /** Says whether an attribute in a namespace is the identifier. */
    void setIdAttributeNS(String namespaceURI, String localName, boolean isId) throws DOMException;

    /** Says whether an attribute is the identifier. */
    void setIdAttributeNode(Attr idAttr, boolean isId) throws DOMException;
}
