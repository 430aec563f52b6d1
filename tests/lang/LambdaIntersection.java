import java.io.*;
import java.util.*;
import java.util.function.*;

/** Intersection casts and serializable lambdas implement every interface. */
public class LambdaIntersection {
    interface Marker {}
    interface Extra { default String extra() { return "extra"; } }

    public static void main(String[] args) {
        Runnable r = (Runnable & Marker & Serializable) () -> System.out.println("ran");
        r.run(); // expect: ran
        System.out.println(r instanceof Marker); // expect: true
        System.out.println(r instanceof Serializable); // expect: true
        Supplier<String> s = (Supplier<String> & Extra) () -> "s";
        System.out.println(s.get() + ((Extra) s).extra()); // expect: sextra
        Comparator<String> c = (Comparator<String> & Serializable) String::compareTo;
        System.out.println(c.compare("a", "b") + " " + (c instanceof Serializable)); // expect: -1 true
    }
}
