/** Locals assigned in try are seen in catch and finally. */
public class SharedCatchState {
    static String run(int where) {
        int a = 0;
        long b = 0;
        String s = "none";
        try {
            a = 1;
            if (where == 1) throw new RuntimeException();
            b = 2L << 33;
            s = "set";
            if (where == 2) throw new IllegalStateException();
            a = 3;
        } catch (IllegalStateException e) {
            b++;
        } catch (RuntimeException e) {
            b--;
        } finally {
            a *= 10;
        }
        return a + " " + b + " " + s;
    }

    public static void main(String[] args) {
        for (int i = 0; i < 4; i++) System.out.println(run(i));
        // expect: 30 17179869184 set
        // expect: 10 -1 none
        // expect: 10 17179869185 set
        // expect: 30 17179869184 set
    }
}
