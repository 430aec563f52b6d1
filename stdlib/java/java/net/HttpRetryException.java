package java.net;

/** Thrown when a request whose body was not kept would have to be sent again. */
public class HttpRetryException extends java.io.IOException {
    private static final long serialVersionUID = -9186022286469111381L;
    private final int responseCode;
    private String location;

    /** Creates the exception. */
    public HttpRetryException(String detail, int code) {
        super(detail);
        responseCode = code;
    }

    /** Creates the exception of a redirection. */
    public HttpRetryException(String detail, int code, String location) {
        this(detail, code);
        this.location = location;
    }

    /** Returns the status. */
    public int responseCode() {
        return responseCode;
    }

    /** Returns why the request cannot be sent again. */
    public String getReason() {
        return super.getMessage();
    }

    /** Returns where the redirection leads, or null. */
    public String getLocation() {
        return location;
    }
}
