package java.net;

/** Paths of URIs: removal of dots and resolution (RFC 2396 §5.2). */
final class UriPaths {
    private UriPaths() {
    }

    /** Removes "." and, where something stands before them, ".." segments; also empty segments. */
    static String normalize(String path) {
        if (isNormal(path)) {
            return path;
        }
        boolean absolute = path.startsWith("/");
        String[] kept = new String[path.length()];
        int count = 0;
        boolean endsWithSlash = false;
        for (int at = 0; at < path.length();) {
            int slash = path.indexOf('/', at);
            int end = slash < 0 ? path.length() : slash;
            String segment = path.substring(at, end);
            at = slash < 0 ? end : slash + 1;
            endsWithSlash = slash >= 0;
            if (segment.isEmpty() || segment.equals(".")) {
                endsWithSlash = true;
            } else if (!segment.equals("..")) {
                kept[count++] = segment;
            } else if (count > 0 && !kept[count - 1].equals("..")) {
                count--;
                endsWithSlash = true;
            } else {
                kept[count++] = segment;
            }
        }
        return join(kept, count, absolute, endsWithSlash);
    }

    private static String join(String[] kept, int count, boolean absolute, boolean endsWithSlash) {
        StringBuilder out = new StringBuilder();
        if (absolute) {
            out.append('/');
        } else if (count > 0 && kept[0].indexOf(':') >= 0) {
            out.append("./");
        }
        for (int i = 0; i < count; i++) {
            out.append(kept[i]);
            if (i + 1 < count || endsWithSlash) {
                out.append('/');
            }
        }
        return out.toString();
    }

    private static boolean isNormal(String path) {
        int length = path.length();
        for (int i = 0; i < length; i++) {
            boolean starts = i == 0 || path.charAt(i - 1) == '/';
            char c = path.charAt(i);
            if (starts && (c == '.' && isDots(path, i) || c == '/' && i > 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDots(String path, int at) {
        int end = at + 1 < path.length() && path.charAt(at + 1) == '.' ? at + 2 : at + 1;
        return end == path.length() || path.charAt(end) == '/';
    }

    /** Resolves a relative path against another. */
    static String resolve(String base, String path) {
        int slash = base.lastIndexOf('/');
        return normalize(base.substring(0, slash + 1) + path);
    }
}
