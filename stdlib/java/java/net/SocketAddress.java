package java.net;

import java.io.Serializable;

/** The address of a socket, whatever its protocol. */
public abstract class SocketAddress implements Serializable {
    private static final long serialVersionUID = 5215720748342549866L;

    /** For subclasses. */
    public SocketAddress() {
    }
}
