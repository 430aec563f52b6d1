package java.net;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The library's HTTP client. Every exchange has a connection of its own; redirections within HTTP are followed, basic
 * authentication is answered by the program's Authenticator, cookies are left to its CookieHandler.
 */
final class HttpConnection extends HttpURLConnection {
    private static final int MOST_REDIRECTIONS = 20;
    private static final int MOST_ERROR_BYTES = 1 << 20;

    private Proxy proxy;
    private HttpExchange exchange;
    private HttpHeaders answer;
    private ByteArrayOutputStream kept;
    private HttpBodies.Output streamed;
    private InputStream input;
    private InputStream errorBody;
    private IOException failure;
    private boolean started;
    private boolean authenticated;
    private String authorization;
    private Authenticator authenticator;

    HttpConnection(URL url, Proxy proxy) {
        super(url);
        this.proxy = proxy;
    }

    @Override
    public void setAuthenticator(Authenticator auth) {
        if (started) {
            throw new IllegalStateException("connect in progress");
        }
        authenticator = java.util.Objects.requireNonNull(auth);
    }

    @Override
    public void setRequestMethod(String method) throws ProtocolException {
        if (started) {
            throw new IllegalStateException("connect in progress");
        }
        super.setRequestMethod(method);
    }

    // Connecting

    @Override
    public void connect() throws IOException {
        started = true;
        if (connected) {
            return;
        }
        if (url.getHost().isEmpty()) {
            throw new IOException("Failed to select a proxy");
        }
        if (proxy == null) {
            proxy = selectProxy();
        }
        boolean direct = proxy.type() != Proxy.Type.HTTP;
        if (proxy.type() == Proxy.Type.SOCKS) {
            throw new SocketException("SOCKS proxies are not supported");
        }
        InetSocketAddress through = direct ? null : (InetSocketAddress) proxy.address();
        String host = direct ? url.getHost() : through.getHostString();
        int port = direct ? url.getPort() < 0 ? 80 : url.getPort() : through.getPort();
        SocketAddress to = through != null && !through.isUnresolved() ? through
            : new InetSocketAddress(address(host), port);
        exchange = new HttpExchange(to, getConnectTimeout(), getReadTimeout());
        connected = true;
    }

    private static InetAddress address(String host) throws UnknownHostException {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new UnknownHostException(host);
        }
    }

    private Proxy selectProxy() throws IOException {
        ProxySelector selector = ProxySelector.getDefault();
        if (selector == null) {
            return Proxy.NO_PROXY;
        }
        try {
            List<Proxy> choices = selector.select(url.toURI());
            return choices.isEmpty() ? Proxy.NO_PROXY : choices.get(0);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("Failed to select a proxy", e);
        }
    }

    @Override
    public boolean usingProxy() {
        return proxy != null && proxy.type() != Proxy.Type.DIRECT;
    }

    @Override
    public void disconnect() {
        try {
            if (exchange != null) {
                exchange.close();
            }
        } catch (IOException ignored) {
            // it is over either way
        }
        connected = false;
    }

    // The request

    private boolean streams() {
        return chunkLength >= 0 || fixedContentLengthLong >= 0;
    }

    @Override
    public synchronized OutputStream getOutputStream() throws IOException {
        if (!doOutput) {
            started = true;
            throw new ProtocolException(
                "cannot write to a URLConnection if doOutput=false - call setDoOutput(true)");
        }
        if (method.equals("GET")) {
            method = "POST";
        }
        if (method.equals("TRACE")) {
            throw new ProtocolException("HTTP method TRACE doesn't support output");
        }
        if (input != null) {
            throw new ProtocolException("Cannot write output after reading input.");
        }
        connect();
        if (!streams()) {
            kept = kept == null ? new ByteArrayOutputStream() : kept;
            return kept;
        }
        if (streamed == null) {
            OutputStream out = exchange.send(requestLine(), requestHeaders());
            streamed = new HttpBodies.Output(out, fixedContentLengthLong, chunkLength);
        }
        return streamed;
    }

    private String requestLine() {
        String file = url.getFile().isEmpty() ? "/" : url.getFile().startsWith("?") ? "/" + url.getFile() : url.getFile();
        return method + " " + (usingProxy() ? "http://" + hostAndPort() + file : file) + " HTTP/1.1";
    }

    private String hostAndPort() {
        return url.getPort() < 0 || url.getPort() == 80 ? url.getHost() : url.getHost() + ":" + url.getPort();
    }

    private HttpHeaders requestHeaders() throws IOException {
        HttpHeaders headers = new HttpHeaders();
        for (Map.Entry<String, List<String>> entry : requests().entrySet()) {
            for (int i = entry.getValue().size() - 1; i >= 0; i--) {
                headers.add(checked(entry.getKey()), checked(entry.getValue().get(i)));
            }
        }
        headers.addMissing("User-Agent", "Java/" + System.getProperty("java.version"));
        headers.addMissing("Host", hostAndPort());
        headers.addMissing("Accept", "text/html, image/gif, image/jpeg, */*; q=0.2");
        headers.addMissing("Connection", "close");
        if (ifModifiedSince != 0) {
            headers.addMissing("If-Modified-Since", ResourceConnection.date(ifModifiedSince));
        }
        if (authorization != null) {
            headers.addMissing("Authorization", authorization);
        }
        addBodyHeaders(headers);
        addCookies(headers);
        return headers;
    }

    /** A field must not smuggle in another. */
    private static String checked(String text) {
        if (text != null && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
            throw new IllegalArgumentException("Illegal character(s) in message header: " + text);
        }
        return text == null ? "" : text;
    }

    private void addBodyHeaders(HttpHeaders headers) {
        if (kept == null && !streams()) {
            return;
        }
        if (method.equals("POST")) {
            headers.addMissing("Content-type", "application/x-www-form-urlencoded");
        }
        if (chunkLength >= 0) {
            headers.addMissing("Transfer-Encoding", "chunked");
        } else {
            headers.addMissing("Content-Length", Long.toString(streams() ? fixedContentLengthLong : kept.size()));
        }
    }

    private void addCookies(HttpHeaders headers) throws IOException {
        CookieHandler cookies = CookieHandler.getDefault();
        if (cookies == null) {
            return;
        }
        try {
            for (Map.Entry<String, List<String>> field : cookies.get(url.toURI(), requests()).entrySet()) {
                if (!field.getValue().isEmpty()) {
                    headers.add(checked(field.getKey()), checked(String.join("; ", field.getValue())));
                }
            }
        } catch (URISyntaxException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    // The answer

    @Override
    public synchronized InputStream getInputStream() throws IOException {
        if (!doInput) {
            throw new ProtocolException("Cannot read from URLConnection if doInput=false (call setDoInput(true))");
        }
        if (failure != null) {
            throw again(failure);
        }
        if (input != null) {
            return input;
        }
        try {
            return answered();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** The failure as it was, so that each caller has a trace of its own. */
    private static IOException again(IOException first) {
        IOException copy = first instanceof FileNotFoundException ? new FileNotFoundException(first.getMessage())
            : first instanceof ProtocolException ? new ProtocolException(first.getMessage())
            : first instanceof SocketTimeoutException ? new SocketTimeoutException(first.getMessage())
            : first instanceof ConnectException ? new ConnectException(first.getMessage())
            : first instanceof UnknownHostException ? new UnknownHostException(first.getMessage())
            : new IOException(first.getMessage());
        copy.initCause(first);
        return copy;
    }

    private InputStream answered() throws IOException {
        for (int redirections = 0; redirections < MOST_REDIRECTIONS;) {
            int status = exchangeOnce();
            if (status == HTTP_UNAUTHORIZED && authenticate()) {
                disconnect();
            } else if (redirects(status)) {
                disconnect();
                redirections++;
            } else {
                return finish(status);
            }
        }
        answer = null;
        throw new ProtocolException("Server redirected too many  times (" + MOST_REDIRECTIONS + ")");
    }

    private int exchangeOnce() throws IOException {
        connect();
        if (streamed != null) {
            if (!streamed.isClosed()) {
                streamed.close();
            }
        } else {
            OutputStream out = exchange.send(requestLine(), requestHeaders());
            if (kept != null) {
                kept.writeTo(out);
                out.flush();
            }
        }
        try {
            answer = exchange.receive(method);
        } catch (IOException e) {
            answer = exchange.answer();
            throw e;
        }
        storeCookies();
        return statusOf(answer.value(0));
    }

    private static int statusOf(String line) throws IOException {
        String[] words = line.split(" ", 3);
        try {
            return words.length < 2 ? -1 : Integer.parseInt(words[1].trim());
        } catch (NumberFormatException e) {
            throw new IOException("Invalid Http response");
        }
    }

    private void storeCookies() throws IOException {
        CookieHandler cookies = CookieHandler.getDefault();
        if (cookies != null) {
            try {
                cookies.put(url.toURI(), answer.toMap());
            } catch (URISyntaxException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }

    /** Asks for a name and a password; returns false if there are none, or they were no good. */
    private boolean authenticate() throws IOException {
        String challenge = answer.get("WWW-Authenticate");
        if (authenticated || streamed != null || challenge == null || !challenge.regionMatches(true, 0, "Basic", 0, 5)) {
            return false;
        }
        authenticated = true;
        int from = challenge.indexOf("realm=\"");
        int to = from < 0 ? -1 : challenge.indexOf('"', from + 7);
        String realm = to < 0 ? "" : challenge.substring(from + 7, to);
        PasswordAuthentication found = Authenticator.requestPasswordAuthentication(authenticator, url.getHost(), null,
            url.getPort() < 0 ? 80 : url.getPort(), "http", realm, "basic", url, Authenticator.RequestorType.SERVER);
        if (found == null) {
            return false;
        }
        String pair = found.getUserName() + ":" + new String(found.getPassword());
        authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.ISO_8859_1));
        return true;
    }

    /** Goes where a redirection leads; returns false if this is none that is followed. */
    private boolean redirects(int status) throws IOException {
        String location = answer.get("Location");
        if (!instanceFollowRedirects || status < 300 || status > 308 || status == 306 || status == HTTP_NOT_MODIFIED
            || location == null) {
            return false;
        }
        boolean sameBody = status == 307 || status == 308;
        if (streamed != null) {
            throw new HttpRetryException("cannot retry due to redirection, in streaming mode", status, location);
        }
        URL to = new URL(url, location);
        if (!to.getProtocol().equals("http") || sameBody && kept != null) {
            return false;
        }
        if (!to.getHost().equalsIgnoreCase(url.getHost()) || to.getPort() != url.getPort()) {
            authorization = null;
        }
        url = to;
        if (method.equals("POST")) {
            method = "GET";
            kept = null;
        }
        return true;
    }

    private InputStream finish(int status) throws IOException {
        if (status < 400) {
            input = exchange.body();
            return input;
        }
        errorBody = new ByteArrayInputStream(exchange.body().readNBytes(MOST_ERROR_BYTES));
        exchange.close();
        if (status == HTTP_NOT_FOUND || status == HTTP_GONE) {
            throw new FileNotFoundException(url.toString());
        }
        throw new IOException("Server returned HTTP response code: " + status + " for URL: " + url);
    }

    @Override
    public InputStream getErrorStream() {
        return connected ? errorBody : null;
    }

    // Header fields

    private HttpHeaders headers() {
        try {
            getInputStream();
        } catch (IOException e) {
            // the fields of an error are told too
        }
        return answer == null ? new HttpHeaders() : answer;
    }

    @Override
    public String getHeaderField(String name) {
        return headers().get(name);
    }

    @Override
    public String getHeaderField(int n) {
        return headers().value(n);
    }

    @Override
    public String getHeaderFieldKey(int n) {
        return headers().name(n);
    }

    @Override
    public Map<String, List<String>> getHeaderFields() {
        HttpHeaders headers = headers();
        return headers.size() == 0 ? Collections.emptyMap() : headers.toMap();
    }
}
