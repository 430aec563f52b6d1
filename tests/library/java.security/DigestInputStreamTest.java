import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/** Streams that digest what passes. */
public class DigestInputStreamTest {
    public static void main(String[] args) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("MD5");
        try (DigestOutputStream out = new DigestOutputStream(new ByteArrayOutputStream(), digest)) {
            out.write("hello ".getBytes());
            out.on(false);
            out.write("not this".getBytes());
            out.on(true);
            out.write("world".getBytes());
        }
        System.out.println(new BigInteger(1, digest.digest()).toString(16));
        DigestInputStream in = new DigestInputStream(new ByteArrayInputStream("hello world".getBytes()), digest);
        while (in.read(new byte[4]) > 0) {
            continue;
        }
        System.out.println(new BigInteger(1, digest.digest()).toString(16));
    }
}
