package java.util;

/** Sorts primitive arrays: quicksort with a heap sort behind it. */
final class PrimitiveSort {
    /** Ranges shorter than this are sorted by insertion. */
    private static final int SHORT = 28;

    private PrimitiveSort() {
    }

    static void sort(int[] a, int from, int to) {
        if (to - from > SHORT && isOneRun(a, from, to))
            return;
        quick(a, from, to, 2 * (32 - Integer.numberOfLeadingZeros(to - from)));
    }

    /** Handles ascending and strictly descending arrays in one pass. */
    private static boolean isOneRun(int[] a, int from, int to) {
        int i = from + 1;
        if (a[from] <= a[i]) {
            while (i < to && a[i - 1] <= a[i])
                i++;
            return i == to;
        }
        while (i < to && a[i - 1] > a[i])
            i++;
        if (i < to)
            return false;
        for (int low = from, high = to - 1; low < high; low++, high--) {
            int moved = a[low];
            a[low] = a[high];
            a[high] = moved;
        }
        return true;
    }

    private static void quick(int[] a, int from, int to, int depth) {
        while (to - from > SHORT) {
            if (depth-- == 0) {
                heap(a, from, to);
                return;
            }
            int pivot = pivot(a, from, to);
            int low = from;
            int high = to - 1;
            while (low <= high) {
                while (a[low] < pivot)
                    low++;
                while (a[high] > pivot)
                    high--;
                if (low <= high) {
                    int moved = a[low];
                    a[low++] = a[high];
                    a[high--] = moved;
                }
            }
            if (high + 1 - from < to - low) {
                quick(a, from, high + 1, depth);
                from = low;
            } else {
                quick(a, low, to, depth);
                to = high + 1;
            }
        }
        insertion(a, from, to);
    }

    private static int pivot(int[] a, int from, int to) {
        int step = to - from >> 3;
        int middle = from + to >>> 1;
        return median(median(a[from], a[from + step], a[middle - step]),
            median(a[middle - 1], a[middle], a[middle + 1]),
            median(a[middle + step], a[to - 1 - step], a[to - 1]));
    }

    private static int median(int x, int y, int z) {
        if (x < y)
            return y < z ? y : Math.max(x, z);
        return x < z ? x : Math.max(y, z);
    }

    private static void insertion(int[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int e = a[i];
            int j = i - 1;
            for (; j >= from && a[j] > e; j--)
                a[j + 1] = a[j];
            a[j + 1] = e;
        }
    }

    private static void heap(int[] a, int from, int to) {
        int length = to - from;
        for (int i = length / 2 - 1; i >= 0; i--)
            sift(a, from, i, length);
        for (int end = length - 1; end > 0; end--) {
            int moved = a[from];
            a[from] = a[from + end];
            a[from + end] = moved;
            sift(a, from, 0, end);
        }
    }

    private static void sift(int[] a, int from, int index, int length) {
        int e = a[from + index];
        for (int child; (child = 2 * index + 1) < length; index = child) {
            if (child + 1 < length && a[from + child] < a[from + child + 1])
                child++;
            if (e >= a[from + child])
                break;
            a[from + index] = a[from + child];
        }
        a[from + index] = e;
    }

    static void sort(long[] a, int from, int to) {
        if (to - from > SHORT && isOneRun(a, from, to))
            return;
        quick(a, from, to, 2 * (32 - Integer.numberOfLeadingZeros(to - from)));
    }

    /** Handles ascending and strictly descending arrays in one pass. */
    private static boolean isOneRun(long[] a, int from, int to) {
        int i = from + 1;
        if (a[from] <= a[i]) {
            while (i < to && a[i - 1] <= a[i])
                i++;
            return i == to;
        }
        while (i < to && a[i - 1] > a[i])
            i++;
        if (i < to)
            return false;
        for (int low = from, high = to - 1; low < high; low++, high--) {
            long moved = a[low];
            a[low] = a[high];
            a[high] = moved;
        }
        return true;
    }

    private static void quick(long[] a, int from, int to, int depth) {
        while (to - from > SHORT) {
            if (depth-- == 0) {
                heap(a, from, to);
                return;
            }
            long pivot = pivot(a, from, to);
            int low = from;
            int high = to - 1;
            while (low <= high) {
                while (a[low] < pivot)
                    low++;
                while (a[high] > pivot)
                    high--;
                if (low <= high) {
                    long moved = a[low];
                    a[low++] = a[high];
                    a[high--] = moved;
                }
            }
            if (high + 1 - from < to - low) {
                quick(a, from, high + 1, depth);
                from = low;
            } else {
                quick(a, low, to, depth);
                to = high + 1;
            }
        }
        insertion(a, from, to);
    }

    private static long pivot(long[] a, int from, int to) {
        int step = to - from >> 3;
        int middle = from + to >>> 1;
        return median(median(a[from], a[from + step], a[middle - step]),
            median(a[middle - 1], a[middle], a[middle + 1]),
            median(a[middle + step], a[to - 1 - step], a[to - 1]));
    }

    private static long median(long x, long y, long z) {
        if (x < y)
            return y < z ? y : Math.max(x, z);
        return x < z ? x : Math.max(y, z);
    }

    private static void insertion(long[] a, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long e = a[i];
            int j = i - 1;
            for (; j >= from && a[j] > e; j--)
                a[j + 1] = a[j];
            a[j + 1] = e;
        }
    }

    private static void heap(long[] a, int from, int to) {
        int length = to - from;
        for (int i = length / 2 - 1; i >= 0; i--)
            sift(a, from, i, length);
        for (int end = length - 1; end > 0; end--) {
            long moved = a[from];
            a[from] = a[from + end];
            a[from + end] = moved;
            sift(a, from, 0, end);
        }
    }

    private static void sift(long[] a, int from, int index, int length) {
        long e = a[from + index];
        for (int child; (child = 2 * index + 1) < length; index = child) {
            if (child + 1 < length && a[from + child] < a[from + child + 1])
                child++;
            if (e >= a[from + child])
                break;
            a[from + index] = a[from + child];
        }
        a[from + index] = e;
    }

    static void sort(short[] a, int from, int to) {
        int[] wide = new int[to - from];
        for (int i = 0; i < wide.length; i++)
            wide[i] = a[from + i];
        sort(wide, 0, wide.length);
        for (int i = 0; i < wide.length; i++)
            a[from + i] = (short) wide[i];
    }

    static void sort(char[] a, int from, int to) {
        int[] wide = new int[to - from];
        for (int i = 0; i < wide.length; i++)
            wide[i] = a[from + i];
        sort(wide, 0, wide.length);
        for (int i = 0; i < wide.length; i++)
            a[from + i] = (char) wide[i];
    }

    static void sort(byte[] a, int from, int to) {
        int[] counts = new int[256];
        for (int i = from; i < to; i++)
            counts[a[i] + 128]++;
        int next = from;
        for (int value = 0; value < 256; value++) {
            for (int n = counts[value]; n > 0; n--)
                a[next++] = (byte) (value - 128);
        }
    }

    /* Floating point: sorted as integers of the same order, which places -0.0 and NaN as documented. */

    static void sort(float[] a, int from, int to) {
        int[] bits = new int[to - from];
        for (int i = 0; i < bits.length; i++)
            bits[i] = ordered(Float.floatToIntBits(a[from + i]));
        sort(bits, 0, bits.length);
        for (int i = 0; i < bits.length; i++)
            a[from + i] = Float.intBitsToFloat(ordered(bits[i]));
    }

    static void sort(double[] a, int from, int to) {
        long[] bits = new long[to - from];
        for (int i = 0; i < bits.length; i++)
            bits[i] = ordered(Double.doubleToLongBits(a[from + i]));
        sort(bits, 0, bits.length);
        for (int i = 0; i < bits.length; i++)
            a[from + i] = Double.longBitsToDouble(ordered(bits[i]));
    }

    /** Maps sign and magnitude to two's complement, and back. */
    private static int ordered(int bits) {
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }

    private static long ordered(long bits) {
        return bits ^ bits >> 63 & Long.MAX_VALUE;
    }
}
