package org.xml.sax;

/** The attributes of an element. */
public interface Attributes {
    /** Returns the number of attributes. */
    int getLength();

    /** Returns a namespace; an empty string for none, null beyond the end. */
    String getURI(int index);

    /** Returns a name without prefix, null beyond the end. */
    String getLocalName(int index);

    /** Returns a name with prefix, null beyond the end. */
    String getQName(int index);

    /** Returns a type, null beyond the end. */
    String getType(int index);

    /** Returns a value, null beyond the end. */
    String getValue(int index);

    /** Returns the index of a name in a namespace, or -1. */
    int getIndex(String uri, String localName);

    /** Returns the index of a name, or -1. */
    int getIndex(String qName);

    /** Returns the type of a name in a namespace, or null. */
    String getType(String uri, String localName);

    /** Returns the type of a name, or null. */
    String getType(String qName);

    /** Returns the value of a name in a namespace, or null. */
    String getValue(String uri, String localName);

    /** Returns the value of a name, or null. */
    String getValue(String qName);
}
