import java.util.*;
import java.util.function.*;

public class ComparatorTest {
    record Employee(String name, int age, double weight, long id) {
    }

    public static void main(String[] args) throws Exception {
        basics();
        List<Employee> people = new ArrayList<>(List.of(new Employee("Eve", 30, 55.5, 3), new Employee("bob", 25, 80, 1L << 40), new Employee("Al", 30, 70.25, 2), new Employee("Zoe", 25, -0.0, 1), new Employee("al", 25, 0.0, 4)));
        sorted(people, Comparator.comparing(Employee::name));
        sorted(people, Comparator.comparing(Employee::name, String.CASE_INSENSITIVE_ORDER));
        sorted(people, Comparator.comparingInt(Employee::age).thenComparing(Employee::name));
        sorted(people, Comparator.comparingInt(Employee::age).thenComparing(Employee::name, Comparator.reverseOrder()));
        sorted(people, Comparator.comparingDouble(Employee::weight).reversed());
        sorted(people, Comparator.comparingLong(Employee::id));
        sorted(people, Comparator.comparingInt(Employee::age).thenComparingInt(p -> p.name().length()).thenComparingLong(Employee::id).thenComparingDouble(Employee::weight));
        sorted(people, Comparator.comparing(Employee::age, Collections.reverseOrder()).thenComparing(Comparator.comparing(Employee::id)));
        List<String> words = Arrays.asList("b", null, "a", "C", null);
        words.sort(Comparator.nullsLast(Comparator.naturalOrder()));
        show(words);
        words.sort(Comparator.nullsFirst(String.CASE_INSENSITIVE_ORDER).reversed());
        show(words);
        words.sort(Comparator.nullsFirst(null));
        show(words, Comparator.naturalOrder().equals(Comparator.naturalOrder()), Comparator.<Integer>naturalOrder().reversed() == Comparator.<Integer>reverseOrder(), Comparator.<Integer>reverseOrder().reversed().compare(1, 2));
        Comparator<String> nullsThen = Comparator.nullsFirst(Comparator.<String>naturalOrder()).thenComparing(Comparator.reverseOrder());
        show(nullsThen.compare(null, null), nullsThen.compare(null, "a"), nullsThen.compare("a", null), nullsThen.compare("a", "b"));
        Body[] bodies = {() -> Comparator.comparing(null), () -> Comparator.comparingInt(null), () -> Comparator.comparing(Employee::name).thenComparing((Comparator<Employee>) null), () -> Comparator.<String>naturalOrder().compare(null, "a"), () -> Comparator.comparing(Employee::name, null)};
        for (Body body : bodies) attempt(body);
    }

    static void sorted(List<Employee> people, Comparator<Employee> order) {
        List<Employee> copy = new ArrayList<>(people);
        copy.sort(order);
        for (Employee p : copy) System.out.print(p.name() + p.age() + " ");
        show(copy.stream().max(order).get().id(), order.compare(people.get(0), people.get(0)));
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

    record Person(String name, int age, Double score) {}

    static void basics() throws Exception {
        List<Person> l = new ArrayList<>(List.of(new Person("Cy", 30, 1.5), new Person("al", 25, null), new Person("Bo", 30, 0.5)));
        l.sort(Comparator.comparing(Person::name));
        System.out.println(l.stream().map(Person::name).toList());
        l.sort(Comparator.comparingInt(Person::age).thenComparing(Person::name, Comparator.reverseOrder()));
        System.out.println(l.stream().map(Person::name).toList());
        l.sort(Comparator.comparing(Person::score, Comparator.nullsFirst(Comparator.naturalOrder())));
        System.out.println(l.stream().map(Person::name).toList());
        l.sort(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER).reversed());
        System.out.println(l.stream().map(Person::name).toList());
        System.out.println(Comparator.<Integer>naturalOrder().reversed().compare(1, 2));
        System.out.println(Map.Entry.<String, Integer>comparingByValue().compare(Map.entry("a", 2), Map.entry("b", 1)));
    }
}
