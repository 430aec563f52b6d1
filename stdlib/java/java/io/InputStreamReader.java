package java.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Objects;

/** Decodes the bytes of a stream into characters. */
public class InputStreamReader extends Reader {
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes;
    private boolean closed;
    private boolean atEnd;
    private int spare = -1;

    /** Decodes UTF-8, the default. */
    public InputStreamReader(InputStream in) {
        this(in, Charset.defaultCharset());
    }

    /** Decodes a named charset. */
    public InputStreamReader(InputStream in, String charsetName)
            throws UnsupportedEncodingException {
        this(in, named(charsetName));
    }

    /** Decodes a charset. */
    public InputStreamReader(InputStream in, Charset cs) {
        this(in, Objects.requireNonNull(cs, "charset").newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /** Decodes with a decoder. */
    public InputStreamReader(InputStream in, CharsetDecoder dec) {
        super(in);
        this.in = in;
        this.decoder = Objects.requireNonNull(dec, "charset decoder");
        bytes = ByteBuffer.wrap(new byte[8192]);
        bytes.limit(0);
    }

    /** Finds a charset for the constructors that name one. */
    static Charset named(String name) throws UnsupportedEncodingException {
        Objects.requireNonNull(name, "charsetName");
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException
                | UnsupportedCharsetException e) {
            throw new UnsupportedEncodingException(name);
        }
    }

    /** Returns the historical name of the charset, null once closed. */
    public String getEncoding() {
        return closed ? null : historicalName(decoder.charset());
    }

    /** Returns the name older classes use for a charset. */
    static String historicalName(Charset charset) {
        String name = charset.name();
        switch (name) {
            case "UTF-8":
                return "UTF8";
            case "ISO-8859-1":
                return "ISO8859_1";
            case "US-ASCII":
                return "ASCII";
            case "windows-1252":
                return "Cp1252";
            case "UTF-16BE":
                return "UnicodeBigUnmarked";
            case "UTF-16LE":
                return "UnicodeLittleUnmarked";
            default:
                return name;
        }
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            if (spare >= 0) {
                int c = spare;
                spare = -1;
                return c;
            }
            char[] pair = new char[2];
            int n = read(pair, 0, 2);
            if (n == 2) {
                spare = pair[1];
            }
            return n == -1 ? -1 : pair[0];
        }
    }

    @Override
    public int read(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            Objects.checkFromIndexSize(off, len, cbuf.length);
            if (len == 0) {
                return 0;
            }
            if (spare >= 0) {
                cbuf[off] = (char) spare;
                spare = -1;
                int more = len > 1 && bufferedOrReady()
                    ? decode(cbuf, off + 1, len - 1) : 0;
                return Math.max(more, 0) + 1;
            }
            if (len == 1) {
                int c = read();
                if (c == -1) {
                    return -1;
                }
                cbuf[off] = (char) c;
                return 1;
            }
            return decode(cbuf, off, len);
        }
    }

    private boolean bufferedOrReady() throws IOException {
        return bytes.hasRemaining() || in.available() > 0;
    }

    /** Decodes at least one character, or returns -1 at the end. */
    private int decode(char[] cbuf, int off, int len) throws IOException {
        CharBuffer chars = CharBuffer.wrap(cbuf, off, len);
        int start = chars.position();
        for (;;) {
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            if (result.isError()) {
                result.throwException();
            }
            int done = chars.position() - start;
            if (result.isOverflow()) {
                if (done > 0) {
                    return done;
                }
                return decodePair(cbuf, off);
            }
            if (atEnd) {
                decoder.flush(chars);
                done = chars.position() - start;
                decoder.reset();
                return done > 0 ? done : -1;
            }
            if (done > 0 && in.available() <= 0) {
                return done;
            }
            fill();
        }
    }

    /** A surrogate pair did not fit: keeps its second half for later. */
    private int decodePair(char[] cbuf, int off) throws IOException {
        char[] pair = new char[2];
        int n = decode(pair, 0, 2);
        if (n <= 0) {
            return n;
        }
        cbuf[off] = pair[0];
        if (n == 2) {
            spare = pair[1];
        }
        return 1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int at = bytes.position();
        byte[] array = bytes.array();
        int n = in.read(array, at, array.length - at);
        if (n < 0) {
            atEnd = true;
            n = 0;
        }
        bytes.position(0);
        bytes.limit(at + n);
    }

    @Override
    public boolean ready() throws IOException {
        synchronized (lock) {
            ensureOpen();
            return spare >= 0 || bufferedOrReady();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (!closed) {
                closed = true;
                in.close();
            }
        }
    }
}
