package org.w3c.dom;

/** A text. */
public interface Text extends CharacterData {
    /** Splits the text and returns the second part. */
    Text splitText(int offset) throws DOMException;

    /** Returns whether this is white space between elements. */
    boolean isElementContentWhitespace();

    /** Returns the text of this and the adjacent nodes. */
    String getWholeText();

    /** Replaces the text of this and the adjacent nodes. */
    Text replaceWholeText(String content) throws DOMException;
}
