package java.util.logging;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Writes records as XML. */
public class XMLFormatter extends Formatter {
    /** Creates one. */
    public XMLFormatter() {
    }

    private static void escape(StringBuilder out, String text) {
        String safe = text == null ? "<null>" : text;
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            if (c == '<') {
                out.append("&lt;");
            } else if (c == '>') {
                out.append("&gt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else {
                out.append(c);
            }
        }
    }

    private static void element(StringBuilder out, String indent, String name, String text) {
        out.append(indent).append('<').append(name).append('>');
        escape(out, text);
        out.append("</").append(name).append(">\n");
    }

    /** Formats a record element. */
    @Override
    public String format(LogRecord record) {
        StringBuilder out = new StringBuilder(500);
        Instant time = record.getInstant();
        out.append("<record>\n");
        element(out, "  ", "date", DateTimeFormatter.ISO_INSTANT.format(time));
        element(out, "  ", "millis", String.valueOf(time.toEpochMilli()));
        if (time.getNano() % 1_000_000 != 0) {
            element(out, "  ", "nanos", String.valueOf(time.getNano() % 1_000_000));
        }
        element(out, "  ", "sequence", String.valueOf(record.getSequenceNumber()));
        if (record.getLoggerName() != null) {
            element(out, "  ", "logger", record.getLoggerName());
        }
        element(out, "  ", "level", record.getLevel().toString());
        if (record.getSourceClassName() != null) {
            element(out, "  ", "class", record.getSourceClassName());
        }
        if (record.getSourceMethodName() != null) {
            element(out, "  ", "method", record.getSourceMethodName());
        }
        element(out, "  ", "thread", String.valueOf(record.getLongThreadID()));
        if (record.getMessage() != null) {
            element(out, "  ", "message", formatMessage(record));
        }
        appendKey(out, record);
        appendThrown(out, record.getThrown());
        return out.append("</record>\n").toString();
    }

    private static void appendKey(StringBuilder out, LogRecord record) {
        if (record.getResourceBundle() != null) {
            element(out, "  ", "key", record.getMessage());
            element(out, "  ", "catalog", record.getResourceBundleName());
        }
    }

    private static void appendThrown(StringBuilder out, Throwable thrown) {
        if (thrown == null) {
            return;
        }
        out.append("  <exception>\n");
        element(out, "    ", "message", thrown.toString());
        for (StackTraceElement frame : thrown.getStackTrace()) {
            out.append("    <frame>\n");
            element(out, "      ", "class", frame.getClassName());
            element(out, "      ", "method", frame.getMethodName());
            if (frame.getLineNumber() >= 0) {
                element(out, "      ", "line", String.valueOf(frame.getLineNumber()));
            }
            out.append("    </frame>\n");
        }
        out.append("  </exception>\n");
    }

    /** Returns the XML declaration and the start of the log element. */
    @Override
    public String getHead(Handler h) {
        String encoding = h == null ? null : h.getEncoding();
        if (encoding == null) {
            encoding = Charset.defaultCharset().name();
        }
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\" standalone=\"no\"?>\n"
                + "<!DOCTYPE log SYSTEM \"logger.dtd\">\n<log>\n";
    }

    /** Returns the end of the log element. */
    @Override
    public String getTail(Handler h) {
        return "</log>\n";
    }
}
