package org.xml.sax.ext;

import org.xml.sax.Locator;
import org.xml.sax.helpers.LocatorImpl;

/** A place with version and encoding that stays as it is set. */
public class Locator2Impl extends LocatorImpl implements Locator2 {
    private String encoding;
    private String version;

    /** Creates a place of which nothing is known. */
    public Locator2Impl() {
    }

    /** Creates a copy of a place. */
    public Locator2Impl(Locator locator) {
        super(locator);
        if (locator instanceof Locator2) {
            version = ((Locator2) locator).getXMLVersion();
            encoding = ((Locator2) locator).getEncoding();
        }
    }

    /** Sets the version of XML. */
    public void setXMLVersion(String version) {
        this.version = version;
    }

    @Override
    public String getXMLVersion() {
        return version;
    }

    /** Sets the encoding. */
    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    @Override
    public String getEncoding() {
        return encoding;
    }
}
