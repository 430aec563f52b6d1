// stdin: first line
// stdin: 
// stdin: 42 17
import java.io.*;
import java.util.*;

/** Lines and bytes from standard input. */
public class StandardInput {
    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        System.out.println(in.readLine()); // expect: first line
        System.out.println("[" + in.readLine() + "]"); // expect: []
        StringTokenizer t = new StringTokenizer(in.readLine());
        System.out.println(Integer.parseInt(t.nextToken()) + Integer.parseInt(t.nextToken())); // expect: 59
        System.out.println(in.readLine()); // expect: null
        System.out.println(System.in.read()); // expect: -1
    }
}
