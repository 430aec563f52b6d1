package java.util;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;

/** Writes arguments in the manner of C's printf. */
public final class Formatter implements Closeable, Flushable {
    private Appendable out;
    private final Locale locale;
    private IOException lastException;

    /** Creates a formatter that writes to a new StringBuilder. */
    public Formatter() {
        this(new StringBuilder(), Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Creates a formatter that writes to a destination. */
    public Formatter(Appendable a) {
        this(a, Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Creates a formatter that writes to a new StringBuilder. */
    public Formatter(Locale l) {
        this(new StringBuilder(), l);
    }

    /** Creates a formatter that writes to a destination. */
    public Formatter(Appendable a, Locale l) {
        out = a == null ? new StringBuilder() : a;
        locale = l;
    }

    /** Creates a formatter that writes to a file. */
    public Formatter(String fileName) throws FileNotFoundException {
        this(new FileOutputStream(fileName));
    }

    /** Creates a formatter that writes to a file in a charset. */
    public Formatter(String fileName, String csn)
            throws FileNotFoundException, UnsupportedEncodingException {
        this(fileName, csn, Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Creates a formatter that writes to a file in a charset. */
    public Formatter(String fileName, String csn, Locale l)
            throws FileNotFoundException, UnsupportedEncodingException {
        this(new File(fileName), csn, l);
    }

    /** Creates a formatter that writes to a file in a charset. */
    public Formatter(String fileName, Charset charset, Locale l) throws IOException {
        this(writer(new FileOutputStream(fileName), charset), l);
    }

    /** Creates a formatter that writes to a file. */
    public Formatter(File file) throws FileNotFoundException {
        this(new FileOutputStream(file));
    }

    /** Creates a formatter that writes to a file in a charset. */
    public Formatter(File file, String csn)
            throws FileNotFoundException, UnsupportedEncodingException {
        this(file, csn, Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Creates a formatter that writes to a file in a charset. */
    public Formatter(File file, String csn, Locale l)
            throws FileNotFoundException, UnsupportedEncodingException {
        this(writer(file, csn), l);
    }

    /** Creates a formatter that writes to a file in a charset. */
    public Formatter(File file, Charset charset, Locale l) throws IOException {
        this(writer(new FileOutputStream(file), charset), l);
    }

    /** Creates a formatter that writes to a print stream. */
    public Formatter(PrintStream ps) {
        this((Appendable) Objects.requireNonNull(ps),
            Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Creates a formatter that writes to a stream. */
    public Formatter(OutputStream os) {
        this(writer(os, Charset.defaultCharset()), Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Creates a formatter that writes to a stream in a charset. */
    public Formatter(OutputStream os, String csn) throws UnsupportedEncodingException {
        this(os, csn, Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Creates a formatter that writes to a stream in a charset. */
    public Formatter(OutputStream os, String csn, Locale l) throws UnsupportedEncodingException {
        this(new BufferedWriter(new OutputStreamWriter(os, csn)), l);
    }

    /** Creates a formatter that writes to a stream in a charset. */
    public Formatter(OutputStream os, Charset charset, Locale l) {
        this(writer(os, charset), l);
    }

    private static Appendable writer(OutputStream os, Charset charset) {
        return new BufferedWriter(new OutputStreamWriter(os, charset));
    }

    /** Checks the charset before the file is made. */
    private static Appendable writer(File file, String csn)
            throws FileNotFoundException, UnsupportedEncodingException {
        if (csn == null)
            throw new NullPointerException("charsetName");
        Charset charset;
        try {
            charset = Charset.forName(csn);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedEncodingException(csn);
        }
        return writer(new FileOutputStream(file), charset);
    }

    private void ensureOpen() {
        if (out == null)
            throw new FormatterClosedException();
    }

    /** Returns the locale, or null when nothing is localized. */
    public Locale locale() {
        ensureOpen();
        return locale;
    }

    /** Returns the destination. */
    public Appendable out() {
        ensureOpen();
        return out;
    }

    /** Returns the text of the destination. */
    @Override
    public String toString() {
        ensureOpen();
        return out.toString();
    }

    /** Flushes the destination. */
    @Override
    public void flush() {
        ensureOpen();
        if (out instanceof Flushable) {
            try {
                ((Flushable) out).flush();
            } catch (IOException e) {
                lastException = e;
            }
        }
    }

    /** Closes the destination. */
    @Override
    public void close() {
        if (out == null)
            return;
        try {
            if (out instanceof Closeable)
                ((Closeable) out).close();
        } catch (IOException e) {
            lastException = e;
        } finally {
            out = null;
        }
    }

    /** Returns the last exception of the destination, or null. */
    public IOException ioException() {
        return lastException;
    }

    /** Writes arguments as a format says. */
    public Formatter format(String format, Object... args) {
        return format(locale, format, args);
    }

    /** Writes arguments as a format says, localized. */
    public Formatter format(Locale l, String format, Object... args) {
        ensureOpen();
        new FormatPrinter(this, l, args).print(format);
        return this;
    }

    /** Hands a piece of output to the destination. */
    void write(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException e) {
            lastException = e;
        }
    }

    /** The two ways of writing a BigDecimal. */
    public enum BigDecimalLayoutForm {
        /** With an exponent. */
        SCIENTIFIC,
        /** Without. */
        DECIMAL_FLOAT
    }
}
