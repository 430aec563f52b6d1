import java.util.*;

public class StringJoinerTest {
    public static void main(String[] args) {
        StringJoiner joiner = new StringJoiner(", ", "[", "]");
        show(joiner, joiner.length());
        joiner.setEmptyValue("nothing");
        show(joiner, joiner.length(), joiner.add("a").add(null).add("").add(new StringBuilder("sb")), joiner.length());
        StringJoiner other = new StringJoiner("|", "<", ">").add("x").add("y");
        show(joiner.merge(other), joiner.merge(new StringJoiner("-")), joiner.merge(joiner), joiner);
        show(new StringJoiner("/"), new StringJoiner("/").add("one"), new StringJoiner("/").length(), new StringJoiner("", "", "").add("q").add("r"), new StringJoiner("/").setEmptyValue("e").merge(new StringJoiner("+").add("z")));
        attempt(() -> new StringJoiner(null));
        attempt(() -> new StringJoiner(",", null, ""));
        attempt(() -> new StringJoiner(",").setEmptyValue(null));
        attempt(() -> new StringJoiner(",").merge(null));
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
}
