/** byte, short and char wrap when narrowed; compound assignments narrow by themselves. */
public class NarrowInts {
    public static void main(String[] args) {
        byte b = 127;
        b++;
        System.out.println(b); // expect: -128
        b += 200;
        System.out.println(b); // expect: 72
        short s = Short.MAX_VALUE;
        s++;
        System.out.println(s); // expect: -32768
        char c = 0;
        c--;
        System.out.println((int) c); // expect: 65535
        c = 'a';
        c += 1;
        System.out.println(c); // expect: b
        System.out.println(c + 1); // expect: 99
        System.out.println((char) (c + 1)); // expect: c
        System.out.println((byte) 300); // expect: 44
        System.out.println((byte) -129); // expect: 127
        System.out.println((short) 0x12345678); // expect: 22136
        System.out.println((char) -1 == 0xffff); // expect: true
        System.out.println((int) (char) (byte) -1); // expect: 65535
        System.out.println((int) (byte) (char) 0x1ff); // expect: -1
        b = 10;
        b *= 1.9;
        System.out.println(b); // expect: 19
        b -= 300L;
        System.out.println(b); // expect: -25
    }
}
