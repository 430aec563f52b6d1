package java.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A connection to a resource. */
public abstract class URLConnection {
    private static volatile FileNameMap fileNames = ContentTypes::ofName;
    private static volatile boolean usualCaches = true;
    private static volatile boolean usualInteraction;

    /** The address. */
    protected URL url;
    /** Whether the resource is read. */
    protected boolean doInput = true;
    /** Whether the resource is written. */
    protected boolean doOutput;
    /** Whether the user may be asked. */
    protected boolean allowUserInteraction = usualInteraction;
    /** Whether caches may be used. */
    protected boolean useCaches = usualCaches;
    /** Only what is newer is wanted. */
    protected long ifModifiedSince;
    /** Whether the connection is open. */
    protected boolean connected;

    private int connectTimeout;
    private int readTimeout;
    /** Keys are found in any case; the latest value is first. */
    private final Map<String, List<String>> requests = new LinkedHashMap<>();

    /** Creates a connection that is not open. */
    protected URLConnection(URL url) {
        this.url = url;
    }

    /** Opens the connection. */
    public abstract void connect() throws IOException;

    private void checkUnconnected() {
        if (connected) {
            throw new IllegalStateException("Already connected");
        }
    }

    private static int checkTimeout(int timeout) {
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout can not be negative");
        }
        return timeout;
    }

    /** Sets how long connecting may take. */
    public void setConnectTimeout(int timeout) {
        connectTimeout = checkTimeout(timeout);
    }

    /** Returns how long connecting may take; 0: no limit. */
    public int getConnectTimeout() {
        return connectTimeout;
    }

    /** Sets how long a read may take. */
    public void setReadTimeout(int timeout) {
        readTimeout = checkTimeout(timeout);
    }

    /** Returns how long a read may take; 0: no limit. */
    public int getReadTimeout() {
        return readTimeout;
    }

    /** Returns the address. */
    public URL getURL() {
        return url;
    }

    // Headers

    /** Returns the content's length, or -1. */
    public int getContentLength() {
        long length = getContentLengthLong();
        return length > Integer.MAX_VALUE ? -1 : (int) length;
    }

    /** Returns the content's length, or -1. */
    public long getContentLengthLong() {
        return getHeaderFieldLong("content-length", -1);
    }

    /** Returns the content's type, or null. */
    public String getContentType() {
        return getHeaderField("content-type");
    }

    /** Returns the content's encoding, or null. */
    public String getContentEncoding() {
        return getHeaderField("content-encoding");
    }

    /** Returns when the content is out of date, or 0. */
    public long getExpiration() {
        return getHeaderFieldDate("expires", 0);
    }

    /** Returns when the content was sent, or 0. */
    public long getDate() {
        return getHeaderFieldDate("date", 0);
    }

    /** Returns when the content was changed, or 0. */
    public long getLastModified() {
        return getHeaderFieldDate("last-modified", 0);
    }

    /** Returns a header field, or null. */
    public String getHeaderField(String name) {
        return null;
    }

    /** Returns all header fields. */
    public Map<String, List<String>> getHeaderFields() {
        return Collections.emptyMap();
    }

    /** Returns a header field as a number. */
    public int getHeaderFieldInt(String name, int defaultValue) {
        try {
            return Integer.parseInt(getHeaderField(name));
        } catch (NumberFormatException e) {
            return defaultValue;
        }
    }

    /** Returns a header field as a number. */
    public long getHeaderFieldLong(String name, long defaultValue) {
        try {
            return Long.parseLong(getHeaderField(name));
        } catch (NumberFormatException e) {
            return defaultValue;
        }
    }

    /** Returns a header field as a time in milliseconds. */
    @SuppressWarnings("deprecation")
    public long getHeaderFieldDate(String name, long defaultValue) {
        String value = getHeaderField(name);
        try {
            return value == null ? defaultValue : java.util.Date.parse(value);
        } catch (IllegalArgumentException e) {
            return defaultValue;
        }
    }

    /** Returns the name of the nth header field, or null. */
    public String getHeaderFieldKey(int n) {
        return null;
    }

    /** Returns the nth header field, or null. */
    public String getHeaderField(int n) {
        return null;
    }

    // Content

    /** Opens the content. */
    public InputStream getInputStream() throws IOException {
        throw new UnknownServiceException("protocol doesn't support input");
    }

    /** Opens the resource for writing. */
    public OutputStream getOutputStream() throws IOException {
        throw new UnknownServiceException("protocol doesn't support output");
    }

    @Override
    public String toString() {
        return getClass().getName() + ":" + url;
    }

    // Settings

    /** Says whether the resource is read. */
    public void setDoInput(boolean doinput) {
        checkUnconnected();
        doInput = doinput;
    }

    /** Tells whether the resource is read. */
    public boolean getDoInput() {
        return doInput;
    }

    /** Says whether the resource is written. */
    public void setDoOutput(boolean dooutput) {
        checkUnconnected();
        doOutput = dooutput;
    }

    /** Tells whether the resource is written. */
    public boolean getDoOutput() {
        return doOutput;
    }

    /** Says whether the user may be asked. */
    public void setAllowUserInteraction(boolean allow) {
        checkUnconnected();
        allowUserInteraction = allow;
    }

    /** Tells whether the user may be asked. */
    public boolean getAllowUserInteraction() {
        return allowUserInteraction;
    }

    /** Says whether the user may be asked on later connections. */
    public static void setDefaultAllowUserInteraction(boolean allow) {
        usualInteraction = allow;
    }

    /** Tells whether the user may be asked on later connections. */
    public static boolean getDefaultAllowUserInteraction() {
        return usualInteraction;
    }

    /** Says whether caches may be used. */
    public void setUseCaches(boolean usecaches) {
        checkUnconnected();
        useCaches = usecaches;
    }

    /** Tells whether caches may be used. */
    public boolean getUseCaches() {
        return useCaches;
    }

    /** Says that only newer content is wanted. */
    public void setIfModifiedSince(long ifmodifiedsince) {
        checkUnconnected();
        ifModifiedSince = ifmodifiedsince;
    }

    /** Returns the time newer content is wanted than. */
    public long getIfModifiedSince() {
        return ifModifiedSince;
    }

    /** Tells whether later connections may use caches. */
    public boolean getDefaultUseCaches() {
        return usualCaches;
    }

    /** Says whether later connections may use caches. */
    public void setDefaultUseCaches(boolean defaultusecaches) {
        usualCaches = defaultusecaches;
    }

    // What is sent

    private String checkKey(String key) {
        checkUnconnected();
        if (key == null) {
            throw new NullPointerException("key is null");
        }
        return key;
    }

    private String known(String key) {
        for (String name : requests.keySet()) {
            if (name.equalsIgnoreCase(key)) {
                return name;
            }
        }
        return key;
    }

    /** Sets a property of the request. */
    public void setRequestProperty(String key, String value) {
        List<String> values = new ArrayList<>();
        values.add(value);
        requests.put(known(checkKey(key)), values);
    }

    /** Adds a property to the request. */
    public void addRequestProperty(String key, String value) {
        requests.computeIfAbsent(checkKey(key), k -> new ArrayList<>()).add(0, value);
    }

    /** The properties of the request, for those that send it. */
    final Map<String, List<String>> requests() {
        return requests;
    }

    /** Returns the last value of a property of the request, or null. */
    public String getRequestProperty(String key) {
        checkUnconnected();
        List<String> values = null;
        for (Map.Entry<String, List<String>> entry : requests.entrySet()) {
            values = entry.getKey().equalsIgnoreCase(key) ? entry.getValue() : values;
        }
        return values == null ? null : values.get(0);
    }

    /** Returns the properties of the request. */
    public Map<String, List<String>> getRequestProperties() {
        checkUnconnected();
        return Collections.unmodifiableMap(requests);
    }

    // Content types

    /** Returns what guesses content types from names. */
    public static FileNameMap getFileNameMap() {
        return fileNames;
    }

    /** Sets what guesses content types from names. */
    public static void setFileNameMap(FileNameMap map) {
        fileNames = map;
    }

    /** Guesses a content type from a name, or returns null. */
    public static String guessContentTypeFromName(String fname) {
        return fileNames.getContentTypeFor(fname);
    }

    /** Guesses a content type from the first bytes of a stream that can be marked, or returns null. */
    public static String guessContentTypeFromStream(InputStream is) throws IOException {
        if (!is.markSupported()) {
            return null;
        }
        is.mark(ContentTypes.LOOK);
        byte[] start = is.readNBytes(ContentTypes.LOOK);
        is.reset();
        return ContentTypes.ofBytes(start);
    }
}
