package java.net;

import java.io.IOException;
import java.io.InputStream;

/** A connection over HTTP. */
public abstract class HttpURLConnection extends URLConnection {
    /** Status 200: ok. */
    public static final int HTTP_OK = 200;
    /** Status 201: created. */
    public static final int HTTP_CREATED = 201;
    /** Status 202: accepted. */
    public static final int HTTP_ACCEPTED = 202;
    /** Status 203: not authoritative. */
    public static final int HTTP_NOT_AUTHORITATIVE = 203;
    /** Status 204: no content. */
    public static final int HTTP_NO_CONTENT = 204;
    /** Status 205: reset. */
    public static final int HTTP_RESET = 205;
    /** Status 206: partial. */
    public static final int HTTP_PARTIAL = 206;
    /** Status 300: mult choice. */
    public static final int HTTP_MULT_CHOICE = 300;
    /** Status 301: moved perm. */
    public static final int HTTP_MOVED_PERM = 301;
    /** Status 302: moved temp. */
    public static final int HTTP_MOVED_TEMP = 302;
    /** Status 303: see other. */
    public static final int HTTP_SEE_OTHER = 303;
    /** Status 304: not modified. */
    public static final int HTTP_NOT_MODIFIED = 304;
    /** Status 305: use proxy. */
    public static final int HTTP_USE_PROXY = 305;
    /** Status 400: bad request. */
    public static final int HTTP_BAD_REQUEST = 400;
    /** Status 401: unauthorized. */
    public static final int HTTP_UNAUTHORIZED = 401;
    /** Status 402: payment required. */
    public static final int HTTP_PAYMENT_REQUIRED = 402;
    /** Status 403: forbidden. */
    public static final int HTTP_FORBIDDEN = 403;
    /** Status 404: not found. */
    public static final int HTTP_NOT_FOUND = 404;
    /** Status 405: bad method. */
    public static final int HTTP_BAD_METHOD = 405;
    /** Status 406: not acceptable. */
    public static final int HTTP_NOT_ACCEPTABLE = 406;
    /** Status 407: proxy auth. */
    public static final int HTTP_PROXY_AUTH = 407;
    /** Status 408: client timeout. */
    public static final int HTTP_CLIENT_TIMEOUT = 408;
    /** Status 409: conflict. */
    public static final int HTTP_CONFLICT = 409;
    /** Status 410: gone. */
    public static final int HTTP_GONE = 410;
    /** Status 411: length required. */
    public static final int HTTP_LENGTH_REQUIRED = 411;
    /** Status 412: precon failed. */
    public static final int HTTP_PRECON_FAILED = 412;
    /** Status 413: entity too large. */
    public static final int HTTP_ENTITY_TOO_LARGE = 413;
    /** Status 414: req too long. */
    public static final int HTTP_REQ_TOO_LONG = 414;
    /** Status 415: unsupported type. */
    public static final int HTTP_UNSUPPORTED_TYPE = 415;
    /** Status 500: server error. */
    public static final int HTTP_SERVER_ERROR = 500;
    /** Status 500: internal error. */
    public static final int HTTP_INTERNAL_ERROR = 500;
    /** Status 501: not implemented. */
    public static final int HTTP_NOT_IMPLEMENTED = 501;
    /** Status 502: bad gateway. */
    public static final int HTTP_BAD_GATEWAY = 502;
    /** Status 503: unavailable. */
    public static final int HTTP_UNAVAILABLE = 503;
    /** Status 504: gateway timeout. */
    public static final int HTTP_GATEWAY_TIMEOUT = 504;
    /** Status 505: version. */
    public static final int HTTP_VERSION = 505;

    private static final String METHODS = " GET POST HEAD OPTIONS PUT DELETE TRACE ";
    private static volatile boolean usualRedirects = true;

    /** The method of the request. */
    protected String method = "GET";
    /** The size of the chunks a body is sent in, or -1. */
    protected int chunkLength = -1;
    /** The length of a body that is not kept, or -1. */
    protected int fixedContentLength = -1;
    /** The length of a body that is not kept, or -1. */
    protected long fixedContentLengthLong = -1;
    /** The status of the answer, or -1. */
    protected int responseCode = -1;
    /** The text beside the status, or null. */
    protected String responseMessage;
    /** Whether redirections are followed. */
    protected boolean instanceFollowRedirects = usualRedirects;

    /** Creates a connection that is not open. */
    protected HttpURLConnection(URL u) {
        super(u);
    }

    /** Ends the connection. */
    public abstract void disconnect();

    /** Returns whether a proxy is used. */
    public abstract boolean usingProxy();

    /** Answers authentication requests of this connection; not supported unless overridden. */
    public void setAuthenticator(Authenticator auth) {
        throw new UnsupportedOperationException("Supplying an authenticator is not supported by " + getClass());
    }

    // How the body is sent

    private void checkStreaming(boolean otherMode, String otherText) {
        if (connected) {
            throw new IllegalStateException("Already connected");
        }
        if (otherMode) {
            throw new IllegalStateException(otherText);
        }
    }

    /** Sends the body, of a known length, while it is written. */
    public void setFixedLengthStreamingMode(int contentLength) {
        setFixedLengthStreamingMode((long) contentLength);
        fixedContentLength = contentLength;
    }

    /** Sends the body, of a known length, while it is written. */
    public void setFixedLengthStreamingMode(long contentLength) {
        checkStreaming(chunkLength != -1, "Chunked encoding streaming mode set");
        if (contentLength < 0) {
            throw new IllegalArgumentException("invalid content length");
        }
        fixedContentLengthLong = contentLength;
    }

    /** Sends the body in chunks while it is written. */
    public void setChunkedStreamingMode(int chunklen) {
        checkStreaming(fixedContentLength != -1 || fixedContentLengthLong != -1, "Fixed length streaming mode set");
        chunkLength = chunklen <= 0 ? 4096 : chunklen;
    }

    // Settings

    /** Says whether later connections follow redirections. */
    public static void setFollowRedirects(boolean set) {
        usualRedirects = set;
    }

    /** Tells whether later connections follow redirections. */
    public static boolean getFollowRedirects() {
        return usualRedirects;
    }

    /** Says whether redirections are followed. */
    public void setInstanceFollowRedirects(boolean followRedirects) {
        instanceFollowRedirects = followRedirects;
    }

    /** Tells whether redirections are followed. */
    public boolean getInstanceFollowRedirects() {
        return instanceFollowRedirects;
    }

    /** Sets the method of the request. */
    public void setRequestMethod(String method) throws ProtocolException {
        if (connected) {
            throw new ProtocolException("Can't reset method: already connected");
        }
        if (!METHODS.contains(" " + method + " ")) {
            throw new ProtocolException("Invalid HTTP method: " + method);
        }
        this.method = method;
    }

    /** Returns the method of the request. */
    public String getRequestMethod() {
        return method;
    }

    // The answer

    /** Returns the status of the answer; -1 if it is not HTTP. */
    public int getResponseCode() throws IOException {
        if (responseCode != -1) {
            return responseCode;
        }
        IOException failure = null;
        try {
            getInputStream();
        } catch (IOException e) {
            failure = e;
        }
        String status = getHeaderField(0);
        if (status == null) {
            if (failure != null) {
                throw failure;
            }
            return -1;
        }
        parseStatus(status);
        return responseCode;
    }

    /** Reads a line such as {@code HTTP/1.1 200 OK}. */
    private void parseStatus(String line) {
        if (!line.startsWith("HTTP/1.")) {
            return;
        }
        int from = line.indexOf(' ') + 1;
        int to = line.indexOf(' ', from);
        try {
            int code = from == 0 ? -1 : Integer.parseInt(to < 0 ? line.substring(from) : line.substring(from, to));
            responseMessage = to < 0 || code < 0 ? null : line.substring(to + 1);
            responseCode = code;
        } catch (NumberFormatException notHttp) {
            responseCode = -1;
        }
    }

    /** Returns the text beside the status, or null. */
    public String getResponseMessage() throws IOException {
        getResponseCode();
        return responseMessage;
    }

    /** Returns the body of an answer that is an error, or null. */
    public InputStream getErrorStream() {
        return null;
    }

    @Override
    public String getHeaderFieldKey(int n) {
        return null;
    }

    @Override
    public String getHeaderField(int n) {
        return null;
    }

    @Override
    public long getHeaderFieldDate(String name, long defaultValue) {
        return super.getHeaderFieldDate(name, defaultValue);
    }
}
