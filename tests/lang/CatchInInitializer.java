/** A constructor that throws leaves no object, initialisers run up to there. */
public class CatchInInitializer {
    static int made;
    final int a = ++made;
    final int b = fail(a);
    static int fail(int n) {
        if (n == 2) throw new IllegalArgumentException("second");
        return n;
    }

    public static void main(String[] args) {
        System.out.println(new CatchInInitializer().b); // expect: 1
        try {
            new CatchInInitializer();
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage() + " " + made); // expect: second 2
        }
        System.out.println(new CatchInInitializer().a); // expect: 3
    }
}
