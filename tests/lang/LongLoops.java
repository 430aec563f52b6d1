/** Loops over long, float and char counters, and backwards ones. */
public class LongLoops {
    public static void main(String[] args) {
        long sum = 0;
        for (long l = Integer.MAX_VALUE - 2L; l < Integer.MAX_VALUE + 3L; l++) sum += l;
        System.out.println(sum); // expect: 10737418235
        for (char c = 'a'; c <= 'e'; c++) System.out.print(c);
        System.out.println(""); // expect: abcde
        int steps = 0;
        for (float f = 0; f < 1; f += 0.1f) steps++;
        System.out.println(steps); // expect: 10
        for (int i = 3; i-- > 0; ) System.out.println(i);
        // expect: 2
        // expect: 1
        // expect: 0
        int count = 0;
        for (byte b = 0; b >= 0; b++) count++;
        System.out.println(count); // expect: 128
        for (int i = 0, j = 10; i < j; i += 3, j--) System.out.println(i + " " + j);
        // expect: 0 10
        // expect: 3 9
        // expect: 6 8
    }
}
