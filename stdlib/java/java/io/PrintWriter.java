package java.io;

import java.nio.charset.Charset;
import java.util.Formatter;
import java.util.Locale;
import java.util.Objects;

/** Prints text to a writer and never throws. */
public class PrintWriter extends Writer {
    /** The target, null once closed. */
    protected Writer out;
    private final boolean autoFlush;
    private boolean trouble;
    private Formatter formatter;
    private PrintStream stream;

    /** Prints without automatic flushing. */
    public PrintWriter(Writer out) {
        this(out, false);
    }

    /** Prints, flushing at println, printf and format if asked. */
    public PrintWriter(Writer out, boolean autoFlush) {
        super(out);
        this.out = out;
        this.autoFlush = autoFlush;
    }

    /** Prints to a byte stream. */
    public PrintWriter(OutputStream out) {
        this(out, false);
    }

    /** Prints to a byte stream, flushing if asked. */
    public PrintWriter(OutputStream out, boolean autoFlush) {
        this(new BufferedWriter(out instanceof PrintStream
            ? new OutputStreamWriter(out, ((PrintStream) out).charset())
            : new OutputStreamWriter(out)), autoFlush);
        if (out instanceof PrintStream) {
            stream = (PrintStream) out;
        }
    }

    /** Prints to a byte stream in a charset. */
    public PrintWriter(OutputStream out, boolean autoFlush,
            Charset charset) {
        this(new BufferedWriter(new OutputStreamWriter(out, charset)),
            autoFlush);
        if (out instanceof PrintStream) {
            stream = (PrintStream) out;
        }
    }

    /** Prints to a named file. */
    public PrintWriter(String fileName) throws FileNotFoundException {
        this(new FileOutputStream(fileName), false);
    }

    /** Prints to a named file in a named charset. */
    public PrintWriter(String fileName, String csn)
            throws FileNotFoundException, UnsupportedEncodingException {
        this(InputStreamReader.named(csn), new File(fileName));
    }

    /** Prints to a named file in a charset. */
    public PrintWriter(String fileName, Charset charset)
            throws IOException {
        this(Objects.requireNonNull(charset, "charset"),
            new File(fileName));
    }

    /** Prints to a file. */
    public PrintWriter(File file) throws FileNotFoundException {
        this(new FileOutputStream(file), false);
    }

    /** Prints to a file in a named charset. */
    public PrintWriter(File file, String csn)
            throws FileNotFoundException, UnsupportedEncodingException {
        this(InputStreamReader.named(csn), file);
    }

    /** Prints to a file in a charset. */
    public PrintWriter(File file, Charset charset) throws IOException {
        this(Objects.requireNonNull(charset, "charset"), file);
    }

    /** The charset is checked before the file is created. */
    private PrintWriter(Charset charset, File file)
            throws FileNotFoundException {
        this(new FileOutputStream(file), false, charset);
    }

    private void ensureOpen() throws IOException {
        if (out == null) {
            throw new IOException("Stream closed");
        }
    }

    private void failed(IOException e) {
        if (e instanceof InterruptedIOException) {
            Thread.currentThread().interrupt();
        } else {
            trouble = true;
        }
    }

    @Override
    public void flush() {
        synchronized (lock) {
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
        synchronized (lock) {
            if (out == null) {
                return;
            }
            try {
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
        if (out instanceof PrintWriter) {
            return ((PrintWriter) out).checkError();
        }
        if (stream != null) {
            return stream.checkError();
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
    public void write(int c) {
        synchronized (lock) {
            try {
                ensureOpen();
                out.write(c);
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    @Override
    public void write(char[] buf, int off, int len) {
        synchronized (lock) {
            try {
                ensureOpen();
                out.write(buf, off, len);
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    @Override
    public void write(char[] buf) {
        write(buf, 0, buf.length);
    }

    @Override
    public void write(String s, int off, int len) {
        synchronized (lock) {
            try {
                ensureOpen();
                out.write(s, off, len);
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    @Override
    public void write(String s) {
        write(s, 0, s.length());
    }

    /** Prints true or false. */
    public void print(boolean b) {
        write(b ? "true" : "false");
    }

    /** Prints a character. */
    public void print(char c) {
        write(c);
    }

    /** Prints an int. */
    public void print(int i) {
        write(String.valueOf(i));
    }

    /** Prints a long. */
    public void print(long l) {
        write(String.valueOf(l));
    }

    /** Prints a float. */
    public void print(float f) {
        write(String.valueOf(f));
    }

    /** Prints a double. */
    public void print(double d) {
        write(String.valueOf(d));
    }

    /** Prints characters. */
    public void print(char[] s) {
        write(s);
    }

    /** Prints a string. */
    public void print(String s) {
        write(String.valueOf(s));
    }

    /** Prints an object's text. */
    public void print(Object obj) {
        write(String.valueOf(obj));
    }

    /** Ends the line. */
    public void println() {
        synchronized (lock) {
            try {
                ensureOpen();
                out.write(System.lineSeparator());
                if (autoFlush) {
                    out.flush();
                }
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    /** Prints true or false and ends the line. */
    public void println(boolean x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    /** Prints a character and ends the line. */
    public void println(char x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    /** Prints an int and ends the line. */
    public void println(int x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    /** Prints a long and ends the line. */
    public void println(long x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    /** Prints a float and ends the line. */
    public void println(float x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    /** Prints a double and ends the line. */
    public void println(double x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    /** Prints characters and ends the line. */
    public void println(char[] x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    /** Prints a string and ends the line. */
    public void println(String x) {
        synchronized (lock) {
            print(x);
            println();
        }
    }

    /** Prints an object's text and ends the line. */
    public void println(Object x) {
        String s = String.valueOf(x);
        synchronized (lock) {
            print(s);
            println();
        }
    }

    /** Prints formatted text. */
    public PrintWriter printf(String format, Object... args) {
        return format(format, args);
    }

    /** Prints text formatted for a locale. */
    public PrintWriter printf(Locale l, String format, Object... args) {
        return format(l, format, args);
    }

    /** Prints formatted text. */
    public PrintWriter format(String format, Object... args) {
        return format(Locale.getDefault(Locale.Category.FORMAT), format,
            args);
    }

    /** Prints text formatted for a locale. */
    public PrintWriter format(Locale l, String format, Object... args) {
        synchronized (lock) {
            if (out == null) {
                trouble = true;
                return this;
            }
            if (formatter == null || formatter.locale() != l) {
                formatter = new Formatter(this, l);
            }
            formatter.format(l, format, args);
            if (autoFlush) {
                flush();
            }
        }
        return this;
    }

    @Override
    public PrintWriter append(CharSequence csq) {
        write(String.valueOf(csq));
        return this;
    }

    @Override
    public PrintWriter append(CharSequence csq, int start, int end) {
        CharSequence text = csq == null ? "null" : csq;
        return append(text.subSequence(start, end));
    }

    @Override
    public PrintWriter append(char c) {
        write(c);
        return this;
    }
}
