/** switch on strings, with colliding hash codes. */
public class StringSwitch {
    static int code(String s) {
        switch (s) {
            case "Aa": return 1;
            case "BB": return 2;
            case "AaAa": return 3;
            case "BBBB":
            case "AaBB": return 4;
            case "": return 5;
            default: return -1;
        }
    }

    public static void main(String[] args) {
        System.out.println("Aa".hashCode() == "BB".hashCode()); // expect: true
        for (String s : new String[] {"Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa", "", "x"}) System.out.println(s + " " + code(s));
        // expect: Aa 1
        // expect: BB 2
        // expect: AaAa 3
        // expect: BBBB 4
        // expect: AaBB 4
        // expect: BBAa -1
        // expect:  5
        // expect: x -1
        System.out.println(code(new StringBuilder("B").append("B").toString())); // expect: 2
        try {
            code(null);
        } catch (NullPointerException e) {
            System.out.println("null"); // expect: null
        }
    }
}
