package java.io;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Buffers another reader and reads lines. */
public class BufferedReader extends Reader {
    private Reader in;
    private char[] buffer;
    private int count;
    private int next;
    private int markAt = -1;
    private int markLimit;
    private boolean skipLineFeed;
    private boolean markedSkip;

    /** Buffers with the default size. */
    public BufferedReader(Reader in) {
        this(in, 8192);
    }

    /** Buffers with the given size. */
    public BufferedReader(Reader in, int sz) {
        super(in);
        if (sz <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
        this.in = in;
        buffer = new char[sz];
    }

    private void ensureOpen() throws IOException {
        if (in == null) {
            throw new IOException("Stream closed");
        }
    }

    /** Reads once behind the marked characters, if any. */
    private void fill() throws IOException {
        int from = 0;
        if (markAt >= 0) {
            int kept = next - markAt;
            if (kept >= markLimit) {
                markAt = -2;
            } else {
                keepMarked(kept);
                from = kept;
            }
        }
        next = from;
        count = from;
        int n;
        do {
            n = in.read(buffer, from, buffer.length - from);
        } while (n == 0);
        if (n > 0) {
            count = from + n;
        }
    }

    private void keepMarked(int kept) {
        char[] target = buffer;
        if (kept >= buffer.length) {
            long size = Math.min((long) buffer.length * 2, markLimit);
            target = new char[(int) Math.max(size, kept + 1L)];
        }
        System.arraycopy(buffer, markAt, target, 0, kept);
        buffer = target;
        markAt = 0;
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            ensureOpen();
            for (;;) {
                if (next >= count) {
                    fill();
                    if (next >= count) {
                        return -1;
                    }
                }
                char c = buffer[next++];
                if (skipLineFeed) {
                    skipLineFeed = false;
                    if (c == '\n') {
                        continue;
                    }
                }
                return c;
            }
        }
    }

    private int readOnce(char[] cbuf, int off, int len) throws IOException {
        if (next >= count) {
            if (len >= buffer.length && markAt < 0 && !skipLineFeed) {
                return in.read(cbuf, off, len);
            }
            fill();
        }
        if (next < count && skipLineFeed) {
            skipLineFeed = false;
            if (buffer[next] == '\n') {
                next++;
                if (next >= count) {
                    fill();
                }
            }
        }
        if (next >= count) {
            return -1;
        }
        int n = Math.min(len, count - next);
        System.arraycopy(buffer, next, cbuf, off, n);
        next += n;
        return n;
    }

    @Override
    public int read(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            Objects.checkFromIndexSize(off, len, cbuf.length);
            if (len == 0) {
                return 0;
            }
            int n = readOnce(cbuf, off, len);
            while (n > 0 && n < len && in.ready()) {
                int more = readOnce(cbuf, off + n, len - n);
                if (more <= 0) {
                    break;
                }
                n += more;
            }
            return n;
        }
    }

    /** Reads a line without its end, or returns null at the end. */
    public String readLine() throws IOException {
        return readLine(false, null);
    }

    /** Reads a line; atEnd[0] tells whether a line end closed it. */
    String readLine(boolean ignoreLineFeed, boolean[] atEnd)
            throws IOException {
        synchronized (lock) {
            ensureOpen();
            StringBuilder head = null;
            boolean omit = ignoreLineFeed || skipLineFeed;
            for (;;) {
                if (next >= count) {
                    fill();
                    if (next >= count) {
                        return head == null ? null : head.toString();
                    }
                }
                if (omit && buffer[next] == '\n') {
                    next++;
                }
                omit = false;
                skipLineFeed = false;
                if (next >= count) {
                    continue;
                }
                int start = next;
                int end = lineEnd(start);
                next = end;
                if (end < count) {
                    next++;
                    skipLineFeed = buffer[end] == '\r';
                    if (atEnd != null) {
                        atEnd[0] = true;
                    }
                    if (head == null) {
                        return new String(buffer, start, end - start);
                    }
                    return head.append(buffer, start, end - start)
                        .toString();
                }
                if (head == null) {
                    head = new StringBuilder(80);
                }
                head.append(buffer, start, end - start);
            }
        }
    }

    private int lineEnd(int from) {
        char[] chars = buffer;
        int end = count;
        int i = from;
        while (i < end) {
            char c = chars[i];
            if (c == '\n' || c == '\r') {
                break;
            }
            i++;
        }
        return i;
    }

    @Override
    public long skip(long n) throws IOException {
        if (n < 0) {
            throw new IllegalArgumentException("skip value is negative");
        }
        synchronized (lock) {
            ensureOpen();
            long left = n;
            while (left > 0) {
                if (next >= count) {
                    fill();
                    if (next >= count) {
                        break;
                    }
                }
                if (skipLineFeed) {
                    skipLineFeed = false;
                    if (buffer[next] == '\n') {
                        next++;
                    }
                }
                int step = (int) Math.min(left, count - next);
                next += step;
                left -= step;
            }
            return n - left;
        }
    }

    @Override
    public boolean ready() throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (skipLineFeed) {
                if (next >= count && in.ready()) {
                    fill();
                }
                if (next < count) {
                    if (buffer[next] == '\n') {
                        next++;
                    }
                    skipLineFeed = false;
                }
            }
            return next < count || in.ready();
        }
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int readAheadLimit) throws IOException {
        if (readAheadLimit < 0) {
            throw new IllegalArgumentException("Read-ahead limit < 0");
        }
        synchronized (lock) {
            ensureOpen();
            markLimit = readAheadLimit;
            markAt = next;
            markedSkip = skipLineFeed;
        }
    }

    @Override
    public void reset() throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (markAt < 0) {
                throw new IOException(markAt == -2 ? "Mark invalid"
                    : "Stream not marked");
            }
            next = markAt;
            skipLineFeed = markedSkip;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (in == null) {
                return;
            }
            try {
                in.close();
            } finally {
                in = null;
                buffer = null;
            }
        }
    }

    /** Returns a stream of the lines that remain. */
    public Stream<String> lines() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(
            new LineIterator(), Spliterator.ORDERED | Spliterator.NONNULL),
            false);
    }

    /** Reads lines on demand. */
    private final class LineIterator implements Iterator<String> {
        private String line;

        @Override
        public boolean hasNext() {
            if (line != null) {
                return true;
            }
            try {
                line = readLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return line != null;
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            String result = line;
            line = null;
            return result;
        }
    }
}
