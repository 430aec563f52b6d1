import java.util.*;

public class StringTokenizerTest {
    public static void main(String[] args) throws Exception {
        basics();
        StringTokenizer plain = new StringTokenizer(" a bb\tccc\nd\r\fe ");
        show(plain.countTokens(), plain.nextToken(), plain.countTokens(), plain.hasMoreTokens(), plain.nextElement(), plain.hasMoreElements());
        while (plain.hasMoreTokens()) System.out.print("<" + plain.nextToken() + ">");
        show(plain.countTokens());
        StringTokenizer kept = new StringTokenizer("1+22*(3-4)", "+-*()", true);
        show(kept.countTokens());
        while (kept.hasMoreTokens()) System.out.print(kept.nextToken() + " ");
        StringTokenizer changing = new StringTokenizer("a,b;c d", ",");
        show(changing.nextToken(), changing.nextToken(";"), changing.nextToken(" "), changing.nextToken());
        attempt(changing::nextToken);
        attempt(() -> new StringTokenizer("").nextElement());
        attempt(() -> new StringTokenizer(null));
        attempt(() -> new StringTokenizer("a", null).nextToken());
        StringTokenizer wide = new StringTokenizer("x\ud83d\ude00y\ud83d\ude00z", "\ud83d\ude00", true);
        while (wide.hasMoreTokens()) System.out.print(wide.nextToken().length() + " ");
        show(new StringTokenizer("abc", "").nextToken(), new StringTokenizer(",,,", ",").hasMoreTokens(), Collections.list(new StringTokenizer("p q")));
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
        StringTokenizer t = new StringTokenizer("  one two\tthree ");
        System.out.println(t.countTokens() + " " + t.nextToken() + t.hasMoreTokens() + t.nextElement());
        StringTokenizer d = new StringTokenizer("a=b;c", "=;", true);
        while (d.hasMoreTokens()) System.out.print("[" + d.nextToken() + "]");
        System.out.println("");
        try {
            new StringTokenizer("").nextToken();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
        StringJoiner j = new StringJoiner(", ", "{", "}").setEmptyValue("none");
        System.out.println(j + " " + j.add("a").add("b") + " " + j.length());
    }
}
