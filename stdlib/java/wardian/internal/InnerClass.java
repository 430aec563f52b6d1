package wardian.internal;

import java.util.ArrayList;

/** An entry of the InnerClasses attribute. */
public final class InnerClass {
    /** The class, in internal form. */
    public final String name;
    /** The class it is a member of, or null. */
    public final String outerName;
    /** The name in the source code, null for anonymous classes. */
    public final String simpleName;
    /** The modifiers in the source code. */
    public final int flags;

    private InnerClass(Class<?> holder, Bytes in) {
        name = ClassFile.text(holder, in.u2());
        outerName = ClassFile.text(holder, in.u2());
        simpleName = ClassFile.text(holder, in.u2());
        flags = in.u2();
    }

    private static InnerClass[] all(Class<?> c) {
        byte[] bytes = ClassFile.attribute(c, "InnerClasses");
        if (bytes == null) {
            return new InnerClass[0];
        }
        Bytes in = new Bytes(bytes);
        InnerClass[] entries = new InnerClass[in.u2()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = new InnerClass(c, in);
        }
        return entries;
    }

    /** The entry a class has for itself, or null. */
    public static InnerClass of(Class<?> c) {
        if (c.isPrimitive() || c.isArray()) {
            return null;
        }
        InnerClass[] entries = all(c);
        String own = entries.length == 0 ? null : c.getName().replace('.', '/');
        for (int i = 0; i < entries.length; i++) {
            if (own.equals(entries[i].name)) {
                return entries[i];
            }
        }
        return null;
    }

    /** The member classes of a class. */
    public static Class<?>[] membersOf(Class<?> c) {
        InnerClass[] entries = all(c);
        String own = c.getName().replace('.', '/');
        ArrayList<Class<?>> found = new ArrayList<>();
        for (int i = 0; i < entries.length; i++) {
            if (own.equals(entries[i].outerName) && entries[i].simpleName != null) {
                found.add(ClassFile.load(c, entries[i].name));
            }
        }
        return found.toArray(new Class<?>[0]);
    }
}
