import java.util.*;

public class StringTest {
    public static void main(String[] args) throws Exception {
        String s = "Hello, World";
        System.out.println(s.length());
        System.out.println(s.charAt(4));
        System.out.println(s.indexOf('o'));
        System.out.println(s.lastIndexOf('o'));
        System.out.println(s.indexOf("World"));
        System.out.println(s.indexOf('z'));
        System.out.println(s.indexOf("o", 5));
        System.out.println(s.substring(7) + "|" + s.substring(0, 5) + "|" + s.subSequence(3, 5) + "|" + s.substring(12));

        System.out.println(s.toUpperCase() + s.toLowerCase());
        System.out.println(s.replace('l', 'L'));
        System.out.println(s.replace("World", ""));
        System.out.println(s.replace("", "-"));
        System.out.println(s.startsWith("Hell"));
        System.out.println(s.startsWith("World", 7));
        System.out.println(s.endsWith("ld"));
        System.out.println(s.contains("lo, W"));
        System.out.println(s.isEmpty());
        System.out.println("  ".isBlank());
        System.out.println("  trim me \t".trim() + "|" + "\u2003strip\u2003".strip() + "|" + " x ".stripLeading() + "|" + " x ".stripTrailing() + "|");

        System.out.println("ab".compareTo("abc"));
        System.out.println("b".compareTo("a"));
        System.out.println("A".compareToIgnoreCase("b"));
        System.out.println("Abc".equalsIgnoreCase("aBC"));
        System.out.println(Arrays.toString("a,b,,c,,".split(",")) + Arrays.toString("a,b,,c,,".split(",", -1)) + Arrays.toString("a,b,c".split(",", 2)) + Arrays.toString("a1b22c".split("[0-9]+")) + Arrays.toString("".split(",")) + Arrays.toString("abc".split("")));

        System.out.println(String.join("-", "a", "b") + String.join(",", List.of("x", "y")));
        System.out.println("ab".repeat(3));
        System.out.println("" + "x".repeat(0) + "|");
        System.out.println(Arrays.toString("h\u00e9".getBytes("UTF-8")) + new String(new byte[] {72, 105}) + new String(new char[] {'a', 'b', 'c'}, 1, 2) + String.valueOf(3.0) + String.valueOf((Object) null));

        System.out.println("one\ntwo\r\nthree".lines().toList() + " " + "abc".chars().sum() + " " + "a-b".concat("c"));

        System.out.println("a.b.c".replaceAll("\\.", "/"));
        System.out.println("aaa".replaceFirst("a", "b"));
        System.out.println("abc".matches("[a-c]+"));
        System.out.println("x".matches("y"));
        System.out.println("  a\n    b\n".indent(2) + "|" + "  a\n   b".stripIndent() + "|" + "a\\tb".translateEscapes());

        System.out.println("%d-%s".formatted(5, "x"));
        System.out.println("abc".contentEquals(new StringBuilder("abc")));
        System.out.println("abcdef".regionMatches(true, 2, "CD", 0, 2));
        char[] out = new char[3];
        "hello".getChars(1, 4, out, 0);
        System.out.println(new String(out) + String.copyValueOf(out) + "z".compareTo("Z") + "\u00df".toUpperCase() + "\u0130".length());

        System.out.println("a\ud83d\ude00".codePoints().count());
        System.out.println("tr".toCharArray().length);
        System.out.println("ABC".toLowerCase(Locale.ROOT));
        System.out.println("abcab".lastIndexOf("ab"));
        System.out.println("abcab".lastIndexOf("ab", 2));
    }
}
