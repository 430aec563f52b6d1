import java.io.UnsupportedEncodingException;
import java.nio.charset.*;
import java.util.*;
import java.util.concurrent.Callable;

/** Constructors, copies, conversions, joins and the transformations that give new strings. */
// jdk: 25
// covers: String
public class StringMakingTest {
    static void show(String what, Callable<?> action) {
        try {
            System.out.println(what + " = " + escaped(String.valueOf(action.call())));
        } catch (Exception e) {
            System.out.println(what + " ! " + (e instanceof NullPointerException ? e.getClass() : escaped(e.toString())));
        }
    }

    static String escaped(String s) {
        StringBuilder b = new StringBuilder();
        for (char c : s.toCharArray()) {
            if (c >= ' ' && c < 127) b.append(c);
            else b.append(String.format("<%x>", (int) c));
        }
        return b.toString();
    }

    static void constructors() {
        char[] chars = {'h', 'i', '\u4e2d'};
        int[] points = {'x', 0x1F600, 0x4e2d, 'y'};
        byte[] bytes = {72, (byte) 0xc3, (byte) 0xa9, 33};
        show("empty", () -> new String());
        show("copy", () -> new String("copy") + new String(new StringBuilder("sb")) + new String(new StringBuffer("buf")));
        show("chars", () -> new String(chars) + new String(chars, 1, 2) + String.valueOf(chars) + String.valueOf(chars, 0, 1) + String.copyValueOf(chars, 2, 1));
        show("points", () -> new String(points, 0, 4) + new String(points, 1, 1));
        show("latin points", () -> new String(new int[] {65, 255}, 0, 2));
        show("bad point", () -> new String(new int[] {0x110000}, 0, 1));
        show("negative point", () -> new String(new int[] {65, -1}, 0, 2));
        show("bytes", () -> new String(bytes) + new String(bytes, 1, 2) + new String(bytes, "ISO-8859-1") + new String(bytes, 0, 1, "US-ASCII"));
        show("charset", () -> new String(bytes, StandardCharsets.UTF_8) + new String(bytes, 1, 3, StandardCharsets.US_ASCII));
        show("unknown charset", () -> new String(bytes, "no-such"));
        show("illegal charset", () -> new String(bytes, "no such!"));
        show("null charset", () -> new String(bytes, (String) null));
        show("chars range", () -> new String(chars, 1, 3));
        show("chars negative", () -> new String(chars, -1, 1));
        show("chars negative count", () -> new String(chars, 0, -1));
        show("bytes range", () -> new String(bytes, 2, 4));
        show("points range", () -> new String(points, 5, 1));
        show("null chars", () -> new String((char[]) null));
        show("values", () -> String.valueOf(true) + String.valueOf('c') + String.valueOf(-5) + String.valueOf(1L << 40) + String.valueOf(1.5f) + String.valueOf(-0.0) + String.valueOf((Object) null));
        show("value of null chars", () -> String.valueOf((char[]) null));
    }

    static void encodings() {
        String text = "A\u00e9\u4e2d\ud83d\ude00\ud800!";
        for (String name : new String[] {"UTF-8", "US-ASCII", "ISO-8859-1", "UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32"})
            show(name, () -> Arrays.toString(text.getBytes(name)) + " " + new String(text.getBytes(name), name));
        show("default", () -> text.getBytes().length);
        show("charset object", () -> Arrays.toString("\u00e9".getBytes(StandardCharsets.ISO_8859_1)));
        show("unknown", () -> text.getBytes("x-none"));
        byte[][] malformed = {{(byte) 0xc3}, {(byte) 0xe4, (byte) 0xb8}, {(byte) 0xff, 65}, {(byte) 0xc0, (byte) 0x80}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, {(byte) 0xf0, (byte) 0x9f, (byte) 0x98, 65},
            {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80}, {65, (byte) 0x80, 66}};
        for (byte[] b : malformed) show("malformed " + Arrays.toString(b), () -> new String(b, StandardCharsets.UTF_8));
    }

    static void joins() {
        show("join", () -> String.join("-") + String.join("-", "a") + String.join("-", "a", null, "c") + String.join("", List.of("x", "y")) + String.join(",", new TreeSet<>(List.of("b", "a"))));
        show("join null", () -> String.join(null, "a"));
        show("join nulls", () -> String.join(",", (Iterable<String>) null));
        show("concat", () -> "a".concat("") + "".concat("\u4e2d") + "x".concat("y"));
        show("concat null", () -> "a".concat(null));
        show("repeat", () -> "".repeat(5) + "ab".repeat(0) + "\u4e2d".repeat(2) + "abc".repeat(3) + "x".repeat(1));
        show("repeat negative", () -> "a".repeat(-1));
        show("replace", () -> "banana".replace('a', '\u4e2d') + "banana".replace("an", "") + "aaa".replace("aa", "b") + "abc".replace("", "\u4e2d") + "\u4e2d\u4e2d".replace("\u4e2d", "z"));
        show("replace null", () -> "a".replace("a", null));
        show("same", () -> { String s = "unchanged"; return (s.replace('z', 'q') == s) + " " + (s.trim() == s) + " " + (s.concat("") == s) + " " + (s.toLowerCase() == s) + " " + (s.substring(0) == s) + " " + (s.strip() == s) + " " + (s.intern() == "unchanged"); });
        show("identity", () -> { String s = new String("fresh"); return (s == s.toString()) + " " + (s.intern() == "fresh") + " " + s.equals("fresh") + " " + s.hashCode() + " " + "".hashCode() + " " + "\u4e2d\uffff".hashCode(); });
        show("toCharArray", () -> Arrays.toString("\u00e9z".toCharArray()) + "".toCharArray().length);
        byte[] old = new byte[4];
        "\u4e41BC".getBytes(0, 3, old, 1);
        System.out.println(Arrays.toString(old));
        show("old constructor", () -> new String(new byte[] {65, 66}, 0) + new String(new byte[] {65, 66, 67}, 0, 1, 2) + (int) new String(new byte[] {0x2d}, 0x4e).charAt(0));
    }

    static void transformations() {
        show("transform", () -> "abc".<Integer>transform(String::length) + "x".transform(s -> s + s));
        show("indent", () -> "a\n b\r\n\nc".indent(2) + "|" + "  a\n\t b".indent(-2) + "|" + "a".indent(0) + "|" + "".indent(3));
        show("stripIndent", () -> "   a\n     b\n   ".stripIndent() + "|" + " a \n  b\t".stripIndent() + "|" + "\ta\n  b".stripIndent());
        show("translateEscapes", () -> "\\b\\t\\n\\f\\r\\s\\\"\\'\\\\\\101\\0\\377\\7x\\\nline".translateEscapes());
        show("bad escape", () -> "\\q".translateEscapes());
        show("cut escape", () -> "abc\\".translateEscapes());
        show("lines", () -> "a\nb\rc\r\n\nd".lines().toList() + " " + "".lines().count() + " " + "\n".lines().count() + " " + "x\n".lines().count());
        show("chars", () -> "a\ud83d\ude00".chars().boxed().toList() + " " + "a\ud83d\ude00\ud800".codePoints().boxed().toList());
        show("formatted", () -> "%5d|%-4s|%x".formatted(12, "ab", 255) + String.format("%s%%", "p") + String.format(Locale.ROOT, "%,d", 1234567));
        show("describe", () -> "text".toString() + " " + "text".length() + " " + "text".isEmpty() + " " + "".isEmpty());
    }

    public static void main(String[] args) {
        constructors();
        encodings();
        joins();
        transformations();
    }
}
