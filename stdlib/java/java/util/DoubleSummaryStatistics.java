package java.util;

import java.util.function.DoubleConsumer;

/** Count, sum, least, greatest and average of {@code double} values. */
public class DoubleSummaryStatistics implements DoubleConsumer {
    private long count;
    private double sum;
    /** The low-order part that {@code sum} has lost (Kahan summation). */
    private double compensation;
    /** The plain sum, for infinities: they spoil the compensation. */
    private double simpleSum;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    /** Creates statistics of no values. */
    public DoubleSummaryStatistics() {
    }

    /** Creates statistics with the given state. */
    public DoubleSummaryStatistics(long count, double min, double max, double sum) throws IllegalArgumentException {
        if (count < 0)
            throw new IllegalArgumentException("Negative count value");
        if (count == 0)
            return;
        if (min > max)
            throw new IllegalArgumentException("Minimum greater than maximum");
        boolean allNumbers = !Double.isNaN(min) && !Double.isNaN(max) && !Double.isNaN(sum);
        boolean allNaN = Double.isNaN(min) && Double.isNaN(max) && Double.isNaN(sum);
        if (!allNumbers && !allNaN)
            throw new IllegalArgumentException("Some, not all, of the minimum, maximum, or sum is NaN");
        this.count = count;
        this.sum = sum;
        this.simpleSum = sum;
        this.min = min;
        this.max = max;
    }

    /** Records a value. */
    @Override
    public void accept(double value) {
        count++;
        simpleSum += value;
        addCompensated(value);
        min = Math.min(min, value);
        max = Math.max(max, value);
    }

    /** Adds the values of other statistics. */
    public void combine(DoubleSummaryStatistics other) {
        count += other.count;
        simpleSum += other.simpleSum;
        addCompensated(other.sum);
        addCompensated(-other.compensation);
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
    }

    private void addCompensated(double value) {
        double corrected = value - compensation;
        double newSum = sum + corrected;
        compensation = newSum - sum - corrected;
        sum = newSum;
    }

    /** Returns the number of values. */
    public final long getCount() {
        return count;
    }

    /** Returns the sum of the values. */
    public final double getSum() {
        double total = sum - compensation;
        return Double.isNaN(total) && Double.isInfinite(simpleSum) ? simpleSum : total;
    }

    /** Returns the least value. */
    public final double getMin() {
        return min;
    }

    /** Returns the greatest value. */
    public final double getMax() {
        return max;
    }

    /** Returns the average, or zero of no values. */
    public final double getAverage() {
        return count > 0 ? getSum() / count : 0.0;
    }

    @Override
    public String toString() {
        return String.format("%s{count=%d, sum=%f, min=%f, average=%f, max=%f}",
            getClass().getSimpleName(), count, getSum(), min, getAverage(), max);
    }
}
