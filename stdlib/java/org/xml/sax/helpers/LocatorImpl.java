package org.xml.sax.helpers;

import org.xml.sax.Locator;

/** A place in a document that stays as it is set. */
public class LocatorImpl implements Locator {
    private String publicId;
    private String systemId;
    private int lineNumber;
    private int columnNumber;

    /** Creates a place of which nothing is known. */
    public LocatorImpl() {
    }

    /** Creates a copy of a place. */
    public LocatorImpl(Locator locator) {
        publicId = locator.getPublicId();
        systemId = locator.getSystemId();
        lineNumber = locator.getLineNumber();
        columnNumber = locator.getColumnNumber();
    }

    /** Sets the public identifier. */
    public void setPublicId(String publicId) {
        this.publicId = publicId;
    }

    @Override
    public String getPublicId() {
        return publicId;
    }

    /** Sets the system identifier. */
    public void setSystemId(String systemId) {
        this.systemId = systemId;
    }

    @Override
    public String getSystemId() {
        return systemId;
    }

    /** Sets the line. */
    public void setLineNumber(int lineNumber) {
        this.lineNumber = lineNumber;
    }

    @Override
    public int getLineNumber() {
        return lineNumber;
    }

    /** Sets the column. */
    public void setColumnNumber(int columnNumber) {
        this.columnNumber = columnNumber;
    }

    @Override
    public int getColumnNumber() {
        return columnNumber;
    }
}
