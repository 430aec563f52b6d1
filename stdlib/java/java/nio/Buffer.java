package java.nio;

import java.util.Objects;

/** A sequence of primitive values with position, limit and mark. */
public abstract class Buffer {
    /** The mark, -1 if there is none. */
    int mark;
    private int position;
    private int limit;
    private final int capacity;

    Buffer(int mark, int pos, int lim, int cap) {
        this.mark = mark;
        this.position = pos;
        this.limit = lim;
        this.capacity = cap;
    }

    static IllegalArgumentException negativeCapacity(int capacity) {
        return new IllegalArgumentException("capacity < 0: (" + capacity
            + " < 0)");
    }

    static IllegalArgumentException sourceIsThis() {
        return new IllegalArgumentException(
            "The source buffer is this buffer");
    }

    /** Returns the capacity. */
    public final int capacity() {
        return capacity;
    }

    /** Returns the position. */
    public final int position() {
        return position;
    }

    /** Sets the position. */
    public Buffer position(int newPosition) {
        if (newPosition > limit) {
            throw new IllegalArgumentException("newPosition > limit: ("
                + newPosition + " > " + limit + ")");
        }
        if (newPosition < 0) {
            throw new IllegalArgumentException("newPosition < 0: ("
                + newPosition + " < 0)");
        }
        if (mark > newPosition) {
            mark = -1;
        }
        position = newPosition;
        return this;
    }

    /** Returns the limit. */
    public final int limit() {
        return limit;
    }

    /** Sets the limit. */
    public Buffer limit(int newLimit) {
        if (newLimit > capacity) {
            throw new IllegalArgumentException("newLimit > capacity: ("
                + newLimit + " > " + capacity + ")");
        }
        if (newLimit < 0) {
            throw new IllegalArgumentException("newLimit < 0: ("
                + newLimit + " < 0)");
        }
        limit = newLimit;
        if (position > newLimit) {
            position = newLimit;
        }
        if (mark > newLimit) {
            mark = -1;
        }
        return this;
    }

    /** Marks the position. */
    public Buffer mark() {
        mark = position;
        return this;
    }

    /** Goes back to the mark. */
    public Buffer reset() {
        if (mark < 0) {
            throw new InvalidMarkException();
        }
        position = mark;
        return this;
    }

    /** Makes the whole capacity available. */
    public Buffer clear() {
        position = 0;
        limit = capacity;
        mark = -1;
        return this;
    }

    /** Makes what was put available to get. */
    public Buffer flip() {
        limit = position;
        position = 0;
        mark = -1;
        return this;
    }

    /** Goes back to the start. */
    public Buffer rewind() {
        position = 0;
        mark = -1;
        return this;
    }

    /** Returns how many elements are left. */
    public final int remaining() {
        return limit - position;
    }

    /** Tells whether elements are left. */
    public final boolean hasRemaining() {
        return position < limit;
    }

    /** Tells whether the content cannot be changed. */
    public abstract boolean isReadOnly();

    /** Tells whether an accessible array backs the buffer. */
    public abstract boolean hasArray();

    /** Returns the array. */
    public abstract Object array();

    /** Returns the index of element zero in the array. */
    public abstract int arrayOffset();

    /** Tells whether the buffer was made by allocateDirect. */
    public abstract boolean isDirect();

    /** Creates a buffer of what is left. */
    public abstract Buffer slice();

    /** Creates a buffer of a part. */
    public abstract Buffer slice(int index, int length);

    /** Creates a buffer with the same content. */
    public abstract Buffer duplicate();

    final int nextGet() {
        if (position >= limit) {
            throw new BufferUnderflowException();
        }
        return position++;
    }

    final int nextGet(int size) {
        if (limit - position < size) {
            throw new BufferUnderflowException();
        }
        int at = position;
        position += size;
        return at;
    }

    final int nextPut() {
        if (position >= limit) {
            throw new BufferOverflowException();
        }
        return position++;
    }

    final int nextPut(int size) {
        if (limit - position < size) {
            throw new BufferOverflowException();
        }
        int at = position;
        position += size;
        return at;
    }

    final int checkIndex(int index) {
        return Objects.checkIndex(index, limit);
    }

    final int checkIndex(int index, int size) {
        if (index < 0 || size > limit - index) {
            throw new IndexOutOfBoundsException();
        }
        return index;
    }

    final void ensureWritable() {
        if (isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
    }

    final void checkArray(Object array) {
        if (array == null) {
            throw new UnsupportedOperationException();
        }
        ensureWritable();
    }

    @Override
    public String toString() {
        return getClass().getName() + "[pos=" + position + " lim=" + limit
            + " cap=" + capacity + "]";
    }
}
