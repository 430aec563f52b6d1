package java.io;

/** Counts the lines it reads. */
public class LineNumberReader extends BufferedReader {
    private int lineNumber;
    private int markedLine;
    private boolean skipLineFeed;
    private boolean markedSkip;
    private boolean midLine;

    /** Buffers with the default size. */
    public LineNumberReader(Reader in) {
        super(in);
    }

    /** Buffers with the given size. */
    public LineNumberReader(Reader in, int sz) {
        super(in, sz);
    }

    /** Sets the line number. */
    public void setLineNumber(int lineNumber) {
        this.lineNumber = lineNumber;
    }

    /** Returns the line number, from zero. */
    public int getLineNumber() {
        return lineNumber;
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            int c = super.read();
            if (skipLineFeed) {
                if (c == '\n') {
                    c = super.read();
                }
                skipLineFeed = false;
            }
            if (c == '\r') {
                skipLineFeed = true;
                c = '\n';
            }
            if (c == '\n') {
                lineNumber++;
                midLine = false;
            } else if (c == -1) {
                endOfInput();
            } else {
                midLine = true;
            }
            return c;
        }
    }

    /** A last line without a line end counts as well. */
    private void endOfInput() {
        if (midLine) {
            lineNumber++;
            midLine = false;
        }
    }

    @Override
    public int read(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            int n = super.read(cbuf, off, len);
            if (n == -1) {
                endOfInput();
                return -1;
            }
            for (int i = off; i < off + n; i++) {
                char c = cbuf[i];
                boolean ignored = skipLineFeed && c == '\n';
                skipLineFeed = c == '\r';
                if (!ignored && (c == '\n' || c == '\r')) {
                    lineNumber++;
                }
                midLine = c != '\n' && c != '\r';
            }
            return n;
        }
    }

    @Override
    public String readLine() throws IOException {
        synchronized (lock) {
            String line = readLine(skipLineFeed, null);
            skipLineFeed = false;
            if (line != null) {
                lineNumber++;
            } else {
                endOfInput();
            }
            midLine = false;
            return line;
        }
    }

    @Override
    public long skip(long n) throws IOException {
        if (n < 0) {
            throw new IllegalArgumentException("skip() value is negative");
        }
        synchronized (lock) {
            char[] scratch = new char[(int) Math.min(n, 8192)];
            long left = n;
            while (left > 0) {
                int got = read(scratch, 0,
                    (int) Math.min(left, scratch.length));
                if (got == -1) {
                    break;
                }
                left -= got;
            }
            return n - left;
        }
    }

    @Override
    public void mark(int readAheadLimit) throws IOException {
        synchronized (lock) {
            // A line feed after a carriage return may have to be skipped.
            super.mark(skipLineFeed && readAheadLimit < Integer.MAX_VALUE
                ? readAheadLimit + 1 : readAheadLimit);
            markedLine = lineNumber;
            markedSkip = skipLineFeed;
        }
    }

    @Override
    public void reset() throws IOException {
        synchronized (lock) {
            super.reset();
            lineNumber = markedLine;
            skipLineFeed = markedSkip;
        }
    }
}
