/** Fields of every type have their defaults and narrow what they store. */
public class FieldTypes {
    byte b; short s; char c; int i; long l; float f; double d; boolean z; String t; int[] a;
    static byte sb; static boolean sz; static char sc; static Object so;

    public static void main(String[] args) {
        FieldTypes o = new FieldTypes();
        System.out.println(o.b); // expect: 0
        System.out.println(o.s); // expect: 0
        System.out.println((int) o.c); // expect: 0
        System.out.println(o.i); // expect: 0
        System.out.println(o.l); // expect: 0
        System.out.println(o.f); // expect: 0.0
        System.out.println(o.d); // expect: 0.0
        System.out.println(o.z); // expect: false
        System.out.println(o.t); // expect: null
        System.out.println(o.a); // expect: null
        System.out.println(sb + " " + sz + " " + (int) sc + " " + so); // expect: 0 false 0 null
        o.b = (byte) 200;
        o.s = (short) 70000;
        o.c = (char) -1;
        System.out.println(o.b + " " + o.s + " " + (int) o.c); // expect: -56 4464 65535
        o.b += 100;
        o.s++;
        o.c++;
        System.out.println(o.b + " " + o.s + " " + (int) o.c); // expect: 44 4465 0
        o.z = !o.z;
        o.i |= 0xf0;
        o.l -= 1;
        System.out.println(o.z + " " + o.i + " " + o.l); // expect: true 240 -1
        byte[] bytes = new byte[1];
        boolean[] flags = new boolean[1];
        bytes[0] = (byte) 0x1ff;
        flags[0] = true;
        System.out.println(bytes[0] + " " + flags[0]); // expect: -1 true
    }
}
