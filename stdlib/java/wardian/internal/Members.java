package wardian.internal;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;

/** The reflected members of a class; callers hand out copies only. */
public final class Members {
    private static final Class<?>[] NO_CLASSES = new Class<?>[0];

    private final Class<?> owner;
    private Field[] fields;
    private Method[] methods;
    private Constructor<?>[] constructors;
    private Field[] publicFields;
    private Method[] publicMethods;
    private RecordComponent[] components;

    /** Reads nothing yet. */
    public Members(Class<?> owner) {
        this.owner = owner;
    }

    /** A copy of a member that may be made accessible. */
    @SuppressWarnings("unchecked")
    public static <M extends AccessibleObject> M copy(M member) {
        return (M) ClassFile.duplicate(member);
    }

    /** Copies of members that may be made accessible. */
    public static <M extends AccessibleObject> M[] copy(M[] members) {
        M[] copies = members.clone();
        for (int i = 0; i < copies.length; i++) {
            copies[i] = copy(copies[i]);
        }
        return copies;
    }

    /** A copy of the array. */
    public static RecordComponent[] copy(RecordComponent[] components) {
        return components.clone();
    }

    /** The declared fields. */
    public Field[] fields() {
        if (fields == null) {
            fields = ClassFile.fields(owner);
        }
        return fields;
    }

    /** The declared methods. */
    public Method[] methods() {
        if (methods == null) {
            methods = ClassFile.methods(owner);
        }
        return methods;
    }

    /** The constructors. */
    public Constructor<?>[] constructors() {
        if (constructors == null) {
            constructors = ClassFile.constructors(owner);
        }
        return constructors;
    }

    // ---- Public members ----

    /** The public constructors. */
    public Constructor<?>[] publicConstructors() {
        ArrayList<Constructor<?>> found = new ArrayList<>();
        for (Constructor<?> c : constructors()) {
            if (Modifier.isPublic(c.getModifiers())) {
                found.add(c);
            }
        }
        return found.toArray(new Constructor<?>[0]);
    }

    private static Members of(Class<?> c) {
        return new Members(c);
    }

    /** The public fields: own ones, then the interfaces', then the superclass's. */
    public Field[] publicFields() {
        if (publicFields == null) {
            LinkedHashMap<Field, Field> found = new LinkedHashMap<>();
            collectFields(owner, found);
            publicFields = found.values().toArray(new Field[0]);
        }
        return publicFields;
    }

    private static void collectFields(Class<?> c, LinkedHashMap<Field, Field> found) {
        for (Field f : of(c).fields()) {
            if (Modifier.isPublic(f.getModifiers())) {
                found.putIfAbsent(f, f);
            }
        }
        for (Class<?> i : c.getInterfaces()) {
            collectFields(i, found);
        }
        if (c.getSuperclass() != null) {
            collectFields(c.getSuperclass(), found);
        }
    }

    /** The public methods: own ones, then the superclass's, then the interfaces'. */
    public Method[] publicMethods() {
        if (publicMethods == null) {
            ArrayList<Method> found = new ArrayList<>();
            collectMethods(owner, found, false);
            publicMethods = found.toArray(new Method[0]);
        }
        return publicMethods;
    }

    private static void collectMethods(Class<?> c, ArrayList<Method> found, boolean inherited) {
        for (Method m : of(c).methods()) {
            boolean hidden = inherited && c.isInterface() && Modifier.isStatic(m.getModifiers());
            if (Modifier.isPublic(m.getModifiers()) && !hidden) {
                addMethod(found, m);
            }
        }
        if (c.getSuperclass() != null) {
            collectMethods(c.getSuperclass(), found, true);
        }
        for (Class<?> i : c.getInterfaces()) {
            collectMethods(i, found, true);
        }
    }

    private static boolean sameSignature(Method a, Method b) {
        return a.getName().equals(b.getName())
            && Arrays.equals(a.getParameterTypes(), b.getParameterTypes());
    }

    /** Adds a method unless a more specific one of its signature and result is there. */
    private static void addMethod(ArrayList<Method> found, Method m) {
        for (int i = 0; i < found.size(); i++) {
            Method other = found.get(i);
            if (other.getReturnType() != m.getReturnType() || !sameSignature(other, m)) {
                continue;
            }
            Class<?> a = other.getDeclaringClass();
            Class<?> b = m.getDeclaringClass();
            if (!a.isInterface() || b.isAssignableFrom(a)) {
                return;
            }
            if (!b.isInterface() || a.isAssignableFrom(b)) {
                found.remove(i--);
            }
        }
        found.add(m);
    }

    // ---- Look-up ----

    /** A declared field, or null. */
    public Field declaredField(String name) {
        for (Field f : fields()) {
            if (f.getName().equals(name)) {
                return f;
            }
        }
        return null;
    }

    /** A public field, or null. */
    public Field publicField(String name) {
        for (Field f : publicFields()) {
            if (f.getName().equals(name)) {
                return f;
            }
        }
        return null;
    }

    private static Class<?>[] orNone(Class<?>[] types) {
        return types == null ? NO_CLASSES : types;
    }

    /** The method with the most specific result. */
    private static Method best(Method[] all, String name, Class<?>[] types) {
        Class<?>[] wanted = orNone(types);
        Method best = null;
        for (Method m : all) {
            if (!m.getName().equals(name) || !Arrays.equals(m.getParameterTypes(), wanted)) {
                continue;
            }
            if (best == null || best.getReturnType() != m.getReturnType()
                    && best.getReturnType().isAssignableFrom(m.getReturnType())) {
                best = m;
            }
        }
        return best;
    }

    /** A declared method, or null. */
    public Method declaredMethod(String name, Class<?>[] types) {
        return best(methods(), name, types);
    }

    /** A public method, or null. */
    public Method publicMethod(String name, Class<?>[] types) {
        return best(publicMethods(), name, types);
    }

    /** A constructor, or null. */
    public Constructor<?> constructor(Class<?>[] types) {
        Class<?>[] wanted = orNone(types);
        for (Constructor<?> c : constructors()) {
            if (Arrays.equals(c.getParameterTypes(), wanted)) {
                return c;
            }
        }
        return null;
    }

    private static String descriptor(Class<?>[] types) {
        StringBuilder text = new StringBuilder("(");
        for (Class<?> type : types) {
            text.append(type.descriptorString());
        }
        return text.append(')').toString();
    }

    /** A declared method by descriptor, or null. */
    public Method method(String name, String descriptor) {
        for (Method m : methods()) {
            if (m.getName().equals(name) && descriptor.equals(
                    descriptor(m.getParameterTypes()) + m.getReturnType().descriptorString())) {
                return copy(m);
            }
        }
        return null;
    }

    /** A constructor by descriptor, or null. */
    public Constructor<?> constructor(String descriptor) {
        for (Constructor<?> c : constructors()) {
            if (descriptor.equals(descriptor(c.getParameterTypes()) + "V")) {
                return copy(c);
            }
        }
        return null;
    }

    /** The components of a record. */
    public RecordComponent[] components() {
        if (components == null) {
            components = RecordSupport.components(owner);
        }
        return components;
    }
}
