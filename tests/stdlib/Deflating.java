import java.io.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.zip.*;

/** Inflater, Deflater, the checksums and the streams over them. */
public class Deflating {
    static byte[] sample(int size) {
        byte[] bytes = new byte[size];
        Random random = new Random(5);
        for (int i = 0; i < size; i++) bytes[i] = (byte) ("abcdefgh".charAt(random.nextInt(8)));
        return bytes;
    }

    static byte[] deflate(byte[] bytes, Deflater def) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[100];
        def.setInput(bytes);
        def.finish();
        while (!def.finished()) out.write(buffer, 0, def.deflate(buffer));
        return out.toByteArray();
    }

    static void levels() throws DataFormatException {
        byte[] bytes = sample(20000);
        for (int level : new int[] {-1, 0, 1, 6, 9}) {
            for (boolean raw : new boolean[] {false, true}) {
                Deflater def = new Deflater(level, raw);
                byte[] packed = deflate(bytes, def);
                Inflater inf = new Inflater(raw);
                byte[] back = new byte[20001];
                inf.setInput(packed);
                int count = inf.inflate(back);
                System.out.print(count + " " + Arrays.equals(bytes, Arrays.copyOf(back, count)) + inf.finished()
                        + (inf.getRemaining() + inf.getTotalIn() == packed.length) + (def.getTotalIn() == 20000)
                        + (packed.length < 10000) + " ");
                def.end();
                inf.end();
            }
            System.out.println();
        }
        // expect: 20000 truetruetruetruetrue 20000 truetruetruetruetrue 
        // expect: 20000 truetruetruetruefalse 20000 truetruetruetruefalse 
        // expect: 20000 truetruetruetruetrue 20000 truetruetruetruetrue 
        // expect: 20000 truetruetruetruetrue 20000 truetruetruetruetrue 
        // expect: 20000 truetruetruetruetrue 20000 truetruetruetruetrue 
    }

    static void exact() {
        byte[] packed = deflate("hello hello hello".getBytes(), new Deflater());
        System.out.println(HexFormat.of().formatHex(packed)); // expect: 789ccb48cdc9c957c84090003a2e067d
        Deflater huffman = new Deflater(9);
        huffman.setStrategy(Deflater.HUFFMAN_ONLY);
        System.out.println(deflate(sample(1000), huffman).length < 500); // expect: true
    }

    static void errors() {
        String[] wrong = {"00", "789c07", "1f8b", "789ccb48cdc9c95720890400399e0682", "789ccb48cd"};
        for (String hex : wrong) {
            Inflater inf = new Inflater();
            inf.setInput(HexFormat.of().parseHex(hex));
            try {
                System.out.println(inf.inflate(new byte[100]) + " " + inf.needsInput() + inf.finished());
            } catch (DataFormatException e) {
                System.out.println(e.getMessage());
            }
        }
        // expect: 0 truefalse
        // expect: invalid block type
        // expect: incorrect header check
        // expect: incorrect data check
        // expect: 2 truefalse
        Inflater closed = new Inflater();
        closed.end();
        try {
            closed.inflate(new byte[1]);
        } catch (Exception e) {
            System.out.println(e); // expect: java.lang.NullPointerException: Inflater has been closed
        }
        try {
            new Deflater(10);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage()); // expect: null
        }
    }

    static void dictionaries() throws DataFormatException {
        byte[] words = "compression decompression dictionary".getBytes();
        Deflater def = new Deflater();
        def.setDictionary(words);
        byte[] packed = deflate("dictionary compression".getBytes(), def);
        Inflater inf = new Inflater();
        inf.setInput(packed);
        byte[] out = new byte[100];
        System.out.println(inf.inflate(out) + " " + inf.needsDictionary() + " " + inf.getAdler()); // expect: 0 true 249040548
        inf.setDictionary(words);
        int count = inf.inflate(out);
        System.out.println(new String(out, 0, count) + inf.finished()); // expect: dictionary compressiontrue
    }

    static void buffers() throws DataFormatException {
        Deflater def = new Deflater();
        ByteBuffer in = ByteBuffer.wrap("buffered buffered buffered".getBytes());
        ByteBuffer out = ByteBuffer.allocateDirect(100);
        def.setInput(in);
        def.finish();
        System.out.println(def.deflate(out) + " " + in.remaining() + " " + def.finished()); // expect: 20 0 true
        out.flip();
        Inflater inf = new Inflater();
        inf.setInput(out);
        ByteBuffer back = ByteBuffer.allocate(50);
        System.out.println(inf.inflate(back) + " " + out.remaining() + " " + back.position()); // expect: 26 0 26
    }

    static void sums() {
        byte[] bytes = sample(1000);
        for (Checksum sum : new Checksum[] {new CRC32(), new Adler32(), new CRC32C()}) {
            sum.update(bytes);
            sum.update(7);
            sum.update(bytes, 10, 20);
            sum.update(ByteBuffer.wrap(bytes, 5, 6));
            long first = sum.getValue();
            sum.reset();
            System.out.println(first + " " + sum.getValue());
        }
        // expect: 367700307 0
        // expect: 2497614744 1
        // expect: 3770498627 0
    }

    static void streams() throws IOException {
        byte[] bytes = sample(5000);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes, 0, 2500);
            out.write(bytes, 2500, 2500);
        }
        InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray()));
        System.out.println(in.skip(10) + " " + (in.read() == bytes[10]) + in.available() + in.markSupported());
        // expect: 10 true1false
        System.out.println(in.readAllBytes().length + " " + in.available() + in.read()); // expect: 4989 0-1
        in.close();
        try {
            in.read();
        } catch (IOException e) {
            System.out.println(e.getMessage()); // expect: Stream closed
        }
        byte[] cut = Arrays.copyOf(packed.toByteArray(), 100);
        try {
            new InflaterInputStream(new ByteArrayInputStream(cut)).readAllBytes();
        } catch (EOFException e) {
            System.out.println(e.getMessage()); // expect: Unexpected end of ZLIB input stream
        }
        byte[] again = new DeflaterInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (InflaterOutputStream out = new InflaterOutputStream(plain)) {
            out.write(again);
        }
        System.out.println(Arrays.equals(bytes, plain.toByteArray())); // expect: true
        CheckedInputStream checked = new CheckedInputStream(new ByteArrayInputStream(bytes), new CRC32());
        System.out.println(checked.skip(4000) + " " + checked.getChecksum().getValue()); // expect: 4000 1963438139
        CheckedOutputStream sunk = new CheckedOutputStream(OutputStream.nullOutputStream(), new Adler32());
        sunk.write(bytes);
        sunk.write(1);
        System.out.println(sunk.getChecksum().getValue()); // expect: 2330569764
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes());
        }
        return out.toByteArray();
    }

    static void gzips() throws IOException {
        byte[] one = gzip("one two three");
        System.out.println(HexFormat.of().formatHex(one)); // expect: 1f8b08000000000000ffcbcf4b552829cf5728c9284a4d0500d7d325780d000000
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(one);
        both.write(gzip(", four"));
        both.write(new byte[40]);
        GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(both.toByteArray()));
        System.out.println(new String(in.readAllBytes())); // expect: one two three, four
        byte[] bad = one.clone();
        bad[bad.length - 1] = 1;
        byte[][] wrong = {bad, new byte[20], new byte[0], Arrays.copyOf(one, 15), {31, (byte) 139, 7}};
        for (byte[] bytes : wrong) {
            try {
                new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
            } catch (IOException e) {
                System.out.println(e);
            }
        }
        // expect: java.util.zip.ZipException: Corrupt GZIP trailer
        // expect: java.util.zip.ZipException: Not in GZIP format
        // expect: java.io.EOFException
        // expect: java.io.EOFException: Unexpected end of ZLIB input stream
        // expect: java.util.zip.ZipException: Unsupported compression method
        ByteArrayOutputStream flushed = new ByteArrayOutputStream();
        GZIPOutputStream out = new GZIPOutputStream(flushed, true);
        out.write("now".getBytes());
        out.flush();
        GZIPInputStream early = new GZIPInputStream(new ByteArrayInputStream(flushed.toByteArray()));
        System.out.println((char) early.read() + "" + (char) early.read() + (char) early.read()); // expect: now
    }

    public static void main(String[] args) throws Exception {
        levels();
        exact();
        errors();
        dictionaries();
        buffers();
        sums();
        streams();
        gzips();
    }
}
