package java.nio;

import java.util.Objects;

/** A sequence of long values with position, limit and mark. */
public abstract class LongBuffer extends Buffer
        implements Comparable<LongBuffer> {
    /** The array, or null for a view of bytes. */
    final long[] hb;
    /** Index of element zero in the array. */
    final int offset;

    LongBuffer(int mark, int pos, int lim, int cap, long[] hb, int offset) {
        super(mark, pos, lim, cap);
        this.hb = hb;
        this.offset = offset;
    }

    /** Creates a buffer over a new array. */
    public static LongBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw negativeCapacity(capacity);
        }
        return new HeapLongBuffer(-1, 0, capacity, capacity,
            new long[capacity], 0, false);
    }

    /** Wraps a part of an array. */
    public static LongBuffer wrap(long[] array, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, array.length);
        return new HeapLongBuffer(-1, offset, offset + length, array.length,
            array, 0, false);
    }

    /** Wraps an array. */
    public static LongBuffer wrap(long[] array) {
        return wrap(array, 0, array.length);
    }

    /** Reads an element without checks. */
    abstract long at(int index);

    /** Stores an element without checks. */
    abstract void store(int index, long value);

    /** Creates a view that starts at the given element. */
    abstract LongBuffer view(int mark, int pos, int lim, int cap, int from,
        boolean readOnly);

    @Override
    public LongBuffer slice() {
        return view(-1, 0, remaining(), remaining(), position(),
            isReadOnly());
    }

    @Override
    public LongBuffer slice(int index, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        return view(-1, 0, length, length, index, isReadOnly());
    }

    @Override
    public LongBuffer duplicate() {
        return view(mark, position(), limit(), capacity(), 0, isReadOnly());
    }

    /** Creates a view that cannot change the content. */
    public LongBuffer asReadOnlyBuffer() {
        return view(mark, position(), limit(), capacity(), 0, true);
    }

    /** Reads the next element. */
    public long get() {
        return at(nextGet());
    }

    /** Stores the next element. */
    public LongBuffer put(long value) {
        ensureWritable();
        store(nextPut(), value);
        return this;
    }

    /** Reads the element at an index. */
    public long get(int index) {
        return at(checkIndex(index));
    }

    /** Stores the element at an index. */
    public LongBuffer put(int index, long value) {
        ensureWritable();
        store(checkIndex(index), value);
        return this;
    }

    /** Reads elements into an array. */
    public LongBuffer get(long[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        if (length > remaining()) {
            throw new BufferUnderflowException();
        }
        copyOut(position(), dst, offset, length);
        position(position() + length);
        return this;
    }

    /** Fills an array. */
    public LongBuffer get(long[] dst) {
        return get(dst, 0, dst.length);
    }

    /** Reads elements at an index into an array. */
    public LongBuffer get(int index, long[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        copyOut(index, dst, offset, length);
        return this;
    }

    /** Reads elements at an index, filling an array. */
    public LongBuffer get(int index, long[] dst) {
        return get(index, dst, 0, dst.length);
    }

    private void copyOut(int index, long[] dst, int offset, int length) {
        if (hb != null) {
            System.arraycopy(hb, this.offset + index, dst, offset, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            dst[offset + i] = at(index + i);
        }
    }

    /** Stores the elements that another buffer has left. */
    public LongBuffer put(LongBuffer src) {
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
    public LongBuffer put(int index, LongBuffer src, int offset,
            int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.limit());
        ensureWritable();
        if (src.hb != null) {
            copyIn(index, src.hb, src.offset + offset, length);
            return this;
        }
        long[] copy = new long[length];
        src.copyOut(offset, copy, 0, length);
        copyIn(index, copy, 0, length);
        return this;
    }

    /** Stores elements of an array. */
    public LongBuffer put(long[] src, int offset, int length) {
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
    public final LongBuffer put(long[] src) {
        return put(src, 0, src.length);
    }

    /** Stores elements of an array at an index. */
    public LongBuffer put(int index, long[] src, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        ensureWritable();
        copyIn(index, src, offset, length);
        return this;
    }

    /** Stores a whole array at an index. */
    public LongBuffer put(int index, long[] src) {
        return put(index, src, 0, src.length);
    }

    private void copyIn(int index, long[] src, int offset, int length) {
        if (hb != null) {
            System.arraycopy(src, offset, hb, this.offset + index, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            store(index + i, src[offset + i]);
        }
    }

    /** Moves what remains to the start and makes room behind it. */
    public LongBuffer compact() {
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
    public final long[] array() {
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
    public final LongBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final LongBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final LongBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final LongBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final LongBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final LongBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final LongBuffer rewind() {
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
        if (!(ob instanceof LongBuffer)) {
            return false;
        }
        LongBuffer that = (LongBuffer) ob;
        return remaining() == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo(LongBuffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < remaining() && i < that.remaining()) {
            return Long.compare(at(position() + i),
                that.at(that.position() + i));
        }
        return remaining() - that.remaining();
    }

    /** Returns the offset of the first difference, -1 if none. */
    public int mismatch(LongBuffer that) {
        int n = Math.min(remaining(), that.remaining());
        int a = position();
        int b = that.position();
        for (int i = 0; i < n; i++) {
            if (Long.compare(at(a + i), that.at(b + i)) != 0
                    && at(a + i) != that.at(b + i)) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }
}

/** A long buffer over an array. */
final class HeapLongBuffer extends LongBuffer {
    private final boolean readOnly;

    HeapLongBuffer(int mark, int pos, int lim, int cap, long[] hb,
            int offset, boolean readOnly) {
        super(mark, pos, lim, cap, hb, offset);
        this.readOnly = readOnly;
    }

    @Override
    long at(int index) {
        return hb[offset + index];
    }

    @Override
    void store(int index, long value) {
        hb[offset + index] = value;
    }

    @Override
    LongBuffer view(int mark, int pos, int lim, int cap, int from,
            boolean readOnly) {
        return new HeapLongBuffer(mark, pos, lim, cap, hb, offset + from,
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

/** A long buffer over the bytes of another buffer. */
final class LongView extends LongBuffer {
    private final ByteBuffer bytes;
    private final int start;

    LongView(ByteBuffer bytes, int mark, int pos, int lim, int cap,
            int start) {
        super(mark, pos, lim, cap, null, 0);
        this.bytes = bytes;
        this.start = start;
    }

    /** Views the bytes a buffer has left, in its byte order. */
    static LongView of(ByteBuffer source) {
        ByteBuffer bytes = source.isReadOnly() ? source.asReadOnlyBuffer()
            : source.duplicate();
        bytes.order(source.order());
        bytes.clear();
        int n = source.remaining() / 8;
        return new LongView(bytes, -1, 0, n, n, source.position());
    }

    @Override
    long at(int index) {
        return bytes.getLong(start + index * 8);
    }

    @Override
    void store(int index, long value) {
        bytes.putLong(start + index * 8, value);
    }

    @Override
    LongBuffer view(int mark, int pos, int lim, int cap, int from,
            boolean readOnly) {
        ByteBuffer target = bytes;
        if (readOnly && !bytes.isReadOnly()) {
            target = bytes.asReadOnlyBuffer().order(bytes.order());
        }
        return new LongView(target, mark, pos, lim, cap,
            start + from * 8);
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
