// exit: 255
/** A negative exit status wraps to a byte. */
public class ExitNegative {
    public static void main(String[] args) {
        System.exit(-1);
    }
}
