package java.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import wardian.internal.Utf8;

/** Encodes characters into the bytes of a stream. */
public class OutputStreamWriter extends Writer {
    private static final int SIZE = 8192;

    private final OutputStream out;
    private final CharsetEncoder encoder;
    private final boolean utf8;
    private final ByteBuffer bytes;
    private boolean closed;
    private char highSurrogate;

    /** Encodes UTF-8, the default. */
    public OutputStreamWriter(OutputStream out) {
        this(out, Charset.defaultCharset());
    }

    /** Encodes a named charset. */
    public OutputStreamWriter(OutputStream out, String charsetName)
            throws UnsupportedEncodingException {
        this(out, InputStreamReader.named(charsetName));
    }

    /** Encodes a charset. */
    public OutputStreamWriter(OutputStream out, Charset cs) {
        super(out);
        this.out = out;
        utf8 = Objects.requireNonNull(cs, "charset")
            == StandardCharsets.UTF_8;
        encoder = utf8 ? null : cs.newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
        bytes = ByteBuffer.wrap(new byte[SIZE]);
    }

    /** Encodes with an encoder. */
    public OutputStreamWriter(OutputStream out, CharsetEncoder enc) {
        super(out);
        this.out = out;
        utf8 = false;
        encoder = Objects.requireNonNull(enc, "charset encoder");
        bytes = ByteBuffer.wrap(new byte[SIZE]);
    }

    /** Returns the historical name of the charset, null once closed. */
    public String getEncoding() {
        return closed ? null : InputStreamReader.historicalName(
            utf8 ? StandardCharsets.UTF_8 : encoder.charset());
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    /** Writes the encoded bytes without flushing the stream. */
    void flushBuffer() throws IOException {
        synchronized (lock) {
            ensureOpen();
            writeBytes();
        }
    }

    private void writeBytes() throws IOException {
        int n = bytes.position();
        if (n > 0) {
            bytes.clear();
            out.write(bytes.array(), 0, n);
        }
    }

    @Override
    public void write(int c) throws IOException {
        write(String.valueOf((char) c), 0, 1);
    }

    @Override
    public void write(char[] cbuf, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, cbuf.length);
        write(new String(cbuf, off, len), 0, len);
    }

    @Override
    public void write(String str, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (len < 0 || off < 0 || off > str.length() - len) {
                throw new IndexOutOfBoundsException();
            }
            if (len == 0) {
                return;
            }
            String text = str;
            int from = off;
            int to = off + len;
            if (highSurrogate != 0) {
                text = highSurrogate + str.substring(from, to);
                from = 0;
                to = text.length();
                highSurrogate = 0;
            }
            if (Character.isHighSurrogate(text.charAt(to - 1))) {
                highSurrogate = text.charAt(--to);
            }
            encode(text, from, to);
        }
    }

    private void encode(String text, int from, int to) throws IOException {
        if (!utf8) {
            encode(CharBuffer.wrap(text, from, to), false);
            return;
        }
        while (from < to) {
            int end = Math.min(to, from + SIZE / 3);
            if (end < to && Character.isHighSurrogate(
                    text.charAt(end - 1))) {
                end--;
            }
            if ((end - from) * 3 > bytes.remaining()) {
                writeBytes();
            }
            bytes.position(Utf8.encode(text, from, end, bytes.array(),
                bytes.position()));
            from = end;
        }
    }

    private void encode(CharBuffer chars, boolean last) throws IOException {
        for (;;) {
            CoderResult result = encoder.encode(chars, bytes, last);
            if (result.isUnderflow()) {
                return;
            }
            if (result.isError()) {
                result.throwException();
            }
            writeBytes();
        }
    }

    @Override
    public Writer append(CharSequence csq) throws IOException {
        write(String.valueOf(csq));
        return this;
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            ensureOpen();
            writeBytes();
            out.flush();
        }
    }

    /** Writes what only the end of the text makes certain. */
    private void finish() throws IOException {
        String rest = highSurrogate == 0 ? ""
            : String.valueOf(highSurrogate);
        highSurrogate = 0;
        if (utf8) {
            encode(rest, 0, rest.length());
        } else {
            encode(CharBuffer.wrap(rest), true);
            while (encoder.flush(bytes).isOverflow()) {
                writeBytes();
            }
        }
        writeBytes();
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (closed) {
                return;
            }
            try (OutputStream target = out) {
                finish();
                target.flush();
            } finally {
                closed = true;
            }
        }
    }
}
