import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Without debug tables, a message calls a parameter so as long as no instruction before may have assigned it. */
public class NullPointerParameters {
    public static class Cases implements Runnable {
        static int assignedLaterInLoop(Integer a) {
            int sum = 0;
            for (int i = 0; i < 2; i++) {
                try {
                    sum += a;
                } catch (NullPointerException e) {
                    System.out.println(e.getMessage());
                }
                if (i == 5) a = 4;
            }
            return sum;
        }

        static int assignedInBranch(Integer a, boolean assign) {
            if (assign) a = null;
            return a;
        }

        static int assignedBeforeHandler(Integer a) {
            a = null;
            try {
                return 1 / 0;
            } catch (ArithmeticException e) {
                return a;
            }
        }

        static void print(Consumer<Integer> action) {
            try {
                action.accept(null);
            } catch (NullPointerException e) {
                System.out.println(e.getMessage());
            }
        }

        @Override
        public void run() {
            // expect: Cannot invoke "java.lang.Integer.intValue()" because "<parameter1>" is null
            // expect: Cannot invoke "java.lang.Integer.intValue()" because "<parameter1>" is null
            print(Cases::assignedLaterInLoop);
            // expect: Cannot invoke "java.lang.Integer.intValue()" because "<local0>" is null
            print(n -> assignedInBranch(n, false));
            // expect: Cannot invoke "java.lang.Integer.intValue()" because "<parameter1>" is null
            print(Cases::assignedBeforeHandler);
        }
    }

    static final class Stripping extends ClassLoader {
        Class<?> define(String file) throws Exception {
            try (InputStream in = NullPointerParameters.class.getResourceAsStream(file)) {
                byte[] bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replace("LocalVariableTable", "IgnoredVariables__").getBytes(StandardCharsets.ISO_8859_1);
                return defineClass(null, bytes, 0, bytes.length);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Class<?> cases = new Stripping().define("NullPointerParameters$Cases.class");
        ((Runnable) cases.getConstructor().newInstance()).run();
    }
}
