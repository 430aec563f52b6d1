import java.util.*;

public class ComparatorMethods {
    record Person(String name, int age, Double score) {}

    public static void main(String[] args) {
        List<Person> l = new ArrayList<>(List.of(new Person("Cy", 30, 1.5), new Person("al", 25, null), new Person("Bo", 30, 0.5)));
        l.sort(Comparator.comparing(Person::name));
        System.out.println(l.stream().map(Person::name).toList()); // expect: [Bo, Cy, al]
        l.sort(Comparator.comparingInt(Person::age).thenComparing(Person::name, Comparator.reverseOrder()));
        System.out.println(l.stream().map(Person::name).toList()); // expect: [al, Cy, Bo]
        l.sort(Comparator.comparing(Person::score, Comparator.nullsFirst(Comparator.naturalOrder())));
        System.out.println(l.stream().map(Person::name).toList()); // expect: [al, Bo, Cy]
        l.sort(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER).reversed());
        System.out.println(l.stream().map(Person::name).toList()); // expect: [Cy, Bo, al]
        System.out.println(Comparator.<Integer>naturalOrder().reversed().compare(1, 2)); // expect: 1
        System.out.println(Map.Entry.<String, Integer>comparingByValue().compare(Map.entry("a", 2), Map.entry("b", 1)));
        // expect: 1
    }
}
