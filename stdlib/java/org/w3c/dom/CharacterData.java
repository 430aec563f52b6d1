package org.w3c.dom;

/** A node that holds characters. */
public interface CharacterData extends Node {
    /** Returns the characters. */
    String getData() throws DOMException;

    /** Sets the characters. */
    void setData(String data) throws DOMException;

    /** Returns the number of UTF-16 units. */
    int getLength();

    /** Returns a part, shortened at the end. */
    String substringData(int offset, int count) throws DOMException;

    /** Adds characters at the end. */
    void appendData(String arg) throws DOMException;

    /** Inserts characters. */
    void insertData(int offset, String arg) throws DOMException;

    /** Removes characters. */
    void deleteData(int offset, int count) throws DOMException;

    /** Replaces characters. */
    void replaceData(int offset, int count, String arg) throws DOMException;
}
