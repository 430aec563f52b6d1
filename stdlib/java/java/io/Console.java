package java.io;

import java.nio.charset.Charset;
import java.util.Locale;

/** The terminal of the program: the standard input and output as text. */
public class Console implements Flushable {
    private final Charset charset = Charset.defaultCharset();
    private final Reader reader = new InputStreamReader(
        new FileInputStream(FileDescriptor.in), charset);
    private final BufferedReader lines = new BufferedReader(reader);
    private final PrintWriter writer = new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out),
            charset), true);

    Console() {
    }

    /** Returns the writer of the terminal. */
    public PrintWriter writer() {
        return writer;
    }

    /** Returns the reader of the terminal. */
    public Reader reader() {
        return lines;
    }

    /** Writes formatted text. */
    public Console format(String fmt, Object... args) {
        writer.format(fmt, args).flush();
        return this;
    }

    /** Writes formatted text in a locale. */
    public Console format(Locale locale, String format, Object... args) {
        writer.format(locale, format, args).flush();
        return this;
    }

    /** Writes formatted text. */
    public Console printf(String format, Object... args) {
        return format(format, args);
    }

    /** Writes formatted text in a locale. */
    public Console printf(Locale locale, String format, Object... args) {
        return format(locale, format, args);
    }

    /** Writes a prompt and reads a line, null at the end. */
    public String readLine(String fmt, Object... args) {
        format(fmt, args);
        return readLine();
    }

    /** Reads a line, null at the end. */
    public String readLine() {
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new IOError(e);
        }
    }

    /** Writes text and a line end. */
    public Console println(Object obj) {
        writer.println(obj);
        return this;
    }

    /** Writes a line end. */
    public Console println() {
        writer.println();
        return this;
    }

    /** Writes text. */
    public Console print(Object obj) {
        writer.print(obj);
        writer.flush();
        return this;
    }

    @Override
    public void flush() {
        writer.flush();
    }

    /** Returns the character set of the terminal. */
    public Charset charset() {
        return charset;
    }

    /** Tells whether a person sits at the other end. */
    public boolean isTerminal() {
        return true;
    }
}
