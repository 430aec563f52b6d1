import java.util.*;

public class StringMethods {
    public static void main(String[] args) throws Exception {
        String s = "Hello, World";
        System.out.println(s.length() + " " + s.charAt(4) + " " + s.indexOf('o') + " " + s.lastIndexOf('o') + " " + s.indexOf("World") + " " + s.indexOf('z') + " " + s.indexOf("o", 5));
        // expect: 12 o 4 8 7 -1 8
        System.out.println(s.substring(7) + "|" + s.substring(0, 5) + "|" + s.subSequence(3, 5) + "|" + s.substring(12));
        // expect: World|Hello|lo|
        System.out.println(s.toUpperCase() + s.toLowerCase() + " " + s.replace('l', 'L') + " " + s.replace("World", "") + " " + s.replace("", "-"));
        // expect: HELLO, WORLDhello, world HeLLo, WorLd Hello,  -H-e-l-l-o-,- -W-o-r-l-d-
        System.out.println(s.startsWith("Hell") + " " + s.startsWith("World", 7) + " " + s.endsWith("ld") + " " + s.contains("lo, W") + " " + s.isEmpty() + " " + "  ".isBlank());
        // expect: true true true true false true
        System.out.println("  trim me \t".trim() + "|" + "\u2003strip\u2003".strip() + "|" + " x ".stripLeading() + "|" + " x ".stripTrailing() + "|");
        // expect: trim me|strip|x | x|
        System.out.println("ab".compareTo("abc") + " " + "b".compareTo("a") + " " + "A".compareToIgnoreCase("b") + " " + "Abc".equalsIgnoreCase("aBC"));
        // expect: -1 1 -1 true
        System.out.println(Arrays.toString("a,b,,c,,".split(",")) + Arrays.toString("a,b,,c,,".split(",", -1)) + Arrays.toString("a,b,c".split(",", 2)) + Arrays.toString("a1b22c".split("[0-9]+")) + Arrays.toString("".split(",")) + Arrays.toString("abc".split("")));
        // expect: [a, b, , c][a, b, , c, , ][a, b,c][a, b, c][][a, b, c]
        System.out.println(String.join("-", "a", "b") + String.join(",", List.of("x", "y")) + " " + "ab".repeat(3) + " " + "x".repeat(0) + "|");
        // expect: a-bx,y ababab |
        System.out.println(Arrays.toString("h\u00e9".getBytes("UTF-8")) + new String(new byte[] {72, 105}) + new String(new char[] {'a', 'b', 'c'}, 1, 2) + String.valueOf(3.0) + String.valueOf((Object) null));
        // expect: [104, -61, -87]Hibc3.0null
        System.out.println("one\ntwo\r\nthree".lines().toList() + " " + "abc".chars().sum() + " " + "a-b".concat("c"));
        // expect: [one, two, three] 294 a-bc
        System.out.println("a.b.c".replaceAll("\\.", "/") + " " + "aaa".replaceFirst("a", "b") + " " + "abc".matches("[a-c]+") + " " + "x".matches("y"));
        // expect: a/b/c baa true false
        System.out.println("  a\n    b\n".indent(2) + "|" + "  a\n   b".stripIndent() + "|" + "a\\tb".translateEscapes());
        // expect:     a
        // expect:       b
        // expect: |a
        // expect:  b|a	b
        System.out.println("%d-%s".formatted(5, "x") + " " + "abc".contentEquals(new StringBuilder("abc")) + " " + "abcdef".regionMatches(true, 2, "CD", 0, 2));
        // expect: 5-x true true
        char[] out = new char[3];
        "hello".getChars(1, 4, out, 0);
        System.out.println(new String(out) + String.copyValueOf(out) + "z".compareTo("Z") + "\u00df".toUpperCase() + "\u0130".length());
        // expect: ellell32SS1
        System.out.println("a\ud83d\ude00".codePoints().count() + " " + "tr".toCharArray().length + " " + "ABC".toLowerCase(Locale.ROOT) + " " + "abcab".lastIndexOf("ab") + " " + "abcab".lastIndexOf("ab", 2));
        // expect: 2 2 abc 3 0
    }
}
