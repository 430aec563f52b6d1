/** The console class of compact source files. */
// jdk: 25
// stdin: first
// stdin: second
// stdin: 
public class IOTest {
    public static void main(String[] args) {
        IO.println();
        IO.println("text");
        IO.print(5);
        IO.println(null);
        IO.println(IO.readln());
        IO.println(IO.readln("prompt> "));
        IO.println(IO.readln().isEmpty());
        IO.println(IO.readln());
    }
}
