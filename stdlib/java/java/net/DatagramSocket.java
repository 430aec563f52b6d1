package java.net;

import java.io.Closeable;
import java.io.IOException;
import wardian.internal.HostSockets;

/** Sends and receives datagrams. */
public class DatagramSocket implements Closeable {
    private final HostSocket host;
    private boolean bound;
    private InetSocketAddress remote;
    private int timeout;

    /** Takes any free port. */
    public DatagramSocket() throws SocketException {
        this(new InetSocketAddress(0));
    }

    /** Takes a port. */
    public DatagramSocket(int port) throws SocketException {
        this(new InetSocketAddress(port));
    }

    /** Takes a port of an address. */
    public DatagramSocket(int port, InetAddress laddr) throws SocketException {
        this(new InetSocketAddress(laddr, port));
    }

    /** Takes an address; null: none yet. */
    public DatagramSocket(SocketAddress bindaddr) throws SocketException {
        host = HostSocket.open(true);
        if (bindaddr == null) {
            return;
        }
        try {
            bind(bindaddr);
        } catch (SocketException | RuntimeException e) {
            host.close();
            throw e;
        }
    }

    private void open() throws SocketException {
        if (host.isClosed()) {
            throw new SocketException("Socket is closed");
        }
    }

    /** Takes an address. */
    public void bind(SocketAddress addr) throws SocketException {
        open();
        if (bound) {
            throw new SocketException("already bound");
        }
        try {
            host.bind(HostSocket.inet(addr));
        } catch (SocketException e) {
            throw e;
        } catch (IOException e) {
            throw new SocketException(e.getMessage());
        }
        bound = true;
    }

    /** Exchanges datagrams with one address only. */
    public void connect(InetAddress address, int port) {
        if (address == null) {
            throw new IllegalArgumentException("Address can't be null");
        }
        remote = new InetSocketAddress(address, port);
    }

    /** Exchanges datagrams with one address only. */
    public void connect(SocketAddress addr) throws SocketException {
        if (addr == null) {
            throw new IllegalArgumentException("Address can't be null");
        }
        remote = HostSocket.inet(addr);
    }

    /** Undoes connect. */
    public void disconnect() {
        remote = null;
    }

    /** Sends. */
    public void send(DatagramPacket p) throws IOException {
        open();
        synchronized (p) {
            InetAddress to = p.getAddress();
            int port = p.getPort();
            if (remote != null) {
                if (to != null && !(to.equals(remote.getAddress()) && port == remote.getPort())) {
                    throw new IllegalArgumentException("connected address and packet address differ");
                }
                to = remote.getAddress();
                port = remote.getPort();
            }
            if (to == null) {
                throw new IllegalArgumentException("Address not set");
            }
            int status = HostSockets.send(host.handle(), p.getData(), p.getOffset(), p.getLength(), to.bytes, port);
            bound = true;
            HostSockets.checkDatagram(status);
        }
    }

    /** Waits for a datagram; what does not fit is lost. */
    public void receive(DatagramPacket p) throws IOException {
        open();
        byte[] peer = new byte[16];
        int[] numbers = new int[2];
        int count;
        InetAddress from;
        do {
            count = HostSockets.receive(host.handle(), p.getData(), p.getOffset(), p.room, timeout, peer, numbers);
            if (host.isClosed()) {
                throw new SocketException("Socket closed");
            }
            HostSockets.checkDatagram(count);
            from = InetAddress.ofHost(peer, 0, numbers[0]);
        } while (remote != null && !(from.equals(remote.getAddress()) && numbers[1] == remote.getPort()));
        p.received(count, from, numbers[1]);
    }

    @Override
    public void close() {
        host.close();
    }

    /** Tells whether it is closed. */
    public boolean isClosed() {
        return host.isClosed();
    }

    /** Tells whether it has an address. */
    public boolean isBound() {
        return bound;
    }

    /** Tells whether connect was called. */
    public boolean isConnected() {
        return remote != null;
    }

    /** Returns the other side's address, or null. */
    public InetAddress getInetAddress() {
        return remote == null ? null : remote.getAddress();
    }

    /** Returns the other side's port, or -1. */
    public int getPort() {
        return remote == null ? -1 : remote.getPort();
    }

    /** Returns the other side, or null. */
    public SocketAddress getRemoteSocketAddress() {
        return remote;
    }

    /** Returns this side, or null. */
    public SocketAddress getLocalSocketAddress() {
        return bound ? host.local() : null;
    }

    /** Returns this side's address; null when closed. */
    public InetAddress getLocalAddress() {
        InetSocketAddress local = host.local();
        return local == null ? null : local.getAddress();
    }

    /** Returns this side's port; -1 when closed. */
    public int getLocalPort() {
        InetSocketAddress local = host.local();
        return local == null ? -1 : local.getPort();
    }

    /** Limits how long receive waits; 0: no limit. */
    public void setSoTimeout(int timeout) throws SocketException {
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout < 0");
        }
        open();
        this.timeout = timeout;
    }

    /** Returns how long receive waits. */
    public int getSoTimeout() throws SocketException {
        open();
        return timeout;
    }

    /** Allows datagrams to all hosts of a network. */
    public void setBroadcast(boolean on) throws SocketException {
        open();
        host.option(HostSockets.SOL_SOCKET, HostSockets.BROADCAST, on ? 1 : 0);
    }

    /** Tells the state of setBroadcast. */
    public boolean getBroadcast() throws SocketException {
        open();
        return host.option(HostSockets.SOL_SOCKET, HostSockets.BROADCAST) != 0;
    }

    /** Lets an address be used again. */
    public void setReuseAddress(boolean on) throws SocketException {
        open();
        host.option(HostSockets.SOL_SOCKET, HostSockets.REUSE_ADDRESS, on ? 1 : 0);
    }

    /** Tells the state of setReuseAddress. */
    public boolean getReuseAddress() throws SocketException {
        open();
        return host.option(HostSockets.SOL_SOCKET, HostSockets.REUSE_ADDRESS) != 0;
    }
}
