package org.w3c.dom;

/** A node of a document. */
public interface Node {
    /** An element. */
    short ELEMENT_NODE = 1;

    /** An attribute. */
    short ATTRIBUTE_NODE = 2;

    /** A text. */
    short TEXT_NODE = 3;

    /** A CDATA section. */
    short CDATA_SECTION_NODE = 4;

    /** A reference to an entity. */
    short ENTITY_REFERENCE_NODE = 5;

    /** An entity. */
    short ENTITY_NODE = 6;

    /** A processing instruction. */
    short PROCESSING_INSTRUCTION_NODE = 7;

    /** A comment. */
    short COMMENT_NODE = 8;

    /** A document. */
    short DOCUMENT_NODE = 9;

    /** A document type. */
    short DOCUMENT_TYPE_NODE = 10;

    /** A part of a document. */
    short DOCUMENT_FRAGMENT_NODE = 11;

    /** A notation. */
    short NOTATION_NODE = 12;

    /** The nodes are in different trees. */
    short DOCUMENT_POSITION_DISCONNECTED = 0x01;

    /** The other node comes before. */
    short DOCUMENT_POSITION_PRECEDING = 0x02;

    /** The other node comes after. */
    short DOCUMENT_POSITION_FOLLOWING = 0x04;

    /** The other node contains this one. */
    short DOCUMENT_POSITION_CONTAINS = 0x08;

    /** The other node is in this one. */
    short DOCUMENT_POSITION_CONTAINED_BY = 0x10;

    /** The order is chosen by the implementation. */
    short DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC = 0x20;

    /** Returns the name, which for some kinds starts with a number sign. */
    String getNodeName();

    /** Returns the value, or null for kinds without one. */
    String getNodeValue() throws DOMException;

    /** Sets the value. */
    void setNodeValue(String nodeValue) throws DOMException;

    /** Returns the kind. */
    short getNodeType();

    /** Returns the parent, or null. */
    Node getParentNode();

    /** Returns the children, as they are at any time. */
    NodeList getChildNodes();

    /** Returns the first child, or null. */
    Node getFirstChild();

    /** Returns the last child, or null. */
    Node getLastChild();

    /** Returns the node before, or null. */
    Node getPreviousSibling();

    /** Returns the node after, or null. */
    Node getNextSibling();

    /** Returns the attributes of an element, null for other kinds. */
    NamedNodeMap getAttributes();

    /** Returns the document, null for a document itself. */
    Document getOwnerDocument();

    /** Inserts a child before another, at the end if that is null. */
    Node insertBefore(Node newChild, Node refChild) throws DOMException;

    /** Puts a child in the place of another, which is returned. */
    Node replaceChild(Node newChild, Node oldChild) throws DOMException;

    /** Removes a child and returns it. */
    Node removeChild(Node oldChild) throws DOMException;

    /** Adds a child at the end. */
    Node appendChild(Node newChild) throws DOMException;

    /** Returns whether there are children. */
    boolean hasChildNodes();

    /** Returns a copy without a parent, with children if it is deep. */
    Node cloneNode(boolean deep);

    /** Joins adjacent texts below this node and removes empty ones. */
    void normalize();

    /** Returns whether a feature is there. */
    boolean isSupported(String feature, String version);

    /** Returns the namespace, or null. */
    String getNamespaceURI();

    /** Returns the prefix, or null. */
    String getPrefix();

    /** Sets the prefix. */
    void setPrefix(String prefix) throws DOMException;

    /** Returns the name without prefix; null for nodes made without namespaces. */
    String getLocalName();

    /** Returns whether there are attributes. */
    boolean hasAttributes();

    /** Returns the base address, or null. */
    String getBaseURI();

    /** Compares the places of two nodes. */
    short compareDocumentPosition(Node other) throws DOMException;

    /** Returns the text of this node and those below. */
    String getTextContent() throws DOMException;

    /** Replaces the children by a text. */
    void setTextContent(String textContent) throws DOMException;

    /** Returns whether the other is this node. */
    boolean isSameNode(Node other);

    /** Returns the prefix of a namespace, or null. */
    String lookupPrefix(String namespaceURI);

    /** Returns whether a namespace needs no prefix here. */
    boolean isDefaultNamespace(String namespaceURI);

    /** Returns the namespace of a prefix, or null. */
    String lookupNamespaceURI(String prefix);

    /** Returns whether the other has the same content. */
    boolean isEqualNode(Node arg);

    /** Returns the object that has a feature, or null. */
    Object getFeature(String feature, String version);

    /** Attaches an object and returns the one before. */
    Object setUserData(String key, Object data, UserDataHandler handler);

    /** Returns an attached object, or null. */
    Object getUserData(String key);
}
