// jdk: 25
import java.util.*;

public class ObjectsTest {
    public static void main(String[] args) throws Exception {
        basics();
        show(Objects.equals(null, null), Objects.equals("a", null), Objects.equals(null, "a"), Objects.equals("a", "a"), Objects.deepEquals(new int[] {1}, new int[] {1}), Objects.deepEquals(null, 1), Objects.deepEquals(new Object[] {new int[] {1}}, new Object[] {new int[] {1}}));
        show(Objects.hashCode(null), Objects.hashCode("a"), Objects.hash(), Objects.hash((Object) null), Objects.hash(1, "b", null), Objects.hash(1, 2, 3), Objects.toString(null), Objects.toString(null, "d"), Objects.toString(1, "d"), Objects.toIdentityString("x").startsWith("java.lang.String@"));
        show(Objects.compare(null, null, Comparator.<String>naturalOrder()), Objects.compare("a", "b", Comparator.naturalOrder()), Objects.isNull(null), Objects.nonNull(null), Objects.requireNonNull("q"), Objects.requireNonNullElse(null, 5), Objects.requireNonNullElse(4, 5), Objects.requireNonNullElseGet(null, () -> 6));
        Body[] bodies = {() -> Objects.requireNonNull(null), () -> Objects.requireNonNullElse(null, null), () -> Objects.requireNonNullElseGet(null, () -> null), () -> Objects.requireNonNullElseGet(null, null),
            () -> Objects.checkIndex(2, 2), () -> Objects.checkIndex(-1, 2), () -> Objects.checkIndex(1, 2), () -> Objects.checkFromToIndex(1, 4, 3), () -> Objects.checkFromToIndex(2, 1, 3), () -> Objects.checkFromIndexSize(2, 2, 3),
            () -> Objects.checkFromIndexSize(1, -1, 3), () -> Objects.checkFromIndexSize(1, 2, 3), () -> Objects.checkIndex(5L, 3L), () -> Objects.checkFromToIndex(0L, 9L, 3L), () -> Objects.checkFromIndexSize(0L, 9L, 3L), () -> Objects.toIdentityString(null)};
        for (Body body : bodies) attempt(body);
        for (Body body : new Body[] {() -> Objects.requireNonNull(null, "the message"), () -> Objects.requireNonNull(null, () -> "supplied"), () -> Objects.requireNonNull(null, (String) null)})
            try {
                body.run();
            } catch (NullPointerException e) {
                show(e);
            }
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
        System.out.println(Objects.equals(null, null));
        System.out.println(Objects.equals("a", null));
        System.out.println(Objects.hash(1, 2));
        System.out.println("" + Objects.toString(null) + Objects.toString(null, "d"));
        System.out.println(Objects.requireNonNullElse(null, 5));
        System.out.println(Objects.isNull(null));
        System.out.println(Objects.compare(1, 2, Comparator.naturalOrder()));
        System.out.println(Objects.checkIndex(1, 2));
        System.out.println(Objects.deepEquals(new int[] {1}, new int[] {1}));
        try {
            Objects.checkIndex(2, 2);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            Objects.requireNonNull(null, () -> "supplied");
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }
}
