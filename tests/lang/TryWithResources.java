/** Resources close in reverse order; exceptions of close are suppressed. */
public class TryWithResources {
    record Resource(String name, boolean failing) implements AutoCloseable {
        Resource { System.out.println("open " + name); }
        public void close() {
            System.out.println("close " + name);
            if (failing) throw new IllegalStateException("close of " + name);
        }
    }

    public static void main(String[] args) {
        try (Resource a = new Resource("a", false); Resource b = new Resource("b", false)) {
            System.out.println("body");
        } finally {
            System.out.println("finally");
        }
        try (Resource a = new Resource("c", true); Resource b = new Resource("d", true)) {
            throw new RuntimeException("body failed");
        } catch (RuntimeException e) {
            System.out.println(e.getMessage());
            for (Throwable s : e.getSuppressed()) System.out.println("suppressed " + s.getMessage());
        }
        try (Resource a = new Resource("e", true)) {
            System.out.println("body is fine");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + e.getSuppressed().length);
        }
        try (Resource none = null) {
            System.out.println("null is skipped");
        }
        Resource outer = new Resource("f", false);
        try (outer) {
            System.out.println("existing variable");
        }
    }
}

// expect: open a
// expect: open b
// expect: body
// expect: close b
// expect: close a
// expect: finally
// expect: open c
// expect: open d
// expect: close d
// expect: close c
// expect: body failed
// expect: suppressed close of d
// expect: suppressed close of c
// expect: open e
// expect: body is fine
// expect: close e
// expect: close of e 0
// expect: null is skipped
// expect: open f
// expect: existing variable
// expect: close f
