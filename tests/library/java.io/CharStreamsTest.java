import java.io.*;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.*;

/** Readers and writers: in memory, buffered, filtered, numbered, pushed back, piped, converting; bad ranges and closed ones. */
// covers: Reader Writer StringReader StringWriter CharArrayReader CharArrayWriter BufferedReader BufferedWriter LineNumberReader PushbackReader FilterReader FilterWriter PipedReader PipedWriter InputStreamReader OutputStreamWriter
public class CharStreamsTest {
    static final String TEXT = "line one\nline two\r\n\rfour \u00e9\u4e2d\ud83d\ude00\nlast";

    interface Action {
        Object run() throws Exception;
    }

    static void attempt(String what, Action a) {
        String r;
        try {
            Object o = a.run();
            r = " = " + (o instanceof char[] ? Arrays.toString((char[]) o) : String.valueOf(o));
        } catch (Exception e) {
            r = " ! " + (e instanceof NullPointerException ? "null" : e instanceof IndexOutOfBoundsException ? "range" : e.toString());
        }
        System.out.println(what + r.replace("\r", "\\r").replace("\n", "\\n").replace("\0", "~"));
    }

    static void reading(String name, Reader in) throws Exception {
        char[] c = new char[6];
        System.out.println("-- " + name + " " + in.markSupported());
        attempt("ready", in::ready);
        attempt("read", in::read);
        attempt("range", () -> in.read(c, 2, 3) + " " + new String(c));
        attempt("nothing", () -> in.read(c, 6, 0));
        for (int[] r : new int[][] {{-1, 2}, {0, -1}, {5, 2}, {7, 0}}) attempt("bad " + r[0] + " " + r[1], () -> in.read(c, r[0], r[1]));
        attempt("null", () -> in.read((char[]) null, 0, 1));
        attempt("mark", () -> { in.mark(100); in.read(); in.read(); in.reset(); return in.read(); });
        attempt("negative mark", () -> { in.mark(-1); return 0; });
        attempt("skip", () -> in.skip(2) + " " + in.skip(0));
        attempt("negative skip", () -> in.skip(-1));
        attempt("buffer", () -> { CharBuffer b = CharBuffer.allocate(4); int n = in.read(b); b.flip(); return n + b.toString(); });
        attempt("transfer", () -> { StringWriter w = new StringWriter(); return in.transferTo(w) + " " + w; });
        attempt("end", () -> in.read() + " " + in.read(c) + " " + in.skip(5));
        in.close();
        attempt("closed", in::read);
        attempt("closed range", () -> in.read(c, 0, 1));
        attempt("closed ready", in::ready);
        attempt("closed skip", () -> in.skip(1));
        attempt("closed mark", () -> { in.mark(1); return 0; });
        attempt("closed again", () -> { in.close(); return 0; });
    }

    static void writing(String name, Writer out, Object result) throws Exception {
        char[] c = {'x', 'y', '\u4e2d'};
        System.out.println("-- " + name);
        attempt("write", () -> { out.write('a'); out.write(c); out.write(c, 1, 2); out.write("text"); out.write("0123", 1, 2); out.append('c').append("seq").append("0123", 2, 4).append(null); return result; });
        attempt("flush", () -> { out.flush(); return result; });
        for (int[] r : new int[][] {{-1, 2}, {0, -1}, {2, 2}, {4, 0}}) {
            attempt("bad " + r[0] + " " + r[1], () -> { out.write(c, r[0], r[1]); return 0; });
            attempt("bad string " + r[0] + " " + r[1], () -> { out.write("abc", r[0], r[1]); return 0; });
        }
        attempt("null", () -> { out.write((String) null); return 0; });
        attempt("null chars", () -> { out.write((char[]) null); return 0; });
        out.close();
        attempt("closed", () -> { out.write(1); out.flush(); return 0; });
        attempt("closed again", () -> { out.close(); return 0; });
    }

    static void lines() throws Exception {
        LineNumberReader numbered = new LineNumberReader(new StringReader(TEXT));
        for (String l; (l = numbered.readLine()) != null;) System.out.println(numbered.getLineNumber() + " " + l);
        LineNumberReader single = new LineNumberReader(new StringReader("a\r\nb\rc\n\nd"), 4);
        single.setLineNumber(10);
        StringBuilder b = new StringBuilder();
        for (int c; (c = single.read()) >= 0;) b.append(c == '\n' ? '/' : (char) c).append(single.getLineNumber()).append(' ');
        System.out.println(b);
        LineNumberReader marked = new LineNumberReader(new StringReader("a\nb\nc"));
        marked.readLine();
        marked.mark(10);
        marked.readLine();
        marked.reset();
        System.out.println(marked.getLineNumber() + marked.readLine() + marked.skip(1) + marked.getLineNumber());
        BufferedReader reader = new BufferedReader(new StringReader(TEXT), 3);
        System.out.println(reader.lines().map(s -> "[" + s + "]").toList() + " " + reader.readLine());
        attempt("size", () -> new BufferedReader(reader, 0));
        attempt("size", () -> new BufferedWriter(new StringWriter(), 0));
        StringWriter result = new StringWriter();
        BufferedWriter writer = new BufferedWriter(result, 3);
        writer.write("one");
        writer.newLine();
        writer.write("a longer text than the buffer");
        System.out.println(result.toString().length());
        writer.close();
        System.out.println(result.getBuffer().length() + " " + result.toString().startsWith("one" + System.lineSeparator()));
        BufferedReader limited = new BufferedReader(new StringReader("0123456789"), 2);
        limited.mark(3);
        attempt("limit", () -> { limited.skip(8); limited.reset(); return 0; });
    }

    static void special() throws Exception {
        PushbackReader push = new PushbackReader(new StringReader("abc"), 3);
        push.unread("xyz".toCharArray(), 1, 2);
        push.unread('w');
        attempt("overflow", () -> { push.unread('v'); return 0; });
        attempt("pushed", () -> { StringWriter w = new StringWriter(); push.transferTo(w); return w; });
        attempt("mark", () -> { push.mark(1); return 0; });
        attempt("size", () -> new PushbackReader(push, 0));
        CharArrayWriter array = new CharArrayWriter(1);
        array.write("some");
        array.append("thing").append('!');
        StringWriter copy = new StringWriter();
        array.writeTo(copy);
        System.out.println(array + " " + array.size() + " " + copy + " " + new String(array.toCharArray()));
        array.reset();
        System.out.println(array.size() + array.toString());
        attempt("size", () -> new CharArrayWriter(-1));
        attempt("size", () -> new StringWriter(-1));
        CharArrayReader part = new CharArrayReader("0123456".toCharArray(), 2, 3);
        attempt("part", () -> { StringWriter w = new StringWriter(); part.transferTo(w); return w; });
        attempt("part", () -> new CharArrayReader(new char[3], 4, 1));
        Reader none = Reader.nullReader();
        System.out.println(none.read() + " " + none.ready() + " " + none.skip(3));
        none.close();
        attempt("none closed", none::read);
        Writer nowhere = Writer.nullWriter();
        nowhere.write("x");
        nowhere.close();
        attempt("nowhere closed", () -> { nowhere.write("x"); return 0; });
        Reader back = new StringReader("abc");
        back.read();
        back.skip(-1);
        System.out.println((char) back.read());
    }

    static void encodings() throws Exception {
        for (String charset : new String[] {"UTF-8", "ISO-8859-1", "US-ASCII", "UTF-16", "UTF-16LE", "UTF8", "latin1", "ASCII"}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            OutputStreamWriter out = new OutputStreamWriter(bytes, charset);
            out.write("a\u00e9\u4e2d");
            out.write('\ud83d');
            out.flush();
            int before = bytes.size();
            out.write('\ude00');
            System.out.print(charset + " " + out.getEncoding() + " " + before + " ");
            out.close();
            InputStreamReader in = new InputStreamReader(new ByteArrayInputStream(bytes.toByteArray()), charset);
            System.out.print(in.getEncoding() + " " + Arrays.toString(bytes.toByteArray()) + " ");
            StringWriter text = new StringWriter();
            in.transferTo(text);
            in.close();
            System.out.println(text + " " + in.getEncoding() + " " + out.getEncoding());
        }
        attempt("unknown", () -> new InputStreamReader(new ByteArrayInputStream(new byte[0]), "none"));
        attempt("unknown", () -> new OutputStreamWriter(new ByteArrayOutputStream(), "none"));
        attempt("malformed", () -> { StringWriter w = new StringWriter(); new InputStreamReader(new ByteArrayInputStream(new byte[] {65, (byte) 0xc3, 65, (byte) 0xff, (byte) 0xe4, (byte) 0xb8}), StandardCharsets.UTF_8).transferTo(w); return w; });
        attempt("strict", () -> new InputStreamReader(new ByteArrayInputStream(new byte[] {65, (byte) 0xff}), StandardCharsets.UTF_8.newDecoder()).read(new char[5]));
    }

    static void pipes() throws Exception {
        PipedWriter out = new PipedWriter();
        PipedReader in = new PipedReader(3);
        attempt("unconnected", in::read);
        attempt("unconnected", () -> { out.write(1); return 0; });
        out.connect(in);
        Thread writer = new Thread(() -> {
            try (out) {
                out.write("through the pipe");
            } catch (IOException e) {
                System.out.println(e);
            }
        });
        writer.start();
        StringWriter text = new StringWriter();
        in.transferTo(text);
        writer.join();
        System.out.println(text + " " + in.read());
        in.close();
        attempt("closed", in::ready);
    }

    public static void main(String[] args) throws Exception {
        reading("string", new StringReader(TEXT));
        reading("array", new CharArrayReader(TEXT.toCharArray()));
        reading("buffered", new BufferedReader(new StringReader(TEXT), 5));
        reading("numbered", new LineNumberReader(new StringReader(TEXT)));
        reading("pushback", new PushbackReader(new StringReader(TEXT), 2));
        reading("filter", new FilterReader(new StringReader(TEXT)) {});
        reading("decoding", new InputStreamReader(new ByteArrayInputStream(TEXT.getBytes("UTF-8")), "UTF-8"));
        StringWriter s = new StringWriter();
        writing("string", s, s);
        CharArrayWriter a = new CharArrayWriter();
        writing("array", a, a);
        StringWriter b = new StringWriter();
        writing("buffered", new BufferedWriter(b, 4), b);
        StringWriter f = new StringWriter();
        writing("filter", new FilterWriter(f) {}, f);
        ByteArrayOutputStream e = new ByteArrayOutputStream();
        writing("encoding", new OutputStreamWriter(e, "UTF-8"), e);
        StringWriter p = new StringWriter();
        writing("print", new PrintWriter(p), p);
        lines();
        special();
        encodings();
        pipes();
    }
}
