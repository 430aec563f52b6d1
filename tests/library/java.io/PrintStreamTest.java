import java.io.*;
import java.util.*;

/** print, println, printf and append of every type, on both print classes; errors are remembered, not thrown. */
// covers: PrintWriter
public class PrintStreamTest {
    interface Action {
        Object run() throws Exception;
    }

    static void attempt(String what, Action a) {
        try {
            System.out.println(what + " = " + a.run());
        } catch (Exception e) {
            System.out.println(what + " ! " + (e instanceof NullPointerException ? "null" : e instanceof IndexOutOfBoundsException ? "range" : e.toString()));
        }
    }

    static class Broken extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("broken");
        }
    }

    static void stream(PrintStream out) {
        out.print(true); out.print('c'); out.print(-5); out.print(1L << 40); out.print(1.5f); out.print(-0.0); out.print(new char[] {'a', '\u4e2d'}); out.print("text"); out.print((String) null); out.print((Object) null); out.print(List.of(1));
        out.println();
        out.println(false); out.println('d'); out.println(6); out.println(7L); out.println(1e10f); out.println(Double.NaN); out.println(new char[] {'z'}); out.println("line"); out.println((Object) "object"); out.println((String) null);
        out.printf("%d %s%n", 5, "x").printf(Locale.US, "%,.2f%n", 1234.5).format("%x", 255).format(Locale.ROOT, "%e%n", 12.5);
        out.append('a').append("bcd").append("0123", 1, 3).append(null).append(null, 1, 3);
        out.write(65);
        out.write(new byte[] {66, 67, 68}, 1, 2);
        out.writeBytes("written".getBytes());
        out.flush();
    }

    static void writer(PrintWriter out) {
        out.print(true); out.print('c'); out.print(-5); out.print(1L << 40); out.print(1.5f); out.print(-0.0); out.print(new char[] {'a', '\u4e2d'}); out.print("text"); out.print((String) null); out.print((Object) null); out.print(List.of(1));
        out.println();
        out.println(false); out.println('d'); out.println(6); out.println(7L); out.println(1e10f); out.println(Double.NaN); out.println(new char[] {'z'}); out.println("line"); out.println((Object) "object"); out.println((String) null);
        out.printf("%d %s%n", 5, "x").printf(Locale.US, "%,.2f%n", 1234.5).format("%x", 255).format(Locale.ROOT, "%e%n", 12.5);
        out.append('a').append("bcd").append("0123", 1, 3).append(null).append(null, 1, 3);
        out.write(65);
        out.write("BCD", 1, 2);
        out.write(new char[] {'w', 'x'});
        out.write("tail");
        out.flush();
    }

    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        stream(new PrintStream(bytes, false, "UTF-8"));
        System.out.println(bytes.toString("UTF-8") + "\n" + bytes.size());
        StringWriter text = new StringWriter();
        writer(new PrintWriter(text));
        System.out.println(text);
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        writer(new PrintWriter(encoded, true, java.nio.charset.StandardCharsets.ISO_8859_1));
        System.out.println(encoded.toString("ISO-8859-1"));
        for (boolean auto : new boolean[] {false, true}) {
            ByteArrayOutputStream target = new ByteArrayOutputStream();
            PrintStream out = new PrintStream(new BufferedOutputStream(target, 1000), auto);
            out.print("a\n");
            int first = target.size();
            out.println("b");
            int second = target.size();
            out.write(new byte[] {1});
            int third = target.size();
            out.write('\n');
            System.out.println(auto + " " + first + " " + second + " " + third + " " + target.size());
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            PrintWriter w = new PrintWriter(new BufferedWriter(new OutputStreamWriter(written)), auto);
            w.print("a\n");
            int one = written.size();
            w.println("b");
            int two = written.size();
            w.printf("c");
            System.out.println(auto + " " + one + " " + two + " " + written.size());
        }
        PrintStream broken = new PrintStream(new Broken());
        System.out.println(broken.checkError());
        broken.println("lost");
        System.out.println(broken.checkError() + " " + broken.checkError());
        PrintWriter brokenWriter = new PrintWriter(new Broken());
        brokenWriter.println("lost");
        System.out.println(brokenWriter.checkError());
        PrintStream closed = new PrintStream(new ByteArrayOutputStream());
        closed.close();
        closed.println("x");
        System.out.println(closed.checkError());
        PrintWriter closedWriter = new PrintWriter(new StringWriter());
        closedWriter.close();
        closedWriter.println("x");
        System.out.println(closedWriter.checkError());
        attempt("null", () -> new PrintStream((OutputStream) null));
        attempt("null writer", () -> new PrintWriter((Writer) null));
        attempt("charset", () -> new PrintStream(bytes, false, "none"));
        attempt("null chars", () -> { System.out.print((char[]) null); return 0; });
        attempt("null format", () -> System.out.printf(null));
        attempt("bad format", () -> System.out.printf("%d", "x"));
        attempt("bad range", () -> { System.out.write(new byte[2], 1, 2); return System.out.checkError(); });
        Thread.currentThread().interrupt();
        System.out.println("still printed " + Thread.interrupted());
    }
}
