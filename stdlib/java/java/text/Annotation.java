package java.text;

/** A value that belongs to a part of a text as a whole: it is gone when the part is changed. */
public class Annotation {
    private final Object value;

    /** Creates one, of a value that may be null. */
    public Annotation(Object value) {
        this.value = value;
    }

    /** Returns the value. */
    public Object getValue() {
        return value;
    }

    @Override
    public String toString() {
        return getClass().getName() + "[value=" + value + "]";
    }
}
