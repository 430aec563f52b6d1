package java.lang;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A mutable sequence of chars that threads may share. */
public final class StringBuffer extends AbstractStringBuilder
        implements Appendable, Serializable, Comparable<StringBuffer>, CharSequence {
    private static final long serialVersionUID = 3388685877147921107L;

    /** Makes an empty one with room for 16 chars. */
    public StringBuffer() {
        super(16);
    }

    /** Makes an empty one with room for some chars. */
    public StringBuffer(int capacity) {
        super(capacity);
    }

    /** Makes one that starts with a string. */
    public StringBuffer(String str) {
        super(str);
    }

    /** Makes one that starts with a sequence. */
    public StringBuffer(CharSequence seq) {
        super(seq);
    }

    /** Orders by the first differing char, then by length. */
    @Override
    public synchronized int compareTo(StringBuffer another) {
        return compareContents(another);
    }

    /** Appends String.valueOf of an object. */
    @Override
    public synchronized StringBuffer append(Object obj) {
        super.append(obj);
        return this;
    }

    /** Appends a string. */
    @Override
    public synchronized StringBuffer append(String str) {
        super.append(str);
        return this;
    }

    /** Appends a buffer's contents. */
    @Override
    public synchronized StringBuffer append(StringBuffer buffer) {
        super.append(buffer);
        return this;
    }

    /** Appends a sequence. */
    @Override
    public synchronized StringBuffer append(CharSequence s) {
        super.append(s);
        return this;
    }

    /** Appends part of a sequence. */
    @Override
    public synchronized StringBuffer append(CharSequence s, int start, int end) {
        super.append(s, start, end);
        return this;
    }

    /** Appends all chars of an array. */
    @Override
    public synchronized StringBuffer append(char[] str) {
        super.append(str);
        return this;
    }

    /** Appends part of an array. */
    @Override
    public synchronized StringBuffer append(char[] str, int offset, int len) {
        super.append(str, offset, len);
        return this;
    }

    /** Appends "true" or "false". */
    @Override
    public synchronized StringBuffer append(boolean b) {
        super.append(b);
        return this;
    }

    /** Appends a char. */
    @Override
    public synchronized StringBuffer append(char c) {
        super.append(c);
        return this;
    }

    /** Appends the decimal text of an int. */
    @Override
    public synchronized StringBuffer append(int i) {
        super.append(i);
        return this;
    }

    /** Appends the decimal text of a long. */
    @Override
    public synchronized StringBuffer append(long l) {
        super.append(l);
        return this;
    }

    /** Appends the shortest decimal text of a float. */
    @Override
    public synchronized StringBuffer append(float f) {
        super.append(f);
        return this;
    }

    /** Appends the shortest decimal text of a double. */
    @Override
    public synchronized StringBuffer append(double d) {
        super.append(d);
        return this;
    }

    /** Appends a code point as one or two chars. */
    @Override
    public synchronized StringBuffer appendCodePoint(int codePoint) {
        super.appendCodePoint(codePoint);
        return this;
    }

    /** Appends a code point some times over. */
    @Override
    public synchronized StringBuffer repeat(int codePoint, int count) {
        super.repeat(codePoint, count);
        return this;
    }

    /** Appends a sequence some times over. */
    @Override
    public synchronized StringBuffer repeat(CharSequence cs, int count) {
        super.repeat(cs, count);
        return this;
    }

    /** Removes the chars of a range. */
    @Override
    public synchronized StringBuffer delete(int start, int end) {
        super.delete(start, end);
        return this;
    }

    /** Removes the char at an index. */
    @Override
    public synchronized StringBuffer deleteCharAt(int index) {
        super.deleteCharAt(index);
        return this;
    }

    /** Replaces the chars of a range by a string. */
    @Override
    public synchronized StringBuffer replace(int start, int end, String str) {
        super.replace(start, end, str);
        return this;
    }

    /** Inserts part of an array. */
    @Override
    public synchronized StringBuffer insert(
            int index, char[] str, int offset, int len) {
        super.insert(index, str, offset, len);
        return this;
    }

    /** Inserts String.valueOf of an object. */
    @Override
    public synchronized StringBuffer insert(int offset, Object obj) {
        super.insert(offset, obj);
        return this;
    }

    /** Inserts a string. */
    @Override
    public synchronized StringBuffer insert(int offset, String str) {
        super.insert(offset, str);
        return this;
    }

    /** Inserts all chars of an array. */
    @Override
    public synchronized StringBuffer insert(int offset, char[] str) {
        super.insert(offset, str);
        return this;
    }

    /** Inserts a sequence. */
    @Override
    public synchronized StringBuffer insert(int dstOffset, CharSequence s) {
        super.insert(dstOffset, s);
        return this;
    }

    /** Inserts part of a sequence. */
    @Override
    public synchronized StringBuffer insert(
            int dstOffset, CharSequence s, int start, int end) {
        super.insert(dstOffset, s, start, end);
        return this;
    }

    /** Inserts "true" or "false". */
    @Override
    public synchronized StringBuffer insert(int offset, boolean b) {
        super.insert(offset, b);
        return this;
    }

    /** Inserts a char. */
    @Override
    public synchronized StringBuffer insert(int offset, char c) {
        super.insert(offset, c);
        return this;
    }

    /** Inserts the decimal text of an int. */
    @Override
    public synchronized StringBuffer insert(int offset, int i) {
        super.insert(offset, i);
        return this;
    }

    /** Inserts the decimal text of a long. */
    @Override
    public synchronized StringBuffer insert(int offset, long l) {
        super.insert(offset, l);
        return this;
    }

    /** Inserts the shortest decimal text of a float. */
    @Override
    public synchronized StringBuffer insert(int offset, float f) {
        super.insert(offset, f);
        return this;
    }

    /** Inserts the shortest decimal text of a double. */
    @Override
    public synchronized StringBuffer insert(int offset, double d) {
        super.insert(offset, d);
        return this;
    }

    /** Reverses the chars but keeps surrogate pairs in order. */
    @Override
    public synchronized StringBuffer reverse() {
        super.reverse();
        return this;
    }

    /** Returns all chars as a string. */
    @Override
    public synchronized String toString() {
        return super.toString();
    }

    /** Returns the number of chars. */
    @Override
    public synchronized int length() {
        return super.length();
    }

    /** Returns the number of chars there is room for. */
    @Override
    public synchronized int capacity() {
        return super.capacity();
    }

    /** Makes room for at least some chars. */
    @Override
    public synchronized void ensureCapacity(int minimumCapacity) {
        super.ensureCapacity(minimumCapacity);
    }

    /** Frees room that is not used. */
    @Override
    public synchronized void trimToSize() {
        super.trimToSize();
    }

    /** Cuts off chars, or fills up with zero chars. */
    @Override
    public synchronized void setLength(int newLength) {
        super.setLength(newLength);
    }

    /** Returns the char at an index. */
    @Override
    public synchronized char charAt(int index) {
        return super.charAt(index);
    }

    /** Returns the code point that starts at an index. */
    @Override
    public synchronized int codePointAt(int index) {
        return super.codePointAt(index);
    }

    /** Returns the code point that ends before an index. */
    @Override
    public synchronized int codePointBefore(int index) {
        return super.codePointBefore(index);
    }

    /** Returns the number of code points of a range. */
    @Override
    public synchronized int codePointCount(int beginIndex, int endIndex) {
        return super.codePointCount(beginIndex, endIndex);
    }

    /** Returns the index some code points away. */
    @Override
    public synchronized int offsetByCodePoints(int index, int codePointOffset) {
        return super.offsetByCodePoints(index, codePointOffset);
    }

    /** Copies a range of chars into an array. */
    @Override
    public synchronized void getChars(
            int srcBegin, int srcEnd, char[] dst, int dstBegin) {
        super.getChars(srcBegin, srcEnd, dst, dstBegin);
    }

    /** Sets the char at an index. */
    @Override
    public synchronized void setCharAt(int index, char ch) {
        super.setCharAt(index, ch);
    }

    /** Returns the chars from an index on. */
    @Override
    public synchronized String substring(int start) {
        return super.substring(start);
    }

    /** Returns the chars of a range. */
    @Override
    public synchronized String substring(int start, int end) {
        return super.substring(start, end);
    }

    /** Returns the chars of a range. */
    @Override
    public synchronized CharSequence subSequence(int start, int end) {
        return super.subSequence(start, end);
    }

    /** Finds the first occurrence of a string, or returns -1. */
    @Override
    public synchronized int indexOf(String str) {
        return super.indexOf(str);
    }

    /** Finds a string at or after an index, or returns -1. */
    @Override
    public synchronized int indexOf(String str, int fromIndex) {
        return super.indexOf(str, fromIndex);
    }

    /** Finds the last occurrence of a string, or returns -1. */
    @Override
    public synchronized int lastIndexOf(String str) {
        return super.lastIndexOf(str);
    }

    /** Finds a string at or before an index, or returns -1. */
    @Override
    public synchronized int lastIndexOf(String str, int fromIndex) {
        return super.lastIndexOf(str, fromIndex);
    }

    private static final java.io.ObjectStreamField[] serialPersistentFields = {
        new java.io.ObjectStreamField("value", char[].class),
        new java.io.ObjectStreamField("count", Integer.TYPE),
        new java.io.ObjectStreamField("shared", Boolean.TYPE),
    };

    private synchronized void writeObject(ObjectOutputStream out) throws IOException {
        ObjectOutputStream.PutField fields = out.putFields();
        char[] chars = new char[capacity()];
        super.getChars(0, count, chars, 0);
        fields.put("value", chars);
        fields.put("count", count);
        fields.put("shared", false);
        out.writeFields();
    }

    private void readObject(ObjectInputStream in)
            throws IOException, ClassNotFoundException {
        ObjectInputStream.GetField fields = in.readFields();
        char[] chars = (char[]) fields.get("value", null);
        value = new byte[chars.length];
        append(chars, 0, fields.get("count", 0));
    }
}
