package java.lang;

import java.io.BufferedReader;
import java.io.IOError;
import java.io.IOException;
import java.io.InputStreamReader;

/** Lines of text from and to the standard streams. */
public final class IO {
    private static BufferedReader reader;

    private IO() {
    }

    /** Prints an object and ends the line. */
    public static void println(Object obj) {
        System.out.println(obj);
    }

    /** Ends the line. */
    public static void println() {
        System.out.println();
    }

    /** Prints an object. */
    public static void print(Object obj) {
        System.out.print(obj);
        System.out.flush();
    }

    /** Reads a line from standard input; null at its end. */
    public static String readln() {
        try {
            return reader().readLine();
        } catch (IOException e) {
            throw new IOError(e);
        }
    }

    /** Prints a prompt, then reads a line. */
    public static String readln(String prompt) {
        print(prompt);
        return readln();
    }

    private static synchronized BufferedReader reader() {
        if (reader == null) {
            reader = new BufferedReader(new InputStreamReader(System.in));
        }
        return reader;
    }
}
