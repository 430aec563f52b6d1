package java.net;

import java.io.IOException;
import wardian.internal.HostSockets;

/** An open socket of the host and the options that all kinds share. */
final class HostSocket {
    private int handle;

    HostSocket(int handle) {
        this.handle = handle;
    }

    static HostSocket open(boolean datagram) throws SocketException {
        int handle = HostSockets.open(datagram);
        if (handle < 0) {
            throw new SocketException(wardian.internal.HostFiles.errorText(handle));
        }
        return new HostSocket(handle);
    }

    int handle() {
        return handle;
    }

    synchronized boolean isClosed() {
        return handle < 0;
    }

    synchronized boolean close() {
        if (handle < 0) {
            return false;
        }
        int open = handle;
        handle = -1;
        HostSockets.close(open);
        return true;
    }

    void bind(InetSocketAddress to) throws IOException {
        HostSockets.check(HostSockets.bind(handle, to.getAddress().bytes, to.getPort()), false);
    }

    /** This end; null if it has none. */
    InetSocketAddress local() {
        byte[] bytes = new byte[16];
        int[] about = new int[2];
        if (handle < 0 || HostSockets.localAddress(handle, bytes, about) < 0) {
            return null;
        }
        InetAddress address = InetAddress.ofHost(bytes, 0, about[0]);
        return new InetSocketAddress(address instanceof Inet6Address && address.isAnyLocalAddress()
            ? new Inet4Address(null, new byte[4]) : address, about[1]);
    }

    int option(int level, int option) throws SocketException {
        int value = HostSockets.getOption(handle, level, option);
        if (value < 0) {
            throw new SocketException(wardian.internal.HostFiles.errorText(value));
        }
        return value;
    }

    void option(int level, int option, int value) throws SocketException {
        int status = HostSockets.setOption(handle, level, option, value);
        if (status < 0) {
            throw new SocketException(wardian.internal.HostFiles.errorText(status));
        }
    }

    /** Checks that an address is one of the internet; null means any. */
    static InetSocketAddress inet(SocketAddress address) throws SocketException {
        if (address == null) {
            return new InetSocketAddress(0);
        }
        if (!(address instanceof InetSocketAddress)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        InetSocketAddress inet = (InetSocketAddress) address;
        if (inet.isUnresolved()) {
            throw new SocketException("Unresolved address");
        }
        return inet;
    }
}
