package java.lang;

import wardian.internal.Text;

/**
 * What StringBuilder and StringBuffer share: a growing text that is Latin-1
 * until a wider char arrives, then wide for good.
 */
abstract class AbstractStringBuilder implements Appendable, CharSequence {
    byte[] value;
    byte coder;
    int count; // in chars

    /** Deserialization starts with this. */
    AbstractStringBuilder() {
        value = new byte[0];
    }

    AbstractStringBuilder(int capacity) {
        value = new byte[capacity];
    }

    AbstractStringBuilder(String str) {
        int length = str.length();
        coder = str.coder();
        value = new byte[(length < Integer.MAX_VALUE - 16 ? length + 16 : length) << coder];
        str.copyTo(0, length, value, 0, coder);
        count = length;
    }

    AbstractStringBuilder(CharSequence seq) {
        int length = seq.length();
        value = new byte[length < Integer.MAX_VALUE - 16 ? length + 16 : length];
        append(seq);
    }

    // ---- Storage -----------------------------------------------------------

    private static int limit(byte coder) {
        return Integer.MAX_VALUE - 8 >> coder;
    }

    /** Makes room for at least some chars in all. */
    private void reserve(int chars) {
        if (chars < 0 || chars > limit(coder)) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        int capacity = value.length >> coder;
        if (chars > capacity) {
            int wanted = Math.max(chars, (capacity << 1) + 2);
            resize(wanted < 0 || wanted > limit(coder) ? chars : wanted);
        }
    }

    private void resize(int capacity) {
        byte[] larger = new byte[capacity << coder];
        System.arraycopy(value, 0, larger, 0, Math.min(count << coder, larger.length));
        value = larger;
    }

    /** Turns to wide chars; later narrow contents stay wide. */
    private void widen() {
        if (coder == String.LATIN1) {
            byte[] wide = String.wideBytes(Math.max(value.length, count));
            Text.inflate(value, 0, wide, 0, count);
            value = wide;
            coder = String.UTF16;
        }
    }

    /** Opens a gap at a checked index and counts its chars in. */
    private void open(int at, int chars) {
        reserve(count + chars);
        if (at < count) {
            System.arraycopy(value, at << coder, value, (at + chars) << coder,
                    (count - at) << coder);
        }
        count += chars;
    }

    private void put(int index, char c) {
        if (coder == String.LATIN1) {
            if (c < 256) {
                value[index] = (byte) c;
                return;
            }
            widen();
        }
        Text.setChar(value, index, c);
    }

    private void checkOffset(int offset) {
        if (offset < 0 || offset > count) {
            throw new StringIndexOutOfBoundsException("Range [" + offset + ", " + count
                    + ") out of bounds for length " + count);
        }
    }

    private static void checkPart(int start, int end, int length) {
        if (start < 0 || start > end || end > length) {
            throw new IndexOutOfBoundsException("Range [" + start + ", " + end
                    + ") out of bounds for length " + length);
        }
    }

    // ---- Reading -----------------------------------------------------------

    /** Returns the number of chars. */
    @Override
    public int length() {
        return count;
    }

    /** Returns the number of chars there is room for. */
    public int capacity() {
        return value.length >> coder;
    }

    /** Makes room for at least some chars. */
    public void ensureCapacity(int minimumCapacity) {
        if (minimumCapacity > 0) {
            reserve(minimumCapacity);
        }
    }

    /** Frees room that is not used. */
    public void trimToSize() {
        if (count << coder < value.length) {
            resize(count);
        }
    }

    /** Cuts off chars, or fills up with zero chars. */
    public void setLength(int newLength) {
        if (newLength < 0) {
            throw new StringIndexOutOfBoundsException(
                    "String index out of range: " + newLength);
        }
        reserve(newLength);
        for (int i = count << coder; i < newLength << coder; i++) {
            value[i] = 0;
        }
        count = newLength;
    }

    /** Returns the char at an index. */
    @Override
    public char charAt(int index) {
        String.checkIndex(index, count);
        return coder == String.LATIN1 ? (char) (value[index] & 0xff)
                : Text.charAt(value, index);
    }

    /** Returns the code point that starts at an index. */
    public int codePointAt(int index) {
        String.checkIndex(index, count);
        return Character.codePointAt(this, index);
    }

    /** Returns the code point that ends before an index. */
    public int codePointBefore(int index) {
        String.checkIndex(index - 1, count);
        return Character.codePointBefore(this, index);
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
        String.checkRange(srcBegin, srcEnd, count);
        int n = srcEnd - srcBegin;
        if (dstBegin < 0 || dstBegin > dst.length - n) {
            checkPart(dstBegin, dstBegin + n, dst.length);
        }
        if (coder == String.LATIN1) {
            Text.latinToChars(value, srcBegin, dst, dstBegin, n);
        } else {
            Text.wideToChars(value, srcBegin, dst, dstBegin, n);
        }
    }

    /** Returns the chars from an index on. */
    public String substring(int start) {
        return substring(start, count);
    }

    /** Returns the chars of a range. */
    public String substring(int start, int end) {
        String.checkRange(start, end, count);
        return coder == String.LATIN1 ? String.ofLatin(value, start, end - start)
                : String.ofWide(value, start, end - start);
    }

    /** Returns the chars of a range. */
    @Override
    public CharSequence subSequence(int start, int end) {
        return substring(start, end);
    }

    /** Returns all chars as a string. */
    @Override
    public String toString() {
        return coder == String.LATIN1 ? String.ofLatin(value, 0, count)
                : String.ofWide(value, 0, count);
    }

    /** Finds the first occurrence of a string, or returns -1. */
    public int indexOf(String str) {
        return String.indexIn(value, coder, 0, count, str);
    }

    /** Finds a string at or after an index, or returns -1. */
    public int indexOf(String str, int fromIndex) {
        return String.indexIn(value, coder, Math.min(Math.max(fromIndex, 0), count), count,
                str);
    }

    /** Finds the last occurrence of a string, or returns -1. */
    public int lastIndexOf(String str) {
        return lastIndexOf(str, count);
    }

    /** Finds a string at or before an index, or returns -1. */
    public int lastIndexOf(String str, int fromIndex) {
        int n = str.length();
        for (int i = Math.min(fromIndex, count - n); i >= 0; i--) {
            if (holds(str, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean holds(String str, int at) {
        for (int i = str.length() - 1; i >= 0; i--) {
            if (charAt(at + i) != str.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    final int compareContents(AbstractStringBuilder other) {
        if (this == other) {
            return 0;
        }
        int limit = Math.min(count, other.count);
        for (int i = 0; i < limit; i++) {
            int difference = charAt(i) - other.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return count - other.count;
    }

    // ---- Appending -----------------------------------------------------------

    /** Appends String.valueOf of an object. */
    public AbstractStringBuilder append(Object obj) {
        return append(String.valueOf(obj));
    }

    /** Appends a string. */
    public AbstractStringBuilder append(String str) {
        if (str == null) {
            str = "null";
        }
        int n = str.length();
        int at = count;
        if (str.coder() > coder) {
            widen();
        }
        if (at + n > value.length >> coder || at + n < 0) {
            reserve(at + n);
        }
        str.copyTo(0, n, value, at, coder);
        count = at + n;
        return this;
    }

    /** Appends a buffer's contents. */
    public AbstractStringBuilder append(StringBuffer buffer) {
        return append(String.valueOf((Object) buffer));
    }

    /** Appends a sequence. */
    @Override
    public AbstractStringBuilder append(CharSequence s) {
        if (s == null || s instanceof String || s instanceof AbstractStringBuilder) {
            return append(String.valueOf((Object) s));
        }
        return append(s, 0, s.length());
    }

    /** Appends part of a sequence. */
    @Override
    public AbstractStringBuilder append(CharSequence s, int start, int end) {
        if (s == null) {
            s = "null";
        }
        checkPart(start, end, s.length());
        int n = end - start;
        if (s instanceof String) {
            String str = (String) s;
            if (str.coder() > coder) {
                widen();
            }
            reserve(count + n);
            if (str.coder() <= coder) {
                str.copyTo(start, n, value, count, coder);
                count += n;
                return this;
            }
        }
        reserve(count + n);
        for (int i = start; i < end; i++) {
            append(s.charAt(i));
        }
        return this;
    }

    /** Appends all chars of an array. */
    public AbstractStringBuilder append(char[] str) {
        return appendChars(str, 0, str.length);
    }

    /** Appends part of an array. */
    public AbstractStringBuilder append(char[] str, int offset, int len) {
        checkPart(offset, offset + len, str.length);
        return appendChars(str, offset, len);
    }

    private AbstractStringBuilder appendChars(char[] str, int offset, int len) {
        reserve(count + len);
        if (coder == String.LATIN1) {
            int narrow = Text.charsToLatin(str, offset, value, count, len);
            count += narrow;
            if (narrow == len) {
                return this;
            }
            offset += narrow;
            len -= narrow;
            widen();
            reserve(count + len);
        }
        Text.charsToWide(str, offset, value, count, len);
        count += len;
        return this;
    }

    /** Appends "true" or "false". */
    public AbstractStringBuilder append(boolean b) {
        return append(b ? "true" : "false");
    }

    /** Appends a char. */
    @Override
    public AbstractStringBuilder append(char c) {
        int at = count;
        if (at >= value.length >> coder) {
            reserve(at + 1);
        }
        if (coder == String.LATIN1 && c < 256) {
            value[at] = (byte) c;
        } else {
            put(at, c);
        }
        count = at + 1;
        return this;
    }

    /** Appends the decimal text of an int. */
    public AbstractStringBuilder append(int i) {
        if (coder != String.LATIN1) {
            return append(Integer.toString(i));
        }
        if (count + 11 > value.length) {
            reserve(count + NumberText.length(i));
            if (count + 11 > value.length) {
                return append(Integer.toString(i));
            }
        }
        count = wardian.internal.Numbers.putLong(value, count, i);
        return this;
    }

    /** Appends the decimal text of a long. */
    public AbstractStringBuilder append(long l) {
        return append(Long.toString(l));
    }

    /** Appends the shortest decimal text of a float. */
    public AbstractStringBuilder append(float f) {
        return append(Float.toString(f));
    }

    /** Appends the shortest decimal text of a double. */
    public AbstractStringBuilder append(double d) {
        return append(Double.toString(d));
    }

    /** Appends a code point as one or two chars. */
    public AbstractStringBuilder appendCodePoint(int codePoint) {
        if (Character.isBmpCodePoint(codePoint)) {
            return append((char) codePoint);
        }
        return append(Character.toString(codePoint));
    }

    /** Appends a code point some times over. */
    public AbstractStringBuilder repeat(int codePoint, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count is negative: " + count);
        }
        return append(Character.toString(codePoint).repeat(count));
    }

    /** Appends a sequence some times over. */
    public AbstractStringBuilder repeat(CharSequence cs, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count is negative: " + count);
        }
        return append(String.valueOf(cs).repeat(count));
    }

    // ---- Changing ------------------------------------------------------------

    /** Sets the char at an index. */
    public void setCharAt(int index, char ch) {
        String.checkIndex(index, count);
        put(index, ch);
    }

    /** Removes the chars of a range, whose end may lie beyond the last char. */
    public AbstractStringBuilder delete(int start, int end) {
        if (end > count) {
            end = count;
        }
        String.checkRange(start, end, count);
        remove(start, end);
        return this;
    }

    private void remove(int start, int end) {
        if (end > start) {
            System.arraycopy(value, end << coder, value, start << coder,
                    (count - end) << coder);
            count -= end - start;
        }
    }

    /** Removes the char at an index. */
    public AbstractStringBuilder deleteCharAt(int index) {
        String.checkIndex(index, count);
        remove(index, index + 1);
        return this;
    }

    /** Replaces the chars of a range by a string. */
    public AbstractStringBuilder replace(int start, int end, String str) {
        if (end > count) {
            end = count;
        }
        String.checkRange(start, end, count);
        int n = str.length();
        remove(start, end);
        return insertAt(start, str, n);
    }

    /** Inserts part of an array. */
    public AbstractStringBuilder insert(int index, char[] str, int offset, int len) {
        checkOffset(index);
        String.checkRange(offset, offset + len, str.length);
        return insertAt(index, String.ofChars(str, offset, len), len);
    }

    /** Inserts String.valueOf of an object. */
    public AbstractStringBuilder insert(int offset, Object obj) {
        return insert(offset, String.valueOf(obj));
    }

    /** Inserts a string. */
    public AbstractStringBuilder insert(int offset, String str) {
        checkOffset(offset);
        if (str == null) {
            str = "null";
        }
        return insertAt(offset, str, str.length());
    }

    private AbstractStringBuilder insertAt(int offset, String str, int n) {
        if (str.coder() > coder) {
            widen();
        }
        open(offset, n);
        str.copyTo(0, n, value, offset, coder);
        return this;
    }

    /** Inserts all chars of an array. */
    public AbstractStringBuilder insert(int offset, char[] str) {
        checkOffset(offset);
        return insertAt(offset, String.ofChars(str, 0, str.length), str.length);
    }

    /** Inserts a sequence. */
    public AbstractStringBuilder insert(int dstOffset, CharSequence s) {
        return insert(dstOffset, String.valueOf((Object) s));
    }

    /** Inserts part of a sequence. */
    public AbstractStringBuilder insert(int dstOffset, CharSequence s, int start, int end) {
        if (s == null) {
            s = "null";
        }
        checkOffset(dstOffset);
        checkPart(start, end, s.length());
        String part = s.subSequence(start, end).toString();
        return insertAt(dstOffset, part, part.length());
    }

    /** Inserts "true" or "false". */
    public AbstractStringBuilder insert(int offset, boolean b) {
        return insert(offset, b ? "true" : "false");
    }

    /** Inserts a char. */
    public AbstractStringBuilder insert(int offset, char c) {
        checkOffset(offset);
        open(offset, 1);
        put(offset, c);
        return this;
    }

    /** Inserts the decimal text of an int. */
    public AbstractStringBuilder insert(int offset, int i) {
        return insert(offset, Integer.toString(i));
    }

    /** Inserts the decimal text of a long. */
    public AbstractStringBuilder insert(int offset, long l) {
        return insert(offset, Long.toString(l));
    }

    /** Inserts the shortest decimal text of a float. */
    public AbstractStringBuilder insert(int offset, float f) {
        return insert(offset, Float.toString(f));
    }

    /** Inserts the shortest decimal text of a double. */
    public AbstractStringBuilder insert(int offset, double d) {
        return insert(offset, Double.toString(d));
    }

    /** Reverses the chars but keeps surrogate pairs in order. */
    public AbstractStringBuilder reverse() {
        int last = count - 1;
        if (coder == String.LATIN1) {
            byte[] bytes = value;
            for (int i = 0, j = last; i < j; i++, j--) {
                byte swapped = bytes[i];
                bytes[i] = bytes[j];
                bytes[j] = swapped;
            }
            return this;
        }
        for (int i = 0, j = last; i < j; i++, j--) {
            char swapped = Text.charAt(value, i);
            Text.setChar(value, i, Text.charAt(value, j));
            Text.setChar(value, j, swapped);
        }
        restoreSurrogatePairs();
        return this;
    }

    private void restoreSurrogatePairs() {
        for (int i = 0; i < count - 1; i++) {
            char low = Text.charAt(value, i);
            char high = Text.charAt(value, i + 1);
            if (Character.isLowSurrogate(low) && Character.isHighSurrogate(high)) {
                Text.setChar(value, i++, high);
                Text.setChar(value, i, low);
            }
        }
    }
}
