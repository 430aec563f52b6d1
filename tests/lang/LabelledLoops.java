/** break and continue with labels. */
public class LabelledLoops {
    public static void main(String[] args) {
        outer:
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                if (j == 3) continue outer;
                if (i == 2) break outer;
                System.out.println(i + "," + j);
                // expect: 0,0
                // expect: 0,1
                // expect: 0,2
                // expect: 1,0
                // expect: 1,1
                // expect: 1,2
            }
        }
        block: {
            if (args.length == 0) break block;
            System.out.println("not reached");
        }
        int n = 0;
        loop:
        while (true) {
            do {
                n++;
                if (n == 3) continue loop;
                if (n > 6) break loop;
            } while (n < 5);
            System.out.println("n " + n);
            // expect: n 5
            // expect: n 6
        }
        System.out.println("end " + n); // expect: end 7
    }
}
