package java.util.jar;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An output stream that writes a jar file. */
public class JarOutputStream extends ZipOutputStream {
    private static final byte[] MARK = {(byte) 0xFE, (byte) 0xCA, 0, 0};

    private boolean started;

    /** Creates one that begins with the manifest. */
    public JarOutputStream(OutputStream out, Manifest man) throws IOException {
        super(out);
        Objects.requireNonNull(man, "man");
        putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
        man.write(this);
        closeEntry();
    }

    /** Creates one without manifest. */
    public JarOutputStream(OutputStream out) throws IOException {
        super(out);
    }

    /** Starts an entry; the first gets the mark of jar files as an extra field. */
    @Override
    public void putNextEntry(ZipEntry ze) throws IOException {
        if (!started) {
            ze.setExtra(marked(ze.getExtra()));
            started = true;
        }
        super.putNextEntry(ze);
    }

    private static byte[] marked(byte[] extra) {
        if (extra == null) {
            return MARK.clone();
        }
        for (int at = 0; at + 4 <= extra.length;) {
            if (extra[at] == MARK[0] && extra[at + 1] == MARK[1]) {
                return extra;
            }
            at += 4 + (extra[at + 2] & 255 | (extra[at + 3] & 255) << 8);
        }
        byte[] result = new byte[MARK.length + extra.length];
        System.arraycopy(MARK, 0, result, 0, MARK.length);
        System.arraycopy(extra, 0, result, MARK.length, extra.length);
        return result;
    }
}
