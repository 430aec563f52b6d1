import java.util.function.*;

/** Lambdas that capture nothing are one object; each evaluation of a class is its own type. */
public class LambdaIdentity {
    static Supplier<String> constant() { return () -> "c"; }

    public static void main(String[] args) {
        System.out.println(constant() == constant()); // expect: true
        System.out.println(constant().get()); // expect: c
        Runnable r = () -> {};
        System.out.println(r instanceof Runnable); // expect: true
        System.out.println(r.equals(r) + " " + r.getClass().isInterface()); // expect: true false
        System.out.println(r.getClass().getInterfaces()[0].getName()); // expect: java.lang.Runnable
        Object o = (Supplier<Integer>) () -> 5;
        System.out.println(o instanceof Supplier); // expect: true
        System.out.println(o instanceof Runnable); // expect: false
    }
}
