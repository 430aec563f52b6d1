package org.xml.sax;

/** The attributes of an element, in SAX 1. */
public interface AttributeList {
    /** Returns the number of attributes. */
    int getLength();

    /** Returns a name, null beyond the end. */
    String getName(int i);

    /** Returns a type, null beyond the end. */
    String getType(int i);

    /** Returns a value, null beyond the end. */
    String getValue(int i);

    /** Returns the type of a name, or null. */
    String getType(String name);

    /** Returns the value of a name, or null. */
    String getValue(String name);
}
