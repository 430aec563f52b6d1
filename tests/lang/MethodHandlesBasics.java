import java.lang.invoke.*;

/** Method handles find, bind, adapt and invoke. */
public class MethodHandlesBasics {
    static int add(int a, int b) { return a + b; }
    String text = "field";

    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodHandle add = l.findStatic(MethodHandlesBasics.class, "add", MethodType.methodType(int.class, int.class, int.class));
        System.out.println((int) add.invokeExact(3, 4)); // expect: 7
        System.out.println((Object) add.invoke((byte) 5, (Integer) 6)); // expect: 11
        MethodHandle length = l.findVirtual(String.class, "length", MethodType.methodType(int.class));
        System.out.println((int) length.invoke("hello")); // expect: 5
        System.out.println(MethodHandles.insertArguments(add, 0, 10).invoke(5)); // expect: 15
        MethodHandle make = l.findConstructor(StringBuilder.class, MethodType.methodType(void.class, String.class));
        System.out.println(make.invoke("built")); // expect: built
        MethodHandle get = l.findGetter(MethodHandlesBasics.class, "text", String.class);
        System.out.println((String) get.invoke(new MethodHandlesBasics())); // expect: field
        System.out.println(add.type() + " " + add.invokeWithArguments(1, 2)); // expect: (int,int)int 3
        try {
            Object o = add.invokeExact(1, 2);
        } catch (WrongMethodTypeException e) {
            System.out.println("invokeExact is exact"); // expect: invokeExact is exact
        }
        try {
            l.findStatic(MethodHandlesBasics.class, "none", MethodType.methodType(void.class));
        } catch (NoSuchMethodException e) {
            System.out.println("no such method"); // expect: no such method
        }
    }
}
