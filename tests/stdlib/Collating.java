import java.text.*;
import java.util.*;

/** Collators sort letters before accents before case. */
public class Collating {
    public static void main(String[] args) {
        Collator c = Collator.getInstance(Locale.US);
        String[] words = {"zebra", "Apple", "apple", "\u00c4pfel", "\u00e4pfel", "apfel", "Zebra", "co-op", "coop", "co op", "cote", "cot\u00e9",
                "c\u00f4te", "c\u00f4t\u00e9", "10", "9", "_x", "$x", "", "a", "A", "ab", "AB", "\u00e6on", "\u0153uvre", "\u00fe", "\u03b1", "\u0416", "\u4e2d"};
        Arrays.sort(words, c);
        System.out.println(String.join(" ", words));
        System.out.println(c.getStrength() + " " + (c instanceof RuleBasedCollator));
        String[][] pairs = {{"a", "A"}, {"a", "\u00e4"}, {"a", "b"}, {"ab", "a b"}, {"e\u0301", "\u00e9"}, {"a", "a"}, {"\u00c4", "\u00e4"}, {"stra\u00dfe", "strasse"}, {"\u00e6", "AE"}};
        for (int strength = Collator.PRIMARY; strength <= Collator.IDENTICAL; strength++) {
            c.setStrength(strength);
            c.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
            for (String[] p : pairs) {
                int key = Integer.signum(c.getCollationKey(p[0]).compareTo(c.getCollationKey(p[1])));
                System.out.print(c.compare(p[0], p[1]) + "/" + key + c.equals(p[0], p[1]) + " ");
            }
            System.out.println();
        }
        System.out.println(c.getCollationKey("x").getSourceString() + c.getCollationKey(null) + c.clone().equals(c));
        try {
            c.setStrength(9);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        // expect:  _x $x 10 9 a A ab AB æon apfel äpfel Äpfel apple Apple coop co op co-op cote coté côte côté œuvre þ zebra Zebra α Ж 中
        // expect: 2 true
        // expect: 0/0true 0/0true -1/-1false 0/0true 0/0true 0/0true 0/0true 0/0true 0/0true 
        // expect: 0/0true -1/-1false -1/-1false -1/-1false 0/0true 0/0true 0/0true 0/0true 0/0true 
        // expect: -1/-1false -1/-1false -1/-1false -1/-1false 0/0true 0/0true 1/1false 1/1false 1/1false 
        // expect: -1/-1false -1/-1false -1/-1false -1/-1false 0/0true 0/0true 1/1false 1/1false 1/1false 
        // expect: xnulltrue
        // expect: Incorrect comparison level.
    }
}
