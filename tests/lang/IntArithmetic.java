/** int addition, subtraction and multiplication wrap around. */
public class IntArithmetic {
    public static void main(String[] args) {
        int max = Integer.MAX_VALUE, min = Integer.MIN_VALUE;
        System.out.println(max + 1); // expect: -2147483648
        System.out.println(min - 1); // expect: 2147483647
        System.out.println(max * 2); // expect: -2
        System.out.println(min * -1); // expect: -2147483648
        System.out.println(-min); // expect: -2147483648
        System.out.println(max * max); // expect: 1
        System.out.println(46341 * 46341); // expect: -2147479015
        System.out.println(0x12345678 * 0x9abcdef0); // expect: 606937216
        System.out.println(~max == min); // expect: true
        int i = max;
        i++;
        System.out.println(i); // expect: -2147483648
        i--;
        System.out.println(i); // expect: 2147483647
        i += 3;
        System.out.println(i); // expect: -2147483646
    }
}
