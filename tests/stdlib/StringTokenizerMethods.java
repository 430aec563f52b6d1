import java.util.*;

public class StringTokenizerMethods {
    public static void main(String[] args) {
        StringTokenizer t = new StringTokenizer("  one two\tthree ");
        System.out.println(t.countTokens() + " " + t.nextToken() + t.hasMoreTokens() + t.nextElement());
        // expect: 3 onetruetwo
        StringTokenizer d = new StringTokenizer("a=b;c", "=;", true);
        while (d.hasMoreTokens()) System.out.print("[" + d.nextToken() + "]");
        System.out.println(""); // expect: [a][=][b][;][c]
        try {
            new StringTokenizer("").nextToken();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage()); // expect: null
        }
        StringJoiner j = new StringJoiner(", ", "{", "}").setEmptyValue("none");
        System.out.println(j + " " + j.add("a").add("b") + " " + j.length()); // expect: none {a, b} 6
    }
}
