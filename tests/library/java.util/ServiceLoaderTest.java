import java.util.*;
import java.util.function.*;

public class ServiceLoaderTest {
    public static void main(String[] args) {
        ServiceLoader<Supplier> loader = ServiceLoader.load(Supplier.class);
        show(loader, loader.iterator().hasNext(), loader.findFirst().isPresent(), loader.stream().count());
        loader.reload();
        attempt(() -> loader.iterator().next());
        attempt(() -> ServiceLoader.load(null));
        show(ServiceLoader.load(Runnable.class, ClassLoader.getSystemClassLoader()).iterator().hasNext(), ServiceLoader.loadInstalled(Runnable.class));
        perform(() -> loader.iterator().remove());
    }

    interface Action {
        void run() throws Exception;
    }

    static void perform(Action action) {
        attempt(() -> {
            action.run();
            return "done";
        });
    }

    static void show(Object... values) {
        StringJoiner line = new StringJoiner(" ");
        for (Object value : values) line.add(String.valueOf(value));
        System.out.println(line);
    }

    interface Body {
        Object run() throws Exception;
    }

    /** Prints what a body returns or throws. */
    static void attempt(Body body) {
        try {
            System.out.println(body.run());
        } catch (Throwable thrown) {
            System.out.println(thrown instanceof NullPointerException ? "NullPointerException" : thrown.toString());
        }
    }
}
