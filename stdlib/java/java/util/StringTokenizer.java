package java.util;

/** Splits a string into tokens at single delimiter chars. */
public class StringTokenizer implements Enumeration<Object> {
    private final String text;
    private final boolean returnDelimiters;
    private String delimiters;
    private int position;
    /** Whether a delimiter is a code point of two chars. */
    private boolean wide;

    /** Creates a tokenizer that may return the delimiters as tokens too. */
    public StringTokenizer(String str, String delim, boolean returnDelims) {
        if (str == null)
            throw new NullPointerException();
        text = str;
        returnDelimiters = returnDelims;
        setDelimiters(delim);
    }

    /** Creates a tokenizer with its own delimiters. */
    public StringTokenizer(String str, String delim) {
        this(str, delim, false);
    }

    /** Creates a tokenizer with white space between tokens. */
    public StringTokenizer(String str) {
        this(str, " \t\n\r\f", false);
    }

    private void setDelimiters(String delim) {
        delimiters = delim;
        wide = false;
        if (delim == null)
            return;
        for (int i = 0; i < delim.length(); i++)
            if (Character.isSurrogate(delim.charAt(i)))
                wide = true;
    }

    /** The size of the delimiter at an index, 0 for none. */
    private int delimiterAt(int i) {
        if (!wide)
            return delimiters.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        int c = text.codePointAt(i);
        return delimiters.indexOf(c) >= 0 ? Character.charCount(c) : 0;
    }

    private int skipDelimiters(int i) {
        if (delimiters == null)
            throw new NullPointerException();
        if (returnDelimiters)
            return i;
        while (i < text.length()) {
            int size = delimiterAt(i);
            if (size == 0)
                break;
            i += size;
        }
        return i;
    }

    private int tokenEnd(int start) {
        int i = start;
        while (i < text.length() && delimiterAt(i) == 0)
            i += wide ? Character.charCount(text.codePointAt(i)) : 1;
        if (returnDelimiters && i == start && i < text.length())
            i += delimiterAt(i);
        return i;
    }

    /** Tells whether there is another token. */
    public boolean hasMoreTokens() {
        return skipDelimiters(position) < text.length();
    }

    /** Returns the next token. */
    public String nextToken() {
        int start = skipDelimiters(position);
        if (start >= text.length()) {
            position = start;
            throw new NoSuchElementException();
        }
        position = tokenEnd(start);
        return text.substring(start, position);
    }

    /** Changes the delimiters and returns the next token. */
    public String nextToken(String delim) {
        setDelimiters(delim);
        return nextToken();
    }

    /** Tells whether there is another token. */
    @Override
    public boolean hasMoreElements() {
        return hasMoreTokens();
    }

    /** Returns the next token. */
    @Override
    public Object nextElement() {
        return nextToken();
    }

    /** Returns how many tokens are left. */
    public int countTokens() {
        int count = 0;
        int i = position;
        while ((i = skipDelimiters(i)) < text.length()) {
            i = tokenEnd(i);
            count++;
        }
        return count;
    }
}
