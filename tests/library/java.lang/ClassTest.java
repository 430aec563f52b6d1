import java.io.Serializable;
import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;

/** What a class says about itself: names, kinds, nesting, relations, members. */
// jdk: 25
// covers: Package Module Deprecated FunctionalInterface Override SafeVarargs SuppressWarnings
public class ClassTest {
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @interface Mark {
        String value() default "none";
    }

    @Mark("base")
    static class Base<T> implements Serializable {
        protected int number;
        public T value;

        public Base() {}

        protected Base(int number) {}

        public void run() {}

        private static void hidden() {}

        class Inner {}
    }

    static final class Derived extends Base<String> implements Comparable<Derived> {
        public String name;

        public int compareTo(Derived other) {
            return 0;
        }
    }

    enum Kind { ONE, TWO { void body() {} } }

    sealed interface Shape permits Circle, Square {}

    record Circle(int radius) implements Shape {}

    record Square(@Mark("side") int side, String... names) implements Shape {}

    interface Face {
        default void def() {}
    }

    static void describe(Class<?> c) {
        System.out.println(c + " | " + c.getName() + " | " + c.getSimpleName() + " | " + c.getTypeName() + " | " + c.getCanonicalName() + " | " + c.getPackageName() + " | " + c.toGenericString());
        System.out.println("  " + c.isInterface() + c.isArray() + c.isPrimitive() + c.isEnum() + c.isAnnotation() + c.isRecord() + c.isSealed() + c.isHidden() + c.isSynthetic() + " " + c.isAnonymousClass() + c.isLocalClass() + c.isMemberClass() + " " + Modifier.toString(c.getModifiers()));
        System.out.println("  " + c.getSuperclass() + " " + Arrays.toString(c.getInterfaces()) + " " + c.getGenericSuperclass() + " " + Arrays.toString(c.getGenericInterfaces()) + " " + Arrays.toString(c.getTypeParameters()));
        System.out.println("  " + c.getDeclaringClass() + " " + c.getEnclosingClass() + " " + c.getEnclosingMethod() + " " + c.getEnclosingConstructor() + " " + c.getComponentType() + " " + c.componentType() + " " + (c == void.class ? "" : c.arrayType()) + " " + c.descriptorString() + " " + c.getNestHost());
        System.out.println("  " + Arrays.toString(c.getEnumConstants()) + " " + Arrays.toString(c.getRecordComponents()) + " " + Arrays.toString(c.getPermittedSubclasses()) + " " + c.desiredAssertionStatus());
    }

    static String sorted(Object[] members) {
        String[] texts = Arrays.stream(members).map(Object::toString).sorted().toArray(String[]::new);
        return String.join("; ", texts);
    }

    static void members(Class<?> c) {
        System.out.println(sorted(c.getDeclaredFields()) + "\n" + sorted(c.getDeclaredMethods()) + "\n" + sorted(c.getDeclaredConstructors()) + "\n" + sorted(c.getDeclaredClasses()));
        System.out.println(sorted(c.getFields()) + "\n" + sorted(c.getMethods()) + "\n" + sorted(c.getConstructors()) + "\n" + sorted(c.getClasses()));
    }

    interface Action {
        Object run() throws Exception;
    }

    static void attempt(Action a) {
        try {
            System.out.println(a.run());
        } catch (Throwable t) {
            System.out.println(t instanceof NullPointerException ? "null" : t.toString());
        }
    }

    @SuppressWarnings("deprecation")
    public static void main(String[] args) throws Exception {
        Runnable anonymous = new Runnable() { public void run() {} };
        class Local {}
        Class<?>[] all = {Object.class, StringBuilder.class, int.class, void.class, int[].class, String[][].class, Base.class, Base.Inner.class, Derived.class, Kind.class, Kind.TWO.getClass(), Shape.class, Circle.class, Square.class, Mark.class, Face.class, anonymous.getClass(), Local.class, Map.Entry.class, Override.class, Thread.State.class};
        for (Class<?> c : all) describe(c);
        members(Base.class);
        members(Derived.class);
        members(Circle.class);
        for (Class<?> a : all) {
            StringBuilder line = new StringBuilder();
            for (Class<?> b : all) line.append(a.isAssignableFrom(b) ? '1' : '0');
            System.out.println(line);
        }
        System.out.println(Number.class.isInstance(5) + " " + int.class.isInstance(5) + " " + String.class.isInstance(null) + " " + Base.class.isNestmateOf(Derived.class) + " " + Arrays.toString(Shape.class.getNestMembers()).contains("Circle"));
        for (String name : new String[] {"java.lang.String", "int", "[I", "[Ljava.lang.String;", "[[D", "ClassTest$Base", "ClassTest.Base", "java/lang/String", "no.such.Class", "", "[X", "[Lno.such.Class;", "Ljava.lang.String;", "java.lang.String[]"}) attempt(() -> Class.forName(name));
        attempt(() -> Class.forName(null));
        attempt(() -> Class.forName("ClassTest$Kind", false, ClassTest.class.getClassLoader()));
        for (String p : new String[] {"int", "void", "boolean", "Integer", "java.lang.String"}) attempt(() -> Class.forPrimitiveName(p));
        attempt(() -> String.class.cast("text"));
        attempt(() -> Integer.class.cast("text"));
        attempt(() -> Integer.class.cast(null));
        attempt(() -> Integer.class.asSubclass(Number.class));
        attempt(() -> String.class.asSubclass(Number.class));
        attempt(() -> Base.class.getDeclaredField("nothing"));
        attempt(() -> Base.class.getField("number"));
        attempt(() -> Derived.class.getField("value"));
        attempt(() -> Base.class.getMethod("run", int.class));
        attempt(() -> Derived.class.getMethod("run"));
        attempt(() -> Base.class.getDeclaredMethod("hidden"));
        attempt(() -> Base.class.getConstructor(int.class));
        attempt(() -> Base.class.getDeclaredConstructor(int.class));
        attempt(() -> Base.class.getMethod(null));
        attempt(() -> Base.class.newInstance() != null);
        attempt(() -> Shape.class.newInstance());
        attempt(() -> Circle.class.newInstance());
        attempt(() -> Derived.class.getAnnotation(Mark.class));
        attempt(() -> Arrays.toString(Derived.class.getAnnotations()) + Arrays.toString(Derived.class.getDeclaredAnnotations()) + Derived.class.isAnnotationPresent(Mark.class) + Derived.class.getDeclaredAnnotation(Mark.class) + Arrays.toString(Base.class.getAnnotationsByType(Mark.class)));
        for (Class<?> c : new Class<?>[] {Deprecated.class, FunctionalInterface.class, SafeVarargs.class, Override.class, SuppressWarnings.class}) System.out.println(c + " " + c.isAnnotation() + " " + sorted(c.getAnnotations()) + " " + sorted(c.getDeclaredMethods()));
        System.out.println(String.class.getPackage() + " " + ClassTest.class.getPackage() + "| " + int.class.getPackage() + " " + String.class.getPackage().getName() + " " + String.class.getPackage().isSealed() + " " + Package.getPackage("java.util") + " " + String.class.getPackage().hashCode());
        System.out.println(String.class.getModule() + " " + ClassTest.class.getModule().isNamed() + " " + ClassTest.class.getModule().getName() + " " + String.class.getModule().isExported("java.lang") + " " + String.class.getModule().isOpen("java.lang") + " " + String.class.getModule().getPackages().contains("java.util") + " " + String.class.getModule().canRead(ClassTest.class.getModule())
            + " " + ClassTest.class.getModule().canRead(String.class.getModule()) + " " + String.class.getModule().getClassLoader() + " " + ModuleLayer.boot().findModule("java.base").isPresent() + " " + ModuleLayer.empty().modules() + " " + ModuleLayer.boot().findModule("none").isPresent() + " " + String.class.getModule().isExported("java.lang", ClassTest.class.getModule()));
        System.out.println(String.class.getClassLoader() + " " + (ClassTest.class.getClassLoader() == ClassLoader.getSystemClassLoader()) + " " + String.class.getSigners() + " " + ClassTest.class.getResource("none.txt") + " " + ClassTest.class.getResourceAsStream("/none.txt") + " " + (ClassTest.class.getResource("ClassTest.class") != null) + " " + (Object.class.getResourceAsStream("Object.class") != null));
        System.out.println(int.class.hashCode() == int.class.hashCode() ? String.class.equals(String.class) : false);
    }
}
