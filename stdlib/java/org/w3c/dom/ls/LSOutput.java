package org.w3c.dom.ls;

/** Where a document is written to. */
public interface LSOutput {
    /** Returns where characters go, or null. */
    java.io.Writer getCharacterStream();

    /** Sets where characters go. */
    void setCharacterStream(java.io.Writer characterStream);

    /** Returns where bytes go, or null. */
    java.io.OutputStream getByteStream();

    /** Sets where bytes go. */
    void setByteStream(java.io.OutputStream byteStream);

    /** Returns the system identifier, or null. */
    String getSystemId();

    /** Sets the system identifier. */
    void setSystemId(String systemId);

    /** Returns the encoding, or null. */
    String getEncoding();

    /** Sets the encoding. */
    void setEncoding(String encoding);
}
