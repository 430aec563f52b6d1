import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

/** Links each class named on standard input without initialising it; prints the verdicts. */
public final class Linker {
    /** Reflection links a class before it tells of its members. */
    static void link(Class<?> c) {
        if (c.isInterface()) c.getDeclaredMethods();
        else c.getDeclaredConstructors();
    }

    private static String verdict(String name) {
        try {
            link(Class.forName(name, false, Linker.class.getClassLoader()));
            return "ok";
        } catch (Throwable e) {
            return ClassFile.firstLine(e);
        }
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String name = in.readLine(); name != null; name = in.readLine()) {
            System.out.println(name + ": " + verdict(name));
        }
    }
}
