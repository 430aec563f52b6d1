package java.nio.channels;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.util.Objects;

/** Makes streams of channels and channels of streams. */
public final class Channels {
    private static final int BLOCK = 8192;

    private Channels() {
    }

    /** Returns a stream that reads from a channel. */
    public static InputStream newInputStream(ReadableByteChannel ch) {
        return new ChannelInput(Objects.requireNonNull(ch));
    }

    /** Returns a stream that writes to a channel. */
    public static OutputStream newOutputStream(WritableByteChannel ch) {
        return new ChannelOutput(Objects.requireNonNull(ch));
    }

    /** Returns a channel that reads from a stream. */
    public static ReadableByteChannel newChannel(InputStream in) {
        return new StreamInput(Objects.requireNonNull(in));
    }

    /** Returns a channel that writes to a stream. */
    public static WritableByteChannel newChannel(OutputStream out) {
        return new StreamOutput(Objects.requireNonNull(out));
    }

    /** Returns a reader of a channel. */
    public static Reader newReader(ReadableByteChannel ch,
            CharsetDecoder dec, int minBufferCap) {
        return new InputStreamReader(newInputStream(ch), dec);
    }

    /** Returns a reader of a channel. */
    public static Reader newReader(ReadableByteChannel ch, String csName) {
        return newReader(ch, Charset.forName(csName));
    }

    /** Returns a reader of a channel. */
    public static Reader newReader(ReadableByteChannel ch, Charset charset) {
        return newReader(ch, charset.newDecoder(), -1);
    }

    /** Returns a writer to a channel. */
    public static Writer newWriter(WritableByteChannel ch,
            CharsetEncoder enc, int minBufferCap) {
        return new OutputStreamWriter(newOutputStream(ch), enc);
    }

    /** Returns a writer to a channel. */
    public static Writer newWriter(WritableByteChannel ch, String csName) {
        return newWriter(ch, Charset.forName(csName));
    }

    /** Returns a writer to a channel. */
    public static Writer newWriter(WritableByteChannel ch, Charset charset) {
        return newWriter(ch, charset.newEncoder(), -1);
    }

    private static final class ChannelInput extends InputStream {
        private final ReadableByteChannel channel;

        ChannelInput(ReadableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int n = read(one, 0, 1);
            return n == 1 ? one[0] & 0xff : -1;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            return len == 0 ? 0
                : channel.read(ByteBuffer.wrap(b, off, len));
        }

        @Override
        public int available() throws IOException {
            if (!(channel instanceof SeekableByteChannel)) {
                return 0;
            }
            SeekableByteChannel file = (SeekableByteChannel) channel;
            long left = Math.max(0, file.size() - file.position());
            return (int) Math.min(left, Integer.MAX_VALUE);
        }

        @Override
        public long skip(long n) throws IOException {
            if (n <= 0 || !(channel instanceof SeekableByteChannel)) {
                return super.skip(n);
            }
            SeekableByteChannel file = (SeekableByteChannel) channel;
            long from = file.position();
            long to = Math.min(n > Long.MAX_VALUE - from ? Long.MAX_VALUE
                : from + n, file.size());
            if (to <= from) {
                return 0;
            }
            file.position(to);
            return to - from;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private static final class ChannelOutput extends OutputStream {
        private final WritableByteChannel channel;

        ChannelOutput(WritableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            ByteBuffer buffer = ByteBuffer.wrap(b, off, len);
            while (buffer.hasRemaining()) {
                if (channel.write(buffer) <= 0) {
                    throw new IOException("no bytes written");
                }
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private static final class StreamInput
            extends AbstractInterruptibleChannel
            implements ReadableByteChannel {
        private final InputStream in;

        StreamInput(InputStream in) {
            this.in = in;
        }

        /** Reads until the buffer is full or the stream would block. */
        @Override
        public synchronized int read(ByteBuffer dst) throws IOException {
            if (!isOpen()) {
                throw new ClosedChannelException();
            }
            byte[] block = new byte[Math.min(dst.remaining(), BLOCK)];
            int total = 0;
            while (dst.hasRemaining()) {
                if (total > 0 && in.available() <= 0) {
                    break;
                }
                int n = in.read(block, 0,
                    Math.min(dst.remaining(), block.length));
                if (n < 0) {
                    return total == 0 ? -1 : total;
                }
                dst.put(block, 0, n);
                total += n;
            }
            return total;
        }

        @Override
        protected void implCloseChannel() throws IOException {
            in.close();
        }
    }

    private static final class StreamOutput
            extends AbstractInterruptibleChannel
            implements WritableByteChannel {
        private final OutputStream out;

        StreamOutput(OutputStream out) {
            this.out = out;
        }

        @Override
        public synchronized int write(ByteBuffer src) throws IOException {
            if (!isOpen()) {
                throw new ClosedChannelException();
            }
            int total = src.remaining();
            byte[] block = new byte[Math.min(total, BLOCK)];
            while (src.hasRemaining()) {
                int n = Math.min(src.remaining(), block.length);
                src.get(block, 0, n);
                out.write(block, 0, n);
            }
            return total;
        }

        @Override
        protected void implCloseChannel() throws IOException {
            out.close();
        }
    }
}
