import java.io.*;
import java.nio.charset.StandardCharsets;

/** Readers and writers. */
public class TextStreams {
    public static void main(String[] args) throws Exception {
        BufferedReader r = new BufferedReader(new StringReader("one\r\ntwo\rthree\n\nlast"));
        for (String l; (l = r.readLine()) != null; ) System.out.print("[" + l + "]");
        System.out.println(""); // expect: [one][two][three][][last]
        StringWriter w = new StringWriter();
        PrintWriter p = new PrintWriter(w);
        p.printf("%05.1f", 2.25);
        p.println();
        p.print(new char[] {'a'});
        p.append("xyz", 1, 2).write("hello", 1, 3);
        p.flush();
        System.out.println(w + "|" + p.checkError());
        // expect: 002.3
        // expect: ayell|false
        InputStreamReader in = new InputStreamReader(new ByteArrayInputStream("a\u00e9\u4e2d\ud83d\ude00".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        for (int c; (c = in.read()) >= 0; ) System.out.print(Integer.toHexString(c) + " ");
        System.out.println(""); // expect: 61 e9 4e2d d83d de00 
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Writer o = new OutputStreamWriter(out, StandardCharsets.UTF_16BE)) {
            o.write("a\u00e9");
        }
        System.out.println(out.size()); // expect: 4
        System.out.println(new String(out.toByteArray(), StandardCharsets.UTF_16BE).equals("a\u00e9"));
        // expect: true
        System.out.println(new String(new byte[] {(byte) 0xff, 65, (byte) 0xc3}, StandardCharsets.UTF_8).length());
        // expect: 3
        System.out.println(new String(new byte[] {(byte) 0xe9}, StandardCharsets.ISO_8859_1).charAt(0)); // expect: é
        System.out.println("\u4e2d?".getBytes(StandardCharsets.US_ASCII)[0]); // expect: 63
        LineNumberReader n = new LineNumberReader(new StringReader("a\nb\n"));
        n.readLine();
        n.readLine();
        System.out.println(n.getLineNumber()); // expect: 2
        StringReader closed = new StringReader("x");
        closed.close();
        try {
            closed.read();
        } catch (IOException e) {
            System.out.println(e.getMessage()); // expect: Stream closed
        }
        System.out.println(new BufferedReader(new StringReader("x\ny")).lines().count()); // expect: 2
    }
}
