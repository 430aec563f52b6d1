package java.beans;

import java.util.Map;
import java.util.WeakHashMap;

/**
 * Finds out what properties, events and methods a bean has: by a class of its own name with BeanInfo added, in its
 * package or one of the search path, and by the names of its methods.
 */
public class Introspector {
    /** Uses the class that describes the bean. */
    public static final int USE_ALL_BEANINFO = 1;
    /** Does not use the class that describes the bean. */
    public static final int IGNORE_IMMEDIATE_BEANINFO = 2;
    /** Uses the names of methods only. */
    public static final int IGNORE_ALL_BEANINFO = 3;

    private static final Map<Class<?>, BeanInfo> known = new WeakHashMap<>();
    private static String[] searchPath = {};

    private Introspector() {
    }

    /** Turns the first letter into a small one, unless the second is a capital too. */
    public static String decapitalize(String name) {
        if (name == null || name.isEmpty()) {
            return name;
        }
        boolean capitals = name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return capitals ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Returns what is known about a bean. */
    public static BeanInfo getBeanInfo(Class<?> beanClass) throws IntrospectionException {
        synchronized (known) {
            BeanInfo info = known.get(beanClass);
            if (info == null) {
                info = new ExaminedBean(beanClass, null, explicitInfo(beanClass));
                known.put(beanClass, info);
            }
            return info;
        }
    }

    /** Returns what is known about a bean, with or without classes that describe it. */
    public static BeanInfo getBeanInfo(Class<?> beanClass, int flags) throws IntrospectionException {
        return getBeanInfo(beanClass, null, flags);
    }

    /** Returns what is known about a bean, leaving out what a superclass has. */
    public static BeanInfo getBeanInfo(Class<?> beanClass, Class<?> stopClass) throws IntrospectionException {
        return getBeanInfo(beanClass, stopClass, USE_ALL_BEANINFO);
    }

    /** Returns what is known about a bean, leaving out what a superclass has. */
    public static BeanInfo getBeanInfo(Class<?> beanClass, Class<?> stopClass, int flags) throws IntrospectionException {
        if (stopClass == null && flags == USE_ALL_BEANINFO) {
            return getBeanInfo(beanClass);
        }
        if (stopClass != null && (stopClass == beanClass || !stopClass.isAssignableFrom(beanClass))) {
            throw new IntrospectionException(stopClass.getName() + " not superclass of " + beanClass.getName());
        }
        return new ExaminedBean(beanClass, stopClass, flags == USE_ALL_BEANINFO ? explicitInfo(beanClass) : null);
    }

    private static BeanInfo explicitInfo(Class<?> bean) {
        BeanInfo info = newInfo(bean, bean.getName() + "BeanInfo");
        String simple = bean.getName().substring(bean.getName().lastIndexOf('.') + 1);
        String[] packages = getBeanInfoSearchPath();
        for (int i = 0; info == null && i < packages.length; i++) {
            info = newInfo(bean, packages[i] + "." + simple + "BeanInfo");
        }
        return info;
    }

    private static BeanInfo newInfo(Class<?> bean, String name) {
        try {
            Class<?> type = Class.forName(name, true, bean.getClassLoader());
            return BeanInfo.class.isAssignableFrom(type) ? (BeanInfo) type.getDeclaredConstructor().newInstance() : null;
        } catch (ReflectiveOperationException | LinkageError none) {
            return null;
        }
    }

    /** Returns the packages that are searched for classes that describe beans. */
    public static synchronized String[] getBeanInfoSearchPath() {
        return searchPath.clone();
    }

    /** Sets the packages that are searched for classes that describe beans. */
    public static synchronized void setBeanInfoSearchPath(String[] path) {
        searchPath = path.clone();
    }

    /** Forgets what is known about all beans. */
    public static void flushCaches() {
        synchronized (known) {
            known.clear();
        }
    }

    /** Forgets what is known about a bean. */
    public static void flushFromCaches(Class<?> clz) {
        if (clz == null) {
            throw new NullPointerException();
        }
        synchronized (known) {
            known.remove(clz);
        }
    }
}
