import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

/** Links each class named on standard input; prints what became of it, messages by their first line. */
public final class Check {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String name = in.readLine(); name != null; name = in.readLine()) {
            System.out.println(name + ": " + link(name.replace('/', '.')));
        }
    }

    private static String link(String name) {
        try {
            Class.forName(name, true, Check.class.getClassLoader());
            return "ok";
        } catch (LinkageError e) {
            String text = String.valueOf(e);
            int end = text.indexOf('\n');
            return (end < 0 ? text : text.substring(0, end)).trim();
        } catch (ClassNotFoundException e) {
            return "not found";
        }
    }
}
