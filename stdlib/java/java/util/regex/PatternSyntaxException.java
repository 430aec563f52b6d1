package java.util.regex;

/** Thrown to report a syntax error in a regular expression. */
public class PatternSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = -3864639126226059218L;

    private final String desc;
    private final String pattern;
    private final int index;

    /** Creates the exception from a description, the pattern and an index or -1. */
    public PatternSyntaxException(String desc, String regex, int index) {
        this.desc = desc;
        this.pattern = regex;
        this.index = index;
    }

    /** Returns the approximate index of the error, or -1 if it is not known. */
    public int getIndex() {
        return index;
    }

    /** Returns the description of the error. */
    public String getDescription() {
        return desc;
    }

    /** Returns the erroneous pattern. */
    public String getPattern() {
        return pattern;
    }

    /** Returns description, index, pattern and a caret below the error. */
    @Override
    public String getMessage() {
        StringBuilder text = new StringBuilder();
        text.append(desc);
        if (index >= 0) {
            text.append(" near index ").append(index);
        }
        text.append(System.lineSeparator()).append(pattern);
        if (index >= 0 && pattern != null && index < pattern.length()) {
            text.append(System.lineSeparator());
            for (int i = 0; i < index; i++) {
                text.append(pattern.charAt(i) == '\t' ? '\t' : ' ');
            }
            text.append('^');
        }
        return text.toString();
    }
}
