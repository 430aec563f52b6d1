/** and, or, xor, not on int, long and boolean. */
public class BitOperations {
    static boolean say(String text, boolean value) {
        System.out.print(text + " ");
        return value;
    }

    public static void main(String[] args) {
        int a = 0b1100, b = 0b1010;
        System.out.println(a & b); // expect: 8
        System.out.println(a | b); // expect: 14
        System.out.println(a ^ b); // expect: 6
        System.out.println(~a); // expect: -13
        long x = 0xf0f0f0f0f0f0f0f0L, y = 0xff00ff00ff00ff00L;
        System.out.println(Long.toHexString(x & y)); // expect: f000f000f000f000
        System.out.println(Long.toHexString(x | y)); // expect: fff0fff0fff0fff0
        System.out.println(Long.toHexString(x ^ y)); // expect: ff00ff00ff00ff0
        System.out.println(Long.toHexString(~x)); // expect: f0f0f0f0f0f0f0f
        System.out.println(true & false | true ^ true); // expect: false
        System.out.println(say("left", false) & say("right", true)); // expect: left right false
        System.out.println(say("left", false) && say("right", true)); // expect: left false
        System.out.println(say("left", true) | say("right", false)); // expect: left right true
        System.out.println(say("left", true) || say("right", false)); // expect: left true
        boolean flag = true;
        flag &= false;
        System.out.println(flag); // expect: false
        flag |= true;
        System.out.println(flag); // expect: true
        flag ^= true;
        System.out.println(flag); // expect: false
    }
}
