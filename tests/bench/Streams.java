import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Stream pipelines: lambdas, boxing, collectors. */
public final class Streams {
    static long round(int round) {
        List<Integer> numbers = IntStream.range(0, 400).map(i -> i * 13 + round).boxed()
                .collect(Collectors.toList());
        long sum = numbers.stream().filter(n -> n % 3 != 0).mapToLong(n -> n * 2L).sum();
        Map<Integer, Integer> byDigit = numbers.stream()
                .collect(Collectors.groupingBy(n -> n % 10, Collectors.summingInt(n -> n >> 2)));
        for (Map.Entry<Integer, Integer> entry : byDigit.entrySet()) {
            sum += (long) entry.getKey() * entry.getValue();
        }
        String joined = numbers.stream().sorted((a, b) -> Integer.compare(b % 100, a % 100)).limit(20)
                .map(String::valueOf).collect(Collectors.joining("-", "<", ">"));
        return sum + joined.hashCode() + numbers.stream().reduce(0, Integer::max);
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 550;
        long sum = 0;
        for (int i = 0; i < rounds; i++) {
            sum = sum * 3 + round(i);
        }
        System.out.println("streams " + sum);
    }
}
