// jdk: 25
/** Underscore for what is not used. */
public class UnnamedVariables {
    public static void main(String[] args) {
        int total = 0;
        for (String _ : new String[] {"a", "b"}) total++;
        System.out.println(total); // expect: 2
        try {
            Integer.parseInt("x");
        } catch (NumberFormatException _) {
            System.out.println("caught"); // expect: caught
        }
        java.util.function.BiFunction<Integer, Integer, Integer> first = (a, _) -> a;
        System.out.println(first.apply(5, 6)); // expect: 5
    }
}
