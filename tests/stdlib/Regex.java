import java.util.regex.*;

public class Regex {
    public static void main(String[] args) throws Exception {
        Matcher m = Pattern.compile("(?<key>\\w+)=(\\d+)").matcher("a=1, bb=22 ccc=x d=4");
        while (m.find()) System.out.println(m.group() + " " + m.group("key") + " " + m.group(2) + " " + m.start() + "-" + m.end(2));
        // expect: a=1 a 1 0-3
        // expect: bb=22 bb 22 5-10
        // expect: d=4 d 4 17-20
        System.out.println(Pattern.matches("a*b", "aaab") + " " + "x1y2".replaceAll("(\\w)(\\d)", "$2$1") + " " + Pattern.compile("HELLO", Pattern.CASE_INSENSITIVE).matcher("say hello").find());
        // expect: true 1x2y true
        System.out.println("a1b2".replaceAll("[0-9]", "#") + " " + "foo.bar".split("\\.").length + " " + Pattern.quote("a.b") + " " + Matcher.quoteReplacement("$1"));
        // expect: a#b# 2 \Qa.b\E \$1
        String[] patterns = {"^a.*z$", "(ab)+", "a{2,3}", "a+?", "[^a-c]+", "\\bword\\b", "(a|b)*c", "(?=x)x", "(?<!y)x", "(.)\\1", "\\p{Upper}+", "[\\w&&[^d]]+", "a*+a", "(?i)ABC", "x|", "\\d{3}-\\d{4}"};
        String[] texts = {"abcz", "ababab", "aaaa", "aaa", "xyz", "a word here", "ababc", "x", "yx", "hello", "aBCd", "abd", "aaa", "abc", "y", "555-1234"};
        for (int i = 0; i < patterns.length; i++) {
            Matcher f = Pattern.compile(patterns[i]).matcher(texts[i]);
            System.out.println(patterns[i] + " " + (f.find() ? "'" + f.group() + "'@" + f.start() : "no") + " " + f.matches());
            // expect: ^a.*z$ 'abcz'@0 true
            // expect: (ab)+ 'ababab'@0 true
            // expect: a{2,3} 'aaa'@0 false
            // expect: a+? 'a'@0 true
            // expect: [^a-c]+ 'xyz'@0 true
            // expect: \bword\b 'word'@2 false
            // expect: (a|b)*c 'ababc'@0 true
            // expect: (?=x)x 'x'@0 true
            // expect: (?<!y)x no false
            // expect: (.)\1 'll'@2 false
            // expect: \p{Upper}+ 'BC'@1 false
            // expect: [\w&&[^d]]+ 'ab'@0 false
            // expect: a*+a no false
            // expect: (?i)ABC 'abc'@0 true
            // expect: x| ''@0 false
            // expect: \d{3}-\d{4} '555-1234'@0 true
        }
        StringBuilder b = new StringBuilder();
        Matcher r = Pattern.compile("\\d+").matcher("a1b22c");
        while (r.find()) r.appendReplacement(b, "<" + r.group().length() + ">");
        r.appendTail(b);
        System.out.println(b + " " + Pattern.compile(",").splitAsStream("a,b").toList() + " " + Pattern.compile("b").asPredicate().test("abc") + " " + Pattern.compile("\\d").matcher("1a2").results().count() + " " + "a1".replaceAll("\\d", "\\$"));
        // expect: a<1>b<2>c [a, b] true 2 a$
        Matcher hit = Pattern.compile("(a)(b)?").matcher("ac");
        System.out.println(hit.lookingAt() + " " + hit.groupCount() + " " + hit.group(2) + " " + hit.start(2) + " " + hit.hitEnd());
        // expect: true 2 null -1 false
        try {
            Pattern.compile("(unclosed");
        } catch (PatternSyntaxException e) {
            System.out.println(e.getDescription() + " " + e.getIndex()); // expect: Unclosed group 9
        }
        try {
            Pattern.compile("x").matcher("y").group();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage()); // expect: No match found
        }
    }
}
