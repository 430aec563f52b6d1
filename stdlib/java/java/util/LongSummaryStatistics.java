package java.util;

import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Count, sum, least, greatest and average of {@code long} values. */
public class LongSummaryStatistics implements LongConsumer, IntConsumer {
    private long count;
    private long sum;
    private long min = Long.MAX_VALUE;
    private long max = Long.MIN_VALUE;

    /** Creates statistics of no values. */
    public LongSummaryStatistics() {
    }

    /** Creates statistics with the given state. */
    public LongSummaryStatistics(long count, long min, long max, long sum) throws IllegalArgumentException {
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
    public void accept(long value) {
        count++;
        sum += value;
        min = Math.min(min, value);
        max = Math.max(max, value);
    }

    /** Records a value. */
    public void accept(int value) {
        accept((long) value);
    }

    /** Adds the values of other statistics. */
    public void combine(LongSummaryStatistics other) {
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
    public final long getMin() {
        return min;
    }

    /** Returns the greatest value. */
    public final long getMax() {
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
