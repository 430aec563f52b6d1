package java.beans;

/** Is asked before a constrained property changes. */
public interface VetoableChangeListener extends java.util.EventListener {
    /** Called before a property changes; throws PropertyVetoException to keep the old value. */
    void vetoableChange(PropertyChangeEvent evt) throws PropertyVetoException;
}
