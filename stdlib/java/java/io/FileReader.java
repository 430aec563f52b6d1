package java.io;

import java.nio.charset.Charset;

/** Reads text from a file. */
public class FileReader extends InputStreamReader {
    /** Opens the named file. */
    public FileReader(String fileName) throws FileNotFoundException {
        super(new FileInputStream(fileName));
    }

    /** Opens the file. */
    public FileReader(File file) throws FileNotFoundException {
        super(new FileInputStream(file));
    }

    /** Reads from an open descriptor. */
    public FileReader(FileDescriptor fd) {
        super(new FileInputStream(fd));
    }

    /** Opens the named file with a charset. */
    public FileReader(String fileName, Charset charset) throws IOException {
        super(new FileInputStream(fileName), charset);
    }

    /** Opens the file with a charset. */
    public FileReader(File file, Charset charset) throws IOException {
        super(new FileInputStream(file), charset);
    }
}
