/** Abstract classes with template methods. */
public class AbstractClasses {
    static abstract class Report {
        final String print() { return header() + body() + footer(); }
        String header() { return "["; }
        abstract String body();
        String footer() { return "]"; }
    }
    static class Numbers extends Report {
        String body() { return "1 2 3"; }
    }
    static abstract class Partial extends Report {
        String header() { return "<" ; }
        abstract String footer();
    }

    public static void main(String[] args) {
        System.out.println(new Numbers().print()); // expect: [1 2 3]
        System.out.println(new Partial() { // expect: <x>
            String body() { return "x"; }
            String footer() { return ">"; }
        }.print());
    }
}
