package java.lang;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A mutable sequence of chars for one thread. */
public final class StringBuilder extends AbstractStringBuilder
        implements Appendable, Serializable, Comparable<StringBuilder>, CharSequence {
    private static final long serialVersionUID = 4383685877147921099L;

    /** Makes an empty one with room for 16 chars. */
    public StringBuilder() {
        super(16);
    }

    /** Makes an empty one with room for some chars. */
    public StringBuilder(int capacity) {
        super(capacity);
    }

    /** Makes one that starts with a string. */
    public StringBuilder(String str) {
        super(str);
    }

    /** Makes one that starts with a sequence. */
    public StringBuilder(CharSequence seq) {
        super(seq);
    }

    /** Orders by the first differing char, then by length. */
    @Override
    public int compareTo(StringBuilder another) {
        return compareContents(another);
    }

    /** Appends String.valueOf of an object. */
    @Override
    public StringBuilder append(Object obj) {
        super.append(obj);
        return this;
    }

    /** Appends a string. */
    @Override
    public StringBuilder append(String str) {
        super.append(str);
        return this;
    }

    /** Appends a buffer's contents. */
    @Override
    public StringBuilder append(StringBuffer buffer) {
        super.append(buffer);
        return this;
    }

    /** Appends a sequence. */
    @Override
    public StringBuilder append(CharSequence s) {
        super.append(s);
        return this;
    }

    /** Appends part of a sequence. */
    @Override
    public StringBuilder append(CharSequence s, int start, int end) {
        super.append(s, start, end);
        return this;
    }

    /** Appends all chars of an array. */
    @Override
    public StringBuilder append(char[] str) {
        super.append(str);
        return this;
    }

    /** Appends part of an array. */
    @Override
    public StringBuilder append(char[] str, int offset, int len) {
        super.append(str, offset, len);
        return this;
    }

    /** Appends "true" or "false". */
    @Override
    public StringBuilder append(boolean b) {
        super.append(b);
        return this;
    }

    /** Appends a char. */
    @Override
    public StringBuilder append(char c) {
        super.append(c);
        return this;
    }

    /** Appends the decimal text of an int. */
    @Override
    public StringBuilder append(int i) {
        super.append(i);
        return this;
    }

    /** Appends the decimal text of a long. */
    @Override
    public StringBuilder append(long l) {
        super.append(l);
        return this;
    }

    /** Appends the shortest decimal text of a float. */
    @Override
    public StringBuilder append(float f) {
        super.append(f);
        return this;
    }

    /** Appends the shortest decimal text of a double. */
    @Override
    public StringBuilder append(double d) {
        super.append(d);
        return this;
    }

    /** Appends a code point as one or two chars. */
    @Override
    public StringBuilder appendCodePoint(int codePoint) {
        super.appendCodePoint(codePoint);
        return this;
    }

    /** Appends a code point some times over. */
    @Override
    public StringBuilder repeat(int codePoint, int count) {
        super.repeat(codePoint, count);
        return this;
    }

    /** Appends a sequence some times over. */
    @Override
    public StringBuilder repeat(CharSequence cs, int count) {
        super.repeat(cs, count);
        return this;
    }

    /** Removes the chars of a range. */
    @Override
    public StringBuilder delete(int start, int end) {
        super.delete(start, end);
        return this;
    }

    /** Removes the char at an index. */
    @Override
    public StringBuilder deleteCharAt(int index) {
        super.deleteCharAt(index);
        return this;
    }

    /** Replaces the chars of a range by a string. */
    @Override
    public StringBuilder replace(int start, int end, String str) {
        super.replace(start, end, str);
        return this;
    }

    /** Inserts part of an array. */
    @Override
    public StringBuilder insert(int index, char[] str, int offset, int len) {
        super.insert(index, str, offset, len);
        return this;
    }

    /** Inserts String.valueOf of an object. */
    @Override
    public StringBuilder insert(int offset, Object obj) {
        super.insert(offset, obj);
        return this;
    }

    /** Inserts a string. */
    @Override
    public StringBuilder insert(int offset, String str) {
        super.insert(offset, str);
        return this;
    }

    /** Inserts all chars of an array. */
    @Override
    public StringBuilder insert(int offset, char[] str) {
        super.insert(offset, str);
        return this;
    }

    /** Inserts a sequence. */
    @Override
    public StringBuilder insert(int dstOffset, CharSequence s) {
        super.insert(dstOffset, s);
        return this;
    }

    /** Inserts part of a sequence. */
    @Override
    public StringBuilder insert(
            int dstOffset, CharSequence s, int start, int end) {
        super.insert(dstOffset, s, start, end);
        return this;
    }

    /** Inserts "true" or "false". */
    @Override
    public StringBuilder insert(int offset, boolean b) {
        super.insert(offset, b);
        return this;
    }

    /** Inserts a char. */
    @Override
    public StringBuilder insert(int offset, char c) {
        super.insert(offset, c);
        return this;
    }

    /** Inserts the decimal text of an int. */
    @Override
    public StringBuilder insert(int offset, int i) {
        super.insert(offset, i);
        return this;
    }

    /** Inserts the decimal text of a long. */
    @Override
    public StringBuilder insert(int offset, long l) {
        super.insert(offset, l);
        return this;
    }

    /** Inserts the shortest decimal text of a float. */
    @Override
    public StringBuilder insert(int offset, float f) {
        super.insert(offset, f);
        return this;
    }

    /** Inserts the shortest decimal text of a double. */
    @Override
    public StringBuilder insert(int offset, double d) {
        super.insert(offset, d);
        return this;
    }

    /** Reverses the chars but keeps surrogate pairs in order. */
    @Override
    public StringBuilder reverse() {
        super.reverse();
        return this;
    }

    /** Returns all chars as a string. */
    @Override
    public String toString() {
        return super.toString();
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(count);
        char[] chars = new char[capacity()];
        getChars(0, count, chars, 0);
        out.writeObject(chars);
    }

    private void readObject(ObjectInputStream in)
            throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        int length = in.readInt();
        char[] chars = (char[]) in.readObject();
        value = new byte[chars.length];
        append(chars, 0, length);
    }
}
