// jdk: 25
// covers: LongSummaryStatistics DoubleSummaryStatistics
import java.util.*;
import java.util.stream.*;

public class IntSummaryStatisticsTest {
    public static void main(String[] args) {
        IntSummaryStatistics ints = IntStream.of(5, -3, 8).summaryStatistics();
        show(ints, ints.getAverage(), ints.getCount(), ints.getMax(), ints.getMin(), ints.getSum());
        show(new IntSummaryStatistics(), new LongSummaryStatistics(), new DoubleSummaryStatistics());
        ints.combine(new IntSummaryStatistics(2, 1, 9, 10));
        ints.accept(100);
        show(ints);
        LongSummaryStatistics longs = new LongSummaryStatistics(1, 5, 5, 5);
        longs.accept(Long.MAX_VALUE);
        longs.accept(7);
        longs.combine(LongStream.range(0, 5).summaryStatistics());
        show(longs, longs.getAverage(), longs.getMax(), longs.getMin(), longs.getSum(), longs.getCount());
        DoubleSummaryStatistics doubles = DoubleStream.of(0.1, 0.2, 0.3, 1e16, -1e16).summaryStatistics();
        show(doubles, doubles.getSum(), doubles.getAverage(), doubles.getMax(), doubles.getMin(), doubles.getCount());
        doubles.accept(Double.POSITIVE_INFINITY);
        show(doubles);
        doubles.accept(Double.NaN);
        show(doubles, DoubleStream.of(-0.0, 0.0).summaryStatistics());
        DoubleSummaryStatistics tenths = new DoubleSummaryStatistics();
        for (int i = 0; i < 1000; i++) tenths.accept(0.1);
        tenths.combine(new DoubleSummaryStatistics(1, 2, 2, 2));
        show(tenths.getSum(), tenths.getAverage());
        attempt(() -> new IntSummaryStatistics(-1, 0, 0, 0));
        attempt(() -> new IntSummaryStatistics(1, 5, 0, 0));
        attempt(() -> new LongSummaryStatistics(0, 5, 1, 0));
        attempt(() -> new DoubleSummaryStatistics(1, 5, 1, 0));
        attempt(() -> new DoubleSummaryStatistics(1, Double.NaN, 1, 0));
    }

    static void show(Object... values) {
        StringJoiner line = new StringJoiner(" ");
        for (Object value : values) line.add(String.valueOf(value));
        System.out.println(line);
    }

    interface Body {
        Object run() throws Exception;
    }

    /** Prints what a body returns or throws. */
    static void attempt(Body body) {
        try {
            System.out.println(body.run());
        } catch (Throwable thrown) {
            System.out.println(thrown instanceof NullPointerException ? "NullPointerException" : thrown.toString());
        }
    }
}
