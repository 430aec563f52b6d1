package java.text;

/** Where a parser stands, and where it failed. */
public class ParsePosition {
    int index;
    int errorIndex = -1;

    /** Creates a position. */
    public ParsePosition(int index) {
        this.index = index;
    }

    /** Returns the position. */
    public int getIndex() {
        return index;
    }

    /** Sets the position. */
    public void setIndex(int index) {
        this.index = index;
    }

    /** Returns where an error was found, or -1. */
    public int getErrorIndex() {
        return errorIndex;
    }

    /** Sets where an error was found. */
    public void setErrorIndex(int ei) {
        errorIndex = ei;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ParsePosition && ((ParsePosition) obj).index == index
            && ((ParsePosition) obj).errorIndex == errorIndex;
    }

    @Override
    public int hashCode() {
        return errorIndex << 16 | index;
    }

    @Override
    public String toString() {
        return getClass().getName() + "[index=" + index + ",errorIndex=" + errorIndex + ']';
    }
}
