package wardian.internal;

/** Atomic access to fields and array elements by byte offset; every access is sequentially consistent. */
public final class Atomic {
    private Atomic() {
    }

    /** Returns the offset of an instance field that the class declares itself. */
    public static native long fieldOffset(Class<?> holder, String field);

    /** Returns the offset of an element of an array. */
    public static native long arrayOffset(Object array, int index);

    /** Sets the value at the offset if it is the expected one; returns whether it did. */
    public static native boolean compareAndSetInt(Object holder, long offset, int expected, int update);

    /** Sets the value at the offset if it is the expected one; returns the value found. */
    public static native int compareAndExchangeInt(Object holder, long offset, int expected, int update);

    /** Sets the value at the offset; returns the previous one. */
    public static native int getAndSetInt(Object holder, long offset, int value);

    /** Returns the value at the offset. */
    public static native int getIntVolatile(Object holder, long offset);

    /** Sets the value at the offset. */
    public static native void putIntVolatile(Object holder, long offset, int value);

    /** Adds to the value at the offset; returns the previous one. */
    public static native int getAndAddInt(Object holder, long offset, int delta);

    /** Sets the value at the offset if it is the expected one; returns whether it did. */
    public static native boolean compareAndSetLong(Object holder, long offset, long expected, long update);

    /** Sets the value at the offset if it is the expected one; returns the value found. */
    public static native long compareAndExchangeLong(Object holder, long offset, long expected, long update);

    /** Sets the value at the offset; returns the previous one. */
    public static native long getAndSetLong(Object holder, long offset, long value);

    /** Returns the value at the offset. */
    public static native long getLongVolatile(Object holder, long offset);

    /** Sets the value at the offset. */
    public static native void putLongVolatile(Object holder, long offset, long value);

    /** Adds to the value at the offset; returns the previous one. */
    public static native long getAndAddLong(Object holder, long offset, long delta);

    /** Sets the value at the offset if it is the expected one; returns whether it did. */
    public static native boolean compareAndSetReference(Object holder, long offset, Object expected, Object update);

    /** Sets the value at the offset if it is the expected one; returns the value found. */
    public static native Object compareAndExchangeReference(Object holder, long offset, Object expected, Object update);

    /** Sets the value at the offset; returns the previous one. */
    public static native Object getAndSetReference(Object holder, long offset, Object value);

    /** Returns the value at the offset. */
    public static native Object getReferenceVolatile(Object holder, long offset);

    /** Sets the value at the offset. */
    public static native void putReferenceVolatile(Object holder, long offset, Object value);

    /** Orders all memory accesses before with all after. */
    public static native void fullFence();
}
