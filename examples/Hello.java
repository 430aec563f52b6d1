/** The first program: greets whoever is named on the command line. */
public class Hello {
    public static void main(String[] args) {
        String names = args.length == 0 ? "world" : String.join(" ", args);
        System.out.println("Hello, " + names + "!");
    }
}
