package java.lang;

import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** A readable sequence of chars. */
public interface CharSequence {
    /** Returns the number of chars. */
    int length();

    /** Returns the char at an index. */
    char charAt(int index);

    /** Tells whether there are no chars. */
    default boolean isEmpty() {
        return length() == 0;
    }

    /** Returns the chars of a range. */
    CharSequence subSequence(int start, int end);

    /** Returns the chars as a string. */
    String toString();

    /** Copies a range of chars into an array. */
    default void getChars(int srcBegin, int srcEnd, char[] dst, int dstBegin) {
        int length = length();
        if (srcBegin < 0 || srcBegin > srcEnd || srcEnd > length) {
            throw new IndexOutOfBoundsException("Range [" + srcBegin + ", " + srcEnd
                    + ") out of bounds for length " + length);
        }
        int count = srcEnd - srcBegin;
        if (dstBegin < 0 || dstBegin > dst.length - count) {
            throw new IndexOutOfBoundsException("Range [" + dstBegin + ", " + dstBegin
                    + " + " + count + ") out of bounds for length " + dst.length);
        }
        for (int i = 0; i < count; i++) {
            dst[dstBegin + i] = charAt(srcBegin + i);
        }
    }

    /** Streams the chars; the sequence is read when the stream ends. */
    default IntStream chars() {
        return StreamSupport.intStream(new CharacterSpliterator(this, false), false);
    }

    /** Streams the code points; unpaired surrogates stand for themselves. */
    default IntStream codePoints() {
        return StreamSupport.intStream(new CharacterSpliterator(this, true), false);
    }

    /** Orders two sequences by their first differing char, then by length. */
    static int compare(CharSequence a, CharSequence b) {
        if (a == b) {
            a.length();
            return 0;
        }
        if (a.getClass() == b.getClass() && a instanceof String) {
            return ((String) a).compareTo((String) b);
        }
        int limit = Math.min(a.length(), b.length());
        for (int i = 0; i < limit; i++) {
            int difference = a.charAt(i) - b.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return a.length() - b.length();
    }
}
