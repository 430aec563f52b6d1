import java.util.regex.*;

public class RegularExpressions {
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

// expect: a=1 a 1 0-3
// expect: bb=22 bb 22 5-10
// expect: d=4 d 4 17-20
// expect: true
// expect: 1x2y
// expect: true
// expect: a#b#
// expect: 2
// expect: \Qa.b\E
// expect: \$1
// expect: ^a.*z$
// expect: 'abcz'@0
// expect: true
// expect: (ab)+
// expect: 'ababab'@0
// expect: true
// expect: a{2,3}
// expect: 'aaa'@0
// expect: false
// expect: a+?
// expect: 'a'@0
// expect: true
// expect: [^a-c]+
// expect: 'xyz'@0
// expect: true
// expect: \bword\b
// expect: 'word'@2
// expect: false
// expect: (a|b)*c
// expect: 'ababc'@0
// expect: true
// expect: (?=x)x
// expect: 'x'@0
// expect: true
// expect: (?<!y)x
// expect: no
// expect: false
// expect: (.)\1
// expect: 'll'@2
// expect: false
// expect: \p{Upper}+
// expect: 'BC'@1
// expect: false
// expect: [\w&&[^d]]+
// expect: 'ab'@0
// expect: false
// expect: a*+a
// expect: no
// expect: false
// expect: (?i)ABC
// expect: 'abc'@0
// expect: true
// expect: x|
// expect: ''@0
// expect: false
// expect: \d{3}-\d{4}
// expect: '555-1234'@0
// expect: true
// expect: a<1>b<2>c
// expect: [a, b]
// expect: true
// expect: 2
// expect: a$
// expect: true
// expect: 2
// expect: null
// expect: -1
// expect: false
// expect: Unclosed group 9
// expect: No match found
