// jdk: 25
/** Messages of the exceptions every program meets. */
public class CommonMessages {
    static void fails(Runnable r) {
        try {
            r.run();
            System.out.println("nothing thrown");
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }
    static Object sink;

    public static void main(String[] args) {
        fails(() -> sink = 1 / (args.length)); // expect: java.lang.ArithmeticException: / by zero
        fails(() -> sink = new int[2][args.length - 1]); // expect: java.lang.NegativeArraySizeException: -1
        fails(() -> sink = "abc".charAt(5));
        // expect: java.lang.StringIndexOutOfBoundsException: Index 5 out of bounds for length 3
        fails(() -> sink = "abc".substring(2, 1));
        // expect: java.lang.StringIndexOutOfBoundsException: Range [2, 1) out of bounds for length 3
        fails(() -> sink = "abc".substring(4));
        // expect: java.lang.StringIndexOutOfBoundsException: Range [4, 3) out of bounds for length 3
        fails(() -> sink = Integer.parseInt("")); // expect: java.lang.NumberFormatException: For input string: ""
        fails(() -> sink = Integer.parseInt("99999999999"));
        // expect: java.lang.NumberFormatException: For input string: "99999999999"
        fails(() -> sink = Integer.parseInt(null));
        // expect: java.lang.NumberFormatException: Cannot parse null string
        fails(() -> sink = Long.parseLong("1L")); // expect: java.lang.NumberFormatException: For input string: "1L"
        fails(() -> sink = Double.parseDouble("abc"));
        // expect: java.lang.NumberFormatException: For input string: "abc"
        fails(() -> sink = Double.parseDouble("")); // expect: java.lang.NumberFormatException: empty String
        fails(() -> sink = new java.util.ArrayList<>().get(0));
        // expect: java.lang.IndexOutOfBoundsException: Index 0 out of bounds for length 0
        fails(() -> sink = new java.util.ArrayList<>().iterator().next());
        // expect: java.util.NoSuchElementException
        fails(() -> sink = java.util.List.of(1).set(0, 2)); // expect: java.lang.UnsupportedOperationException
        fails(() -> sink = java.util.Optional.empty().get());
        // expect: java.util.NoSuchElementException: No value present
        fails(() -> sink = new java.util.ArrayDeque<>().pop()); // expect: java.util.NoSuchElementException
        fails(() -> sink = new java.util.LinkedList<>().getFirst()); // expect: java.util.NoSuchElementException
        fails(() -> sink = Enum.valueOf(Thread.State.class, "NOPE"));
        // expect: java.lang.IllegalArgumentException: No enum constant java.lang.Thread.State.NOPE
        fails(() -> sink = new StringBuilder("ab").deleteCharAt(2));
        // expect: java.lang.StringIndexOutOfBoundsException: Index 2 out of bounds for length 2
        fails(() -> sink = java.util.List.of(1, 2).get(2));
        // expect: java.lang.IndexOutOfBoundsException: Index: 2 Size: 2
    }
}
