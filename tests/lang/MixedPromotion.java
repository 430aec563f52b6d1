/** Binary numeric promotion picks the wider type. */
public class MixedPromotion {
    static String kind(int x) { return "int " + x; }
    static String kind(long x) { return "long " + x; }
    static String kind(float x) { return "float " + x; }
    static String kind(double x) { return "double " + x; }

    public static void main(String[] args) {
        byte b = 1;
        short s = 2;
        char c = '0';
        System.out.println(kind(b + s)); // expect: int 3
        System.out.println(kind(b + c)); // expect: int 49
        System.out.println(kind(c + 1L)); // expect: long 49
        System.out.println(kind(1L + 1f)); // expect: float 2.0
        System.out.println(kind(1f + 1.0)); // expect: double 2.0
        System.out.println(kind(-b)); // expect: int -1
        System.out.println(kind(~c)); // expect: int -49
        System.out.println(kind(b << 40L)); // expect: int 256
        System.out.println(kind(true ? 1 : 2L)); // expect: long 1
        System.out.println(kind(true ? b : 'a')); // expect: int 1
        System.out.println(kind(false ? 1 : 2.0f)); // expect: float 2.0
        System.out.println(7 / 2 * 2.0); // expect: 6.0
        System.out.println(7 / 2.0 * 2); // expect: 7.0
        System.out.println('a' + 'b' + "c" + 'd' + 1); // expect: 195cd1
    }
}
