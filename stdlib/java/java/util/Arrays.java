package java.util;

import java.io.Serializable;
import java.lang.reflect.Array;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Operations on arrays: sorting, searching, filling, copying, comparing, printing. */
public final class Arrays {
    private Arrays() {
    }

    static void rangeCheck(int length, int fromIndex, int toIndex) {
        if (fromIndex > toIndex)
            throw new IllegalArgumentException("fromIndex(" + fromIndex + ") > toIndex(" + toIndex + ")");
        if (fromIndex < 0)
            throw new ArrayIndexOutOfBoundsException("Array index out of range: " + fromIndex);
        if (toIndex > length)
            throw new ArrayIndexOutOfBoundsException("Array index out of range: " + toIndex);
    }

    private static int rangeLength(int from, int to) {
        if (to < from)
            throw new IllegalArgumentException(from + " > " + to);
        return to - from;
    }

    /** Copies what a range covers of {@code source} into {@code target}. */
    private static <T> T copyPart(Object source, int length, int from, int to, T target) {
        System.arraycopy(source, from, target, 0, Math.min(length - from, to - from));
        return target;
    }

    /** Sorts ascending. */
    public static void sort(byte[] a) {
        PrimitiveSort.sort(a, 0, a.length);
    }

    /** Sorts a range ascending. */
    public static void sort(byte[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        PrimitiveSort.sort(a, fromIndex, toIndex);
    }

    /** Sorts ascending, on the calling thread. */
    public static void parallelSort(byte[] a) {
        sort(a);
    }

    /** Sorts a range ascending, on the calling thread. */
    public static void parallelSort(byte[] a, int fromIndex, int toIndex) {
        sort(a, fromIndex, toIndex);
    }

    /** Finds {@code key} in a sorted array; negative if absent. */
    public static int binarySearch(byte[] a, byte key) {
        return search(a, 0, a.length, key);
    }

    /** Finds {@code key} in a sorted range; negative if absent. */
    public static int binarySearch(byte[] a, int fromIndex, int toIndex, byte key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(byte[] a, int low, int high, byte key) {
        high--;
        while (low <= high) {
            int middle = low + high >>> 1;
            byte value = a[middle];
            if (value < key)
                low = middle + 1;
            else if (value > key)
                high = middle - 1;
            else
                return middle;
        }
        return -(low + 1);
    }

    /** Sets every element. */
    public static void fill(byte[] a, byte val) {
        for (int i = 0, n = a.length; i < n; i++)
            a[i] = val;
    }

    /** Sets every element of a range. */
    public static void fill(byte[] a, int fromIndex, int toIndex, byte val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++)
            a[i] = val;
    }

    /** Returns a copy, truncated or padded. */
    public static byte[] copyOf(byte[] original, int newLength) {
        byte[] copy = new byte[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    /** Returns a copy of a range, padded past the end. */
    public static byte[] copyOfRange(byte[] original, int from, int to) {
        return copyPart(original, original.length, from, to, new byte[rangeLength(from, to)]);
    }

    /** Returns whether both hold equal elements in order. */
    public static boolean equals(byte[] a, byte[] b) {
        return a == b || a != null && b != null && a.length == b.length && mismatch(a, b) < 0;
    }

    /** Returns whether both ranges hold equal elements in order. */
    public static boolean equals(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    /** Returns the index of the first difference, or -1. */
    public static int mismatch(byte[] a, byte[] b) {
        int length = Math.min(a.length, b.length);
        for (int i = 0; i < length; i++) {
            if (a[i] != b[i])
                return i;
        }
        return a.length == b.length ? -1 : length;
    }

    /** Returns the relative index of the first difference, or -1. */
    public static int mismatch(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
        rangeCheck(a.length, aFrom, aTo);
        rangeCheck(b.length, bFrom, bTo);
        int length = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < length; i++) {
            if (a[aFrom + i] != b[bFrom + i])
                return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : length;
    }

    /** Compares lexicographically; null is least. */
    public static int compare(byte[] a, byte[] b) {
        if (a == b)
            return 0;
        if (a == null || b == null)
            return a == null ? -1 : 1;
        int i = mismatch(a, b);
        return i < 0 || i >= Math.min(a.length, b.length) ? a.length - b.length : Byte.compare(a[i], b[i]);
    }

    /** Compares ranges lexicographically. */
    public static int compare(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i < 0 || i >= Math.min(aTo - aFrom, bTo - bFrom))
            return aTo - aFrom - (bTo - bFrom);
        return Byte.compare(a[aFrom + i], b[bFrom + i]);
    }

    /** Returns the hash code of a list of the elements. */
    public static int hashCode(byte[] a) {
        if (a == null)
            return 0;
        int hash = 1;
        for (byte e : a)
            hash = 31 * hash + e;
        return hash;
    }

    /** Returns the elements in brackets. */
    public static String toString(byte[] a) {
        if (a == null)
            return "null";
        if (a.length == 0)
            return "[]";
        StringBuilder text = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++)
            text.append(", ").append(a[i]);
        return text.append(']').toString();
    }

    /** Compares lexicographically as unsigned numbers; null is least. */
    public static int compareUnsigned(byte[] a, byte[] b) {
        if (a == b)
            return 0;
        if (a == null || b == null)
            return a == null ? -1 : 1;
        int i = mismatch(a, b);
        return i < 0 || i >= Math.min(a.length, b.length) ? a.length - b.length : Byte.compareUnsigned(a[i], b[i]);
    }

    /** Compares ranges lexicographically as unsigned numbers. */
    public static int compareUnsigned(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i < 0 || i >= Math.min(aTo - aFrom, bTo - bFrom))
            return aTo - aFrom - (bTo - bFrom);
        return Byte.compareUnsigned(a[aFrom + i], b[bFrom + i]);
    }

    /** Sorts ascending. */
    public static void sort(short[] a) {
        PrimitiveSort.sort(a, 0, a.length);
    }

    /** Sorts a range ascending. */
    public static void sort(short[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        PrimitiveSort.sort(a, fromIndex, toIndex);
    }

    /** Sorts ascending, on the calling thread. */
    public static void parallelSort(short[] a) {
        sort(a);
    }

    /** Sorts a range ascending, on the calling thread. */
    public static void parallelSort(short[] a, int fromIndex, int toIndex) {
        sort(a, fromIndex, toIndex);
    }

    /** Finds {@code key} in a sorted array; negative if absent. */
    public static int binarySearch(short[] a, short key) {
        return search(a, 0, a.length, key);
    }

    /** Finds {@code key} in a sorted range; negative if absent. */
    public static int binarySearch(short[] a, int fromIndex, int toIndex, short key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(short[] a, int low, int high, short key) {
        high--;
        while (low <= high) {
            int middle = low + high >>> 1;
            short value = a[middle];
            if (value < key)
                low = middle + 1;
            else if (value > key)
                high = middle - 1;
            else
                return middle;
        }
        return -(low + 1);
    }

    /** Sets every element. */
    public static void fill(short[] a, short val) {
        for (int i = 0, n = a.length; i < n; i++)
            a[i] = val;
    }

    /** Sets every element of a range. */
    public static void fill(short[] a, int fromIndex, int toIndex, short val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++)
            a[i] = val;
    }

    /** Returns a copy, truncated or padded. */
    public static short[] copyOf(short[] original, int newLength) {
        short[] copy = new short[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    /** Returns a copy of a range, padded past the end. */
    public static short[] copyOfRange(short[] original, int from, int to) {
        return copyPart(original, original.length, from, to, new short[rangeLength(from, to)]);
    }

    /** Returns whether both hold equal elements in order. */
    public static boolean equals(short[] a, short[] b) {
        return a == b || a != null && b != null && a.length == b.length && mismatch(a, b) < 0;
    }

    /** Returns whether both ranges hold equal elements in order. */
    public static boolean equals(short[] a, int aFrom, int aTo, short[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    /** Returns the index of the first difference, or -1. */
    public static int mismatch(short[] a, short[] b) {
        int length = Math.min(a.length, b.length);
        for (int i = 0; i < length; i++) {
            if (a[i] != b[i])
                return i;
        }
        return a.length == b.length ? -1 : length;
    }

    /** Returns the relative index of the first difference, or -1. */
    public static int mismatch(short[] a, int aFrom, int aTo, short[] b, int bFrom, int bTo) {
        rangeCheck(a.length, aFrom, aTo);
        rangeCheck(b.length, bFrom, bTo);
        int length = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < length; i++) {
            if (a[aFrom + i] != b[bFrom + i])
                return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : length;
    }

    /** Compares lexicographically; null is least. */
    public static int compare(short[] a, short[] b) {
        if (a == b)
            return 0;
        if (a == null || b == null)
            return a == null ? -1 : 1;
        int i = mismatch(a, b);
        return i < 0 || i >= Math.min(a.length, b.length) ? a.length - b.length : Short.compare(a[i], b[i]);
    }

    /** Compares ranges lexicographically. */
    public static int compare(short[] a, int aFrom, int aTo, short[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i < 0 || i >= Math.min(aTo - aFrom, bTo - bFrom))
            return aTo - aFrom - (bTo - bFrom);
        return Short.compare(a[aFrom + i], b[bFrom + i]);
    }

    /** Returns the hash code of a list of the elements. */
    public static int hashCode(short[] a) {
        if (a == null)
            return 0;
        int hash = 1;
        for (short e : a)
            hash = 31 * hash + e;
        return hash;
    }

    /** Returns the elements in brackets. */
    public static String toString(short[] a) {
        if (a == null)
            return "null";
        if (a.length == 0)
            return "[]";
        StringBuilder text = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++)
            text.append(", ").append(a[i]);
        return text.append(']').toString();
    }

    /** Compares lexicographically as unsigned numbers; null is least. */
    public static int compareUnsigned(short[] a, short[] b) {
        if (a == b)
            return 0;
        if (a == null || b == null)
            return a == null ? -1 : 1;
        int i = mismatch(a, b);
        return i < 0 || i >= Math.min(a.length, b.length) ? a.length - b.length : Short.compareUnsigned(a[i], b[i]);
    }

    /** Compares ranges lexicographically as unsigned numbers. */
    public static int compareUnsigned(short[] a, int aFrom, int aTo, short[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i < 0 || i >= Math.min(aTo - aFrom, bTo - bFrom))
            return aTo - aFrom - (bTo - bFrom);
        return Short.compareUnsigned(a[aFrom + i], b[bFrom + i]);
    }

    /** Sorts ascending. */
    public static void sort(char[] a) {
        PrimitiveSort.sort(a, 0, a.length);
    }

    /** Sorts a range ascending. */
    public static void sort(char[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        PrimitiveSort.sort(a, fromIndex, toIndex);
    }

    /** Sorts ascending, on the calling thread. */
    public static void parallelSort(char[] a) {
        sort(a);
    }

    /** Sorts a range ascending, on the calling thread. */
    public static void parallelSort(char[] a, int fromIndex, int toIndex) {
        sort(a, fromIndex, toIndex);
    }

    /** Finds {@code key} in a sorted array; negative if absent. */
    public static int binarySearch(char[] a, char key) {
        return search(a, 0, a.length, key);
    }

    /** Finds {@code key} in a sorted range; negative if absent. */
    public static int binarySearch(char[] a, int fromIndex, int toIndex, char key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(char[] a, int low, int high, char key) {
        high--;
        while (low <= high) {
            int middle = low + high >>> 1;
            char value = a[middle];
            if (value < key)
                low = middle + 1;
            else if (value > key)
                high = middle - 1;
            else
                return middle;
        }
        return -(low + 1);
    }

    /** Sets every element. */
    public static void fill(char[] a, char val) {
        for (int i = 0, n = a.length; i < n; i++)
            a[i] = val;
    }

    /** Sets every element of a range. */
    public static void fill(char[] a, int fromIndex, int toIndex, char val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++)
            a[i] = val;
    }

    /** Returns a copy, truncated or padded. */
    public static char[] copyOf(char[] original, int newLength) {
        char[] copy = new char[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    /** Returns a copy of a range, padded past the end. */
    public static char[] copyOfRange(char[] original, int from, int to) {
        return copyPart(original, original.length, from, to, new char[rangeLength(from, to)]);
    }

    /** Returns whether both hold equal elements in order. */
    public static boolean equals(char[] a, char[] b) {
        return a == b || a != null && b != null && a.length == b.length && mismatch(a, b) < 0;
    }

    /** Returns whether both ranges hold equal elements in order. */
    public static boolean equals(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    /** Returns the index of the first difference, or -1. */
    public static int mismatch(char[] a, char[] b) {
        int length = Math.min(a.length, b.length);
        for (int i = 0; i < length; i++) {
            if (a[i] != b[i])
                return i;
        }
        return a.length == b.length ? -1 : length;
    }

    /** Returns the relative index of the first difference, or -1. */
    public static int mismatch(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
        rangeCheck(a.length, aFrom, aTo);
        rangeCheck(b.length, bFrom, bTo);
        int length = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < length; i++) {
            if (a[aFrom + i] != b[bFrom + i])
                return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : length;
    }

    /** Compares lexicographically; null is least. */
    public static int compare(char[] a, char[] b) {
        if (a == b)
            return 0;
        if (a == null || b == null)
            return a == null ? -1 : 1;
        int i = mismatch(a, b);
        return i < 0 || i >= Math.min(a.length, b.length) ? a.length - b.length : Character.compare(a[i], b[i]);
    }

    /** Compares ranges lexicographically. */
    public static int compare(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i < 0 || i >= Math.min(aTo - aFrom, bTo - bFrom))
            return aTo - aFrom - (bTo - bFrom);
        return Character.compare(a[aFrom + i], b[bFrom + i]);
    }

    /** Returns the hash code of a list of the elements. */
    public static int hashCode(char[] a) {
        if (a == null)
            return 0;
        int hash = 1;
        for (char e : a)
            hash = 31 * hash + e;
        return hash;
    }

    /** Returns the elements in brackets. */
    public static String toString(char[] a) {
        if (a == null)
            return "null";
        if (a.length == 0)
            return "[]";
        StringBuilder text = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++)
            text.append(", ").append(a[i]);
        return text.append(']').toString();
    }

    /** Sorts ascending. */
    public static void sort(int[] a) {
        PrimitiveSort.sort(a, 0, a.length);
    }

    /** Sorts a range ascending. */
    public static void sort(int[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        PrimitiveSort.sort(a, fromIndex, toIndex);
    }

    /** Sorts ascending, on the calling thread. */
    public static void parallelSort(int[] a) {
        sort(a);
    }

    /** Sorts a range ascending, on the calling thread. */
    public static void parallelSort(int[] a, int fromIndex, int toIndex) {
        sort(a, fromIndex, toIndex);
    }

    /** Finds {@code key} in a sorted array; negative if absent. */
    public static int binarySearch(int[] a, int key) {
        return search(a, 0, a.length, key);
    }

    /** Finds {@code key} in a sorted range; negative if absent. */
    public static int binarySearch(int[] a, int fromIndex, int toIndex, int key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(int[] a, int low, int high, int key) {
        high--;
        while (low <= high) {
            int middle = low + high >>> 1;
            int value = a[middle];
            if (value < key)
                low = middle + 1;
            else if (value > key)
                high = middle - 1;
            else
                return middle;
        }
        return -(low + 1);
    }

    /** Sets every element. */
    public static void fill(int[] a, int val) {
        for (int i = 0, n = a.length; i < n; i++)
            a[i] = val;
    }

    /** Sets every element of a range. */
    public static void fill(int[] a, int fromIndex, int toIndex, int val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++)
            a[i] = val;
    }

    /** Returns a copy, truncated or padded. */
    public static int[] copyOf(int[] original, int newLength) {
        int[] copy = new int[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    /** Returns a copy of a range, padded past the end. */
    public static int[] copyOfRange(int[] original, int from, int to) {
        return copyPart(original, original.length, from, to, new int[rangeLength(from, to)]);
    }

    /** Returns whether both hold equal elements in order. */
    public static boolean equals(int[] a, int[] b) {
        return a == b || a != null && b != null && a.length == b.length && mismatch(a, b) < 0;
    }

    /** Returns whether both ranges hold equal elements in order. */
    public static boolean equals(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    /** Returns the index of the first difference, or -1. */
    public static int mismatch(int[] a, int[] b) {
        int length = Math.min(a.length, b.length);
        for (int i = 0; i < length; i++) {
            if (a[i] != b[i])
                return i;
        }
        return a.length == b.length ? -1 : length;
    }

    /** Returns the relative index of the first difference, or -1. */
    public static int mismatch(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
        rangeCheck(a.length, aFrom, aTo);
        rangeCheck(b.length, bFrom, bTo);
        int length = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < length; i++) {
            if (a[aFrom + i] != b[bFrom + i])
                return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : length;
    }

    /** Compares lexicographically; null is least. */
    public static int compare(int[] a, int[] b) {
        if (a == b)
            return 0;
        if (a == null || b == null)
            return a == null ? -1 : 1;
        int i = mismatch(a, b);
        return i < 0 || i >= Math.min(a.length, b.length) ? a.length - b.length : Integer.compare(a[i], b[i]);
    }

    /** Compares ranges lexicographically. */
    public static int compare(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i < 0 || i >= Math.min(aTo - aFrom, bTo - bFrom))
            return aTo - aFrom - (bTo - bFrom);
        return Integer.compare(a[aFrom + i], b[bFrom + i]);
    }

    /** Returns the hash code of a list of the elements. */
    public static int hashCode(int[] a) {
        if (a == null)
            return 0;
        int hash = 1;
        for (int e : a)
            hash = 31 * hash + e;
        return hash;
    }

    /** Returns the elements in brackets. */
    public static String toString(int[] a) {
        if (a == null)
            return "null";
        if (a.length == 0)
            return "[]";
        StringBuilder text = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++)
            text.append(", ").append(a[i]);
        return text.append(']').toString();
    }

    /** Compares lexicographically as unsigned numbers; null is least. */
    public static int compareUnsigned(int[] a, int[] b) {
        if (a == b)
            return 0;
        if (a == null || b == null)
            return a == null ? -1 : 1;
        int i = mismatch(a, b);
        return i < 0 || i >= Math.min(a.length, b.length) ? a.length - b.length : Integer.compareUnsigned(a[i], b[i]);
    }

    /** Compares ranges lexicographically as unsigned numbers. */
    public static int compareUnsigned(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i < 0 || i >= Math.min(aTo - aFrom, bTo - bFrom))
            return aTo - aFrom - (bTo - bFrom);
        return Integer.compareUnsigned(a[aFrom + i], b[bFrom + i]);
    }

    /** Sorts ascending. */
    public static void sort(long[] a) {
        PrimitiveSort.sort(a, 0, a.length);
    }

    /** Sorts a range ascending. */
    public static void sort(long[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        PrimitiveSort.sort(a, fromIndex, toIndex);
    }

    /** Sorts ascending, on the calling thread. */
    public static void parallelSort(long[] a) {
        sort(a);
    }

    /** Sorts a range ascending, on the calling thread. */
    public static void parallelSort(long[] a, int fromIndex, int toIndex) {
        sort(a, fromIndex, toIndex);
    }

    /** Finds {@code key} in a sorted array; negative if absent. */
    public static int binarySearch(long[] a, long key) {
        return search(a, 0, a.length, key);
    }

    /** Finds {@code key} in a sorted range; negative if absent. */
    public static int binarySearch(long[] a, int fromIndex, int toIndex, long key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(long[] a, int low, int high, long key) {
        high--;
        while (low <= high) {
            int middle = low + high >>> 1;
            long value = a[middle];
            if (value < key)
                low = middle + 1;
            else if (value > key)
                high = middle - 1;
            else
                return middle;
        }
        return -(low + 1);
    }

    /** Sets every element. */
    public static void fill(long[] a, long val) {
        for (int i = 0, n = a.length; i < n; i++)
            a[i] = val;
    }

    /** Sets every element of a range. */
    public static void fill(long[] a, int fromIndex, int toIndex, long val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++)
            a[i] = val;
    }

    /** Returns a copy, truncated or padded. */
    public static long[] copyOf(long[] original, int newLength) {
        long[] copy = new long[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    /** Returns a copy of a range, padded past the end. */
    public static long[] copyOfRange(long[] original, int from, int to) {
        return copyPart(original, original.length, from, to, new long[rangeLength(from, to)]);
    }

    /** Returns whether both hold equal elements in order. */
    public static boolean equals(long[] a, long[] b) {
        return a == b || a != null && b != null && a.length == b.length && mismatch(a, b) < 0;
    }

    /** Returns whether both ranges hold equal elements in order. */
    public static boolean equals(long[] a, int aFrom, int aTo, long[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    /** Returns the index of the first difference, or -1. */
    public static int mismatch(long[] a, long[] b) {
        int length = Math.min(a.length, b.length);
        for (int i = 0; i < length; i++) {
            if (a[i] != b[i])
                return i;
        }
        return a.length == b.length ? -1 : length;
    }

    /** Returns the relative index of the first difference, or -1. */
    public static int mismatch(long[] a, int aFrom, int aTo, long[] b, int bFrom, int bTo) {
        rangeCheck(a.length, aFrom, aTo);
        rangeCheck(b.length, bFrom, bTo);
        int length = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < length; i++) {
            if (a[aFrom + i] != b[bFrom + i])
                return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : length;
    }

    /** Compares lexicographically; null is least. */
    public static int compare(long[] a, long[] b) {
        if (a == b)
            return 0;
        if (a == null || b == null)
            return a == null ? -1 : 1;
        int i = mismatch(a, b);
        return i < 0 || i >= Math.min(a.length, b.length) ? a.length - b.length : Long.compare(a[i], b[i]);
    }

    /** Compares ranges lexicographically. */
    public static int compare(long[] a, int aFrom, int aTo, long[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i < 0 || i >= Math.min(aTo - aFrom, bTo - bFrom))
            return aTo - aFrom - (bTo - bFrom);
        return Long.compare(a[aFrom + i], b[bFrom + i]);
    }

    /** Returns the hash code of a list of the elements. */
    public static int hashCode(long[] a) {
        if (a == null)
            return 0;
        int hash = 1;
        for (long e : a)
            hash = 31 * hash + (int) (e ^ e >>> 32);
        return hash;
    }

    /** Returns the elements in brackets. */
    public static String toString(long[] a) {
        if (a == null)
            return "null";
        if (a.length == 0)
            return "[]";
        StringBuilder text = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++)
            text.append(", ").append(a[i]);
        return text.append(']').toString();
    }

    /** Compares lexicographically as unsigned numbers; null is least. */
    public static int compareUnsigned(long[] a, long[] b) {
        if (a == b)
            return 0;
        if (a == null || b == null)
            return a == null ? -1 : 1;
        int i = mismatch(a, b);
        return i < 0 || i >= Math.min(a.length, b.length) ? a.length - b.length : Long.compareUnsigned(a[i], b[i]);
    }

    /** Compares ranges lexicographically as unsigned numbers. */
    public static int compareUnsigned(long[] a, int aFrom, int aTo, long[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i < 0 || i >= Math.min(aTo - aFrom, bTo - bFrom))
            return aTo - aFrom - (bTo - bFrom);
        return Long.compareUnsigned(a[aFrom + i], b[bFrom + i]);
    }

    /** Sorts ascending. */
    public static void sort(float[] a) {
        PrimitiveSort.sort(a, 0, a.length);
    }

    /** Sorts a range ascending. */
    public static void sort(float[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        PrimitiveSort.sort(a, fromIndex, toIndex);
    }

    /** Sorts ascending, on the calling thread. */
    public static void parallelSort(float[] a) {
        sort(a);
    }

    /** Sorts a range ascending, on the calling thread. */
    public static void parallelSort(float[] a, int fromIndex, int toIndex) {
        sort(a, fromIndex, toIndex);
    }

    /** Finds {@code key} in a sorted array; negative if absent. */
    public static int binarySearch(float[] a, float key) {
        return search(a, 0, a.length, key);
    }

    /** Finds {@code key} in a sorted range; negative if absent. */
    public static int binarySearch(float[] a, int fromIndex, int toIndex, float key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(float[] a, int low, int high, float key) {
        high--;
        while (low <= high) {
            int middle = low + high >>> 1;
            float value = a[middle];
            int order = Float.compare(value, key);
            if (order < 0)
                low = middle + 1;
            else if (order > 0)
                high = middle - 1;
            else
                return middle;
        }
        return -(low + 1);
    }

    /** Sets every element. */
    public static void fill(float[] a, float val) {
        for (int i = 0, n = a.length; i < n; i++)
            a[i] = val;
    }

    /** Sets every element of a range. */
    public static void fill(float[] a, int fromIndex, int toIndex, float val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++)
            a[i] = val;
    }

    /** Returns a copy, truncated or padded. */
    public static float[] copyOf(float[] original, int newLength) {
        float[] copy = new float[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    /** Returns a copy of a range, padded past the end. */
    public static float[] copyOfRange(float[] original, int from, int to) {
        return copyPart(original, original.length, from, to, new float[rangeLength(from, to)]);
    }

    /** Returns whether both hold equal elements in order. */
    public static boolean equals(float[] a, float[] b) {
        return a == b || a != null && b != null && a.length == b.length && mismatch(a, b) < 0;
    }

    /** Returns whether both ranges hold equal elements in order. */
    public static boolean equals(float[] a, int aFrom, int aTo, float[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    /** Returns the index of the first difference, or -1. */
    public static int mismatch(float[] a, float[] b) {
        int length = Math.min(a.length, b.length);
        for (int i = 0; i < length; i++) {
            if (Float.floatToIntBits(a[i]) != Float.floatToIntBits(b[i]))
                return i;
        }
        return a.length == b.length ? -1 : length;
    }

    /** Returns the relative index of the first difference, or -1. */
    public static int mismatch(float[] a, int aFrom, int aTo, float[] b, int bFrom, int bTo) {
        rangeCheck(a.length, aFrom, aTo);
        rangeCheck(b.length, bFrom, bTo);
        int length = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < length; i++) {
            if (Float.floatToIntBits(a[aFrom + i]) != Float.floatToIntBits(b[bFrom + i]))
                return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : length;
    }

    /** Compares lexicographically; null is least. */
    public static int compare(float[] a, float[] b) {
        if (a == b)
            return 0;
        if (a == null || b == null)
            return a == null ? -1 : 1;
        int i = mismatch(a, b);
        return i < 0 || i >= Math.min(a.length, b.length) ? a.length - b.length : Float.compare(a[i], b[i]);
    }

    /** Compares ranges lexicographically. */
    public static int compare(float[] a, int aFrom, int aTo, float[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i < 0 || i >= Math.min(aTo - aFrom, bTo - bFrom))
            return aTo - aFrom - (bTo - bFrom);
        return Float.compare(a[aFrom + i], b[bFrom + i]);
    }

    /** Returns the hash code of a list of the elements. */
    public static int hashCode(float[] a) {
        if (a == null)
            return 0;
        int hash = 1;
        for (float e : a)
            hash = 31 * hash + Float.hashCode(e);
        return hash;
    }

    /** Returns the elements in brackets. */
    public static String toString(float[] a) {
        if (a == null)
            return "null";
        if (a.length == 0)
            return "[]";
        StringBuilder text = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++)
            text.append(", ").append(a[i]);
        return text.append(']').toString();
    }

    /** Sorts ascending. */
    public static void sort(double[] a) {
        PrimitiveSort.sort(a, 0, a.length);
    }

    /** Sorts a range ascending. */
    public static void sort(double[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        PrimitiveSort.sort(a, fromIndex, toIndex);
    }

    /** Sorts ascending, on the calling thread. */
    public static void parallelSort(double[] a) {
        sort(a);
    }

    /** Sorts a range ascending, on the calling thread. */
    public static void parallelSort(double[] a, int fromIndex, int toIndex) {
        sort(a, fromIndex, toIndex);
    }

    /** Finds {@code key} in a sorted array; negative if absent. */
    public static int binarySearch(double[] a, double key) {
        return search(a, 0, a.length, key);
    }

    /** Finds {@code key} in a sorted range; negative if absent. */
    public static int binarySearch(double[] a, int fromIndex, int toIndex, double key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key);
    }

    private static int search(double[] a, int low, int high, double key) {
        high--;
        while (low <= high) {
            int middle = low + high >>> 1;
            double value = a[middle];
            int order = Double.compare(value, key);
            if (order < 0)
                low = middle + 1;
            else if (order > 0)
                high = middle - 1;
            else
                return middle;
        }
        return -(low + 1);
    }

    /** Sets every element. */
    public static void fill(double[] a, double val) {
        for (int i = 0, n = a.length; i < n; i++)
            a[i] = val;
    }

    /** Sets every element of a range. */
    public static void fill(double[] a, int fromIndex, int toIndex, double val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++)
            a[i] = val;
    }

    /** Returns a copy, truncated or padded. */
    public static double[] copyOf(double[] original, int newLength) {
        double[] copy = new double[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    /** Returns a copy of a range, padded past the end. */
    public static double[] copyOfRange(double[] original, int from, int to) {
        return copyPart(original, original.length, from, to, new double[rangeLength(from, to)]);
    }

    /** Returns whether both hold equal elements in order. */
    public static boolean equals(double[] a, double[] b) {
        return a == b || a != null && b != null && a.length == b.length && mismatch(a, b) < 0;
    }

    /** Returns whether both ranges hold equal elements in order. */
    public static boolean equals(double[] a, int aFrom, int aTo, double[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    /** Returns the index of the first difference, or -1. */
    public static int mismatch(double[] a, double[] b) {
        int length = Math.min(a.length, b.length);
        for (int i = 0; i < length; i++) {
            if (Double.doubleToLongBits(a[i]) != Double.doubleToLongBits(b[i]))
                return i;
        }
        return a.length == b.length ? -1 : length;
    }

    /** Returns the relative index of the first difference, or -1. */
    public static int mismatch(double[] a, int aFrom, int aTo, double[] b, int bFrom, int bTo) {
        rangeCheck(a.length, aFrom, aTo);
        rangeCheck(b.length, bFrom, bTo);
        int length = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < length; i++) {
            if (Double.doubleToLongBits(a[aFrom + i]) != Double.doubleToLongBits(b[bFrom + i]))
                return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : length;
    }

    /** Compares lexicographically; null is least. */
    public static int compare(double[] a, double[] b) {
        if (a == b)
            return 0;
        if (a == null || b == null)
            return a == null ? -1 : 1;
        int i = mismatch(a, b);
        return i < 0 || i >= Math.min(a.length, b.length) ? a.length - b.length : Double.compare(a[i], b[i]);
    }

    /** Compares ranges lexicographically. */
    public static int compare(double[] a, int aFrom, int aTo, double[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i < 0 || i >= Math.min(aTo - aFrom, bTo - bFrom))
            return aTo - aFrom - (bTo - bFrom);
        return Double.compare(a[aFrom + i], b[bFrom + i]);
    }

    /** Returns the hash code of a list of the elements. */
    public static int hashCode(double[] a) {
        if (a == null)
            return 0;
        int hash = 1;
        for (double e : a)
            hash = 31 * hash + Double.hashCode(e);
        return hash;
    }

    /** Returns the elements in brackets. */
    public static String toString(double[] a) {
        if (a == null)
            return "null";
        if (a.length == 0)
            return "[]";
        StringBuilder text = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++)
            text.append(", ").append(a[i]);
        return text.append(']').toString();
    }

    /** Sets every element. */
    public static void fill(boolean[] a, boolean val) {
        for (int i = 0, n = a.length; i < n; i++)
            a[i] = val;
    }

    /** Sets every element of a range. */
    public static void fill(boolean[] a, int fromIndex, int toIndex, boolean val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++)
            a[i] = val;
    }

    /** Returns a copy, truncated or padded. */
    public static boolean[] copyOf(boolean[] original, int newLength) {
        boolean[] copy = new boolean[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    /** Returns a copy of a range, padded past the end. */
    public static boolean[] copyOfRange(boolean[] original, int from, int to) {
        return copyPart(original, original.length, from, to, new boolean[rangeLength(from, to)]);
    }

    /** Returns whether both hold equal elements in order. */
    public static boolean equals(boolean[] a, boolean[] b) {
        return a == b || a != null && b != null && a.length == b.length && mismatch(a, b) < 0;
    }

    /** Returns whether both ranges hold equal elements in order. */
    public static boolean equals(boolean[] a, int aFrom, int aTo, boolean[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    /** Returns the index of the first difference, or -1. */
    public static int mismatch(boolean[] a, boolean[] b) {
        int length = Math.min(a.length, b.length);
        for (int i = 0; i < length; i++) {
            if (a[i] != b[i])
                return i;
        }
        return a.length == b.length ? -1 : length;
    }

    /** Returns the relative index of the first difference, or -1. */
    public static int mismatch(boolean[] a, int aFrom, int aTo, boolean[] b, int bFrom, int bTo) {
        rangeCheck(a.length, aFrom, aTo);
        rangeCheck(b.length, bFrom, bTo);
        int length = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < length; i++) {
            if (a[aFrom + i] != b[bFrom + i])
                return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : length;
    }

    /** Compares lexicographically; null is least. */
    public static int compare(boolean[] a, boolean[] b) {
        if (a == b)
            return 0;
        if (a == null || b == null)
            return a == null ? -1 : 1;
        int i = mismatch(a, b);
        return i < 0 || i >= Math.min(a.length, b.length) ? a.length - b.length : Boolean.compare(a[i], b[i]);
    }

    /** Compares ranges lexicographically. */
    public static int compare(boolean[] a, int aFrom, int aTo, boolean[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i < 0 || i >= Math.min(aTo - aFrom, bTo - bFrom))
            return aTo - aFrom - (bTo - bFrom);
        return Boolean.compare(a[aFrom + i], b[bFrom + i]);
    }

    /** Returns the hash code of a list of the elements. */
    public static int hashCode(boolean[] a) {
        if (a == null)
            return 0;
        int hash = 1;
        for (boolean e : a)
            hash = 31 * hash + (e ? 1231 : 1237);
        return hash;
    }

    /** Returns the elements in brackets. */
    public static String toString(boolean[] a) {
        if (a == null)
            return "null";
        if (a.length == 0)
            return "[]";
        StringBuilder text = new StringBuilder().append('[').append(a[0]);
        for (int i = 1; i < a.length; i++)
            text.append(", ").append(a[i]);
        return text.append(']').toString();
    }

    /** Sets each element to what {@code generator} makes of its index. */
    public static void setAll(int[] array, IntUnaryOperator generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++)
            array[i] = generator.applyAsInt(i);
    }

    /** Like setAll, on the calling thread. */
    public static void parallelSetAll(int[] array, IntUnaryOperator generator) {
        setAll(array, generator);
    }

    /** Replaces each element by the running result of {@code op}. */
    public static void parallelPrefix(int[] array, IntBinaryOperator op) {
        parallelPrefix(array, 0, array.length, op);
    }

    /** Replaces each element of a range by the running result of {@code op}. */
    public static void parallelPrefix(int[] array, int fromIndex, int toIndex, IntBinaryOperator op) {
        Objects.requireNonNull(op);
        rangeCheck(array.length, fromIndex, toIndex);
        for (int i = fromIndex + 1; i < toIndex; i++)
            array[i] = op.applyAsInt(array[i - 1], array[i]);
    }

    /** Returns a spliterator over the elements. */
    public static Spliterator.OfInt spliterator(int[] array) {
        return Spliterators.spliterator(array, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    /** Returns a spliterator over a range. */
    public static Spliterator.OfInt spliterator(int[] array, int startInclusive, int endExclusive) {
        return Spliterators.spliterator(array, startInclusive, endExclusive, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    /** Returns a stream of the elements. */
    public static IntStream stream(int[] array) {
        return stream(array, 0, array.length);
    }

    /** Returns a stream of a range. */
    public static IntStream stream(int[] array, int startInclusive, int endExclusive) {
        return StreamSupport.intStream(spliterator(array, startInclusive, endExclusive), false);
    }

    /** Sets each element to what {@code generator} makes of its index. */
    public static void setAll(long[] array, IntToLongFunction generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++)
            array[i] = generator.applyAsLong(i);
    }

    /** Like setAll, on the calling thread. */
    public static void parallelSetAll(long[] array, IntToLongFunction generator) {
        setAll(array, generator);
    }

    /** Replaces each element by the running result of {@code op}. */
    public static void parallelPrefix(long[] array, LongBinaryOperator op) {
        parallelPrefix(array, 0, array.length, op);
    }

    /** Replaces each element of a range by the running result of {@code op}. */
    public static void parallelPrefix(long[] array, int fromIndex, int toIndex, LongBinaryOperator op) {
        Objects.requireNonNull(op);
        rangeCheck(array.length, fromIndex, toIndex);
        for (int i = fromIndex + 1; i < toIndex; i++)
            array[i] = op.applyAsLong(array[i - 1], array[i]);
    }

    /** Returns a spliterator over the elements. */
    public static Spliterator.OfLong spliterator(long[] array) {
        return Spliterators.spliterator(array, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    /** Returns a spliterator over a range. */
    public static Spliterator.OfLong spliterator(long[] array, int startInclusive, int endExclusive) {
        return Spliterators.spliterator(array, startInclusive, endExclusive, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    /** Returns a stream of the elements. */
    public static LongStream stream(long[] array) {
        return stream(array, 0, array.length);
    }

    /** Returns a stream of a range. */
    public static LongStream stream(long[] array, int startInclusive, int endExclusive) {
        return StreamSupport.longStream(spliterator(array, startInclusive, endExclusive), false);
    }

    /** Sets each element to what {@code generator} makes of its index. */
    public static void setAll(double[] array, IntToDoubleFunction generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++)
            array[i] = generator.applyAsDouble(i);
    }

    /** Like setAll, on the calling thread. */
    public static void parallelSetAll(double[] array, IntToDoubleFunction generator) {
        setAll(array, generator);
    }

    /** Replaces each element by the running result of {@code op}. */
    public static void parallelPrefix(double[] array, DoubleBinaryOperator op) {
        parallelPrefix(array, 0, array.length, op);
    }

    /** Replaces each element of a range by the running result of {@code op}. */
    public static void parallelPrefix(double[] array, int fromIndex, int toIndex, DoubleBinaryOperator op) {
        Objects.requireNonNull(op);
        rangeCheck(array.length, fromIndex, toIndex);
        for (int i = fromIndex + 1; i < toIndex; i++)
            array[i] = op.applyAsDouble(array[i - 1], array[i]);
    }

    /** Returns a spliterator over the elements. */
    public static Spliterator.OfDouble spliterator(double[] array) {
        return Spliterators.spliterator(array, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    /** Returns a spliterator over a range. */
    public static Spliterator.OfDouble spliterator(double[] array, int startInclusive, int endExclusive) {
        return Spliterators.spliterator(array, startInclusive, endExclusive, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    /** Returns a stream of the elements. */
    public static DoubleStream stream(double[] array) {
        return stream(array, 0, array.length);
    }

    /** Returns a stream of a range. */
    public static DoubleStream stream(double[] array, int startInclusive, int endExclusive) {
        return StreamSupport.doubleStream(spliterator(array, startInclusive, endExclusive), false);
    }

    /** Sorts in natural order, stably. */
    public static void sort(Object[] a) {
        ObjectSort.sort(a, 0, a.length, null);
    }

    /** Sorts a range in natural order, stably. */
    public static void sort(Object[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ObjectSort.sort(a, fromIndex, toIndex, null);
    }

    /** Sorts stably; a null comparator means natural order. */
    public static <T> void sort(T[] a, Comparator<? super T> c) {
        ObjectSort.sort(a, 0, a.length, c);
    }

    /** Sorts a range stably. */
    public static <T> void sort(T[] a, int fromIndex, int toIndex, Comparator<? super T> c) {
        rangeCheck(a.length, fromIndex, toIndex);
        ObjectSort.sort(a, fromIndex, toIndex, c);
    }

    /** Sorts in natural order, on the calling thread. */
    public static <T extends Comparable<? super T>> void parallelSort(T[] a) {
        ObjectSort.sort(a, 0, a.length, null);
    }

    /** Sorts a range in natural order, on the calling thread. */
    public static <T extends Comparable<? super T>> void parallelSort(T[] a, int fromIndex, int toIndex) {
        sort(a, fromIndex, toIndex, null);
    }

    /** Sorts on the calling thread. */
    public static <T> void parallelSort(T[] a, Comparator<? super T> cmp) {
        sort(a, cmp);
    }

    /** Sorts a range on the calling thread. */
    public static <T> void parallelSort(T[] a, int fromIndex, int toIndex, Comparator<? super T> cmp) {
        sort(a, fromIndex, toIndex, cmp);
    }

    /** Replaces each element by the running result of {@code op}. */
    public static <T> void parallelPrefix(T[] array, BinaryOperator<T> op) {
        parallelPrefix(array, 0, array.length, op);
    }

    /** Replaces each element of a range by the running result of {@code op}. */
    public static <T> void parallelPrefix(T[] array, int fromIndex, int toIndex, BinaryOperator<T> op) {
        Objects.requireNonNull(op);
        rangeCheck(array.length, fromIndex, toIndex);
        for (int i = fromIndex + 1; i < toIndex; i++)
            array[i] = op.apply(array[i - 1], array[i]);
    }

    /** Finds {@code key} in an array in natural order; negative if absent. */
    public static int binarySearch(Object[] a, Object key) {
        return search(a, 0, a.length, key, null);
    }

    /** Finds {@code key} in a range in natural order; negative if absent. */
    public static int binarySearch(Object[] a, int fromIndex, int toIndex, Object key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key, null);
    }

    /** Finds {@code key} in an array in the order of {@code c}. */
    public static <T> int binarySearch(T[] a, T key, Comparator<? super T> c) {
        return search(a, 0, a.length, key, c);
    }

    /** Finds {@code key} in a range in the order of {@code c}. */
    public static <T> int binarySearch(T[] a, int fromIndex, int toIndex, T key, Comparator<? super T> c) {
        rangeCheck(a.length, fromIndex, toIndex);
        return search(a, fromIndex, toIndex, key, c);
    }

    @SuppressWarnings("unchecked")
    private static <T> int search(T[] a, int low, int high, T key, Comparator<? super T> c) {
        Comparator<? super T> order = c != null ? c : (Comparator<? super T>) Comparators.NATURAL;
        high--;
        while (low <= high) {
            int middle = low + high >>> 1;
            int result = order.compare(a[middle], key);
            if (result < 0)
                low = middle + 1;
            else if (result > 0)
                high = middle - 1;
            else
                return middle;
        }
        return -(low + 1);
    }

    /** Sets every element. */
    public static void fill(Object[] a, Object val) {
        for (int i = 0, n = a.length; i < n; i++)
            a[i] = val;
    }

    /** Sets every element of a range. */
    public static void fill(Object[] a, int fromIndex, int toIndex, Object val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++)
            a[i] = val;
    }

    /** Sets each element to what {@code generator} makes of its index. */
    public static <T> void setAll(T[] array, IntFunction<? extends T> generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++)
            array[i] = generator.apply(i);
    }

    /** Like setAll, on the calling thread. */
    public static <T> void parallelSetAll(T[] array, IntFunction<? extends T> generator) {
        setAll(array, generator);
    }

    /** Returns a copy, truncated or padded with null. */
    @SuppressWarnings("unchecked")
    public static <T> T[] copyOf(T[] original, int newLength) {
        return (T[]) copyOf(original, newLength, original.getClass());
    }

    /** Returns a copy with another array type. */
    public static <T, U> T[] copyOf(U[] original, int newLength, Class<? extends T[]> newType) {
        T[] copy = newArray(newType, newLength);
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static <T> T[] newArray(Class<? extends T[]> type, int length) {
        if ((Object) type == (Object) Object[].class)
            return (T[]) new Object[length];
        return (T[]) Array.newInstance(type.getComponentType(), length);
    }

    /** Returns a copy of a range, padded past the end. */
    @SuppressWarnings("unchecked")
    public static <T> T[] copyOfRange(T[] original, int from, int to) {
        return copyOfRange(original, from, to, (Class<? extends T[]>) original.getClass());
    }

    /** Returns a copy of a range with another array type. */
    public static <T, U> T[] copyOfRange(U[] original, int from, int to, Class<? extends T[]> newType) {
        return copyPart(original, original.length, from, to, newArray(newType, rangeLength(from, to)));
    }

    /** Returns a list that writes through to the array. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> List<T> asList(T... a) {
        return new ArrayView<>(a);
    }

    /** The list view of an array. */
    private static final class ArrayView<E> extends AbstractList<E> implements RandomAccess, Serializable {
        private static final long serialVersionUID = -2764017481108945198L;
        private final E[] a;

        ArrayView(E[] array) {
            a = Objects.requireNonNull(array);
        }

        @Override
        public int size() {
            return a.length;
        }

        @Override
        public Object[] toArray() {
            return Arrays.copyOf(a, a.length, Object[].class);
        }

        @Override
        public E get(int index) {
            return a[index];
        }

        @Override
        public E set(int index, E element) {
            E old = a[index];
            a[index] = element;
            return old;
        }

        @Override
        public int indexOf(Object o) {
            for (int i = 0; i < a.length; i++) {
                if (o == null ? a[i] == null : o.equals(a[i]))
                    return i;
            }
            return -1;
        }

        @Override
        public boolean contains(Object o) {
            return indexOf(o) >= 0;
        }

        @Override
        public void forEach(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            for (E e : a)
                action.accept(e);
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            Objects.requireNonNull(operator);
            for (int i = 0; i < a.length; i++)
                a[i] = operator.apply(a[i]);
        }

        @Override
        public void sort(Comparator<? super E> c) {
            Arrays.sort(a, c);
        }

        @Override
        public Spliterator<E> spliterator() {
            return Spliterators.spliterator(a, Spliterator.ORDERED);
        }

        @Override
        public Iterator<E> iterator() {
            return new ArrayIterator<>(a);
        }
    }

    private static final class ArrayIterator<E> implements Iterator<E> {
        private final E[] a;
        private int cursor;

        ArrayIterator(E[] a) {
            this.a = a;
        }

        public boolean hasNext() {
            return cursor < a.length;
        }

        public E next() {
            if (cursor >= a.length)
                throw new NoSuchElementException();
            return a[cursor++];
        }
    }

    /** Returns whether both hold equal elements in order. */
    public static boolean equals(Object[] a, Object[] b) {
        return a == b || a != null && b != null && a.length == b.length && mismatch(a, b) < 0;
    }

    /** Returns whether both ranges hold equal elements in order. */
    public static boolean equals(Object[] a, int aFrom, int aTo, Object[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    /** Returns whether {@code cmp} finds the elements equal in order. */
    public static <T> boolean equals(T[] a, T[] b, Comparator<? super T> cmp) {
        Objects.requireNonNull(cmp);
        return a == b || a != null && b != null && a.length == b.length && mismatch(a, b, cmp) < 0;
    }

    /** Returns whether {@code cmp} finds the ranges equal in order. */
    public static <T> boolean equals(T[] a, int aFrom, int aTo, T[] b, int bFrom, int bTo, Comparator<? super T> cmp) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo, cmp) < 0;
    }

    /** Returns the index of the first difference, or -1. */
    public static int mismatch(Object[] a, Object[] b) {
        return mismatch(a, 0, a.length, b, 0, b.length);
    }

    /** Returns the relative index of the first difference, or -1. */
    public static int mismatch(Object[] a, int aFrom, int aTo, Object[] b, int bFrom, int bTo) {
        rangeCheck(a.length, aFrom, aTo);
        rangeCheck(b.length, bFrom, bTo);
        int length = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < length; i++) {
            if (!Objects.equals(a[aFrom + i], b[bFrom + i]))
                return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : length;
    }

    /** Returns the index of the first difference by {@code cmp}, or -1. */
    public static <T> int mismatch(T[] a, T[] b, Comparator<? super T> cmp) {
        return mismatch(a, 0, a.length, b, 0, b.length, cmp);
    }

    /** Returns the relative index of the first difference by {@code cmp}, or -1. */
    public static <T> int mismatch(T[] a, int aFrom, int aTo, T[] b, int bFrom, int bTo, Comparator<? super T> cmp) {
        Objects.requireNonNull(cmp);
        rangeCheck(a.length, aFrom, aTo);
        rangeCheck(b.length, bFrom, bTo);
        int length = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < length; i++) {
            T x = a[aFrom + i];
            T y = b[bFrom + i];
            if (x != y && cmp.compare(x, y) != 0)
                return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : length;
    }

    /** Compares lexicographically; null arrays and elements are least. */
    public static <T extends Comparable<? super T>> int compare(T[] a, T[] b) {
        return compare(a, b, Comparator.nullsFirst(Comparator.<T>naturalOrder()));
    }

    /** Compares ranges lexicographically; null elements are least. */
    public static <T extends Comparable<? super T>> int compare(T[] a, int aFrom, int aTo, T[] b, int bFrom, int bTo) {
        return compare(a, aFrom, aTo, b, bFrom, bTo, Comparator.nullsFirst(Comparator.<T>naturalOrder()));
    }

    /** Compares lexicographically by {@code cmp}; a null array is least. */
    public static <T> int compare(T[] a, T[] b, Comparator<? super T> cmp) {
        Objects.requireNonNull(cmp);
        if (a == b)
            return 0;
        if (a == null || b == null)
            return a == null ? -1 : 1;
        return compare(a, 0, a.length, b, 0, b.length, cmp);
    }

    /** Compares ranges lexicographically by {@code cmp}. */
    public static <T> int compare(T[] a, int aFrom, int aTo, T[] b, int bFrom, int bTo, Comparator<? super T> cmp) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo, cmp);
        if (i < 0 || i >= Math.min(aTo - aFrom, bTo - bFrom))
            return aTo - aFrom - (bTo - bFrom);
        return cmp.compare(a[aFrom + i], b[bFrom + i]);
    }

    /** Returns the hash code of a list of the elements. */
    public static int hashCode(Object[] a) {
        if (a == null)
            return 0;
        int hash = 1;
        for (Object e : a)
            hash = 31 * hash + (e == null ? 0 : e.hashCode());
        return hash;
    }

    /** Returns a hash code that looks into nested arrays. */
    public static int deepHashCode(Object[] a) {
        if (a == null)
            return 0;
        int hash = 1;
        for (Object e : a)
            hash = 31 * hash + deepHash(e);
        return hash;
    }

    private static int deepHash(Object e) {
        if (e == null)
            return 0;
        if (e instanceof Object[])
            return deepHashCode((Object[]) e);
        if (e instanceof byte[])
            return hashCode((byte[]) e);
        if (e instanceof short[])
            return hashCode((short[]) e);
        if (e instanceof char[])
            return hashCode((char[]) e);
        if (e instanceof int[])
            return hashCode((int[]) e);
        if (e instanceof long[])
            return hashCode((long[]) e);
        if (e instanceof float[])
            return hashCode((float[]) e);
        if (e instanceof double[])
            return hashCode((double[]) e);
        if (e instanceof boolean[])
            return hashCode((boolean[]) e);
        return e.hashCode();
    }

    /** Returns whether both are equal, looking into nested arrays. */
    public static boolean deepEquals(Object[] a, Object[] b) {
        if (a == b)
            return true;
        if (a == null || b == null || a.length != b.length)
            return false;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i] && (a[i] == null || b[i] == null || !deepEquals0(a[i], b[i])))
                return false;
        }
        return true;
    }

    static boolean deepEquals0(Object x, Object y) {
        if (x instanceof Object[] && y instanceof Object[])
            return deepEquals((Object[]) x, (Object[]) y);
        if (x instanceof byte[] && y instanceof byte[])
            return equals((byte[]) x, (byte[]) y);
        if (x instanceof short[] && y instanceof short[])
            return equals((short[]) x, (short[]) y);
        if (x instanceof char[] && y instanceof char[])
            return equals((char[]) x, (char[]) y);
        if (x instanceof int[] && y instanceof int[])
            return equals((int[]) x, (int[]) y);
        if (x instanceof long[] && y instanceof long[])
            return equals((long[]) x, (long[]) y);
        if (x instanceof float[] && y instanceof float[])
            return equals((float[]) x, (float[]) y);
        if (x instanceof double[] && y instanceof double[])
            return equals((double[]) x, (double[]) y);
        if (x instanceof boolean[] && y instanceof boolean[])
            return equals((boolean[]) x, (boolean[]) y);
        return x.equals(y);
    }

    /** Returns the elements in brackets. */
    public static String toString(Object[] a) {
        if (a == null)
            return "null";
        if (a.length == 0)
            return "[]";
        StringBuilder text = new StringBuilder().append('[').append(String.valueOf(a[0]));
        for (int i = 1; i < a.length; i++)
            text.append(", ").append(String.valueOf(a[i]));
        return text.append(']').toString();
    }

    /** Returns the elements in brackets, looking into nested arrays. */
    public static String deepToString(Object[] a) {
        if (a == null)
            return "null";
        StringBuilder text = new StringBuilder();
        deepAppend(text, a, new ArrayList<>());
        return text.toString();
    }

    private static void deepAppend(StringBuilder text, Object[] a, ArrayList<Object[]> enclosing) {
        for (Object[] outer : enclosing) {
            if (outer == a) {
                text.append("[...]");
                return;
            }
        }
        enclosing.add(a);
        text.append('[');
        for (int i = 0; i < a.length; i++) {
            if (i != 0)
                text.append(", ");
            if (a[i] instanceof Object[])
                deepAppend(text, (Object[]) a[i], enclosing);
            else
                text.append(flatString(a[i]));
        }
        text.append(']');
        enclosing.remove(enclosing.size() - 1);
    }

    private static String flatString(Object e) {
        if (e instanceof byte[])
            return toString((byte[]) e);
        if (e instanceof short[])
            return toString((short[]) e);
        if (e instanceof char[])
            return toString((char[]) e);
        if (e instanceof int[])
            return toString((int[]) e);
        if (e instanceof long[])
            return toString((long[]) e);
        if (e instanceof float[])
            return toString((float[]) e);
        if (e instanceof double[])
            return toString((double[]) e);
        if (e instanceof boolean[])
            return toString((boolean[]) e);
        return String.valueOf(e);
    }

    /** Returns a spliterator over the elements. */
    public static <T> Spliterator<T> spliterator(T[] array) {
        return Spliterators.spliterator(array, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    /** Returns a spliterator over a range. */
    public static <T> Spliterator<T> spliterator(T[] array, int startInclusive, int endExclusive) {
        return Spliterators.spliterator(array, startInclusive, endExclusive, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    /** Returns a stream of the elements. */
    public static <T> Stream<T> stream(T[] array) {
        return stream(array, 0, array.length);
    }

    /** Returns a stream of a range. */
    public static <T> Stream<T> stream(T[] array, int startInclusive, int endExclusive) {
        return StreamSupport.stream(spliterator(array, startInclusive, endExclusive), false);
    }
}
