package java.beans;

/** Tells that an element of an indexed property changed. */
public class IndexedPropertyChangeEvent extends PropertyChangeEvent {
    private static final long serialVersionUID = -320227448495806870L;
    private final int index;

    /** Creates an event. */
    public IndexedPropertyChangeEvent(Object source, String propertyName, Object oldValue, Object newValue, int index) {
        super(source, propertyName, oldValue, newValue);
        this.index = index;
    }

    /** Returns the index of the element. */
    public int getIndex() {
        return index;
    }

    @Override
    String details() {
        return "; index=" + index;
    }
}
