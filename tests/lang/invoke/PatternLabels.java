/** Switches over patterns with qualified enum constants, whose labels are dynamic constants. */
// jdk: 25
public class PatternLabels {
    sealed interface Token permits Word, Sign, Number { }
    record Word(String text) implements Token { }
    record Number(int value, Token next) implements Token { }
    enum Sign implements Token { PLUS, MINUS, TIMES { @Override public String toString() { return "x"; } } }
    enum Color { RED, GREEN, BLUE }

    static String name(Token t) {
        return switch (t) {
            case Sign.PLUS -> "plus";
            case Sign.MINUS -> "minus";
            case Sign s when s.ordinal() > 5 -> "never";
            case Sign s -> "other " + s;
            case Word(String text) when text.isEmpty() -> "empty";
            case Word(var text) -> "word " + text;
            case Number(int v, Number(int w, _)) -> "pair " + v + "," + w;
            case Number n -> "number " + n.value();
        };
    }

    static String any(Object o) {
        return switch (o) {
            case null -> "null";
            case Color.RED -> "red";
            case Color c when c == Color.GREEN -> "green";
            case Color c -> "color " + c;
            case String s when s.length() > 3 -> "long " + s;
            case String s when s.equals("abc") -> "alphabet";
            case Integer i when i > 10 -> "big";
            case Integer i -> "int " + i;
            case int[] array -> "array " + array.length;
            default -> o.getClass().getSimpleName();
        };
    }

    static int color(Color c) {
        return switch (c) {
            case RED -> 1;
            case Color d when d.ordinal() == 1 -> 2;
            case BLUE -> 3;
            case Color d -> 4;
        };
    }

    public static void main(String[] args) {
        System.out.println(name(Sign.PLUS) + " " + name(Sign.MINUS) + " " + name(Sign.TIMES));
        System.out.println(name(new Word("")) + " " + name(new Word("w")) + " " + name(new Number(1, new Number(2, Sign.PLUS))) + " " + name(new Number(3, Sign.PLUS)));
        System.out.println(any(null) + " " + any(Color.RED) + " " + any(Color.GREEN) + " " + any(Color.BLUE));
        System.out.println(any("abcd") + " " + any("abc") + " " + any("ab") + " " + any(11) + " " + any(9) + " " + any(new int[2]) + " " + any('c'));
        System.out.println(color(Color.RED) + " " + color(Color.GREEN) + " " + color(Color.BLUE));
        try {
            color(null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }
}

// expect: plus minus other x
// expect: empty word w pair 1,2 number 3
// expect: null red green color BLUE
// expect: long abcd alphabet String big int 9 array 2 Character
// expect: 1 2 3
// expect: null
