import java.io.*;
import java.util.*;

/** Byte streams in memory, data streams, buffering. */
public class ByteStreams {
    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes, 4))) {
            out.writeInt(-2);
            out.writeLong(1L << 50);
            out.writeDouble(2.5);
            out.writeUTF("h\u00e9\0");
            out.writeShort(-3);
            out.writeBoolean(true);
            out.writeChar('x');
            System.out.println(out.size()); // expect: 32
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        System.out.println(in.readInt()); // expect: -2
        System.out.println(in.readLong()); // expect: 1125899906842624
        System.out.println(in.readDouble()); // expect: 2.5
        System.out.println(in.readUTF().length()); // expect: 3
        System.out.println(in.readUnsignedShort()); // expect: 65533
        System.out.println(in.readBoolean()); // expect: true
        System.out.println(in.readChar()); // expect: x
        try {
            in.readByte();
        } catch (EOFException e) {
            System.out.println(e.getMessage()); // expect: null
        }
        BufferedInputStream b = new BufferedInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5}), 2);
        b.mark(4);
        System.out.println(b.read() + b.read()); // expect: 3
        b.reset();
        System.out.println(b.skip(3)); // expect: 2
        System.out.println(b.read()); // expect: 3
        System.out.println(b.available()); // expect: 2
        System.out.println(Arrays.toString(b.readAllBytes())); // expect: [4, 5]
        System.out.println(b.read()); // expect: -1
        PushbackInputStream push = new PushbackInputStream(new ByteArrayInputStream(new byte[] {7}));
        int first = push.read();
        push.unread(first);
        System.out.println(push.read() + " " + push.read()); // expect: 7 -1
        SequenceInputStream s = new SequenceInputStream(new ByteArrayInputStream(new byte[] {1}), new ByteArrayInputStream(new byte[] {2}));
        System.out.println(s.readAllBytes().length); // expect: 2
        PrintStream ps = new PrintStream(bytes, true);
        bytes.reset();
        ps.printf("%d", 5);
        ps.print('c');
        ps.println(1.5);
        System.out.println(bytes + "|" + bytes.size());
        // expect: 5c1.5
        // expect: |6
    }
}
