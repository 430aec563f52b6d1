package org.xml.sax.ext;

/** Attributes that tell where they come from. */
public interface Attributes2 extends org.xml.sax.Attributes {
    /** Returns whether an attribute is declared. */
    boolean isDeclared(int index);

    /** Returns whether the attribute of a name is declared. */
    boolean isDeclared(String qName);

    /** Returns whether the attribute of a name in a namespace is declared. */
    boolean isDeclared(String uri, String localName);

    /** Returns whether an attribute was given, not defaulted. */
    boolean isSpecified(int index);

    /** Returns whether the attribute of a name in a namespace was given. */
    boolean isSpecified(String uri, String localName);

    /** Returns whether the attribute of a name was given. */
    boolean isSpecified(String qName);
}
