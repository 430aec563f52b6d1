package java.text;

/** Walks over text in both directions. */
public interface CharacterIterator extends Cloneable {
    /** What is returned beyond the ends. */
    char DONE = '\uFFFF';

    /** Goes to the beginning. */
    char first();

    /** Goes to the last char. */
    char last();

    /** Returns the current char. */
    char current();

    /** Goes forward. */
    char next();

    /** Goes back. */
    char previous();

    /** Goes to a position. */
    char setIndex(int position);

    /** Returns the index of the first char. */
    int getBeginIndex();

    /** Returns the index behind the last char. */
    int getEndIndex();

    /** Returns the current index. */
    int getIndex();

    /** Returns a copy. */
    Object clone();
}
