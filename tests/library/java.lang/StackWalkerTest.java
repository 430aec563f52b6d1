import java.util.*;
import java.util.stream.*;

/** StackWalker: frames, callers, options. */
public class StackWalkerTest {
    static final StackWalker PLAIN = StackWalker.getInstance();
    static final StackWalker CLASSES = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    static class Other {
        static Class<?> caller() {
            return CLASSES.getCallerClass();
        }

        static Class<?> indirect() {
            return caller();
        }
    }

    static int deep(int n, List<String> names) {
        if (n == 0) {
            PLAIN.forEach(f -> names.add(f.getMethodName() + ":" + f.getLineNumber()));
            return 0;
        }
        return 1 + deep(n - 1, names);
    }

    static void attempt(Runnable r) {
        try {
            r.run();
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void reflected() {
        System.out.println("" + PLAIN.walk(s -> s.map(StackWalker.StackFrame::getMethodName).collect(Collectors.toList())));
    }

    public static void main(String[] args) throws Exception {
        System.out.println(Other.caller() + " " + Other.indirect());
        List<String> names = new ArrayList<>();
        deep(3, names);
        System.out.println(names);
        StackWalker.StackFrame f = CLASSES.walk(s -> s.findFirst()).get();
        System.out.println(f + " " + f.getClassName() + " " + f.getDeclaringClass() + " " + f.getDescriptor() + " " + f.getMethodType()
            + " " + f.getFileName() + " " + f.isNativeMethod() + " " + f.toStackTraceElement().getMethodName() + " " + (f.getByteCodeIndex() > 0));
        System.out.println("" + PLAIN.walk(s -> s.skip(1).count()));
        attempt(() -> PLAIN.getCallerClass());
        attempt(() -> PLAIN.walk(s -> s.findFirst()).get().getDeclaringClass());
        attempt(() -> StackWalker.getInstance(Set.of(), 0));
        StackWalkerTest.class.getMethod("reflected").invoke(null);
        System.out.println("" + StackWalker.getInstance(Set.of(StackWalker.Option.SHOW_REFLECT_FRAMES)).walk(s -> s.count()));
    }
}

