/** The first matching clause catches; multi-catch and rethrow. */
public class CatchOrder {
    static class A extends Exception { A(String m) { super(m); } }
    static class B extends A { B(String m) { super(m); } }
    static void raise(int n) throws A {
        switch (n) {
            case 0: throw new A("a");
            case 1: throw new B("b");
            case 2: throw new IllegalArgumentException("iae");
            case 3: throw new ArrayIndexOutOfBoundsException("aioobe");
            case 4: throw new AssertionError("error");
            default:
        }
    }
    static String handle(int n) {
        try {
            raise(n);
            return "fine";
        } catch (B e) {
            return "B " + e.getMessage();
        } catch (A e) {
            return "A " + e.getMessage();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return "runtime " + e.getMessage();
        } catch (Throwable t) {
            return "rest " + t.getMessage();
        }
    }
    static void precise(int n) throws A {
        try {
            raise(n);
        } catch (Exception e) {
            System.out.println("passing on " + e.getMessage());
            throw e;
        }
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 6; i++) System.out.println(handle(i));
        // expect: A a
        // expect: B b
        // expect: runtime iae
        // expect: runtime aioobe
        // expect: rest error
        // expect: fine
        try {
            precise(1); // expect: passing on b
        } catch (B b) {
            System.out.println("got " + b); // expect: got CatchOrder$B: b
        }
    }
}
