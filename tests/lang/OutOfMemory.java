// flags: -Xmx32m
// modes: int slice
import java.util.*;

/** An allocation beyond the limit throws OutOfMemoryError; the program goes on. */
public class OutOfMemory {
    static Object sink;

    public static void main(String[] args) {
        try {
            sink = new long[Integer.MAX_VALUE - 8];
        } catch (OutOfMemoryError e) {
            System.out.println("array"); // expect: array
        }
        List<Object> hold = new ArrayList<>();
        try {
            while (true) hold.add(new byte[1 << 20]);
        } catch (OutOfMemoryError e) {
            int n = hold.size();
            hold = null;
            System.out.println(n > 5 && n < 33); // expect: true
        }
        sink = new byte[4 << 20];
        System.out.println("goes on"); // expect: goes on
    }
}
