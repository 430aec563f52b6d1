package java.time.temporal;

import java.io.Serializable;
import java.time.DateTimeException;

/** The values of a field: from a minimum, itself in a range, to a maximum. */
public final class ValueRange implements Serializable {
    private static final long serialVersionUID = -7317881728594519368L;

    private final long minSmallest;
    private final long minLargest;
    private final long maxSmallest;
    private final long maxLargest;

    private ValueRange(long minSmallest, long minLargest, long maxSmallest, long maxLargest) {
        this.minSmallest = minSmallest;
        this.minLargest = minLargest;
        this.maxSmallest = maxSmallest;
        this.maxLargest = maxLargest;
    }

    /** Returns a fixed range. */
    public static ValueRange of(long min, long max) {
        if (min > max) {
            throw new IllegalArgumentException("Minimum value must be less than maximum value");
        }
        return new ValueRange(min, min, max, max);
    }

    /** Returns a range with a varying maximum. */
    public static ValueRange of(long min, long maxSmallest, long maxLargest) {
        return of(min, min, maxSmallest, maxLargest);
    }

    /** Returns a range with varying ends. */
    public static ValueRange of(long minSmallest, long minLargest, long maxSmallest, long maxLargest) {
        if (minSmallest > minLargest) {
            throw new IllegalArgumentException("Smallest minimum value must be less than largest minimum value");
        }
        if (maxSmallest > maxLargest) {
            throw new IllegalArgumentException("Smallest maximum value must be less than largest maximum value");
        }
        if (minLargest > maxLargest) {
            throw new IllegalArgumentException("Minimum value must be less than maximum value");
        }
        return new ValueRange(minSmallest, minLargest, maxSmallest, maxLargest);
    }

    /** Returns whether the ends do not vary. */
    public boolean isFixed() {
        return minSmallest == minLargest && maxSmallest == maxLargest;
    }

    /** Returns the minimum. */
    public long getMinimum() {
        return minSmallest;
    }

    /** Returns the largest minimum. */
    public long getLargestMinimum() {
        return minLargest;
    }

    /** Returns the smallest maximum. */
    public long getSmallestMaximum() {
        return maxSmallest;
    }

    /** Returns the maximum. */
    public long getMaximum() {
        return maxLargest;
    }

    /** Returns whether all values are ints. */
    public boolean isIntValue() {
        return minSmallest >= Integer.MIN_VALUE && maxLargest <= Integer.MAX_VALUE;
    }

    /** Returns whether a value is in the range. */
    public boolean isValidValue(long value) {
        return value >= minSmallest && value <= maxLargest;
    }

    /** Returns whether a value is an int in the range. */
    public boolean isValidIntValue(long value) {
        return isIntValue() && isValidValue(value);
    }

    private String failure(TemporalField field, long value) {
        return "Invalid value" + (field == null ? " (valid values " : " for " + field + " (valid values ") + this + "): "
            + value;
    }

    /** Returns a value that is in the range, or throws. */
    public long checkValidValue(long value, TemporalField field) {
        if (!isValidValue(value)) {
            throw new DateTimeException(failure(field, value));
        }
        return value;
    }

    /** Returns a value that is an int in the range, or throws. */
    public int checkValidIntValue(long value, TemporalField field) {
        if (!isValidIntValue(value)) {
            throw new DateTimeException(failure(field, value));
        }
        return (int) value;
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof ValueRange)) {
            return false;
        }
        ValueRange that = (ValueRange) obj;
        return minSmallest == that.minSmallest && minLargest == that.minLargest && maxSmallest == that.maxSmallest
            && maxLargest == that.maxLargest;
    }

    @Override
    public int hashCode() {
        long hash = minSmallest + (minLargest << 16) + (minLargest >> 48) + (maxSmallest << 32) + (maxSmallest >> 32)
            + (maxLargest << 48) + (maxLargest >> 16);
        return (int) (hash ^ hash >>> 32);
    }

    @Override
    public String toString() {
        return minSmallest + (minSmallest != minLargest ? "/" + minLargest : "") + " - " + maxSmallest
            + (maxSmallest != maxLargest ? "/" + maxLargest : "");
    }
}
