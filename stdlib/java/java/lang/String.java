package java.lang;

import java.io.Serializable;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.Formatter;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wardian.internal.Text;

/**
 * An immutable sequence of chars. The VM knows the fields: Latin-1 (coder 0)
 * whenever every char is below 256, else UTF-16 low byte first (coder 1), so
 * equal strings always have equal coders and bytes.
 */
public final class String implements Serializable, Comparable<String>, CharSequence {
    private static final long serialVersionUID = -6849794470754667710L;

    static final byte LATIN1 = 0;
    static final byte UTF16 = 1;

    /** Orders strings ignoring case, without regard to locale. */
    public static final Comparator<String> CASE_INSENSITIVE_ORDER =
            new CaseInsensitiveComparator();

    private final byte[] value;
    private final byte coder;
    private int hash;
    private boolean hashIsZero;

    private static class CaseInsensitiveComparator
            implements Comparator<String>, Serializable {
        private static final long serialVersionUID = 8575799808933029326L;

        @Override
        public int compare(String a, String b) {
            return StringCase.compareIgnoringCase(a, 0, a.length(), b, 0, b.length());
        }

        private Object readResolve() {
            return CASE_INSENSITIVE_ORDER;
        }
    }

    // ---- Construction -------------------------------------------------

    /** Wraps bytes that are already canonical and never written again. */
    String(byte[] value, byte coder) {
        this.value = value;
        this.coder = coder;
    }

    /** Makes an empty string. */
    public String() {
        this.value = "".value;
        this.coder = LATIN1;
    }

    /** Makes a distinct copy of a string. */
    public String(String original) {
        this.value = original.value;
        this.coder = original.coder;
        this.hash = original.hash;
        this.hashIsZero = original.hashIsZero;
    }

    private String(String taken, Void unused) {
        this.value = taken.value;
        this.coder = taken.coder;
    }

    /** Makes a string of all chars of an array. */
    public String(char[] value) {
        this(ofChars(value, 0, value.length), (Void) null);
    }

    /** Makes a string of part of an array. */
    public String(char[] value, int offset, int count) {
        this(ofChars(value, checkOffsetCount(offset, count, value.length), count),
                (Void) null);
    }

    /** Makes a string of code points. */
    public String(int[] codePoints, int offset, int count) {
        this(StringCoding.ofCodePoints(codePoints,
                checkOffsetCount(offset, count, codePoints.length), count), (Void) null);
    }

    /** Makes a string of bytes and a common high byte. */
    @Deprecated
    public String(byte[] ascii, int hibyte, int offset, int count) {
        this(StringCoding.ofHighByte(ascii, hibyte,
                checkOffsetCount(offset, count, ascii.length), count), (Void) null);
    }

    /** Makes a string of bytes and a common high byte. */
    @Deprecated
    public String(byte[] ascii, int hibyte) {
        this(ascii, hibyte, 0, ascii.length);
    }

    /** Decodes bytes of a named charset. */
    public String(byte[] bytes, int offset, int length, String charsetName)
            throws UnsupportedEncodingException {
        this(StringCoding.decode(StringCoding.forName(charsetName), bytes,
                checkOffsetCount(offset, length, bytes.length), length), (Void) null);
    }

    /** Decodes bytes of a charset. */
    public String(byte[] bytes, int offset, int length, Charset charset) {
        this(StringCoding.decode(charset.name(), charset, bytes,
                checkOffsetCount(offset, length, bytes.length), length), (Void) null);
    }

    /** Decodes bytes of a named charset. */
    public String(byte[] bytes, String charsetName) throws UnsupportedEncodingException {
        this(bytes, 0, bytes.length, charsetName);
    }

    /** Decodes bytes of a charset. */
    public String(byte[] bytes, Charset charset) {
        this(bytes, 0, bytes.length, charset);
    }

    /** Decodes bytes of the default charset, UTF-8. */
    public String(byte[] bytes, int offset, int length) {
        this(StringCoding.decodeUtf8(bytes,
                checkOffsetCount(offset, length, bytes.length), length), (Void) null);
    }

    /** Decodes bytes of the default charset, UTF-8. */
    public String(byte[] bytes) {
        this(StringCoding.decodeUtf8(bytes, 0, bytes.length), (Void) null);
    }

    /** Makes a string of a buffer's present contents. */
    public String(StringBuffer buffer) {
        this(buffer.toString(), (Void) null);
    }

    /** Makes a string of a builder's present contents. */
    public String(StringBuilder builder) {
        this(builder.toString(), (Void) null);
    }

    /** Makes a string of a valid range of chars. */
    static String ofChars(char[] chars, int from, int count) {
        if (count == 0) {
            return "";
        }
        byte[] latin = new byte[count];
        if (Text.charsToLatin(chars, from, latin, 0, count) == count) {
            return new String(latin, LATIN1);
        }
        byte[] wide = wideBytes(count);
        Text.charsToWide(chars, from, wide, 0, count);
        // Another thread may have changed the array since the first look.
        return ofWide(wide, 0, count);
    }

    /** Makes a string of part of a Latin-1 text. */
    static String ofLatin(byte[] latin, int from, int count) {
        if (count == 0) {
            return "";
        }
        byte[] copy = new byte[count];
        System.arraycopy(latin, from, copy, 0, count);
        return new String(copy, LATIN1);
    }

    /** Makes a string of part of a wide text, narrow if it can be. */
    static String ofWide(byte[] wide, int from, int count) {
        if (count == 0) {
            return "";
        }
        if (Text.charAt(wide, from) < 256) {
            byte[] latin = new byte[count];
            if (Text.compress(wide, from, latin, 0, count) == count) {
                return new String(latin, LATIN1);
            }
        } else {
            return new String(copyWide(wide, from, count), UTF16);
        }
        return new String(copyWide(wide, from, count), UTF16);
    }

    private static byte[] copyWide(byte[] wide, int from, int count) {
        byte[] copy = new byte[count << 1];
        System.arraycopy(wide, from << 1, copy, 0, count << 1);
        return copy;
    }

    /** Allocates a wide text of some chars. */
    static byte[] wideBytes(int chars) {
        if (chars > Integer.MAX_VALUE >> 1) {
            throw new OutOfMemoryError("UTF16 String size is " + chars
                    + ", should be less than " + (Integer.MAX_VALUE >> 1));
        }
        return new byte[chars << 1];
    }

    // ---- What the package needs ----------------------------------------

    byte[] value() {
        return value;
    }

    byte coder() {
        return coder;
    }

    /** Copies a range of chars to an index of a text of the given coder. */
    void copyTo(int from, int count, byte[] target, int at, byte targetCoder) {
        if (coder == targetCoder) {
            System.arraycopy(value, from << coder, target, at << coder, count << coder);
        } else {
            Text.inflate(value, from, target, at, count);
        }
    }

    private char unchecked(int index) {
        return coder == LATIN1 ? (char) (value[index] & 0xff) : Text.charAt(value, index);
    }

    // ---- Range checks ----------------------------------------------------

    static void checkIndex(int index, int length) {
        if (index < 0 || index >= length) {
            throw new StringIndexOutOfBoundsException(
                    "Index " + index + " out of bounds for length " + length);
        }
    }

    static void checkRange(int begin, int end, int length) {
        if (begin < 0 || begin > end || end > length) {
            throw new StringIndexOutOfBoundsException("Range [" + begin + ", " + end
                    + ") out of bounds for length " + length);
        }
    }

    static int checkOffsetCount(int offset, int count, int length) {
        if (offset < 0 || count < 0 || offset > length - count) {
            throw new StringIndexOutOfBoundsException("Range [" + offset + ", " + offset
                    + " + " + count + ") out of bounds for length " + length);
        }
        return offset;
    }

    // ---- Chars -----------------------------------------------------------

    /** Returns the number of chars. */
    @Override
    public int length() {
        return value.length >> coder;
    }

    /** Tells whether there are no chars. */
    @Override
    public boolean isEmpty() {
        return value.length == 0;
    }

    /** Returns the char at an index. */
    @Override
    public char charAt(int index) {
        byte[] bytes = value;
        if (coder == LATIN1) {
            if (index >= 0 && index < bytes.length) {
                return (char) (bytes[index] & 0xff);
            }
        } else if (index >= 0 && index < bytes.length >> 1) {
            return Text.charAt(bytes, index);
        }
        throw new StringIndexOutOfBoundsException(
                "Index " + index + " out of bounds for length " + length());
    }

    /** Returns the code point that starts at an index. */
    public int codePointAt(int index) {
        char high = charAt(index);
        if (Character.isHighSurrogate(high) && index + 1 < length()) {
            char low = unchecked(index + 1);
            if (Character.isLowSurrogate(low)) {
                return Character.toCodePoint(high, low);
            }
        }
        return high;
    }

    /** Returns the code point that ends before an index. */
    public int codePointBefore(int index) {
        char low = charAt(index - 1);
        if (Character.isLowSurrogate(low) && index >= 2) {
            char high = unchecked(index - 2);
            if (Character.isHighSurrogate(high)) {
                return Character.toCodePoint(high, low);
            }
        }
        return low;
    }

    /** Returns the number of code points of a range. */
    public int codePointCount(int beginIndex, int endIndex) {
        return Character.codePointCount(this, beginIndex, endIndex);
    }

    /** Returns the index some code points away. */
    public int offsetByCodePoints(int index, int codePointOffset) {
        return Character.offsetByCodePoints(this, index, codePointOffset);
    }

    /** Copies a range of chars into an array. */
    @Override
    public void getChars(int srcBegin, int srcEnd, char[] dst, int dstBegin) {
        checkRange(srcBegin, srcEnd, length());
        checkOffsetCount(dstBegin, srcEnd - srcBegin, dst.length);
        if (coder == LATIN1) {
            Text.latinToChars(value, srcBegin, dst, dstBegin, srcEnd - srcBegin);
        } else {
            Text.wideToChars(value, srcBegin, dst, dstBegin, srcEnd - srcBegin);
        }
    }

    /** Copies the low bytes of a range of chars into an array. */
    @Deprecated
    public void getBytes(int srcBegin, int srcEnd, byte[] dst, int dstBegin) {
        checkRange(srcBegin, srcEnd, length());
        checkOffsetCount(dstBegin, srcEnd - srcBegin, dst.length);
        for (int i = srcBegin; i < srcEnd; i++) {
            dst[dstBegin++] = (byte) unchecked(i);
        }
    }

    /** Returns the chars as a new array. */
    public char[] toCharArray() {
        int length = length();
        char[] chars = new char[length];
        if (coder == LATIN1) {
            Text.latinToChars(value, 0, chars, 0, length);
        } else {
            Text.wideToChars(value, 0, chars, 0, length);
        }
        return chars;
    }

    /** Encodes to a named charset. */
    public byte[] getBytes(String charsetName) throws UnsupportedEncodingException {
        Charset charset = StringCoding.forName(charsetName);
        return StringCoding.encode(charset.name(), charset, this);
    }

    /** Encodes to a charset. */
    public byte[] getBytes(Charset charset) {
        return StringCoding.encode(charset.name(), charset, this);
    }

    /** Encodes to the default charset, UTF-8. */
    public byte[] getBytes() {
        return StringCoding.encodeUtf8(this);
    }

    /** Streams the chars. */
    @Override
    public IntStream chars() {
        return CharSequence.super.chars();
    }

    /** Streams the code points. */
    @Override
    public IntStream codePoints() {
        return CharSequence.super.codePoints();
    }

    // ---- Comparison ------------------------------------------------------

    /** Tells whether an object is a string of the same chars. */
    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof String)) {
            return false;
        }
        String that = (String) other;
        byte[] bytes = value;
        return that.value.length == bytes.length && that.coder == coder
                && Text.equal(bytes, 0, that.value, 0, bytes.length);
    }

    /** Returns s[0]*31^(n-1) + ... + s[n-1]. */
    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0 && !hashIsZero) {
            h = coder == LATIN1 ? Text.hashLatin(value) : Text.hashWide(value);
            if (h == 0) {
                hashIsZero = true;
            } else {
                hash = h;
            }
        }
        return h;
    }

    /** Tells whether a buffer holds the same chars. */
    public boolean contentEquals(StringBuffer buffer) {
        return contentEquals((CharSequence) buffer);
    }

    /** Tells whether a sequence holds the same chars. */
    public boolean contentEquals(CharSequence sequence) {
        if (sequence instanceof String) {
            return equals(sequence);
        }
        if (sequence instanceof AbstractStringBuilder) {
            return equals(sequence.toString());
        }
        int length = length();
        if (sequence.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (unchecked(i) != sequence.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a string has the same chars but for case. */
    public boolean equalsIgnoreCase(String other) {
        return this == other || other != null && other.length() == length()
                && regionMatches(true, 0, other, 0, length());
    }

    /** Orders by the first differing char, then by length. */
    @Override
    public int compareTo(String anotherString) {
        byte[] a = value;
        byte[] b = anotherString.value;
        if (coder != anotherString.coder) {
            return compareMixed(anotherString);
        }
        int at = Text.mismatch(a, 0, b, 0, a.length < b.length ? a.length : b.length);
        if (at < 0) {
            return (a.length - b.length) >> coder;
        }
        at >>= coder;
        return unchecked(at) - anotherString.unchecked(at);
    }

    private int compareMixed(String other) {
        int limit = Math.min(length(), other.length());
        for (int i = 0; i < limit; i++) {
            int difference = unchecked(i) - other.unchecked(i);
            if (difference != 0) {
                return difference;
            }
        }
        return length() - other.length();
    }

    /** Orders ignoring case. */
    public int compareToIgnoreCase(String other) {
        return CASE_INSENSITIVE_ORDER.compare(this, other);
    }

    /** Tells whether two regions hold the same chars. */
    public boolean regionMatches(int toffset, String other, int ooffset, int len) {
        if (ooffset < 0 || toffset < 0 || toffset > (long) length() - len
                || ooffset > (long) other.length() - len) {
            return false;
        }
        if (len <= 0) {
            return true;
        }
        if (coder == other.coder) {
            return Text.equal(value, toffset << coder, other.value, ooffset << coder,
                    len << coder);
        }
        for (int i = 0; i < len; i++) {
            if (unchecked(toffset + i) != other.unchecked(ooffset + i)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether two regions hold the same chars, perhaps ignoring case. */
    public boolean regionMatches(boolean ignoreCase, int toffset, String other,
            int ooffset, int len) {
        if (!ignoreCase) {
            return regionMatches(toffset, other, ooffset, len);
        }
        if (ooffset < 0 || toffset < 0 || toffset > (long) length() - len
                || ooffset > (long) other.length() - len) {
            return false;
        }
        return len <= 0 || StringCase.compareIgnoringCase(this, toffset, toffset + len,
                other, ooffset, ooffset + len) == 0;
    }

    /** Tells whether a prefix stands at an index. */
    public boolean startsWith(String prefix, int toffset) {
        int count = prefix.length();
        if (toffset < 0 || toffset > length() - count) {
            return false;
        }
        return regionMatches(toffset, prefix, 0, count);
    }

    /** Tells whether this begins with a prefix. */
    public boolean startsWith(String prefix) {
        return startsWith(prefix, 0);
    }

    /** Tells whether this ends with a suffix. */
    public boolean endsWith(String suffix) {
        return startsWith(suffix, length() - suffix.length());
    }

    // ---- Searching -------------------------------------------------------

    /** Finds the first occurrence of a code point, or returns -1. */
    public int indexOf(int ch) {
        return find(ch, 0, length());
    }

    /** Finds a code point at or after an index, or returns -1. */
    public int indexOf(int ch, int fromIndex) {
        return find(ch, Math.max(fromIndex, 0), length());
    }

    /** Finds a code point within a range, or returns -1. */
    public int indexOf(int ch, int beginIndex, int endIndex) {
        checkRange(beginIndex, endIndex, length());
        return find(ch, beginIndex, endIndex);
    }

    private int find(int ch, int from, int to) {
        if (from >= to) {
            return -1;
        }
        if (coder == LATIN1) {
            return ch >>> 8 == 0 ? Text.indexOfByte(value, from, to, ch) : -1;
        }
        if (ch >>> 16 == 0) {
            return Text.indexOfChar(value, from, to, ch);
        }
        if (!Character.isValidCodePoint(ch)) {
            return -1;
        }
        char high = Character.highSurrogate(ch);
        char low = Character.lowSurrogate(ch);
        for (int i = from; i < to - 1; i++) {
            if (Text.charAt(value, i) == high && Text.charAt(value, i + 1) == low) {
                return i;
            }
        }
        return -1;
    }

    /** Finds the last occurrence of a code point, or returns -1. */
    public int lastIndexOf(int ch) {
        return lastIndexOf(ch, length() - 1);
    }

    /** Finds a code point at or before an index, or returns -1. */
    public int lastIndexOf(int ch, int fromIndex) {
        int i = Math.min(fromIndex, length() - 1);
        if (ch >>> 16 == 0) {
            while (i >= 0 && unchecked(i) != ch) {
                i--;
            }
            return i < 0 ? -1 : i;
        }
        while (i >= 0 && codePointAt(i) != ch) {
            i--;
        }
        return i < 0 ? -1 : i;
    }

    /** Finds the first occurrence of a string, or returns -1. */
    public int indexOf(String str) {
        return indexIn(value, coder, 0, length(), str);
    }

    /** Finds a string at or after an index, or returns -1. */
    public int indexOf(String str, int fromIndex) {
        int length = length();
        return indexIn(value, coder, Math.min(Math.max(fromIndex, 0), length), length, str);
    }

    /** Finds a string wholly within a range, or returns -1. */
    public int indexOf(String str, int beginIndex, int endIndex) {
        checkRange(beginIndex, endIndex, length());
        return indexIn(value, coder, beginIndex, endIndex, str);
    }

    /** Finds a string in a text of the given coder. */
    static int indexIn(byte[] text, byte textCoder, int from, int to, String str) {
        byte[] wanted = str.value;
        int count = str.length();
        if (count > to - from) {
            return -1;
        }
        if (count == 0) {
            return from;
        }
        if (textCoder == LATIN1) {
            return str.coder == UTF16 ? -1
                    : Text.indexOfLatin(text, from, to, wanted, count);
        }
        if (str.coder == LATIN1) {
            byte[] widened = new byte[count << 1];
            Text.inflate(wanted, 0, widened, 0, count);
            wanted = widened;
        }
        return Text.indexOfWide(text, from, to, wanted, count);
    }

    /** Finds the last occurrence of a string, or returns -1. */
    public int lastIndexOf(String str) {
        return lastIndexOf(str, length());
    }

    /** Finds a string at or before an index, or returns -1. */
    public int lastIndexOf(String str, int fromIndex) {
        int i = Math.min(fromIndex, length() - str.length());
        while (i >= 0 && !regionMatches(i, str, 0, str.length())) {
            i--;
        }
        return i < 0 ? -1 : i;
    }

    /** Tells whether a sequence occurs here. */
    public boolean contains(CharSequence s) {
        return indexOf(s.toString()) >= 0;
    }

    // ---- Parts and copies ------------------------------------------------

    /** Returns the chars from an index on. */
    public String substring(int beginIndex) {
        return substring(beginIndex, length());
    }

    /** Returns the chars of a range. */
    public String substring(int beginIndex, int endIndex) {
        int length = length();
        checkRange(beginIndex, endIndex, length);
        if (beginIndex == 0 && endIndex == length) {
            return this;
        }
        return coder == LATIN1 ? ofLatin(value, beginIndex, endIndex - beginIndex)
                : ofWide(value, beginIndex, endIndex - beginIndex);
    }

    /** Returns the chars of a range. */
    @Override
    public CharSequence subSequence(int beginIndex, int endIndex) {
        return substring(beginIndex, endIndex);
    }

    /** Appends another string. */
    public String concat(String str) {
        if (str.isEmpty()) {
            return this;
        }
        int length = length();
        int added = str.length();
        byte common = (byte) (coder | str.coder);
        byte[] bytes = newText(length + (long) added, common);
        copyTo(0, length, bytes, 0, common);
        str.copyTo(0, added, bytes, length, common);
        return new String(bytes, common);
    }

    private static byte[] newText(long chars, byte coder) {
        if (chars << coder > Integer.MAX_VALUE) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        return new byte[(int) chars << coder];
    }

    /** Returns this string some times over. */
    public String repeat(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count is negative: " + count);
        }
        if (count == 1) {
            return this;
        }
        int unit = value.length;
        if (count == 0 || unit == 0) {
            return "";
        }
        if ((long) unit * count > Integer.MAX_VALUE) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        byte[] bytes = new byte[unit * count];
        System.arraycopy(value, 0, bytes, 0, unit);
        for (int done = unit; done < bytes.length; done <<= 1) {
            System.arraycopy(bytes, 0, bytes, done, Math.min(done, bytes.length - done));
        }
        return new String(bytes, coder);
    }

    /** Replaces every occurrence of a char. */
    public String replace(char oldChar, char newChar) {
        int at = oldChar == newChar ? -1 : indexOf(oldChar);
        if (at < 0) {
            return this;
        }
        int length = length();
        if (coder == LATIN1 && newChar < 256) {
            byte[] bytes = new byte[length];
            System.arraycopy(value, 0, bytes, 0, length);
            for (int i = at; i < length; i++) {
                if (bytes[i] == (byte) oldChar) {
                    bytes[i] = (byte) newChar;
                }
            }
            return new String(bytes, LATIN1);
        }
        byte[] wide = new byte[length << 1];
        copyTo(0, length, wide, 0, UTF16);
        for (int i = at; i < length; i++) {
            if (Text.charAt(wide, i) == oldChar) {
                Text.setChar(wide, i, newChar);
            }
        }
        return ofWide(wide, 0, length);
    }

    /** Replaces every occurrence of a sequence, left to right. */
    public String replace(CharSequence target, CharSequence replacement) {
        String wanted = target.toString();
        String with = replacement.toString();
        int at = indexOf(wanted);
        if (at < 0) {
            return this;
        }
        int length = length();
        StringBuilder result = new StringBuilder(length + Math.max(with.length(), 16));
        int done = 0;
        // An empty target matches between all chars, so the search moves on by one.
        int step = Math.max(wanted.length(), 1);
        do {
            result.append(this, done, at).append(with);
            done = at + wanted.length();
            at = at + step > length ? -1 : indexOf(wanted, at + step);
        } while (at >= 0);
        return result.append(this, done, length).toString();
    }

    /** Removes chars up to the space from both ends. */
    public String trim() {
        int from = 0;
        int to = length();
        while (from < to && unchecked(from) <= ' ') {
            from++;
        }
        while (from < to && unchecked(to - 1) <= ' ') {
            to--;
        }
        return substring(from, to);
    }

    /** Removes white space from both ends. */
    public String strip() {
        int from = firstNonBlank();
        return substring(from, endOfNonBlank(from));
    }

    /** Removes white space from the beginning. */
    public String stripLeading() {
        return substring(firstNonBlank(), length());
    }

    /** Removes white space from the end. */
    public String stripTrailing() {
        return substring(0, endOfNonBlank(0));
    }

    /** Tells whether this is empty or all white space. */
    public boolean isBlank() {
        return firstNonBlank() == length();
    }

    // White space is never a supplementary code point, so chars are enough.
    private int firstNonBlank() {
        int i = 0;
        int length = length();
        while (i < length && Character.isWhitespace(unchecked(i))) {
            i++;
        }
        return i;
    }

    private int endOfNonBlank(int from) {
        int i = length();
        while (i > from && Character.isWhitespace(unchecked(i - 1))) {
            i--;
        }
        return i;
    }

    /** Converts to lower case by the default locale's rules. */
    public String toLowerCase() {
        return toLowerCase(Locale.getDefault());
    }

    /** Converts to lower case by a locale's rules. */
    public String toLowerCase(Locale locale) {
        return StringCase.toLowerCase(this, locale.getLanguage());
    }

    /** Converts to upper case by the default locale's rules. */
    public String toUpperCase() {
        return toUpperCase(Locale.getDefault());
    }

    /** Converts to upper case by a locale's rules. */
    public String toUpperCase(Locale locale) {
        return StringCase.toUpperCase(this, locale.getLanguage());
    }

    /** Streams the lines, without their terminators. */
    public Stream<String> lines() {
        return StringLines.stream(this);
    }

    /** Indents or unindents every line and ends it with a line feed. */
    public String indent(int n) {
        return StringLines.indent(this, n);
    }

    /** Removes the white space common to all lines, as for text blocks. */
    public String stripIndent() {
        return StringLines.stripIndent(this);
    }

    /** Translates escape sequences as in string literals. */
    public String translateEscapes() {
        return StringLines.translateEscapes(this);
    }

    /** Applies a function to this string. */
    public <R> R transform(Function<? super String, ? extends R> f) {
        return f.apply(this);
    }

    // ---- Regular expressions ---------------------------------------------

    /** Tells whether all of this matches a regular expression. */
    public boolean matches(String regex) {
        return Pattern.matches(regex, this);
    }

    /** Replaces the first match of a regular expression. */
    public String replaceFirst(String regex, String replacement) {
        return Pattern.compile(regex).matcher(this).replaceFirst(replacement);
    }

    /** Replaces every match of a regular expression. */
    public String replaceAll(String regex, String replacement) {
        return Pattern.compile(regex).matcher(this).replaceAll(replacement);
    }

    /** Splits around matches, dropping trailing empty strings. */
    public String[] split(String regex) {
        return split(regex, 0);
    }

    /** Splits around matches into at most limit strings. */
    public String[] split(String regex, int limit) {
        int literal = literalChar(regex);
        if (literal < 0) {
            return Pattern.compile(regex).split(this, limit);
        }
        int at = indexOf(literal);
        if (at < 0) {
            return new String[] {this};
        }
        String[] parts = new String[8];
        int count = 0;
        int from = 0;
        while (at >= 0 && (limit <= 0 || count < limit - 1)) {
            parts = put(parts, count++, substring(from, at));
            from = at + 1;
            at = indexOf(literal, from);
        }
        parts = put(parts, count++, substring(from));
        return trimParts(parts, count, limit);
    }

    /** Splits around matches and keeps them between the strings. */
    public String[] splitWithDelimiters(String regex, int limit) {
        Matcher matcher = Pattern.compile(regex).matcher(this);
        String[] parts = new String[8];
        int count = 0;
        int from = 0;
        while ((limit <= 0 || count >> 1 < limit - 1) && matcher.find()) {
            if (matcher.end() == 0) {
                continue;
            }
            parts = put(parts, count++, substring(from, matcher.start()));
            parts = put(parts, count++, matcher.group());
            from = matcher.end();
        }
        if (count == 0) {
            return new String[] {this};
        }
        parts = put(parts, count++, substring(from));
        return trimParts(parts, count, limit);
    }

    private static String[] put(String[] parts, int index, String part) {
        if (index == parts.length) {
            String[] larger = new String[index << 1];
            System.arraycopy(parts, 0, larger, 0, index);
            parts = larger;
        }
        parts[index] = part;
        return parts;
    }

    private static String[] trimParts(String[] parts, int count, int limit) {
        if (limit == 0) {
            while (count > 0 && parts[count - 1].isEmpty()) {
                count--;
            }
        }
        String[] result = new String[count];
        System.arraycopy(parts, 0, result, 0, count);
        return result;
    }

    /** Returns the char a regular expression stands for, or -1 if it is not just one. */
    private static int literalChar(String regex) {
        int length = regex.length();
        if (length == 1) {
            char c = regex.charAt(0);
            return ".$|()[{^?*+\\".indexOf(c) >= 0 || Character.isSurrogate(c) ? -1 : c;
        }
        if (length == 2 && regex.charAt(0) == '\\') {
            char c = regex.charAt(1);
            boolean alphanumeric = c >= '0' && c <= '9' || (c | 32) >= 'a' && (c | 32) <= 'z';
            return alphanumeric || Character.isSurrogate(c) ? -1 : c;
        }
        return -1;
    }

    // ---- Joining, formatting, conversion -----------------------------------

    /** Joins sequences with a delimiter. */
    public static String join(CharSequence delimiter, CharSequence... elements) {
        String between = delimiter.toString();
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < elements.length; i++) {
            if (i > 0) {
                result.append(between);
            }
            result.append(elements[i]);
        }
        return result.toString();
    }

    /** Joins sequences with a delimiter. */
    public static String join(CharSequence delimiter,
            Iterable<? extends CharSequence> elements) {
        String between = delimiter.toString();
        StringBuilder result = new StringBuilder();
        Iterator<? extends CharSequence> all = elements.iterator();
        for (boolean first = true; all.hasNext(); first = false) {
            if (!first) {
                result.append(between);
            }
            result.append(all.next());
        }
        return result.toString();
    }

    /** Formats by the default locale. */
    public static String format(String format, Object... args) {
        return new Formatter().format(format, args).toString();
    }

    /** Formats by a locale. */
    public static String format(Locale locale, String format, Object... args) {
        return new Formatter(locale).format(format, args).toString();
    }

    /** Formats with this as the format. */
    public String formatted(Object... args) {
        return new Formatter().format(this, args).toString();
    }

    /** Returns this. */
    @Override
    public String toString() {
        return this;
    }

    /** Returns the object's toString, or "null". */
    public static String valueOf(Object obj) {
        return obj == null ? "null" : obj.toString();
    }

    /** Makes a string of all chars of an array. */
    public static String valueOf(char[] value) {
        return ofChars(value, 0, value.length);
    }

    /** Makes a string of part of an array. */
    public static String valueOf(char[] data, int offset, int count) {
        return ofChars(data, checkOffsetCount(offset, count, data.length), count);
    }

    /** Makes a string of part of an array. */
    public static String copyValueOf(char[] data, int offset, int count) {
        return valueOf(data, offset, count);
    }

    /** Makes a string of all chars of an array. */
    public static String copyValueOf(char[] data) {
        return ofChars(data, 0, data.length);
    }

    /** Returns "true" or "false". */
    public static String valueOf(boolean b) {
        return b ? "true" : "false";
    }

    /** Makes a string of one char. */
    public static String valueOf(char c) {
        if (c < 256) {
            byte[] latin = {(byte) c};
            return new String(latin, LATIN1);
        }
        byte[] wide = {(byte) c, (byte) (c >> 8)};
        return new String(wide, UTF16);
    }

    /** Returns the decimal text of an int. */
    public static String valueOf(int i) {
        return Integer.toString(i);
    }

    /** Returns the decimal text of a long. */
    public static String valueOf(long l) {
        return Long.toString(l);
    }

    /** Returns the shortest decimal text of a float. */
    public static String valueOf(float f) {
        return Float.toString(f);
    }

    /** Returns the shortest decimal text of a double. */
    public static String valueOf(double d) {
        return Double.toString(d);
    }

    /** Returns the one string of these chars that all literals share. */
    public native String intern();
}
