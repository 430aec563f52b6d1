import java.io.*;
import java.util.*;

public class Base64Test {
    public static void main(String[] args) throws Exception {
        basics();
        byte[] data = new byte[70];
        for (int i = 0; i < data.length; i++) data[i] = (byte) (i * 37 - 64);
        for (Base64.Encoder encoder : new Base64.Encoder[] {Base64.getEncoder(), Base64.getUrlEncoder(), Base64.getMimeEncoder(), Base64.getEncoder().withoutPadding(), Base64.getMimeEncoder(10, new byte[] {'|'})}) {
            show(encoder.encodeToString(data).replace("\r\n", "\\r\\n"));
            for (int n = 0; n < 5; n++) System.out.print("<" + encoder.encodeToString(Arrays.copyOf(data, n)) + ">");
            show(encoder.encode(data).length, encoder.encode(java.nio.ByteBuffer.wrap(data)).remaining());
        }
        show(Arrays.equals(Base64.getDecoder().decode(Base64.getEncoder().encode(data)), data), Arrays.equals(Base64.getMimeDecoder().decode(Base64.getMimeEncoder().encode(data)), data), Arrays.equals(Base64.getUrlDecoder().decode(Base64.getUrlEncoder().encodeToString(data)), data));
        show(new String(Base64.getDecoder().decode("aGk")), new String(Base64.getMimeDecoder().decode("a#G\nk=!")), Base64.getDecoder().decode("").length, Base64.getDecoder().decode("aGk=".getBytes(), new byte[2]));
        for (String bad : new String[] {"a", "aGk=x", "a===", "a\nGk", "aG-_", "aGk==", "=", "aGkxaGk=aGkx", "\u00e9abc"}) attempt(() -> Base64.getDecoder().decode(bad).length);
        attempt(() -> Base64.getMimeDecoder().decode("a").length);
        attempt(() -> Base64.getMimeEncoder(4, new byte[] {'A'}));
        attempt(() -> Base64.getMimeEncoder(4, null));
        attempt(() -> Base64.getEncoder().encode(data, new byte[3]));
        attempt(() -> Base64.getDecoder().decode((String) null));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream wrapped = Base64.getMimeEncoder().wrap(out)) {
            for (byte b : data) wrapped.write(b);
        }
        show(out.toString().equals(Base64.getMimeEncoder().encodeToString(data)));
        InputStream in = Base64.getMimeDecoder().wrap(new ByteArrayInputStream(out.toByteArray()));
        show(in.read(), Arrays.equals(in.readAllBytes(), Arrays.copyOfRange(data, 1, 70)), in.read());
        InputStream broken = Base64.getDecoder().wrap(new ByteArrayInputStream("aG!k".getBytes()));
        attempt(() -> broken.readAllBytes().length);
    }

    static void show(Object... values) {
        StringJoiner line = new StringJoiner(" ");
        for (Object value : values) line.add(String.valueOf(value));
        System.out.println(line);
    }

    interface Body {
        Object run() throws Exception;
    }

    /** Prints what a body returns or throws. */
    static void attempt(Body body) {
        try {
            System.out.println(body.run());
        } catch (Throwable thrown) {
            System.out.println(thrown instanceof NullPointerException ? "NullPointerException" : thrown.toString());
        }
    }

    static void basics() throws Exception {
        byte[] all = new byte[60];
        for (int i = 0; i < all.length; i++) all[i] = (byte) (i * 37);
        for (int n = 0; n < 5; n++) System.out.println(Base64.getEncoder().encodeToString(Arrays.copyOf(all, n)) + "|" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(all, 7, 7 + n)));
        System.out.println(Arrays.equals(all, Base64.getDecoder().decode(Base64.getEncoder().encode(all))));
        System.out.println(Base64.getMimeEncoder(20, new byte[] {'|'}).encodeToString(Arrays.copyOf(all, 30)));
        System.out.println(new String(Base64.getDecoder().decode("SGVsbG8=")) + new String(Base64.getMimeDecoder().decode("SGVs\r\nbG8=")));
        try {
            Base64.getDecoder().decode("a$b=");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(HexFormat.of().formatHex(new byte[] {1, -1}));
        System.out.println(HexFormat.ofDelimiter(":").withUpperCase().formatHex(new byte[] {10, 11}));
        System.out.println(Arrays.toString(HexFormat.of().parseHex("00ff")));
    }
}
