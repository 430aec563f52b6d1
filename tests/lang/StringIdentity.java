/** Literals and constant expressions are interned; computed strings are not. */
public class StringIdentity {
    static final String A = "ab";

    public static void main(String[] args) {
        String a = "a", ab = "ab";
        System.out.println(ab == A); // expect: true
        System.out.println(ab == "a" + "b"); // expect: true
        System.out.println(ab == a + "b"); // expect: false
        System.out.println(ab == (a + "b").intern()); // expect: true
        System.out.println(ab == new String("ab")); // expect: false
        System.out.println(ab.equals(a + 'b')); // expect: true
        final String c = "a";
        System.out.println(ab == c + "b"); // expect: true
        System.out.println(new String(new char[] {'a', 'b'}).intern() == ab); // expect: true
        System.out.println("".isEmpty() + " " + ("" == "ab".substring(2).intern())); // expect: true true
    }
}
