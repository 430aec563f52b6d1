/** Casts that fail throw ClassCastException. */
public class ClassCastMessages {
    static boolean fails(Object o, Class<?> to) {
        try {
            to.cast(o);
            return false;
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
            return true;
        }
    }

    public static void main(String[] args) {
        System.out.println(fails("s", Integer.class));
        // expect: Cannot cast java.lang.String to java.lang.Integer
        // expect: true
        System.out.println(fails(1, Number.class)); // expect: false
        System.out.println(fails(null, Integer.class)); // expect: false
        System.out.println(fails(new int[0], long[].class));
        // expect: Cannot cast [I to [J
        // expect: true
        System.out.println(fails("s", Object[].class));
        // expect: Cannot cast java.lang.String to [Ljava.lang.Object;
        // expect: true
        Object o = "text";
        try {
            System.out.println((Integer) o);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
            // expect: class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and java.lang.Integer are in module java.base of loader 'bootstrap')
        }
        Object n = new ClassCastMessages();
        try {
            System.out.println(((Runnable) n).hashCode());
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
            // expect: class ClassCastMessages cannot be cast to class java.lang.Runnable (ClassCastMessages is in unnamed module of loader 'app'; java.lang.Runnable is in module java.base of loader 'bootstrap')
        }
        Object a = new String[0][];
        try {
            System.out.println(((Integer[][]) a).length);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
            // expect: class [[Ljava.lang.String; cannot be cast to class [[Ljava.lang.Integer; ([[Ljava.lang.String; and [[Ljava.lang.Integer; are in module java.base of loader 'bootstrap')
        }
        Object i = new int[0];
        try {
            System.out.println(((ClassCastMessages) i).hashCode());
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
            // expect: class [I cannot be cast to class ClassCastMessages ([I is in module java.base of loader 'bootstrap'; ClassCastMessages is in unnamed module of loader 'app')
        }
    }
}
