import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;

/** Each invokedynamic instruction links once, though several share one entry of the constant pool (JVMS 5.4.3.6). */
public class CallSiteLinking {
    public interface Links { Object links(); }
    public interface Fails { Object fails(); }
    public interface Checked { Object checked(); }
    public interface Late { Object late(); }
    public interface Overflows { Object overflows(); }
    public interface Races { Object races(); }
    public interface Missing { Object missing(); }
    public interface Resolves { Object resolves(); }

    public static Object target() { return null; }

    /** Its bootstrap method is LambdaMetafactory_'s below, once the loader has renamed it. */
    public static class User {
        public static Object[] two() {
            Links a = CallSiteLinking::target, b = CallSiteLinking::target;
            return new Object[] {a, b};
        }
        public static Object links() { Links a = CallSiteLinking::target; return a; }
        public static Object fails() { Fails a = CallSiteLinking::target; return a; }
        public static Object failsToo() { Fails a = CallSiteLinking::target; return a; }
        public static Object checked() { Checked a = CallSiteLinking::target; return a; }
        public static Object late() { Late a = CallSiteLinking::target; return a; }
        public static Object overflows() { Overflows a = CallSiteLinking::target; return a; }
        public static Object races() { Races a = CallSiteLinking::target; return a; }
        public static Object missing() { Missing a = CallSiteLinking::target; return a; }
        public static Object resolves() { Resolves a = Absent::target; return a; }
    }
    /** Not there when the program runs. */
    public static class Absent { public static Object target() { return null; } }

    static int count;
    static final Set<String> shown = new HashSet<>();
    static final CyclicBarrier barrier = new CyclicBarrier(2);

    public static class LambdaMetafactory_ {
        public static CallSite metafactory(MethodHandles.Lookup lookup, String name, MethodType type, MethodType erased,
                MethodHandle target, MethodType called) throws Exception {
            count++;
            String interfaceName = type.returnType().getSimpleName();
            switch (name) {
                case "fails": throw new LinkageError("number " + count);
                case "checked": throw new IOException("number " + count);
                case "overflows": throw new StackOverflowError("number " + count);
                case "late": if (count % 2 == 1) throw new Error("number " + count); break;
                case "missing": return null;
                case "races": barrier.await(); break;
                default:
            }
            Object made = make(type.returnType(), count);
            return new ConstantCallSite(MethodHandles.constant(type.returnType(), made));
        }

        static Object make(Class<?> type, int number) {
            return java.lang.reflect.Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (self, method, args) -> method.getName().equals("toString") ? "made " + number
                    : method.getName().equals("hashCode") ? (Object) number : self == args[0]);
        }
    }

    static class Loader extends ClassLoader {
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.endsWith("$Absent")) throw new ClassNotFoundException(name);
            if (!name.endsWith("$User")) return super.loadClass(name, resolve);
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            try (InputStream in = CallSiteLinking.class.getResourceAsStream(name + ".class")) {
                byte[] bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replace("java/lang/invoke/LambdaMetafactory", "CallSiteLinking$LambdaMetafactory_")
                    .getBytes(StandardCharsets.ISO_8859_1);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    /** The cause is shown once: HotSpot does not keep it. */
    static Throwable attempt(Class<?> user, String name) throws Exception {
        try {
            System.out.println(name + ": " + user.getMethod(name).invoke(null));
            return null;
        } catch (java.lang.reflect.InvocationTargetException e) {
            Throwable t = e.getCause();
            System.out.println(name + ": " + t + (count < 2 && shown.add(name) ? " <- " + t.getCause() : ""));
            return t;
        }
    }

    static void twice(Class<?> user, String name) throws Exception {
        Throwable first = attempt(user, name), second = attempt(user, name);
        System.out.println("linked " + count + " times, same error " + (first != null && second != null
            && first.getClass() == second.getClass() && first.getMessage().equals(second.getMessage())));
    }

    public static void main(String[] args) throws Exception {
        Class<?> user = Class.forName("CallSiteLinking$User", true, new Loader());
        for (int i = 0; i < 2; i++) {
            Object[] both = (Object[]) user.getMethod("two").invoke(null);
            System.out.println(both[0] + ", " + both[1]);
            attempt(user, "links");
        }
        for (String name : new String[] {"fails", "failsToo", "checked", "late", "overflows", "missing", "resolves"}) {
            count = 0;
            twice(user, name);
        }
        Set<Object> seen = java.util.Collections.synchronizedSet(new HashSet<>());
        Thread[] threads = new Thread[2];
        for (int i = 0; i < 2; i++) {
            threads[i] = new Thread(() -> {
                try {
                    seen.add(user.getMethod("races").invoke(null).toString());
                } catch (ReflectiveOperationException e) {
                    seen.add(e.getCause());
                }
            });
            threads[i].start();
        }
        for (Thread t : threads) t.join();
        System.out.println("racing threads saw " + seen.size() + " site");
    }
}

// expect: made 1, made 2
// expect: links: made 3
// expect: made 1, made 2
// expect: links: made 3
// expect: fails: java.lang.LinkageError: number 1 <- null
// expect: fails: java.lang.LinkageError: number 1
// expect: linked 1 times, same error true
// expect: failsToo: java.lang.LinkageError: number 1 <- null
// expect: failsToo: java.lang.LinkageError: number 1
// expect: linked 1 times, same error true
// expect: checked: java.lang.BootstrapMethodError: bootstrap method initialization exception <- java.io.IOException: number 1
// expect: checked: java.lang.BootstrapMethodError: bootstrap method initialization exception
// expect: linked 1 times, same error true
// expect: late: java.lang.Error: number 1 <- null
// expect: late: made 2
// expect: linked 2 times, same error false
// expect: overflows: java.lang.StackOverflowError: number 1 <- null
// expect: overflows: java.lang.StackOverflowError: number 2
// expect: linked 2 times, same error false
// expect: missing: java.lang.BootstrapMethodError: CallSite bootstrap method initialization exception <- java.lang.ClassCastException: CallSite bootstrap method failed to produce an instance of CallSite
// expect: missing: java.lang.BootstrapMethodError: CallSite bootstrap method initialization exception
// expect: linked 1 times, same error true
// expect: resolves: java.lang.NoClassDefFoundError: CallSiteLinking$Absent <- java.lang.ClassNotFoundException: CallSiteLinking$Absent
// expect: resolves: java.lang.NoClassDefFoundError: CallSiteLinking$Absent
// expect: linked 0 times, same error true
// expect: racing threads saw 1 site
