package org.xml.sax.ext;

/** Tells more of a place in a document. */
public interface Locator2 extends org.xml.sax.Locator {
    /** Returns the version of XML, or null. */
    String getXMLVersion();

    /** Returns the encoding, or null. */
    String getEncoding();
}
