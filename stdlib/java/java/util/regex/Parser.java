package java.util.regex;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the pattern syntax into a tree. */
final class Parser {
    private final String original;
    private final int[] text;         // code points, with two zeros behind the end
    private final int length;
    private int cursor;
    private int flags;
    private int groups = 1;           // number of the next capturing group
    private boolean openBackref;
    final Map<String, Integer> names = new LinkedHashMap<>();

    Parser(String pattern, int flags) {
        original = pattern;
        this.flags = flags;
        String source = has(Pattern.LITERAL) ? pattern : unquote(pattern);
        text = new int[source.length() + 2];
        int count = 0;
        for (int i = 0; i < source.length(); i++) {
            int c = source.codePointAt(i);
            i += Character.charCount(c) - 1;
            text[count++] = c;
        }
        length = count;
    }

    int groupCount() {
        return groups - 1;
    }

    int flags() {
        return flags;
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    private PatternSyntaxException error(String message, int index) {
        return new PatternSyntaxException(message, original, index);
    }

    /** Turns quotations into escapes. */
    private static String unquote(String pattern) {
        int from = 0;
        int start = pattern.indexOf("\\Q");
        while (start >= 0 && isEscaped(pattern, start)) {
            start = pattern.indexOf("\\Q", start + 1);
        }
        if (start < 0) {
            return pattern;
        }
        StringBuilder out = new StringBuilder();
        while (start >= 0) {
            out.append(pattern, from, start);
            int end = pattern.indexOf("\\E", start + 2);
            int stop = end < 0 ? pattern.length() : end;
            escape(pattern, start + 2, stop, out);
            from = end < 0 ? stop : end + 2;
            start = pattern.indexOf("\\Q", from);
            while (start >= 0 && isEscaped(pattern, start)) {
                start = pattern.indexOf("\\Q", start + 1);
            }
        }
        return out.append(pattern, from, pattern.length()).toString();
    }

    private static boolean isEscaped(String pattern, int at) {
        int slashes = 0;
        while (at > slashes && pattern.charAt(at - 1 - slashes) == '\\') {
            slashes++;
        }
        return (slashes & 1) != 0;
    }

    private static void escape(String pattern, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char c = pattern.charAt(i);
            if (c < 128 && !CharSet.isAsciiLetter(c) && !(c >= '0' && c <= '9')) {
                out.append('\\');
            }
            out.append(c);
        }
    }

    /** Parses the whole pattern. */
    Tree parse() {
        if (has(Pattern.LITERAL)) {
            Tree all = new Tree(Tree.SEQUENCE);
            while (cursor < length) {
                addLiteral(all, text[cursor++]);
            }
            return all;
        }
        Tree tree = choice();
        if (cursor < length) {
            throw error("Unmatched closing ')'", cursor - 1);
        }
        return tree;
    }

    // ---- Cursor -----------------------------------------------------------

    /** The next significant code point, 0 at the end. */
    private int peek() {
        if (has(Pattern.COMMENTS)) {
            skipComments();
        }
        return text[cursor];
    }

    private void skipComments() {
        while (cursor < length) {
            int c = text[cursor];
            if (c == '#') {
                while (cursor < length && !isLineEnd(text[cursor])) {
                    cursor++;
                }
            } else if (c == ' ' || (c >= 9 && c <= 13)) {
                cursor++;
            } else {
                return;
            }
        }
    }

    private boolean isLineEnd(int c) {
        return has(Pattern.UNIX_LINES) ? c == '\n'
            : c == '\n' || c == '\r' || (c | 1) == 0x2029 || c == 0x85;
    }

    // ---- Structure --------------------------------------------------------

    private Tree choice() {
        Tree first = sequence();
        if (peek() != '|') {
            return first;
        }
        Tree all = Tree.around(Tree.CHOICE, first);
        while (peek() == '|' && cursor < length) {
            cursor++;
            all.add(sequence());
        }
        return all;
    }

    private Tree sequence() {
        Tree all = new Tree(Tree.SEQUENCE);
        while (true) {
            int c = peek();
            if (cursor >= length || c == '|' || c == ')') {
                return all;
            }
            if (c == '*' || c == '+' || c == '?') {
                throw error("Dangling meta character '" + (char) c + "'", cursor);
            }
            Tree atom = atom(c);
            if (atom != null) {
                add(all, quantified(atom));
            }
        }
    }

    private static void add(Tree all, Tree part) {
        if (part.kind == Tree.SEQUENCE) {
            for (int i = 0; i < part.size(); i++) {
                all.add(part.child(i));
            }
        } else if (part.kind != Tree.EMPTY) {
            all.add(part);
        }
    }

    /** One atom; null for a flag setting. */
    private Tree atom(int c) {
        switch (c) {
            case '(':
                return group();
            case '[':
                cursor++;
                return Tree.of(charClass());
            case '\\':
                return escape();
            case '.':
                cursor++;
                return Tree.of(CharSets.dot(has(Pattern.DOTALL), has(Pattern.UNIX_LINES)));
            case '^':
                cursor++;
                return Tree.of(Tree.ASSERT, caret());
            case '$':
                cursor++;
                return Tree.of(Tree.ASSERT, dollar());
            case '{':
                return new Tree(Tree.EMPTY);
            default:
                cursor++;
                return single(c);
        }
    }

    private int caret() {
        if (!has(Pattern.MULTILINE)) {
            return Program.TEXT_START;
        }
        return has(Pattern.UNIX_LINES) ? Program.LINE_START_UNIX : Program.LINE_START;
    }

    private int dollar() {
        if (has(Pattern.MULTILINE)) {
            return has(Pattern.UNIX_LINES) ? Program.LINE_END_UNIX : Program.LINE_END;
        }
        return has(Pattern.UNIX_LINES) ? Program.LAST_LINE_END_UNIX : Program.LAST_LINE_END;
    }

    private Tree single(int c) {
        if (has(Pattern.CASE_INSENSITIVE)) {
            CharSet set = foldedSingle(c);
            if (set != null) {
                return Tree.of(set);
            }
        }
        if (c > 0xFFFF || (c >= 0xD800 && c < 0xE000)) {
            return Tree.of(CharSet.single(c));
        }
        return Tree.of(Tree.CHAR, c);
    }

    private void addLiteral(Tree all, int c) {
        all.add(single(c));
    }

    /** The set of all cases of a code point, or null if it has but one. */
    private CharSet foldedSingle(int c) {
        if (has(Pattern.UNICODE_CASE)) {
            return Character.toUpperCase(c) == c && Character.toLowerCase(c) == c
                ? null : new CharSet.CaseSingle(c);
        }
        if (!CharSet.isAsciiLetter(c)) {
            return null;
        }
        CharSet.Ranges both = new CharSet.Ranges();
        both.add(c, c);
        both.add(c ^ 0x20, c ^ 0x20);
        return both;
    }

    // ---- Quantifiers ------------------------------------------------------

    private Tree quantified(Tree atom) {
        int c = peek();
        switch (cursor < length ? c : 0) {
            case '?':
                cursor++;
                return repeat(atom, 0, 1);
            case '*':
                cursor++;
                return repeat(atom, 0, Tree.INFINITE);
            case '+':
                cursor++;
                return repeat(atom, 1, Tree.INFINITE);
            case '{':
                return counted(atom);
            default:
                return atom;
        }
    }

    private Tree counted(Tree atom) {
        int c = text[++cursor];
        if (c < '0' || c > '9') {
            throw error("Illegal repetition", cursor);
        }
        int low = number();
        int high = low;
        if (text[cursor] == ',') {
            cursor++;
            high = text[cursor] == '}' ? Tree.INFINITE : number();
        }
        if (text[cursor] != '}') {
            throw error("Unclosed counted closure", cursor);
        }
        if (high < low) {
            throw error("Illegal repetition range", cursor);
        }
        cursor++;
        return repeat(atom, low, high);
    }

    private int number() {
        long value = 0;
        while (text[cursor] >= '0' && text[cursor] <= '9') {
            value = value * 10 + text[cursor] - '0';
            if (value > Integer.MAX_VALUE) {
                throw error("Illegal repetition range", cursor);
            }
            cursor++;
        }
        return (int) value;
    }

    private Tree repeat(Tree atom, int low, int high) {
        Tree tree = Tree.around(Tree.REPEAT, atom);
        tree.low = low;
        tree.high = high;
        int c = peek();
        if (c == '?' || c == '+') {
            cursor++;
            tree.mode = c == '?' ? Tree.LAZY : Tree.POSSESSIVE;
        }
        return tree;
    }

    // ---- Groups -----------------------------------------------------------

    private Tree group() {
        int saved = flags;
        cursor++;
        if (text[cursor] != '?') {
            return capture(saved);
        }
        int c = text[++cursor];
        switch (c) {
            case ':': case '>': case '=': case '!':
                cursor++;
                return special(c, saved);
            case '<':
                return named(saved);
            default:
                if (!inlineFlags()) {
                    return null;
                }
                return special(':', saved);
        }
    }

    private Tree capture(int saved) {
        int number = groups++;
        Tree tree = Tree.around(Tree.GROUP, choice());
        tree.low = number;
        close(saved);
        return tree;
    }

    private Tree special(int c, int saved) {
        Tree body = choice();
        close(saved);
        if (c == ':') {
            // a sequence inside a group must stay one atom for quantifiers
            return body;
        }
        Tree tree = Tree.around(c == '>' ? Tree.ATOMIC : Tree.AHEAD, body);
        tree.negative = c == '!';
        return tree;
    }

    private void close(int saved) {
        if (peek() != ')' || cursor >= length) {
            throw error("Unclosed group", cursor);
        }
        cursor++;
        flags = saved;
    }

    private Tree named(int saved) {
        int c = text[++cursor];
        if (c == '=' || c == '!') {
            cursor++;
            return behind(c == '!', saved);
        }
        String name = groupName();
        if (names.containsKey(name)) {
            throw error("Named capturing group <" + name + "> is already defined", cursor);
        }
        cursor++;
        names.put(name, groups);
        return capture(saved);
    }

    private Tree behind(boolean negative, int saved) {
        Tree body = choice();
        if (peek() == ')' && body.contains(Tree.BACKREF)) {
            throw error("Look-behind group does not have an obvious maximum length", cursor - 1);
        }
        close(saved);
        Tree tree = Tree.around(Tree.BEHIND, body);
        tree.negative = negative;
        return tree;
    }

    /** Reads a name and stops at its bracket. */
    private String groupName() {
        StringBuilder name = new StringBuilder();
        if (!CharSet.isAsciiLetter(text[cursor])) {
            throw error("capturing group name does not start with a Latin letter", cursor);
        }
        while (CharSet.isAsciiLetter(text[cursor]) || (text[cursor] >= '0' && text[cursor] <= '9')) {
            name.append((char) text[cursor++]);
        }
        if (text[cursor] != '>') {
            throw error("named capturing group is missing trailing '>'", cursor);
        }
        return name.toString();
    }

    /** Applies flags; tells whether a group body follows. */
    private boolean inlineFlags() {
        boolean on = true;
        while (true) {
            int c = text[cursor];
            if (c == ')' || c == ':') {
                cursor++;
                return c == ':';
            }
            if (c == '-' && on) {
                on = false;
            } else {
                int flag = flagOf(c);
                flags = on ? flags | flag : flags & ~flag;
            }
            cursor++;
        }
    }

    private int flagOf(int c) {
        switch (c) {
            case 'i': return Pattern.CASE_INSENSITIVE;
            case 'm': return Pattern.MULTILINE;
            case 's': return Pattern.DOTALL;
            case 'd': return Pattern.UNIX_LINES;
            case 'u': return Pattern.UNICODE_CASE;
            case 'c': return Pattern.CANON_EQ;
            case 'x': return Pattern.COMMENTS;
            case 'U': return Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
            default: throw error("Unknown inline modifier", cursor);
        }
    }

    // ---- Escapes ----------------------------------------------------------

    private Tree escape() {
        int c = text[++cursor];
        if (cursor >= length) {
            throw error("Unescaped trailing backslash", cursor);
        }
        CharSet set = escapedSet(c);
        if (set != null) {
            return Tree.of(set);
        }
        int operation = assertion(c);
        if (operation >= 0) {
            cursor++;
            return Tree.of(Tree.ASSERT, operation);
        }
        switch (c) {
            case 'b':
                return wordBoundary();
            case 'R':
                cursor++;
                return lineBreak();
            case 'X':
                cursor++;
                return new Tree(Tree.GRAPHEME);
            case 'k':
                return namedReference();
            default:
                return c >= '1' && c <= '9' ? reference() : single(escapedChar());
        }
    }

    private int assertion(int c) {
        switch (c) {
            case 'A': return Program.TEXT_START;
            case 'z': return Program.TEXT_END;
            case 'Z': return has(Pattern.UNIX_LINES) ? Program.LAST_LINE_END_UNIX : Program.LAST_LINE_END;
            case 'G': return Program.LAST_MATCH;
            case 'B': return has(Pattern.UNICODE_CHARACTER_CLASS) ? Program.NOT_WORD_EDGE_UNICODE
                : Program.NOT_WORD_EDGE;
            default: return -1;
        }
    }

    private Tree wordBoundary() {
        cursor++;
        if (text[cursor] == '{' && text[cursor + 1] == 'g' && text[cursor + 2] == '}') {
            cursor += 3;
            return Tree.of(Tree.ASSERT, Program.GRAPHEME_EDGE);
        }
        return Tree.of(Tree.ASSERT, has(Pattern.UNICODE_CHARACTER_CLASS)
            ? Program.WORD_EDGE_UNICODE : Program.WORD_EDGE);
    }

    private static Tree lineBreak() {
        Tree tree = Tree.around(Tree.CHOICE, Tree.literal("\r\n"));
        tree.add(Tree.of(CharSets.vertical()));
        return tree;
    }

    private Tree reference() {
        int number = text[cursor++] - '0';
        while (text[cursor] >= '0' && text[cursor] <= '9') {
            int larger = number * 10 + text[cursor] - '0';
            if (groups - 1 < larger) {
                break;
            }
            number = larger;
            cursor++;
        }
        return backref(number);
    }

    private Tree namedReference() {
        if (text[++cursor] != '<') {
            throw error("\\k is not followed by '<' for named capturing group", cursor);
        }
        cursor++;
        String name = groupName();
        Integer number = names.get(name);
        if (number == null) {
            throw error("named capturing group <" + name + "> does not exist", cursor);
        }
        cursor++;
        return backref(number.intValue());
    }

    private Tree backref(int number) {
        Tree tree = Tree.of(Tree.BACKREF, number);
        if (has(Pattern.CASE_INSENSITIVE)) {
            tree.mode = has(Pattern.UNICODE_CASE) ? 2 : 1;
        }
        return tree;
    }

    /** The set of a class escape at the cursor, which moves behind it; or null. */
    private CharSet escapedSet(int c) {
        boolean unicode = has(Pattern.UNICODE_CHARACTER_CLASS);
        if (c == 'p' || c == 'P') {
            cursor++;
            CharSet set = property();
            return c == 'P' ? new CharSet.Complement(set) : set;
        }
        CharSet set = CharSets.shorthand(c, unicode);
        if (set == null && c < 128 && c != 'R') {
            set = CharSets.shorthand(c | 0x20, unicode);
            if (set != null && c >= 'A' && c <= 'Z') {
                set = new CharSet.Complement(set);
            } else {
                set = null;
            }
        }
        if (set != null) {
            cursor++;
        }
        return set;
    }

    private int escapedChar() {
        int at = cursor;
        int c = text[cursor++];
        switch (c) {
            case '0': return octal();
            case 'a': return 7;
            case 'c': return control();
            case 'e': return 27;
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u': return unicode();
            case 'x': return hexadecimal();
            default:
                if (CharSet.isAsciiLetter(c) || (c >= '1' && c <= '9')) {
                    throw error("Illegal/unsupported escape sequence", at);
                }
                return c;
        }
    }

    private int octal() {
        int value = octalDigit(cursor);
        if (value < 0) {
            throw error("Illegal octal escape sequence", cursor);
        }
        cursor++;
        int digits = 1;
        while (digits < 3 && octalDigit(cursor) >= 0 && value * 8 + octalDigit(cursor) <= 0xFF) {
            value = value * 8 + octalDigit(cursor++);
            digits++;
        }
        return value;
    }

    private int octalDigit(int at) {
        int c = text[at];
        return c >= '0' && c <= '7' ? c - '0' : -1;
    }

    private int control() {
        if (cursor >= length) {
            throw error("Illegal control escape sequence", cursor - 1);
        }
        return text[cursor++] ^ 64;
    }

    private static int hexDigit(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    private int hexadecimal() {
        int at = cursor;
        if (text[cursor] == '{' && hexDigit(text[cursor + 1]) >= 0) {
            cursor++;
            int value = 0;
            while (hexDigit(text[cursor]) >= 0) {
                value = value * 16 + hexDigit(text[cursor]);
                if (value > Character.MAX_CODE_POINT) {
                    throw error("Hexadecimal codepoint is too big", cursor);
                }
                cursor++;
            }
            if (text[cursor] != '}') {
                throw error("Unclosed hexadecimal escape sequence", cursor);
            }
            cursor++;
            return value;
        }
        int high = hexDigit(text[cursor]);
        int low = high < 0 ? -1 : hexDigit(text[cursor + 1]);
        if (low < 0) {
            throw error("Illegal hexadecimal escape sequence", high < 0 ? at : at + 1);
        }
        cursor += 2;
        return high * 16 + low;
    }

    private int unicode() {
        int c = utf16();
        if (Character.isHighSurrogate((char) c) && text[cursor] == '\\' && text[cursor + 1] == 'u') {
            int mark = cursor;
            cursor += 2;
            int low = utf16();
            if (Character.isLowSurrogate((char) low)) {
                return Character.toCodePoint((char) c, (char) low);
            }
            cursor = mark;
        }
        return c;
    }

    private int utf16() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = hexDigit(text[cursor]);
            if (digit < 0) {
                throw error("Illegal Unicode escape sequence", cursor);
            }
            value = value * 16 + digit;
            cursor++;
        }
        return value;
    }

    // ---- Properties -------------------------------------------------------

    private CharSet property() {
        String name;
        if (text[cursor] == '{') {
            int end = cursor + 1;
            while (end < length && text[end] != '}') {
                end++;
            }
            if (end >= length) {
                throw error("Unclosed character family", length);
            }
            if (end == cursor + 1) {
                throw error("Empty character family", end);
            }
            name = new String(text, cursor + 1, end - cursor - 1);
            cursor = end;
        } else {
            name = new String(text, cursor, 1);
        }
        CharSet set = property(name);
        cursor++;
        return set;
    }

    private CharSet property(String name) {
        int equals = name.indexOf('=');
        if (equals >= 0) {
            return propertyWithValue(name.substring(0, equals).toLowerCase(), name.substring(equals + 1));
        }
        boolean anyCase = has(Pattern.CASE_INSENSITIVE);
        CharSet set;
        if (name.startsWith("In")) {
            set = CharSets.block(name.substring(2));
        } else if (name.startsWith("Is")) {
            String rest = name.substring(2);
            set = CharSets.unicodeProperty(rest, anyCase);
            set = set != null ? set : CharSets.category(rest, anyCase);
            set = set != null ? set : CharSets.script(rest);
        } else {
            set = CharSets.named(name, has(Pattern.UNICODE_CHARACTER_CLASS), anyCase);
        }
        if (set == null) {
            throw error("Unknown character property name {" + name + "}", cursor);
        }
        return set;
    }

    private CharSet propertyWithValue(String name, String value) {
        CharSet set = null;
        switch (name) {
            case "blk": case "block":
                set = CharSets.block(value);
                break;
            case "sc": case "script":
                set = CharSets.script(value);
                break;
            case "gc": case "general_category":
                set = CharSets.category(value, has(Pattern.CASE_INSENSITIVE));
                break;
            default:
                break;
        }
        if (set == null) {
            throw error("Unknown Unicode property {name=<" + name + ">, value=<" + value + ">}", cursor);
        }
        return set;
    }

    // ---- Classes ----------------------------------------------------------

    /** Reads a class behind its bracket: unions, joined by intersections, maybe complemented. */
    private CharSet charClass() {
        boolean negated = text[cursor] == '^';
        if (negated) {
            cursor++;
        }
        CharSet left = null;      // the operands of && so far
        CharSet union = null;     // the current operand
        CharSet.Ranges ranges = null;
        boolean closed = false;
        while (!closed) {
            int c = peek();
            if (cursor >= length) {
                throw error("Unclosed character class", length - 1);
            }
            if (c == ']' && (left != null || union != null)) {
                cursor++;
                closed = true;
            } else if (c == '&' && text[cursor + 1] == '&') {
                cursor += 2;
                left = intersect(left, union);
                union = null;
                ranges = null;
            } else if (c == '[') {
                cursor++;
                union = unite(union, charClass());
                ranges = null;
            } else {
                CharSet.Ranges open = ranges != null ? ranges : new CharSet.Ranges();
                CharSet item = classItem(open);
                if (item != open) {
                    union = unite(union, item);
                    ranges = null;
                } else if (ranges == null && union == null) {
                    union = open;
                    ranges = open;
                } else if (ranges == null) {
                    union = unite(union, open);
                }
            }
        }
        CharSet result = intersect(left, union);
        return negated ? new CharSet.Complement(result) : result;
    }

    private static CharSet unite(CharSet left, CharSet right) {
        return left == null ? right : new CharSet.Union(left, right);
    }

    private static CharSet intersect(CharSet left, CharSet right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return new CharSet.Intersection(left, right);
    }

    /** Adds a char or range to the open set and returns it, or returns a set of its own. */
    private CharSet classItem(CharSet.Ranges open) {
        int from = text[cursor];
        if (from == '\\') {
            from = text[++cursor];
            if (cursor >= length) {
                throw error("Unescaped trailing backslash", cursor);
            }
            CharSet set = escapedSet(from);
            if (set != null) {
                return set;
            }
            from = escapedChar();
        } else {
            cursor++;
        }
        if (peek() != '-' || text[cursor + 1] == ']' || text[cursor + 1] == '[') {
            return addSingle(open, from);
        }
        cursor++;
        return addRange(open, from, rangeEnd());
    }

    private int rangeEnd() {
        int c = peek();
        if (c != '\\') {
            cursor++;
            return cursor > length ? -1 : c;
        }
        c = text[++cursor];
        if (cursor >= length) {
            throw error("Unescaped trailing backslash", cursor);
        }
        return escapedSet(c) != null ? -1 : escapedChar();
    }

    private CharSet addSingle(CharSet.Ranges open, int c) {
        if (has(Pattern.CASE_INSENSITIVE)) {
            if (has(Pattern.UNICODE_CASE)) {
                CharSet folded = foldedSingle(c);
                if (folded != null) {
                    return folded;
                }
            } else if (CharSet.isAsciiLetter(c)) {
                open.add(c ^ 0x20, c ^ 0x20);
            }
        }
        open.add(c, c);
        return open;
    }

    private CharSet addRange(CharSet.Ranges open, int from, int to) {
        if (to < from) {
            throw error("Illegal character range", cursor - 1);
        }
        if (has(Pattern.CASE_INSENSITIVE)) {
            return new CharSet.CaseRange(from, to, has(Pattern.UNICODE_CASE));
        }
        open.add(from, to);
        return open;
    }
}
