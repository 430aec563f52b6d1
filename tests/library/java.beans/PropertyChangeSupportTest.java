// covers: PropertyChangeEvent PropertyChangeListener PropertyChangeListenerProxy IndexedPropertyChangeEvent
// covers: VetoableChangeSupport VetoableChangeListener VetoableChangeListenerProxy PropertyVetoException
import java.beans.*;
import java.io.*;
import java.util.*;

public class PropertyChangeSupportTest {
    static class Kept implements PropertyChangeListener, Serializable {
        public void propertyChange(PropertyChangeEvent e) { System.out.println("kept " + e.getPropertyName()); }
    }

    public static void main(String[] args) throws Exception {
        PropertyChangeSupport support = new PropertyChangeSupport("source");
        PropertyChangeListener all = e -> System.out.println("all " + e);
        PropertyChangeListener one = e -> System.out.println("one " + e.getPropertyName() + e.getOldValue() + e.getNewValue()
            + e.getPropagationId() + e.getSource());
        support.addPropertyChangeListener(all);
        support.addPropertyChangeListener("p", one);
        support.addPropertyChangeListener(null);
        support.addPropertyChangeListener("p", null);
        support.addPropertyChangeListener(null, one);
        support.firePropertyChange("p", 1, 1);
        support.firePropertyChange("p", 1, 2);
        support.firePropertyChange("p", true, true);
        support.firePropertyChange("p", true, false);
        support.firePropertyChange("p", "a", "a");
        support.firePropertyChange("p", null, null);
        support.firePropertyChange("q", null, "x");
        support.firePropertyChange(null, "x", "y");
        support.fireIndexedPropertyChange("p", 3, "a", "b");
        support.fireIndexedPropertyChange("p", 3, 1, 2);
        support.fireIndexedPropertyChange("p", 3, true, true);
        System.out.println(support.hasListeners("p") + " " + support.hasListeners("zz") + " " + support.hasListeners(null));
        System.out.println(support.getPropertyChangeListeners().length + " " + support.getPropertyChangeListeners("p").length
            + " " + support.getPropertyChangeListeners(null).length + " " + support.getPropertyChangeListeners("none").length);
        PropertyChangeListenerProxy proxy = (PropertyChangeListenerProxy) support.getPropertyChangeListeners()[1];
        System.out.println(proxy.getPropertyName() + (proxy.getListener() == one));
        support.removePropertyChangeListener(proxy);
        support.removePropertyChangeListener(proxy);
        support.removePropertyChangeListener("none", all);
        System.out.println(support.getPropertyChangeListeners().length);
        support.addPropertyChangeListener(all);
        support.addPropertyChangeListener(new PropertyChangeListenerProxy("p", one));
        System.out.println(support.getPropertyChangeListeners().length + " " + support.getPropertyChangeListeners("p").length);
        support.removePropertyChangeListener(all);
        support.removePropertyChangeListener(all);
        support.removePropertyChangeListener("p", one);
        System.out.println(support.hasListeners("p"));

        support.addPropertyChangeListener(new Kept());
        support.addPropertyChangeListener("p", new Kept());
        support.addPropertyChangeListener("p", one);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(support);
        PropertyChangeSupport copy = (PropertyChangeSupport) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        copy.firePropertyChange("p", 1, 2);
        System.out.println(copy.getPropertyChangeListeners().length);

        VetoableChangeSupport veto = new VetoableChangeSupport("bean");
        veto.addVetoableChangeListener(e -> System.out.println("asked " + e.getOldValue() + " " + e.getNewValue()));
        veto.addVetoableChangeListener("age", e -> {
            if ((Integer) e.getNewValue() < 0) throw new PropertyVetoException("negative", e);
        });
        veto.fireVetoableChange("age", 1, 2);
        try {
            veto.fireVetoableChange("age", 1, -2);
        } catch (PropertyVetoException e) {
            System.out.println(e.getMessage() + " " + e.getPropertyChangeEvent());
        }
        veto.fireVetoableChange("other", true, false);
        veto.fireVetoableChange("other", "a", "a");
        System.out.println(veto.hasListeners("age") + " " + veto.getVetoableChangeListeners().length
            + ((VetoableChangeListenerProxy) veto.getVetoableChangeListeners()[1]).getPropertyName()
            + veto.getVetoableChangeListeners("age").length);

        PropertyChangeEvent event = new IndexedPropertyChangeEvent("s", "n", 1, 2, 7);
        event.setPropagationId("id");
        System.out.println(event + " " + ((IndexedPropertyChangeEvent) event).getIndex());
        for (Runnable r : new Runnable[] {() -> new PropertyChangeSupport(null), () -> new PropertyChangeEvent(null, "a", 1, 2),
            () -> new VetoableChangeSupport(null)}) {
            try {
                r.run();
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }
}
