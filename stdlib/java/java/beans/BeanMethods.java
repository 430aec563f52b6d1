package java.beans;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The methods of a bean, and the usual ones among them. */
final class BeanMethods {
    private BeanMethods() {
    }

    /** The public methods of a class, inherited ones included; those the compiler made come last. */
    static List<Method> of(Class<?> bean) {
        Method[] all = bean.getMethods();
        List<Method> kept = new ArrayList<>();
        List<Method> bridges = new ArrayList<>();
        for (Method method : all) {
            if (!method.isBridge()) {
                kept.add(method);
            } else if (!hasOriginal(method, all)) {
                bridges.add(method);
            }
        }
        kept.addAll(bridges);
        return kept;
    }

    private static boolean hasOriginal(Method bridge, Method[] all) {
        for (Method method : all) {
            if (!method.isBridge() && method.getName().equals(bridge.getName())
                && Arrays.equals(method.getParameterTypes(), bridge.getParameterTypes())) {
                return true;
            }
        }
        return false;
    }

    static boolean isStatic(Method method) {
        return Modifier.isStatic(method.getModifiers());
    }

    /** The method of a name without parameters that returns something, or null. */
    static Method reader(Class<?> bean, String name) {
        for (Method method : of(bean)) {
            if (method.getName().equals(name) && method.getParameterCount() == 0 && method.getReturnType() != void.class
                && (!name.startsWith("is") || method.getReturnType() == boolean.class)) {
                return method;
            }
        }
        return null;
    }

    /** The method of a name with one parameter of a type, any type if it is null. */
    static Method writer(Class<?> bean, String name, Class<?> type) {
        for (Method method : of(bean)) {
            if (method.getName().equals(name) && method.getParameterCount() == 1
                && (type == null || method.getParameterTypes()[0] == type)) {
                return method;
            }
        }
        return null;
    }

    static boolean hasChangeListeners(Class<?> bean) {
        return writer(bean, "addPropertyChangeListener", PropertyChangeListener.class) != null
            && writer(bean, "removePropertyChangeListener", PropertyChangeListener.class) != null;
    }
}
