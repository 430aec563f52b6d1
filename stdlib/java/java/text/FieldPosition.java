package java.text;

/** Where a field lies in formatted text. */
public class FieldPosition {
    private final int field;
    private final Format.Field attribute;
    int beginIndex;
    int endIndex;

    /** Creates a position for a field. */
    public FieldPosition(int field) {
        this(null, field);
    }

    /** Creates a position for a field. */
    public FieldPosition(Format.Field attribute) {
        this(attribute, -1);
    }

    /** Creates a position for a field, which formats without attributes know by a number. */
    public FieldPosition(Format.Field attribute, int fieldID) {
        this.attribute = attribute;
        field = fieldID;
    }

    /** Returns the field as an attribute, or null. */
    public Format.Field getFieldAttribute() {
        return attribute;
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
    void note(int number, Format.Field noted, int begin, int end) {
        boolean wanted = attribute != null ? attribute == noted || noted == null && number == field
            : number >= 0 && number == field;
        if (wanted && beginIndex == 0 && endIndex == 0 && begin < end) {
            beginIndex = begin;
            endIndex = end;
        }
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof FieldPosition)) {
            return false;
        }
        FieldPosition other = (FieldPosition) obj;
        return field == other.field && attribute == other.attribute && beginIndex == other.beginIndex
            && endIndex == other.endIndex;
    }

    @Override
    public int hashCode() {
        return field << 24 | beginIndex << 16 | endIndex;
    }

    @Override
    public String toString() {
        return getClass().getName() + "[field=" + field + ",attribute=" + attribute + ",beginIndex=" + beginIndex
            + ",endIndex=" + endIndex + ']';
    }
}
