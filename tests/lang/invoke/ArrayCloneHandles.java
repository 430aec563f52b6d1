import java.lang.invoke.*;
import java.util.Arrays;

// jdk: 25
/** clone() of arrays, through method handles. */
public class ArrayCloneHandles {
    interface Cloner<T> { Object copy(T t); }

    static void show(String what, Object value) { System.out.println(what + ": " + value); }

    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        MethodType object = MethodType.methodType(Object.class);
        for (Class<?> c : new Class<?>[] {int[].class, String[].class, long[][].class, Object[].class}) {
            MethodHandle h = lookup.findVirtual(c, "clone", object);
            show(c.getSimpleName(), h + " " + lookup.revealDirect(h));
            show("public", MethodHandles.publicLookup().findVirtual(c, "clone", object).type());
        }
        int[] numbers = {1, 2, 3};
        MethodHandle h = lookup.findVirtual(int[].class, "clone", object);
        Object copy = (Object) h.invokeExact(numbers);
        show("copy", Arrays.toString((int[]) copy) + (copy == numbers));
        show("invoke", ((int[]) h.invoke(numbers)).length);
        for (Object[] wrong : new Object[][] {{int[].class, int[].class}, {int.class, Object.class}, {Object.class, Object.class}, {String.class, Object.class}}) {
            try {
                show("found", lookup.findVirtual((Class<?>) wrong[0], "clone", MethodType.methodType((Class<?>) wrong[1])));
            } catch (ReflectiveOperationException e) {
                show(wrong[0] + "", e);
            }
        }
        Cloner<int[]> reference = int[]::clone;
        show("reference", Arrays.toString((int[]) reference.copy(numbers)));
        Cloner<String[]> texts = String[]::clone;
        show("texts", Arrays.toString((String[]) texts.copy(new String[] {"a"})));
        try {
            h.invoke((int[]) null);
        } catch (NullPointerException e) {
            show("null", "NullPointerException");
        }
        try {
            Object o = h.invoke((Object) "text");
        } catch (ClassCastException e) {
            show("text", e.getMessage());
        }
        for (String name : new String[] {"toString", "hashCode", "getClass"}) {
            MethodType type = MethodType.methodType(name.equals("toString") ? String.class : name.equals("hashCode") ? int.class : Class.class);
            show(name, lookup.findVirtual(int[].class, name, type) + " " + lookup.revealDirect(lookup.findVirtual(int[].class, name, type)));
        }
        try {
            show("length", lookup.findGetter(int[].class, "length", int.class));
        } catch (ReflectiveOperationException e) {
            show("length", e);
        }
    }
}

// expect: int[]: MethodHandle(int[])Object invokeVirtual java.lang.Object.clone:()Object
// expect: public: (int[])Object
// expect: String[]: MethodHandle(String[])Object invokeVirtual java.lang.Object.clone:()Object
// expect: public: (String[])Object
// expect: long[][]: MethodHandle(long[][])Object invokeVirtual java.lang.Object.clone:()Object
// expect: public: (long[][])Object
// expect: Object[]: MethodHandle(Object[])Object invokeVirtual java.lang.Object.clone:()Object
// expect: public: (Object[])Object
// expect: copy: [1, 2, 3]false
// expect: invoke: 3
// expect: class [I: java.lang.NoSuchMethodException: no such method: [I.clone()int[]/invokeVirtual
// expect: int: java.lang.NoSuchMethodException: no such method: int.clone()Object/invokeVirtual
// expect: found: MethodHandle(ArrayCloneHandles)Object
// expect: class java.lang.String: java.lang.IllegalAccessException: no such method: java.lang.String.clone()Object/invokeVirtual
// expect: reference: [1, 2, 3]
// expect: texts: [a]
// expect: null: NullPointerException
// expect: text: Cannot cast java.lang.String to [I
// expect: toString: MethodHandle(int[])String invokeVirtual java.lang.Object.toString:()String
// expect: hashCode: MethodHandle(int[])int invokeVirtual java.lang.Object.hashCode:()int
// expect: getClass: MethodHandle(int[])Class invokeVirtual java.lang.Object.getClass:()Class
// expect: length: java.lang.NoSuchFieldException: no such field: [I.length/int/getField
