package java.nio.file;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import wardian.internal.HostFiles;
import wardian.internal.HostPaths;

/** A path of the host: text without doubled or final slashes. */
final class HostPath implements Path {
    private static final String HEX = "0123456789ABCDEF";

    private final String path;
    /** Where each name starts; null until needed. */
    private int[] starts;

    /** Takes text that is normal already. */
    private HostPath(String path) {
        this.path = path;
    }

    /** Makes a path of any text. */
    static HostPath of(String text) {
        if (text.indexOf(0) >= 0) {
            throw new InvalidPathException(text, "Nul character not allowed");
        }
        return new HostPath(normal(text));
    }

    private static String normal(String s) {
        int n = s.length();
        if (s.indexOf("//") < 0 && (n < 2 || s.charAt(n - 1) != '/')) {
            return s;
        }
        StringBuilder out = new StringBuilder(n);
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (c != '/' || i == 0 || s.charAt(i - 1) != '/') {
                out.append(c);
            }
        }
        int end = out.length();
        if (end > 1 && out.charAt(end - 1) == '/') {
            out.setLength(end - 1);
        }
        return out.toString();
    }

    static HostPath cast(Path path) {
        if (path == null) {
            throw new NullPointerException();
        }
        if (!(path instanceof HostPath)) {
            throw new ProviderMismatchException();
        }
        return (HostPath) path;
    }

    /** Returns the text for the host: the empty path is the current directory. */
    String host() {
        return path.isEmpty() ? "." : path;
    }

    // ---- Names ----

    private int[] starts() {
        if (starts == null) {
            starts = findStarts();
        }
        return starts;
    }

    private int[] findStarts() {
        if (path.isEmpty()) {
            return new int[1];
        }
        int count = 0;
        for (int i = 0; i < path.length(); i++) {
            if (startsName(i)) {
                count++;
            }
        }
        int[] found = new int[count];
        for (int i = path.length(); --i >= 0;) {
            if (startsName(i)) {
                found[--count] = i;
            }
        }
        return found;
    }

    private boolean startsName(int i) {
        return path.charAt(i) != '/' && (i == 0 || path.charAt(i - 1) == '/');
    }

    private String name(int index) {
        int[] at = starts();
        return path.substring(at[index],
            index + 1 < at.length ? at[index + 1] - 1 : path.length());
    }

    @Override
    public int getNameCount() {
        return starts().length;
    }

    @Override
    public Path getName(int index) {
        if (index < 0 || index >= getNameCount()) {
            throw new IllegalArgumentException();
        }
        return new HostPath(name(index));
    }

    @Override
    public Path getFileName() {
        int count = getNameCount();
        if (count == 0) {
            return null;
        }
        return count == 1 && !isAbsolute() ? this
            : new HostPath(name(count - 1));
    }

    @Override
    public Path getRoot() {
        return isAbsolute() ? HostFileSystem.ROOT : null;
    }

    @Override
    public Path getParent() {
        int slash = path.lastIndexOf('/');
        if (slash < 0 || path.length() == 1) {
            return null;
        }
        return slash == 0 ? HostFileSystem.ROOT
            : new HostPath(path.substring(0, slash));
    }

    @Override
    public Path subpath(int beginIndex, int endIndex) {
        if (beginIndex < 0 || beginIndex >= endIndex
                || endIndex > getNameCount()) {
            throw new IllegalArgumentException();
        }
        int[] at = starts();
        return new HostPath(path.substring(at[beginIndex],
            endIndex < at.length ? at[endIndex] - 1 : path.length()));
    }

    @Override
    public boolean isAbsolute() {
        return path.startsWith("/");
    }

    @Override
    public FileSystem getFileSystem() {
        return HostFileSystem.INSTANCE;
    }

    @Override
    public boolean startsWith(Path other) {
        if (!(other instanceof HostPath)) {
            other.hashCode();
            return false;
        }
        String start = ((HostPath) other).path;
        if (start.isEmpty() || path.isEmpty()) {
            return start.equals(path);
        }
        if (start.equals("/")) {
            return isAbsolute();
        }
        return path.startsWith(start) && (path.length() == start.length()
            || path.charAt(start.length()) == '/');
    }

    @Override
    public boolean endsWith(Path other) {
        if (!(other instanceof HostPath)) {
            other.hashCode();
            return false;
        }
        String end = ((HostPath) other).path;
        if (end.isEmpty() || path.isEmpty() || end.startsWith("/")) {
            return end.equals(path);
        }
        int from = path.length() - end.length();
        return path.endsWith(end)
            && (from == 0 || path.charAt(from - 1) == '/');
    }

    // ---- New paths ----

    @Override
    public Path normalize() {
        ArrayList<String> kept = new ArrayList<>();
        boolean absolute = isAbsolute();
        boolean changed = false;
        for (int i = 0; i < getNameCount(); i++) {
            String name = name(i);
            int last = kept.size() - 1;
            if (name.equals(".")) {
                changed = true;
            } else if (!name.equals("..")) {
                kept.add(name);
            } else if (last >= 0 && !kept.get(last).equals("..")) {
                kept.remove(last);
                changed = true;
            } else if (absolute) {
                changed = true;
            } else {
                kept.add(name);
            }
        }
        if (!changed) {
            return this;
        }
        String text = String.join("/", kept);
        return new HostPath(absolute ? "/" + text : text);
    }

    @Override
    public Path resolve(Path other) {
        HostPath that = cast(other);
        if (that.isAbsolute() || path.isEmpty()) {
            return that;
        }
        if (that.path.isEmpty()) {
            return this;
        }
        return new HostPath(path.endsWith("/") ? path + that.path
            : path + "/" + that.path);
    }

    @Override
    public Path relativize(Path other) {
        HostPath child = cast(other);
        if (child.equals(this)) {
            return HostFileSystem.EMPTY;
        }
        if (isAbsolute() != child.isAbsolute()) {
            throw new IllegalArgumentException(
                "'other' is different type of Path");
        }
        if (path.isEmpty()) {
            return child;
        }
        HostPath base = (HostPath) normalize();
        child = (HostPath) child.normalize();
        int baseCount = base.path.isEmpty() ? 0 : base.getNameCount();
        int childCount = child.path.isEmpty() ? 0 : child.getNameCount();
        int same = 0;
        while (same < baseCount && same < childCount
                && base.name(same).equals(child.name(same))) {
            same++;
        }
        StringBuilder text = new StringBuilder();
        for (int i = same; i < baseCount; i++) {
            if (base.name(i).equals("..")) {
                throw new IllegalArgumentException(
                    "Unable to compute relative  path from " + this + " to "
                    + other);
            }
            text.append("../");
        }
        for (int i = same; i < childCount; i++) {
            text.append(child.name(i)).append('/');
        }
        return of(text.toString());
    }

    @Override
    public Path toAbsolutePath() {
        if (isAbsolute()) {
            return this;
        }
        return of(System.getProperty("user.dir") + "/" + path);
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        String full = toAbsolutePath().toString();
        int[] status = new int[1];
        if (options.length == 0) {
            String real = HostPaths.real(full, status);
            if (real == null) {
                throw HostProvider.failure(status[0], path, null);
            }
            return new HostPath(real);
        }
        status[0] = HostFiles.stat(full, false,
            new long[HostFiles.STAT_LENGTH]);
        if (status[0] < 0) {
            throw HostProvider.failure(status[0], path, null);
        }
        return new HostPath(HostPaths.withoutDots(full));
    }

    @Override
    public File toFile() {
        return new File(path);
    }

    @Override
    public URI toUri() {
        String full = toAbsolutePath().toString();
        byte[] bytes = full.getBytes(StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder("file://");
        for (byte b : bytes) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c)
                    || "/-_.!~*'():@&=+$,".indexOf(c) >= 0)) {
                text.append(c);
            } else {
                text.append('%').append(HEX.charAt(c >> 4))
                    .append(HEX.charAt(c & 15));
            }
        }
        if (full.length() > 1 && (HostFiles.modeOf(full)
                & HostFiles.TYPE_MASK) == HostFiles.TYPE_DIRECTORY) {
            text.append('/');
        }
        return URI.create(text.toString());
    }

    // ---- Comparison ----

    @Override
    public int compareTo(Path other) {
        return path.compareTo(((HostPath) other).path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostPath
            && path.equals(((HostPath) other).path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
