package java.net;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Content types by the endings of names and by the first bytes. */
final class ContentTypes {
    /** How many bytes ofBytes looks at. */
    static final int LOOK = 12;

    /** Endings and their types. */
    private static final String[] ENDINGS = {
        "htm", "text/html", "html", "text/html", "txt", "text/plain", "text", "text/plain", "java", "text/plain",
        "c", "text/plain", "cc", "text/plain", "c++", "text/plain", "h", "text/plain", "pl", "text/plain",
        "el", "text/plain", "css", "text/css", "csv", "text/csv", "md", "text/markdown", "js", "text/javascript",
        "json", "application/json", "xml", "application/xml", "jar", "application/java-archive",
        "zip", "application/zip", "gz", "application/gzip", "tar", "application/x-tar", "pdf", "application/pdf",
        "rtf", "application/rtf", "doc", "application/msword", "bin", "application/octet-stream",
        "exe", "application/octet-stream", "obj", "application/octet-stream", "png", "image/png",
        "gif", "image/gif", "jpg", "image/jpeg", "jpeg", "image/jpeg", "jpe", "image/jpeg", "bmp", "image/bmp",
        "svg", "image/svg+xml", "tif", "image/tiff", "tiff", "image/tiff", "webp", "image/webp",
        "wav", "audio/x-wav", "au", "audio/basic", "snd", "audio/basic", "mpg", "video/mpeg",
        "mpeg", "video/mpeg", "mpe", "video/mpeg", "mov", "video/quicktime", "qt", "video/quicktime",
        "avi", "application/x-troff-msvideo"};

    /** First bytes, as ISO-8859-1, and their types. */
    private static final String[] STARTS = {
        "\u00ca\u00fe\u00ba\u00be", "application/java-vm", "\u00ac\u00ed", "application/x-java-serialized-object",
        "GIF8", "image/gif", "\u0089PNG\r\n\u001a\n", "image/png", "\u00ff\u00d8\u00ff", "image/jpeg",
        "II*\0", "image/tiff", "MM\0*", "image/tiff", "#def", "image/x-bitmap", "! XPM2", "image/x-pixmap",
        "<!", "text/html", "<html", "text/html", "<HTML", "text/html", "<head", "text/html", "<HEAD", "text/html",
        "<body", "text/html", "<BODY", "text/html", "<?xml", "application/xml", ".snd", "audio/basic",
        "RIFF", "audio/x-wav"};

    private ContentTypes() {
    }

    static String ofName(String name) {
        int hash = name.lastIndexOf('#');
        String file = hash < 0 ? name : name.substring(0, hash);
        int dot = file.lastIndexOf('.');
        if (dot < 0 || file.indexOf('/', dot) >= 0) {
            return null;
        }
        String ending = file.substring(dot + 1).toLowerCase(Locale.ROOT);
        for (int i = 0; i < ENDINGS.length; i += 2) {
            if (ENDINGS[i].equals(ending)) {
                return ENDINGS[i + 1];
            }
        }
        return null;
    }

    static String ofBytes(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < STARTS.length; i += 2) {
            if (text.startsWith(STARTS[i])) {
                return STARTS[i + 1];
            }
        }
        return null;
    }
}
