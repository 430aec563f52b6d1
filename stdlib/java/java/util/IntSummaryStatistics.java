package java.util;

import java.util.function.IntConsumer;

/** Count, sum, least, greatest and average of {@code int} values. */
public class IntSummaryStatistics implements IntConsumer {
    private long count;
    private long sum;
    private int min = Integer.MAX_VALUE;
    private int max = Integer.MIN_VALUE;

    /** Creates statistics of no values. */
    public IntSummaryStatistics() {
    }

    /** Creates statistics with the given state. */
    public IntSummaryStatistics(long count, int min, int max, long sum) throws IllegalArgumentException {
        if (count < 0)
            throw new IllegalArgumentException("Negative count value");
        if (count == 0)
            return;
        if (min > max)
            throw new IllegalArgumentException("Minimum greater than maximum");
        this.count = count;
        this.sum = sum;
        this.min = min;
        this.max = max;
    }

    /** Records a value. */
    public void accept(int value) {
        count++;
        sum += value;
        min = Math.min(min, value);
        max = Math.max(max, value);
    }

    /** Adds the values of other statistics. */
    public void combine(IntSummaryStatistics other) {
        count += other.count;
        sum += other.sum;
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
    }

    /** Returns the number of values. */
    public final long getCount() {
        return count;
    }

    /** Returns the sum of the values. */
    public final long getSum() {
        return sum;
    }

    /** Returns the least value. */
    public final int getMin() {
        return min;
    }

    /** Returns the greatest value. */
    public final int getMax() {
        return max;
    }

    /** Returns the average, or zero of no values. */
    public final double getAverage() {
        return count > 0 ? (double) sum / count : 0.0;
    }

    @Override
    public String toString() {
        return String.format("%s{count=%d, sum=%d, min=%d, average=%f, max=%d}",
            getClass().getSimpleName(), count, sum, min, getAverage(), max);
    }
}
