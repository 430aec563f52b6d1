package java.io;

import java.nio.charset.Charset;

/** Writes text to a file. */
public class FileWriter extends OutputStreamWriter {
    /** Creates or truncates the named file. */
    public FileWriter(String fileName) throws IOException {
        super(new FileOutputStream(fileName));
    }

    /** Opens the named file, perhaps to append. */
    public FileWriter(String fileName, boolean append) throws IOException {
        super(new FileOutputStream(fileName, append));
    }

    /** Creates or truncates the file. */
    public FileWriter(File file) throws IOException {
        super(new FileOutputStream(file));
    }

    /** Opens the file, perhaps to append. */
    public FileWriter(File file, boolean append) throws IOException {
        super(new FileOutputStream(file, append));
    }

    /** Writes to an open descriptor. */
    public FileWriter(FileDescriptor fd) {
        super(new FileOutputStream(fd));
    }

    /** Creates or truncates the named file with a charset. */
    public FileWriter(String fileName, Charset charset) throws IOException {
        super(new FileOutputStream(fileName), charset);
    }

    /** Opens the named file with a charset, perhaps to append. */
    public FileWriter(String fileName, Charset charset, boolean append)
            throws IOException {
        super(new FileOutputStream(fileName, append), charset);
    }

    /** Creates or truncates the file with a charset. */
    public FileWriter(File file, Charset charset) throws IOException {
        super(new FileOutputStream(file), charset);
    }

    /** Opens the file with a charset, perhaps to append. */
    public FileWriter(File file, Charset charset, boolean append)
            throws IOException {
        super(new FileOutputStream(file, append), charset);
    }
}
