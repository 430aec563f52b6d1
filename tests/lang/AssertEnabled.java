// flags: -ea
/** -ea turns assertions on. */
public class AssertEnabled {
    static int checks;
    static boolean check() {
        checks++;
        return true;
    }

    public static void main(String[] args) {
        assert check();
        System.out.println(checks); // expect: 1
        try {
            assert 1 > 2 : "impossible " + 5;
        } catch (AssertionError e) {
            System.out.println(e.getMessage()); // expect: impossible 5
        }
        try {
            assert false;
        } catch (AssertionError e) {
            System.out.println(e.getMessage()); // expect: null
        }
        try {
            assert false : new RuntimeException("as a cause");
        } catch (AssertionError e) {
            System.out.println(e.getCause()); // expect: java.lang.RuntimeException: as a cause
        }
        assert false : 'c';
    }
}
// throws: java.lang.AssertionError: c
