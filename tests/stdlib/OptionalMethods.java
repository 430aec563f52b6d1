import java.util.*;

public class OptionalMethods {
    public static void main(String[] args) throws Exception {
        Optional<String> some = Optional.of("value"), none = Optional.empty();
        System.out.println(some + " " + none + " " + some.get() + " " + none.isPresent() + " " + none.isEmpty() + " " + none.orElse("other") + " " + none.orElseGet(() -> "made"));
        // expect: Optional[value] Optional.empty value false true other made
        System.out.println(some.map(String::length) + " " + some.filter(s -> s.isEmpty()) + " " + some.flatMap(s -> Optional.of(s + s)) + " " + Optional.ofNullable(null) + " " + none.or(() -> some) + " " + some.stream().count());
        // expect: Optional[5] Optional.empty Optional[valuevalue] Optional.empty Optional[value] 1
        some.ifPresent(s -> System.out.println("present " + s)); // expect: present value
        none.ifPresentOrElse(s -> System.out.println("no"), () -> System.out.println("absent")); // expect: absent
        System.out.println(some.equals(Optional.of("value")) + " " + OptionalInt.of(5) + " " + OptionalDouble.empty() + " " + OptionalLong.of(6).getAsLong());
        // expect: true OptionalInt[5] OptionalDouble.empty 6
        try {
            none.orElseThrow();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage()); // expect: No value present
        }
        try {
            none.orElseThrow(() -> new IllegalStateException("own"));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage()); // expect: own
        }
    }
}
