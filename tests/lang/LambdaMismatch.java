import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Class files whose lambdas do not fit together, or whose names look odd: made by changing text in this one. */
public class LambdaMismatch {
    public static class Victim {
        static int size(CharSequence text) { return text.length(); }

        static String describe(Victim victim) { return victim == null ? "none" : "some"; }

        public static Object run(Object argument) {
            Function<String, Integer> function = Victim::size;
            return ((Function<Object, Integer>) (Function<?, ?>) function).apply(argument);
        }

        public static Object odd(Object argument) {
            Function<Victim, String> function = Victim::describe;
            return function.apply(argument == null ? null : new Victim());
        }
    }

    static final class Patched extends ClassLoader {
        Class<?> define(String from, String to) throws IOException {
            try (InputStream in = LambdaMismatch.class.getResourceAsStream("LambdaMismatch$Victim.class")) {
                String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).replace(from, to);
                byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
                return defineClass(null, bytes, 0, bytes.length);
            }
        }
    }

    static void attempt(String from, String to, String method, Object argument) throws Exception {
        Class<?> victim = new Patched().define(from, to);
        try {
            System.out.println(victim.getMethod(method, Object.class).invoke(null, argument));
        } catch (java.lang.reflect.InvocationTargetException e) {
            Throwable failure = e.getCause();
            System.out.println(failure.getClass().getName() + " by " + (failure.getCause() == null ? null
                : failure.getCause().getClass().getName()));
        }
    }

    public static void main(String[] args) throws Exception {
        attempt("nothing", "at all", "run", "text"); // expect: 4
        // Called with a Thread, which the implementation cannot take.
        // expect: java.lang.BootstrapMethodError by java.lang.invoke.LambdaConversionException
        attempt("(Ljava/lang/String;)Ljava/lang/Integer;", "(Ljava/lang/Thread;)Ljava/lang/Integer;", "run", "text");
        // A class name may hold what ends a descriptor's parameters.
        attempt("Victim", "Vic)im", "odd", 1); // expect: some
    }
}
