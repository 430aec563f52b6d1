package java.io;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;

/** Reads streams one after the other. */
public class SequenceInputStream extends InputStream {
    private final Enumeration<? extends InputStream> rest;
    private InputStream in;

    /** Reads the streams of an enumeration. */
    public SequenceInputStream(Enumeration<? extends InputStream> e) {
        rest = e;
        advance();
    }

    /** Reads two streams. */
    public SequenceInputStream(InputStream s1, InputStream s2) {
        this(Collections.enumeration(Arrays.asList(s1, s2)));
    }

    private void advance() {
        in = null;
        if (rest.hasMoreElements()) {
            in = Objects.requireNonNull(rest.nextElement());
        }
    }

    private void closeAndAdvance() throws IOException {
        in.close();
        advance();
    }

    @Override
    public int available() throws IOException {
        return in == null ? 0 : in.available();
    }

    @Override
    public int read() throws IOException {
        while (in != null) {
            int c = in.read();
            if (c >= 0) {
                return c;
            }
            closeAndAdvance();
        }
        return -1;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        if (in == null) {
            return -1;
        }
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        while (in != null) {
            int n = in.read(b, off, len);
            if (n > 0) {
                return n;
            }
            closeAndAdvance();
        }
        return -1;
    }

    /** Closes all streams; throws the first exception after the last. */
    @Override
    public void close() throws IOException {
        IOException first = null;
        while (in != null) {
            try {
                in.close();
            } catch (IOException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
            advance();
        }
        if (first != null) {
            throw first;
        }
    }
}
