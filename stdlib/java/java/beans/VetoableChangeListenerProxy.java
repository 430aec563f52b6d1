package java.beans;

import java.util.EventListenerProxy;

/** A listener together with the name of the one property it listens to. */
public class VetoableChangeListenerProxy extends EventListenerProxy<VetoableChangeListener> implements VetoableChangeListener {
    private final String propertyName;

    /** Creates the pair. */
    public VetoableChangeListenerProxy(String propertyName, VetoableChangeListener listener) {
        super(listener);
        this.propertyName = propertyName;
    }

    @Override
    public void vetoableChange(PropertyChangeEvent event) throws PropertyVetoException {
        getListener().vetoableChange(event);
    }

    /** Returns the name of the property. */
    public String getPropertyName() {
        return propertyName;
    }
}
