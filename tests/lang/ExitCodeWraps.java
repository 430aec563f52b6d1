// exit: 44
/** Only the low byte of an exit status reaches the system. */
public class ExitCodeWraps {
    public static void main(String[] args) {
        System.exit(300);
    }
}
