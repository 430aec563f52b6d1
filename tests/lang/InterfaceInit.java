/** Interfaces initialise only when needed. */
public class InterfaceInit {
    interface Plain {
        int P = log("Plain");
    }
    interface WithDefault {
        int W = log("WithDefault");
        default void m() {}
    }
    static class A implements Plain, WithDefault {
        static { log("A"); }
    }
    static int log(String s) {
        System.out.println(s);
        return 1;
    }

    public static void main(String[] args) {
        new A();
        // expect: WithDefault
        // expect: A
        System.out.println("created"); // expect: created
        System.out.println(Plain.P);
        // expect: Plain
        // expect: 1
    }
}
