/** valueOf, values, ordinal, compareTo, static fields of enums. */
public class Enums {
    enum Color {
        RED, GREEN, BLUE;
        static int count = 0;
        static { for (Color c : values()) count += c.ordinal(); }
        Color next() { return values()[(ordinal() + 1) % values().length]; }
    }
    interface Shape { double area(); }
    enum Unit implements Shape { SQUARE; public double area() { return 1; } }

    public static void main(String[] args) {
        System.out.println(Color.valueOf("GREEN")); // expect: GREEN
        System.out.println(Color.BLUE.ordinal() + " " + Color.BLUE.name()); // expect: 2 BLUE
        System.out.println(Color.RED.compareTo(Color.BLUE)); // expect: -2
        System.out.println(Color.count); // expect: 3
        System.out.println(Color.BLUE.next()); // expect: RED
        System.out.println(Color.values() == Color.values()); // expect: false
        System.out.println(Enum.valueOf(Color.class, "RED") == Color.RED); // expect: true
        System.out.println(Unit.SQUARE.area()); // expect: 1.0
        System.out.println(java.util.Arrays.toString(Color.class.getEnumConstants())); // expect: [RED, GREEN, BLUE]
        try {
            Color.valueOf("PINK");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage()); // expect: No enum constant Enums.Color.PINK
        }
        System.out.println(Color.RED.equals(Color.RED) + " " + Color.RED.getDeclaringClass().getSimpleName());
        // expect: true Color
    }
}
