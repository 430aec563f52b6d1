/** throw null throws a NullPointerException. */
public class ThrowNull {
    public static void main(String[] args) {
        RuntimeException none = null;
        try {
            throw none;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage()); // expect: Cannot throw exception because "none" is null
        }
    }
}
