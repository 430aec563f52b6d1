// stdin: 12 word 3.5 true
// stdin: a whole line
// stdin: 99
import java.util.*;

public class ScannerMethods {
    public static void main(String[] args) {
        Scanner s = new Scanner(System.in);
        System.out.println(s.nextInt() + " " + s.next() + " " + s.nextDouble() + " " + s.nextBoolean());
        // expect: 12 word 3.5 true
        System.out.println("[" + s.nextLine() + "]"); // expect: []
        System.out.println(s.nextLine()); // expect: a whole line
        System.out.println(s.hasNextInt() + " " + s.nextLong() + " " + s.hasNext()); // expect: true 99 false
        Scanner t = new Scanner("1,2;x").useDelimiter("[,;]");
        System.out.println(t.nextInt() + t.nextInt() + t.next()); // expect: 3x
        try {
            new Scanner("abc").nextInt();
        } catch (InputMismatchException e) {
            System.out.println(e.getMessage()); // expect: null
        }
        try {
            new Scanner("").next();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage()); // expect: null
        }
    }
}
