import java.io.*;
import java.util.*;

/** Input and output of bytes: in memory, buffered, filtered, pushed back, in sequence, piped; bad ranges and closed streams. */
// covers: InputStream OutputStream ByteArrayInputStream ByteArrayOutputStream BufferedInputStream BufferedOutputStream FilterInputStream FilterOutputStream PushbackInputStream SequenceInputStream PipedInputStream PipedOutputStream Closeable Flushable
public class ByteStreamsTest {
    interface Action {
        Object run() throws Exception;
    }

    static void attempt(String what, Action a) {
        try {
            Object r = a.run();
            System.out.println(what + " = " + (r instanceof byte[] ? Arrays.toString((byte[]) r) : r));
        } catch (Exception e) {
            System.out.println(what + " ! " + (e instanceof NullPointerException ? "null" : e instanceof IndexOutOfBoundsException ? "range" : e.toString()));
        }
    }

    static ByteArrayInputStream bytes(int count) {
        byte[] b = new byte[count];
        for (int i = 0; i < count; i++) b[i] = (byte) (i + 1);
        return new ByteArrayInputStream(b);
    }

    /** Gives one byte at a time and counts what it is asked. */
    static class Slow extends FilterInputStream {
        int reads, closes;

        Slow(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            reads++;
            return super.read(b, off, Math.min(len, 1));
        }

        @Override
        public void close() throws IOException {
            closes++;
            super.close();
        }
    }

    static void reading(String name, InputStream in) throws Exception {
        byte[] b = new byte[6];
        System.out.println("-- " + name + " " + in.markSupported());
        attempt("available", () -> in.available());
        attempt("read", () -> in.read());
        attempt("range", () -> in.read(b, 2, 3) + Arrays.toString(b));
        attempt("nothing", () -> in.read(b, 6, 0));
        for (int[] r : new int[][] {{-1, 2}, {0, -1}, {5, 2}, {7, 0}, {Integer.MAX_VALUE, 1}}) attempt("bad " + r[0] + " " + r[1], () -> in.read(b, r[0], r[1]));
        attempt("null", () -> in.read(null, 0, 1));
        attempt("mark", () -> { in.mark(100); in.read(); in.read(); in.reset(); return in.read(); });
        attempt("skip", () -> in.skip(2) + " " + in.skip(0) + " " + in.skip(-3));
        attempt("skipNBytes", () -> { in.skipNBytes(1); return in.read(); });
        attempt("readNBytes", () -> in.readNBytes(3));
        attempt("readNBytes into", () -> in.readNBytes(b, 1, 4) + Arrays.toString(b));
        attempt("negative", () -> in.readNBytes(-1));
        attempt("all", () -> in.readAllBytes());
        attempt("end", () -> in.read() + " " + in.read(b) + " " + in.read(b, 0, 0) + " " + in.available() + " " + in.skip(5) + " " + in.readAllBytes().length + " " + in.readNBytes(5).length);
        attempt("skip too far", () -> { in.skipNBytes(1); return 0; });
        attempt("transfer", () -> in.transferTo(new ByteArrayOutputStream()));
        in.close();
        attempt("closed", () -> in.read());
        attempt("closed range", () -> in.read(b, 0, 1));
        attempt("closed available", () -> in.available());
        attempt("closed skip", () -> in.skip(1));
        attempt("closed reset", () -> { in.reset(); return 0; });
        attempt("closed again", () -> { in.close(); return 0; });
    }

    static void writing(String name, OutputStream out, ByteArrayOutputStream result) throws Exception {
        System.out.println("-- " + name);
        byte[] b = {1, 2, 3};
        attempt("write", () -> { out.write(300); out.write(b); out.write(b, 1, 2); out.write(b, 3, 0); return result.toByteArray(); });
        attempt("flush", () -> { out.flush(); return result.toByteArray(); });
        attempt("large", () -> { out.write(new byte[20], 0, 20); return result.size(); });
        for (int[] r : new int[][] {{-1, 2}, {0, -1}, {2, 2}, {4, 0}}) attempt("bad " + r[0] + " " + r[1], () -> { out.write(b, r[0], r[1]); return 0; });
        attempt("null", () -> { out.write(null, 0, 1); return 0; });
        attempt("null all", () -> { out.write((byte[]) null); return 0; });
        out.write(9);
        out.close();
        System.out.println(result.size());
        attempt("closed", () -> { out.write(1); out.flush(); return result.size(); });
        attempt("closed again", () -> { out.close(); return 0; });
    }

    static void special() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(0);
        out.writeBytes(new byte[] {72, (byte) 0xc3, (byte) 0xa9});
        System.out.println(out + " " + out.toString("ISO-8859-1") + " " + out.toString(java.nio.charset.StandardCharsets.UTF_8) + " " + out.size() + " " + out.toString(0));
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        out.writeTo(copy);
        out.reset();
        System.out.println(copy.size() + " " + out.size() + out);
        attempt("negative size", () -> new ByteArrayOutputStream(-1));
        attempt("unknown charset", () -> copy.toString("none"));
        attempt("buffer size", () -> new BufferedInputStream(bytes(1), 0));
        attempt("buffer size", () -> new BufferedOutputStream(copy, -1));
        attempt("pushback size", () -> new PushbackInputStream(bytes(1), 0));
        PushbackInputStream push = new PushbackInputStream(bytes(3), 2);
        push.unread(new byte[] {8, 9});
        System.out.println(push.available() + " " + push.markSupported());
        attempt("overflow", () -> { push.unread(7); return 0; });
        attempt("overflow many", () -> { push.unread(new byte[3]); return 0; });
        attempt("after", () -> push.readAllBytes());
        attempt("mark", () -> { push.mark(5); push.reset(); return 0; });
        Slow slow = new Slow(bytes(5)), other = new Slow(bytes(2));
        SequenceInputStream sequence = new SequenceInputStream(Collections.enumeration(List.of(slow, new ByteArrayInputStream(new byte[0]), other)));
        System.out.println(sequence.available() + " " + sequence.read() + " " + sequence.read(new byte[10]) + " " + sequence.readAllBytes().length + " " + slow.closes + other.closes + " " + sequence.read());
        sequence.close();
        Slow counted = new Slow(bytes(9));
        BufferedInputStream buffered = new BufferedInputStream(counted, 4);
        buffered.mark(2);
        System.out.println(buffered.read(new byte[9]) + " " + counted.reads + " " + buffered.available());
        attempt("mark passed", () -> { buffered.readNBytes(6); buffered.reset(); return 0; });
        InputStream nothing = InputStream.nullInputStream();
        System.out.println(nothing.read() + " " + nothing.readAllBytes().length + " " + nothing.available() + " " + nothing.transferTo(copy));
        nothing.close();
        attempt("null stream closed", nothing::read);
        OutputStream nowhere = OutputStream.nullOutputStream();
        nowhere.write(new byte[5]);
        attempt("bad to nowhere", () -> { nowhere.write(new byte[5], 3, 3); return 0; });
        nowhere.close();
        attempt("nowhere closed", () -> { nowhere.write(5); return 0; });
        ByteArrayInputStream part = new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5}, 1, 3);
        System.out.println(part.available() + " " + part.skip(1) + part.read() + part.read() + part.read());
        part.reset();
        System.out.println(part.read());
    }

    static void pipes() throws Exception {
        PipedOutputStream out = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(4);
        attempt("unconnected read", in::read);
        attempt("unconnected write", () -> { out.write(1); return 0; });
        in.connect(out);
        attempt("connected twice", () -> { out.connect(in); return 0; });
        attempt("size", () -> new PipedInputStream(0));
        Thread writer = new Thread(() -> {
            try (out) {
                for (int i = 0; i < 20; i++) out.write(i);
            } catch (IOException e) {
                System.out.println(e);
            }
        });
        writer.start();
        System.out.println(Arrays.toString(in.readAllBytes()) + " " + in.read() + " " + in.available());
        writer.join();
        in.close();
        attempt("closed", in::read);
        PipedOutputStream lonely = new PipedOutputStream(new PipedInputStream());
        lonely.write(new byte[] {1, 2});
        lonely.flush();
        attempt("bad", () -> { lonely.write(new byte[2], 1, 2); return 0; });
    }

    public static void main(String[] args) throws Exception {
        reading("array", bytes(30));
        reading("buffered", new BufferedInputStream(bytes(30), 4));
        reading("buffered slow", new BufferedInputStream(new Slow(bytes(30))));
        reading("pushback", new PushbackInputStream(bytes(30), 3));
        reading("filter", new Slow(bytes(30)));
        reading("sequence", new SequenceInputStream(bytes(5), bytes(25)));
        reading("data", new DataInputStream(bytes(30)));
        reading("own", new InputStream() {
            final InputStream from = bytes(30);

            @Override
            public int read() throws IOException {
                return from.read();
            }
        });
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        writing("array", result, result);
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        writing("buffered", new BufferedOutputStream(second, 4), second);
        ByteArrayOutputStream third = new ByteArrayOutputStream();
        writing("filter", new FilterOutputStream(third), third);
        ByteArrayOutputStream fourth = new ByteArrayOutputStream();
        writing("data", new DataOutputStream(fourth), fourth);
        ByteArrayOutputStream fifth = new ByteArrayOutputStream();
        writing("print", new PrintStream(fifth), fifth);
        special();
        pipes();
    }
}
