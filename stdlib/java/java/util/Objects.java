package java.util;

import java.util.function.Supplier;

/** Helpers for objects that may be null, and checks of indexes. */
public final class Objects {
    private Objects() {
        throw new AssertionError("No java.util.Objects instances for you!");
    }

    /** Returns whether both are null or equal. */
    public static boolean equals(Object a, Object b) {
        return a == b || a != null && a.equals(b);
    }

    /** Returns whether both are null or deeply equal, for arrays. */
    public static boolean deepEquals(Object a, Object b) {
        return a == b || a != null && b != null && Arrays.deepEquals0(a, b);
    }

    /** Returns the hash code, zero for null. */
    public static int hashCode(Object o) {
        return o != null ? o.hashCode() : 0;
    }

    /** Returns a hash code of all values together. */
    public static int hash(Object... values) {
        return Arrays.hashCode(values);
    }

    /** Returns the string of {@code o}, "null" for null. */
    public static String toString(Object o) {
        return String.valueOf(o);
    }

    /** Returns the string of {@code o}, or {@code nullDefault}. */
    public static String toString(Object o, String nullDefault) {
        return o != null ? o.toString() : nullDefault;
    }

    /** Returns what Object.toString would for {@code o}. */
    public static String toIdentityString(Object o) {
        requireNonNull(o);
        return o.getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(o));
    }

    /** Returns zero if identical, else compares with {@code c}. */
    public static <T> int compare(T a, T b, Comparator<? super T> c) {
        return a == b ? 0 : c.compare(a, b);
    }

    /** Returns {@code obj}, which must not be null. */
    public static <T> T requireNonNull(T obj) {
        if (obj == null)
            throw new NullPointerException();
        return obj;
    }

    /** Returns {@code obj}, which must not be null. */
    public static <T> T requireNonNull(T obj, String message) {
        if (obj == null)
            throw new NullPointerException(message);
        return obj;
    }

    /** Returns {@code obj}, which must not be null. */
    public static <T> T requireNonNull(T obj, Supplier<String> messageSupplier) {
        if (obj == null)
            throw new NullPointerException(messageSupplier == null ? null : messageSupplier.get());
        return obj;
    }

    /** Returns {@code obj}, or a default that must not be null. */
    public static <T> T requireNonNullElse(T obj, T defaultObj) {
        return obj != null ? obj : requireNonNull(defaultObj, "defaultObj");
    }

    /** Returns {@code obj}, or a supplied default that must not be null. */
    public static <T> T requireNonNullElseGet(T obj, Supplier<? extends T> supplier) {
        return obj != null ? obj : requireNonNull(requireNonNull(supplier, "supplier").get(), "supplier.get()");
    }

    /** Returns whether {@code obj} is null. */
    public static boolean isNull(Object obj) {
        return obj == null;
    }

    /** Returns whether {@code obj} is not null. */
    public static boolean nonNull(Object obj) {
        return obj != null;
    }

    /** Returns {@code index} if it is within {@code length}. */
    public static int checkIndex(int index, int length) {
        if (index < 0 || index >= length)
            throw new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
        return index;
    }

    /** Returns {@code fromIndex} if the range is within {@code length}. */
    public static int checkFromToIndex(int fromIndex, int toIndex, int length) {
        return (int) checkFromToIndex((long) fromIndex, toIndex, length);
    }

    /** Returns {@code fromIndex} if the range is within {@code length}. */
    public static int checkFromIndexSize(int fromIndex, int size, int length) {
        return (int) checkFromIndexSize((long) fromIndex, size, length);
    }

    /** Returns {@code index} if it is within {@code length}. */
    public static long checkIndex(long index, long length) {
        if (index < 0 || index >= length)
            throw new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
        return index;
    }

    /** Returns {@code fromIndex} if the range is within {@code length}. */
    public static long checkFromToIndex(long fromIndex, long toIndex, long length) {
        if (fromIndex < 0 || fromIndex > toIndex || toIndex > length) {
            throw new IndexOutOfBoundsException(
                "Range [" + fromIndex + ", " + toIndex + ") out of bounds for length " + length);
        }
        return fromIndex;
    }

    /** Returns {@code fromIndex} if the range is within {@code length}. */
    public static long checkFromIndexSize(long fromIndex, long size, long length) {
        if ((length | fromIndex | size) < 0 || size > length - fromIndex) {
            throw new IndexOutOfBoundsException("Range [" + fromIndex + ", " + fromIndex + " + " + size
                + ") out of bounds for length " + length);
        }
        return fromIndex;
    }
}
