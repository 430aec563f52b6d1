package java.beans;

/** Thrown by a listener that does not accept a change. */
public class PropertyVetoException extends Exception {
    private static final long serialVersionUID = 129596057694162164L;
    /** The change that was refused. */
    private final PropertyChangeEvent evt;

    /** Creates the exception. */
    public PropertyVetoException(String mess, PropertyChangeEvent evt) {
        super(mess);
        this.evt = evt;
    }

    /** Returns the change that was refused. */
    public PropertyChangeEvent getPropertyChangeEvent() {
        return evt;
    }
}
