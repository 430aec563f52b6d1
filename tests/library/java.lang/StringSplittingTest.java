import java.util.*;

/** split, splitWithDelimiters, matches and the replace methods with regular expressions. */
// jdk: 25
// covers: String
public class StringSplittingTest {
    public static void main(String[] args) {
        String[] texts = {"", ",", "a", "a,b,c", ",a,,b,,", "a1b22c333", " x  y ", "a|b|c", "a.b.c", "\u4e2d,\u6587", "a\\b", "boo:and:foo"};
        String[] regexes = {",", "", " ", "\\|", "|", "\\.", ".", "[0-9]+", "\\s+", "o", ",+", "(?=b)", "\\\\", "\u4e2d", "$", "ab?", "(,)"};
        for (String text : texts) {
            for (String regex : regexes) {
                StringBuilder line = new StringBuilder(text).append(" / ").append(regex).append(" :");
                for (int limit : new int[] {0, -1, 1, 2, 3}) {
                    String[] parts = text.split(regex, limit);
                    line.append(' ').append(parts.length).append(Arrays.asList(parts));
                }
                line.append(' ').append(Arrays.asList(text.splitWithDelimiters(regex, 0))).append(Arrays.asList(text.splitWithDelimiters(regex, 2)));
                System.out.println(line);
            }
        }
        String[][] replacements = {{"[aeiou]", "<$0>"}, {"(b)(o)", "$2$1"}, {"o", "\\$"}, {"", "."}, {"x*", "-"}, {"(?<n>a)nd", "${n}"}, {"o$", "\u4e2d"}};
        for (String[] r : replacements) System.out.println("boo:and:foo".replaceAll(r[0], r[1]) + " " + "boo:and:foo".replaceFirst(r[0], r[1]) + " " + "boo:and:foo".matches(r[0]));
        String[][] wrong = {{"a", "$1"}, {"a", "\\"}, {"a", "$"}, {"a", "${x}"}, {"(", ""}, {"[z", ""}, {"*", ""}, {"a{2", ""}};
        for (String[] w : wrong) {
            try {
                System.out.println("banana".replaceAll(w[0], w[1]));
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
        for (String nothing : new String[] {null}) {
            try {
                "a".split(nothing);
            } catch (NullPointerException e) {
                System.out.println("null regex");
            }
        }
        System.out.println("abc".indexOf('b', 0, 3) + " " + "abc".indexOf("c", 0, 2) + " " + "abcabc".indexOf("bc", 2, 6));
        for (int[] range : new int[][] {{-1, 2}, {2, 1}, {0, 4}}) {
            try {
                System.out.println("abc".indexOf("b", range[0], range[1]));
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }
}
