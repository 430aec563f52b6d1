/** The class name of a nested exception is its binary name. */
public class CustomExceptionUncaught {
    static class Oops extends RuntimeException {
        Oops(String m) { super(m); }
    }

    public static void main(String[] args) {
        throw new Oops("twice\\n");
    }
}
// throws: CustomExceptionUncaught$Oops: twice\n
