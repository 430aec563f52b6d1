package java.beans;

import java.lang.reflect.Method;

/** Describes the events of one kind that a bean tells its listeners. */
public class EventSetDescriptor extends FeatureDescriptor {
    private final Class<?> listenerType;
    private final MethodDescriptor[] listenerMethods;
    private final Method addMethod;
    private final Method removeMethod;
    private final Method getMethod;
    private boolean unicast;
    private boolean inDefaultEventSet = true;

    /** Describes the events of a listener with one method; add and remove have the usual names. */
    public EventSetDescriptor(Class<?> sourceClass, String eventSetName, Class<?> listenerType, String listenerMethodName)
            throws IntrospectionException {
        this(sourceClass, eventSetName, listenerType, new String[] {listenerMethodName},
            "add" + simpleName(listenerType), "remove" + simpleName(listenerType), "get" + simpleName(listenerType) + "s");
    }

    /** Describes the events of a listener. */
    public EventSetDescriptor(Class<?> sourceClass, String eventSetName, Class<?> listenerType,
            String[] listenerMethodNames, String addListenerMethodName, String removeListenerMethodName)
            throws IntrospectionException {
        this(sourceClass, eventSetName, listenerType, listenerMethodNames, addListenerMethodName,
            removeListenerMethodName, null);
    }

    /** Describes the events of a listener. */
    public EventSetDescriptor(Class<?> sourceClass, String eventSetName, Class<?> listenerType,
            String[] listenerMethodNames, String addListenerMethodName, String removeListenerMethodName,
            String getListenerMethodName) throws IntrospectionException {
        this(eventSetName, listenerType, listenerMethods(listenerType, listenerMethodNames),
            required(sourceClass, addListenerMethodName, listenerType),
            required(sourceClass, removeListenerMethodName, listenerType),
            getListenerMethodName == null ? null : BeanMethods.reader(sourceClass, getListenerMethodName));
    }

    /** Describes the events of a listener. */
    public EventSetDescriptor(String eventSetName, Class<?> listenerType, Method[] listenerMethods,
            Method addListenerMethod, Method removeListenerMethod) throws IntrospectionException {
        this(eventSetName, listenerType, listenerMethods, addListenerMethod, removeListenerMethod, null);
    }

    /** Describes the events of a listener; the method that returns all listeners may be null. */
    public EventSetDescriptor(String eventSetName, Class<?> listenerType, Method[] listenerMethods,
            Method addListenerMethod, Method removeListenerMethod, Method getListenerMethod)
            throws IntrospectionException {
        this(eventSetName, listenerType, described(listenerMethods), addListenerMethod, removeListenerMethod,
            getListenerMethod);
    }

    /** Describes the events of a listener. */
    public EventSetDescriptor(String eventSetName, Class<?> listenerType,
            MethodDescriptor[] listenerMethodDescriptors, Method addListenerMethod, Method removeListenerMethod)
            throws IntrospectionException {
        this(eventSetName, listenerType, listenerMethodDescriptors, addListenerMethod, removeListenerMethod, null);
    }

    private EventSetDescriptor(String name, Class<?> listenerType, MethodDescriptor[] methods, Method add, Method remove,
            Method get) {
        setName(name);
        this.listenerType = listenerType;
        listenerMethods = methods == null ? null : methods.clone();
        addMethod = add;
        removeMethod = remove;
        getMethod = get;
        unicast = add != null
            && java.util.Arrays.asList(add.getExceptionTypes()).contains(java.util.TooManyListenersException.class);
    }

    private static String simpleName(Class<?> type) {
        String name = type.getName();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    private static MethodDescriptor[] described(Method[] methods) {
        MethodDescriptor[] all = new MethodDescriptor[methods.length];
        for (int i = 0; i < methods.length; i++) {
            all[i] = new MethodDescriptor(methods[i]);
        }
        return all;
    }

    private static Method[] listenerMethods(Class<?> type, String[] names) throws IntrospectionException {
        Method[] found = new Method[names.length];
        for (int i = 0; i < names.length; i++) {
            for (Method method : type.getMethods()) {
                found[i] = method.getName().equals(names[i]) && method.getParameterCount() == 1 ? method : found[i];
            }
            if (found[i] == null) {
                throw new IntrospectionException("Method not found: " + names[i]);
            }
        }
        return found;
    }

    private static Method required(Class<?> source, String name, Class<?> listenerType) throws IntrospectionException {
        Method found = name == null ? null : BeanMethods.writer(source, name, listenerType);
        if (found == null) {
            throw new IntrospectionException("Method not found: " + name);
        }
        return found;
    }

    /** Returns the type of the listeners. */
    public Class<?> getListenerType() {
        return listenerType;
    }

    /** Returns the methods that are called. */
    public synchronized Method[] getListenerMethods() {
        Method[] methods = new Method[listenerMethods.length];
        for (int i = 0; i < methods.length; i++) {
            methods[i] = listenerMethods[i].getMethod();
        }
        return methods;
    }

    /** Returns the descriptions of the methods that are called. */
    public synchronized MethodDescriptor[] getListenerMethodDescriptors() {
        return listenerMethods.clone();
    }

    /** Returns the method that adds a listener. */
    public synchronized Method getAddListenerMethod() {
        return addMethod;
    }

    /** Returns the method that removes a listener. */
    public synchronized Method getRemoveListenerMethod() {
        return removeMethod;
    }

    /** Returns the method that returns all listeners, or null. */
    public synchronized Method getGetListenerMethod() {
        return getMethod;
    }

    /** Sets whether there can be only one listener. */
    public void setUnicast(boolean unicast) {
        this.unicast = unicast;
    }

    /** Returns whether there can be only one listener. */
    public boolean isUnicast() {
        return unicast;
    }

    /** Sets whether the events are among the usual ones. */
    public void setInDefaultEventSet(boolean inDefaultEventSet) {
        this.inDefaultEventSet = inDefaultEventSet;
    }

    /** Returns whether the events are among the usual ones. */
    public boolean isInDefaultEventSet() {
        return inDefaultEventSet;
    }

    @Override
    void appendTo(StringBuilder out) {
        append(out, "unicast", unicast);
        append(out, "inDefaultEventSet", inDefaultEventSet);
        append(out, "listenerType", listenerType);
        append(out, "getListenerMethod", getMethod);
        append(out, "addListenerMethod", addMethod);
        append(out, "removeListenerMethod", removeMethod);
    }
}
