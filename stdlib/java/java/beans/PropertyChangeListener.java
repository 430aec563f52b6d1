package java.beans;

/** Is told when a bound property changes. */
public interface PropertyChangeListener extends java.util.EventListener {
    /** Called when a property has changed. */
    void propertyChange(PropertyChangeEvent evt);
}
