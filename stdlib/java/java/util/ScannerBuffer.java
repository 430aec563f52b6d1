package java.util;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;

/**
 * The chars a scanner has read and not yet dropped: chars[position..limit) are still to be scanned.
 *
 * <p>Filling may move the chars, so indices are kept relative to the position across it.
 */
final class ScannerBuffer {
    private static final int CHUNK = 1024;

    char[] chars;
    int position;
    int limit;
    /** No more can be read. */
    boolean ended;
    IOException lastException;
    private Readable source;
    /** The chars up to the limit as a string, made when a pattern asks for it. */
    private String text;

    ScannerBuffer(Readable source) {
        this.source = source;
        chars = new char[CHUNK];
    }

    ScannerBuffer(String all) {
        text = all;
        chars = all.toCharArray();
        limit = chars.length;
        ended = true;
    }

    Readable source() {
        return source;
    }

    String text() {
        if (text == null)
            text = new String(chars, 0, limit);
        return text;
    }

    String substring(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** Reads more; false at the end of the input. */
    boolean fill() {
        if (ended)
            return false;
        if (limit == chars.length)
            makeRoom();
        int count;
        try {
            do
                count = read();
            while (count == 0);
        } catch (IOException e) {
            lastException = e;
            count = -1;
        }
        if (count < 0) {
            ended = true;
            return false;
        }
        limit += count;
        text = null;
        return true;
    }

    private int read() throws IOException {
        if (source instanceof Reader)
            return ((Reader) source).read(chars, limit, chars.length - limit);
        return source.read(CharBuffer.wrap(chars, limit, chars.length - limit));
    }

    private void makeRoom() {
        text = null;
        if (position >= chars.length / 2) {
            limit -= position;
            System.arraycopy(chars, position, chars, 0, limit);
            position = 0;
        } else {
            chars = Arrays.copyOf(chars, chars.length * 2);
        }
    }
}
