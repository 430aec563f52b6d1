/** Division truncates towards zero and MIN / -1 overflows silently. */
public class IntDivision {
    public static void main(String[] args) {
        int min = Integer.MIN_VALUE, minusOne = -1, seven = 7, three = 3;
        System.out.println(min / minusOne); // expect: -2147483648
        System.out.println(min % minusOne); // expect: 0
        System.out.println(seven / three); // expect: 2
        System.out.println(-seven / three); // expect: -2
        System.out.println(seven / -three); // expect: -2
        System.out.println(-seven / -three); // expect: 2
        System.out.println(seven % three); // expect: 1
        System.out.println(-seven % three); // expect: -1
        System.out.println(seven % -three); // expect: 1
        System.out.println(-seven % -three); // expect: -1
        System.out.println(min / 2); // expect: -1073741824
        System.out.println(min % 10); // expect: -8
        System.out.println(Integer.MAX_VALUE / min); // expect: 0
    }
}
