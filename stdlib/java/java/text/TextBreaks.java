package java.text;

import java.util.Arrays;

/** Boundaries found by one of the rules, all of them as soon as the text is set. */
final class TextBreaks extends BreakIterator {
    /** Finds the end of the part that begins at a place before the end. */
    interface Rule {
        int end(String text, int start);
    }

    static final Rule CHARACTER = CharacterBreaks::end;
    static final Rule WORD = WordBreaks::end;
    static final Rule SENTENCE = SentenceBreaks::end;
    static final Rule LINE = LineBreaks::end;

    private final Rule rule;
    private CharacterIterator text;
    /** Counted from the start of the iterator's range. */
    private int[] breaks;
    private int base;
    private int at;

    TextBreaks(Rule rule) {
        this.rule = rule;
        setText("");
    }

    @Override
    public void setText(CharacterIterator newText) {
        StringBuilder all = new StringBuilder();
        int index = newText.getIndex();
        for (int i = newText.getBeginIndex(); i < newText.getEndIndex(); i++) {
            all.append(newText.setIndex(i));
        }
        newText.setIndex(index);
        text = newText;
        base = newText.getBeginIndex();
        find(all.toString());
        first();
    }

    private void find(String all) {
        int[] found = new int[all.length() + 1];
        int count = 1;
        for (int start = 0; start < all.length(); count++) {
            start = rule.end(all, start);
            found[count] = start;
        }
        breaks = Arrays.copyOf(found, count);
    }

    private int move(int to) {
        at = Math.max(0, Math.min(to, breaks.length - 1));
        int boundary = base + breaks[at];
        text.setIndex(boundary);
        return at == to ? boundary : DONE;
    }

    @Override
    public int first() {
        return move(0);
    }

    @Override
    public int last() {
        return move(breaks.length - 1);
    }

    @Override
    public int next(int n) {
        long to = (long) at + n;
        return move((int) Math.max(-1, Math.min(to, breaks.length)));
    }

    @Override
    public int next() {
        return move(at + 1);
    }

    @Override
    public int previous() {
        return move(at - 1);
    }

    private int checked(int offset) {
        int last = base + breaks[breaks.length - 1];
        if (offset < base || offset > last) {
            throw new IllegalArgumentException("offset out of bounds");
        }
        return Arrays.binarySearch(breaks, offset - base);
    }

    @Override
    public int following(int offset) {
        int found = checked(offset);
        return move(found >= 0 ? found + 1 : -found - 1);
    }

    @Override
    public int preceding(int offset) {
        int found = checked(offset);
        return move(found >= 0 ? found - 1 : -found - 2);
    }

    @Override
    public boolean isBoundary(int offset) {
        int found = checked(offset);
        move(found >= 0 ? found : -found - 1);
        return found >= 0;
    }

    @Override
    public int current() {
        return base + breaks[at];
    }

    @Override
    public CharacterIterator getText() {
        return text;
    }

    @Override
    public Object clone() {
        TextBreaks copy = (TextBreaks) super.clone();
        copy.text = (CharacterIterator) text.clone();
        return copy;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof TextBreaks && rule == ((TextBreaks) obj).rule && text.equals(((TextBreaks) obj).text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
