package java.util.logging;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UnsupportedEncodingException;
import java.io.Writer;
import java.util.Objects;

/** Writes records to an output stream. */
public class StreamHandler extends Handler {
    private OutputStream output;
    private Writer writer;
    private boolean headWritten;

    /** Creates one without a stream. */
    public StreamHandler() {
        configure(Level.INFO, new SimpleFormatter());
    }

    /** Creates one that writes to a stream. */
    public StreamHandler(OutputStream out, Formatter formatter) {
        configure(Level.INFO, new SimpleFormatter());
        setFormatter(formatter);
        setOutputStream(out);
    }

    /** Changes the stream; the old one is ended and closed. */
    protected synchronized void setOutputStream(OutputStream out) throws SecurityException {
        Objects.requireNonNull(out);
        flushAndClose();
        output = out;
        headWritten = false;
        openWriter();
    }

    private void openWriter() {
        try {
            writer = getEncoding() == null ? new OutputStreamWriter(output)
                    : new OutputStreamWriter(output, getEncoding());
        } catch (UnsupportedEncodingException e) {
            throw new Error("Unexpected exception " + e, e);
        }
    }

    /** Sets the charset by name. */
    @Override
    public synchronized void setEncoding(String encoding) throws SecurityException, UnsupportedEncodingException {
        super.setEncoding(encoding);
        if (output != null) {
            flush();
            openWriter();
        }
    }

    /** Writes a record if it is loggable. */
    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        String text;
        try {
            text = getFormatter().format(record);
        } catch (Exception e) {
            reportError(null, e, ErrorManager.FORMAT_FAILURE);
            return;
        }
        try {
            writeHead();
            writer.write(text);
        } catch (Exception e) {
            reportError(null, e, ErrorManager.WRITE_FAILURE);
        }
    }

    private void writeHead() throws IOException {
        if (!headWritten) {
            writer.write(getFormatter().getHead(this));
            headWritten = true;
        }
    }

    /** Is there a stream, and do level and filter let the record pass? */
    @Override
    public boolean isLoggable(LogRecord record) {
        return writer != null && record != null && super.isLoggable(record);
    }

    /** Flushes the stream. */
    @Override
    public synchronized void flush() {
        if (writer != null) {
            try {
                writer.flush();
            } catch (Exception e) {
                reportError(null, e, ErrorManager.FLUSH_FAILURE);
            }
        }
    }

    private void flushAndClose() {
        if (writer == null) {
            return;
        }
        try {
            writeHead();
            writer.write(getFormatter().getTail(this));
            writer.flush();
            writer.close();
        } catch (Exception e) {
            reportError(null, e, ErrorManager.CLOSE_FAILURE);
        }
        writer = null;
        output = null;
    }

    /** Writes the formatter's tail and closes the stream. */
    @Override
    public synchronized void close() throws SecurityException {
        flushAndClose();
    }
}
