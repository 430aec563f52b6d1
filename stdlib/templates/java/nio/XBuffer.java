//: ShortBuffer Type=Short type=short Box=Short size=2
//: IntBuffer Type=Int type=int Box=Integer size=4
//: LongBuffer Type=Long type=long Box=Long size=8
//: FloatBuffer Type=Float type=float Box=Float size=4
//: DoubleBuffer Type=Double type=double Box=Double size=8
package java.nio;

import java.util.Objects;

/** A sequence of $type$ values with position, limit and mark. */
public abstract class $Type$Buffer extends Buffer
        implements Comparable<$Type$Buffer> {
    /** The array, or null for a view of bytes. */
    final $type$[] hb;
    /** Index of element zero in the array. */
    final int offset;

    $Type$Buffer(int mark, int pos, int lim, int cap, $type$[] hb, int offset) {
        super(mark, pos, lim, cap);
        this.hb = hb;
        this.offset = offset;
    }

    /** Creates a buffer over a new array. */
    public static $Type$Buffer allocate(int capacity) {
        if (capacity < 0) {
            throw negativeCapacity(capacity);
        }
        return new Heap$Type$Buffer(-1, 0, capacity, capacity,
            new $type$[capacity], 0, false);
    }

    /** Wraps a part of an array. */
    public static $Type$Buffer wrap($type$[] array, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, array.length);
        return new Heap$Type$Buffer(-1, offset, offset + length, array.length,
            array, 0, false);
    }

    /** Wraps an array. */
    public static $Type$Buffer wrap($type$[] array) {
        return wrap(array, 0, array.length);
    }

    /** Reads an element without checks. */
    abstract $type$ at(int index);

    /** Stores an element without checks. */
    abstract void store(int index, $type$ value);

    /** Creates a view that starts at the given element. */
    abstract $Type$Buffer view(int mark, int pos, int lim, int cap, int from,
        boolean readOnly);

    @Override
    public $Type$Buffer slice() {
        return view(-1, 0, remaining(), remaining(), position(),
            isReadOnly());
    }

    @Override
    public $Type$Buffer slice(int index, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        return view(-1, 0, length, length, index, isReadOnly());
    }

    @Override
    public $Type$Buffer duplicate() {
        return view(mark, position(), limit(), capacity(), 0, isReadOnly());
    }

    /** Creates a view that cannot change the content. */
    public $Type$Buffer asReadOnlyBuffer() {
        return view(mark, position(), limit(), capacity(), 0, true);
    }

    /** Reads the next element. */
    public $type$ get() {
        return at(nextGet());
    }

    /** Stores the next element. */
    public $Type$Buffer put($type$ value) {
        ensureWritable();
        store(nextPut(), value);
        return this;
    }

    /** Reads the element at an index. */
    public $type$ get(int index) {
        return at(checkIndex(index));
    }

    /** Stores the element at an index. */
    public $Type$Buffer put(int index, $type$ value) {
        ensureWritable();
        store(checkIndex(index), value);
        return this;
    }

    /** Reads elements into an array. */
    public $Type$Buffer get($type$[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        if (length > remaining()) {
            throw new BufferUnderflowException();
        }
        copyOut(position(), dst, offset, length);
        position(position() + length);
        return this;
    }

    /** Fills an array. */
    public $Type$Buffer get($type$[] dst) {
        return get(dst, 0, dst.length);
    }

    /** Reads elements at an index into an array. */
    public $Type$Buffer get(int index, $type$[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        copyOut(index, dst, offset, length);
        return this;
    }

    /** Reads elements at an index, filling an array. */
    public $Type$Buffer get(int index, $type$[] dst) {
        return get(index, dst, 0, dst.length);
    }

    private void copyOut(int index, $type$[] dst, int offset, int length) {
        if (hb != null) {
            System.arraycopy(hb, this.offset + index, dst, offset, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            dst[offset + i] = at(index + i);
        }
    }

    /** Stores the elements that another buffer has left. */
    public $Type$Buffer put($Type$Buffer src) {
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
    public $Type$Buffer put(int index, $Type$Buffer src, int offset,
            int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.limit());
        ensureWritable();
        if (src.hb != null) {
            copyIn(index, src.hb, src.offset + offset, length);
            return this;
        }
        $type$[] copy = new $type$[length];
        src.copyOut(offset, copy, 0, length);
        copyIn(index, copy, 0, length);
        return this;
    }

    /** Stores elements of an array. */
    public $Type$Buffer put($type$[] src, int offset, int length) {
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
    public final $Type$Buffer put($type$[] src) {
        return put(src, 0, src.length);
    }

    /** Stores elements of an array at an index. */
    public $Type$Buffer put(int index, $type$[] src, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        ensureWritable();
        copyIn(index, src, offset, length);
        return this;
    }

    /** Stores a whole array at an index. */
    public $Type$Buffer put(int index, $type$[] src) {
        return put(index, src, 0, src.length);
    }

    private void copyIn(int index, $type$[] src, int offset, int length) {
        if (hb != null) {
            System.arraycopy(src, offset, hb, this.offset + index, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            store(index + i, src[offset + i]);
        }
    }

    /** Moves what remains to the start and makes room behind it. */
    public $Type$Buffer compact() {
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
    public final $type$[] array() {
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
    public final $Type$Buffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final $Type$Buffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final $Type$Buffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final $Type$Buffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final $Type$Buffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final $Type$Buffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final $Type$Buffer rewind() {
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
        if (!(ob instanceof $Type$Buffer)) {
            return false;
        }
        $Type$Buffer that = ($Type$Buffer) ob;
        return remaining() == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo($Type$Buffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < remaining() && i < that.remaining()) {
            return $Box$.compare(at(position() + i),
                that.at(that.position() + i));
        }
        return remaining() - that.remaining();
    }

    /** Returns the offset of the first difference, -1 if none. */
    public int mismatch($Type$Buffer that) {
        int n = Math.min(remaining(), that.remaining());
        int a = position();
        int b = that.position();
        for (int i = 0; i < n; i++) {
            if ($Box$.compare(at(a + i), that.at(b + i)) != 0
                    && at(a + i) != that.at(b + i)) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }
}

/** A $type$ buffer over an array. */
final class Heap$Type$Buffer extends $Type$Buffer {
    private final boolean readOnly;

    Heap$Type$Buffer(int mark, int pos, int lim, int cap, $type$[] hb,
            int offset, boolean readOnly) {
        super(mark, pos, lim, cap, hb, offset);
        this.readOnly = readOnly;
    }

    @Override
    $type$ at(int index) {
        return hb[offset + index];
    }

    @Override
    void store(int index, $type$ value) {
        hb[offset + index] = value;
    }

    @Override
    $Type$Buffer view(int mark, int pos, int lim, int cap, int from,
            boolean readOnly) {
        return new Heap$Type$Buffer(mark, pos, lim, cap, hb, offset + from,
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

/** A $type$ buffer over the bytes of another buffer. */
final class $Type$View extends $Type$Buffer {
    private final ByteBuffer bytes;
    private final int start;

    $Type$View(ByteBuffer bytes, int mark, int pos, int lim, int cap,
            int start) {
        super(mark, pos, lim, cap, null, 0);
        this.bytes = bytes;
        this.start = start;
    }

    /** Views the bytes a buffer has left, in its byte order. */
    static $Type$View of(ByteBuffer source) {
        ByteBuffer bytes = source.isReadOnly() ? source.asReadOnlyBuffer()
            : source.duplicate();
        bytes.order(source.order());
        bytes.clear();
        int n = source.remaining() / $size$;
        return new $Type$View(bytes, -1, 0, n, n, source.position());
    }

    @Override
    $type$ at(int index) {
        return bytes.get$Type$(start + index * $size$);
    }

    @Override
    void store(int index, $type$ value) {
        bytes.put$Type$(start + index * $size$, value);
    }

    @Override
    $Type$Buffer view(int mark, int pos, int lim, int cap, int from,
            boolean readOnly) {
        ByteBuffer target = bytes;
        if (readOnly && !bytes.isReadOnly()) {
            target = bytes.asReadOnlyBuffer().order(bytes.order());
        }
        return new $Type$View(target, mark, pos, lim, cap,
            start + from * $size$);
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
