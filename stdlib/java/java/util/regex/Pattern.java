package java.util.regex;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A compiled regular expression. Deviations: CANON_EQ is accepted, but text is compared as it is written; character
 * names (\N{...}) are unknown, and look-ahead ends at the region with transparent bounds.
 */
public final class Pattern implements Serializable {
    private static final long serialVersionUID = 5073258162644648461L;

    /** Only line feed ends a line. */
    public static final int UNIX_LINES = 0x01;
    /** Letters match in either case. */
    public static final int CASE_INSENSITIVE = 0x02;
    /** White space and comments are allowed in the pattern. */
    public static final int COMMENTS = 0x04;
    /** {@code ^} and {@code $} match at lines. */
    public static final int MULTILINE = 0x08;
    /** The pattern has no metacharacters. */
    public static final int LITERAL = 0x10;
    /** The dot matches line terminators too. */
    public static final int DOTALL = 0x20;
    /** Case-insensitive matching follows Unicode. */
    public static final int UNICODE_CASE = 0x40;
    /** Canonical equivalence. */
    public static final int CANON_EQ = 0x80;
    /** The predefined classes follow Unicode. */
    public static final int UNICODE_CHARACTER_CLASS = 0x100;

    private static final int ALL_FLAGS = 0x1FF;

    /** The expression.
     * @serial */
    private final String pattern;
    /** The flags.
     * @serial */
    private final int flags;
    private transient int effectiveFlags;
    private transient Program program;
    private transient Map<String, Integer> names;

    private Pattern(String pattern, int flags) {
        if ((flags & ~ALL_FLAGS) != 0) {
            throw new IllegalArgumentException("Unknown flag 0x" + Integer.toHexString(flags));
        }
        this.pattern = pattern;
        this.flags = flags;
        build();
    }

    private void build() {
        int start = flags;
        if ((start & UNICODE_CHARACTER_CLASS) != 0) {
            start |= UNICODE_CASE;
        }
        Parser parser = new Parser(pattern, start);
        Tree tree = parser.parse();
        effectiveFlags = parser.flags();
        program = new Program(tree, parser.groupCount());
        names = parser.names;
    }

    private Object readResolve() {
        return new Pattern(pattern, flags);
    }

    /** Compiles an expression. */
    public static Pattern compile(String regex) {
        return new Pattern(regex, 0);
    }

    /** Compiles an expression with flags. */
    public static Pattern compile(String regex, int flags) {
        return new Pattern(regex, flags);
    }

    /** Returns the expression. */
    public String pattern() {
        return pattern;
    }

    /** Returns the expression. */
    @Override
    public String toString() {
        return pattern;
    }

    /** Creates a matcher for a text. */
    public Matcher matcher(CharSequence input) {
        return new Matcher(this, input);
    }

    /** Returns the flags, with those set inside the expression. */
    public int flags() {
        return effectiveFlags;
    }

    /** Tells whether the whole text matches the expression. */
    public static boolean matches(String regex, CharSequence input) {
        return compile(regex).matcher(input).matches();
    }

    /** Returns the named groups and their numbers. */
    public Map<String, Integer> namedGroups() {
        return Collections.unmodifiableMap(names);
    }

    Program program() {
        return program;
    }

    Integer groupNumber(String name) {
        return names.get(name);
    }

    // ---- Splitting --------------------------------------------------------

    /** Splits a text around matches. */
    public String[] split(CharSequence input) {
        return split(input, 0, false);
    }

    /** Splits a text around matches into at most limit parts, if limit is positive. */
    public String[] split(CharSequence input, int limit) {
        return split(input, limit, false);
    }

    /** Splits a text and keeps the delimiters between the parts. */
    public String[] splitWithDelimiters(CharSequence input, int limit) {
        return split(input, limit, true);
    }

    private String[] split(CharSequence input, int limit, boolean withDelimiters) {
        String text = input.toString();
        ArrayList<String> parts = new ArrayList<>();
        Matcher matcher = matcher(text);
        int index = 0;
        int count = 0;
        while ((limit <= 0 || count < limit - 1) && matcher.find()) {
            if (index == 0 && matcher.end() == 0) {
                continue;       // no empty part before a match of nothing at the start
            }
            parts.add(text.substring(index, matcher.start()));
            index = matcher.end();
            count++;
            if (withDelimiters) {
                parts.add(text.substring(matcher.start(), index));
            }
        }
        if (index == 0) {
            return new String[] {text};
        }
        parts.add(text.substring(index));
        int size = parts.size();
        while (limit == 0 && size > 0 && parts.get(size - 1).isEmpty()) {
            size--;
        }
        String[] result = new String[size];
        for (int i = 0; i < size; i++) {
            result[i] = parts.get(i);
        }
        return result;
    }

    /** Splits a text around matches, lazily. */
    public Stream<String> splitAsStream(CharSequence input) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(
            new SplitIterator(input), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** The parts between matches; empty parts are held back until a part with text follows. */
    private final class SplitIterator implements Iterator<String> {
        private final CharSequence input;
        private Matcher matcher;
        private int current;
        private String next;
        private int emptyParts;

        SplitIterator(CharSequence input) {
            this.input = input;
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (emptyParts > 0) {
                emptyParts--;
                return "";
            }
            String part = next;
            next = null;
            return part;
        }

        @Override
        public boolean hasNext() {
            if (matcher == null) {
                matcher = matcher(input);
                if (input.length() == 0) {
                    next = "";
                    current = -1;
                }
            }
            if (next != null || emptyParts > 0) {
                return true;
            }
            return current >= 0 && current < input.length() && advance();
        }

        private boolean advance() {
            while (matcher.find()) {
                if (current == 0 && matcher.end() == 0) {
                    continue;
                }
                next = input.subSequence(current, matcher.start()).toString();
                current = matcher.end();
                if (!next.isEmpty()) {
                    return true;
                }
                emptyParts++;
            }
            next = input.subSequence(current, input.length()).toString();
            current = input.length();
            if (!next.isEmpty()) {
                return true;
            }
            emptyParts = 0;
            next = null;
            return false;
        }
    }

    // ---- Helpers ----------------------------------------------------------

    /** Returns an expression that matches the text literally. */
    public static String quote(String s) {
        int end = s.indexOf("\\E");
        if (end < 0) {
            return "\\Q" + s + "\\E";
        }
        StringBuilder out = new StringBuilder(s.length() + 16).append("\\Q");
        int from = 0;
        while (end >= 0) {
            out.append(s, from, end).append("\\E\\\\E\\Q");
            from = end + 2;
            end = s.indexOf("\\E", from);
        }
        return out.append(s, from, s.length()).append("\\E").toString();
    }

    /** Returns a predicate that finds the expression in a string. */
    public Predicate<String> asPredicate() {
        return text -> matcher(text).find();
    }

    /** Returns a predicate that matches whole strings. */
    public Predicate<String> asMatchPredicate() {
        return text -> matcher(text).matches();
    }
}
