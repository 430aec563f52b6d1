// oracle: none
import java.io.FileInputStream;

/** Reading a file without a grant throws a SecurityException that names the flag. */
public class FileReadDenied {
    public static void main(String[] args) throws Exception {
        try {
            new FileInputStream("/etc/hostname");
        } catch (SecurityException e) {
            System.out.println(e.getMessage().contains("--allow-read")); // expect: true
            System.out.println(e.getMessage().contains("/etc/hostname")); // expect: true
        }
    }
}
