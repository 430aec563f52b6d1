package java.nio;

import java.io.IOException;
import java.util.Objects;

/** A sequence of char values with position, limit and mark. */
public abstract class CharBuffer extends Buffer
        implements Comparable<CharBuffer>, Appendable, CharSequence, Readable {
    /** The array, or null for a view of bytes. */
    final char[] hb;
    /** Index of element zero in the array. */
    final int offset;

    CharBuffer(int mark, int pos, int lim, int cap, char[] hb, int offset) {
        super(mark, pos, lim, cap);
        this.hb = hb;
        this.offset = offset;
    }

    /** Creates a buffer over a new array. */
    public static CharBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw negativeCapacity(capacity);
        }
        return new HeapCharBuffer(-1, 0, capacity, capacity,
            new char[capacity], 0, false);
    }

    /** Wraps a part of an array. */
    public static CharBuffer wrap(char[] array, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, array.length);
        return new HeapCharBuffer(-1, offset, offset + length, array.length,
            array, 0, false);
    }

    /** Wraps an array. */
    public static CharBuffer wrap(char[] array) {
        return wrap(array, 0, array.length);
    }

    /** Reads an element without checks. */
    abstract char at(int index);

    /** Stores an element without checks. */
    abstract void store(int index, char value);

    /** Creates a view that starts at the given element. */
    abstract CharBuffer view(int mark, int pos, int lim, int cap, int from,
        boolean readOnly);

    @Override
    public CharBuffer slice() {
        return view(-1, 0, remaining(), remaining(), position(),
            isReadOnly());
    }

    @Override
    public CharBuffer slice(int index, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        return view(-1, 0, length, length, index, isReadOnly());
    }

    @Override
    public CharBuffer duplicate() {
        return view(mark, position(), limit(), capacity(), 0, isReadOnly());
    }

    /** Creates a view that cannot change the content. */
    public CharBuffer asReadOnlyBuffer() {
        return view(mark, position(), limit(), capacity(), 0, true);
    }

    /** Reads the next element. */
    public char get() {
        return at(nextGet());
    }

    /** Stores the next element. */
    public CharBuffer put(char value) {
        ensureWritable();
        store(nextPut(), value);
        return this;
    }

    /** Reads the element at an index. */
    public char get(int index) {
        return at(checkIndex(index));
    }

    /** Stores the element at an index. */
    public CharBuffer put(int index, char value) {
        ensureWritable();
        store(checkIndex(index), value);
        return this;
    }

    /** Reads elements into an array. */
    public CharBuffer get(char[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        if (length > remaining()) {
            throw new BufferUnderflowException();
        }
        copyOut(position(), dst, offset, length);
        position(position() + length);
        return this;
    }

    /** Fills an array. */
    public CharBuffer get(char[] dst) {
        return get(dst, 0, dst.length);
    }

    /** Reads elements at an index into an array. */
    public CharBuffer get(int index, char[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        copyOut(index, dst, offset, length);
        return this;
    }

    /** Reads elements at an index, filling an array. */
    public CharBuffer get(int index, char[] dst) {
        return get(index, dst, 0, dst.length);
    }

    private void copyOut(int index, char[] dst, int offset, int length) {
        if (hb != null) {
            System.arraycopy(hb, this.offset + index, dst, offset, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            dst[offset + i] = at(index + i);
        }
    }

    /** Stores the elements that another buffer has left. */
    public CharBuffer put(CharBuffer src) {
        if (src == this) {
            throw sourceIsThis();
        }
        ensureWritable();
        int n = src.remaining();
        if (n > remaining()) {
            throw new BufferOverflowException();
        }
        put(position(), src, src.position(), n);
        src.position(src.position() + n);
        position(position() + n);
        return this;
    }

    /** Stores elements of another buffer at an index. */
    public CharBuffer put(int index, CharBuffer src, int offset,
            int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.limit());
        ensureWritable();
        if (src.hb != null) {
            copyIn(index, src.hb, src.offset + offset, length);
            return this;
        }
        char[] copy = new char[length];
        src.copyOut(offset, copy, 0, length);
        copyIn(index, copy, 0, length);
        return this;
    }

    /** Stores elements of an array. */
    public CharBuffer put(char[] src, int offset, int length) {
        ensureWritable();
        Objects.checkFromIndexSize(offset, length, src.length);
        if (length > remaining()) {
            throw new BufferOverflowException();
        }
        copyIn(position(), src, offset, length);
        position(position() + length);
        return this;
    }

    /** Stores a whole array. */
    public final CharBuffer put(char[] src) {
        return put(src, 0, src.length);
    }

    /** Stores elements of an array at an index. */
    public CharBuffer put(int index, char[] src, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        ensureWritable();
        copyIn(index, src, offset, length);
        return this;
    }

    /** Stores a whole array at an index. */
    public CharBuffer put(int index, char[] src) {
        return put(index, src, 0, src.length);
    }

    private void copyIn(int index, char[] src, int offset, int length) {
        if (hb != null) {
            System.arraycopy(src, offset, hb, this.offset + index, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            store(index + i, src[offset + i]);
        }
    }

    /** Moves what remains to the start and makes room behind it. */
    public CharBuffer compact() {
        ensureWritable();
        int n = remaining();
        int from = position();
        for (int i = 0; i < n; i++) {
            store(i, at(from + i));
        }
        position(n);
        limit(capacity());
        mark = -1;
        return this;
    }

    @Override
    public final boolean hasArray() {
        return hb != null && !isReadOnly();
    }

    @Override
    public final char[] array() {
        checkArray(hb);
        return hb;
    }

    @Override
    public final int arrayOffset() {
        checkArray(hb);
        return offset;
    }

    /** Returns the byte order of the elements. */
    public abstract ByteOrder order();

    @Override
    public final CharBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final CharBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final CharBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final CharBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final CharBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final CharBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final CharBuffer rewind() {
        super.rewind();
        return this;
    }

    @Override
    public int hashCode() {
        int h = 1;
        for (int i = limit() - 1; i >= position(); i--) {
            h = 31 * h + (int) at(i);
        }
        return h;
    }

    @Override
    public boolean equals(Object ob) {
        if (this == ob) {
            return true;
        }
        if (!(ob instanceof CharBuffer)) {
            return false;
        }
        CharBuffer that = (CharBuffer) ob;
        return remaining() == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo(CharBuffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < remaining() && i < that.remaining()) {
            return Character.compare(at(position() + i),
                that.at(that.position() + i));
        }
        return remaining() - that.remaining();
    }

    /** Returns the offset of the first difference, -1 if none. */
    public int mismatch(CharBuffer that) {
        int n = Math.min(remaining(), that.remaining());
        int a = position();
        int b = that.position();
        for (int i = 0; i < n; i++) {
            if (Character.compare(at(a + i), that.at(b + i)) != 0
                    && at(a + i) != that.at(b + i)) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }

    /** Wraps a sequence; the buffer is read-only. */
    public static CharBuffer wrap(CharSequence csq) {
        return wrap(csq, 0, csq.length());
    }

    /** Wraps a part of a sequence; the buffer is read-only. */
    public static CharBuffer wrap(CharSequence csq, int start, int end) {
        if (start < 0 || end < start || end > csq.length()) {
            throw new IndexOutOfBoundsException();
        }
        char[] chars = csq.toString().toCharArray();
        return new HeapCharBuffer(-1, start, end, chars.length, chars, 0,
            true);
    }

    @Override
    public int read(CharBuffer target) throws IOException {
        int n = remaining();
        if (target == this) {
            throw sourceIsThis();
        }
        if (n == 0) {
            return -1;
        }
        n = Math.min(n, target.remaining());
        for (int i = 0; i < n; i++) {
            target.put(get());
        }
        return n;
    }

    /** Stores a part of a string. */
    public CharBuffer put(String src, int start, int end) {
        Objects.checkFromIndexSize(start, end - start, src.length());
        ensureWritable();
        if (end - start > remaining()) {
            throw new BufferOverflowException();
        }
        for (int i = start; i < end; i++) {
            put(src.charAt(i));
        }
        return this;
    }

    /** Stores a string. */
    public final CharBuffer put(String src) {
        return put(src, 0, src.length());
    }

    @Override
    public String toString() {
        if (hb != null) {
            return new String(hb, offset + position(), remaining());
        }
        char[] chars = new char[remaining()];
        duplicate().get(chars);
        return new String(chars);
    }

    @Override
    public final int length() {
        return remaining();
    }

    @Override
    public boolean isEmpty() {
        return remaining() == 0;
    }

    @Override
    public final char charAt(int index) {
        return at(position() + Objects.checkIndex(index, remaining()));
    }

    /** Copies characters relative to the position. */
    public void getChars(int srcBegin, int srcEnd, char[] dst,
            int dstBegin) {
        get(position() + srcBegin, dst, dstBegin, srcEnd - srcBegin);
    }

    @Override
    public CharBuffer subSequence(int start, int end) {
        Objects.checkFromToIndex(start, end, remaining());
        CharBuffer result = duplicate();
        int from = position();
        result.limit(from + end);
        result.position(from + start);
        return result;
    }

    @Override
    public CharBuffer append(CharSequence csq) {
        return put(String.valueOf(csq));
    }

    @Override
    public CharBuffer append(CharSequence csq, int start, int end) {
        CharSequence text = csq == null ? "null" : csq;
        return put(text.subSequence(start, end).toString());
    }

    @Override
    public CharBuffer append(char c) {
        return put(c);
    }
}

/** A char buffer over an array. */
final class HeapCharBuffer extends CharBuffer {
    private final boolean readOnly;

    HeapCharBuffer(int mark, int pos, int lim, int cap, char[] hb,
            int offset, boolean readOnly) {
        super(mark, pos, lim, cap, hb, offset);
        this.readOnly = readOnly;
    }

    @Override
    char at(int index) {
        return hb[offset + index];
    }

    @Override
    void store(int index, char value) {
        hb[offset + index] = value;
    }

    @Override
    CharBuffer view(int mark, int pos, int lim, int cap, int from,
            boolean readOnly) {
        return new HeapCharBuffer(mark, pos, lim, cap, hb, offset + from,
            readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public boolean isDirect() {
        return false;
    }

    @Override
    public ByteOrder order() {
        return ByteOrder.nativeOrder();
    }
}

/** A char buffer over the bytes of another buffer. */
final class CharView extends CharBuffer {
    private final ByteBuffer bytes;
    private final int start;

    CharView(ByteBuffer bytes, int mark, int pos, int lim, int cap,
            int start) {
        super(mark, pos, lim, cap, null, 0);
        this.bytes = bytes;
        this.start = start;
    }

    /** Views the bytes a buffer has left, in its byte order. */
    static CharView of(ByteBuffer source) {
        ByteBuffer bytes = source.isReadOnly() ? source.asReadOnlyBuffer()
            : source.duplicate();
        bytes.order(source.order());
        bytes.clear();
        int n = source.remaining() / 2;
        return new CharView(bytes, -1, 0, n, n, source.position());
    }

    @Override
    char at(int index) {
        return bytes.getChar(start + index * 2);
    }

    @Override
    void store(int index, char value) {
        bytes.putChar(start + index * 2, value);
    }

    @Override
    CharBuffer view(int mark, int pos, int lim, int cap, int from,
            boolean readOnly) {
        ByteBuffer target = bytes;
        if (readOnly && !bytes.isReadOnly()) {
            target = bytes.asReadOnlyBuffer().order(bytes.order());
        }
        return new CharView(target, mark, pos, lim, cap,
            start + from * 2);
    }

    @Override
    public boolean isReadOnly() {
        return bytes.isReadOnly();
    }

    @Override
    public boolean isDirect() {
        return bytes.isDirect();
    }

    @Override
    public ByteOrder order() {
        return bytes.order();
    }
}
