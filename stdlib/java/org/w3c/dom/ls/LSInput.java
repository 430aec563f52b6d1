package org.w3c.dom.ls;

/** Where a document is read from. */
public interface LSInput {
    /** Returns the characters, or null. */
    java.io.Reader getCharacterStream();

    /** Sets the characters. */
    void setCharacterStream(java.io.Reader characterStream);

    /** Returns the bytes, or null. */
    java.io.InputStream getByteStream();

    /** Sets the bytes. */
    void setByteStream(java.io.InputStream byteStream);

    /** Returns the text, or null. */
    String getStringData();

    /** Sets the text. */
    void setStringData(String stringData);

    /** Returns the system identifier, or null. */
    String getSystemId();

    /** Sets the system identifier. */
    void setSystemId(String systemId);

    /** Returns the public identifier, or null. */
    String getPublicId();

    /** Sets the public identifier. */
    void setPublicId(String publicId);

    /** Returns the base address, or null. */
    String getBaseURI();

    /** Sets the base address. */
    void setBaseURI(String baseURI);

    /** Returns the encoding, or null. */
    String getEncoding();

    /** Sets the encoding. */
    void setEncoding(String encoding);

    /** Returns whether the text is known to be normalized. */
    boolean getCertifiedText();

    /** Says whether the text is known to be normalized. */
    void setCertifiedText(boolean certifiedText);
}
