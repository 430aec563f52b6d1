/** main may live in an enum, after its constants are made. */
public enum MainInEnum {
    A, B;

    static {
        System.out.println("initialised " + values().length);
    }

    public static void main(String... args) {
        System.out.println(A + " " + args.length);
    }
}
// expect: initialised 2
// expect: A 0
