import java.util.*;

public class OptionalMethods {
    public static void main(String[] args) {
        Optional<String> some = Optional.of("value"), none = Optional.empty();
        System.out.println(some); // expect: Optional[value]
        System.out.println(none); // expect: Optional.empty
        System.out.println(some.get()); // expect: value
        System.out.println(none.isPresent()); // expect: false
        System.out.println(none.isEmpty()); // expect: true
        System.out.println(none.orElse("other")); // expect: other
        System.out.println(none.orElseGet(() -> "made")); // expect: made
        System.out.println(some.map(String::length)); // expect: Optional[5]
        System.out.println(some.filter(s -> s.isEmpty())); // expect: Optional.empty
        System.out.println(some.flatMap(s -> Optional.of(s + s))); // expect: Optional[valuevalue]
        System.out.println(Optional.ofNullable(null)); // expect: Optional.empty
        System.out.println(none.or(() -> some)); // expect: Optional[value]
        System.out.println(some.stream().count()); // expect: 1
        some.ifPresent(s -> System.out.println("present " + s)); // expect: present value
        none.ifPresentOrElse(s -> System.out.println("no"), () -> System.out.println("absent")); // expect: absent
        System.out.println(some.equals(Optional.of("value"))); // expect: true
        System.out.println(OptionalInt.of(5)); // expect: OptionalInt[5]
        System.out.println(OptionalDouble.empty()); // expect: OptionalDouble.empty
        System.out.println(OptionalLong.of(6).getAsLong()); // expect: 6
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
