import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;

/** Loaders that answer wrongly, or not at all (JVMS 5.3.2, 5.3.5). */
public class MisbehavingLoaders {
    public static class Plain {}
    public static class Other {}
    public static class Super {}
    public static class Sub extends Super {}
    interface Face {}
    public static class User implements Runnable {
        public void run() { new Plain(); }
        public static void array() { Object o = new Plain[1]; }
        public static void deep() { Object o = new Plain[1][2]; }
        public static Object named() { return Plain[].class; }
    }

    enum Way { NULL, OTHER, ARRAY, PRIMITIVE, RUNTIME, ERROR, CHECKED, NOT_FOUND, NO_CLASS, PARENT, SELF, RECURSION, WRONG_NAME, GARBAGE, EMPTY, ITSELF, TWICE }

    static byte[] bytes(String name) {
        try (InputStream in = MisbehavingLoaders.class.getResourceAsStream(name + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static <E extends Throwable> E sneak(Throwable t) throws E { throw (E) t; }

    static class Loader extends ClassLoader {
        final Way way;
        int asked;

        Loader(Way way) {
            super(MisbehavingLoaders.class.getClassLoader());
            this.way = way;
        }

        Class<?> define(String name, byte[] b) { return defineClass(name, b, 0, b.length); }

        @Override
        public Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.endsWith("$User")) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name, bytes(name));
            }
            if (!name.endsWith("$Plain")) return super.loadClass(name, resolve);
            asked++;
            switch (way) {
                case NULL: return null;
                case OTHER: return Other.class;
                case ARRAY: return Plain[].class;
                case PRIMITIVE: return int.class;
                case RUNTIME: throw new IllegalStateException("runtime");
                case ERROR: throw new AssertionError("error");
                case CHECKED: throw MisbehavingLoaders.<RuntimeException>sneak(new IOException("checked"));
                case NOT_FOUND: throw new ClassNotFoundException("someone else");
                case NO_CLASS: throw new NoClassDefFoundError("someone else");
                case PARENT: return Plain.class;
                case SELF: return loadClass(name, resolve);
                case RECURSION: return Class.forName(name, false, this);
                case WRONG_NAME: return define(name, bytes("MisbehavingLoaders$Other"));
                case GARBAGE: return define(name, new byte[] {1, 2, 3, 4, 0, 0, 0, 61, 0, 1});
                case EMPTY: return define(name, new byte[0]);
                case ITSELF: return define(null, bytes("MisbehavingLoaders$Plain"));
                default:
                    define(name, bytes(name));
                    return define(name, bytes(name));
            }
        }
    }

    static String text(Throwable t) {
        StringBuilder all = new StringBuilder();
        for (; t != null; t = t.getCause()) all.append(all.length() == 0 ? "" : " <- ").append(t);
        return all.toString().replaceAll("@[0-9a-f]+", "@HASH").replace("MisbehavingLoaders$", "");
    }

    interface Action { Object run() throws Throwable; }

    static void show(String what, Action action) {
        try {
            System.out.println(what + ": " + action.run());
        } catch (java.lang.reflect.InvocationTargetException e) {
            System.out.println(what + ": " + text(e.getCause()));
        } catch (StackOverflowError e) {
            System.out.println(what + ": " + e);
        } catch (Throwable e) {
            System.out.println(what + ": " + text(e));
        }
    }

    public static void main(String[] args) throws Exception {
        for (Way way : Way.values()) {
            Loader loader = new Loader(way);
            Class<?> user = loader.loadClass("MisbehavingLoaders$User");
            Runnable made = (Runnable) user.getDeclaredConstructor().newInstance();
            show(way + " new", () -> { made.run(); return "fine"; });
            show(way + " again", () -> { made.run(); return "fine"; });
            show(way + " array", () -> { user.getMethod("array").invoke(null); return "fine"; });
            show(way + " named", () -> user.getMethod("named").invoke(null));
            show(way + " forName", () -> Class.forName("MisbehavingLoaders$Plain", false, loader));
            show(way + " forName array", () -> Class.forName("[LMisbehavingLoaders$Plain;", false, loader));
            if (way != Way.SELF) System.out.println("asked " + loader.asked + " times");
        }
        Loader loader = new Loader(Way.NULL);
        byte[] plain = bytes("MisbehavingLoaders$Plain");
        show("name", () -> loader.define("MisbehavingLoaders.Plain", plain));
        show("slashes", () -> loader.define("MisbehavingLoaders/Plain", plain));
        show("java", () -> loader.define("java.lang.Plain", plain));
        show("no name", () -> loader.define(null, plain).getName());
        show("again", () -> loader.define(null, plain).getName());
        show("range", () -> new ClassLoader() { Object go() { return defineClass(null, new byte[9], 1, 9); } }.go());
        show("null bytes", () -> new ClassLoader() { Object go() { return defineClass("x", null, 0, 0); } }.go());
        show("sub before super", () -> new Loader(Way.NULL).define(null, bytes("MisbehavingLoaders$Sub")).getSuperclass() == Super.class);
        for (String name : new String[] {"a/b", "[", "[I", "[LI;", "[Ljava/lang/String;", "[V", "int", "L", "[[[I", "a."}) {
            show("forName " + name, () -> Class.forName(name, false, loader));
            show("loadClass " + name, () -> new ClassLoader() {}.loadClass(name));
        }
        show("null name", () -> Class.forName(null, false, loader));
        race();
    }

    /** Threads that define one class at once: one does, the others are told. */
    static void race() throws Exception {
        Loader loader = new Loader(Way.NULL);
        byte[] plain = bytes("MisbehavingLoaders$Plain");
        CyclicBarrier barrier = new CyclicBarrier(4);
        List<Thread> threads = new ArrayList<>();
        int[] counts = new int[2];
        for (int i = 0; i < 4; i++) {
            Thread t = new Thread(() -> {
                boolean defined = true;
                try {
                    barrier.await();
                    loader.define("MisbehavingLoaders$Plain", plain);
                } catch (LinkageError e) {
                    defined = false;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                synchronized (counts) {
                    counts[defined ? 0 : 1]++;
                }
            });
            threads.add(t);
            t.start();
        }
        for (Thread t : threads) t.join();
        System.out.println("defined " + counts[0] + ", refused " + counts[1]);
    }
}

// expect: NULL new: java.lang.NoClassDefFoundError: Plain
// expect: NULL again: java.lang.NoClassDefFoundError: Plain
// expect: NULL array: java.lang.NoClassDefFoundError: Plain
// expect: NULL named: java.lang.NoClassDefFoundError: [LPlain;
// expect: NULL forName: java.lang.ClassNotFoundException: Plain
// expect: NULL forName array: java.lang.ClassNotFoundException: [LPlain;
// expect: asked 4 times
// expect: OTHER new: java.lang.NoClassDefFoundError: Plain
// expect: OTHER again: java.lang.NoClassDefFoundError: Plain
// expect: OTHER array: java.lang.NoClassDefFoundError: Plain
// expect: OTHER named: java.lang.NoClassDefFoundError: [LPlain;
// expect: OTHER forName: java.lang.ClassNotFoundException: Plain
// expect: OTHER forName array: java.lang.ClassNotFoundException: [LPlain;
// expect: asked 4 times
// expect: ARRAY new: java.lang.NoClassDefFoundError: Plain
// expect: ARRAY again: java.lang.NoClassDefFoundError: Plain
// expect: ARRAY array: java.lang.NoClassDefFoundError: Plain
// expect: ARRAY named: java.lang.NoClassDefFoundError: [LPlain;
// expect: ARRAY forName: java.lang.ClassNotFoundException: Plain
// expect: ARRAY forName array: java.lang.ClassNotFoundException: [LPlain;
// expect: asked 4 times
// expect: PRIMITIVE new: java.lang.NoClassDefFoundError: Plain
// expect: PRIMITIVE again: java.lang.NoClassDefFoundError: Plain
// expect: PRIMITIVE array: java.lang.NoClassDefFoundError: Plain
// expect: PRIMITIVE named: java.lang.NoClassDefFoundError: [LPlain;
// expect: PRIMITIVE forName: java.lang.ClassNotFoundException: Plain
// expect: PRIMITIVE forName array: java.lang.ClassNotFoundException: [LPlain;
// expect: asked 4 times
// expect: RUNTIME new: java.lang.IllegalStateException: runtime
// expect: RUNTIME again: java.lang.IllegalStateException: runtime
// expect: RUNTIME array: java.lang.IllegalStateException: runtime
// expect: RUNTIME named: java.lang.IllegalStateException: runtime
// expect: RUNTIME forName: java.lang.IllegalStateException: runtime
// expect: RUNTIME forName array: java.lang.IllegalStateException: runtime
// expect: asked 6 times
// expect: ERROR new: java.lang.AssertionError: error
// expect: ERROR again: java.lang.AssertionError: error
// expect: ERROR array: java.lang.AssertionError: error
// expect: ERROR named: java.lang.AssertionError: error
// expect: ERROR forName: java.lang.AssertionError: error
// expect: ERROR forName array: java.lang.AssertionError: error
// expect: asked 6 times
// expect: CHECKED new: java.io.IOException: checked
// expect: CHECKED again: java.io.IOException: checked
// expect: CHECKED array: java.io.IOException: checked
// expect: CHECKED named: java.io.IOException: checked
// expect: CHECKED forName: java.io.IOException: checked
// expect: CHECKED forName array: java.io.IOException: checked
// expect: asked 6 times
// expect: NOT_FOUND new: java.lang.NoClassDefFoundError: Plain <- java.lang.ClassNotFoundException: someone else
// expect: NOT_FOUND again: java.lang.NoClassDefFoundError: Plain <- java.lang.ClassNotFoundException: someone else
// expect: NOT_FOUND array: java.lang.NoClassDefFoundError: Plain <- java.lang.ClassNotFoundException: someone else
// expect: NOT_FOUND named: java.lang.NoClassDefFoundError: [LPlain; <- java.lang.ClassNotFoundException: someone else
// expect: NOT_FOUND forName: java.lang.ClassNotFoundException: someone else
// expect: NOT_FOUND forName array: java.lang.ClassNotFoundException: someone else
// expect: asked 4 times
// expect: NO_CLASS new: java.lang.NoClassDefFoundError: someone else
// expect: NO_CLASS again: java.lang.NoClassDefFoundError: someone else
// expect: NO_CLASS array: java.lang.NoClassDefFoundError: someone else
// expect: NO_CLASS named: java.lang.NoClassDefFoundError: someone else
// expect: NO_CLASS forName: java.lang.NoClassDefFoundError: someone else
// expect: NO_CLASS forName array: java.lang.NoClassDefFoundError: someone else
// expect: asked 4 times
// expect: PARENT new: fine
// expect: PARENT again: fine
// expect: PARENT array: fine
// expect: PARENT named: class [LMisbehavingLoaders$Plain;
// expect: PARENT forName: class MisbehavingLoaders$Plain
// expect: PARENT forName array: class [LMisbehavingLoaders$Plain;
// expect: asked 1 times
// expect: SELF new: java.lang.StackOverflowError
// expect: SELF again: java.lang.StackOverflowError
// expect: SELF array: java.lang.StackOverflowError
// expect: SELF named: java.lang.StackOverflowError
// expect: SELF forName: java.lang.StackOverflowError
// expect: SELF forName array: java.lang.StackOverflowError
// expect: RECURSION new: java.lang.ClassCircularityError: Plain
// expect: RECURSION again: java.lang.ClassCircularityError: Plain
// expect: RECURSION array: java.lang.ClassCircularityError: Plain
// expect: RECURSION named: java.lang.ClassCircularityError: Plain
// expect: RECURSION forName: java.lang.ClassCircularityError: Plain
// expect: RECURSION forName array: java.lang.ClassCircularityError: Plain
// expect: asked 4 times
// expect: WRONG_NAME new: java.lang.NoClassDefFoundError: Plain (wrong name: Other)
// expect: WRONG_NAME again: java.lang.NoClassDefFoundError: Plain (wrong name: Other)
// expect: WRONG_NAME array: java.lang.NoClassDefFoundError: Plain (wrong name: Other)
// expect: WRONG_NAME named: java.lang.NoClassDefFoundError: Plain (wrong name: Other)
// expect: WRONG_NAME forName: java.lang.NoClassDefFoundError: Plain (wrong name: Other)
// expect: WRONG_NAME forName array: java.lang.NoClassDefFoundError: Plain (wrong name: Other)
// expect: asked 4 times
// expect: GARBAGE new: java.lang.ClassFormatError: Incompatible magic value 16909060 in class file Plain
// expect: GARBAGE again: java.lang.ClassFormatError: Incompatible magic value 16909060 in class file Plain
// expect: GARBAGE array: java.lang.ClassFormatError: Incompatible magic value 16909060 in class file Plain
// expect: GARBAGE named: java.lang.ClassFormatError: Incompatible magic value 16909060 in class file Plain
// expect: GARBAGE forName: java.lang.ClassFormatError: Incompatible magic value 16909060 in class file Plain
// expect: GARBAGE forName array: java.lang.ClassFormatError: Incompatible magic value 16909060 in class file Plain
// expect: asked 4 times
// expect: EMPTY new: java.lang.ClassFormatError: Truncated class file
// expect: EMPTY again: java.lang.ClassFormatError: Truncated class file
// expect: EMPTY array: java.lang.ClassFormatError: Truncated class file
// expect: EMPTY named: java.lang.ClassFormatError: Truncated class file
// expect: EMPTY forName: java.lang.ClassFormatError: Truncated class file
// expect: EMPTY forName array: java.lang.ClassFormatError: Truncated class file
// expect: asked 4 times
// expect: ITSELF new: fine
// expect: ITSELF again: fine
// expect: ITSELF array: fine
// expect: ITSELF named: class [LMisbehavingLoaders$Plain;
// expect: ITSELF forName: class MisbehavingLoaders$Plain
// expect: ITSELF forName array: class [LMisbehavingLoaders$Plain;
// expect: asked 1 times
// expect: TWICE new: java.lang.LinkageError: loader Loader @HASH attempted duplicate class definition for Plain. (Plain is in unnamed module of loader Loader @HASH, parent loader 'app')
// expect: TWICE again: java.lang.LinkageError: loader Loader @HASH attempted duplicate class definition for Plain. (Plain is in unnamed module of loader Loader @HASH, parent loader 'app')
// expect: TWICE array: java.lang.LinkageError: loader Loader @HASH attempted duplicate class definition for Plain. (Plain is in unnamed module of loader Loader @HASH, parent loader 'app')
// expect: TWICE named: class [LMisbehavingLoaders$Plain;
// expect: TWICE forName: class MisbehavingLoaders$Plain
// expect: TWICE forName array: class [LMisbehavingLoaders$Plain;
// expect: asked 1 times
// expect: name: java.lang.NoClassDefFoundError: MisbehavingLoaders/Plain (wrong name: Plain)
// expect: slashes: java.lang.NoClassDefFoundError: IllegalName: MisbehavingLoaders/Plain
// expect: java: java.lang.SecurityException: Prohibited package name: java.lang
// expect: no name: MisbehavingLoaders$Plain
// expect: again: java.lang.LinkageError: loader Loader @HASH attempted duplicate class definition for Plain. (Plain is in unnamed module of loader Loader @HASH, parent loader 'app')
// expect: range: java.lang.ArrayIndexOutOfBoundsException: Array region 1..10 out of bounds for length 9
// expect: null bytes: java.lang.NullPointerException
// expect: sub before super: true
// expect: forName a/b: java.lang.ClassNotFoundException: a/b
// expect: loadClass a/b: java.lang.ClassNotFoundException: a/b
// expect: forName [: java.lang.ClassNotFoundException: [
// expect: loadClass [: java.lang.ClassNotFoundException: [
// expect: forName [I: class [I
// expect: loadClass [I: java.lang.ClassNotFoundException: [I
// expect: forName [LI;: java.lang.ClassNotFoundException: I
// expect: loadClass [LI;: java.lang.ClassNotFoundException: [LI;
// expect: forName [Ljava/lang/String;: java.lang.ClassNotFoundException: [Ljava/lang/String;
// expect: loadClass [Ljava/lang/String;: java.lang.ClassNotFoundException: [Ljava/lang/String;
// expect: forName [V: java.lang.ClassNotFoundException: [V
// expect: loadClass [V: java.lang.ClassNotFoundException: [V
// expect: forName int: java.lang.ClassNotFoundException: int
// expect: loadClass int: java.lang.ClassNotFoundException: int
// expect: forName L: java.lang.ClassNotFoundException: L
// expect: loadClass L: java.lang.ClassNotFoundException: L
// expect: forName [[[I: class [[[I
// expect: loadClass [[[I: java.lang.ClassNotFoundException: [[[I
// expect: forName a.: java.lang.ClassNotFoundException: a.
// expect: loadClass a.: java.lang.ClassNotFoundException: a.
// expect: null name: java.lang.NullPointerException
// expect: defined 1, refused 3
