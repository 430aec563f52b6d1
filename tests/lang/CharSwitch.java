/** switch on char and byte, with ranges of cases. */
public class CharSwitch {
    static String kind(char c) {
        return switch (c) {
            case '0', '1', '2' -> "digit";
            case 'a', 'e', 'i', 'o', 'u' -> "vowel";
            case '\u0000' -> "zero";
            case '\uffff' -> "last";
            default -> "other";
        };
    }

    public static void main(String[] args) {
        for (char c : new char[] {'1', 'e', 'x', 0, '\uffff'}) System.out.println(kind(c));
        // expect: digit
        // expect: vowel
        // expect: other
        // expect: zero
        // expect: last
        byte b = -128;
        switch (b) {
            case -128: System.out.println("lowest"); break; // expect: lowest
            case 127: System.out.println("highest"); break;
        }
        short s = 1000;
        switch (s) {
            case 1000 -> System.out.println("thousand"); // expect: thousand
            default -> System.out.println("no");
        }
    }
}
