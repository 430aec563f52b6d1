// jdk: 25
/** Conversion from int and long to float and double rounds to nearest. */
public class IntToFloat {
    public static void main(String[] args) {
        System.out.println((float) 16777217); // expect: 1.6777216E7
        System.out.println((float) 16777219); // expect: 1.677722E7
        System.out.println((float) Integer.MAX_VALUE); // expect: 2.1474836E9
        System.out.println((double) Integer.MAX_VALUE); // expect: 2.147483647E9
        System.out.println((double) 9007199254740993L); // expect: 9.007199254740992E15
        System.out.println((double) Long.MAX_VALUE); // expect: 9.223372036854776E18
        System.out.println((float) Long.MIN_VALUE); // expect: -9.223372E18
        System.out.println((float) 0x7fffff8000000001L); // expect: 9.2233715E18
        System.out.println((float) 0x7fffffc000000000L); // expect: 9.223372E18
        System.out.println((double) -1L); // expect: -1.0
        System.out.println((float) 1e40); // expect: Infinity
        System.out.println((float) 1e-50); // expect: 0.0
        System.out.println((float) 0.1); // expect: 0.1
        System.out.println((double) 0.1f); // expect: 0.10000000149011612
        System.out.println((float) 3.4028235677973366e38); // expect: Infinity
        System.out.println((float) 3.4028235677973362e38); // expect: 3.4028235E38
    }
}
