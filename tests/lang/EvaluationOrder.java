/** Operands, arguments and array references evaluate left to right. */
public class EvaluationOrder {
    static int step(int value) {
        System.out.print(value + " ");
        return value;
    }
    static int sum(int a, int b, int c) { return a + b + c; }
    static int[] array() {
        System.out.print("array ");
        return new int[4];
    }

    public static void main(String[] args) {
        System.out.println(step(1) + step(2) * step(3)); // expect: 1 2 3 7
        System.out.println(sum(step(3), step(2), step(1))); // expect: 3 2 1 6
        array()[step(1)] = step(2);
        System.out.println(""); // expect: array 1 2 
        array()[step(1)] += step(5);
        System.out.println(""); // expect: array 1 5 
        int x = 10;
        x += (x = 3) + x;
        System.out.println(x); // expect: 16
        int[] a = {0, 0};
        int i = 0;
        a[i] = i = 1;
        System.out.println(a[0] + " " + a[1]); // expect: 1 0
        try {
            array()[step(9)] = step(7);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage()); // expect: array 9 7 Index 9 out of bounds for length 4
        }
        try {
            int[] none = null;
            none[step(0)] = step(8);
        } catch (NullPointerException e) {
            System.out.println("null after operands"); // expect: 0 8 null after operands
        }
    }
}
