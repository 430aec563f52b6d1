// flags: --allow-net
// covers: HttpRetryException Authenticator PasswordAuthentication ProxySelector
import java.io.*;
import java.net.*;
import java.util.*;

public class HttpURLConnectionTest {
    static final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    static int port;

    static String header(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            text.append((char) c);
            if (text.length() > 3 && text.substring(text.length() - 4).equals("\r\n\r\n")) return text.toString();
        }
        return null;
    }

    static String answer(String path, String header) {
        String ok = "HTTP/1.1 200 OK\r\nContent-Length: ";
        switch (path) {
            case "/a": return ok + "5\r\nContent-Type: text/plain\r\nX-A: 1\r\nX-A: 2\r\nLast-Modified: Mon, 01 Jan 2024 10:00:00 GMT\r\n\r\nhello";
            case "/redirect": return "HTTP/1.1 302 Found\r\nLocation: /a\r\nContent-Length: 0\r\n\r\n";
            case "/307": return "HTTP/1.1 307 Temporary\r\nLocation: /a\r\nContent-Length: 0\r\n\r\n";
            case "/loop": return "HTTP/1.1 301 Moved\r\nLocation: /loop\r\nContent-Length: 0\r\n\r\n";
            case "/chunks": return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n4;x=y\r\ndefg\r\n0\r\n\r\n";
            case "/500": return "HTTP/1.1 500 Oops\r\nContent-Length: 3\r\n\r\nbad";
            case "/auth": return header.contains("Authorization") ? ok + "2\r\n\r\nin"
                : "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"Room\"\r\nContent-Length: 2\r\n\r\nno";
            case "/empty": return "HTTP/1.1 204 No Content\r\n\r\n";
            case "/close": return "HTTP/1.0 200\r\n\r\ntill the end";
            case "/short": return ok + "9\r\n\r\nfew";
            case "/continue": return "HTTP/1.1 100 Continue\r\n\r\n" + ok + "1\r\nX: folded\r\n  line\r\n\r\nc";
            default: return "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnope";
        }
    }

    static void serve(Socket socket) {
        try (socket) {
            InputStream in = socket.getInputStream();
            String header = header(in);
            if (header == null) return;
            int at = header.indexOf("Content-Length: ");
            String body = at < 0 ? "" : new String(in.readNBytes(Integer.parseInt(header.substring(at + 16, header.indexOf('\r', at)))));
            if (header.contains("chunked")) body = new HttpChunks(in).all();
            ArrayList<String> lines = new ArrayList<>(List.of(header.replace("127.0.0.1:" + port, "SERVER")
                .replaceAll("Java/[0-9._]+", "Java/N").split("\r\n")));
            Collections.sort(lines.subList(1, lines.size()));
            requests.add(lines + body);
            OutputStream out = socket.getOutputStream();
            out.write(answer(lines.get(0).split(" ")[1].replaceFirst("^http://SERVER", ""), header).getBytes());
            out.flush();
        } catch (IOException e) {
            requests.add("server " + e);
        }
    }

    record HttpChunks(InputStream in) {
        String line() throws IOException {
            StringBuilder text = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) if (c != '\r') text.append((char) c);
            return text.toString();
        }
        String all() throws IOException {
            StringBuilder text = new StringBuilder();
            for (int n = Integer.parseInt(line(), 16); n > 0; n = Integer.parseInt(line(), 16)) {
                text.append(new String(in.readNBytes(n)));
                line();
            }
            return text.toString();
        }
    }

    static HttpURLConnection open(String path) throws IOException {
        return (HttpURLConnection) new URL("http://127.0.0.1:" + port + path).openConnection();
    }

    static void show(HttpURLConnection c) {
        try {
            System.out.println(c.getResponseCode() + " " + c.getResponseMessage() + " " + c.getContentLength() + " "
                + c.getContentType() + " " + c.getHeaderField("x-a") + " " + c.getHeaderField(0) + " " + c.getHeaderFieldKey(0)
                + " " + c.getHeaderFieldKey(1) + " " + c.getLastModified() + " " + c.getURL().getPath() + " " + c.getRequestMethod()
                + new TreeMap<>(Map.of("all", c.getHeaderFields().size())));
            InputStream error = c.getErrorStream();
            System.out.println("  error " + (error == null ? null : new String(error.readAllBytes())));
            try (InputStream in = c.getInputStream()) {
                System.out.println("  body " + new String(in.readAllBytes()) + " " + in.read());
            }
        } catch (IOException e) {
            System.out.println("  " + e.toString().replace(":" + port, ""));
        }
        requests.forEach(r -> System.out.println("  > " + r));
        requests.clear();
    }

    static void fails(String what, java.util.concurrent.Callable<?> c) {
        try {
            System.out.println(what + " " + c.call());
        } catch (Exception e) {
            System.out.println(what + " " + e.toString().replace(":" + port, ""));
        }
    }

    static HttpURLConnection posting(String path, String method, String body) throws IOException {
        HttpURLConnection c = open(path);
        c.setDoOutput(true);
        if (method != null) c.setRequestMethod(method);
        c.getOutputStream().write(body.getBytes());
        return c;
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("http.keepAlive", "false");
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        port = server.getLocalPort();
        Thread acceptor = new Thread(() -> {
            try {
                while (true) {
                    Socket socket = server.accept();
                    Thread each = new Thread(() -> serve(socket));
                    each.setDaemon(true);
                    each.start();
                }
            } catch (IOException closed) {
            }
        });
        acceptor.setDaemon(true);
        acceptor.start();
        for (String path : new String[] {"/a", "/redirect", "/307", "/chunks", "/500", "/none", "/empty", "/close", "/short",
            "/continue", "/auth"}) {
            System.out.println(path);
            show(open(path));
        }
        fails("loop", () -> open("/loop").getResponseCode());
        System.out.println(requests.size());
        requests.clear();
        show(posting("/a", null, "k=v"));
        show(posting("/redirect", "POST", "A"));
        show(posting("/a", "PUT", "B"));
        HttpURLConnection c = open("/a");
        c.setDoOutput(true);
        c.setChunkedStreamingMode(4);
        try (OutputStream out = c.getOutputStream()) {
            out.write("abcdefghij".getBytes());
            out.write('k');
        }
        show(c);
        HttpURLConnection fixed = open("/a");
        fixed.setDoOutput(true);
        fixed.setFixedLengthStreamingMode(3);
        fails("other mode", () -> { fixed.setChunkedStreamingMode(1); return 0; });
        OutputStream out = fixed.getOutputStream();
        out.write("abc".getBytes());
        fails("more", () -> { out.write('d'); return 0; });
        out.flush();
        while (requests.isEmpty()) Thread.sleep(1);
        fixed.disconnect();
        requests.clear();
        HttpURLConnection retry = open("/redirect");
        retry.setDoOutput(true);
        retry.setFixedLengthStreamingMode(1L);
        retry.getOutputStream().write('x');
        retry.getOutputStream().close();
        try {
            retry.getInputStream();
        } catch (HttpRetryException e) {
            System.out.println(e.getReason() + " " + e.responseCode() + " " + e.getLocation());
        }
        requests.clear();
        c = open("/redirect");
        c.setInstanceFollowRedirects(false);
        show(c);
        c = open("/a");
        c.setRequestMethod("HEAD");
        show(c);
        c = open("/a");
        c.setRequestMethod("DELETE");
        c.setRequestProperty("Accept", "x/y");
        c.setRequestProperty("User-Agent", "me");
        c.addRequestProperty("K", "1");
        c.addRequestProperty("K", "2");
        c.setIfModifiedSince(1700000000000L);
        System.out.println(c.getRequestProperty("k") + c.getRequestProperties().get("K") + c.getRequestProperty("none"));
        show(c);
        HttpURLConnection d = open("/a");
        fails("method", () -> { d.setRequestMethod("FOO"); return 0; });
        fails("length", () -> { d.setFixedLengthStreamingMode(-1); return 0; });
        fails("output", () -> d.getOutputStream());
        fails("connecting", () -> { d.setRequestMethod("PUT"); return 0; });
        System.out.println(d.getResponseCode() + " " + d.usingProxy());
        fails("connected", () -> { d.setRequestProperty("a", "b"); return 0; });
        fails("connected", () -> { d.setDoOutput(true); return 0; });
        d.disconnect();
        requests.clear();
        fails("refused", () -> new URL("http://127.0.0.1:1/").openStream());
        fails("defaults", () -> HttpURLConnection.getFollowRedirects() + " " + d.getInstanceFollowRedirects() + " "
            + HttpURLConnection.HTTP_NOT_FOUND);
        c = (HttpURLConnection) new URL("http://host.example/a").openConnection(new Proxy(Proxy.Type.HTTP, server.getLocalSocketAddress()));
        show(c);
        System.out.println(c.usingProxy());
        ProxySelector usual = ProxySelector.getDefault();
        System.out.println(usual.select(new URI("http://x/")) + " " + ProxySelector.of(null).select(new URI("ftp://x/")));
        fails("select", () -> usual.select(null));
        ProxySelector.setDefault(ProxySelector.of((InetSocketAddress) server.getLocalSocketAddress()));
        show((HttpURLConnection) new URL("http://other.example/none").openConnection());
        ProxySelector.setDefault(usual);
        Authenticator.setDefault(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                System.out.println(getRequestingHost() + " " + getRequestingPrompt() + " " + getRequestingScheme() + " "
                    + getRequestingProtocol() + " " + getRequestorType() + " " + getRequestingURL().getPath());
                return new PasswordAuthentication("me", "pw".toCharArray());
            }
        });
        show(open("/auth"));
        System.out.println(Authenticator.requestPasswordAuthentication("h", null, 1, "p", "q", "s", new URL("http://h/x"),
            Authenticator.RequestorType.PROXY).getUserName() + new PasswordAuthentication("u", new char[] {'p'}).getPassword().length);
        c = open("/a");
        c.setConnectTimeout(1000);
        c.setReadTimeout(20000);
        c.connect();
        System.out.println(c.getConnectTimeout() + c.getReadTimeout() + " " + c.getResponseCode());
        c.disconnect();
    }
}
