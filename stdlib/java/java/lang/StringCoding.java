package java.lang;

import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import wardian.internal.Text;

/**
 * Charset conversion of strings: the three commonest charsets at once, the
 * others through their coders. Bad input becomes U+FFFD, bad output '?'.
 */
final class StringCoding {
    private static final char REPLACEMENT = '\uFFFD';

    private StringCoding() {
    }

    static Charset forName(String name) throws UnsupportedEncodingException {
        if (name == null) {
            throw new NullPointerException();
        }
        try {
            return Charset.forName(name);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            throw new UnsupportedEncodingException(name);
        }
    }

    // ---- Decoding --------------------------------------------------------

    static String decode(Charset charset, byte[] bytes, int from, int count) {
        return decode(charset.name(), charset, bytes, from, count);
    }

    static String decode(String name, Charset charset, byte[] bytes, int from, int count) {
        if (name.equals("UTF-8")) {
            return decodeUtf8(bytes, from, count);
        }
        if (name.equals("ISO-8859-1")) {
            return String.ofLatin(bytes, from, count);
        }
        if (name.equals("US-ASCII")) {
            return decodeAscii(bytes, from, count);
        }
        return charset.decode(ByteBuffer.wrap(bytes, from, count)).toString();
    }

    private static String decodeAscii(byte[] bytes, int from, int count) {
        if (Text.asciiPrefix(bytes, from, count) == count) {
            return String.ofLatin(bytes, from, count);
        }
        char[] chars = new char[count];
        for (int i = 0; i < count; i++) {
            byte b = bytes[from + i];
            chars[i] = b >= 0 ? (char) b : REPLACEMENT;
        }
        return String.ofChars(chars, 0, count);
    }

    static String decodeUtf8(byte[] bytes, int from, int count) {
        int ascii = Text.asciiPrefix(bytes, from, count);
        if (ascii == count) {
            return String.ofLatin(bytes, from, count);
        }
        char[] chars = new char[count];
        Text.latinToChars(bytes, from, chars, 0, ascii);
        int at = from + ascii;
        int end = from + count;
        int used = ascii;
        while (at < end) {
            int b = bytes[at];
            if (b >= 0) {
                chars[used++] = (char) b;
                at++;
                continue;
            }
            int length = sequenceLength(bytes, at, end);
            if (length < 0) {
                chars[used++] = REPLACEMENT;
                at -= length;
                continue;
            }
            used = putSequence(bytes, at, length, chars, used);
            at += length;
        }
        return String.ofChars(chars, 0, used);
    }

    private static boolean isTail(byte[] bytes, int at, int end) {
        return at < end && (bytes[at] & 0xc0) == 0x80;
    }

    /** Returns the length of a multibyte sequence, or minus that of a bad one. */
    private static int sequenceLength(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xff;
        if (first < 0xc2 || first > 0xf4 || !isTail(bytes, at + 1, end)) {
            return -1;
        }
        if (first < 0xe0) {
            return 2;
        }
        int second = bytes[at + 1] & 0xff;
        if (first == 0xe0 && second < 0xa0 || first == 0xf0 && second < 0x90
                || first == 0xf4 && second > 0x8f) {
            return -1;
        }
        boolean surrogate = first == 0xed && second >= 0xa0;
        if (!isTail(bytes, at + 2, end)) {
            return -2;
        }
        if (first < 0xf0) {
            return surrogate ? -3 : 3;
        }
        return isTail(bytes, at + 3, end) ? 4 : -3;
    }

    private static int putSequence(byte[] bytes, int at, int length, char[] chars, int used) {
        int code = bytes[at] & (0xff >> (length + 1));
        for (int i = 1; i < length; i++) {
            code = code << 6 | bytes[at + i] & 0x3f;
        }
        if (length < 4) {
            chars[used] = (char) code;
            return used + 1;
        }
        chars[used] = Character.highSurrogate(code);
        chars[used + 1] = Character.lowSurrogate(code);
        return used + 2;
    }

    // ---- Encoding --------------------------------------------------------

    static byte[] encode(String name, Charset charset, String text) {
        if (name.equals("UTF-8")) {
            return encodeUtf8(text);
        }
        if (name.equals("ISO-8859-1")) {
            return encodeNarrow(text, 256);
        }
        if (name.equals("US-ASCII")) {
            return encodeNarrow(text, 128);
        }
        ByteBuffer buffer = charset.encode(CharBuffer.wrap(text));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static byte[] copy(byte[] bytes, int count) {
        byte[] result = new byte[count];
        System.arraycopy(bytes, 0, result, 0, count);
        return result;
    }

    private static byte[] encodeNarrow(String text, int limit) {
        byte[] value = text.value();
        if (text.coder() == String.LATIN1
                && (limit == 256 || Text.asciiPrefix(value, 0, value.length) == value.length)) {
            return copy(value, value.length);
        }
        int length = text.length();
        byte[] bytes = new byte[length];
        int used = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < length
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            }
            bytes[used++] = c < limit ? (byte) c : (byte) '?';
        }
        return used == length ? bytes : copy(bytes, used);
    }

    static byte[] encodeUtf8(String text) {
        byte[] value = text.value();
        if (text.coder() == String.LATIN1) {
            int ascii = Text.asciiPrefix(value, 0, value.length);
            return ascii == value.length ? copy(value, ascii) : encodeLatin(value, ascii);
        }
        int length = text.length();
        if (length > Integer.MAX_VALUE / 3) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        byte[] bytes = new byte[length * 3];
        int used = 0;
        for (int i = 0; i < length; i++) {
            int c = Text.charAt(value, i);
            if (Character.isSurrogate((char) c)) {
                c = text.codePointAt(i);
                if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    c = '?';
                } else {
                    i++;
                }
            }
            used = putUtf8(c, bytes, used);
        }
        return copy(bytes, used);
    }

    private static byte[] encodeLatin(byte[] value, int ascii) {
        int extra = 0;
        for (int i = ascii; i < value.length; i++) {
            extra += value[i] >>> 31;
        }
        byte[] bytes = new byte[value.length + extra];
        System.arraycopy(value, 0, bytes, 0, ascii);
        int used = ascii;
        for (int i = ascii; i < value.length; i++) {
            used = putUtf8(value[i] & 0xff, bytes, used);
        }
        return bytes;
    }

    private static int putUtf8(int c, byte[] bytes, int at) {
        if (c < 0x80) {
            bytes[at] = (byte) c;
            return at + 1;
        }
        if (c < 0x800) {
            bytes[at] = (byte) (0xc0 | c >> 6);
            bytes[at + 1] = (byte) (0x80 | c & 0x3f);
            return at + 2;
        }
        if (c < 0x10000) {
            bytes[at] = (byte) (0xe0 | c >> 12);
            bytes[at + 1] = (byte) (0x80 | c >> 6 & 0x3f);
            bytes[at + 2] = (byte) (0x80 | c & 0x3f);
            return at + 3;
        }
        bytes[at] = (byte) (0xf0 | c >> 18);
        bytes[at + 1] = (byte) (0x80 | c >> 12 & 0x3f);
        bytes[at + 2] = (byte) (0x80 | c >> 6 & 0x3f);
        bytes[at + 3] = (byte) (0x80 | c & 0x3f);
        return at + 4;
    }

    // ---- Other sources -----------------------------------------------------

    static String ofCodePoints(int[] codePoints, int from, int count) {
        StringBuilder result = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            int c = codePoints[from + i];
            if (!Character.isValidCodePoint(c)) {
                throw new IllegalArgumentException(Integer.toString(c));
            }
            result.appendCodePoint(c);
        }
        return result.toString();
    }

    static String ofHighByte(byte[] ascii, int hibyte, int from, int count) {
        if ((byte) hibyte == 0) {
            return String.ofLatin(ascii, from, count);
        }
        char[] chars = new char[count];
        for (int i = 0; i < count; i++) {
            chars[i] = (char) (hibyte << 8 | ascii[from + i] & 0xff);
        }
        return String.ofChars(chars, 0, count);
    }
}
