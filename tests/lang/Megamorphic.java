/** Call sites that see many receivers. */
public class Megamorphic {
    interface Shape { int sides(); }
    static abstract class Named implements Shape {
        String name() { return getClass().getSimpleName(); }
    }
    static class S0 extends Named { public int sides() { return 0; } }
    static class S1 extends Named { public int sides() { return 1; } }
    static class S2 extends Named { public int sides() { return 2; } String name() { return "two"; } }
    static class S3 extends Named { public int sides() { return 3; } }
    static class S4 extends S3 { public int sides() { return super.sides() + 1; } }
    static class S5 extends S4 {}
    enum E implements Shape { X { public int sides() { return 10; } }, Y { public int sides() { return 11; } } }

    public static void main(String[] args) {
        Shape[] shapes = {new S0(), new S1(), new S2(), new S3(), new S4(), new S5(), E.X, E.Y, () -> 12};
        long sum = 0;
        for (int round = 0; round < 300; round++)
            for (int i = 0; i < shapes.length; i++) sum = sum * 31 % 1000003 + shapes[(i * 7 + round) % shapes.length].sides();
        System.out.println(sum); // expect: 233417
        String names = "";
        for (Shape s : shapes) if (s instanceof Named) names += ((Named) s).name() + " ";
        System.out.println(names); // expect: S0 S1 two S3 S4 S5 
    }
}
