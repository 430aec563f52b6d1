package org.xml.sax;

/** Thrown when a document is not right, with the place. */
public class SAXParseException extends SAXException {
    private static final long serialVersionUID = -5651165872476709336L;
    private String publicId;
    private String systemId;
    private int lineNumber = -1;
    private int columnNumber = -1;

    /** Creates the exception of a place, which may be null. */
    public SAXParseException(String message, Locator locator) {
        super(message);
        place(locator);
    }

    /** Creates the exception of a place, which may be null, around another. */
    public SAXParseException(String message, Locator locator, Exception e) {
        super(message, e);
        place(locator);
    }

    /** Creates the exception of a place. */
    public SAXParseException(String message, String publicId, String systemId, int lineNumber, int columnNumber) {
        super(message);
        place(publicId, systemId, lineNumber, columnNumber);
    }

    /** Creates the exception of a place around another. */
    public SAXParseException(String message, String publicId, String systemId, int lineNumber, int columnNumber,
            Exception e) {
        super(message, e);
        place(publicId, systemId, lineNumber, columnNumber);
    }

    private void place(Locator locator) {
        if (locator != null) {
            place(locator.getPublicId(), locator.getSystemId(), locator.getLineNumber(), locator.getColumnNumber());
        }
    }

    private void place(String publicId, String systemId, int lineNumber, int columnNumber) {
        this.publicId = publicId;
        this.systemId = systemId;
        this.lineNumber = lineNumber;
        this.columnNumber = columnNumber;
    }

    /** Returns the public identifier, or null. */
    public String getPublicId() {
        return publicId;
    }

    /** Returns the system identifier, or null. */
    public String getSystemId() {
        return systemId;
    }

    /** Returns the line, or -1. */
    public int getLineNumber() {
        return lineNumber;
    }

    /** Returns the column, or -1. */
    public int getColumnNumber() {
        return columnNumber;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(getClass().getName());
        text.append(publicId == null ? "" : "publicId: " + publicId);
        text.append(systemId == null ? "" : "; systemId: " + systemId);
        text.append(lineNumber == -1 ? "" : "; lineNumber: " + lineNumber);
        text.append(columnNumber == -1 ? "" : "; columnNumber: " + columnNumber);
        String message = getLocalizedMessage();
        return (message == null ? text : text.append("; ").append(message)).toString();
    }
}
