// oracle: none
// flags: --allow-read=build/tests
import java.io.FileInputStream;

/** A grant for one folder covers neither its neighbours nor what .. reaches from it. */
public class FileGrantIsNarrow {
    static void denied(String path) throws Exception {
        try {
            new FileInputStream(path);
            System.out.println("opened " + path);
        } catch (SecurityException e) {
            System.out.println("denied");
        }
    }

    public static void main(String[] args) throws Exception {
        denied("build/tests-neighbour"); // expect: denied
        denied("build/tests/../../Makefile"); // expect: denied
        denied("/etc/passwd"); // expect: denied
    }
}
