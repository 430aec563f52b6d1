package java.nio.file;

import java.util.regex.PatternSyntaxException;

/** Turns a glob into a regular expression. */
final class Glob {
    private static final String REGEX_META = ".^$+{[]|()";
    private static final String GLOB_META = "\\*?[{";

    private final String glob;
    private final StringBuilder out = new StringBuilder("^");
    private int at;

    private Glob(String glob) {
        this.glob = glob;
    }

    static String toRegex(String glob) {
        return new Glob(glob).translate();
    }

    private PatternSyntaxException error(String text, int index) {
        return new PatternSyntaxException(text, glob, index);
    }

    /** Returns a character ahead, 0 behind the end. */
    private char peek(int ahead) {
        int index = at + ahead;
        return index < glob.length() ? glob.charAt(index) : 0;
    }

    private String translate() {
        boolean inGroup = false;
        while (at < glob.length()) {
            char c = glob.charAt(at++);
            if (c == '{') {
                if (inGroup) {
                    throw error("Cannot nest groups", at - 1);
                }
                inGroup = true;
                out.append("(?:(?:");
            } else if (c == '}' && inGroup) {
                inGroup = false;
                out.append("))");
            } else if (c == ',' && inGroup) {
                out.append(")|(?:");
            } else {
                one(c);
            }
        }
        if (inGroup) {
            throw error("Missing '}", at - 1);
        }
        return out.append('$').toString();
    }

    private void one(char c) {
        switch (c) {
            case '\\':
                if (at == glob.length()) {
                    throw error("No character to escape", at - 1);
                }
                char next = glob.charAt(at++);
                literal(next, GLOB_META.indexOf(next) >= 0
                    || REGEX_META.indexOf(next) >= 0);
                break;
            case '[':
                brackets();
                break;
            case '*':
                if (peek(0) == '*') {
                    at++;
                    out.append(".*");
                } else {
                    out.append("[^/]*");
                }
                break;
            case '?':
                out.append("[^/]");
                break;
            default:
                literal(c, REGEX_META.indexOf(c) >= 0);
        }
    }

    private void literal(char c, boolean escape) {
        if (escape) {
            out.append('\\');
        }
        out.append(c);
    }

    /** Translates "[...]", which never matches a slash. */
    private void brackets() {
        out.append("[[^/]&&[");
        if (peek(0) == '^') {
            out.append("\\^");
            at++;
        } else {
            if (peek(0) == '!') {
                out.append('^');
                at++;
            }
            if (peek(0) == '-') {
                out.append('-');
                at++;
            }
        }
        boolean rangeStart = false;
        char last = 0;
        while (at < glob.length()) {
            char c = glob.charAt(at++);
            if (c == ']') {
                out.append("]]");
                return;
            }
            if (c == '/') {
                throw error("Explicit 'name separator' in class", at - 1);
            }
            if (c == '\\' || c == '[' || c == '&' && peek(0) == '&') {
                out.append('\\');
            }
            out.append(c);
            if (c != '-') {
                rangeStart = true;
                last = c;
                continue;
            }
            if (!rangeStart) {
                throw error("Invalid range", at - 1);
            }
            char end = peek(0);
            at++;
            if (end == ']') {
                out.append("]]");
                return;
            }
            if (end == 0) {
                break;
            }
            if (end < last) {
                throw error("Invalid range", at - 3);
            }
            out.append(end);
            rangeStart = false;
        }
        throw error("Missing ']", at - 1);
    }
}
