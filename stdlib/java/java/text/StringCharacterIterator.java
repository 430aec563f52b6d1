package java.text;

/** Walks over a string. */
public final class StringCharacterIterator implements CharacterIterator {
    private String text;
    private int begin;
    private int end;
    private int pos;

    /** Creates an iterator at the start. */
    public StringCharacterIterator(String text) {
        this(text, 0);
    }

    /** Creates an iterator at a position. */
    public StringCharacterIterator(String text, int pos) {
        this(text, 0, text.length(), pos);
    }

    /** Creates an iterator over a part, at a position. */
    public StringCharacterIterator(String text, int begin, int end, int pos) {
        if (text == null) {
            throw new NullPointerException();
        }
        if (begin < 0 || begin > end || end > text.length()) {
            throw new IllegalArgumentException("Invalid substring range");
        }
        if (pos < begin || pos > end) {
            throw new IllegalArgumentException("Invalid position");
        }
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.pos = pos;
    }

    /** Starts over with another text. */
    public void setText(String text) {
        if (text == null) {
            throw new NullPointerException();
        }
        this.text = text;
        begin = 0;
        end = text.length();
        pos = 0;
    }

    @Override
    public char first() {
        pos = begin;
        return current();
    }

    @Override
    public char last() {
        pos = end != begin ? end - 1 : end;
        return current();
    }

    @Override
    public char setIndex(int p) {
        if (p < begin || p > end) {
            throw new IllegalArgumentException("Invalid index");
        }
        pos = p;
        return current();
    }

    @Override
    public char current() {
        return pos >= begin && pos < end ? text.charAt(pos) : DONE;
    }

    @Override
    public char next() {
        if (pos < end - 1) {
            return text.charAt(++pos);
        }
        pos = end;
        return DONE;
    }

    @Override
    public char previous() {
        return pos > begin ? text.charAt(--pos) : DONE;
    }

    @Override
    public int getBeginIndex() {
        return begin;
    }

    @Override
    public int getEndIndex() {
        return end;
    }

    @Override
    public int getIndex() {
        return pos;
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof StringCharacterIterator)) {
            return false;
        }
        StringCharacterIterator other = (StringCharacterIterator) obj;
        return text.equals(other.text) && pos == other.pos && begin == other.begin && end == other.end;
    }

    @Override
    public int hashCode() {
        return text.hashCode() ^ pos ^ begin ^ end;
    }

    @Override
    public Object clone() {
        return new StringCharacterIterator(text, begin, end, pos);
    }
}
