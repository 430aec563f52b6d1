package java.net;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The ways in which HTTP sends and receives a body. */
final class HttpBodies {
    private static final int LONGEST_LINE = 65536;

    private HttpBodies() {
    }

    /** Reads a line without its end; null at the end of the stream. */
    static String readLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return line.length() == 0 ? null : line.toString();
            }
            if (line.length() == LONGEST_LINE) {
                throw new ProtocolException("Header line too long");
            }
            line.append((char) c);
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
    }

    /** A body whose end is known: after a number of bytes, or in chunks that each have one. */
    static final class Input extends FilterInputStream {
        private final boolean chunked;
        private long left;
        private boolean ended;

        Input(InputStream in, long length, boolean chunked) {
            super(in);
            this.chunked = chunked;
            left = chunked ? 0 : length;
        }

        /** Goes to the next chunk if this one is over; returns false at the end. */
        private boolean more() throws IOException {
            if (ended || left > 0) {
                return !ended;
            }
            if (chunked) {
                readChunkSize();
            }
            ended = left == 0;
            if (ended && chunked) {
                String trailer = readLine(in);
                while (trailer != null && !trailer.isEmpty()) {
                    trailer = readLine(in);
                }
            }
            return !ended;
        }

        private void readChunkSize() throws IOException {
            String line = readLine(in);
            if (line != null && line.isEmpty()) {
                line = readLine(in);
            }
            if (line == null) {
                throw new IOException("Premature EOF");
            }
            int end = line.indexOf(';');
            try {
                left = Long.parseLong((end < 0 ? line : line.substring(0, end)).trim(), 16);
            } catch (NumberFormatException e) {
                left = -1;
            }
            if (left < 0) {
                throw new IOException("Bogus chunk size");
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            java.util.Objects.checkFromIndexSize(off, len, b.length);
            if (len == 0) {
                return 0;
            }
            if (!more()) {
                return -1;
            }
            int count = in.read(b, off, (int) Math.min(len, left));
            if (count < 0) {
                if (chunked) {
                    throw new IOException("Premature EOF");
                }
                ended = true;
                return -1;
            }
            left -= count;
            return count;
        }

        @Override
        public long skip(long n) throws IOException {
            long done = 0;
            byte[] ignored = new byte[2048];
            for (int count = 0; done < n && count >= 0; done += Math.max(count, 0)) {
                count = read(ignored, 0, (int) Math.min(ignored.length, n - done));
            }
            return done;
        }

        @Override
        public int available() throws IOException {
            return ended ? 0 : (int) Math.min(left, in.available());
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    /** A body sent while it is written: of a known length, or in chunks if the length is -1. */
    static final class Output extends OutputStream {
        private final OutputStream out;
        private final byte[] chunk;
        private int count;
        private long left;
        private boolean closed;

        Output(OutputStream out, long length, int chunkLength) {
            this.out = out;
            left = length;
            chunk = new byte[length < 0 ? chunkLength : 0];
        }

        boolean isClosed() {
            return closed;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            java.util.Objects.checkFromIndexSize(off, len, b.length);
            if (closed) {
                throw new IOException("Stream is closed");
            }
            if (chunk.length == 0) {
                if (len > left) {
                    throw new IOException("too many bytes written");
                }
                left -= len;
                out.write(b, off, len);
                return;
            }
            for (int done = 0; done < len;) {
                int part = Math.min(len - done, chunk.length - count);
                System.arraycopy(b, off + done, chunk, count, part);
                count += part;
                done += part;
                if (count == chunk.length) {
                    sendChunk();
                }
            }
        }

        private void sendChunk() throws IOException {
            if (count > 0) {
                out.write((Integer.toHexString(count) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                out.write(chunk, 0, count);
                out.write('\r');
                out.write('\n');
                count = 0;
            }
        }

        @Override
        public void flush() throws IOException {
            sendChunk();
            out.flush();
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            if (left > 0) {
                throw new IOException("insufficient data written");
            }
            sendChunk();
            if (chunk.length > 0) {
                out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
            out.flush();
        }
    }
}
