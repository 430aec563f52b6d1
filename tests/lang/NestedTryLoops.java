/** try inside loops inside try, with every kind of exit. */
public class NestedTryLoops {
    static String run(int n) {
        StringBuilder b = new StringBuilder();
        try {
            for (int i = 0; ; i++) {
                try {
                    b.append(i);
                    if (i == n) return b.append("r").toString();
                    if (i == 2) break;
                    if (i % 2 == 0) continue;
                    throw new Exception("x");
                } catch (Exception e) {
                    b.append(e.getMessage());
                    if (n > 5) throw new IllegalStateException(e);
                } finally {
                    b.append("f");
                }
            }
            b.append("end");
        } catch (IllegalStateException e) {
            b.append("!").append(e.getCause().getMessage());
        } finally {
            b.append("F");
            System.out.println(b);
        }
        return b.toString();
    }

    public static void main(String[] args) {
        for (int n = 0; n < 8; n += 3) System.out.println(run(n));
        // expect: 0rfF
        // expect: 0r
        // expect: 0f1xf2fendF
        // expect: 0f1xf2fendF
        // expect: 0f1xf!xF
        // expect: 0f1xf!xF
        System.out.println(run(1));
        // expect: 0f1rfF
        // expect: 0f1r
    }
}
