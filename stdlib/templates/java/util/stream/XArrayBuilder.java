//: IntArrayBuilder Type=Int type=int Box=Integer
//: LongArrayBuilder Type=Long type=long Box=Long
//: DoubleArrayBuilder Type=Double type=double Box=Double
package java.util.stream;

import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.$Type$Consumer;

/** A growing array of $type$: the buffer of pipelines and the builder of streams. */
//: if IntArrayBuilder
final class IntArrayBuilder extends Sink.OfInt implements IntStream.Builder {
//: end
//: if LongArrayBuilder
final class LongArrayBuilder extends Sink.OfLong implements LongStream.Builder {
//: end
//: if DoubleArrayBuilder
final class DoubleArrayBuilder extends Sink.OfDouble implements DoubleStream.Builder {
//: end
    private $type$[] values = new $type$[16];
    private int count;
    private boolean built;

    /** Makes room for a known size. */
    @Override
    void begin(long size) {
        if (size > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("Stream size exceeds max array size");
        }
        if (size > values.length) {
            values = new $type$[(int) size];
        }
    }

    @Override
    public void accept($type$ value) {
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

    $type$ get(int index) {
        return values[index];
    }

    void clear() {
        count = 0;
    }

    void sort() {
        Arrays.sort(values, 0, count);
    }

    /** Returns the elements in an array of their number. */
    $type$[] toArray() {
        return values.length == count ? values : Arrays.copyOf(values, count);
    }

    /** Gives all elements to an action. */
    void forEach($Type$Consumer action) {
        $type$[] all = values;
        for (int i = 0, n = count; i < n; i++) {
            action.accept(all[i]);
        }
    }

    /** Returns a stream over the elements so far. */
    $Type$Stream toStream() {
        return StreamSupport.$type$Stream(
            Spliterators.spliterator(values, 0, count, Spliterator.ORDERED | Spliterator.IMMUTABLE), false);
    }

    @Override
    public $Type$Stream build() {
        if (built) {
            throw new IllegalStateException();
        }
        built = true;
        return toStream();
    }
}
