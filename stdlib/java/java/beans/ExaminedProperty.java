package java.beans;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The accessors found under one property's name, and what they make together. */
final class ExaminedProperty {
    private Method getter;
    private Method isGetter;
    private Method indexedGetter;
    private final List<Method> setters = new ArrayList<>();
    private final List<Method> indexedSetters = new ArrayList<>();

    /** The name of the property a method gives access to, or null. */
    static String nameOf(Method method) {
        String name = method.getName();
        boolean is = name.startsWith("is") && method.getReturnType() == boolean.class && method.getParameterCount() == 0;
        String rest = is ? name.substring(2) : name.startsWith("get") || name.startsWith("set") ? name.substring(3) : "";
        return rest.isEmpty() || BeanMethods.isStatic(method) ? null : Introspector.decapitalize(rest);
    }

    void add(Method method) {
        Class<?>[] types = method.getParameterTypes();
        boolean index = types.length > 0 && types[0] == int.class;
        boolean isVoid = method.getReturnType() == void.class;
        if (method.getName().startsWith("is")) {
            isGetter = method;
        } else if (method.getName().startsWith("get")) {
            if (types.length == 0 && !isVoid) {
                getter = method;
            } else if (types.length == 1 && index && !isVoid) {
                indexedGetter = method;
            }
        } else if (isVoid && types.length == 1) {
            setters.add(method);
        } else if (isVoid && types.length == 2 && index) {
            indexedSetters.add(method);
        }
    }

    /** The description, or null if the accessors do not amount to a property. */
    PropertyDescriptor describe(String name) throws IntrospectionException {
        Method read = isGetter != null && (getter == null || getter.getReturnType() == boolean.class) ? isGetter : getter;
        Method write = fitting(setters, 0, read);
        Method indexedWrite = fitting(indexedSetters, 1, indexedGetter);
        if ((indexedGetter != null || indexedWrite != null) && elementsFit(read, write, indexedGetter, indexedWrite)) {
            return new IndexedPropertyDescriptor(name, read, write, indexedGetter, indexedWrite);
        }
        if (read == null && write == null) {
            return null;
        }
        PropertyDescriptor property = new PropertyDescriptor(name, read, write);
        property.setConstrained(write != null
            && Arrays.asList(write.getExceptionTypes()).contains(PropertyVetoException.class));
        return property;
    }

    /** The setter of what the getter returns; without a getter any. */
    private static Method fitting(List<Method> setters, int parameter, Method getter) {
        for (Method setter : setters) {
            if (getter == null || setter.getParameterTypes()[parameter] == getter.getReturnType()) {
                return setter;
            }
        }
        return null;
    }

    private static boolean elementsFit(Method read, Method write, Method indexedRead, Method indexedWrite) {
        Class<?> whole = read != null ? read.getReturnType() : write != null ? write.getParameterTypes()[0] : null;
        Class<?> element = indexedRead != null ? indexedRead.getReturnType() : indexedWrite.getParameterTypes()[1];
        return whole == null || whole.getComponentType() == element;
    }
}
