package java.nio;

import java.util.Objects;

/** A sequence of bytes with position, limit, mark and byte order. */
public abstract class ByteBuffer extends Buffer
        implements Comparable<ByteBuffer> {
    /** The bytes. */
    final byte[] hb;
    /** Index of byte zero in the array. */
    final int offset;
    private boolean bigEndian = true;

    ByteBuffer(int mark, int pos, int lim, int cap, byte[] hb, int offset) {
        super(mark, pos, lim, cap);
        this.hb = hb;
        this.offset = offset;
    }

    /** Creates a buffer over a new array. */
    public static ByteBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw negativeCapacity(capacity);
        }
        return new HeapByteBuffer(-1, 0, capacity, capacity,
            new byte[capacity], 0, false);
    }

    /** Creates a buffer whose array stays hidden. */
    public static ByteBuffer allocateDirect(int capacity) {
        if (capacity < 0) {
            throw negativeCapacity(capacity);
        }
        return new DirectByteBuffer(-1, 0, capacity, capacity,
            new byte[capacity], 0, false);
    }

    /** Wraps a part of an array. */
    public static ByteBuffer wrap(byte[] array, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, array.length);
        return new HeapByteBuffer(-1, offset, offset + length, array.length,
            array, 0, false);
    }

    /** Wraps an array. */
    public static ByteBuffer wrap(byte[] array) {
        return wrap(array, 0, array.length);
    }

    /** Creates a view that starts at the given element. */
    abstract ByteBuffer view(int mark, int pos, int lim, int cap, int from,
        boolean readOnly);

    @Override
    public ByteBuffer slice() {
        return view(-1, 0, remaining(), remaining(), position(),
            isReadOnly());
    }

    @Override
    public ByteBuffer slice(int index, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        return view(-1, 0, length, length, index, isReadOnly());
    }

    @Override
    public ByteBuffer duplicate() {
        return view(mark, position(), limit(), capacity(), 0, isReadOnly());
    }

    /** Creates a view that cannot change the content. */
    public ByteBuffer asReadOnlyBuffer() {
        return view(mark, position(), limit(), capacity(), 0, true);
    }

    /** Reads the next element. */
    public byte get() {
        return hb[offset + nextGet()];
    }

    /** Stores the next element. */
    public ByteBuffer put(byte value) {
        ensureWritable();
        hb[offset + nextPut()] = value;
        return this;
    }

    /** Reads the element at an index. */
    public byte get(int index) {
        return hb[offset + checkIndex(index)];
    }

    /** Stores the element at an index. */
    public ByteBuffer put(int index, byte value) {
        ensureWritable();
        hb[offset + checkIndex(index)] = value;
        return this;
    }

    /** Reads elements into an array. */
    public ByteBuffer get(byte[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        if (length > remaining()) {
            throw new BufferUnderflowException();
        }
        copyOut(position(), dst, offset, length);
        position(position() + length);
        return this;
    }

    /** Fills an array. */
    public ByteBuffer get(byte[] dst) {
        return get(dst, 0, dst.length);
    }

    /** Reads elements at an index into an array. */
    public ByteBuffer get(int index, byte[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        copyOut(index, dst, offset, length);
        return this;
    }

    /** Reads elements at an index, filling an array. */
    public ByteBuffer get(int index, byte[] dst) {
        return get(index, dst, 0, dst.length);
    }

    private void copyOut(int index, byte[] dst, int at, int length) {
        System.arraycopy(hb, offset + index, dst, at, length);
    }

    /** Stores the elements that another buffer has left. */
    public ByteBuffer put(ByteBuffer src) {
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
    public ByteBuffer put(int index, ByteBuffer src, int offset,
            int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.limit());
        ensureWritable();
        copyIn(index, src.hb, src.offset + offset, length);
        return this;
    }

    /** Stores elements of an array. */
    public ByteBuffer put(byte[] src, int offset, int length) {
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
    public final ByteBuffer put(byte[] src) {
        return put(src, 0, src.length);
    }

    /** Stores elements of an array at an index. */
    public ByteBuffer put(int index, byte[] src, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        ensureWritable();
        copyIn(index, src, offset, length);
        return this;
    }

    /** Stores a whole array at an index. */
    public ByteBuffer put(int index, byte[] src) {
        return put(index, src, 0, src.length);
    }

    private void copyIn(int index, byte[] src, int at, int length) {
        System.arraycopy(src, at, hb, offset + index, length);
    }

    /** Moves what remains to the start and makes room behind it. */
    public ByteBuffer compact() {
        ensureWritable();
        int n = remaining();
        int from = position();
        System.arraycopy(hb, offset + from, hb, offset, n);
        position(n);
        limit(capacity());
        mark = -1;
        return this;
    }

    @Override
    public final boolean hasArray() {
        return !isReadOnly() && !isDirect();
    }

    @Override
    public final byte[] array() {
        checkArray(isDirect() ? null : hb);
        return hb;
    }

    @Override
    public final int arrayOffset() {
        checkArray(isDirect() ? null : hb);
        return offset;
    }

    /** Returns the byte order of numbers. */
    public final ByteOrder order() {
        return bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    /** Sets the byte order of numbers. */
    public final ByteBuffer order(ByteOrder order) {
        bigEndian = order == ByteOrder.BIG_ENDIAN;
        return this;
    }

    /** Returns the index of the first byte at or after that is aligned. */
    public final int alignmentOffset(int index, int unitSize) {
        if (index < 0) {
            throw new IllegalArgumentException("Index less than zero: "
                + index);
        }
        if (unitSize < 1 || Integer.bitCount(unitSize) != 1) {
            throw new IllegalArgumentException(
                "Unit size not a power of two: " + unitSize);
        }
        if (!isDirect() && unitSize > 8) {
            throw new UnsupportedOperationException(
                "Unit size unsupported for non-direct buffer dimension: "
                    + unitSize);
        }
        return index & unitSize - 1;
    }

    @Override
    public final ByteBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final ByteBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final ByteBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final ByteBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final ByteBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final ByteBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final ByteBuffer rewind() {
        super.rewind();
        return this;
    }

    @Override
    public int hashCode() {
        int h = 1;
        for (int i = limit() - 1; i >= position(); i--) {
            h = 31 * h + hb[offset + i];
        }
        return h;
    }

    @Override
    public boolean equals(Object ob) {
        if (this == ob) {
            return true;
        }
        if (!(ob instanceof ByteBuffer)) {
            return false;
        }
        ByteBuffer that = (ByteBuffer) ob;
        return remaining() == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo(ByteBuffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < remaining() && i < that.remaining()) {
            return Byte.compare(hb[offset + position() + i],
                that.hb[that.offset + that.position() + i]);
        }
        return remaining() - that.remaining();
    }

    /** Returns the offset of the first difference, -1 if none. */
    public int mismatch(ByteBuffer that) {
        int n = Math.min(remaining(), that.remaining());
        int a = offset + position();
        int b = that.offset + that.position();
        for (int i = 0; i < n; i++) {
            if (hb[a + i] != that.hb[b + i]) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }

    private long load(int index, int size) {
        int at = offset + index;
        long bits = 0;
        if (bigEndian) {
            for (int i = 0; i < size; i++) {
                bits = bits << 8 | hb[at + i] & 0xff;
            }
        } else {
            for (int i = size - 1; i >= 0; i--) {
                bits = bits << 8 | hb[at + i] & 0xff;
            }
        }
        return bits;
    }

    private void save(int index, int size, long bits) {
        int at = offset + index;
        if (bigEndian) {
            for (int i = size - 1; i >= 0; i--) {
                hb[at + i] = (byte) bits;
                bits >>= 8;
            }
        } else {
            for (int i = 0; i < size; i++) {
                hb[at + i] = (byte) bits;
                bits >>= 8;
            }
        }
    }

    private int loadInt(int index) {
        byte[] b = hb;
        int at = offset + index;
        if (bigEndian) {
            return b[at] << 24 | (b[at + 1] & 0xff) << 16
                | (b[at + 2] & 0xff) << 8 | b[at + 3] & 0xff;
        }
        return b[at + 3] << 24 | (b[at + 2] & 0xff) << 16
            | (b[at + 1] & 0xff) << 8 | b[at] & 0xff;
    }

    /** Reads the next char. */
    public char getChar() {
        return (char) load(nextGet(2), 2);
    }

    /** Reads the char at an index. */
    public char getChar(int index) {
        return (char) load(checkIndex(index, 2), 2);
    }

    /** Stores the next char. */
    public ByteBuffer putChar(char value) {
        ensureWritable();
        save(nextPut(2), 2, value);
        return this;
    }

    /** Stores a char at an index. */
    public ByteBuffer putChar(int index, char value) {
        ensureWritable();
        save(checkIndex(index, 2), 2, value);
        return this;
    }

    /** Views what is left as char values. */
    public CharBuffer asCharBuffer() {
        return CharView.of(this);
    }

    /** Reads the next short. */
    public short getShort() {
        return (short) load(nextGet(2), 2);
    }

    /** Reads the short at an index. */
    public short getShort(int index) {
        return (short) load(checkIndex(index, 2), 2);
    }

    /** Stores the next short. */
    public ByteBuffer putShort(short value) {
        ensureWritable();
        save(nextPut(2), 2, value);
        return this;
    }

    /** Stores a short at an index. */
    public ByteBuffer putShort(int index, short value) {
        ensureWritable();
        save(checkIndex(index, 2), 2, value);
        return this;
    }

    /** Views what is left as short values. */
    public ShortBuffer asShortBuffer() {
        return ShortView.of(this);
    }

    /** Reads the next int. */
    public int getInt() {
        return loadInt(nextGet(4));
    }

    /** Reads the int at an index. */
    public int getInt(int index) {
        return loadInt(checkIndex(index, 4));
    }

    /** Stores the next int. */
    public ByteBuffer putInt(int value) {
        ensureWritable();
        save(nextPut(4), 4, value);
        return this;
    }

    /** Stores a int at an index. */
    public ByteBuffer putInt(int index, int value) {
        ensureWritable();
        save(checkIndex(index, 4), 4, value);
        return this;
    }

    /** Views what is left as int values. */
    public IntBuffer asIntBuffer() {
        return IntView.of(this);
    }

    /** Reads the next long. */
    public long getLong() {
        return load(nextGet(8), 8);
    }

    /** Reads the long at an index. */
    public long getLong(int index) {
        return load(checkIndex(index, 8), 8);
    }

    /** Stores the next long. */
    public ByteBuffer putLong(long value) {
        ensureWritable();
        save(nextPut(8), 8, value);
        return this;
    }

    /** Stores a long at an index. */
    public ByteBuffer putLong(int index, long value) {
        ensureWritable();
        save(checkIndex(index, 8), 8, value);
        return this;
    }

    /** Views what is left as long values. */
    public LongBuffer asLongBuffer() {
        return LongView.of(this);
    }

    /** Reads the next float. */
    public float getFloat() {
        return Float.intBitsToFloat(loadInt(nextGet(4)));
    }

    /** Reads the float at an index. */
    public float getFloat(int index) {
        return Float.intBitsToFloat(loadInt(checkIndex(index, 4)));
    }

    /** Stores the next float. */
    public ByteBuffer putFloat(float value) {
        ensureWritable();
        save(nextPut(4), 4, Float.floatToRawIntBits(value));
        return this;
    }

    /** Stores a float at an index. */
    public ByteBuffer putFloat(int index, float value) {
        ensureWritable();
        save(checkIndex(index, 4), 4, Float.floatToRawIntBits(value));
        return this;
    }

    /** Views what is left as float values. */
    public FloatBuffer asFloatBuffer() {
        return FloatView.of(this);
    }

    /** Reads the next double. */
    public double getDouble() {
        return Double.longBitsToDouble(load(nextGet(8), 8));
    }

    /** Reads the double at an index. */
    public double getDouble(int index) {
        return Double.longBitsToDouble(load(checkIndex(index, 8), 8));
    }

    /** Stores the next double. */
    public ByteBuffer putDouble(double value) {
        ensureWritable();
        save(nextPut(8), 8, Double.doubleToRawLongBits(value));
        return this;
    }

    /** Stores a double at an index. */
    public ByteBuffer putDouble(int index, double value) {
        ensureWritable();
        save(checkIndex(index, 8), 8, Double.doubleToRawLongBits(value));
        return this;
    }

    /** Views what is left as double values. */
    public DoubleBuffer asDoubleBuffer() {
        return DoubleView.of(this);
    }
}
