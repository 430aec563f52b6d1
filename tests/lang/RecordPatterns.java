// jdk: 25
/** Record patterns nest, infer and guard. */
public class RecordPatterns {
    sealed interface Expr permits Num, Add, Mul, Neg {}
    record Num(int value) implements Expr {}
    record Add(Expr left, Expr right) implements Expr {}
    record Mul(Expr left, Expr right) implements Expr {}
    record Neg(Expr inner) implements Expr {}
    static int eval(Expr e) {
        return switch (e) {
            case Num(int v) -> v;
            case Add(Num(var a), Num(var b)) -> a + b;
            case Add(Expr l, Expr r) -> eval(l) + eval(r);
            case Mul(Num(int z), _) when z == 0 -> 0;
            case Mul(var l, var r) -> eval(l) * eval(r);
            case Neg(Neg(var x)) -> eval(x);
            case Neg(var x) -> -eval(x);
        };
    }
    record Box<T>(T content) {}

    public static void main(String[] args) {
        System.out.println(eval(new Add(new Num(1), new Num(2)))); // expect: 3
        System.out.println(eval(new Mul(new Num(0), null))); // expect: 0
        System.out.println(eval(new Mul(new Add(new Num(2), new Neg(new Num(5))), new Num(7)))); // expect: -21
        System.out.println(eval(new Neg(new Neg(new Num(4))))); // expect: 4
        Object o = new Box<>(new Box<>("deep"));
        if (o instanceof Box(Box(String s)) && s.length() == 4) System.out.println(s); // expect: deep
        if (!(o instanceof Box(Integer i))) System.out.println("no Integer inside"); // expect: no Integer inside
        record Broken(int x) {
            public int x() { throw new IllegalStateException("accessor"); }
        }
        try {
            Object b = new Broken(1);
            if (b instanceof Broken(int x)) System.out.println(x);
        } catch (MatchException e) {
            System.out.println(e.getMessage() + " / " + e.getCause());
            // expect: java.lang.IllegalStateException: accessor / java.lang.IllegalStateException: accessor
        }
    }
}
