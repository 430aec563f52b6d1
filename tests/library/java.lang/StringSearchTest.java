import java.util.*;
import java.util.concurrent.Callable;

/** Searching, comparing and cutting strings; what is thrown for bad positions. */
// jdk: 25
// covers: CharSequence StringIndexOutOfBoundsException Comparable
public class StringSearchTest {
    static void show(String what, Callable<?> action) {
        try {
            System.out.println(what + " = " + action.call());
        } catch (Exception e) {
            System.out.println(what + " ! " + (e instanceof NullPointerException ? e.getClass() : e));
        }
    }

    static void positions(String s) {
        for (int i : new int[] {-1, 0, 1, s.length() - 1, s.length(), s.length() + 1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            show("charAt " + i, () -> (int) s.charAt(i));
            show("codePointAt " + i, () -> s.codePointAt(i));
            show("codePointBefore " + i, () -> s.codePointBefore(i));
            show("substring " + i, () -> s.substring(i));
            show("substring 1 " + i, () -> s.substring(1, i));
            show("subSequence " + i + " 2", () -> s.subSequence(i, 2));
            show("indexOf a " + i, () -> s.indexOf('a', i) + " " + s.indexOf("a", i) + " " + s.lastIndexOf('a', i) + " " + s.lastIndexOf("a", i));
            show("startsWith " + i, () -> s.startsWith("", i) + " " + s.startsWith("a", i));
            show("offsetByCodePoints " + i, () -> s.offsetByCodePoints(0, i));
            show("codePointCount " + i, () -> s.codePointCount(0, i));
            show("regionMatches " + i, () -> s.regionMatches(i, "bab", 1, 2) + " " + s.regionMatches(true, i, "xA", 1, 1));
            show("getChars " + i, () -> {
                char[] out = {46, 46, 46};
                s.getChars(0, i, out, 1);
                return Arrays.toString(out);
            });
        }
    }

    static void searches() {
        String[] texts = {"", "a", "abcabc", "aaaa", "\u4e2d\u6587\u4e2d", "x\ud83d\ude00y\ud83d\ude00", "\u00ff\u0100\u00ff"};
        String[] wanted = {"", "a", "abc", "bca", "aaaaa", "\u4e2d", "\ud83d\ude00", "\ude00", "\u00ff", "\u0100\u00ff"};
        for (String text : texts) {
            StringBuilder line = new StringBuilder(text).append(':');
            for (String w : wanted) {
                line.append(' ').append(text.indexOf(w)).append(text.lastIndexOf(w)).append(text.contains(w) ? 'c' : '-')
                    .append(text.startsWith(w) ? 's' : '-').append(text.endsWith(w) ? 'e' : '-');
            }
            System.out.println(line);
            System.out.println(text.indexOf(0x1F600) + " " + text.lastIndexOf(0x1F600) + " " + text.indexOf(0x1F600, 2) + " "
                + text.indexOf(-1) + " " + text.indexOf(0x110000) + " " + text.lastIndexOf(0x110000) + " " + text.indexOf(0xd83d) + " " + text.indexOf(0x4e2d));
        }
    }

    static void comparisons() {
        String[] all = {"", "a", "A", "b", "ab", "aB", "\u00e9", "\u00c9", "z", "\u0130", "i", "I", "\u0131", "\u00df", "\u1e9e", "\ud801\udc28", "\ud801\udc00", "\uffff"};
        for (String a : all) {
            StringBuilder line = new StringBuilder();
            for (String b : all) {
                line.append(' ').append(a.compareTo(b)).append('/').append(a.compareToIgnoreCase(b)).append(a.equalsIgnoreCase(b) ? '=' : '.').append(a.equals(b) ? '=' : '.');
            }
            System.out.println(line);
        }
        String[] sorted = all.clone();
        Arrays.sort(sorted, String.CASE_INSENSITIVE_ORDER);
        System.out.println(Arrays.toString(sorted));
        System.out.println("a".equals(null) + " " + "a".equals('a') + " " + "a".equalsIgnoreCase(null) + " " + "abc".contentEquals("abc")
            + " " + "abc".contentEquals(new StringBuffer("abd")) + " " + CharSequence.compare("ab", new StringBuilder("abc")) + " " + CharSequence.compare("\u4e2d", "a"));
        show("compareTo null", () -> "a".compareTo(null));
        show("contains null", () -> "a".contains(null));
        show("contentEquals null", () -> "a".contentEquals((CharSequence) null));
    }

    public static void main(String[] args) {
        positions("abab");
        positions("a\ud83d\ude00\u4e2d");
        searches();
        comparisons();
        CharSequence custom = new CharSequence() {
            public int length() { return 3; }
            public char charAt(int i) { return (char) ('p' + i); }
            public CharSequence subSequence(int from, int to) { return "pqr".subSequence(from, to); }
            public String toString() { return "pqr"; }
        };
        System.out.println(custom.isEmpty() + " " + custom.chars().sum() + " " + custom.codePoints().count() + " " + "xpqrx".contains(custom) + " " + "pqr".contentEquals(custom)
            + " " + String.join(custom, "1", "2") + " " + "apqrb".replace(custom, "-") + " " + CharSequence.compare(custom, "pqq"));
        for (Throwable t : new Throwable[] {new StringIndexOutOfBoundsException(), new StringIndexOutOfBoundsException("text"), new StringIndexOutOfBoundsException(-3)})
            System.out.println(t + " " + (t instanceof IndexOutOfBoundsException));
    }
}
