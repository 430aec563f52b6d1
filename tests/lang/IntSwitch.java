/** Table and lookup switches, fall through and default in the middle. */
public class IntSwitch {
    static String dense(int n) {
        String r = "";
        switch (n) {
            case 1: r += "one ";
            case 2: r += "two "; break;
            default: r += "default ";
            case 3: r += "three "; break;
            case 4: r += "four ";
        }
        return r;
    }
    static int sparse(int n) {
        switch (n) {
            case Integer.MIN_VALUE: return 1;
            case -1000: return 2;
            case 0: return 3;
            case 1000000: return 4;
            case Integer.MAX_VALUE: return 5;
            default: return 6;
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i <= 5; i++) System.out.println(i + ": " + dense(i));
        // expect: 0: default three 
        // expect: 1: one two 
        // expect: 2: two 
        // expect: 3: three 
        // expect: 4: four 
        // expect: 5: default three 
        for (int n : new int[] {Integer.MIN_VALUE, -1000, 0, 1000000, Integer.MAX_VALUE, 7, -1}) System.out.println(sparse(n));
        // expect: 1
        // expect: 2
        // expect: 3
        // expect: 4
        // expect: 5
        // expect: 6
        // expect: 6
        char c = 'b';
        switch (c) {
            case 'a': System.out.println("a"); break;
            case 'b': System.out.println("b"); break; // expect: b
        }
        switch (Integer.valueOf(3)) {
            case 3: System.out.println("boxed three"); // expect: boxed three
        }
        switch (5) {
            default:
        }
        switch (Integer.MAX_VALUE) {
            case Integer.MAX_VALUE: System.out.println("max"); break; // expect: max
            case Integer.MAX_VALUE - 1: System.out.println("less");
        }
    }
}
