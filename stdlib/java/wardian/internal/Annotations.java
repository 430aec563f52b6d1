package wardian.internal;

import java.lang.annotation.Annotation;
import java.lang.annotation.AnnotationFormatError;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The annotations of an element (JVMS 4.7.16). */
public final class Annotations {
    private static final Annotations NONE = new Annotations(new LinkedHashMap<>());

    private final Map<Class<?>, Annotation> declared;
    /** Of the superclass, as far as they are inherited; else null. */
    private Annotations inherited;

    private Annotations(Map<Class<?>, Annotation> declared) {
        this.declared = declared;
    }

    /** No annotations. */
    public static Annotations none() {
        return NONE;
    }

    /** Some annotations. */
    public static Annotations of(Annotation[] all) {
        Map<Class<?>, Annotation> map = new LinkedHashMap<>();
        for (Annotation a : all) {
            map.put(a.annotationType(), a);
        }
        return new Annotations(map);
    }

    /** The annotations of a class. */
    public static Annotations ofClass(Class<?> c) {
        if (c.isArray() || c.isPrimitive()) {
            return NONE;
        }
        Annotations own = parse(ClassFile.attribute(c, "RuntimeVisibleAnnotations"), c);
        Class<?> above = c.getSuperclass();
        if (above == null || above == Object.class) {
            return own;
        }
        Annotations all = new Annotations(own.declared);
        ArrayList<Annotation> kept = new ArrayList<>();
        for (Annotation a : above.getAnnotations()) {
            if (isInherited(a.annotationType())) {
                kept.add(a);
            }
        }
        all.inherited = of(kept.toArray(new Annotation[0]));
        return all;
    }

    /** The annotations of a member. */
    public static Annotations ofMember(AccessibleObject member) {
        return parse(ClassFile.attribute(member, "RuntimeVisibleAnnotations"),
            ((Member) member).getDeclaringClass());
    }

    /** Parses an attribute, which may be null. */
    public static Annotations parse(byte[] bytes, Class<?> owner) {
        if (bytes == null) {
            return NONE;
        }
        return of(annotations(new Bytes(bytes), owner));
    }

    private static Annotation[] annotations(Bytes in, Class<?> owner) {
        ArrayList<Annotation> found = new ArrayList<>();
        for (int left = in.u2(); left > 0; left--) {
            Annotation a = annotation(in, owner);
            if (a != null) {
                found.add(a);
            }
        }
        return found.toArray(new Annotation[0]);
    }

    /** The annotations of each parameter; the compiler's own parameters have none. */
    public static Annotation[][] ofParameters(Executable e, int count) {
        Annotation[][] all = new Annotation[count][];
        byte[] bytes = ClassFile.attribute(e, "RuntimeVisibleParameterAnnotations");
        Bytes in = bytes == null ? null : new Bytes(bytes);
        int listed = in == null ? 0 : in.u1();
        for (int i = 0; i < count; i++) {
            all[i] = i < count - listed ? new Annotation[0]
                : annotations(in, e.getDeclaringClass());
        }
        return all;
    }

    /** The default of an annotation's member, or null. */
    public static Object defaultValue(Method m) {
        byte[] bytes = ClassFile.attribute(m, "AnnotationDefault");
        return bytes == null ? null : value(new Bytes(bytes), m.getDeclaringClass(), m.getReturnType());
    }

    /** Is the annotation interface marked as inherited? */
    public static boolean isInherited(Class<?> type) {
        return type != Inherited.class && type.isAnnotationPresent(Inherited.class);
    }

    // ---- Parsing ----

    /** Null when the annotation's interface is not there. */
    private static Annotation annotation(Bytes in, Class<?> owner) {
        Class<?> type;
        try {
            type = Descriptors.field(ClassFile.text(owner, in.u2()), owner.getClassLoader());
        } catch (TypeNotPresentException e) {
            type = null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        Method[] members = type == null ? new Method[0] : ClassFile.methods(type);
        for (Method m : members) {
            Object byDefault = defaultValue(m);
            if (byDefault != null) {
                values.put(m.getName(), byDefault);
            }
        }
        for (int left = in.u2(); left > 0; left--) {
            String name = ClassFile.text(owner, in.u2());
            Class<?> wanted = null;
            for (Method m : members) {
                wanted = m.getName().equals(name) ? m.getReturnType() : wanted;
            }
            Object value = value(in, owner, wanted);
            if (wanted != null) {
                values.put(name, value);
            }
        }
        return type == null || !type.isAnnotation() ? null : make(type, values);
    }

    private static Annotation make(Class<?> type, Map<String, Object> values) {
        InvocationHandler handler = new AnnotationHandler(type, values);
        return (Annotation) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object value(Bytes in, Class<?> owner, Class<?> wanted) {
        char tag = (char) in.u1();
        switch (tag) {
            case 'Z':
                return (Integer) ClassFile.constant(owner, in.u2()) != 0;
            case 'B':
                return ((Integer) ClassFile.constant(owner, in.u2())).byteValue();
            case 'C':
                return (char) ((Integer) ClassFile.constant(owner, in.u2())).intValue();
            case 'S':
                return ((Integer) ClassFile.constant(owner, in.u2())).shortValue();
            case 'e':
                return enumValue(owner, ClassFile.text(owner, in.u2()), ClassFile.text(owner, in.u2()));
            case 'c':
                return Descriptors.field(ClassFile.text(owner, in.u2()), owner.getClassLoader());
            case '@':
                return annotation(in, owner);
            case '[':
                return array(in, owner, wanted);
            case 'I':
            case 'J':
            case 'F':
            case 'D':
            case 's':
                return ClassFile.constant(owner, in.u2());
            default:
                throw new AnnotationFormatError("Unknown tag " + tag);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object enumValue(Class<?> owner, String descriptor, String name) {
        Class type = Descriptors.field(descriptor, owner.getClassLoader());
        return Enum.valueOf(type, name);
    }

    private static Object array(Bytes in, Class<?> owner, Class<?> wanted) {
        Class<?> element = wanted == null || !wanted.isArray() ? Object.class : wanted.getComponentType();
        Object array = Array.newInstance(element, in.u2());
        for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(array, i, value(in, owner, element));
        }
        return array;
    }

    // ---- Look-up ----

    /** A declared annotation, or null. */
    public <A extends Annotation> A declared(Class<A> type) {
        if (type == null) {
            throw new NullPointerException();
        }
        return type.cast(declared.get(type));
    }

    /** A declared or inherited annotation, or null. */
    public <A extends Annotation> A get(Class<A> type) {
        A found = declared(type);
        return found != null || inherited == null ? found : inherited.declared(type);
    }

    /** The declared annotations. */
    public Annotation[] allDeclared() {
        return declared.values().toArray(new Annotation[0]);
    }

    /** The declared and inherited annotations. */
    public Annotation[] all() {
        if (inherited == null) {
            return allDeclared();
        }
        Map<Class<?>, Annotation> all = new LinkedHashMap<>(inherited.declared);
        all.putAll(declared);
        return all.values().toArray(new Annotation[0]);
    }

    /** The declared annotations of a type, those in a container too. */
    @SuppressWarnings("unchecked")
    public <A extends Annotation> A[] declaredByType(Class<A> type) {
        A single = declared(type);
        Repeatable repeatable = type.getDeclaredAnnotation(Repeatable.class);
        Annotation container = repeatable == null ? null : declared.get(repeatable.value());
        A[] held = container == null ? (A[]) Array.newInstance(type, 0)
            : (A[]) ((AnnotationHandler) Proxy.getInvocationHandler(container)).member("value");
        if (single == null) {
            return held;
        }
        A[] all = (A[]) Array.newInstance(type, held.length + 1);
        all[0] = single;
        System.arraycopy(held, 0, all, 1, held.length);
        return all;
    }
}
