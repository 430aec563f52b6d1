// oracle: none
// flags: --allow-read
import java.io.File;
import java.io.FileOutputStream;

/** Writing a file without a grant throws a SecurityException that names the flag, and leaves no file. */
public class FileWriteDenied {
    public static void main(String[] args) throws Exception {
        File file = new File("build/tests/never-written");
        try {
            new FileOutputStream(file);
        } catch (SecurityException e) {
            System.out.println(e.getMessage().contains("--allow-write")); // expect: true
        }
        System.out.println(file.exists()); // expect: false
    }
}
