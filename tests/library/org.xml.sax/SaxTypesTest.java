import java.io.*;
import java.util.*;
import org.w3c.dom.*;
import org.xml.sax.*;
import org.xml.sax.ext.*;
import org.xml.sax.helpers.*;

/** The classes of SAX that need no parser. */
public class SaxTypesTest {
    /** Tells its handlers of a fixed document. */
    static class Reader extends XMLFilterImpl {
        final Map<String, Boolean> features = new HashMap<>();
        @Override public boolean getFeature(String name) throws SAXNotRecognizedException {
            if (!features.containsKey(name)) throw new SAXNotRecognizedException(name);
            return features.get(name);
        }
        @Override public void setFeature(String name, boolean value) { features.put(name, value); }
        @Override public void parse(InputSource source) throws SAXException {
            LocatorImpl place = new LocatorImpl();
            place.setSystemId(source.getSystemId());
            place.setLineNumber(3);
            setDocumentLocator(place);
            startDocument();
            startPrefixMapping("p", "urn:p");
            AttributesImpl attributes = new AttributesImpl();
            attributes.addAttribute("", "a", "a", "CDATA", "1");
            startElement("urn:p", "e", "p:e", attributes);
            characters("text".toCharArray(), 1, 2);
            ignorableWhitespace(" ".toCharArray(), 0, 1);
            processingInstruction("target", "data");
            skippedEntity("entity");
            notationDecl("n", "pub", "sys");
            unparsedEntityDecl("u", "pub", "sys", "n");
            endElement("urn:p", "e", "p:e");
            endPrefixMapping("p");
            warning(new SAXParseException("careful", place));
            error(new SAXParseException("wrong", place));
            endDocument();
        }
    }

    static class Printer extends DefaultHandler2 {
        @Override public void setDocumentLocator(Locator l) { System.out.println("at " + l.getSystemId() + ":" + l.getLineNumber() + ":" + l.getColumnNumber()); }
        @Override public void startElement(String uri, String local, String name, Attributes a) { System.out.println("<" + uri + " " + local + " " + name + " " + a.getLength()); }
        @Override public void characters(char[] c, int start, int length) { System.out.println(new String(c, start, length)); }
        @Override public void error(SAXParseException e) { System.out.println("error " + e.getMessage()); }
        @Override public void skippedEntity(String name) { System.out.println("&" + name); }
    }

    static void fails(String what, java.util.concurrent.Callable<?> c) {
        try {
            System.out.println(what + " " + c.call());
        } catch (Exception e) {
            System.out.println(what + " " + e);
        }
    }

    static void attributes() {
        AttributesImpl a = new AttributesImpl();
        a.addAttribute("u", "l", "q", "CDATA", "v");
        a.addAttribute("", "l2", "q2", "ID", "v2");
        a.addAttribute("u", "l3", "q3", "NMTOKEN", "v3");
        a.removeAttribute(1);
        System.out.println(a.getLength() + a.getURI(1) + a.getLocalName(1) + a.getQName(1) + a.getType(1) + a.getValue(1) + a.getValue(2)
            + a.getIndex("q3") + a.getIndex("u", "l") + a.getIndex("none") + a.getValue("q") + a.getValue("u", "l3") + a.getType("q")
            + a.getType("u", "x"));
        a.setAttribute(0, "1", "2", "3", "4", "5");
        a.setValue(1, "changed");
        a.setURI(1, "w");
        a.setLocalName(1, "x");
        a.setQName(1, "y");
        a.setType(1, "z");
        AttributesImpl copy = new AttributesImpl(a);
        a.clear();
        System.out.println(a.getLength() + " " + copy.getQName(0) + copy.getURI(1) + copy.getLocalName(1) + copy.getQName(1) + copy.getType(1) + copy.getValue(1));
        fails("remove", () -> { copy.removeAttribute(5); return 0; });
        fails("set", () -> { copy.setValue(-1, "x"); return 0; });
        Attributes2Impl two = new Attributes2Impl(copy);
        two.addAttribute("", "i", "i", "ID", "x");
        two.setSpecified(0, false);
        two.setDeclared(1, true);
        System.out.println(two.isSpecified(0) + "" + two.isSpecified("i") + two.isDeclared("", "i") + two.isDeclared(1) + two.isDeclared("i"));
        fails("named", () -> two.isDeclared("none"));
        fails("named", () -> two.isSpecified("u", "none"));
        fails("index", () -> two.isSpecified(9));
        two.clear();
        System.out.println(two.getLength());
        AttributeListImpl old = new AttributeListImpl();
        old.addAttribute("n", "CDATA", "v");
        old.addAttribute("m", "ID", "w");
        old.removeAttribute("n");
        old.removeAttribute("none");
        System.out.println(old.getLength() + old.getName(0) + old.getType(0) + old.getValue("m") + old.getValue("x") + old.getType("m") + new AttributeListImpl(old).getValue(0));
    }

    static void namespaces() {
        NamespaceSupport n = new NamespaceSupport();
        System.out.println(n.declarePrefix("a", "urn:a") + "" + n.declarePrefix("xml", "x") + n.declarePrefix("", "urn:d"));
        n.pushContext();
        n.declarePrefix("b", "urn:b");
        String[] parts = new String[3];
        for (String name : new String[] {"a:x", "b:y", "z", "c:q", "xml:lang", "xmlns", "xmlns:a"}) {
            System.out.println(name + " " + Arrays.toString(n.processName(name, parts, false)) + Arrays.toString(n.processName(name, parts, true)));
        }
        System.out.println(n.getURI("a") + n.getURI("") + n.getURI("none") + n.getPrefix("urn:b") + n.getPrefix("urn:d") + new TreeSet<>(Collections.list(n.getPrefixes()))
            + Collections.list(n.getDeclaredPrefixes()) + Collections.list(n.getPrefixes("urn:a")));
        n.popContext();
        System.out.println(n.getURI("b") + n.isNamespaceDeclUris());
        fails("pop", () -> { n.popContext(); return 0; });
        n.reset();
        System.out.println(n.getURI("a") + n.getURI("xml"));
        n.setNamespaceDeclUris(true);
        System.out.println(Arrays.toString(n.processName("xmlns:a", parts, true)) + Arrays.toString(n.processName("xmlns", parts, true)));
    }

    public static void main(String[] args) throws Exception {
        Reader reader = new Reader();
        XMLFilterImpl filter = new XMLFilterImpl(reader);
        Printer printer = new Printer();
        filter.setContentHandler(printer);
        filter.setErrorHandler(printer);
        filter.setDTDHandler(printer);
        filter.setEntityResolver(printer);
        filter.parse("urn:doc");
        filter.setFeature("f", true);
        System.out.println(filter.getFeature("f") + " " + (filter.getParent() == reader) + (filter.getContentHandler() == printer)
            + (filter.getErrorHandler() == printer) + (filter.getDTDHandler() == printer) + (filter.getEntityResolver() == printer));
        fails("feature", () -> filter.getFeature("g"));
        fails("orphan", () -> new XMLFilterImpl().getFeature("g"));
        fails("orphan", () -> { new XMLFilterImpl().parse("x"); return 0; });
        fails("orphan", () -> new XMLFilterImpl().getProperty("p"));
        fails("fatal", () -> { new DefaultHandler().fatalError(new SAXParseException("m", null)); return 0; });
        System.out.println(new DefaultHandler().resolveEntity("p", "s") + " " + new DefaultHandler2().resolveEntity("p", "s") + new HandlerBase().resolveEntity("p", "s"));
        attributes();
        namespaces();
        InputSource source = new InputSource("sys");
        source.setPublicId("pub");
        source.setEncoding("UTF-8");
        System.out.println(source.getSystemId() + source.getPublicId() + source.getEncoding() + source.getByteStream() + source.isEmpty()
            + new InputSource().isEmpty() + new InputSource(new StringReader("x")).isEmpty() + new InputSource(new ByteArrayInputStream(new byte[0])).isEmpty());
        Exception inner = new IOException("inner");
        for (SAXException e : new SAXException[] {new SAXException(), new SAXException("m"), new SAXException(inner), new SAXException("m", inner),
            new SAXParseException("p", "pub", "sys", 4, 5), new SAXParseException("p", null, null, -1, -1, inner), new SAXNotSupportedException("n")}) {
            System.out.println(e + " | " + e.getMessage() + " | " + e.getException() + " | " + e.getCause());
        }
        Locator2Impl place = new Locator2Impl();
        place.setEncoding("e");
        place.setXMLVersion("1.1");
        place.setPublicId("p");
        place.setColumnNumber(9);
        Locator2Impl same = new Locator2Impl(place);
        System.out.println(same.getEncoding() + same.getXMLVersion() + same.getPublicId() + same.getColumnNumber() + same.getLineNumber());
        DOMException dom = new DOMException(DOMException.NOT_FOUND_ERR, "gone");
        System.out.println(dom + " " + dom.code + Node.DOCUMENT_NODE + DOMException.TYPE_MISMATCH_ERR);
        fails("reader", () -> XMLReaderFactory.createXMLReader("no.such.Class"));
    }
}
