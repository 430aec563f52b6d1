package wardian.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** What the class file says, as the runtime keeps it. */
public final class ClassFile {
    private ClassFile() {
    }

    /** The bytes of an attribute of a class, field, method or constructor, or null. */
    public static native byte[] attribute(Object holder, String name);

    /**
     * A constant: a String for Utf8, String and Class (internal form), a
     * wrapper for numbers, two Strings for NameAndType, else null.
     */
    public static native Object constant(Class<?> holder, int index);

    /** The descriptor of a primitive type, one letter. */
    public static native String primitiveDescriptor(Class<?> type);

    /** A copy of a reflected member, of the same member. */
    public static native Object duplicate(Object member);

    /** The declared fields in class-file order. */
    static native Field[] fields(Class<?> c);

    /** The declared methods in class-file order. */
    static native Method[] methods(Class<?> c);

    /** The declared constructors in class-file order. */
    static native Constructor<?>[] constructors(Class<?> c);

    /** A Utf8 or Class constant. */
    static String text(Class<?> holder, int index) {
        return index == 0 ? null : (String) constant(holder, index);
    }

    /** Loads a class that a class file names in internal form. */
    public static Class<?> load(Class<?> from, String internalName) {
        try {
            return Class.forName(internalName.replace('/', '.'), false, from.getClassLoader());
        } catch (ClassNotFoundException e) {
            NoClassDefFoundError error = new NoClassDefFoundError(internalName);
            error.initCause(e);
            throw error;
        }
    }

    /** Loads a class, or returns null when that fails. */
    public static Class<?> loadOrNull(Class<?> from, String internalName) {
        try {
            return load(from, internalName);
        } catch (LinkageError e) {
            return null;
        }
    }

    /** Class, name and descriptor (both null outside methods) of EnclosingMethod; null: none. */
    public static String[] enclosingMethod(Class<?> c) {
        byte[] bytes = c.isArray() || c.isPrimitive() ? null : attribute(c, "EnclosingMethod");
        if (bytes == null) {
            return null;
        }
        Bytes in = new Bytes(bytes);
        String outer = text(c, in.u2());
        int method = in.u2();
        String[] pair = method == 0 ? new String[2] : (String[]) constant(c, method);
        return new String[] {outer, pair[0], pair[1]};
    }

    /** The names in an attribute that is a table of classes, or null. */
    public static String[] classList(Class<?> c, String attribute) {
        byte[] bytes = attribute(c, attribute);
        return bytes == null ? null : names(c, new Bytes(bytes));
    }

    private static String[] names(Class<?> c, Bytes in) {
        String[] found = new String[in.u2()];
        for (int i = 0; i < found.length; i++) {
            found[i] = text(c, in.u2());
        }
        return found;
    }

    /** The exceptions a method or constructor declares. */
    public static Class<?>[] exceptions(Executable e) {
        byte[] bytes = attribute(e, "Exceptions");
        if (bytes == null) {
            return new Class<?>[0];
        }
        String[] names = names(e.getDeclaringClass(), new Bytes(bytes));
        Class<?>[] found = new Class<?>[names.length];
        for (int i = 0; i < names.length; i++) {
            found[i] = load(e.getDeclaringClass(), names[i]);
        }
        return found;
    }

    /** The Signature attribute, or null. */
    static String signature(Object holder, Class<?> owner) {
        byte[] bytes = attribute(holder, "Signature");
        return bytes == null ? null : text(owner, new Bytes(bytes).u2());
    }
}
