package java.sql;

import java.util.HashMap;
import java.util.Map;

/** Says that properties of the client could not be set, and why. */
public class SQLClientInfoException extends SQLException {
    private static final long serialVersionUID = -4319604256824655880L;
    private final Map<String, ClientInfoStatus> failedProperties;

    /** Makes one of what is given. */
    public SQLClientInfoException(Map<String, ClientInfoStatus> failedProperties) {
        super((String) null);
        this.failedProperties = copy(failedProperties);
    }

    /** Makes one of what is given. */
    public SQLClientInfoException(Map<String, ClientInfoStatus> failedProperties, Throwable cause) {
        super((String) null);
        initCause(cause);
        this.failedProperties = copy(failedProperties);
    }

    /** Makes one of what is given. */
    public SQLClientInfoException(String reason, Map<String, ClientInfoStatus> failedProperties) {
        super(reason);
        this.failedProperties = copy(failedProperties);
    }

    /** Makes one of what is given. */
    public SQLClientInfoException(String reason, Map<String, ClientInfoStatus> failedProperties, Throwable cause) {
        super(reason);
        initCause(cause);
        this.failedProperties = copy(failedProperties);
    }

    /** Makes one of what is given. */
    public SQLClientInfoException(String reason, String sqlState, Map<String, ClientInfoStatus> failedProperties) {
        super(reason, sqlState);
        this.failedProperties = copy(failedProperties);
    }

    /** Makes one of what is given. */
    public SQLClientInfoException(String reason, String sqlState,
            Map<String, ClientInfoStatus> failedProperties, Throwable cause) {
        super(reason, sqlState);
        initCause(cause);
        this.failedProperties = copy(failedProperties);
    }

    /** Makes one of what is given. */
    public SQLClientInfoException(String reason, String sqlState, int vendorCode,
            Map<String, ClientInfoStatus> failedProperties) {
        super(reason, sqlState, vendorCode);
        this.failedProperties = copy(failedProperties);
    }

    /** Makes one of what is given. */
    public SQLClientInfoException(String reason, String sqlState, int vendorCode,
            Map<String, ClientInfoStatus> failedProperties, Throwable cause) {
        super(reason, sqlState, vendorCode);
        initCause(cause);
        this.failedProperties = copy(failedProperties);
    }

    /** Makes one without anything. */
    public SQLClientInfoException() {
        failedProperties = null;
    }

    private static Map<String, ClientInfoStatus> copy(Map<String, ClientInfoStatus> properties) {
        return properties == null ? null : new HashMap<>(properties);
    }

    /** Returns the properties that could not be set, or null. */
    public Map<String, ClientInfoStatus> getFailedProperties() {
        return copy(failedProperties);
    }
}
