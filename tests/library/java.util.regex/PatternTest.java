import java.util.regex.*;

public class PatternTest {
    public static void main(String[] args) {
        Matcher m = Pattern.compile("(?<key>\\w+)=(\\d+)").matcher("a=1, bb=22 ccc=x d=4");
        while (m.find()) System.out.println(m.group() + " " + m.group("key") + " " + m.group(2) + " " + m.start() + "-" + m.end(2));
        System.out.println(Pattern.matches("a*b", "aaab"));
        System.out.println("x1y2".replaceAll("(\\w)(\\d)", "$2$1"));
        System.out.println(Pattern.compile("HELLO", Pattern.CASE_INSENSITIVE).matcher("say hello").find());
        System.out.println("a1b2".replaceAll("[0-9]", "#"));
        System.out.println("foo.bar".split("\\.").length);
        System.out.println(Pattern.quote("a.b"));
        System.out.println(Matcher.quoteReplacement("$1"));
        String[] patterns = {"^a.*z$", "(ab)+", "a{2,3}", "a+?", "[^a-c]+", "\\bword\\b", "(a|b)*c", "(?=x)x", "(?<!y)x", "(.)\\1", "\\p{Upper}+", "[\\w&&[^d]]+", "a*+a", "(?i)ABC", "x|", "\\d{3}-\\d{4}"};
        String[] texts = {"abcz", "ababab", "aaaa", "aaa", "xyz", "a word here", "ababc", "x", "yx", "hello", "aBCd", "abd", "aaa", "abc", "y", "555-1234"};
        for (int i = 0; i < patterns.length; i++) {
            Matcher f = Pattern.compile(patterns[i]).matcher(texts[i]);
            System.out.println(patterns[i]);
            System.out.println((f.find() ? "'" + f.group() + "'@" + f.start() : "no"));
            System.out.println(f.matches());
        }
        StringBuilder b = new StringBuilder();
        Matcher r = Pattern.compile("\\d+").matcher("a1b22c");
        while (r.find()) r.appendReplacement(b, "<" + r.group().length() + ">");
        r.appendTail(b);
        System.out.println(b);
        System.out.println(Pattern.compile(",").splitAsStream("a,b").toList());
        System.out.println(Pattern.compile("b").asPredicate().test("abc"));
        System.out.println(Pattern.compile("\\d").matcher("1a2").results().count());
        System.out.println("a1".replaceAll("\\d", "\\$"));
        Matcher hit = Pattern.compile("(a)(b)?").matcher("ac");
        System.out.println(hit.lookingAt());
        System.out.println(hit.groupCount());
        System.out.println(hit.group(2));
        System.out.println(hit.start(2));
        System.out.println(hit.hitEnd());
        try {
            Pattern.compile("(unclosed");
        } catch (PatternSyntaxException e) {
            System.out.println(e.getDescription() + " " + e.getIndex());
        }
        try {
            Pattern.compile("x").matcher("y").group();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}

