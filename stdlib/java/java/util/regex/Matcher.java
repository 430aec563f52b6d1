package java.util.regex;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Matches a pattern against a text. The text of a sequence that may change is copied when it is set or reset.
 */
public final class Matcher implements MatchResult {
    private Pattern pattern;
    private Runner runner;
    private CharSequence input;
    private String text;
    private int from;
    private int to;
    private boolean matched;
    private int lastEnd;            // where the last match ended, 0 at first
    private int lastMatchEnd = -1;  // the same for \G, -1 at first
    private int appendPosition;
    private boolean anchoring = true;
    private boolean transparent;
    private int changes;

    Matcher(Pattern pattern, CharSequence input) {
        this.pattern = pattern;
        this.runner = new Runner(pattern.program());
        setInput(input);
    }

    private void setInput(CharSequence sequence) {
        input = sequence;
        text = snapshot(sequence);
        reset(0, text.length());
    }

    private static String snapshot(CharSequence sequence) {
        if (sequence instanceof String || sequence instanceof StringBuilder || sequence instanceof StringBuffer) {
            return sequence.toString();
        }
        return new StringBuilder(sequence.length()).append(sequence, 0, sequence.length()).toString();
    }

    private void reset(int start, int end) {
        changes++;
        from = start;
        to = end;
        matched = false;
        lastEnd = 0;
        lastMatchEnd = -1;
        appendPosition = 0;
        runner.begin();
    }

    /** Returns the pattern. */
    public Pattern pattern() {
        return pattern;
    }

    /** Changes the pattern; the position in the text stays. */
    public Matcher usePattern(Pattern newPattern) {
        if (newPattern == null) {
            throw new IllegalArgumentException("Pattern cannot be null");
        }
        pattern = newPattern;
        runner = new Runner(newPattern.program());
        runner.begin();
        matched = false;
        changes++;
        return this;
    }

    /** Resets this matcher. */
    public Matcher reset() {
        if (!(input instanceof String)) {
            text = snapshot(input);
        }
        reset(0, text.length());
        return this;
    }

    /** Resets this matcher with a new text. */
    public Matcher reset(CharSequence input) {
        setInput(input);
        return this;
    }

    // ---- Matching ---------------------------------------------------------

    private void prepare(int start, boolean toEnd) {
        Runner runner = this.runner;
        runner.begin();
        runner.text = text;
        runner.from = from;
        runner.to = to;
        runner.lookFrom = transparent ? 0 : from;
        runner.lookTo = transparent ? text.length() : to;
        runner.anchorFrom = anchoring ? from : 0;
        runner.anchorTo = anchoring ? to : text.length();
        runner.lastEnd = lastMatchEnd < 0 ? start : lastMatchEnd;
        runner.toEnd = toEnd;
        runner.hitEnd = false;
        runner.requireEnd = false;
        changes++;
    }

    private boolean finish(boolean found) {
        matched = found;
        if (found) {
            lastEnd = runner.slots[1];
        }
        lastMatchEnd = lastEnd;
        return found;
    }

    /** Matches the whole region. */
    public boolean matches() {
        prepare(from, true);
        return finish(runner.matchAt(from));
    }

    /** Matches at the start of the region. */
    public boolean lookingAt() {
        prepare(from, false);
        return finish(runner.matchAt(from));
    }

    /** Finds the next match. */
    public boolean find() {
        int start = lastEnd;
        if (matched && runner.slots[0] == start) {
            start++;
        }
        if (start < from) {
            start = from;
        }
        if (start > to) {
            matched = false;
            return false;
        }
        return search(start);
    }

    private boolean search(int start) {
        prepare(start, false);
        return finish(runner.search(start));
    }

    /** Resets and finds the first match from an index on. */
    public boolean find(int start) {
        if (start < 0 || start > text.length()) {
            throw new IndexOutOfBoundsException("Illegal start index");
        }
        reset();
        return search(start);
    }

    // ---- Results ----------------------------------------------------------

    private void checkMatch(String message) {
        if (!matched) {
            throw new IllegalStateException(message);
        }
    }

    private void checkGroup(int group) {
        if (group < 0 || group > groupCount()) {
            throw new IndexOutOfBoundsException("No group " + group);
        }
    }

    private int groupNumber(String name) {
        Objects.requireNonNull(name, "Group name");
        Integer number = pattern.groupNumber(name);
        if (number == null) {
            throw new IllegalArgumentException("No group with name <" + name + ">");
        }
        return number.intValue();
    }

    @Override
    public int start() {
        checkMatch("No match available");
        return runner.slots[0];
    }

    @Override
    public int start(int group) {
        checkMatch("No match available");
        checkGroup(group);
        return runner.slots[group * 2];
    }

    @Override
    public int start(String name) {
        return runner.slots[namedGroup(name, "No match available") * 2];
    }

    @Override
    public int end() {
        checkMatch("No match available");
        return runner.slots[1];
    }

    @Override
    public int end(int group) {
        checkMatch("No match available");
        checkGroup(group);
        return runner.slots[group * 2 + 1];
    }

    @Override
    public int end(String name) {
        return runner.slots[namedGroup(name, "No match available") * 2 + 1];
    }

    private int namedGroup(String name, String message) {
        Objects.requireNonNull(name, "Group name");
        checkMatch(message);
        return groupNumber(name);
    }

    @Override
    public String group() {
        return group(0);
    }

    @Override
    public String group(int group) {
        checkMatch("No match found");
        checkGroup(group);
        int start = runner.slots[group * 2];
        return start < 0 ? null : text.substring(start, runner.slots[group * 2 + 1]);
    }

    @Override
    public String group(String name) {
        return group(namedGroup(name, "No match found"));
    }

    @Override
    public int groupCount() {
        return pattern.program().groups;
    }

    @Override
    public Map<String, Integer> namedGroups() {
        return pattern.namedGroups();
    }

    @Override
    public boolean hasMatch() {
        return matched;
    }

    /** Returns the state of this matcher as a result that does not change. */
    public MatchResult toMatchResult() {
        int[] groups = new int[2 * (groupCount() + 1)];
        System.arraycopy(runner.slots, 0, groups, 0, groups.length);
        return new Snapshot(groups, matched, text, pattern.namedGroups());
    }

    /** An unmodifiable match result. */
    private static final class Snapshot implements MatchResult {
        private final int[] groups;
        private final boolean matched;
        private final String text;
        private final Map<String, Integer> names;

        Snapshot(int[] groups, boolean matched, String text, Map<String, Integer> names) {
            this.groups = groups;
            this.matched = matched;
            this.text = text;
            this.names = names;
        }

        private void check(int group, String message) {
            if (!matched) {
                throw new IllegalStateException(message);
            }
            if (group < 0 || group > groupCount()) {
                throw new IndexOutOfBoundsException("No group " + group);
            }
        }

        @Override
        public int start() {
            return start(0);
        }

        @Override
        public int start(int group) {
            check(group, "No match available");
            return groups[group * 2];
        }

        @Override
        public int end() {
            return end(0);
        }

        @Override
        public int end(int group) {
            check(group, "No match available");
            return groups[group * 2 + 1];
        }

        @Override
        public String group() {
            return group(0);
        }

        @Override
        public String group(int group) {
            check(group, "No match found");
            return groups[group * 2] < 0 ? null : text.substring(groups[group * 2], groups[group * 2 + 1]);
        }

        @Override
        public int groupCount() {
            return groups.length / 2 - 1;
        }

        @Override
        public Map<String, Integer> namedGroups() {
            return names;
        }

        @Override
        public boolean hasMatch() {
            return matched;
        }
    }

    /** Returns the results of all matches. */
    public Stream<MatchResult> results() {
        reset();
        List<MatchResult> all = new ArrayList<>();
        while (find()) {
            all.add(toMatchResult());
        }
        return all.stream();
    }

    // ---- Replacing --------------------------------------------------------

    /** Escapes a text so that it stands for itself in a replacement. */
    public static String quoteReplacement(String s) {
        if (s.indexOf('\\') < 0 && s.indexOf('$') < 0) {
            return s;
        }
        StringBuilder out = new StringBuilder(s.length() + 8);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\\' || c == '$') {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Appends the text up to the match, and the replacement. */
    public Matcher appendReplacement(StringBuffer sb, String replacement) {
        checkMatch("No match available");
        StringBuilder expanded = new StringBuilder();
        expand(replacement, expanded);
        sb.append(text, appendPosition, start()).append(expanded);
        appendPosition = end();
        changes++;
        return this;
    }

    /** Appends the text up to the match, and the replacement. */
    public Matcher appendReplacement(StringBuilder sb, String replacement) {
        checkMatch("No match available");
        StringBuilder expanded = new StringBuilder();
        expand(replacement, expanded);
        sb.append(text, appendPosition, start()).append(expanded);
        appendPosition = end();
        changes++;
        return this;
    }

    /** Appends the rest of the text. */
    public StringBuffer appendTail(StringBuffer sb) {
        return sb.append(text, appendPosition, text.length());
    }

    /** Appends the rest of the text. */
    public StringBuilder appendTail(StringBuilder sb) {
        return sb.append(text, appendPosition, text.length());
    }

    private void expand(String replacement, StringBuilder out) {
        int at = 0;
        while (at < replacement.length()) {
            char c = replacement.charAt(at++);
            if (c == '\\') {
                if (at == replacement.length()) {
                    throw new IllegalArgumentException("character to be escaped is missing");
                }
                out.append(replacement.charAt(at++));
            } else if (c == '$') {
                at = expandGroup(replacement, at, out);
            } else {
                out.append(c);
            }
        }
    }

    /** Appends the group that a dollar names; returns the index behind its name. */
    private int expandGroup(String replacement, int at, StringBuilder out) {
        if (at == replacement.length()) {
            throw new IllegalArgumentException("Illegal group reference: group index is missing");
        }
        int end = at;
        int number;
        if (replacement.charAt(at) == '{') {
            end = nameEnd(replacement, at + 1);
            number = replacementGroup(replacement.substring(at + 1, end));
            end++;
        } else {
            number = replacement.charAt(end++) - '0';
            if (number < 0 || number > 9) {
                throw new IllegalArgumentException("Illegal group reference");
            }
            while (end < replacement.length()) {
                int digit = replacement.charAt(end) - '0';
                if (digit < 0 || digit > 9 || number * 10 + digit > groupCount()) {
                    break;
                }
                number = number * 10 + digit;
                end++;
            }
        }
        if (start(number) >= 0) {
            out.append(text, start(number), end(number));
        }
        return end;
    }

    private static int nameEnd(String replacement, int at) {
        int end = at;
        while (end < replacement.length() && isNameChar(replacement.charAt(end))) {
            end++;
        }
        if (end == at) {
            throw new IllegalArgumentException("named capturing group is missing trailing '}'");
        }
        if (end == replacement.length() || replacement.charAt(end) != '}') {
            throw new IllegalArgumentException("named capturing group is missing trailing '}'");
        }
        return end;
    }

    private static boolean isNameChar(char c) {
        return CharSet.isAsciiLetter(c) || (c >= '0' && c <= '9');
    }

    private int replacementGroup(String name) {
        if (name.charAt(0) >= '0' && name.charAt(0) <= '9') {
            throw new IllegalArgumentException("capturing group name {" + name + "} starts with digit character");
        }
        Integer number = pattern.groupNumber(name);
        if (number == null) {
            throw new IllegalArgumentException("No group with name {" + name + "}");
        }
        return number.intValue();
    }

    /** Replaces every match. */
    public String replaceAll(String replacement) {
        reset();
        if (!find()) {
            return text;
        }
        boolean plain = replacement.indexOf('\\') < 0 && replacement.indexOf('$') < 0;
        StringBuilder out = new StringBuilder(text.length() + 16);
        do {
            if (plain) {
                out.append(text, appendPosition, runner.slots[0]).append(replacement);
                appendPosition = runner.slots[1];
            } else {
                appendReplacement(out, replacement);
            }
        } while (find());
        return appendTail(out).toString();
    }

    /** Replaces every match with what a function makes of it. */
    public String replaceAll(Function<MatchResult, String> replacer) {
        Objects.requireNonNull(replacer);
        reset();
        if (!find()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        do {
            appendReplacement(out, replace(replacer));
        } while (find());
        return appendTail(out).toString();
    }

    private String replace(Function<MatchResult, String> replacer) {
        int before = changes;
        String replacement = replacer.apply(this);
        if (changes != before) {
            throw new ConcurrentModificationException();
        }
        return replacement;
    }

    /** Replaces the first match. */
    public String replaceFirst(String replacement) {
        if (replacement == null) {
            throw new NullPointerException("replacement");
        }
        reset();
        if (!find()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        appendReplacement(out, replacement);
        return appendTail(out).toString();
    }

    /** Replaces the first match with what a function makes of it. */
    public String replaceFirst(Function<MatchResult, String> replacer) {
        Objects.requireNonNull(replacer);
        reset();
        if (!find()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        appendReplacement(out, replace(replacer));
        return appendTail(out).toString();
    }

    // ---- Region and bounds ------------------------------------------------

    /** Resets and limits the region. */
    public Matcher region(int start, int end) {
        if (start < 0 || start > text.length()) {
            throw new IndexOutOfBoundsException("start");
        }
        if (end < 0 || end > text.length()) {
            throw new IndexOutOfBoundsException("end");
        }
        if (start > end) {
            throw new IndexOutOfBoundsException("start > end");
        }
        reset();
        from = start;
        to = end;
        return this;
    }

    /** Returns the start of the region. */
    public int regionStart() {
        return from;
    }

    /** Returns the end of the region. */
    public int regionEnd() {
        return to;
    }

    /** Tells whether look-around sees beyond the region. */
    public boolean hasTransparentBounds() {
        return transparent;
    }

    /** Sets whether look-around sees beyond the region. */
    public Matcher useTransparentBounds(boolean b) {
        transparent = b;
        return this;
    }

    /** Tells whether anchors match at the bounds of the region. */
    public boolean hasAnchoringBounds() {
        return anchoring;
    }

    /** Sets whether anchors match at the bounds of the region. */
    public Matcher useAnchoringBounds(boolean b) {
        anchoring = b;
        return this;
    }

    /** Tells whether the last match looked beyond the end of the input. */
    public boolean hitEnd() {
        return runner.hitEnd;
    }

    /** Tells whether more input could turn the last match into none. */
    public boolean requireEnd() {
        return runner.requireEnd;
    }

    /** Describes the pattern, the region and the last match. */
    @Override
    public String toString() {
        return "java.util.regex.Matcher[pattern=" + pattern + " region=" + from + "," + to
            + " lastmatch=" + (matched ? group() : "") + "]";
    }
}
