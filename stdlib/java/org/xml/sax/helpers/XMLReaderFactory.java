package org.xml.sax.helpers;

import java.util.Iterator;
import java.util.ServiceLoader;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Finds a reader: by the property org.xml.sax.driver, among the services, or of a class. */
public final class XMLReaderFactory {
    private XMLReaderFactory() {
    }

    /** Creates a reader of the program's choice. */
    public static XMLReader createXMLReader() throws SAXException {
        String name = System.getProperty("org.xml.sax.driver");
        if (name != null) {
            return createXMLReader(name);
        }
        Iterator<XMLReader> services = ServiceLoader.load(XMLReader.class).iterator();
        if (!services.hasNext()) {
            throw new SAXException("Can't create default XMLReader; is system property org.xml.sax.driver set?");
        }
        return services.next();
    }

    /** Creates a reader of a class. */
    public static XMLReader createXMLReader(String className) throws SAXException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return (XMLReader) Class.forName(className, true, loader).getDeclaredConstructor().newInstance();
        } catch (ClassNotFoundException e) {
            throw new SAXException("SAX2 driver class " + className + " not found", e);
        } catch (ReflectiveOperationException e) {
            throw new SAXException("SAX2 driver class " + className + " found but cannot be loaded", e);
        } catch (ClassCastException e) {
            throw new SAXException("SAX2 driver class " + className + " does not implement XMLReader", e);
        }
    }
}
