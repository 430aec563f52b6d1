package java.beans;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Keeps the listeners to a bean's properties and tells them of changes. Those that are not serializable are left out of a stream. */
public class PropertyChangeSupport implements Serializable {
    private static final long serialVersionUID = 6401253773779951803L;
    private transient NamedListeners<PropertyChangeListener> listeners = new NamedListeners<>();
    private final Object source;

    /** Creates the support of a bean. */
    public PropertyChangeSupport(Object sourceBean) {
        source = Objects.requireNonNull(sourceBean);
    }

    /** Adds a listener to all properties; null is ignored. */
    public void addPropertyChangeListener(PropertyChangeListener listener) {
        if (listener instanceof PropertyChangeListenerProxy) {
            PropertyChangeListenerProxy proxy = (PropertyChangeListenerProxy) listener;
            addPropertyChangeListener(proxy.getPropertyName(), proxy.getListener());
        } else if (listener != null) {
            listeners.add(null, listener);
        }
    }

    /** Removes a listener to all properties. */
    public void removePropertyChangeListener(PropertyChangeListener listener) {
        if (listener instanceof PropertyChangeListenerProxy) {
            PropertyChangeListenerProxy proxy = (PropertyChangeListenerProxy) listener;
            removePropertyChangeListener(proxy.getPropertyName(), proxy.getListener());
        } else if (listener != null) {
            listeners.remove(null, listener);
        }
    }

    /** Returns all listeners; those to one property are wrapped with its name. */
    public PropertyChangeListener[] getPropertyChangeListeners() {
        List<PropertyChangeListener> all = listeners.named(null);
        for (String name : listeners.names()) {
            for (PropertyChangeListener listener : listeners.named(name)) {
                all.add(new PropertyChangeListenerProxy(name, listener));
            }
        }
        return all.toArray(new PropertyChangeListener[0]);
    }

    /** Adds a listener to one property; nulls are ignored. */
    public void addPropertyChangeListener(String propertyName, PropertyChangeListener listener) {
        if (propertyName != null && listener != null) {
            listeners.add(propertyName, unwrapped(propertyName, listener));
        }
    }

    /** Removes a listener to one property. */
    public void removePropertyChangeListener(String propertyName, PropertyChangeListener listener) {
        if (propertyName != null && listener != null) {
            listeners.remove(propertyName, unwrapped(propertyName, listener));
        }
    }

    private static PropertyChangeListener unwrapped(String name, PropertyChangeListener listener) {
        PropertyChangeListener inner = listener;
        while (inner instanceof PropertyChangeListenerProxy && name.equals(((PropertyChangeListenerProxy) inner).getPropertyName())) {
            inner = ((PropertyChangeListenerProxy) inner).getListener();
        }
        return inner;
    }

    /** Returns the listeners to one property. */
    public PropertyChangeListener[] getPropertyChangeListeners(String propertyName) {
        return propertyName == null ? new PropertyChangeListener[0] : listeners.named(propertyName).toArray(new PropertyChangeListener[0]);
    }

    /** Returns whether anyone would be told of a change of a property. */
    public boolean hasListeners(String propertyName) {
        return !listeners.concerned(propertyName).isEmpty();
    }

    /** Tells of a change, unless the values are equal and not null. */
    public void firePropertyChange(String propertyName, Object oldValue, Object newValue) {
        if (oldValue == null || newValue == null || !oldValue.equals(newValue)) {
            firePropertyChange(new PropertyChangeEvent(source, propertyName, oldValue, newValue));
        }
    }

    /** Tells of a change, unless the values are equal. */
    public void firePropertyChange(String propertyName, int oldValue, int newValue) {
        if (oldValue != newValue) {
            firePropertyChange(propertyName, Integer.valueOf(oldValue), Integer.valueOf(newValue));
        }
    }

    /** Tells of a change, unless the values are equal. */
    public void firePropertyChange(String propertyName, boolean oldValue, boolean newValue) {
        if (oldValue != newValue) {
            firePropertyChange(propertyName, Boolean.valueOf(oldValue), Boolean.valueOf(newValue));
        }
    }

    /** Tells of a change that has been put together, unless its values are equal and not null. */
    public void firePropertyChange(PropertyChangeEvent event) {
        Object before = event.getOldValue();
        if (before != null && event.getNewValue() != null && before.equals(event.getNewValue())) {
            return;
        }
        for (PropertyChangeListener listener : listeners.concerned(event.getPropertyName())) {
            listener.propertyChange(event);
        }
    }

    /** Tells of a change of an element, unless the values are equal and not null. */
    public void fireIndexedPropertyChange(String propertyName, int index, Object oldValue, Object newValue) {
        if (oldValue == null || newValue == null || !oldValue.equals(newValue)) {
            firePropertyChange(new IndexedPropertyChangeEvent(source, propertyName, oldValue, newValue, index));
        }
    }

    /** Tells of a change of an element, unless the values are equal. */
    public void fireIndexedPropertyChange(String propertyName, int index, int oldValue, int newValue) {
        if (oldValue != newValue) {
            fireIndexedPropertyChange(propertyName, index, Integer.valueOf(oldValue), Integer.valueOf(newValue));
        }
    }

    /** Tells of a change of an element, unless the values are equal. */
    public void fireIndexedPropertyChange(String propertyName, int index, boolean oldValue, boolean newValue) {
        if (oldValue != newValue) {
            fireIndexedPropertyChange(propertyName, index, Boolean.valueOf(oldValue), Boolean.valueOf(newValue));
        }
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        List<Object> kept = new ArrayList<>();
        for (PropertyChangeListener listener : getPropertyChangeListeners()) {
            boolean named = listener instanceof PropertyChangeListenerProxy;
            PropertyChangeListener inner = named ? ((PropertyChangeListenerProxy) listener).getListener() : listener;
            if (inner instanceof Serializable) {
                kept.add(named ? ((PropertyChangeListenerProxy) listener).getPropertyName() : "");
                kept.add(named);
                kept.add(inner);
            }
        }
        out.writeObject(kept.toArray());
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        listeners = new NamedListeners<>();
        Object[] kept = (Object[]) in.readObject();
        for (int i = 0; i + 2 < kept.length; i += 3) {
            listeners.add((Boolean) kept[i + 1] ? (String) kept[i] : null, (PropertyChangeListener) kept[i + 2]);
        }
    }
}
