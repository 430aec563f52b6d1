// args: one two=2 -three --four -cp *
/** Command line arguments arrive unchanged. */
public class Arguments {
    public static void main(String[] args) {
        System.out.println(args.length); // expect: 6
        for (String a : args) System.out.println(a);
        // expect: one
        // expect: two=2
        // expect: -three
        // expect: --four
        // expect: -cp
        // expect: *
    }
}
