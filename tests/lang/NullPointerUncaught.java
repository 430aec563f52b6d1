// throws: java.lang.NullPointerException: Cannot invoke "String.length()" because "n.name" is null
/** The helpful message of an uncaught NullPointerException. */
public class NullPointerUncaught {
    String name;

    public static void main(String[] args) {
        NullPointerUncaught n = new NullPointerUncaught();
        System.out.println(n.name.length());
    }
}
