package java.net;

import java.io.Closeable;
import java.io.IOException;
import wardian.internal.HostSockets;

/** Takes connections. */
public class ServerSocket implements Closeable {
    private final HostSocket host;
    private InetSocketAddress local;
    private int timeout;

    /** Creates one without an address. */
    public ServerSocket() throws IOException {
        host = HostSocket.open(false);
        host.option(HostSockets.SOL_SOCKET, HostSockets.REUSE_ADDRESS, 1);
    }

    /** Listens on a port; 0: any free one. */
    public ServerSocket(int port) throws IOException {
        this(port, 50, null);
    }

    /** Listens on a port. */
    public ServerSocket(int port, int backlog) throws IOException {
        this(port, backlog, null);
    }

    /** Listens on a port of an address. */
    public ServerSocket(int port, int backlog, InetAddress bindAddr) throws IOException {
        this();
        if (port < 0 || port > 65535) {
            host.close();
            throw new IllegalArgumentException("Port value out of range: " + port);
        }
        try {
            bind(new InetSocketAddress(bindAddr, port), backlog);
        } catch (IOException | RuntimeException e) {
            host.close();
            throw e;
        }
    }

    private void open() throws SocketException {
        if (host.isClosed()) {
            throw new SocketException("Socket is closed");
        }
    }

    /** Chooses the address and listens. */
    public void bind(SocketAddress endpoint) throws IOException {
        bind(endpoint, 50);
    }

    /** Chooses the address and listens. */
    public void bind(SocketAddress endpoint, int backlog) throws IOException {
        open();
        if (local != null) {
            throw new SocketException("Already bound");
        }
        InetSocketAddress at = HostSocket.inet(endpoint);
        host.bind(at);
        HostSockets.check(HostSockets.listen(host.handle(), backlog < 1 ? 50 : backlog), false);
        local = new InetSocketAddress(at.getAddress(), host.local().getPort());
    }

    /** Waits for a connection and takes it. */
    public Socket accept() throws IOException {
        open();
        if (local == null) {
            throw new SocketException("Socket is not bound yet");
        }
        Socket socket = new Socket();
        implAccept(socket);
        return socket;
    }

    /** Takes a connection into a socket; for subclasses whose accept makes sockets of their own. */
    protected final void implAccept(Socket s) throws IOException {
        byte[] peer = new byte[16];
        int[] numbers = new int[2];
        int handle = HostSockets.accept(host.handle(), timeout, peer, numbers);
        if (host.isClosed()) {
            if (handle >= 0) {
                HostSockets.close(handle);
            }
            throw new SocketException("Socket closed");
        }
        if (handle == HostSockets.EAGAIN) {
            throw new SocketTimeoutException("Accept timed out");
        }
        HostSockets.check(handle, false);
        s.accepted(handle, new InetSocketAddress(InetAddress.ofHost(peer, 0, numbers[0]), numbers[1]));
    }

    @Override
    public void close() throws IOException {
        host.close();
    }

    /** Returns the address, or null. */
    public InetAddress getInetAddress() {
        return local == null ? null : local.getAddress();
    }

    /** Returns the port, or -1. */
    public int getLocalPort() {
        return local == null ? -1 : local.getPort();
    }

    /** Returns address and port, or null. */
    public SocketAddress getLocalSocketAddress() {
        return local;
    }

    /** Tells whether there is an address. */
    public boolean isBound() {
        return local != null;
    }

    /** Tells whether it is closed. */
    public boolean isClosed() {
        return host.isClosed();
    }

    /** Limits how long accept waits; 0: no limit. */
    public void setSoTimeout(int timeout) throws SocketException {
        open();
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout < 0");
        }
        this.timeout = timeout;
    }

    /** Returns how long accept waits. */
    public int getSoTimeout() throws IOException {
        open();
        return timeout;
    }

    /** Lets an address be used again soon. */
    public void setReuseAddress(boolean on) throws SocketException {
        open();
        host.option(HostSockets.SOL_SOCKET, HostSockets.REUSE_ADDRESS, on ? 1 : 0);
    }

    /** Tells the state of setReuseAddress. */
    public boolean getReuseAddress() throws SocketException {
        open();
        return host.option(HostSockets.SOL_SOCKET, HostSockets.REUSE_ADDRESS) != 0;
    }

    /** Suggests a size of the buffer for receiving. */
    public void setReceiveBufferSize(int size) throws SocketException {
        if (size <= 0) {
            throw new IllegalArgumentException("negative receive size");
        }
        open();
        host.option(HostSockets.SOL_SOCKET, HostSockets.RECEIVE_BUFFER, size);
    }

    /** Returns the size of the buffer for receiving. */
    public int getReceiveBufferSize() throws SocketException {
        open();
        return host.option(HostSockets.SOL_SOCKET, HostSockets.RECEIVE_BUFFER);
    }

    @Override
    public String toString() {
        return local == null ? "ServerSocket[unbound]"
            : "ServerSocket[addr=" + local.getAddress() + ",localport=" + local.getPort() + "]";
    }
}
