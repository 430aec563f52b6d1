package java.net;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One request and its answer on a connection of their own. */
final class HttpExchange implements Closeable {
    private static final int MOST_HEADERS = 1000;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private HttpHeaders answer;
    private InputStream body;

    HttpExchange(SocketAddress to, int connectTimeout, int readTimeout) throws IOException {
        socket = new Socket();
        try {
            socket.connect(to, connectTimeout);
            socket.setSoTimeout(readTimeout);
            out = new BufferedOutputStream(socket.getOutputStream());
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Sends the first line and the header fields; the body follows through what this returns. */
    OutputStream send(String requestLine, HttpHeaders headers) throws IOException {
        StringBuilder text = new StringBuilder(requestLine).append("\r\n");
        for (int i = 0; i < headers.size(); i++) {
            text.append(headers.name(i)).append(": ").append(headers.value(i)).append("\r\n");
        }
        out.write(text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return out;
    }

    /** Reads the answer up to its body. */
    HttpHeaders receive(String method) throws IOException {
        String status = HttpBodies.readLine(in);
        while (status != null && status.startsWith("HTTP/1.1 100")) {
            skipHeaders();
            status = HttpBodies.readLine(in);
        }
        if (status == null) {
            throw new SocketException("Unexpected end of file from server");
        }
        answer = new HttpHeaders();
        if (!status.startsWith("HTTP/1.")) {
            answer.add("Content-type", "unknown/unknown");
            throw new IOException("Invalid Http response");
        }
        answer.add(null, status);
        readHeaders();
        body = body(method, status);
        return answer;
    }

    /** What has been read of the answer, or null. */
    HttpHeaders answer() {
        return answer;
    }

    private void skipHeaders() throws IOException {
        String line = HttpBodies.readLine(in);
        while (line != null && !line.isEmpty()) {
            line = HttpBodies.readLine(in);
        }
    }

    private void readHeaders() throws IOException {
        String line = HttpBodies.readLine(in);
        while (line != null && !line.isEmpty()) {
            int colon = line.indexOf(':');
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                answer.extend(line.trim());
            } else if (colon > 0) {
                answer.add(line.substring(0, colon), line.substring(colon + 1).trim());
            }
            if (answer.size() > MOST_HEADERS) {
                throw new ProtocolException("Too many header fields");
            }
            line = HttpBodies.readLine(in);
        }
    }

    private InputStream body(String method, String status) {
        boolean none = method.equals("HEAD") || status.startsWith(" 204", 8) || status.startsWith(" 304", 8);
        if (none) {
            return new ByteArrayInputStream(new byte[0]);
        }
        if ("chunked".equalsIgnoreCase(answer.get("Transfer-Encoding"))) {
            return new HttpBodies.Input(in, 0, true);
        }
        String length = answer.get("Content-Length");
        try {
            return length == null ? in : new HttpBodies.Input(in, Math.max(0, Long.parseLong(length)), false);
        } catch (NumberFormatException unknown) {
            return in;
        }
    }

    /** The body of the answer; closing it ends the connection. */
    InputStream body() {
        return new java.io.FilterInputStream(body) {
            @Override
            public void close() throws IOException {
                HttpExchange.this.close();
            }
        };
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
