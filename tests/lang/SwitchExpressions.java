/** Arrow switches, yield and several labels. */
public class SwitchExpressions {
    enum Day { MON, TUE, SAT, SUN }
    static int hours(Day d) {
        return switch (d) {
            case SAT, SUN -> 0;
            case MON -> {
                int h = 4;
                yield h * 2;
            }
            case TUE -> 7;
        };
    }
    static String old(int n) {
        return switch (n) {
            case 0:
            case 1:
                yield "few";
            default:
                if (n < 0) yield "negative";
                yield "many";
        };
    }

    public static void main(String[] args) {
        for (Day d : Day.values()) System.out.println(d + " " + hours(d));
        // expect: MON 8
        // expect: TUE 7
        // expect: SAT 0
        // expect: SUN 0
        for (int n = -1; n < 3; n++) System.out.println(old(n));
        // expect: negative
        // expect: few
        // expect: few
        // expect: many
        String s = "b";
        System.out.println(switch (s) { case "a" -> 1; case "b" -> 2L; default -> 3.0; }); // expect: 2.0
        switch (s) {
            case "a" -> System.out.println("a");
            case "b", "c" -> System.out.println("b or c"); // expect: b or c
            default -> throw new IllegalStateException();
        }
        try {
            System.out.println(switch (s.length()) { case 1 -> throw new RuntimeException("thrown from a switch"); default -> 0; });
        } catch (RuntimeException e) {
            System.out.println(e.getMessage()); // expect: thrown from a switch
        }
    }
}
