// jdk: 25
import java.lang.reflect.*;
import java.util.*;

/** Classes, methods, fields and constructors by name. */
public class ReflectionBasics {
    static class Target {
        public int number = 5;
        private String text = "private";
        static long counter = 7;
        public Target() {}
        public Target(String t, int n) { text = t; number = n; }
        public String join(String a, int b) { return a + b + text; }
        static double half(int x) { return x / 2.0; }
        private void fail() { throw new IllegalStateException("inside"); }
    }

    public static void main(String[] args) throws Exception {
        Class<?> c = Class.forName("ReflectionBasics$Target");
        System.out.println(c.getName() + " " + c.getSimpleName() + " " + c.getSuperclass());
        // expect: ReflectionBasics$Target Target class java.lang.Object
        Object o = c.getConstructor(String.class, int.class).newInstance("made", 9);
        System.out.println(c.getMethod("join", String.class, int.class).invoke(o, "x", 3)); // expect: x3made
        System.out.println(c.getDeclaredMethod("half", int.class).invoke(null, 5)); // expect: 2.5
        Field f = c.getDeclaredField("text");
        f.setAccessible(true);
        f.set(o, "changed");
        System.out.println(f.get(o) + " " + f.getType() + " " + Modifier.toString(f.getModifiers()));
        // expect: changed class java.lang.String private
        Field n = c.getField("number");
        n.setInt(o, 77);
        System.out.println(n.getInt(o) + " " + n.get(o)); // expect: 77 77
        Field k = c.getDeclaredField("counter");
        k.setLong(null, 1L << 40);
        System.out.println(k.get(null)); // expect: 1099511627776
        try {
            Method m = c.getDeclaredMethod("fail");
            m.setAccessible(true);
            m.invoke(o);
        } catch (InvocationTargetException e) {
            System.out.println(e.getCause()); // expect: java.lang.IllegalStateException: inside
        }
        try {
            c.getMethod("join", String.class, int.class).invoke(o, "too few");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage()); // expect: wrong number of arguments: 1 expected: 2
        }
        try {
            c.getMethod("absent");
        } catch (NoSuchMethodException e) {
            System.out.println(e.getMessage()); // expect: ReflectionBasics$Target.absent()
        }
        try {
            Class.forName("no.such.Class");
        } catch (ClassNotFoundException e) {
            System.out.println(e.getMessage()); // expect: no.such.Class
        }
        TreeSet<String> names = new TreeSet<>();
        for (Method m : c.getDeclaredMethods()) names.add(m.getName());
        System.out.println(names); // expect: [fail, half, join]
        System.out.println(c.getDeclaredConstructors().length); // expect: 2
    }
}
