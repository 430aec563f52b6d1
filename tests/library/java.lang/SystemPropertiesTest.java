import java.io.*;
import java.util.*;

/** Properties, environment, arrays, streams, the runtime and its version, processes that are only described. */
// jdk: 25
// covers: System Runtime ProcessBuilder RuntimePermission SecurityManager
public class SystemPropertiesTest {
    interface Action {
        Object run() throws Exception;
    }

    static void attempt(String what, Action a) {
        try {
            System.out.println(what + " = " + a.run());
        } catch (Exception e) {
            System.out.println(what + " ! " + (e instanceof NullPointerException ? "null" : e.toString()));
        }
    }

    static void properties() {
        for (String name : new String[] {"java.version", "java.vendor", "java.home", "java.class.path", "java.vm.name", "java.specification.version", "java.class.version", "os.name", "os.arch", "user.dir", "user.name", "user.home", "java.io.tmpdir", "line.separator", "file.separator", "path.separator", "file.encoding"})
            System.out.print((System.getProperty(name) != null) + " ");
        System.out.println(System.getProperty("file.separator") + System.getProperty("path.separator") + System.lineSeparator().length() + System.getProperty("java.specification.version"));
        attempt("set", () -> System.setProperty("mine", "1") + System.setProperty("mine", "2") + System.getProperty("mine") + System.getProperty("none") + System.getProperty("none", "default"));
        attempt("clear", () -> System.clearProperty("mine") + System.clearProperty("mine"));
        attempt("empty key", () -> System.getProperty(""));
        attempt("null key", () -> System.getProperty(null));
        attempt("null value", () -> System.setProperty("x", null));
        attempt("properties", () -> System.getProperties().get("java.version").equals(System.getProperty("java.version")));
        attempt("environment", () -> System.getenv("SURELY_NOT_SET"));
        attempt("null environment", () -> System.getenv(null));
        attempt("write environment", () -> System.getenv().put("a", "b"));
    }

    static void arrays() {
        int[] numbers = {1, 2, 3, 4, 5};
        System.arraycopy(numbers, 0, numbers, 1, 4);
        System.out.println(Arrays.toString(numbers));
        System.arraycopy(numbers, 1, numbers, 0, 4);
        System.out.println(Arrays.toString(numbers));
        attempt("store", () -> { Object[] mixed = {"a", 1, "b"}; String[] to = new String[3]; try { System.arraycopy(mixed, 0, to, 0, 3); } catch (ArrayStoreException e) { return e.getMessage() + Arrays.toString(to); } return 0; });
        attempt("kinds", () -> { System.arraycopy(numbers, 0, new long[5], 0, 1); return 0; });
        attempt("not array", () -> { System.arraycopy("text", 0, numbers, 0, 1); return 0; });
        attempt("mixed", () -> { System.arraycopy(numbers, 0, new Object[5], 0, 1); return 0; });
        for (int[] r : new int[][] {{-1, 0, 1}, {0, -1, 1}, {0, 0, -1}, {3, 0, 3}, {0, 3, 3}, {5, 5, 0}, {6, 0, 0}}) attempt(Arrays.toString(r), () -> { System.arraycopy(numbers, r[0], numbers, r[1], r[2]); return "ok"; });
        attempt("bytes", () -> { System.arraycopy(new byte[2], 0, new byte[1], 0, 2); return 0; });
        attempt("null", () -> { System.arraycopy(null, 0, numbers, 0, 0); return 0; });
        Object o = new Object() { @Override public int hashCode() { return 1; } };
        System.out.println((System.identityHashCode(o) == System.identityHashCode(o)) + " " + System.identityHashCode(null) + " " + (System.identityHashCode("a") == System.identityHashCode("a")));
    }

    static void streams() throws Exception {
        PrintStream out = System.out, err = System.err;
        InputStream in = System.in;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes));
        System.err.print("captured");
        System.setErr(err);
        System.setIn(new ByteArrayInputStream("input\n".getBytes()));
        System.out.println(bytes + " " + new BufferedReader(new InputStreamReader(System.in)).readLine());
        System.setIn(in);
        System.out.println((System.out == out) + " " + (System.err == err) + " " + System.console());
    }

    static void versions() {
        for (String v : new String[] {"17", "17.0.2", "17.0.2+8", "21-ea", "21-ea+5-LTS", "9.1.0.3", "25+36-2025", "17.0", "1.8.0", "0", "x", "", "17-", "17+", "017", "17.0.0.1-ea+b", "17-ea+0", "17--opt", "17+-opt", "17+5-opt"})
            attempt(v, () -> { Runtime.Version p = Runtime.Version.parse(v); return p + " " + p.feature() + " " + p.interim() + " " + p.update() + " " + p.patch() + " " + p.version() + " " + p.pre() + " " + p.build() + " " + p.optional() + " " + p.compareTo(Runtime.Version.parse("17.0.2+8")) + " " + p.compareToIgnoreOptional(Runtime.Version.parse("21-ea+5")) + " " + p.equals(Runtime.Version.parse("17.0.2+8")) + " " + p.equalsIgnoreOptional(Runtime.Version.parse("21-ea+5")) + " " + p.hashCode(); });
        attempt("null", () -> Runtime.Version.parse(null));
        System.out.println(Runtime.version().feature() + " " + (Runtime.getRuntime() == Runtime.getRuntime()));
    }

    @SuppressWarnings("removal")
    static void processes() {
        ProcessBuilder b = new ProcessBuilder("one", "two");
        b.environment().put("KEY", "value");
        System.out.println(b.command() + " " + b.directory() + " " + b.redirectErrorStream() + " " + b.environment().get("KEY") + " " + b.directory(new File("/tmp")).redirectErrorStream(true).directory() + " " + b.redirectErrorStream() + " " + b.command("three").command() + b.command(List.of("x")).command());
        attempt("null", () -> new ProcessBuilder((List<String>) null));
        attempt("empty", () -> new ProcessBuilder().start());
        attempt("null word", () -> new ProcessBuilder("a", null).start());
        attempt("no such", () -> Runtime.getRuntime().exec(""));
        RuntimePermission p = new RuntimePermission("exitVM.*"), q = new RuntimePermission("exitVM.1", "ignored");
        System.out.println(p + " " + p.implies(q) + q.implies(p) + " " + p.getActions() + q.equals(new RuntimePermission("exitVM.1")) + " " + p.getName());
        attempt("manager", () -> System.getSecurityManager());
        attempt("set manager", () -> { System.setSecurityManager(null); return "null is fine"; });
        attempt("set manager", () -> { System.setSecurityManager(new SecurityManager()); return 0; });
        Thread hook = new Thread(() -> System.out.println("hook"));
        Runtime.getRuntime().addShutdownHook(hook);
        attempt("twice", () -> { Runtime.getRuntime().addShutdownHook(hook); return 0; });
        System.out.println(Runtime.getRuntime().removeShutdownHook(hook) + " " + Runtime.getRuntime().removeShutdownHook(hook));
        Runtime.getRuntime().addShutdownHook(hook);
        System.gc();
        Runtime.getRuntime().gc();
        System.out.println((Runtime.getRuntime().maxMemory() > 0) + " " + (Runtime.getRuntime().freeMemory() <= Runtime.getRuntime().totalMemory()) + " " + (Runtime.getRuntime().availableProcessors() > 0));
    }

    public static void main(String[] args) throws Exception {
        properties();
        arrays();
        streams();
        versions();
        processes();
        System.exit(0);
    }
}
