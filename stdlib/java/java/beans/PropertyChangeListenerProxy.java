package java.beans;

import java.util.EventListenerProxy;

/** A listener together with the name of the one property it listens to. */
public class PropertyChangeListenerProxy extends EventListenerProxy<PropertyChangeListener> implements PropertyChangeListener {
    private final String propertyName;

    /** Creates the pair. */
    public PropertyChangeListenerProxy(String propertyName, PropertyChangeListener listener) {
        super(listener);
        this.propertyName = propertyName;
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        getListener().propertyChange(event);
    }

    /** Returns the name of the property. */
    public String getPropertyName() {
        return propertyName;
    }
}
