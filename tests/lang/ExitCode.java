// exit: 7
/** System.exit ends at once with its status; hooks run, finally blocks do not. */
public class ExitCode {
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
        try {
            System.out.println("leaving");
            System.exit(7);
        } finally {
            System.out.println("not reached");
        }
    }
}

// expect: leaving
// expect: hook
