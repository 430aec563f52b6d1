package org.w3c.dom;

/** A processing instruction. */
public interface ProcessingInstruction extends Node {
    /** Returns for whom it is. */
    String getTarget();

    /** Returns the content. */
    String getData();

    /** Sets the content. */
    void setData(String data) throws DOMException;
}
