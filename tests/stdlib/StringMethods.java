import java.util.*;

public class StringMethods {
    public static void main(String[] args) throws Exception {
        String s = "Hello, World";
        System.out.println(s.length()); // expect: 12
        System.out.println(s.charAt(4)); // expect: o
        System.out.println(s.indexOf('o')); // expect: 4
        System.out.println(s.lastIndexOf('o')); // expect: 8
        System.out.println(s.indexOf("World")); // expect: 7
        System.out.println(s.indexOf('z')); // expect: -1
        System.out.println(s.indexOf("o", 5)); // expect: 8
        System.out.println(s.substring(7) + "|" + s.substring(0, 5) + "|" + s.subSequence(3, 5) + "|" + s.substring(12));
        // expect: World|Hello|lo|
        System.out.println(s.toUpperCase() + s.toLowerCase()); // expect: HELLO, WORLDhello, world
        System.out.println(s.replace('l', 'L')); // expect: HeLLo, WorLd
        System.out.println(s.replace("World", "")); // expect: Hello, 
        System.out.println(s.replace("", "-")); // expect: -H-e-l-l-o-,- -W-o-r-l-d-
        System.out.println(s.startsWith("Hell")); // expect: true
        System.out.println(s.startsWith("World", 7)); // expect: true
        System.out.println(s.endsWith("ld")); // expect: true
        System.out.println(s.contains("lo, W")); // expect: true
        System.out.println(s.isEmpty()); // expect: false
        System.out.println("  ".isBlank()); // expect: true
        System.out.println("  trim me \t".trim() + "|" + "\u2003strip\u2003".strip() + "|" + " x ".stripLeading() + "|" + " x ".stripTrailing() + "|");
        // expect: trim me|strip|x | x|
        System.out.println("ab".compareTo("abc")); // expect: -1
        System.out.println("b".compareTo("a")); // expect: 1
        System.out.println("A".compareToIgnoreCase("b")); // expect: -1
        System.out.println("Abc".equalsIgnoreCase("aBC")); // expect: true
        System.out.println(Arrays.toString("a,b,,c,,".split(",")) + Arrays.toString("a,b,,c,,".split(",", -1)) + Arrays.toString("a,b,c".split(",", 2)) + Arrays.toString("a1b22c".split("[0-9]+")) + Arrays.toString("".split(",")) + Arrays.toString("abc".split("")));
        // expect: [a, b, , c][a, b, , c, , ][a, b,c][a, b, c][][a, b, c]
        System.out.println(String.join("-", "a", "b") + String.join(",", List.of("x", "y"))); // expect: a-bx,y
        System.out.println("ab".repeat(3)); // expect: ababab
        System.out.println("" + "x".repeat(0) + "|"); // expect: |
        System.out.println(Arrays.toString("h\u00e9".getBytes("UTF-8")) + new String(new byte[] {72, 105}) + new String(new char[] {'a', 'b', 'c'}, 1, 2) + String.valueOf(3.0) + String.valueOf((Object) null));
        // expect: [104, -61, -87]Hibc3.0null
        System.out.println("one\ntwo\r\nthree".lines().toList() + " " + "abc".chars().sum() + " " + "a-b".concat("c"));
        // expect: [one, two, three] 294 a-bc
        System.out.println("a.b.c".replaceAll("\\.", "/")); // expect: a/b/c
        System.out.println("aaa".replaceFirst("a", "b")); // expect: baa
        System.out.println("abc".matches("[a-c]+")); // expect: true
        System.out.println("x".matches("y")); // expect: false
        System.out.println("  a\n    b\n".indent(2) + "|" + "  a\n   b".stripIndent() + "|" + "a\\tb".translateEscapes());
        // expect:     a
        // expect:       b
        // expect: |a
        // expect:  b|a	b
        System.out.println("%d-%s".formatted(5, "x")); // expect: 5-x
        System.out.println("abc".contentEquals(new StringBuilder("abc"))); // expect: true
        System.out.println("abcdef".regionMatches(true, 2, "CD", 0, 2)); // expect: true
        char[] out = new char[3];
        "hello".getChars(1, 4, out, 0);
        System.out.println(new String(out) + String.copyValueOf(out) + "z".compareTo("Z") + "\u00df".toUpperCase() + "\u0130".length());
        // expect: ellell32SS1
        System.out.println("a\ud83d\ude00".codePoints().count()); // expect: 2
        System.out.println("tr".toCharArray().length); // expect: 2
        System.out.println("ABC".toLowerCase(Locale.ROOT)); // expect: abc
        System.out.println("abcab".lastIndexOf("ab")); // expect: 3
        System.out.println("abcab".lastIndexOf("ab", 2)); // expect: 0
    }
}
