import java.util.*;

/** Names and properties of class objects. */
public class ClassObjects {
    interface I {}
    enum E { X { } }
    record R() {}
    @interface A {}
    static abstract class C implements I, Comparable<C> {}

    public static void main(String[] args) throws Exception {
        Class<?>[] all = {int.class, void.class, int[].class, String[][].class, I.class, E.class, E.X.getClass(), R.class, A.class, C.class,
            Map.Entry.class, new Object() {}.getClass()};
        for (Class<?> c : all) System.out.println(c.getName() + " " + c.getSimpleName() + " " + c.getTypeName() + " " + c.isInterface() + c.isEnum() + c.isRecord() + c.isAnnotation() + c.isArray() + c.isPrimitive());
        // expect: int int int falsefalsefalsefalsefalsetrue
        // expect: void void void falsefalsefalsefalsefalsetrue
        // expect: [I int[] int[] falsefalsefalsefalsetruefalse
        // expect: [[Ljava.lang.String; String[][] java.lang.String[][] falsefalsefalsefalsetruefalse
        // expect: ClassObjects$I I ClassObjects$I truefalsefalsefalsefalsefalse
        // expect: ClassObjects$E E ClassObjects$E falsetruefalsefalsefalsefalse
        // expect: ClassObjects$E$1  ClassObjects$E$1 falsefalsefalsefalsefalsefalse
        // expect: ClassObjects$R R ClassObjects$R falsefalsetruefalsefalsefalse
        // expect: ClassObjects$A A ClassObjects$A truefalsefalsetruefalsefalse
        // expect: ClassObjects$C C ClassObjects$C falsefalsefalsefalsefalsefalse
        // expect: java.util.Map$Entry Entry java.util.Map$Entry truefalsefalsefalsefalsefalse
        // expect: ClassObjects$1  ClassObjects$1 falsefalsefalsefalsefalsefalse
        System.out.println(int.class == Integer.TYPE); // expect: true
        System.out.println(Arrays.toString(C.class.getInterfaces()));
        // expect: [interface ClassObjects$I, interface java.lang.Comparable]
        System.out.println(Number.class.isAssignableFrom(Integer.class)); // expect: true
        System.out.println(Integer.class.isAssignableFrom(Number.class)); // expect: false
        System.out.println(I.class.isInstance("x")); // expect: false
        System.out.println(java.lang.reflect.Modifier.toString(C.class.getModifiers())); // expect: abstract static
        System.out.println(C.class.getEnclosingClass()); // expect: class ClassObjects
        System.out.println(Object.class.getSuperclass()); // expect: null
        System.out.println(I.class.getSuperclass()); // expect: null
        System.out.println(String.class + " " + int.class + " " + I.class);
        // expect: class java.lang.String int interface ClassObjects$I
        System.out.println(String.class.getPackageName() + "|" + C.class.getPackageName()); // expect: java.lang|
        System.out.println(R.class.getRecordComponents().length); // expect: 0
        System.out.println(Class.forName("[I")); // expect: class [I
        System.out.println(Class.forName("[Ljava.lang.String;")); // expect: class [Ljava.lang.String;
    }
}
