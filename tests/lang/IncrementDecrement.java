/** Prefix and postfix steps on locals, fields, array elements and boxes. */
public class IncrementDecrement {
    static int field = 5;
    long wide = 9;

    public static void main(String[] args) {
        int i = 1;
        System.out.println(i++ + ++i); // expect: 4
        System.out.println(i-- - --i); // expect: 2
        i = i++;
        System.out.println(i); // expect: 1
        int[] a = {1, 2, 3};
        int k = 0;
        a[k++] = a[k] + 10;
        System.out.println(a[0] + " " + k); // expect: 12 1
        a[k]++;
        System.out.println(a[1]); // expect: 3
        System.out.println(field++ + field); // expect: 11
        IncrementDecrement h = new IncrementDecrement();
        System.out.println(h.wide++ + " " + h.wide + " " + --h.wide); // expect: 9 10 9
        Integer boxed = 127;
        boxed++;
        System.out.println(boxed); // expect: 128
        Character ch = 'y';
        ch++;
        System.out.println(ch); // expect: z
        double d = 0.5;
        System.out.println(d++ + " " + d-- + " " + d); // expect: 0.5 1.5 0.5
        byte[] bytes = {127};
        System.out.println(bytes[0]++ + " " + bytes[0]); // expect: 127 -128
        System.out.println(++bytes[0]); // expect: -127
        char[] cs = {'a'};
        cs[0] += 2;
        System.out.println(cs[0]); // expect: c
    }
}
