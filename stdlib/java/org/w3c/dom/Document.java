package org.w3c.dom;

/** A document. */
public interface Document extends Node {
    /** Returns the document type, or null. */
    DocumentType getDoctype();

    /** Returns the implementation. */
    DOMImplementation getImplementation();

    /** Returns the outermost element, or null. */
    Element getDocumentElement();

    /** Creates an element. */
    Element createElement(String tagName) throws DOMException;

    /** Creates an empty part of a document. */
    DocumentFragment createDocumentFragment();

    /** Creates a text. */
    Text createTextNode(String data);

    /** Creates a comment. */
    Comment createComment(String data);

    /** Creates a CDATA section. */
    CDATASection createCDATASection(String data) throws DOMException;

    /** Creates a processing instruction. */
    ProcessingInstruction createProcessingInstruction(String target, String data) throws DOMException;

    /** Creates an attribute. */
    Attr createAttribute(String name) throws DOMException;

    /** Creates a reference to an entity. */
    EntityReference createEntityReference(String name) throws DOMException;

    /** Returns the elements of a name; an asterisk means all. */
    NodeList getElementsByTagName(String tagname);

    /** Returns a copy of a node of another document. */
    Node importNode(Node importedNode, boolean deep) throws DOMException;

    /** Creates an element in a namespace. */
    Element createElementNS(String namespaceURI, String qualifiedName) throws DOMException;

    /** Creates an attribute in a namespace. */
    Attr createAttributeNS(String namespaceURI, String qualifiedName) throws DOMException;

    /** Returns the elements of a name in a namespace. */
    NodeList getElementsByTagNameNS(String namespaceURI, String localName);

    /** Returns the element of an identifier, or null. */
    Element getElementById(String elementId);

    /** Returns the encoding it was read in, or null. */
    String getInputEncoding();

    /** Returns the encoding it declares, or null. */
    String getXmlEncoding();

    /** Returns whether it declares to need nothing else. */
    boolean getXmlStandalone();

    /** Declares whether it needs nothing else. */
    void setXmlStandalone(boolean xmlStandalone) throws DOMException;

    /** Returns the version of XML. */
    String getXmlVersion();

    /** Sets the version of XML. */
    void setXmlVersion(String xmlVersion) throws DOMException;

    /** Returns whether errors are checked for. */
    boolean getStrictErrorChecking();

    /** Says whether errors are checked for. */
    void setStrictErrorChecking(boolean strictErrorChecking);

    /** Returns the address, or null. */
    String getDocumentURI();

    /** Sets the address. */
    void setDocumentURI(String documentURI);

    /** Takes a node over from another document. */
    Node adoptNode(Node source) throws DOMException;

    /** Returns the settings of normalizeDocument. */
    DOMConfiguration getDomConfig();

    /** Brings the document into the form it had after being saved and loaded. */
    void normalizeDocument();

    /** Renames an element or attribute. */
    Node renameNode(Node n, String namespaceURI, String qualifiedName) throws DOMException;
}
