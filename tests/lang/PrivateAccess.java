/** Nest mates use each other's private members. */
public class PrivateAccess {
    private int secret = 1;
    private static int hidden() { return 2; }
    private PrivateAccess() {}
    static class Friend {
        private long own = 40;
        private int peek(PrivateAccess p) { return p.secret + hidden(); }
        private static class Deep {
            private int look(Friend f) { return (int) f.own + new PrivateAccess().secret; }
        }
    }

    public static void main(String[] args) {
        Friend f = new Friend();
        PrivateAccess p = new PrivateAccess();
        System.out.println(f.peek(p)); // expect: 3
        f.own += 2;
        p.secret *= 10;
        System.out.println(f.own + f.peek(p)); // expect: 54
        System.out.println(new Friend.Deep().look(f)); // expect: 43
    }
}
