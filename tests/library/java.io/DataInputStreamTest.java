import java.io.*;
import java.util.*;

/** Data of every type in and out, modified UTF-8, ends too early; a random access file does the same. */
// flags: --allow-read=/tmp --allow-write=/tmp
// covers: DataInput DataOutput DataOutputStream RandomAccessFile
public class DataInputStreamTest {
    interface Action {
        Object run() throws Exception;
    }

    static void attempt(String what, Action a) {
        try {
            System.out.println(what + " = " + a.run());
        } catch (Exception e) {
            System.out.println(what + " ! " + (e instanceof NullPointerException ? "null" : e instanceof IndexOutOfBoundsException ? "range" : e.toString().replaceAll("/tmp/[^ ]*", "FILE")));
        }
    }

    static void write(DataOutput out) throws IOException {
        out.writeBoolean(true); out.writeByte(-3); out.writeShort(-300); out.writeChar('\u4e2d'); out.writeInt(Integer.MIN_VALUE); out.writeLong(Long.MAX_VALUE - 5); out.writeFloat(Float.NaN); out.writeDouble(-0.0);
        out.writeBytes("by\u00e9"); out.writeChars("c\u4e2d"); out.writeUTF("\0a\u00e9\u4e2d\ud83d\ude00"); out.write(200); out.write(new byte[] {1, 2, 3}); out.write(new byte[] {1, 2, 3}, 1, 1); out.writeByte(255); out.writeShort(65535);
    }

    static String read(DataInput in) throws IOException {
        byte[] b = new byte[3], chars = new byte[4], more = new byte[4];
        String s = in.readBoolean() + " " + in.readByte() + " " + in.readShort() + " " + (int) in.readChar() + " " + in.readInt() + " " + in.readLong() + " " + in.readFloat() + " " + in.readDouble() + " ";
        in.readFully(b);
        in.readFully(chars, 0, 4);
        String utf = in.readUTF();
        int skipped = in.skipBytes(1);
        in.readFully(more);
        return s + Arrays.toString(b) + Arrays.toString(chars) + utf.length() + (utf.equals("\0a\u00e9\u4e2d\ud83d\ude00")) + skipped + Arrays.toString(more) + " " + in.readUnsignedByte() + " " + in.readUnsignedShort();
    }

    static DataInputStream of(int... bytes) {
        byte[] b = new byte[bytes.length];
        for (int i = 0; i < b.length; i++) b[i] = (byte) bytes[i];
        return new DataInputStream(new ByteArrayInputStream(b));
    }

    @SuppressWarnings("deprecation")
    static void streams() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        write(out);
        System.out.println(out.size() + " " + Arrays.toString(bytes.toByteArray()));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        System.out.println(read(in) + " " + in.read());
        attempt("long UTF", () -> { out.writeUTF("\u4e2d".repeat(30000)); return 0; });
        attempt("longest UTF", () -> { out.writeUTF("x".repeat(65535)); return 0; });
        for (Action a : new Action[] {() -> of().readBoolean(), () -> of().readByte(), () -> of(1).readShort(), () -> of(1).readChar(), () -> of(1, 2, 3).readInt(), () -> of(1, 2, 3, 4, 5, 6, 7).readLong(), () -> of(1).readFloat(), () -> of(1).readDouble(), () -> of().readUnsignedByte(), () -> of(1).readUnsignedShort(),
            () -> of(0, 5, 65).readUTF(), () -> of(0).readUTF(), () -> { of(1).readFully(new byte[2]); return 0; }, () -> { of(1).readFully(new byte[2], 1, 2); return 0; }, () -> { of(1).readFully(new byte[2], 0, -1); return 0; }}) attempt("end", a);
        attempt("malformed", () -> of(0, 1, 0x80).readUTF());
        attempt("malformed", () -> of(0, 2, 0xc3, 0x41).readUTF());
        attempt("malformed", () -> of(0, 1, 0xc3).readUTF());
        attempt("malformed", () -> of(0, 3, 0xe4, 0xb8, 0x41).readUTF());
        attempt("malformed", () -> of(0, 2, 0xe4, 0xb8).readUTF());
        attempt("malformed", () -> of(0, 1, 0xf0).readUTF());
        attempt("static", () -> DataInputStream.readUTF(of(0, 2, 0xc0, 0x80)).length());
        attempt("line", () -> { DataInputStream d = of('a', '\r', '\n', 'b', '\r', 'c', '\n', 'd'); return d.readLine() + d.readLine() + d.readLine() + d.readLine() + d.readLine(); });
        attempt("skip", () -> of(1, 2, 3).skipBytes(5) + " " + of(1).skipBytes(-1) + " " + of(1, 2).read(new byte[5]) + " " + of(1, 2).read(new byte[5], 1, 1));
    }

    static void files() throws Exception {
        File f = File.createTempFile("random", null);
        try (RandomAccessFile r = new RandomAccessFile(f, "rw")) {
            write(r);
            System.out.println(r.length() + " " + r.getFilePointer());
            r.seek(0);
            System.out.println(read(r) + " " + r.read());
            attempt("end", r::readInt);
            r.seek(100);
            System.out.println(r.length() + " " + r.read());
            r.write(7);
            System.out.println(r.length());
            r.setLength(5);
            System.out.println(r.length() + " " + r.getFilePointer() + " " + r.skipBytes(3));
            r.setLength(10);
            r.seek(4);
            System.out.println(Arrays.toString(new byte[] {r.readByte(), r.readByte()}) + " " + r.skipBytes(100) + " " + r.getFilePointer());
            r.seek(0);
            r.writeBytes("one\r\ntwo\rthree\nfour");
            r.seek(0);
            for (String l; (l = r.readLine()) != null;) System.out.println(l);
            attempt("negative seek", () -> { r.seek(-1); return 0; });
            attempt("negative length", () -> { r.setLength(-1); return 0; });
            attempt("range", () -> r.read(new byte[2], 1, 2));
            r.seek(1);
            System.out.println(r.read(new byte[4]) + " " + r.getFilePointer() + " " + r.getFD().valid());
        }
        for (String mode : new String[] {"r", "w", "rws", "rwd", "x", ""}) attempt("mode " + mode, () -> { try (RandomAccessFile r = new RandomAccessFile(f, mode)) { return r.length(); } });
        try (RandomAccessFile r = new RandomAccessFile(f, "r")) {
            attempt("read only", () -> { r.write(1); return 0; });
        }
        RandomAccessFile closed = new RandomAccessFile(f.getPath(), "r");
        closed.close();
        attempt("closed", closed::read);
        attempt("closed length", closed::length);
        System.out.println(f.delete());
        attempt("missing", () -> new RandomAccessFile(f, "r"));
        attempt("null", () -> new RandomAccessFile((File) null, "r"));
    }

    public static void main(String[] args) throws Exception {
        streams();
        files();
    }
}
