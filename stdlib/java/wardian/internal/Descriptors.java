package wardian.internal;

import java.util.ArrayList;

/** Descriptors and wrapper classes. */
public final class Descriptors {
    private Descriptors() {
    }

    /** The class of a field descriptor. */
    public static Class<?> field(String descriptor, ClassLoader loader) {
        switch (descriptor.charAt(0)) {
            case 'Z':
                return boolean.class;
            case 'B':
                return byte.class;
            case 'C':
                return char.class;
            case 'S':
                return short.class;
            case 'I':
                return int.class;
            case 'J':
                return long.class;
            case 'F':
                return float.class;
            case 'D':
                return double.class;
            case 'V':
                return void.class;
            default:
                return reference(descriptor, loader);
        }
    }

    private static Class<?> reference(String descriptor, ClassLoader loader) {
        String name = descriptor.replace('/', '.');
        if (name.charAt(0) == 'L') {
            name = name.substring(1, name.length() - 1);
        }
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new TypeNotPresentException(name, e);
        }
    }

    private static int end(String descriptor, int at) {
        int i = at;
        while (descriptor.charAt(i) == '[') {
            i++;
        }
        return descriptor.charAt(i) == 'L' ? descriptor.indexOf(';', i) + 1 : i + 1;
    }

    /** The classes of a method descriptor: parameters, then the result. */
    public static Class<?>[] method(String descriptor, ClassLoader loader) {
        if (!descriptor.startsWith("(") || descriptor.indexOf(')') < 0 || descriptor.indexOf('.') >= 0) {
            throw new IllegalArgumentException("not a method descriptor: " + descriptor);
        }
        ArrayList<Class<?>> types = new ArrayList<>();
        int at = 1;
        while (descriptor.charAt(at) != ')') {
            int end = end(descriptor, at);
            types.add(field(descriptor.substring(at, end), loader));
            at = end;
        }
        types.add(field(descriptor.substring(at + 1), loader));
        return types.toArray(new Class<?>[0]);
    }

    private static final Class<?>[] PAIRS = {
        int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class,
        char.class, Character.class, byte.class, Byte.class, short.class, Short.class,
        float.class, Float.class, double.class, Double.class, void.class, Void.class,
    };

    /** The wrapper of a primitive type, the type itself otherwise. */
    public static Class<?> wrapper(Class<?> type) {
        for (int i = 0; i < PAIRS.length; i += 2) {
            if (PAIRS[i] == type) {
                return PAIRS[i + 1];
            }
        }
        return type;
    }

    /** The primitive type of a wrapper, the type itself otherwise. */
    public static Class<?> unwrapped(Class<?> type) {
        for (int i = 1; i < PAIRS.length; i += 2) {
            if (PAIRS[i] == type) {
                return PAIRS[i - 1];
            }
        }
        return type;
    }
}
