package java.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The coders of Base64: basic, for URLs, and for mail. */
public class Base64 {
    private static final String BASIC =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int MAIL_LINE = 76;

    private Base64() {
    }

    /** Returns the basic encoder. */
    public static Encoder getEncoder() {
        return Encoder.PLAIN;
    }

    /** Returns the encoder for URLs and file names. */
    public static Encoder getUrlEncoder() {
        return Encoder.URL;
    }

    /** Returns the encoder for mail, with lines of 76 chars. */
    public static Encoder getMimeEncoder() {
        return Encoder.MAIL;
    }

    /** Returns an encoder for mail with its own lines. */
    public static Encoder getMimeEncoder(int lineLength, byte[] lineSeparator) {
        Objects.requireNonNull(lineSeparator);
        for (byte b : lineSeparator)
            if (BASIC.indexOf(b & 0xFF) >= 0)
                throw new IllegalArgumentException("Illegal base64 line separator character 0x"
                    + Integer.toString(b & 0xFF, 16));
        int length = lineLength & ~3;
        if (lineLength <= 0 || length == 0)
            return Encoder.PLAIN;
        return new Encoder(false, true, length, lineSeparator);
    }

    /** Returns the basic decoder. */
    public static Decoder getDecoder() {
        return Decoder.PLAIN;
    }

    /** Returns the decoder for URLs and file names. */
    public static Decoder getUrlDecoder() {
        return Decoder.URL;
    }

    /** Returns the decoder for mail, which ignores foreign chars. */
    public static Decoder getMimeDecoder() {
        return Decoder.MAIL;
    }

    private static byte[] alphabet(boolean url) {
        byte[] table = BASIC.getBytes(StandardCharsets.ISO_8859_1);
        if (url) {
            table[62] = '-';
            table[63] = '_';
        }
        return table;
    }

    /** Encodes bytes. */
    public static class Encoder {
        static final Encoder PLAIN = new Encoder(false, true, 0, null);
        static final Encoder URL = new Encoder(true, true, 0, null);
        static final Encoder MAIL = new Encoder(false, true, MAIL_LINE, new byte[] {'\r', '\n'});

        private final boolean url;
        private final boolean padding;
        /** A multiple of 4, or 0 for one line. */
        private final int lineLength;
        private final byte[] lineSeparator;
        private final byte[] alphabet;

        Encoder(boolean url, boolean padding, int lineLength, byte[] lineSeparator) {
            this.url = url;
            this.padding = padding;
            this.lineLength = lineLength;
            this.lineSeparator = lineSeparator;
            this.alphabet = alphabet(url);
        }

        private int encodedLength(int count) {
            long length = padding ? (count + 2L) / 3 * 4 : (count * 4L + 2) / 3;
            if (lineLength > 0 && length > 0)
                length += (length - 1) / lineLength * lineSeparator.length;
            if (length > Integer.MAX_VALUE - 8)
                throw new OutOfMemoryError("Encoded size is too large");
            return (int) length;
        }

        /** Encodes bytes into a new array. */
        public byte[] encode(byte[] src) {
            byte[] dst = new byte[encodedLength(src.length)];
            encodeTo(src, dst);
            return dst;
        }

        /** Encodes bytes into an array and returns how many it took. */
        public int encode(byte[] src, byte[] dst) {
            if (dst.length < encodedLength(src.length))
                throw new IllegalArgumentException(
                    "Output byte array is too small for encoding all input bytes");
            return encodeTo(src, dst);
        }

        /** Encodes bytes into a string. */
        public String encodeToString(byte[] src) {
            return new String(encode(src), StandardCharsets.ISO_8859_1);
        }

        /** Encodes what remains in a buffer. */
        public ByteBuffer encode(ByteBuffer buffer) {
            byte[] src = new byte[buffer.remaining()];
            buffer.get(src);
            return ByteBuffer.wrap(encode(src));
        }

        private int encodeTo(byte[] src, byte[] dst) {
            int to = 0;
            int column = 0;
            int whole = src.length / 3 * 3;
            for (int i = 0; i < whole; i += 3) {
                if (column == lineLength && column > 0) {
                    to = separate(dst, to);
                    column = 0;
                }
                to = encodeGroup(src, i, dst, to);
                column += 4;
            }
            if (whole == src.length)
                return to;
            if (column == lineLength && column > 0)
                to = separate(dst, to);
            return encodeRest(src, whole, src.length - whole, dst, to);
        }

        private int separate(byte[] dst, int to) {
            System.arraycopy(lineSeparator, 0, dst, to, lineSeparator.length);
            return to + lineSeparator.length;
        }

        private int encodeGroup(byte[] src, int i, byte[] dst, int to) {
            int bits = (src[i] & 0xFF) << 16 | (src[i + 1] & 0xFF) << 8 | src[i + 2] & 0xFF;
            byte[] table = alphabet;
            dst[to] = table[bits >>> 18];
            dst[to + 1] = table[bits >>> 12 & 63];
            dst[to + 2] = table[bits >>> 6 & 63];
            dst[to + 3] = table[bits & 63];
            return to + 4;
        }

        /** Encodes the last one or two bytes. */
        private int encodeRest(byte[] src, int i, int count, byte[] dst, int to) {
            int bits = (src[i] & 0xFF) << 16;
            if (count == 2)
                bits |= (src[i + 1] & 0xFF) << 8;
            dst[to++] = alphabet[bits >>> 18];
            dst[to++] = alphabet[bits >>> 12 & 63];
            if (count == 2)
                dst[to++] = alphabet[bits >>> 6 & 63];
            for (int pad = count; padding && pad < 3; pad++)
                dst[to++] = '=';
            return to;
        }

        /** Returns a stream that encodes what is written to it. */
        public OutputStream wrap(OutputStream os) {
            return new EncodingStream(this, Objects.requireNonNull(os));
        }

        /** Returns an encoder that leaves the padding out. */
        public Encoder withoutPadding() {
            return padding ? new Encoder(url, false, lineLength, lineSeparator) : this;
        }
    }

    /** Encodes in groups of three bytes; the rest comes when it is closed. */
    private static final class EncodingStream extends OutputStream {
        private final Encoder encoder;
        private final OutputStream out;
        private final byte[] group = new byte[3];
        private final byte[] encoded = new byte[4];
        private int count;
        private int column;
        private boolean closed;

        EncodingStream(Encoder encoder, OutputStream out) {
            this.encoder = encoder;
            this.out = out;
        }

        private void startGroup() throws IOException {
            if (encoder.lineLength > 0 && column == encoder.lineLength) {
                out.write(encoder.lineSeparator);
                column = 0;
            }
            column += 4;
        }

        @Override
        public void write(int b) throws IOException {
            if (closed)
                throw new IOException("Stream is closed");
            group[count++] = (byte) b;
            if (count == 3) {
                startGroup();
                out.write(encoded, 0, encoder.encodeGroup(group, 0, encoded, 0));
                count = 0;
            }
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            if (closed)
                throw new IOException("Stream is closed");
            Objects.checkFromIndexSize(off, len, b.length);
            for (int i = 0; i < len; i++)
                write(b[off + i]);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            if (closed)
                return;
            closed = true;
            if (count > 0) {
                startGroup();
                out.write(encoded, 0, encoder.encodeRest(group, 0, count, encoded, 0));
            }
            out.close();
        }
    }

    /** Decodes bytes. */
    public static class Decoder {
        static final Decoder PLAIN = new Decoder(false, false);
        static final Decoder URL = new Decoder(true, false);
        static final Decoder MAIL = new Decoder(false, true);

        private final boolean mail;
        /** The value of each char: -1 for foreign ones, -2 for padding. */
        private final byte[] values = new byte[256];

        Decoder(boolean url, boolean mail) {
            this.mail = mail;
            Arrays.fill(values, (byte) -1);
            byte[] alphabet = alphabet(url);
            for (int i = 0; i < 64; i++)
                values[alphabet[i]] = (byte) i;
            values['='] = -2;
        }

        /** Decodes bytes into a new array. */
        public byte[] decode(byte[] src) {
            byte[] dst = new byte[(int) ((src.length + 3L) / 4 * 3)];
            int count = decodeTo(src, dst, true);
            return count == dst.length ? dst : Arrays.copyOf(dst, count);
        }

        /** Decodes a string. */
        public byte[] decode(String src) {
            return decode(src.getBytes(StandardCharsets.ISO_8859_1));
        }

        /** Decodes bytes into an array and returns how many it took. */
        public int decode(byte[] src, byte[] dst) {
            byte[] decoded = decode(src);
            if (decoded.length > dst.length)
                throw new IllegalArgumentException(
                    "Output byte array is too small for decoding all input bytes");
            System.arraycopy(decoded, 0, dst, 0, decoded.length);
            return decoded.length;
        }

        /** Decodes what remains in a buffer; a fault leaves the buffer as it was. */
        public ByteBuffer decode(ByteBuffer buffer) {
            byte[] src = new byte[buffer.remaining()];
            buffer.duplicate().get(src);
            ByteBuffer decoded = ByteBuffer.wrap(decode(src));
            buffer.position(buffer.limit());
            return decoded;
        }

        private int decodeTo(byte[] src, byte[] dst, boolean last) {
            if (src.length == 1 && !mail)
                throw new IllegalArgumentException(
                    "Input byte[] should at least have 2 bytes for base64 bytes");
            int bits = 0;
            int have = 0;
            int to = 0;
            int i = 0;
            for (; i < src.length; i++) {
                int value = values[src[i] & 0xFF];
                if (value < 0) {
                    if (value == -2) {
                        i = padding(src, i, have);
                        break;
                    }
                    if (mail)
                        continue;
                    throw illegal(src[i]);
                }
                bits = bits << 6 | value;
                if (++have == 4) {
                    dst[to++] = (byte) (bits >> 16);
                    dst[to++] = (byte) (bits >> 8);
                    dst[to++] = (byte) bits;
                    have = 0;
                }
            }
            to = decodeRest(bits, have, dst, to);
            checkEnd(src, i);
            return to;
        }

        private static IllegalArgumentException illegal(byte b) {
            return new IllegalArgumentException("Illegal base64 character "
                + Integer.toString(b, 16));
        }

        /** Checks the padding of a group of which some chars were read; returns the index after it, if it can have any. */
        private int padding(byte[] src, int i, int have) {
            if (have == 1)
                return i;
            boolean good = have == 3 || have == 2 && secondPadding(src, i + 1) >= 0;
            if (!good)
                throw new IllegalArgumentException(
                    "Input byte array has wrong 4-byte ending unit");
            return have == 3 ? i + 1 : secondPadding(src, i + 1) + 1;
        }

        private int secondPadding(byte[] src, int i) {
            return i < src.length && src[i] == '=' ? i : -1;
        }

        private static int decodeRest(int bits, int have, byte[] dst, int to) {
            if (have == 1)
                throw new IllegalArgumentException("Last unit does not have enough valid bits");
            if (have == 2) {
                dst[to++] = (byte) (bits >> 4);
            } else if (have == 3) {
                dst[to++] = (byte) (bits >> 10);
                dst[to++] = (byte) (bits >> 2);
            }
            return to;
        }

        private void checkEnd(byte[] src, int i) {
            while (mail && i < src.length && values[src[i] & 0xFF] < 0)
                i++;
            if (i < src.length)
                throw new IllegalArgumentException("Input byte array has incorrect ending byte at "
                    + (mail ? i + 1 : i));
        }

        /** Returns a stream that decodes what it reads. */
        public InputStream wrap(InputStream is) {
            return new DecodingStream(this, Objects.requireNonNull(is));
        }
    }

    /** Decodes char by char as far as it is asked. */
    private static final class DecodingStream extends InputStream {
        private final Decoder decoder;
        private final InputStream in;
        private int bits;
        private int have;
        /** How many bits of the last chars are still to be handed out. */
        private int left;
        private boolean ended;
        private boolean closed;

        DecodingStream(Decoder decoder, InputStream in) {
            this.decoder = decoder;
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            if (closed)
                throw new IOException("Stream is closed");
            while (left < 8) {
                if (ended || !readChar())
                    return -1;
            }
            left -= 8;
            return bits >>> left & 0xFF;
        }

        /** Takes in one more char; false at the end. */
        private boolean readChar() throws IOException {
            int c = in.read();
            if (c < 0 && have == 1)
                throw new IOException("Base64 stream has one un-decoded dangling byte.");
            if (c < 0)
                return end(false);
            int value = decoder.values[c];
            if (value == -2)
                return end(have < 2 || have == 2 && skipForeign() != '=');
            if (value == -1) {
                if (decoder.mail)
                    return true;
                throw new IOException("Illegal base64 character 0x" + Integer.toString(c, 16));
            }
            bits = bits << 6 | value;
            left += 6;
            have = have + 1 & 3;
            return true;
        }

        private boolean end(boolean bad) throws IOException {
            if (bad)
                throw new IOException("Illegal base64 ending sequence:" + have);
            ended = true;
            return false;
        }

        private int skipForeign() throws IOException {
            int c = in.read();
            while (decoder.mail && c >= 0 && decoder.values[c] == -1)
                c = in.read();
            return c;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            int count = 0;
            for (; count < len; count++) {
                int c = read();
                if (c < 0)
                    break;
                b[off + count] = (byte) c;
            }
            return count == 0 && len > 0 ? -1 : count;
        }

        @Override
        public int available() throws IOException {
            if (closed)
                throw new IOException("Stream is closed");
            return in.available();
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                in.close();
            }
        }
    }
}
