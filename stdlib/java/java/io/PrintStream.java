package java.io;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Formatter;
import java.util.Locale;
import java.util.Objects;
import wardian.internal.Utf8;

/**
 * Prints text to a byte stream and never throws.
 *
 * <p>Text in UTF-8 is encoded straight into the target's buffer; other
 * charsets go through a writer that is created on first use.
 */
public class PrintStream extends FilterOutputStream
        implements Appendable, Closeable {
    private final boolean autoFlush;
    private final Charset charset;
    private final boolean direct;
    private boolean trouble;
    private boolean closing;
    private byte[] scratch;
    private OutputStreamWriter encoder;
    private Formatter formatter;

    /** Prints without automatic flushing. */
    public PrintStream(OutputStream out) {
        this(out, false);
    }

    /** Prints with or without automatic flushing. */
    public PrintStream(OutputStream out, boolean autoFlush) {
        super(Objects.requireNonNull(out, "Null output stream"));
        this.autoFlush = autoFlush;
        this.charset = out instanceof PrintStream
            ? ((PrintStream) out).charset : null;
        this.direct = isDirect(charset);
    }

    /** Prints in a named charset. */
    public PrintStream(OutputStream out, boolean autoFlush, String encoding)
            throws UnsupportedEncodingException {
        this(Objects.requireNonNull(out, "Null output stream"), autoFlush,
            toCharset(encoding));
    }

    /** Prints in a charset. */
    public PrintStream(OutputStream out, boolean autoFlush,
            Charset charset) {
        super(Objects.requireNonNull(out, "Null output stream"));
        this.autoFlush = autoFlush;
        this.charset = Objects.requireNonNull(charset);
        this.direct = isDirect(charset);
    }

    /** Prints to a named file. */
    public PrintStream(String fileName) throws FileNotFoundException {
        this(new FileOutputStream(fileName), false);
    }

    /** Prints to a named file in a named charset. */
    public PrintStream(String fileName, String csn)
            throws FileNotFoundException, UnsupportedEncodingException {
        this(toCharset(csn), new FileOutputStream(fileName));
    }

    /** Prints to a named file in a charset. */
    public PrintStream(String fileName, Charset charset)
            throws IOException {
        this(Objects.requireNonNull(charset, "charset"),
            new FileOutputStream(fileName));
    }

    /** Prints to a file. */
    public PrintStream(File file) throws FileNotFoundException {
        this(new FileOutputStream(file), false);
    }

    /** Prints to a file in a named charset. */
    public PrintStream(File file, String csn)
            throws FileNotFoundException, UnsupportedEncodingException {
        this(toCharset(csn), new FileOutputStream(file));
    }

    /** Prints to a file in a charset. */
    public PrintStream(File file, Charset charset) throws IOException {
        this(Objects.requireNonNull(charset, "charset"),
            new FileOutputStream(file));
    }

    /** The charset is checked before the file is created. */
    private PrintStream(Charset charset, OutputStream out) {
        this(out, false, charset);
    }

    private static Charset toCharset(String name)
            throws UnsupportedEncodingException {
        Objects.requireNonNull(name, "charsetName");
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException
                | UnsupportedCharsetException e) {
            throw new UnsupportedEncodingException(name);
        }
    }

    private static boolean isDirect(Charset charset) {
        return charset == null || charset == StandardCharsets.UTF_8;
    }

    /** Returns the charset of the text. */
    public Charset charset() {
        return charset == null ? Charset.defaultCharset() : charset;
    }

    private void ensureOpen() throws IOException {
        if (out == null) {
            throw new IOException("Stream closed");
        }
    }

    /** Records a failure; an interruption is left for the thread to see. */
    private void failed(IOException e) {
        if (e instanceof InterruptedIOException) {
            Thread.currentThread().interrupt();
        } else {
            trouble = true;
        }
    }

    @Override
    public void flush() {
        synchronized (this) {
            try {
                ensureOpen();
                out.flush();
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
            try {
                if (encoder != null) {
                    encoder.flush();
                }
                out.close();
            } catch (IOException e) {
                failed(e);
            }
            out = null;
        }
    }

    /** Flushes and tells whether a failure happened. */
    public boolean checkError() {
        if (out != null) {
            flush();
        }
        if (out instanceof PrintStream) {
            return ((PrintStream) out).checkError();
        }
        return trouble;
    }

    /** Sets the failure state. */
    protected void setError() {
        trouble = true;
    }

    /** Clears the failure state. */
    protected void clearError() {
        trouble = false;
    }

    @Override
    public void write(int b) {
        synchronized (this) {
            try {
                ensureOpen();
                out.write(b);
                if (b == '\n' && autoFlush) {
                    out.flush();
                }
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    @Override
    public void write(byte[] buf, int off, int len) {
        synchronized (this) {
            try {
                ensureOpen();
                out.write(buf, off, len);
                if (autoFlush) {
                    out.flush();
                }
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    @Override
    public void write(byte[] buf) throws IOException {
        write(buf, 0, buf.length);
    }

    /** Writes the whole array without a checked exception. */
    public void writeBytes(byte[] buf) {
        write(buf, 0, buf.length);
    }

    /** Writes text, and a line end if asked, as one unit. */
    private void writeText(String text, boolean line) {
        synchronized (this) {
            try {
                ensureOpen();
                if (!direct) {
                    writeEncoded(text, line);
                } else if (getClass() == PrintStream.class
                        && out.getClass() == BufferedOutputStream.class
                        && writeBuffered((BufferedOutputStream) out, text,
                            line)) {
                    return;
                } else {
                    writeScratch(text, line);
                }
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    /** Encodes into the target's own buffer; false if it does not fit. */
    private boolean writeBuffered(BufferedOutputStream target, String text,
            boolean line) throws IOException {
        synchronized (target) {
            int room = text.length() * 3 + 1;
            if (room > target.buf.length - target.count) {
                target.flushBuffer();
                if (room > target.buf.length) {
                    return false;
                }
            }
            int end = Utf8.encode(text, target.buf, target.count);
            if (line) {
                target.buf[end++] = '\n';
            }
            target.count = end;
            if (autoFlush) {
                target.flush();
            }
            return true;
        }
    }

    /** Encodes into an array of our own and writes it as bytes. */
    private void writeScratch(String text, boolean line)
            throws IOException {
        int room = text.length() * 3 + 1;
        byte[] bytes = scratch;
        if (bytes == null || bytes.length < room) {
            bytes = new byte[Math.max(room, 128)];
            scratch = bytes.length <= 8192 ? bytes : null;
        }
        int end = Utf8.encode(text, bytes, 0);
        if (line) {
            bytes[end++] = '\n';
        }
        if (end > 0) {
            write(bytes, 0, end);
        }
    }

    private void writeEncoded(String text, boolean line)
            throws IOException {
        if (encoder == null) {
            encoder = new OutputStreamWriter(this, charset);
        }
        encoder.write(text);
        if (line) {
            encoder.write('\n');
        }
        encoder.flushBuffer();
    }

    /** Ends a line that a subclass may have printed by its own means. */
    private void printLine(String text) {
        if (getClass() == PrintStream.class) {
            writeText(text, true);
        } else {
            synchronized (this) {
                print(text);
                writeText("", true);
            }
        }
    }

    /** Prints true or false. */
    public void print(boolean b) {
        writeText(b ? "true" : "false", false);
    }

    /** Prints a character. */
    public void print(char c) {
        writeText(String.valueOf(c), false);
    }

    /** Prints an int. */
    public void print(int i) {
        writeText(String.valueOf(i), false);
    }

    /** Prints a long. */
    public void print(long l) {
        writeText(String.valueOf(l), false);
    }

    /** Prints a float. */
    public void print(float f) {
        writeText(String.valueOf(f), false);
    }

    /** Prints a double. */
    public void print(double d) {
        writeText(String.valueOf(d), false);
    }

    /** Prints characters. */
    public void print(char[] s) {
        writeText(new String(s), false);
    }

    /** Prints a string. */
    public void print(String s) {
        writeText(s == null ? "null" : s, false);
    }

    /** Prints an object's text. */
    public void print(Object obj) {
        writeText(String.valueOf(obj), false);
    }

    /** Ends the line. */
    public void println() {
        writeText("", true);
    }

    /** Prints true or false and ends the line. */
    public void println(boolean x) {
        if (getClass() == PrintStream.class) {
            writeText(x ? "true" : "false", true);
        } else {
            synchronized (this) {
                print(x);
                println();
            }
        }
    }

    /** Prints a character and ends the line. */
    public void println(char x) {
        if (getClass() == PrintStream.class) {
            writeText(String.valueOf(x), true);
        } else {
            synchronized (this) {
                print(x);
                println();
            }
        }
    }

    /** Prints an int and ends the line. */
    public void println(int x) {
        if (getClass() == PrintStream.class) {
            writeText(String.valueOf(x), true);
        } else {
            synchronized (this) {
                print(x);
                println();
            }
        }
    }

    /** Prints a long and ends the line. */
    public void println(long x) {
        if (getClass() == PrintStream.class) {
            writeText(String.valueOf(x), true);
        } else {
            synchronized (this) {
                print(x);
                println();
            }
        }
    }

    /** Prints a float and ends the line. */
    public void println(float x) {
        if (getClass() == PrintStream.class) {
            writeText(String.valueOf(x), true);
        } else {
            synchronized (this) {
                print(x);
                println();
            }
        }
    }

    /** Prints a double and ends the line. */
    public void println(double x) {
        if (getClass() == PrintStream.class) {
            writeText(String.valueOf(x), true);
        } else {
            synchronized (this) {
                print(x);
                println();
            }
        }
    }

    /** Prints characters and ends the line. */
    public void println(char[] x) {
        if (getClass() == PrintStream.class) {
            writeText(new String(x), true);
        } else {
            synchronized (this) {
                print(x);
                println();
            }
        }
    }

    /** Prints a string and ends the line. */
    public void println(String x) {
        printLine(x == null ? "null" : x);
    }

    /** Prints an object's text and ends the line. */
    public void println(Object x) {
        printLine(String.valueOf(x));
    }

    /** Prints formatted text. */
    public PrintStream printf(String format, Object... args) {
        return format(format, args);
    }

    /** Prints text formatted for a locale. */
    public PrintStream printf(Locale l, String format, Object... args) {
        return format(l, format, args);
    }

    /** Prints formatted text. */
    public PrintStream format(String format, Object... args) {
        return format(Locale.getDefault(Locale.Category.FORMAT), format,
            args);
    }

    /** Prints text formatted for a locale. */
    public PrintStream format(Locale l, String format, Object... args) {
        synchronized (this) {
            if (out == null) {
                trouble = true;
                return this;
            }
            if (formatter == null || formatter.locale() != l) {
                formatter = new Formatter(this, l);
            }
            formatter.format(l, format, args);
        }
        return this;
    }

    @Override
    public PrintStream append(CharSequence csq) {
        print(String.valueOf(csq));
        return this;
    }

    @Override
    public PrintStream append(CharSequence csq, int start, int end) {
        CharSequence text = csq == null ? "null" : csq;
        return append(text.subSequence(start, end));
    }

    @Override
    public PrintStream append(char c) {
        print(c);
        return this;
    }
}
