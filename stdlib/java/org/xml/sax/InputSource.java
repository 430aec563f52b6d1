package org.xml.sax;

import java.io.InputStream;
import java.io.Reader;

/** Where a document or an entity is read from: characters, else bytes, else an address. */
public class InputSource {
    private String publicId;
    private String systemId;
    private InputStream byteStream;
    private String encoding;
    private Reader characterStream;

    /** Creates an empty source. */
    public InputSource() {
    }

    /** Creates the source of an address. */
    public InputSource(String systemId) {
        this.systemId = systemId;
    }

    /** Creates the source of bytes. */
    public InputSource(InputStream byteStream) {
        this.byteStream = byteStream;
    }

    /** Creates the source of characters. */
    public InputSource(Reader characterStream) {
        this.characterStream = characterStream;
    }

    /** Sets the public identifier. */
    public void setPublicId(String publicId) {
        this.publicId = publicId;
    }

    /** Returns the public identifier, or null. */
    public String getPublicId() {
        return publicId;
    }

    /** Sets the system identifier. */
    public void setSystemId(String systemId) {
        this.systemId = systemId;
    }

    /** Returns the system identifier, or null. */
    public String getSystemId() {
        return systemId;
    }

    /** Sets the bytes. */
    public void setByteStream(InputStream byteStream) {
        this.byteStream = byteStream;
    }

    /** Returns the bytes, or null. */
    public InputStream getByteStream() {
        return byteStream;
    }

    /** Sets the encoding of the bytes. */
    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    /** Returns the encoding of the bytes, or null. */
    public String getEncoding() {
        return encoding;
    }

    /** Sets the characters. */
    public void setCharacterStream(Reader characterStream) {
        this.characterStream = characterStream;
    }

    /** Returns the characters, or null. */
    public Reader getCharacterStream() {
        return characterStream;
    }

    /** Returns whether nothing is set that could be read. */
    public boolean isEmpty() {
        try {
            return publicId == null && systemId == null && (byteStream == null || byteStream.available() == 0)
                && (characterStream == null || !characterStream.ready());
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
