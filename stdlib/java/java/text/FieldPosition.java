package java.text;

/** Where a field lies in formatted text. */
public class FieldPosition {
    private final int field;
    int beginIndex;
    int endIndex;

    /** Creates a position for a field. */
    public FieldPosition(int field) {
        this.field = field;
    }

    /** Returns the field. */
    public int getField() {
        return field;
    }

    /** Returns where the field begins. */
    public int getBeginIndex() {
        return beginIndex;
    }

    /** Returns where the field ends. */
    public int getEndIndex() {
        return endIndex;
    }

    /** Sets where the field begins. */
    public void setBeginIndex(int bi) {
        beginIndex = bi;
    }

    /** Sets where the field ends. */
    public void setEndIndex(int ei) {
        endIndex = ei;
    }

    /** Notes a field; the first one counts. */
    final void note(int number, int begin, int end) {
        if (number == field && beginIndex == 0 && endIndex == 0) {
            beginIndex = begin;
            endIndex = end;
        }
    }
}
