package java.text;

import java.util.Locale;
import java.util.Objects;

/**
 * Finds where text can be divided. Deviation: the rules are the same in all locales; words of scripts that are written
 * without spaces and have no kana or ideographs are not looked up in dictionaries.
 */
public abstract class BreakIterator implements Cloneable {
    /** Returned when there is no further boundary. */
    public static final int DONE = -1;

    /** For subclasses. */
    protected BreakIterator() {
    }

    /** Returns an iterator over what people take for characters. */
    public static BreakIterator getCharacterInstance() {
        return new TextBreaks(TextBreaks.CHARACTER);
    }

    /** Returns an iterator over what people take for characters. */
    public static BreakIterator getCharacterInstance(Locale locale) {
        Objects.requireNonNull(locale);
        return getCharacterInstance();
    }

    /** Returns an iterator over words, and what is between them. */
    public static BreakIterator getWordInstance() {
        return new TextBreaks(TextBreaks.WORD);
    }

    /** Returns an iterator over words, and what is between them. */
    public static BreakIterator getWordInstance(Locale locale) {
        Objects.requireNonNull(locale);
        return getWordInstance();
    }

    /** Returns an iterator over parts that a line can end with. */
    public static BreakIterator getLineInstance() {
        return new TextBreaks(TextBreaks.LINE);
    }

    /** Returns an iterator over parts that a line can end with. */
    public static BreakIterator getLineInstance(Locale locale) {
        Objects.requireNonNull(locale);
        return getLineInstance();
    }

    /** Returns an iterator over sentences. */
    public static BreakIterator getSentenceInstance() {
        return new TextBreaks(TextBreaks.SENTENCE);
    }

    /** Returns an iterator over sentences. */
    public static BreakIterator getSentenceInstance(Locale locale) {
        Objects.requireNonNull(locale);
        return getSentenceInstance();
    }

    /** Returns the locales that can be asked for. */
    public static synchronized Locale[] getAvailableLocales() {
        return Locale.getAvailableLocales();
    }

    /** Goes to the first boundary: the start of the text. */
    public abstract int first();

    /** Goes to the last boundary: the end of the text. */
    public abstract int last();

    /** Goes some boundaries on, or back if n is negative. */
    public abstract int next(int n);

    /** Goes to the next boundary. */
    public abstract int next();

    /** Goes to the boundary before. */
    public abstract int previous();

    /** Goes to the first boundary behind an offset. */
    public abstract int following(int offset);

    /** Goes to the last boundary before an offset. */
    public int preceding(int offset) {
        int at = following(offset);
        while (at >= offset && at != DONE) {
            at = previous();
        }
        return at;
    }

    /** Returns whether an offset is a boundary, and goes there; if not, goes to the next one. */
    public boolean isBoundary(int offset) {
        return offset == 0 || following(offset - 1) == offset;
    }

    /** Returns the boundary that was found last. */
    public abstract int current();

    /** Returns the text. */
    public abstract CharacterIterator getText();

    /** Sets the text and goes to its start. */
    public void setText(String newText) {
        setText(new StringCharacterIterator(newText));
    }

    /** Sets the text and goes to its start. */
    public abstract void setText(CharacterIterator newText);

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new InternalError(impossible);
        }
    }
}
