package java.util;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Writes the XML form of a property table. */
final class PropertiesXmlWriter {
    private final StringBuilder out = new StringBuilder();
    private final CharsetEncoder encoder;

    private PropertiesXmlWriter(Charset charset) {
        encoder = charset.newEncoder();
    }

    static void write(Properties properties, OutputStream stream, String comment, Charset charset) throws IOException {
        PropertiesXmlWriter writer = new PropertiesXmlWriter(charset);
        writer.document(properties, comment, charset.name());
        Writer encoded = new OutputStreamWriter(stream, charset);
        encoded.write(writer.out.toString());
        encoded.flush();
    }

    private void document(Properties properties, String comment, String encoding) {
        out.append("<?xml version=\"1.0\" encoding=\"").append(encoding).append("\"?>\n<!DOCTYPE properties SYSTEM \"")
            .append(PropertiesXmlReader.DOCUMENT_TYPE).append("\">\n<properties>\n");
        if (comment != null) {
            out.append("<comment>");
            escape(comment, false);
            out.append("</comment>\n");
        }
        for (Map.Entry<Object, Object> entry : properties.entrySet()) {
            if (!(entry.getKey() instanceof String) || !(entry.getValue() instanceof String))
                throw new ClassCastException("Keys and values in Properties must be Strings");
            out.append("<entry key=\"");
            escape((String) entry.getKey(), true);
            out.append("\">");
            escape((String) entry.getValue(), false);
            out.append("</entry>\n");
        }
        out.append("</properties>\n");
    }

    /** Appends text; what the encoding lacks and surrogate pairs become references, as the JDK does. */
    private void escape(String text, boolean quoted) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<')
                out.append("&lt;");
            else if (c == '>')
                out.append("&gt;");
            else if (c == '&')
                out.append("&amp;");
            else if (c == '"' && quoted)
                out.append("&quot;");
            else if (encoder.canEncode(c))
                out.append(c);
            else
                i += reference(text.codePointAt(i)) - 1;
        }
    }

    private int reference(int codePoint) {
        out.append("&#x").append(Integer.toHexString(codePoint)).append(';');
        return Character.charCount(codePoint);
    }
}
