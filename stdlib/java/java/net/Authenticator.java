package java.net;

/** Finds names and passwords for those who ask for them. */
public abstract class Authenticator {
    private static volatile Authenticator usual;

    private String host;
    private InetAddress address;
    private int port;
    private String protocol;
    private String prompt;
    private String scheme;
    private URL url;
    private RequestorType type;

    /** Who asks. */
    public enum RequestorType {
        /** A proxy. */
        PROXY,
        /** A server. */
        SERVER
    }

    /** For subclasses. */
    public Authenticator() {
    }

    /** Sets the one that is asked by default; null for none. */
    public static void setDefault(Authenticator a) {
        usual = a;
    }

    /** Returns the one that is asked by default, or null. */
    public static Authenticator getDefault() {
        return usual;
    }

    /** Asks the default one; null if there is none. */
    public static PasswordAuthentication requestPasswordAuthentication(InetAddress addr, int port, String protocol,
            String prompt, String scheme) {
        return requestPasswordAuthentication(null, addr, port, protocol, prompt, scheme);
    }

    /** Asks the default one; null if there is none. */
    public static PasswordAuthentication requestPasswordAuthentication(String host, InetAddress addr, int port,
            String protocol, String prompt, String scheme) {
        return requestPasswordAuthentication(host, addr, port, protocol, prompt, scheme, null, RequestorType.SERVER);
    }

    /** Asks the default one; null if there is none. */
    public static PasswordAuthentication requestPasswordAuthentication(String host, InetAddress addr, int port,
            String protocol, String prompt, String scheme, URL url, RequestorType reqType) {
        return requestPasswordAuthentication(usual, host, addr, port, protocol, prompt, scheme, url, reqType);
    }

    /** Asks a given one, the default one if it is null. */
    public static PasswordAuthentication requestPasswordAuthentication(Authenticator authenticator, String host,
            InetAddress addr, int port, String protocol, String prompt, String scheme, URL url, RequestorType reqType) {
        Authenticator asked = authenticator == null ? usual : authenticator;
        return asked == null ? null
            : asked.requestPasswordAuthenticationInstance(host, addr, port, protocol, prompt, scheme, url, reqType);
    }

    /** Asks this one. */
    public PasswordAuthentication requestPasswordAuthenticationInstance(String host, InetAddress addr, int port,
            String protocol, String prompt, String scheme, URL url, RequestorType reqType) {
        synchronized (this) {
            this.host = host;
            address = addr;
            this.port = port;
            this.protocol = protocol;
            this.prompt = prompt;
            this.scheme = scheme;
            this.url = url;
            type = reqType;
            return getPasswordAuthentication();
        }
    }

    /** Returns the name and password, null for none, which is the answer unless overridden. */
    protected PasswordAuthentication getPasswordAuthentication() {
        return null;
    }

    /** Returns the host that asks, or null. */
    protected final String getRequestingHost() {
        return host;
    }

    /** Returns the address that asks, or null. */
    protected final InetAddress getRequestingSite() {
        return address;
    }

    /** Returns the port of the connection. */
    protected final int getRequestingPort() {
        return port;
    }

    /** Returns the protocol of the connection. */
    protected final String getRequestingProtocol() {
        return protocol;
    }

    /** Returns what to show to the user. */
    protected final String getRequestingPrompt() {
        return prompt;
    }

    /** Returns the scheme, such as basic. */
    protected final String getRequestingScheme() {
        return scheme;
    }

    /** Returns the address that was asked for, or null. */
    protected URL getRequestingURL() {
        return url;
    }

    /** Returns who asks. */
    protected RequestorType getRequestorType() {
        return type;
    }
}
