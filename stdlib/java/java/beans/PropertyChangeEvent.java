package java.beans;

/** Tells that a property changed, or is about to. */
public class PropertyChangeEvent extends java.util.EventObject {
    private static final long serialVersionUID = 7042693688939648123L;
    private final String propertyName;
    private final Object newValue;
    private final Object oldValue;
    private Object propagationId;

    /** Creates an event; a null name stands for several properties. */
    public PropertyChangeEvent(Object source, String propertyName, Object oldValue, Object newValue) {
        super(source);
        this.propertyName = propertyName;
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    /** Returns the name of the property, or null. */
    public String getPropertyName() {
        return propertyName;
    }

    /** Returns the value after the change. */
    public Object getNewValue() {
        return newValue;
    }

    /** Returns the value before the change. */
    public Object getOldValue() {
        return oldValue;
    }

    /** Sets the object that is reserved for later use. */
    public void setPropagationId(Object propagationId) {
        this.propagationId = propagationId;
    }

    /** Returns the object that is reserved for later use. */
    public Object getPropagationId() {
        return propagationId;
    }

    /** The part of the text that subclasses add to. */
    String details() {
        return "";
    }

    @Override
    public String toString() {
        return getClass().getName() + "[propertyName=" + propertyName + details() + "; oldValue=" + oldValue + "; newValue="
            + newValue + "; propagationId=" + propagationId + "; source=" + getSource() + "]";
    }
}
