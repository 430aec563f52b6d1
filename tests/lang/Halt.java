// exit: 4
/** Runtime.halt skips shutdown hooks. */
public class Halt {
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("not reached")));
        System.out.println("halting");
        System.out.flush();
        Runtime.getRuntime().halt(4);
    }
}

// expect: halting
