import java.lang.reflect.Array;

/** java.lang.reflect.Array makes and reads arrays of any type. */
public class ReflectionArrays {
    public static void main(String[] args) {
        Object a = Array.newInstance(int.class, 3);
        Array.setInt(a, 1, 5);
        Array.set(a, 2, 6);
        System.out.println(Array.getLength(a) + " " + Array.get(a, 1) + " " + Array.getLong(a, 2)); // expect: 3 5 6
        Object b = Array.newInstance(String.class, 2, 3);
        System.out.println(b.getClass() + " " + ((String[][]) b)[1].length); // expect: class [[Ljava.lang.String; 3
        try {
            Array.set(a, 0, "x");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage()); // expect: argument type mismatch
        }
        try {
            Array.get(a, 3);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage()); // expect: null
        }
        try {
            Array.newInstance(void.class, 1);
        } catch (IllegalArgumentException e) {
            System.out.println("no void[]"); // expect: no void[]
        }
    }
}
