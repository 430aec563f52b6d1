// covers: ListIterator PrimitiveIterator Spliterator Spliterators ConcurrentModificationException NoSuchElementException
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class IteratorTest {
    public static void main(String[] args) throws Exception {
        basics();
        Iterator<Integer> plain = new Iterator<>() {
            private int n;

            public boolean hasNext() {
                return n < 4;
            }

            public Integer next() {
                return n++;
            }
        };
        show(plain.next());
        perform(plain::remove);
        plain.forEachRemaining(x -> System.out.print(x + " "));
        perform(() -> plain.forEachRemaining(null));
        Iterable<String> iterable = () -> List.of("p", "q").iterator();
        iterable.forEach(System.out::print);
        show(iterable.spliterator().estimateSize(), iterable.spliterator().characteristics(), StreamSupport.stream(iterable.spliterator(), false).collect(Collectors.joining("+")));
        primitives();
        spliterators();
        exceptions();
    }

    static void primitives() {
        PrimitiveIterator.OfInt ints = IntStream.of(1, 2, 3, 4).iterator();
        show(ints.nextInt(), ints.next(), ints.hasNext());
        ints.forEachRemaining((IntConsumer) x -> System.out.print(x + " "));
        attempt(ints::nextInt);
        PrimitiveIterator.OfLong longs = LongStream.of(5, 6).iterator();
        show(longs.nextLong(), longs.next());
        PrimitiveIterator.OfDouble doubles = DoubleStream.of(1.5, 2.5).iterator();
        doubles.forEachRemaining((Consumer<? super Double>) x -> System.out.print(x + " "));
        attempt(doubles::nextDouble);
        PrimitiveIterator.OfInt own = new PrimitiveIterator.OfInt() {
            int n = 3;

            public boolean hasNext() {
                return n > 0;
            }

            public int nextInt() {
                return n--;
            }
        };
        own.forEachRemaining((Consumer<? super Integer>) x -> System.out.print(x + " "));
        show(own.hasNext());
    }

    static void spliterators() {
        int[] numbers = {1, 2, 3, 4, 5, 6, 7, 8};
        Spliterator.OfInt split = Spliterators.spliterator(numbers, Spliterator.ORDERED);
        Spliterator.OfInt first = split.trySplit();
        show(first.estimateSize(), split.estimateSize(), first.getExactSizeIfKnown(), split.characteristics());
        split.tryAdvance((IntConsumer) x -> System.out.print(x + " "));
        split.forEachRemaining((IntConsumer) x -> System.out.print(x + " "));
        first.forEachRemaining((Consumer<? super Integer>) x -> System.out.print(x + ","));
        Spliterator<String> objects = Spliterators.spliterator(new Object[] {"a", "b", "c"}, Spliterator.NONNULL);
        show(objects.characteristics(), objects.hasCharacteristics(Spliterator.NONNULL | Spliterator.SIZED), objects.trySplit().estimateSize());
        attempt(objects::getComparator);
        attempt(() -> Spliterators.spliterator(new Object[3], 2, 1, 0));
        attempt(() -> Spliterators.spliterator(new long[3], 0, 4, 0));
        show(Spliterators.emptySpliterator().estimateSize(), Spliterators.emptyIntSpliterator().tryAdvance((IntConsumer) x -> { }), Spliterators.emptySpliterator().characteristics());
        Iterator<String> back = Spliterators.iterator(List.of("x", "y").spliterator());
        show(back.next(), back.hasNext(), back.next(), back.hasNext());
        attempt(back::next);
        PrimitiveIterator.OfLong longs = Spliterators.iterator(Spliterators.spliterator(new long[] {9, 8}, 0));
        show(longs.nextLong(), Spliterators.iterator(Spliterators.spliterator(new double[] {0.5}, 0)).nextDouble());
        Spliterator<Integer> unknown = Spliterators.spliteratorUnknownSize(List.of(1, 2, 3).iterator(), Spliterator.ORDERED);
        show(unknown.estimateSize(), unknown.getExactSizeIfKnown(), unknown.characteristics(), unknown.trySplit().estimateSize(), unknown.trySplit());
        Spliterator<Integer> own = new Spliterators.AbstractSpliterator<>(5, Spliterator.SIZED) {
            int n;

            @Override
            public boolean tryAdvance(Consumer<? super Integer> action) {
                if (n == 5) return false;
                action.accept(n++);
                return true;
            }
        };
        show(StreamSupport.stream(own, false).map(x -> x * x).toList(), own.characteristics());
        attempt(() -> Spliterators.spliterator((Collection<Object>) null, 0));
        show(Spliterators.spliterator(new TreeSet<>(Set.of(1)), Spliterator.CONCURRENT).characteristics(), Spliterators.spliterator(List.of(1).iterator(), 1, 0).characteristics());
    }

    static void exceptions() {
        Exception cause = new Exception("why");
        show(new NoSuchElementException(), new NoSuchElementException("m"), new NoSuchElementException("m", cause).getCause(), new NoSuchElementException(cause));
        show(new ConcurrentModificationException(), new ConcurrentModificationException("m"), new ConcurrentModificationException("m", cause).getCause(), new ConcurrentModificationException(cause));
    }

    interface Action {
        void run() throws Exception;
    }

    static void perform(Action action) {
        attempt(() -> {
            action.run();
            return "done";
        });
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

    static void basics() throws Exception {
        Iterator<Integer> it = new ArrayList<>(List.of(1, 2, 3)).iterator();
        it.next();
        it.forEachRemaining(x -> System.out.print(x + " "));
        System.out.println(it.hasNext());
        try {
            new ArrayList<>(List.of(1)).iterator().remove();
        } catch (IllegalStateException e) {
            System.out.println("remove before next");
        }
        PrimitiveIterator.OfInt ints = IntStream.range(0, 3).iterator();
        int sum = 0;
        while (ints.hasNext()) sum += ints.nextInt();
        System.out.println(sum);
        Spliterator<String> s = List.of("a", "b", "c", "d").spliterator();
        Spliterator<String> half = s.trySplit();
        half.forEachRemaining(System.out::print);
        s.tryAdvance(x -> System.out.println("|" + x));
        System.out.println(s.estimateSize());
        System.out.println(StreamSupport.stream(((Iterable<Integer>) () -> List.of(4, 5).iterator()).spliterator(), false).mapToInt(x -> x).sum());
    }
}
