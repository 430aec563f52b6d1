package java.net;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import wardian.internal.HostFiles;
import wardian.internal.HostSockets;

/** One end of a connection. */
public class Socket implements Closeable {
    private HostSocket host;
    private InetSocketAddress remote;
    private boolean bound;
    private volatile boolean closed;
    private boolean inputShut;
    private boolean outputShut;
    private int timeout;

    /** Creates a socket that is not connected. */
    public Socket() {
    }

    /** Connects to a host. */
    public Socket(String host, int port) throws UnknownHostException, IOException {
        this(InetAddress.getByName(host), port);
    }

    /** Connects to an address. */
    public Socket(InetAddress address, int port) throws IOException {
        this(address, port, null, 0);
    }

    /** Connects to a host from an address. */
    public Socket(String host, int port, InetAddress localAddr, int localPort) throws IOException {
        this(InetAddress.getByName(host), port, localAddr, localPort);
    }

    /** Connects to an address from an address. */
    public Socket(InetAddress address, int port, InetAddress localAddr, int localPort) throws IOException {
        InetSocketAddress to = new InetSocketAddress(java.util.Objects.requireNonNull(address), port);
        try {
            if (localAddr != null || localPort != 0) {
                bind(new InetSocketAddress(localAddr, localPort));
            }
            connect(to);
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Takes over a connection that was accepted. */
    final void accepted(int handle, InetSocketAddress peer) {
        host = new HostSocket(handle);
        remote = peer;
        bound = true;
    }

    private synchronized HostSocket host() throws SocketException {
        if (closed) {
            throw new SocketException("Socket is closed");
        }
        if (host == null) {
            host = HostSocket.open(false);
        }
        return host;
    }

    /** Connects. */
    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    /** Connects within a time. */
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        if (endpoint == null) {
            throw new IllegalArgumentException("connect: The address can't be null");
        }
        if (timeout < 0) {
            throw new IllegalArgumentException("connect: timeout can't be negative");
        }
        HostSocket socket = host();
        if (remote != null) {
            throw new SocketException("already connected");
        }
        if (!(endpoint instanceof InetSocketAddress)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        InetSocketAddress to = (InetSocketAddress) endpoint;
        if (to.isUnresolved()) {
            close();
            throw new UnknownHostException(to.getHostName());
        }
        connect(socket, to, timeout);
    }

    private void connect(HostSocket socket, InetSocketAddress to, int limit) throws IOException {
        int status = HostSockets.connect(socket.handle(), to.getAddress().bytes, to.getPort(), limit);
        if (closed) {
            throw new SocketException("Socket closed");
        }
        if (status < 0) {
            close();
            HostSockets.check(status, true);
        }
        remote = to;
        bound = true;
    }

    /** Chooses this end's address. */
    public void bind(SocketAddress bindpoint) throws IOException {
        HostSocket socket = host();
        if (bound) {
            throw new SocketException("Already bound");
        }
        socket.bind(HostSocket.inet(bindpoint));
        bound = true;
    }

    private HostSocket connected(boolean shut, String what) throws SocketException {
        HostSocket socket = host();
        if (remote == null) {
            throw new SocketException("Socket is not connected");
        }
        if (shut) {
            throw new SocketException("Socket " + what + " is shutdown");
        }
        return socket;
    }

    /** Returns what the other side sends. */
    public InputStream getInputStream() throws IOException {
        connected(inputShut, "input");
        return new Input();
    }

    /** Returns a stream to the other side. */
    public OutputStream getOutputStream() throws IOException {
        connected(outputShut, "output");
        return new Output();
    }

    private SocketException closedException() {
        return new SocketException("Socket closed");
    }

    private int receive(byte[] b, int off, int len) throws IOException {
        java.util.Objects.checkFromIndexSize(off, len, b.length);
        if (closed) {
            throw closedException();
        }
        if (len == 0 || inputShut) {
            return len == 0 ? 0 : -1;
        }
        int count = HostSockets.receive(host.handle(), b, off, len, timeout, null, null);
        if (closed) {
            throw closedException();
        }
        if (count == HostSockets.EAGAIN) {
            throw new SocketTimeoutException("Read timed out");
        }
        if (count == -104) {
            throw new SocketException("Connection reset");
        }
        return count == 0 ? -1 : HostSockets.check(count, false);
    }

    private void send(byte[] b, int off, int len) throws IOException {
        java.util.Objects.checkFromIndexSize(off, len, b.length);
        int at = off;
        while (at < off + len) {
            if (closed) {
                throw closedException();
            }
            int count = HostSockets.send(host.handle(), b, at, off + len - at, null, 0);
            if (closed) {
                throw closedException();
            }
            at += HostSockets.check(count, false);
        }
    }

    private final class Input extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return receive(one, 0, 1) < 0 ? -1 : one[0] & 255;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            return receive(b, off, len);
        }

        @Override
        public int available() throws IOException {
            if (closed) {
                throw closedException();
            }
            return inputShut ? 0 : (int) Math.max(0, HostFiles.available(host.handle()));
        }

        @Override
        public void close() throws IOException {
            Socket.this.close();
        }
    }

    private final class Output extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            send(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            send(b, off, len);
        }

        @Override
        public void close() throws IOException {
            Socket.this.close();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (host != null) {
            host.close();
        }
    }

    /** Ends input: reads find the end. */
    public void shutdownInput() throws IOException {
        HostSocket socket = connected(false, "");
        if (inputShut) {
            throw new SocketException("Socket input is already shutdown");
        }
        inputShut = true;
        HostSockets.check(HostSockets.shutdown(socket.handle(), HostSockets.SHUT_READ), false);
    }

    /** Ends output: the other side finds the end. */
    public void shutdownOutput() throws IOException {
        HostSocket socket = connected(false, "");
        if (outputShut) {
            throw new SocketException("Socket output is already shutdown");
        }
        outputShut = true;
        HostSockets.check(HostSockets.shutdown(socket.handle(), HostSockets.SHUT_WRITE), false);
    }

    /** Returns the other side's address, or null. */
    public InetAddress getInetAddress() {
        return remote == null ? null : remote.getAddress();
    }

    /** Returns the other side's port, or 0. */
    public int getPort() {
        return remote == null ? 0 : remote.getPort();
    }

    /** Returns the other side, or null. */
    public SocketAddress getRemoteSocketAddress() {
        return remote;
    }

    private InetSocketAddress local() {
        return bound && !closed ? host.local() : null;
    }

    /** Returns this side's address, the wildcard one if there is none. */
    public InetAddress getLocalAddress() {
        InetSocketAddress local = local();
        return local == null ? new Inet4Address(null, new byte[4]) : local.getAddress();
    }

    /** Returns this side's port, or -1. */
    public int getLocalPort() {
        InetSocketAddress local = local();
        return local == null ? -1 : local.getPort();
    }

    /** Returns this side, or null. */
    public SocketAddress getLocalSocketAddress() {
        return local();
    }

    /** Tells whether the socket was ever connected. */
    public boolean isConnected() {
        return remote != null;
    }

    /** Tells whether the socket has an address. */
    public boolean isBound() {
        return bound;
    }

    /** Tells whether the socket is closed. */
    public boolean isClosed() {
        return closed;
    }

    /** Tells whether input has ended. */
    public boolean isInputShutdown() {
        return inputShut;
    }

    /** Tells whether output has ended. */
    public boolean isOutputShutdown() {
        return outputShut;
    }

    /** Limits how long a read waits; 0: no limit. */
    public void setSoTimeout(int timeout) throws SocketException {
        host();
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout can't be negative");
        }
        this.timeout = timeout;
    }

    /** Returns how long a read waits. */
    public int getSoTimeout() throws SocketException {
        host();
        return timeout;
    }

    /** Sends small packets at once. */
    public void setTcpNoDelay(boolean on) throws SocketException {
        host().option(HostSockets.TCP, HostSockets.NO_DELAY, on ? 1 : 0);
    }

    /** Tells whether small packets are sent at once. */
    public boolean getTcpNoDelay() throws SocketException {
        return host().option(HostSockets.TCP, HostSockets.NO_DELAY) != 0;
    }

    /** Lets close wait for unsent data, in seconds. */
    public void setSoLinger(boolean on, int linger) throws SocketException {
        if (on && linger < 0) {
            throw new IllegalArgumentException("invalid value for SO_LINGER");
        }
        host().option(HostSockets.SOL_SOCKET, HostSockets.LINGER, on ? Math.min(linger, 65535) : -1);
    }

    /** Returns how many seconds close waits, or -1. */
    public int getSoLinger() throws SocketException {
        int value = host().option(HostSockets.SOL_SOCKET, HostSockets.LINGER);
        return value == Integer.MAX_VALUE ? -1 : value;
    }

    /** Looks from time to time whether the other side is there. */
    public void setKeepAlive(boolean on) throws SocketException {
        host().option(HostSockets.SOL_SOCKET, HostSockets.KEEP_ALIVE, on ? 1 : 0);
    }

    /** Tells the state of setKeepAlive. */
    public boolean getKeepAlive() throws SocketException {
        return host().option(HostSockets.SOL_SOCKET, HostSockets.KEEP_ALIVE) != 0;
    }

    /** Lets an address be used again soon. */
    public void setReuseAddress(boolean on) throws SocketException {
        host().option(HostSockets.SOL_SOCKET, HostSockets.REUSE_ADDRESS, on ? 1 : 0);
    }

    /** Tells the state of setReuseAddress. */
    public boolean getReuseAddress() throws SocketException {
        return host().option(HostSockets.SOL_SOCKET, HostSockets.REUSE_ADDRESS) != 0;
    }

    /** Suggests a size of the buffer for sending. */
    public void setSendBufferSize(int size) throws SocketException {
        bufferSize(HostSockets.SEND_BUFFER, size);
    }

    /** Returns the size of the buffer for sending. */
    public int getSendBufferSize() throws SocketException {
        return host().option(HostSockets.SOL_SOCKET, HostSockets.SEND_BUFFER);
    }

    /** Suggests a size of the buffer for receiving. */
    public void setReceiveBufferSize(int size) throws SocketException {
        bufferSize(HostSockets.RECEIVE_BUFFER, size);
    }

    /** Returns the size of the buffer for receiving. */
    public int getReceiveBufferSize() throws SocketException {
        return host().option(HostSockets.SOL_SOCKET, HostSockets.RECEIVE_BUFFER);
    }

    private void bufferSize(int option, int size) throws SocketException {
        if (size <= 0) {
            throw new IllegalArgumentException("invalid " + (option == HostSockets.SEND_BUFFER ? "send" : "receive")
                + " size");
        }
        host().option(HostSockets.SOL_SOCKET, option, size);
    }

    @Override
    public String toString() {
        return remote == null ? "Socket[unconnected]" : "Socket[addr=" + getInetAddress() + ",port=" + getPort()
            + ",localport=" + getLocalPort() + "]";
    }
}
