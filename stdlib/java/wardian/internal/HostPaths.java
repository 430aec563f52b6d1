package wardian.internal;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;

/** Path names as java.io.File and java.nio.file share them. */
public final class HostPaths {
    private static final int PATH_MAX = 4096;

    private HostPaths() {
    }

    /** Returns the real path, or null and the error in status[0]. */
    public static String real(String path, int[] status) {
        byte[] out = new byte[PATH_MAX];
        status[0] = HostFiles.realPath(path, out);
        return status[0] < 0 ? null : Utf8.decode(out, 0, status[0]);
    }

    /** Resolves the links of what exists of an absolute path, then its dots. */
    public static String canonical(String path) throws IOException {
        int[] status = new int[1];
        String head = path;
        for (;;) {
            String real = real(head, status);
            if (real != null) {
                return withoutDots(real + path.substring(
                    head.length() == 1 ? 0 : head.length()));
            }
            if (status[0] == HostFiles.ELOOP || head.length() == 1) {
                throw new IOException(HostFiles.errorText(status[0]));
            }
            head = head.substring(0, Math.max(head.lastIndexOf('/'), 1));
        }
    }

    /** Removes the names "." and "..", the latter with the name before. */
    public static String withoutDots(String path) {
        StringBuilder out = new StringBuilder(path.length());
        int n = path.length();
        for (int start = 0; start < n;) {
            int end = path.indexOf('/', start);
            end = end < 0 ? n : end;
            if (end - start == 2 && path.startsWith("..", start)) {
                out.setLength(Math.max(out.lastIndexOf("/"), 0));
            } else if (end > start
                    && !(end - start == 1 && path.charAt(start) == '.')) {
                out.append('/').append(path, start, end);
            }
            start = end + 1;
        }
        return out.length() == 0 ? "/" : out.toString();
    }

    /** Returns the path of a file: address. */
    public static String pathOf(URI uri) {
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException("URI is not absolute");
        }
        if (uri.isOpaque()) {
            throw new IllegalArgumentException("URI is not hierarchical");
        }
        if (!"file".equalsIgnoreCase(uri.getScheme())) {
            throw new IllegalArgumentException("URI scheme is not \"file\"");
        }
        refuse(uri.getRawAuthority(), "URI has an authority component");
        refuse(uri.getRawFragment(), "URI has a fragment component");
        refuse(uri.getRawQuery(), "URI has a query component");
        if (uri.getPath().isEmpty()) {
            throw new IllegalArgumentException("URI path component is empty");
        }
        return uri.getPath();
    }

    private static void refuse(String part, String message) {
        if (part != null) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Returns digits for the name of a temporary file. */
    public static String randomName() {
        return Long.toUnsignedString(ThreadLocalRandom.current().nextLong());
    }
}
