/** Exceptions as control flow in a hot loop. */
public class ExceptionLoops {
    static int parse(String s) {
        try {
            return Integer.parseInt(s);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
    static int index(int[] a, int i) {
        try {
            return a[i];
        } catch (ArrayIndexOutOfBoundsException e) {
            return i < 0 ? -100 : 100;
        }
    }

    public static void main(String[] args) {
        int sum = 0;
        for (int i = 0; i < 200; i++) {
            sum += parse(i % 3 == 0 ? "x" : "" + i);
            sum += index(new int[] {1, 2, 3}, i % 5 - 1);
            try {
                if (i % 7 == 0) throw new Exception("e" + i);
                sum++;
            } catch (Exception e) {
                sum += e.getMessage().length();
            } finally {
                sum ^= 1;
            }
        }
        System.out.println(sum); // expect: 13698
    }
}
