package java.beans;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EventListener;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the methods of a class tell about it as a bean, and before them what a BeanInfo of its own tells. */
final class ExaminedBean extends SimpleBeanInfo {
    private final Class<?> bean;
    private final BeanInfo explicit;
    private final List<Method> methods = new ArrayList<>();
    private final Map<String, EventSetDescriptor> events = new TreeMap<>();
    private final Map<String, PropertyDescriptor> properties = new TreeMap<>();

    ExaminedBean(Class<?> bean, Class<?> stop, BeanInfo explicit) throws IntrospectionException {
        this.bean = bean;
        this.explicit = explicit;
        for (Method method : BeanMethods.of(bean)) {
            if (stop == null || !method.getDeclaringClass().isAssignableFrom(stop)) {
                methods.add(method);
            }
        }
        findEvents();
        findProperties();
    }

    private void findEvents() throws IntrospectionException {
        for (Method add : methods) {
            String name = add.getName();
            Class<?> type = add.getParameterCount() == 1 ? add.getParameterTypes()[0] : null;
            if (type == null || BeanMethods.isStatic(add) || !name.startsWith("add") || !name.endsWith("Listener")
                || !EventListener.class.isAssignableFrom(type) || !type.getName().endsWith(name.substring(3))) {
                continue;
            }
            Method remove = BeanMethods.writer(bean, "remove" + name.substring(3), type);
            if (remove != null && methods.contains(remove)) {
                String event = Introspector.decapitalize(name.substring(3, name.length() - 8));
                Method get = BeanMethods.reader(bean, "get" + name.substring(3) + "s");
                events.put(event, new EventSetDescriptor(event, type, type.getMethods(), add, remove, get));
            }
        }
        EventSetDescriptor[] told = explicit == null ? null : explicit.getEventSetDescriptors();
        for (EventSetDescriptor event : told == null ? new EventSetDescriptor[0] : told) {
            events.put(event.getName(), event);
        }
    }

    private void findProperties() throws IntrospectionException {
        PropertyDescriptor[] told = explicit == null ? null : explicit.getPropertyDescriptors();
        Map<String, ExaminedProperty> found = new TreeMap<>();
        // what the class tells itself is all there is
        for (Method method : told == null ? methods : List.<Method>of()) {
            String name = ExaminedProperty.nameOf(method);
            if (name != null) {
                found.computeIfAbsent(name, key -> new ExaminedProperty()).add(method);
            }
        }
        for (Map.Entry<String, ExaminedProperty> entry : found.entrySet()) {
            PropertyDescriptor property = entry.getValue().describe(entry.getKey());
            if (property != null) {
                property.setBound(tellsChanges(property));
                properties.put(entry.getKey(), property);
            }
        }
        for (PropertyDescriptor property : told == null ? new PropertyDescriptor[0] : told) {
            properties.put(property.getName(), property);
        }
    }

    /** Whether the class of an accessor has listeners to its properties. */
    private boolean tellsChanges(PropertyDescriptor property) {
        EventSetDescriptor changes = events.get("propertyChange");
        if (changes == null) {
            return false;
        }
        Method accessor = property.getReadMethod() != null ? property.getReadMethod() : property.getWriteMethod();
        if (accessor == null) {
            IndexedPropertyDescriptor indexed = (IndexedPropertyDescriptor) property;
            accessor = indexed.getIndexedReadMethod() != null ? indexed.getIndexedReadMethod()
                : indexed.getIndexedWriteMethod();
        }
        return changes.getAddListenerMethod().getDeclaringClass().isAssignableFrom(accessor.getDeclaringClass());
    }

    @Override
    public BeanDescriptor getBeanDescriptor() {
        BeanDescriptor told = explicit == null ? null : explicit.getBeanDescriptor();
        return told != null ? told : new BeanDescriptor(bean);
    }

    @Override
    public PropertyDescriptor[] getPropertyDescriptors() {
        return properties.values().toArray(new PropertyDescriptor[0]);
    }

    @Override
    public int getDefaultPropertyIndex() {
        int told = explicit == null ? -1 : explicit.getDefaultPropertyIndex();
        PropertyDescriptor[] theirs = told < 0 ? null : explicit.getPropertyDescriptors();
        return theirs == null || told >= theirs.length ? -1
            : new ArrayList<>(properties.keySet()).indexOf(theirs[told].getName());
    }

    @Override
    public EventSetDescriptor[] getEventSetDescriptors() {
        return events.values().toArray(new EventSetDescriptor[0]);
    }

    @Override
    public int getDefaultEventIndex() {
        int told = explicit == null ? -1 : explicit.getDefaultEventIndex();
        EventSetDescriptor[] theirs = told < 0 ? null : explicit.getEventSetDescriptors();
        return theirs == null || told >= theirs.length ? -1
            : new ArrayList<>(events.keySet()).indexOf(theirs[told].getName());
    }

    @Override
    public MethodDescriptor[] getMethodDescriptors() {
        MethodDescriptor[] told = explicit == null ? null : explicit.getMethodDescriptors();
        if (told != null) {
            return told;
        }
        MethodDescriptor[] all = new MethodDescriptor[methods.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = new MethodDescriptor(methods.get(i));
        }
        return all;
    }
}
