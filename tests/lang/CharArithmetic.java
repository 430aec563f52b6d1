/** Arithmetic on characters and surrogates. */
public class CharArithmetic {
    public static void main(String[] args) {
        char c = 'A';
        c += 2;
        System.out.println(c); // expect: C
        System.out.println(c + 1); // expect: 68
        System.out.println((char) (c + 1)); // expect: D
        System.out.println((char) ('a' + 25)); // expect: z
        System.out.println('9' - '0'); // expect: 9
        int[] counts = new int[26];
        for (char x : "hello".toCharArray()) counts[x - 'a']++;
        System.out.println(counts['l' - 'a']); // expect: 2
        String s = "a\ud83d\ude00b";
        System.out.println(s.length() + " " + s.codePointCount(0, s.length()) + " " + s.codePointAt(1));
        // expect: 4 3 128512
        System.out.println(new StringBuilder(s).reverse().toString().codePointAt(1) == 0x1F600); // expect: true
        System.out.println((int) Character.MAX_VALUE + " " + Character.toChars(0x1F600).length); // expect: 65535 2
    }
}
