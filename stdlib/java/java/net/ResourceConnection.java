package java.net;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wardian.internal.Resources;

/** A connection to a file, to a folder (its content is the list of names) or to a resource of the library. */
final class ResourceConnection extends URLConnection {
    private InputStream in;
    private long length;
    private long modified;

    ResourceConnection(URL url) {
        super(url);
    }

    @Override
    public void connect() throws IOException {
        if (connected) {
            return;
        }
        if (url.getProtocol().equals("file")) {
            String path = URL.decode(url.getPath());
            byte[] seen = Resources.classPathFile(path);
            if (seen != null) {
                open(seen);
            } else {
                open(new File(path));
            }
        } else if (url.getProtocol().equals("wardian")) {
            open(Resources.bootBytes(url.getPath().substring(1)));
        } else {
            throw new UnknownServiceException("protocol cannot be opened: " + url.getProtocol());
        }
        connected = true;
    }

    private void open(File file) throws IOException {
        modified = file.lastModified();
        String[] names = file.isDirectory() ? file.list() : null;
        if (names == null) {
            in = new FileInputStream(file);
            length = file.length();
            return;
        }
        Arrays.sort(names);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            text.append(names[i]).append('\n');
        }
        open(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void open(byte[] bytes) throws IOException {
        if (bytes == null) {
            throw new FileNotFoundException(url.toString());
        }
        in = new ByteArrayInputStream(bytes);
        length = bytes.length;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        connect();
        return in;
    }

    private boolean isOpen() {
        try {
            connect();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public long getContentLengthLong() {
        return isOpen() ? length : -1;
    }

    @Override
    public long getLastModified() {
        return isOpen() ? modified : 0;
    }

    @Override
    public Map<String, List<String>> getHeaderFields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (isOpen()) {
            String type = guessContentTypeFromName(url.getPath());
            fields.put("content-type", Collections.singletonList(type == null ? "content/unknown" : type));
            fields.put("content-length", Collections.singletonList(Long.toString(length)));
            if (modified != 0) {
                fields.put("last-modified", Collections.singletonList(date(modified)));
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    static String date(long millis) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .format(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC));
    }

    @Override
    public String getHeaderField(String name) {
        List<String> values = getHeaderFields().get(name.toLowerCase(Locale.ROOT));
        return values == null ? null : values.get(0);
    }

    private String nth(int n, boolean key) {
        for (Map.Entry<String, List<String>> field : getHeaderFields().entrySet()) {
            if (n-- == 0) {
                return key ? field.getKey() : field.getValue().get(0);
            }
        }
        return null;
    }

    @Override
    public String getHeaderFieldKey(int n) {
        return nth(n, true);
    }

    @Override
    public String getHeaderField(int n) {
        return nth(n, false);
    }
}
