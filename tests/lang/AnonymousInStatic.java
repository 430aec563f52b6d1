import java.util.function.*;

/** Anonymous classes and lambdas in static initialisers and field initialisers. */
public class AnonymousInStatic {
    static final Supplier<String> LAMBDA = () -> "lambda " + AnonymousInStatic.late;
    static final Object ANONYMOUS = new Object() {
        final String s = "anonymous " + late;
        @Override public String toString() { return s; }
    };
    static String late = "set";
    final IntSupplier own = () -> this.base * 2;
    int base = 21;

    public static void main(String[] args) {
        System.out.println(LAMBDA.get()); // expect: lambda set
        System.out.println(ANONYMOUS); // expect: anonymous null
        System.out.println(new AnonymousInStatic().own.getAsInt()); // expect: 42
    }
}
