package java.net;

/** A datagram to send, or the place for one. */
public final class DatagramPacket {
    private byte[] data;
    private int offset;
    private int length;
    /** How much may be received: received packets lower the length, not this. */
    int room;
    private InetAddress address;
    private int port = -1;

    /** A place for a datagram. */
    public DatagramPacket(byte[] buf, int length) {
        this(buf, 0, length);
    }

    /** A place for a datagram. */
    public DatagramPacket(byte[] buf, int offset, int length) {
        setData(buf, offset, length);
    }

    /** A datagram for an address. */
    public DatagramPacket(byte[] buf, int length, InetAddress address, int port) {
        this(buf, 0, length, address, port);
    }

    /** A datagram for an address. */
    public DatagramPacket(byte[] buf, int offset, int length, InetAddress address, int port) {
        setData(buf, offset, length);
        setAddress(address);
        setPort(port);
    }

    /** A datagram for an address. */
    public DatagramPacket(byte[] buf, int length, SocketAddress address) {
        this(buf, 0, length, address);
    }

    /** A datagram for an address. */
    public DatagramPacket(byte[] buf, int offset, int length, SocketAddress address) {
        setData(buf, offset, length);
        setSocketAddress(address);
    }

    /** Returns the other side's address. */
    public synchronized InetAddress getAddress() {
        return address;
    }

    /** Returns the other side's port. */
    public synchronized int getPort() {
        return port < 0 ? 0 : port;
    }

    /** Returns the bytes, unlimited. */
    public synchronized byte[] getData() {
        return data;
    }

    /** Returns where the datagram begins. */
    public synchronized int getOffset() {
        return offset;
    }

    /** Returns its length. */
    public synchronized int getLength() {
        return length;
    }

    /** Changes the bytes. */
    public synchronized void setData(byte[] buf) {
        setData(buf, 0, buf.length);
    }

    /** Changes the bytes. */
    public synchronized void setData(byte[] buf, int offset, int length) {
        if (length < 0 || offset < 0 || length + offset < 0 || length + offset > buf.length) {
            throw new IllegalArgumentException("illegal length or offset");
        }
        data = buf;
        this.offset = offset;
        this.length = length;
        room = length;
    }

    /** Changes the length. */
    public synchronized void setLength(int length) {
        if (length + offset > data.length || length < 0 || length + offset < 0) {
            throw new IllegalArgumentException("illegal length");
        }
        this.length = length;
        room = length;
    }

    /** Notes what was received. */
    synchronized void received(int count, InetAddress from, int fromPort) {
        length = count;
        address = from;
        port = fromPort;
    }

    /** Changes the address. */
    public synchronized void setAddress(InetAddress iaddr) {
        address = iaddr;
    }

    /** Changes the port. */
    public synchronized void setPort(int iport) {
        if (iport < 0 || iport > 65535) {
            throw new IllegalArgumentException("Port out of range:" + iport);
        }
        port = iport;
    }

    /** Changes address and port. */
    public synchronized void setSocketAddress(SocketAddress to) {
        if (!(to instanceof InetSocketAddress)) {
            throw new IllegalArgumentException("unsupported address type");
        }
        InetSocketAddress inet = (InetSocketAddress) to;
        if (inet.isUnresolved()) {
            throw new IllegalArgumentException("unresolved address");
        }
        setAddress(inet.getAddress());
        setPort(inet.getPort());
    }

    /** Returns address and port. */
    public synchronized SocketAddress getSocketAddress() {
        return new InetSocketAddress(address, getPort());
    }
}
