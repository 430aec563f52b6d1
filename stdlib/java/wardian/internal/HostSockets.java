package wardian.internal;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.SocketException;
import java.net.SocketTimeoutException;

/**
 * Sockets of the host, as the broker lets the program see them.
 *
 * <p>Natives return a negative errno on failure and throw SecurityException,
 * naming the missing grant, when access is denied. Addresses that come back
 * take 16 bytes of one array, their length and port two places of another.
 * Timeouts are milliseconds, 0 means none; EAGAIN tells that one is over.
 */
public final class HostSockets {
    /** Most addresses resolve returns. */
    public static final int LIMIT = 16;
    /** Ends of shutdown. */
    public static final int SHUT_READ = 0;
    /** Ends of shutdown. */
    public static final int SHUT_WRITE = 1;
    /** Ends of shutdown. */
    public static final int SHUT_BOTH = 2;

    /** Level of the socket's own options. */
    public static final int SOL_SOCKET = 1;
    /** Level of TCP's options. */
    public static final int TCP = 6;
    /** Level of IP's options. */
    public static final int IP = 0;
    /** Option of SOL_SOCKET. */
    public static final int REUSE_ADDRESS = 2;
    /** Option of SOL_SOCKET. */
    public static final int BROADCAST = 6;
    /** Option of SOL_SOCKET. */
    public static final int SEND_BUFFER = 7;
    /** Option of SOL_SOCKET. */
    public static final int RECEIVE_BUFFER = 8;
    /** Option of SOL_SOCKET. */
    public static final int KEEP_ALIVE = 9;
    /** Option of SOL_SOCKET. */
    public static final int URGENT_INLINE = 10;
    /** Option of SOL_SOCKET. */
    public static final int LINGER = 13;
    /** Option of SOL_SOCKET. */
    public static final int REUSE_PORT = 15;
    /** Option of TCP. */
    public static final int NO_DELAY = 1;
    /** Option of IP. */
    public static final int TRAFFIC_CLASS = 1;

    /** Time over. */
    public static final int EAGAIN = -11;

    private HostSockets() {
    }

    /** Looks addresses up and returns their count. */
    public static native int resolve(String host, byte[] bytes, int[] numbers);

    /** The name of an address, or null. */
    public static native String reverse(byte[] address);

    /** The name of the host, or null. */
    public static native String hostName();

    /** Makes a socket and returns its handle. */
    public static native int open(boolean datagram);

    /** Gives a socket its address. */
    public static native int bind(int handle, byte[] address, int port);

    /** Begins to take connections. */
    public static native int listen(int handle, int backlog);

    /** Connects. */
    public static native int connect(int handle, byte[] address, int port, int timeout);

    /** Takes a connection and returns its handle. */
    public static native int accept(int handle, int timeout, byte[] peer, int[] numbers);

    /** Receives once; 0 means the end of a stream. */
    public static native int receive(int handle, byte[] b, int off, int len, int timeout, byte[] peer, int[] numbers);

    /** Sends once, to the peer if the address is null. */
    public static native int send(int handle, byte[] b, int off, int len, byte[] address, int port);

    /** Ends one or both directions. */
    public static native int shutdown(int handle, int how);

    /** The address of this end. */
    public static native int localAddress(int handle, byte[] bytes, int[] numbers);

    /** The value of an option. */
    public static native int getOption(int handle, int level, int option);

    /** Changes an option. */
    public static native int setOption(int handle, int level, int option, int value);

    /** Ends both directions, which wakes those who wait, and closes. */
    public static void close(int handle) {
        shutdown(handle, SHUT_BOTH);
        HostFiles.close(handle);
    }

    /** Returns a status or throws what it stands for. */
    public static int check(int status, boolean connecting) throws IOException {
        if (status >= 0) {
            return status;
        }
        String text = HostFiles.errorText(status);
        switch (-status) {
            case 11:
                throw new SocketTimeoutException(connecting ? "Connect timed out" : "timed out");
            case 98:
            case 99:
            case 13:
                throw connecting ? new NoRouteToHostException(text) : new BindException(text);
            case 110:
            case 111:
                throw new ConnectException(text);
            case 113:
            case 112:
                throw new NoRouteToHostException(text);
            default:
                throw new SocketException(text);
        }
    }

    /** The same for datagrams: a refusal means that nobody listens there. */
    public static int checkDatagram(int status) throws IOException {
        if (status == -111) {
            throw new PortUnreachableException("ICMP Port Unreachable");
        }
        if (status == EAGAIN) {
            throw new SocketTimeoutException("Receive timed out");
        }
        return check(status, false);
    }
}
