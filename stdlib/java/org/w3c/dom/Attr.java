package org.w3c.dom;

/** An attribute. */
public interface Attr extends Node {
    /** Returns the name. */
    String getName();

    /** Returns whether the attribute was given, not defaulted. */
    boolean getSpecified();

    /** Returns the value. */
    String getValue();

    /** Sets the value. */
    void setValue(String value) throws DOMException;

    /** Returns the element, or null. */
    Element getOwnerElement();

    /** Returns the type. */
    TypeInfo getSchemaTypeInfo();

    /** Returns whether this is the identifier of its element. */
    boolean isId();
}
