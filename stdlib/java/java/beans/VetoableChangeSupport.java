package java.beans;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Keeps the listeners to a bean's constrained properties and asks them about changes. Those that are not serializable are left out of a stream. */
public class VetoableChangeSupport implements Serializable {
    private static final long serialVersionUID = -5090210921595982017L;
    private transient NamedListeners<VetoableChangeListener> listeners = new NamedListeners<>();
    private final Object source;

    /** Creates the support of a bean. */
    public VetoableChangeSupport(Object sourceBean) {
        source = Objects.requireNonNull(sourceBean);
    }

    /** Adds a listener to all properties; null is ignored. */
    public void addVetoableChangeListener(VetoableChangeListener listener) {
        if (listener instanceof VetoableChangeListenerProxy) {
            VetoableChangeListenerProxy proxy = (VetoableChangeListenerProxy) listener;
            addVetoableChangeListener(proxy.getPropertyName(), proxy.getListener());
        } else if (listener != null) {
            listeners.add(null, listener);
        }
    }

    /** Removes a listener to all properties. */
    public void removeVetoableChangeListener(VetoableChangeListener listener) {
        if (listener instanceof VetoableChangeListenerProxy) {
            VetoableChangeListenerProxy proxy = (VetoableChangeListenerProxy) listener;
            removeVetoableChangeListener(proxy.getPropertyName(), proxy.getListener());
        } else if (listener != null) {
            listeners.remove(null, listener);
        }
    }

    /** Returns all listeners; those to one property are wrapped with its name. */
    public VetoableChangeListener[] getVetoableChangeListeners() {
        List<VetoableChangeListener> all = listeners.named(null);
        for (String name : listeners.names()) {
            for (VetoableChangeListener listener : listeners.named(name)) {
                all.add(new VetoableChangeListenerProxy(name, listener));
            }
        }
        return all.toArray(new VetoableChangeListener[0]);
    }

    /** Adds a listener to one property; nulls are ignored. */
    public void addVetoableChangeListener(String propertyName, VetoableChangeListener listener) {
        if (propertyName != null && listener != null) {
            listeners.add(propertyName, unwrapped(propertyName, listener));
        }
    }

    /** Removes a listener to one property. */
    public void removeVetoableChangeListener(String propertyName, VetoableChangeListener listener) {
        if (propertyName != null && listener != null) {
            listeners.remove(propertyName, unwrapped(propertyName, listener));
        }
    }

    private static VetoableChangeListener unwrapped(String name, VetoableChangeListener listener) {
        VetoableChangeListener inner = listener;
        while (inner instanceof VetoableChangeListenerProxy && name.equals(((VetoableChangeListenerProxy) inner).getPropertyName())) {
            inner = ((VetoableChangeListenerProxy) inner).getListener();
        }
        return inner;
    }

    /** Returns the listeners to one property. */
    public VetoableChangeListener[] getVetoableChangeListeners(String propertyName) {
        return propertyName == null ? new VetoableChangeListener[0] : listeners.named(propertyName).toArray(new VetoableChangeListener[0]);
    }

    /** Returns whether anyone would be told of a change of a property. */
    public boolean hasListeners(String propertyName) {
        return !listeners.concerned(propertyName).isEmpty();
    }

    /** Tells of a change, unless the values are equal and not null. */
    public void fireVetoableChange(String propertyName, Object oldValue, Object newValue)
            throws PropertyVetoException {
        if (oldValue == null || newValue == null || !oldValue.equals(newValue)) {
            fireVetoableChange(new PropertyChangeEvent(source, propertyName, oldValue, newValue));
        }
    }

    /** Tells of a change, unless the values are equal. */
    public void fireVetoableChange(String propertyName, int oldValue, int newValue)
            throws PropertyVetoException {
        if (oldValue != newValue) {
            fireVetoableChange(propertyName, Integer.valueOf(oldValue), Integer.valueOf(newValue));
        }
    }

    /** Tells of a change, unless the values are equal. */
    public void fireVetoableChange(String propertyName, boolean oldValue, boolean newValue)
            throws PropertyVetoException {
        if (oldValue != newValue) {
            fireVetoableChange(propertyName, Boolean.valueOf(oldValue), Boolean.valueOf(newValue));
        }
    }

    /** Asks about a change that has been put together; on a veto those already asked are told of the way back. */
    public void fireVetoableChange(PropertyChangeEvent event) throws PropertyVetoException {
        Object before = event.getOldValue();
        if (before != null && event.getNewValue() != null && before.equals(event.getNewValue())) {
            return;
        }
        List<VetoableChangeListener> asked = listeners.concerned(event.getPropertyName());
        for (int i = 0; i < asked.size(); i++) {
            try {
                asked.get(i).vetoableChange(event);
            } catch (PropertyVetoException veto) {
                revert(asked.subList(0, i), event);
                throw veto;
            }
        }
    }

    private void revert(List<VetoableChangeListener> asked, PropertyChangeEvent event) {
        PropertyChangeEvent back = new PropertyChangeEvent(source, event.getPropertyName(), event.getNewValue(),
            event.getOldValue());
        for (VetoableChangeListener listener : asked) {
            try {
                listener.vetoableChange(back);
            } catch (PropertyVetoException ignored) {
                // the way back cannot be refused
            }
        }
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        List<Object> kept = new ArrayList<>();
        for (VetoableChangeListener listener : getVetoableChangeListeners()) {
            boolean named = listener instanceof VetoableChangeListenerProxy;
            VetoableChangeListener inner = named ? ((VetoableChangeListenerProxy) listener).getListener() : listener;
            if (inner instanceof Serializable) {
                kept.add(named ? ((VetoableChangeListenerProxy) listener).getPropertyName() : "");
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
            listeners.add((Boolean) kept[i + 1] ? (String) kept[i] : null, (VetoableChangeListener) kept[i + 2]);
        }
    }
}
