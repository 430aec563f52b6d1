// jdk: 25
// covers: Gatherer
import java.util.*;
import java.util.stream.*;

public class GatherersTest {
    public static void main(String[] args) {
        show(IntStream.range(0, 7).boxed().gather(Gatherers.windowFixed(3)).toList(), IntStream.range(0, 5).boxed().gather(Gatherers.windowSliding(3)).toList(), Stream.of(1).gather(Gatherers.windowSliding(3)).toList(), Stream.empty().gather(Gatherers.windowFixed(2)).toList(), Stream.of(1, 2, 3).gather(Gatherers.fold(() -> "", (s, x) -> s + x)).toList(), Stream.of(1, 2, 3, 4).gather(Gatherers.scan(() -> 0, Integer::sum)).toList(), Stream.of(3, 1, 2).gather(Gatherers.mapConcurrent(2, x -> x * 10)).toList());
        Gatherer<Integer, ?, Integer> pairs = Gatherer.ofSequential(() -> new int[1], Gatherer.Integrator.ofGreedy((state, x, down) -> {
            state[0] += x;
            return x % 2 == 0 ? down.push(state[0]) : true;
        }), (state, down) -> down.push(-state[0]));
        show(Stream.of(1, 2, 3, 4, 5).gather(pairs).toList(), Stream.of(1, 2, 3, 4, 5, 6).gather(pairs).limit(2).toList(), Stream.of(1, 2, 3).gather(pairs.andThen(Gatherers.windowFixed(2))).toList());
        Gatherer<String, ?, String> upTo = Gatherer.of((state, s, down) -> !s.equals("stop") && down.push(s + "!"));
        show(Stream.of("a", "b", "stop", "c").gather(upTo).toList(), Stream.iterate(1, x -> x + 1).gather(Gatherers.windowFixed(2)).limit(2).toList(), IntStream.range(0, 20).parallel().boxed().gather(Gatherers.windowFixed(8)).map(List::size).toList());
        attempt(() -> Gatherers.windowFixed(0));
        attempt(() -> Gatherers.windowSliding(-1));
        attempt(() -> Gatherers.mapConcurrent(0, x -> x));
        attempt(() -> Stream.of(1).gather(null));
        attempt(() -> Stream.of(1, 2).gather(Gatherers.windowFixed(2)).toList().get(0).add(3));
        attempt(() -> Stream.of(1, 0).gather(Gatherers.mapConcurrent(2, x -> 1 / x)).toList());
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
