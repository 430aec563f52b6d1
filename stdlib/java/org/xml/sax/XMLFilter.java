package org.xml.sax;

/** A reader that gets its events from another. */
public interface XMLFilter extends XMLReader {
    /** Sets the other. */
    void setParent(XMLReader parent);

    /** Returns the other, or null. */
    XMLReader getParent();
}
