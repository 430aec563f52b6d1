package java.util.stream;

import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.DoubleConsumer;

/** A growing array of double: the buffer of pipelines and the builder of streams. */
final class DoubleArrayBuilder extends Sink.OfDouble implements DoubleStream.Builder {
    private double[] values = new double[16];
    private int count;
    private boolean built;

    /** Makes room for a known size. */
    @Override
    void begin(long size) {
        if (size > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("Stream size exceeds max array size");
        }
        if (size > values.length) {
            values = new double[(int) size];
        }
    }

    @Override
    public void accept(double value) {
        if (built) {
            throw new IllegalStateException();
        }
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = value;
    }

    int size() {
        return count;
    }

    double get(int index) {
        return values[index];
    }

    void clear() {
        count = 0;
    }

    void sort() {
        Arrays.sort(values, 0, count);
    }

    /** Returns the elements in an array of their number. */
    double[] toArray() {
        return values.length == count ? values : Arrays.copyOf(values, count);
    }

    /** Gives all elements to an action. */
    void forEach(DoubleConsumer action) {
        double[] all = values;
        for (int i = 0, n = count; i < n; i++) {
            action.accept(all[i]);
        }
    }

    /** Returns a stream over the elements so far. */
    DoubleStream toStream() {
        return StreamSupport.doubleStream(
            Spliterators.spliterator(values, 0, count, Spliterator.ORDERED | Spliterator.IMMUTABLE), false);
    }

    @Override
    public DoubleStream build() {
        if (built) {
            throw new IllegalStateException();
        }
        built = true;
        return toStream();
    }
}
