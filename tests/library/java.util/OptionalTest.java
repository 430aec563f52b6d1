// covers: OptionalInt OptionalLong OptionalDouble
import java.util.*;

public class OptionalTest {
    public static void main(String[] args) throws Exception {
        basics();
        Optional<String> some = Optional.of("text");
        Optional<String> none = Optional.empty();
        show(some, none, some.get(), some.isPresent(), none.isEmpty(), some.hashCode() == "text".hashCode(), none.hashCode(), some.equals(Optional.of("text")), none == (Object) Optional.ofNullable(null), some.equals(none), some.equals("text"));
        show(some.map(String::length), some.map(s -> null), none.map(String::length), some.flatMap(s -> Optional.of(s + s)), some.filter(s -> s.isEmpty()), none.filter(s -> true), some.or(() -> Optional.of("x")), none.or(() -> some), some.stream().count(), none.stream().count());
        show(none.orElse("e"), none.orElse(null), some.orElse("e"), none.orElseGet(() -> "g"), some.orElseThrow(), some.orElseGet(null));
        some.ifPresent(s -> System.out.print(s + ";"));
        none.ifPresent(s -> System.out.print("never"));
        some.ifPresentOrElse(s -> System.out.print("is;"), () -> System.out.print("is not;"));
        none.ifPresentOrElse(s -> System.out.print("is;"), () -> System.out.println("is not;"));
        Body[] bodies = {none::get, none::orElseThrow, () -> none.orElseThrow(IllegalStateException::new), () -> Optional.of(null), () -> some.map(null), () -> some.flatMap(s -> null), () -> none.or(() -> null), () -> none.orElseGet(null), () -> some.filter(null)};
        for (Body body : bodies) attempt(body);
        primitives();
    }

    static void primitives() {
        OptionalInt i = OptionalInt.of(5);
        OptionalLong l = OptionalLong.of(1L << 40);
        OptionalDouble d = OptionalDouble.of(Double.NaN);
        show(i, l, d, OptionalInt.empty(), OptionalLong.empty(), OptionalDouble.empty(), i.getAsInt(), l.getAsLong(), d.getAsDouble());
        show(i.hashCode(), l.hashCode(), d.hashCode(), OptionalInt.empty().hashCode(), i.equals(OptionalInt.of(5)), d.equals(OptionalDouble.of(Double.NaN)), OptionalDouble.of(0.0).equals(OptionalDouble.of(-0.0)), l.equals(i), i.isPresent(), OptionalLong.empty().isEmpty());
        show(i.orElse(1), OptionalInt.empty().orElse(2), OptionalLong.empty().orElseGet(() -> 3), OptionalDouble.empty().orElse(4), i.stream().sum(), l.stream().count(), OptionalDouble.empty().stream().count(), i.orElseThrow());
        i.ifPresent(x -> System.out.print(x + ";"));
        l.ifPresentOrElse(x -> System.out.print(x + ";"), () -> System.out.print("none"));
        OptionalDouble.empty().ifPresentOrElse(x -> System.out.print(x + ";"), () -> System.out.println("none"));
        Body[] bodies = {() -> OptionalInt.empty().getAsInt(), () -> OptionalLong.empty().getAsLong(), () -> OptionalDouble.empty().getAsDouble(), () -> OptionalInt.empty().orElseThrow(), () -> OptionalLong.empty().orElseThrow(IllegalStateException::new), () -> OptionalDouble.empty().orElseThrow()};
        for (Body body : bodies) attempt(body);
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
        Optional<String> some = Optional.of("value"), none = Optional.empty();
        System.out.println(some);
        System.out.println(none);
        System.out.println(some.get());
        System.out.println(none.isPresent());
        System.out.println(none.isEmpty());
        System.out.println(none.orElse("other"));
        System.out.println(none.orElseGet(() -> "made"));
        System.out.println(some.map(String::length));
        System.out.println(some.filter(s -> s.isEmpty()));
        System.out.println(some.flatMap(s -> Optional.of(s + s)));
        System.out.println(Optional.ofNullable(null));
        System.out.println(none.or(() -> some));
        System.out.println(some.stream().count());
        some.ifPresent(s -> System.out.println("present " + s));
        none.ifPresentOrElse(s -> System.out.println("no"), () -> System.out.println("absent"));
        System.out.println(some.equals(Optional.of("value")));
        System.out.println(OptionalInt.of(5));
        System.out.println(OptionalDouble.empty());
        System.out.println(OptionalLong.of(6).getAsLong());
        try {
            none.orElseThrow();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
        try {
            none.orElseThrow(() -> new IllegalStateException("own"));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
