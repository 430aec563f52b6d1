package wardian.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** Makes the classes of proxies. */
public final class ProxySupport {
    /** By loader (null too), then by interfaces. */
    private static final Map<ClassLoader, Map<List<Class<?>>, Class<?>>> CLASSES = new WeakHashMap<>();
    private static final Map<Class<?>, Boolean> KNOWN = new WeakHashMap<>();
    private static int counter;

    private ProxySupport() {
    }

    /** Did classFor make the class? */
    public static boolean isKnown(Class<?> c) {
        synchronized (CLASSES) {
            return KNOWN.containsKey(c);
        }
    }

    /** The class for some interfaces, made once. */
    public static Class<?> classFor(ClassLoader loader, Class<?>[] interfaces) {
        List<Class<?>> key = Arrays.asList(interfaces.clone());
        synchronized (CLASSES) {
            Map<List<Class<?>>, Class<?>> known = CLASSES.get(loader);
            if (known == null) {
                known = new HashMap<>();
                CLASSES.put(loader, known);
            }
            Class<?> found = known.get(key);
            if (found == null) {
                check(loader, key);
                found = define(loader, key);
                known.put(key, found);
                KNOWN.put(found, true);
            }
            return found;
        }
    }

    private static void check(ClassLoader loader, List<Class<?>> interfaces) {
        for (int i = 0; i < interfaces.size(); i++) {
            Class<?> c = interfaces.get(i);
            if (!c.isInterface()) {
                throw new IllegalArgumentException(c.getName() + " is not an interface");
            }
            if (interfaces.indexOf(c) != i) {
                throw new IllegalArgumentException("repeated interface: " + c.getName());
            }
            Class<?> seen = null;
            try {
                seen = Class.forName(c.getName(), false, loader);
            } catch (ClassNotFoundException ignored) {
                seen = null;
            }
            if (seen != c) {
                throw new IllegalArgumentException(c.getName()
                    + " referenced from a method is not visible from class loader");
            }
        }
    }

    /** An object of the class. */
    public static Object make(Class<?> c, InvocationHandler h) {
        try {
            Constructor<?> constructor = ClassFile.constructors(c)[0];
            return Reflection.construct(constructor, new Object[] {h});
        } catch (InvocationTargetException e) {
            throw new InternalError(e.getCause());
        }
    }

    private static Class<?> define(ClassLoader loader, List<Class<?>> interfaces) {
        String in = "jdk.proxy1";
        boolean isPublic = true;
        for (Class<?> c : interfaces) {
            if (!Modifier.isPublic(c.getModifiers())) {
                in = c.getPackageName();
                isPublic = false;
            }
        }
        String name = (in.isEmpty() ? "" : in + ".") + "$Proxy" + counter++;
        Method[] methods = methods(interfaces);
        byte[] bytes = new ProxyWriter(name.replace('.', '/'), isPublic, interfaces, methods).write();
        Class<?> made = Reflection.define(loader, bytes);
        try {
            Field table = ClassFile.fields(made)[0];
            table.setAccessible(true);
            table.set(null, methods);
        } catch (IllegalAccessException e) {
            throw new InternalError(e);
        }
        return made;
    }

    /** hashCode, equals, toString, then the interfaces' methods, one per signature. */
    private static Method[] methods(List<Class<?>> interfaces) {
        Map<String, Method> found = new LinkedHashMap<>();
        try {
            add(found, Object.class.getMethod("hashCode"));
            add(found, Object.class.getMethod("equals", Object.class));
            add(found, Object.class.getMethod("toString"));
        } catch (NoSuchMethodException e) {
            throw new InternalError(e);
        }
        for (Class<?> c : interfaces) {
            for (Method m : c.getMethods()) {
                if (!Modifier.isStatic(m.getModifiers())) {
                    add(found, m);
                }
            }
        }
        ArrayList<Method> all = new ArrayList<>(found.values());
        for (Method m : all) {
            m.setAccessible(true);
        }
        return all.toArray(new Method[0]);
    }

    private static void add(Map<String, Method> found, Method m) {
        found.putIfAbsent(m.getName() + ProxyWriter.descriptor(m), m);
    }

    /** Calls a default method of an interface the proxy's class names. */
    public static Object invokeDefault(Object proxy, Method method, Object[] args) throws Throwable {
        if (!Proxy.isProxyClass(proxy.getClass())) {
            throw new IllegalArgumentException("'proxy' is not a proxy instance");
        }
        if (!method.isDefault()) {
            throw new IllegalArgumentException("\"" + method + "\" is not a default method");
        }
        if (!method.getDeclaringClass().isInstance(proxy)) {
            throw new IllegalArgumentException("\"" + method.getDeclaringClass()
                + "\" is not a proxy interface");
        }
        try {
            return Reflection.invokeExactly(method, proxy, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
