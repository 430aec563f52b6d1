package java.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads the XML form of a property table; no more of XML than its document type needs. */
final class PropertiesXmlReader {
    static final String DOCUMENT_TYPE = "http://java.sun.com/dtd/properties.dtd";
    private static final String[] ENTITIES = {"lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'"};

    private final String text;
    private final Properties into;
    private int at;

    private PropertiesXmlReader(String text, Properties into) {
        this.text = text;
        this.into = into;
    }

    static void read(InputStream in, Properties into) throws IOException {
        String text = decode(in.readAllBytes());
        new PropertiesXmlReader(text.replace("\r\n", "\n").replace('\r', '\n'), into).document();
    }

    // ---- Characters ----

    /** The encoding is that of a byte order mark, that of the declaration, or UTF-8. */
    private static String decode(byte[] bytes) throws IOException {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (first == 0xfeff || first == 0xfffe)
            return new String(bytes, StandardCharsets.UTF_16);
        if (first == '<')
            return new String(bytes, StandardCharsets.UTF_16BE);
        if (first == '<' << 8)
            return new String(bytes, StandardCharsets.UTF_16LE);
        String text = new String(bytes, declared(new String(bytes, StandardCharsets.ISO_8859_1)));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Charset declared(String text) throws UnsupportedEncodingException {
        int end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
        int place = end < 0 ? -1 : text.substring(0, end).indexOf("encoding");
        if (place < 0)
            return StandardCharsets.UTF_8;
        int from = place;
        while (from < end && text.charAt(from) != '"' && text.charAt(from) != '\'')
            from++;
        int to = text.indexOf(text.charAt(from), from + 1);
        String name = to < 0 ? "" : text.substring(from + 1, to);
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedEncodingException(name.toUpperCase(Locale.ROOT));
        }
    }

    // ---- Small parts ----

    private InvalidPropertiesFormatException failure(String message) {
        return new InvalidPropertiesFormatException(message + " at character " + at);
    }

    private boolean skip(String expected) {
        if (!text.startsWith(expected, at))
            return false;
        at += expected.length();
        return true;
    }

    private void require(String expected) throws IOException {
        if (!skip(expected))
            throw failure(expected + " expected");
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at)))
            at++;
    }

    /** Returns the text before a mark and goes behind that. */
    private String until(String mark) throws IOException {
        int end = text.indexOf(mark, at);
        if (end < 0)
            throw failure(mark + " expected");
        String before = text.substring(at, end);
        at = end + mark.length();
        return before;
    }

    private boolean skipCommentOrInstruction() throws IOException {
        if (skip("<!--"))
            until("-->");
        else if (skip("<?"))
            until("?>");
        else
            return false;
        return true;
    }

    private void skipMisc() throws IOException {
        do {
            skipSpace();
        } while (skipCommentOrInstruction());
    }

    private String name() throws IOException {
        int from = at;
        while (at < text.length() && !isSpace(text.charAt(at)) && "<>/='\"&".indexOf(text.charAt(at)) < 0)
            at++;
        if (at == from)
            throw failure("a name expected");
        return text.substring(from, at);
    }

    private String quoted() throws IOException {
        if (at == text.length() || text.charAt(at) != '"' && text.charAt(at) != '\'')
            throw failure("a quoted value expected");
        return until(text.substring(at, ++at));
    }

    /** Replaces the references of a piece of text. */
    private String resolve(String raw) throws IOException {
        int and = raw.indexOf('&');
        if (and < 0)
            return raw;
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (; and >= 0; and = raw.indexOf('&', from)) {
            int end = raw.indexOf(';', and);
            if (end < 0)
                throw failure("unfinished reference");
            result.append(raw, from, and);
            append(result, raw.substring(and + 1, end));
            from = end + 1;
        }
        return result.append(raw, from, raw.length()).toString();
    }

    private void append(StringBuilder result, String reference) throws IOException {
        if (reference.startsWith("#")) {
            result.appendCodePoint(codePoint(reference));
            return;
        }
        for (int i = 0; i < ENTITIES.length; i += 2) {
            if (ENTITIES[i].equals(reference)) {
                result.append(ENTITIES[i + 1]);
                return;
            }
        }
        throw failure("unknown entity " + reference);
    }

    private int codePoint(String reference) throws IOException {
        try {
            int value = reference.startsWith("#x") ? Integer.parseInt(reference.substring(2), 16)
                : Integer.parseInt(reference.substring(1));
            if (Character.isValidCodePoint(value))
                return value;
        } catch (NumberFormatException e) {
            // falls through
        }
        throw failure("invalid character reference " + reference);
    }

    // ---- Elements ----

    private void document() throws IOException {
        skipMisc();
        documentType();
        skipMisc();
        require("<properties");
        if (!attributes(null)) {
            boolean first = true;
            while (!skip("</properties")) {
                child(first);
                first = false;
            }
            skipSpace();
            require(">");
        }
        skipMisc();
        if (at < text.length())
            throw failure("the end expected");
    }

    private void documentType() throws IOException {
        require("<!DOCTYPE");
        skipSpace();
        require("properties");
        skipSpace();
        require("SYSTEM");
        skipSpace();
        if (!quoted().equals(DOCUMENT_TYPE))
            throw failure("the document type of properties expected");
        skipSpace();
        require(">");
    }

    /** Reads what is in the root element up to the next end of a child, or up to the end of the root. */
    private void child(boolean first) throws IOException {
        while (at < text.length() && text.charAt(at) != '<')
            at++;
        if (skipCommentOrInstruction() || text.startsWith("</properties", at))
            return;
        if (skip("<comment")) {
            if (!first)
                throw failure("a comment that is not first");
            if (!attributes(null))
                content("comment");
            return;
        }
        require("<entry");
        Map<String, String> attributes = new HashMap<>();
        String value = attributes(attributes) ? "" : content("entry");
        if (!attributes.containsKey("key"))
            throw failure("an entry without key");
        into.put(attributes.get("key"), value);
    }

    /** Reads attributes and the end of the tag; returns whether that ends the element too. */
    private boolean attributes(Map<String, String> found) throws IOException {
        for (;;) {
            skipSpace();
            if (skip("/>"))
                return true;
            if (skip(">"))
                return false;
            String name = name();
            skipSpace();
            require("=");
            skipSpace();
            String value = quoted();
            if (value.indexOf('<') >= 0)
                throw failure("< in a value");
            if (found != null)
                found.put(name, resolve(value.replace('\n', ' ').replace('\t', ' ')));
        }
    }

    private String content(String element) throws IOException {
        StringBuilder content = new StringBuilder();
        for (;;) {
            int from = at;
            at = text.indexOf('<', at);
            if (at < 0) {
                at = text.length();
                throw failure("</" + element + "> expected");
            }
            content.append(resolve(text.substring(from, at)));
            if (skip("<![CDATA[")) {
                content.append(until("]]>"));
            } else if (!skipCommentOrInstruction()) {
                require("</" + element);
                skipSpace();
                require(">");
                return content.toString();
            }
        }
    }
}
