package java.util;

/** A stable merge sort that uses the runs it finds. */
final class ObjectSort<T> {
    /** Arrays shorter than this are one run, extended by insertion. */
    private static final int SHORT = 32;

    private final T[] a;
    private final Comparator<? super T> order;
    private Object[] buffer = new Object[0];

    /** The runs not merged yet; lengths shrink geometrically, so 64 are enough. */
    private final int[] runStart = new int[64];
    private final int[] runLength = new int[64];
    private int runs;

    private ObjectSort(T[] a, Comparator<? super T> order) {
        this.a = a;
        this.order = order;
    }

    @SuppressWarnings("unchecked")
    static <T> void sort(T[] a, int from, int to, Comparator<? super T> c) {
        if (to - from < 2)
            return;
        Comparator<? super T> order = c != null ? c : (Comparator<? super T>) Comparators.NATURAL;
        if (to - from < SHORT)
            insertion(a, from, to, from + run(a, from, to, order), order);
        else
            new ObjectSort<>(a, order).sort(from, to);
    }

    private void sort(int from, int to) {
        int minimum = minimumRun(to - from);
        while (from < to) {
            int length = run(a, from, to, order);
            if (length < minimum) {
                int forced = Math.min(minimum, to - from);
                insertion(a, from, from + forced, from + length, order);
                length = forced;
            }
            runStart[runs] = from;
            runLength[runs++] = length;
            collapse();
            from += length;
        }
        while (runs > 1)
            mergeAt(runs > 2 && runLength[runs - 3] < runLength[runs - 1] ? runs - 3 : runs - 2);
    }

    /** Between 16 and 32, such that the runs balance: the top five bits, rounded up. */
    private static int minimumRun(int n) {
        int rest = 0;
        while (n >= SHORT) {
            rest |= n & 1;
            n >>= 1;
        }
        return n + rest;
    }

    /** Returns the length of the run at {@code from}; a descending one is reversed. */
    private static <T> int run(T[] a, int from, int to, Comparator<? super T> order) {
        int end = from + 1;
        if (end == to)
            return 1;
        if (order.compare(a[end++], a[from]) >= 0) {
            while (end < to && order.compare(a[end], a[end - 1]) >= 0)
                end++;
            return end - from;
        }
        while (end < to && order.compare(a[end], a[end - 1]) < 0)
            end++;
        for (int low = from, high = end - 1; low < high; low++, high--) {
            T moved = a[low];
            a[low] = a[high];
            a[high] = moved;
        }
        return end - from;
    }

    /** Sorts a range of which the part before {@code start} is sorted. */
    private static <T> void insertion(T[] a, int from, int to, int start, Comparator<? super T> order) {
        for (int i = start; i < to; i++) {
            T e = a[i];
            int low = from;
            int high = i;
            while (low < high) {
                int middle = low + high >>> 1;
                if (order.compare(e, a[middle]) < 0)
                    high = middle;
                else
                    low = middle + 1;
            }
            System.arraycopy(a, low, a, low + 1, i - low);
            a[low] = e;
        }
    }

    /** Merges until each run is longer than the next two together. */
    private void collapse() {
        while (runs > 1) {
            int n = runs - 2;
            if (n > 0 && runLength[n - 1] <= runLength[n] + runLength[n + 1]
                    || n > 1 && runLength[n - 2] <= runLength[n - 1] + runLength[n]) {
                if (runLength[n - 1] < runLength[n + 1])
                    n--;
            } else if (runLength[n] > runLength[n + 1]) {
                return;
            }
            mergeAt(n);
        }
    }

    private void mergeAt(int n) {
        int from = runStart[n];
        int middle = runStart[n + 1];
        int to = middle + runLength[n + 1];
        runLength[n] += runLength[n + 1];
        if (n == runs - 3) {
            runStart[n + 1] = runStart[n + 2];
            runLength[n + 1] = runLength[n + 2];
        }
        runs--;
        // What is in place already at both ends takes no part.
        from = upper(a[middle], from, middle);
        if (from < middle)
            to = lower(a[middle - 1], middle, to);
        if (from == middle || middle == to)
            return;
        if (middle - from <= to - middle)
            mergeUp(from, middle, to);
        else
            mergeDown(from, middle, to);
    }

    /** Returns the first place whose element is greater than {@code e}, searching from the front. */
    private int upper(T e, int from, int to) {
        int low = from;
        int step = 1;
        while (low + step <= to && order.compare(e, a[low + step - 1]) >= 0) {
            low += step;
            step <<= 1;
        }
        int high = Math.min(to, low + step - 1);
        while (low < high) {
            int middle = low + high >>> 1;
            if (order.compare(e, a[middle]) < 0)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    /** Returns the first place whose element is not less than {@code e}, searching from the end. */
    private int lower(T e, int from, int to) {
        int high = to;
        int step = 1;
        while (high - step >= from && order.compare(a[high - step], e) >= 0) {
            high -= step;
            step <<= 1;
        }
        int low = Math.max(from, high - step + 1);
        while (low < high) {
            int middle = low + high >>> 1;
            if (order.compare(a[middle], e) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private Object[] buffer(int from, int length) {
        if (buffer.length < length)
            buffer = new Object[Math.max(length, Math.min(a.length >>> 1, 2 * buffer.length))];
        System.arraycopy(a, from, buffer, 0, length);
        return buffer;
    }

    /** Merges from the front, the first run being in the buffer. */
    @SuppressWarnings("unchecked")
    private void mergeUp(int from, int middle, int to) {
        int length = middle - from;
        Object[] first = buffer(from, length);
        int i = 0;
        int j = middle;
        int target = from;
        while (i < length && j < to) {
            if (order.compare(a[j], (T) first[i]) < 0)
                a[target++] = a[j++];
            else
                a[target++] = (T) first[i++];
        }
        System.arraycopy(first, i, a, target, length - i);
    }

    /** Merges from the end, the second run being in the buffer. */
    @SuppressWarnings("unchecked")
    private void mergeDown(int from, int middle, int to) {
        int length = to - middle;
        Object[] second = buffer(middle, length);
        int i = middle - 1;
        int j = length - 1;
        int target = to - 1;
        while (i >= from && j >= 0) {
            if (order.compare((T) second[j], a[i]) < 0)
                a[target--] = a[i--];
            else
                a[target--] = (T) second[j--];
        }
        System.arraycopy(second, 0, a, target - j, j + 1);
    }
}
