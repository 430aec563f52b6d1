import java.util.ArrayList;
import java.util.List;

/** Interned strings that nobody uses are collected; those in use stay the one of their kind. */
// flags: -Xmx24m
// modes: int slice
// expect: 1000 the same, a literal too
public class InternedStrings {
    public static void main(String[] args) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 1000; i++) kept.add(("kept " + i).intern());
        for (int i = 0; i < 600_000; i++) {
            String made = ("a string of some length that is interned once: " + i).intern();
            if (made.isEmpty()) throw new AssertionError();
        }
        int same = 0;
        for (int i = 0; i < 1000; i++) if (("kept " + i).intern() == kept.get(i)) same++;
        boolean literal = new StringBuilder("kept").append(' ').toString().intern() == "kept ";
        System.out.println(same + " the same" + (literal ? ", a literal too" : ""));
    }
}
