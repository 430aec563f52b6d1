package java.util.logging;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes records to a file, or to several in turn.
 *
 * <p>Two handlers of this program never share a file; other programs are not looked at, and no lock files are made.
 */
public class FileHandler extends StreamHandler {
    private static final int MOST_UNIQUE = 100;
    private static final Set<String> IN_USE = new HashSet<>();

    private String pattern;
    private long limit;
    private int count;
    private boolean append;
    private File[] files;
    private CountedOutput meter;

    /** Creates one as the properties say. */
    public FileHandler() throws IOException, SecurityException {
        this(null, -1, -1, null);
    }

    /** Creates one that writes to the file of that pattern. */
    public FileHandler(String pattern) throws IOException, SecurityException {
        this(checked(pattern), 0, 1, null);
    }

    /** Creates one that may append to the file. */
    public FileHandler(String pattern, boolean append) throws IOException, SecurityException {
        this(checked(pattern), 0, 1, append);
    }

    /** Creates one that writes about so many bytes to each of so many files. */
    public FileHandler(String pattern, int limit, int count) throws IOException, SecurityException {
        this(checked(pattern), notNegative(limit), positive(count), null);
    }

    /** Creates one that writes about so many bytes to each of so many files. */
    public FileHandler(String pattern, int limit, int count, boolean append) throws IOException, SecurityException {
        this(checked(pattern), notNegative(limit), positive(count), (Boolean) append);
    }

    /** Creates one that writes about so many bytes to each of so many files. */
    public FileHandler(String pattern, long limit, int count, boolean append) throws IOException {
        this(checked(pattern), notNegative(limit), positive(count), (Boolean) append);
    }

    private FileHandler(String pattern, long limit, int count, Boolean append) throws IOException {
        LogManager manager = LogManager.getLogManager();
        String prefix = getClass().getName();
        configure(Level.ALL, new XMLFormatter());
        this.pattern = pattern != null ? pattern : manager.textProperty(prefix + ".pattern", "%h/java%u.log");
        this.limit = limit >= 0 ? limit : Math.max(0, manager.intProperty(prefix + ".limit", 0));
        this.count = count > 0 ? count : Math.max(1, manager.intProperty(prefix + ".count", 1));
        this.append = append != null ? append : Boolean.parseBoolean(manager.getProperty(prefix + ".append"));
        openFiles();
    }

    private static String checked(String pattern) {
        if (pattern.isEmpty()) {
            throw new IllegalArgumentException();
        }
        return pattern;
    }

    private static long notNegative(long limit) {
        if (limit < 0) {
            throw new IllegalArgumentException();
        }
        return limit;
    }

    private static int positive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException();
        }
        return count;
    }

    private void openFiles() throws IOException {
        for (int unique = 0; unique <= MOST_UNIQUE; unique++) {
            String key = expand(0, unique).getAbsolutePath();
            synchronized (IN_USE) {
                if (!IN_USE.add(key)) {
                    continue;
                }
            }
            files = new File[count];
            for (int i = 0; i < count; i++) {
                files[i] = expand(i, unique);
            }
            if (append) {
                open(files[0], true);
            } else {
                rotate();
            }
            return;
        }
        throw new IOException("Couldn't get lock for " + pattern);
    }

    /** Replaces %t %h %g %u %%; numbers that the pattern lacks are appended when needed. */
    private File expand(int generation, int unique) {
        StringBuilder path = new StringBuilder();
        boolean sawGeneration = false;
        boolean sawUnique = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            char next = i + 1 < pattern.length() ? Character.toLowerCase(pattern.charAt(i + 1)) : 0;
            if (c != '%' || "thgu%".indexOf(next) < 0) {
                path.append(c);
                continue;
            }
            i++;
            switch (next) {
                case 't' -> path.append(folder("java.io.tmpdir"));
                case 'h' -> path.append(folder("user.home"));
                case 'g' -> path.append(generation);
                case 'u' -> path.append(unique);
                default -> path.append('%');
            }
            sawGeneration |= next == 'g';
            sawUnique |= next == 'u';
        }
        if (count > 1 && !sawGeneration) {
            path.append('.').append(generation);
        }
        if (unique > 0 && !sawUnique) {
            path.append('.').append(unique);
        }
        return new File(path.toString());
    }

    private static String folder(String property) {
        String folder = System.getProperty(property, ".");
        return folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
    }

    private void open(File file, boolean appending) throws IOException {
        long size = appending ? file.length() : 0;
        meter = new CountedOutput(new FileOutputStream(file, appending), size);
        setOutputStream(meter);
    }

    /** Each file takes the name of the next older; the first is begun anew. */
    private void rotate() throws IOException {
        Level level = getLevel();
        setLevel(Level.OFF);
        super.close();
        for (int i = count - 2; i >= 0; i--) {
            if (files[i].exists()) {
                files[i + 1].delete();
                files[i].renameTo(files[i + 1]);
            }
        }
        try {
            open(files[0], false);
        } finally {
            setLevel(level);
        }
    }

    /** Writes a record at once; a full file is left for the next. */
    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        super.publish(record);
        flush();
        if (limit > 0 && (meter.written >= limit || meter.written < 0)) {
            try {
                rotate();
            } catch (IOException e) {
                reportError(null, e, ErrorManager.OPEN_FAILURE);
            }
        }
    }

    /** Closes the file. */
    @Override
    public synchronized void close() throws SecurityException {
        super.close();
        if (files != null) {
            synchronized (IN_USE) {
                IN_USE.remove(files[0].getAbsolutePath());
            }
        }
    }

    /** Counts the bytes of a file. */
    private static final class CountedOutput extends OutputStream {
        private final OutputStream out;
        private long written;

        CountedOutput(OutputStream out, long written) {
            this.out = out;
            this.written = written;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            written++;
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            out.write(b, off, len);
            written += len;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
