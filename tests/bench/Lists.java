import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** ArrayList, LinkedList and ArrayDeque walked by iterators and lambdas. */
public final class Lists {
    static <T> List<T> filter(List<T> list, Predicate<? super T> wanted) {
        List<T> result = new ArrayList<>();
        for (T element : list) {
            if (wanted.test(element)) {
                result.add(element);
            }
        }
        return result;
    }

    static <T, R> List<R> map(List<T> list, Function<? super T, ? extends R> function) {
        List<R> result = new LinkedList<>();
        list.forEach(element -> result.add(function.apply(element)));
        return result;
    }

    static long sum(List<Integer> list) {
        long sum = 0;
        for (int value : list) {
            sum += value;
        }
        return sum;
    }

    static long round(int round) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            numbers.add(i * 7 + round);
        }
        List<Integer> odd = filter(numbers, value -> (value & 1) != 0);
        List<Integer> scaled = map(odd, value -> value * 3 - round);
        for (Iterator<Integer> iterator = scaled.iterator(); iterator.hasNext();) {
            if (iterator.next() % 5 == 0) {
                iterator.remove();
            }
        }
        ArrayDeque<Integer> queue = new ArrayDeque<>(scaled);
        while (queue.size() > 1) {
            queue.addLast((queue.pollFirst() + queue.pollFirst()) & 0xffff);
        }
        return sum(numbers) + sum(scaled) + queue.peek();
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 600;
        long sum = 0;
        for (int i = 0; i < rounds; i++) {
            sum = sum * 3 + round(i);
        }
        System.out.println("lists " + sum);
    }
}
